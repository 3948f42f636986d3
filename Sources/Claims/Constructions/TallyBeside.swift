extension Construction {
  /// The figure stands right behind the noun of a toll.
  static let tallyBeside = Construction(
    "tally beside", after: ["tally with verb"], confidence: 0.85,
    "(t:T)([:(-]|oN|k)?(q:QU)", takesSingles: false,
    where: { reader, match, _ in reader.isBeside(match) },
    examples: [
      "Deaths: 40. → killed 40", "The death toll exceeded 40. → killed 40",
      "The mayor gave the toll as 40. → killed 40",
    ],
    not: ["Page: 40."])
}
