extension Construction {
  /// A label, a colon and the figure.
  static let label = Construction(
    "label", after: ["inverted"], confidence: 0.85,
    "(^|[.;,(-])N?(t:PA):(q:QU)",
    examples: ["Killed: 61. → killed 61"],
    not: ["Filmed: 61."])
}
