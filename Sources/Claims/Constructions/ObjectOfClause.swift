extension Construction {
  /// A clause that tells what was done to those counted stands right behind them.
  static let objectOfClause = Construction(
    "object of a clause", after: ["active object", "passive or copula", "participle after"], confidence: 0.85,
    "(q:QU)N(t:PV)(?=[vBRHA.,;]|$)", takesSingles: false,
    where: { reader, match, _ in !reader.isBare(match) },
    examples: ["The 40 barns the storm destroyed came from Arl. → destroyed 40"],
    not: ["The 40 barns the storm spared came from Arl."])
}
