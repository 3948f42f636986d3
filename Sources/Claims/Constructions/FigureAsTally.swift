extension Construction {
  /// The figure first, and then that it is the toll.
  static let figureAsTally = Construction(
    "figure as tally", after: ["tally with verb"], confidence: 0.9,
    "(q:QU)[Bk](t:TP)", takesSingles: false,
    examples: ["Thirty-one is the final toll. → killed 31"],
    not: ["Thirty-one is the final page."])
}
