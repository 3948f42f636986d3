extension Construction {
  /// What the toll is of is told in a clause, before the verb that moves it.
  static let tallyOverClause = Construction(
    "tally over a clause", after: ["tally with verb", "inverted among"], confidence: 0.85,
    "(t:T)(([fop]N|[vP][fop]|[kw]|Nv)[^.;:QKUTR]{1,18}R[pfo]*|(?<=RT)[^.;:QKUTR]{2,14}[pfo]+)(q:QU)",
    takesSingles: false,
    examples: [
      "The death toll from a bomb that hit a market in Arl rose to 17. → killed 17",
      "The number of wounded who received care rose to 183. → injured 183",
      "Fatalities attributed to the storm stand at 51. → killed 51",
      "The death toll from floods triggered by heavy rain in the west has increased to 100. → killed 100",
    ],
    not: ["The view from a tower that stood in Arl rose to 17."])
}
