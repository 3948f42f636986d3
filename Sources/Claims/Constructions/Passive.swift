extension Construction {
  /// Figure and predicate stand side by side.
  static let passive = Construction(
    "passive or copula", after: ["participle after"], confidence: 0.95,
    "(q:QU)(cN)?(t:A)",
    where: { reader, match, _ in reader.isSubject(match) },
    examples: ["At least 26 protesters were killed. → killed 26", "Nine are missing. → missing 9"],
    not: ["At least 26 protesters were filmed."])
}
