extension Construction {
  /// The figure stands before the noun of the toll.
  static let figureBeforeTally = Construction(
    "figure before tally", after: ["tally with verb", "figure as tally"], confidence: 0.8,
    "(q:Q)(t:T)(?![:(-])", takesSingles: false,
    where: { reader, match, _ in reader.isTold(match) },
    examples: ["The 23,000 death toll is expected to rise. → killed 23000"],
    not: ["The 23,000 page turnover is expected to rise."])
}
