extension Construction {
  /// A phrase of place between the figure and its participle.
  static let participleOverPhrase = Construction(
    "participle over a phrase", after: ["passive over a phrase"], confidence: 0.8,
    "(q:QU)([pof]N|([pof]N)?,m[QN](,?[QN])*(,?c[QN])?,)(t:P)(?![NQ])",
    examples: [
      "Twelve people in Arl feared dead. → killed 12",
      "Forty people, including two clerks and a judge, killed → killed 40",
    ],
    not: [
      "Twelve people in Arl very quiet.", "The mayor honoured 12 officers, including two women killed on Monday.",
    ])
}
