extension Construction {
  /// Who they were, between dashes or in parentheses, and what became of them.
  static let apposedList = Construction(
    "apposed list", after: ["passive or copula"], confidence: 0.85,
    "[NT][-(](q:QU)((,|,?c)[QUN])+[-)](t:A)", takesSingles: false,
    examples: ["The victims - two clerks, a nurse and three guards - died there. → killed 2"],
    not: ["The victims - two clerks and three guards - slept there."])
}
