extension Construction {
  /// What the toll is of is told in a clause, before the verb that moves it.
  static let tallyOverClause = Construction(
    "tally over a clause", after: ["tally with verb", "inverted among"], confidence: 0.85,
    "(t:T)(([fop](N|Q(?=[RBH]))|[vP][fop]|[kw]|Nv)\(Self.clause){0,18}R[pfo]*|(?<=RT)[^.;:QKUTR]{2,14}[pfo]+"
      + "|[fop]N([^.,;:QKUTRSA]|(?<=N)Q){1,14}B[HR]?p?)(q:QU)",
    takesSingles: false,
    examples: [
      "The death toll from a bomb that hit a market in Arl rose to 17. → killed 17",
      "The number of wounded who received care rose to 183. → injured 183",
      "Fatalities attributed to the storm stand at 51. → killed 51",
      "The death toll from floods triggered by heavy rain in the west has increased to 100. → killed 100",
      "The death toll from the crash of a bus carrying 40 pilgrims rose to 17. → killed 17",
      "The death toll in floods triggered by heavy rain in the west remains at 61. → killed 61",
    ],
    not: ["The view from a tower that stood in Arl rose to 17."])
}
