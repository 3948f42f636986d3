extension Construction {
  /// One person without a number, or things that the verb tells nothing of, stand between the verb and its figure.
  static let objectAfterOne = Construction(
    "object after one", after: ["active object", "passive or copula"], confidence: 0.85,
    "(t:V)(cV)?Q[c,]+(q:QU)(?![ABP])",
    where: { reader, match, kind in !reader.isOver(match, kind) },
    examples: ["The boat sank, and divers rescued a man and his two sons. → rescued 2"],
    not: ["The boat sank, and divers filmed a man and his two sons."])
}
