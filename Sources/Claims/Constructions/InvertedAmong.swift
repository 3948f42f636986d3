extension Construction {
  /// Among those to whom it was done.
  static let invertedAmong = Construction(
    "inverted among", confidence: 0.9,
    "m(t:TP)B(q:QU)",
    examples: ["Among the dead are eight nurses. → killed 8"],
    not: ["Among the guests are eight nurses."])
}
