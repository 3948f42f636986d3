extension Construction {
  /// The verb and its figure stand before the noun of the toll.
  static let figureBroughtTo = Construction(
    "figure brought to", after: ["tally with verb", "figure as tally"], confidence: 0.85,
    "[RH][pfo](q:QU)(t:T)", takesSingles: false,
    where: { reader, match, _ in reader.isBare(match) },
    examples: ["That brings to five the number of arrests. → detained 5"],
    not: ["That brings to five the number of pages."])
}
