extension Construction {
  /// The number of those to whom it was done has the figure behind its verb.
  static let numberOfThose = Construction(
    "number of those", after: ["head noun"], confidence: 0.9,
    "G(oN?)?w?(t:APT)(pN)*[BRHv]+(pN)?[pf]{0,2}(q:QU)",
    examples: [
      "The number of people who were killed is 86. → killed 86",
      "The number of people who died in Monday's fire has gone up to 11. → killed 11",
    ],
    not: ["The number of people who were filmed is 86."])
}
