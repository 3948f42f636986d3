extension Construction {
  /// What was done, and in brackets to how many.
  static let bracketedLabel = Construction(
    "bracketed label", after: ["passive or copula", "participle after", "label"], confidence: 0.8,
    "(t:P)\\((q:Q)\\)", takesSingles: false, where: { reader, match, _ in reader.isBare(match) },
    examples: ["Some 90 houses were wrecked or damaged (77). → damaged 77"],
    not: ["Some 90 houses were red (12), filmed (30) or white (77)."])
}
