extension Construction {
  /// The noun of a toll, what it is of, and a figure whose bound is the verb.
  static let tallyPassing = Construction(
    "tally passing", after: ["tally with verb"], confidence: 0.9,
    "(t:T)([pofm]+N[VPA]?(cN)?|[pofm]?,[^,;:.QKU]{1,10},)+[BH]?(q:QU)", takesSingles: false,
    where: { reader, match, _ in reader.isPassing(match.figure) },
    examples: [
      "Deaths from the storm near 500. → killed 500", "The death toll in Arl tops 300. → killed 300",
      "The number of deaths in Arl, also hit by the quake, now exceeds 5,900. → killed 5900",
    ],
    not: ["Deaths from the storm in some 500 villages."])
}
