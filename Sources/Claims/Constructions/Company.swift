extension Construction {
  /// Those to whom it was done along with the subject.
  static let company = Construction(
    "company", after: ["passive over a phrase", "participle after"], confidence: 0.8,
    "(t:A)([pof]+N)*(,\(Self.voice))?,?c(q:QU)([po]+N)*(?=[.,;)k]|$)",
    examples: [
      "The mayor was killed along with 18 guards. → killed 18",
      "The mayor was killed, officials said, along with 18 guards. → killed 18",
    ],
    not: ["The mayor was filmed along with 18 guards."])
}
