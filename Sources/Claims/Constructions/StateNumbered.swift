extension Construction {
  /// Those who are in a state, and a verb that tells how many they are.
  static let stateNumbered = Construction(
    "state numbered", after: ["tally with verb", "inverted among", "passive or copula"], confidence: 0.85,
    "Nw?(t:AP)(c[AP])?([pofk]?N)*[BH]?R[pfo]*(q:QU)(?![AVP])", takesSingles: false,
    where: { reader, match, _ in reader.isBare(match) },
    examples: [
      "Homes that were still without power numbered 40,000. → outage 40000",
      "People left homeless by the flood now number 300. → homeless 300",
    ],
    not: ["Homes that were painted white numbered 40,000."])
}
