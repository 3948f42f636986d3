extension Construction {
  /// A verb of any kind, and the state in the words of a phrase.
  static let stateAfterVerb = Construction(
    "state after a verb", after: ["passive or copula", "passive over a phrase"], confidence: 0.85,
    "(q:QU)B?v(pN)*(t:P)",
    where: { reader, match, _ in reader.isInPhrase(match) && !reader.isTerm(match) },
    examples: ["Nine people were airlifted in critical condition. → critical 9"],
    not: ["Nine people were filmed in the hall.", "Nine men were sentenced to eight years in prison."])
}
