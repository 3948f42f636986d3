extension Construction {
  /// Phrases and asides between the figure and its predicate.
  static let passiveOverPhrase = Construction(
    "passive over a phrase", after: ["of the whole"], confidence: 0.9,
    "(q:QU)\(Self.aside)\(Self.phrases)\(Self.aside)(?<!Now)(?<!cNoNw)(?<!pwN)(t:A)"
      + "|(q:QU)S?BN([pof]N)*(t:A)",
    where: { reader, match, _ in
      reader.isSubject(match) && !reader.hasOwnSubject(match) && reader.isOfWhoTheyAre(match)
    },
    examples: [
      "Two people from Arl, both of them young, were hurt. → injured 2",
      "Nine people believed to be guests were hurt. → injured 9",
    ],
    not: [
      "A plane took in 115 pupils on two trips, and a jet was expected to evacuate 100.",
      "Two towns where people walked were quiet.",
    ])
}
