extension Construction {
  /// What happened, and to how many.
  static let eventOf = Construction(
    "event of", after: ["head noun"], confidence: 0.9,
    "(t:TE)o(No)?(q:QU)",
    examples: ["Police are investigating the murder of nine men. → killed 9"],
    not: ["It was the anniversary of two deals."])
}
