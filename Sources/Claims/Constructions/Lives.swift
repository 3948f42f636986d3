extension Construction {
  /// Lives that were lost.
  static let lives = Construction(
    "lives", confidence: 0.95,
    "(q:Z)", isToldByFigure: true,
    examples: ["The fire cost 20 lives. → killed 20"],
    not: ["The belt saved 20 lives."])
}
