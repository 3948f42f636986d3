extension Construction {
  /// A relative clause tells of the figure.
  static let relativeSubject = Construction(
    "relative subject", after: ["passive over a phrase"], confidence: 0.85,
    "(q:QU)w((t:A)|N(t:VP)(?![NQKU]))",
    examples: ["The town buried nine people whom the flood had killed. → killed 9"],
    not: ["The town thanked nine people who slept there.", "They seek two men who murdered a widow."])
}
