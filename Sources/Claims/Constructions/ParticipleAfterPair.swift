extension Construction {
  /// Two participles behind one figure.
  static let participleAfterPair = Construction(
    "participle after a pair", after: ["participle after"], confidence: 0.85,
    "(q:QU)Pc(t:P)(?![NQ])",
    examples: ["Twelve homes missing or wrecked. → destroyed 12"],
    not: ["About 40 homes quiet or empty."])
}
