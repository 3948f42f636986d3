extension Construction {
  /// Two participles behind one figure.
  static let participleAfterPair = Construction(
    "participle after a pair", after: ["participle after"], confidence: 0.85,
    "(q:QU)Pc(t:P)(?![NQ])",
    examples: ["About 40 homes damaged or wrecked. → damaged 40"],
    not: ["About 40 homes quiet or empty."])
}
