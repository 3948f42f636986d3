extension Construction {
  /// What is left behind, and in which state.
  static let leftDead = Construction(
    "left dead", after: ["active object"], confidence: 0.95,
    "L(q:QU)\(Self.aside)\(Self.phrases)\(Self.aside)(t:PA)",
    examples: ["The flood left 40 people, most of them in Arl, dead. → killed 40"],
    not: ["The flood left 40 people wet."])
}
