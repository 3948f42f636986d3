extension Construction {
  /// The noun of the figure, or what stands before it, tells the kind.
  static let headNoun = Construction(
    "head noun", confidence: 0.95,
    "(q:K)", isToldByFigure: true,
    examples: ["Fourteen deaths were reported in Arl. → killed 14"],
    not: ["The town hall issued 14 death certificates."])
}
