extension Construction {
  /// The figure stands right behind the noun of a toll.
  static let tallyBeside = Construction(
    "tally beside", after: ["tally with verb"], confidence: 0.85,
    "(t:T)[:(-]?(q:QU)", takesSingles: false,
    examples: ["Deaths: 40. → killed 40"],
    not: ["Page: 40."])
}
