extension Construction {
  /// The number of those to whom it was done has the figure behind its verb.
  static let numberOfThose = Construction(
    "number of those", after: ["head noun"], confidence: 0.9,
    "(G(oN?)?w?(t:APT)(P?N?(pN)*[BRHv]+(pN)?[pf]{0,2}|\(Self.clause){2,14}R[pfo]*)"
      + "|(?<=[HVvR])G(oN?)?w?(t:APT)[pf])(q:QU)",
    examples: [
      "The number of people who were killed is 86. → killed 86",
      "The number of people who died in Monday's fire has gone up to 11. → killed 11",
      "The number of injured under treatment in the clinics has risen to 53. → injured 53",
      "The number of people known to have died when a storm ripped through Arl rose to 29. → killed 29",
      "The ministry put the number of barns destroyed at 40. → destroyed 40",
      "The ministry raised the number of residents injured to 37. → injured 37",
    ],
    not: ["The number of people who were filmed is 86."])
}
