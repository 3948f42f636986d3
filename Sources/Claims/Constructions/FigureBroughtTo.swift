extension Construction {
  /// The verb and its figure stand before the noun of the toll.
  static let figureBroughtTo = Construction(
    "figure brought to", after: ["tally with verb", "figure as tally"], confidence: 0.85,
    "[RHV][pfo](q:QU)(t:T)", takesSingles: false,
    where: { reader, match, _ in reader.isBare(match) },
    examples: [
      "That brings to five the number of arrests. → detained 5",
      "More arrests followed, taking to 90 the number of people detained. → detained 90",
    ],
    not: ["That brings to five the number of pages."])

  /// The same, where a participle tells of those numbered.
  static let figureBroughtToThose = Construction(
    "figure brought to those", after: ["figure brought to"], confidence: 0.85,
    "[RHv][pfo](q:QU)Go[NQ]B?(t:PA)", takesSingles: false,
    where: { reader, match, _ in reader.isBare(match) },
    examples: ["The kingdom raised to 769 the number of pilgrims killed. → killed 769"],
    not: ["The kingdom raised to 769 the number of pages printed."])
}
