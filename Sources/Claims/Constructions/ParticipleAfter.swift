extension Construction {
  /// The participle or adjective stands right behind those it tells of.
  static let participleAfter = Construction(
    "participle after", after: ["active object"], confidence: 0.93,
    "(q:QU)(cN)?(oN)?(\\(Q\\))?(t:P)(?![NQ])",
    examples: [
      "Nine dead in Arl after the storm. → killed 9", "46 households (about 207 people) displaced. → displaced 46",
    ],
    not: ["Nine towns quiet after the storm."])
}
