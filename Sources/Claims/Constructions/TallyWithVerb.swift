extension Construction {
  /// The noun of a toll, a verb that moves it, and its figure.
  static let tallyWithVerb = Construction(
    "tally with verb", after: ["head noun", "inverted among"], confidence: 0.93,
    "(t:T)([oP]*[pof]?(Eo)?N(cN|,N,?(?=[pofBRH]))?|[km]N|vN(?=R))*(,[Sw][^,;:.]{1,8},|,[mk][^,;:.QKU]{1,10},|,)?([BRHvm]|[pfo]|(?<=H)k)+(N,?[pfo]+|N,R)?(,[pfo]+)?(q:QU)",
    takesSingles: false,
    where: { reader, match, _ in !reader.isInstance(match) && !reader.isOfAnotherNoun(match) },
    examples: [
      "The death toll rose to 40. → killed 40", "The number of dead, says the army, is 40. → killed 40",
      "The death toll after the storm rose to 40. → killed 40",
      "Death toll aboard capsized ferry rises to 40. → killed 40",
      "The death toll among soldiers rose to 40. → killed 40",
      "The death toll rose by seven, to 40. → killed 40", "The death toll rose by seven, reaching 40. → killed 40",
      "This brought the death toll in Arl, Varonia to 40. → killed 40",
      "The death toll as of Friday stood at 40. → killed 40",
    ],
    not: ["The rent of the house rose to 40.", "The slain officer had two children."])
}
