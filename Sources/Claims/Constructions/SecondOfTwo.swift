extension Construction {
  /// Of two predicates the second tells the kind.
  static let secondOfTwo = Construction(
    "second of two", after: ["passive or copula"], confidence: 0.85,
    "(q:QU)(cN)?w?B[vN](c|,c?)(t:PA)",
    examples: ["Some 220 families were affected and evacuated. → evacuated 220"],
    not: ["Some 220 families were affected and filmed."])
}
