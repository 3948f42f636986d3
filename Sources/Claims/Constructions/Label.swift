extension Construction {
  /// A label, a colon and the figure.
  static let label = Construction(
    "label", after: ["inverted"], confidence: 0.85,
    "(^|[.;,(-])N?(t:PA):(q:QU)|^(Go)?N(t:PA)[:-](q:QU)(?=[.;,]|$)",
    examples: [
      "Houses damaged: 77. → damaged 77", "Number of residents injured: 77. → injured 77",
      "Residents injured – 77 → injured 77",
    ],
    not: ["Houses filmed: 61."])
}
