extension Construction {
  /// The predicate stands before its subject.
  static let inverted = Construction(
    "inverted", after: ["participle after"], confidence: 0.85,
    "(t:PA)(N?B?|[pof]NB)(q:QU)(?![AV])", takesSingles: false,
    where: { reader, match, _ in !reader.isOfCause(match) && reader.isFronted(match) },
    examples: ["Injured were 30 officers. → injured 30", "Killed in Arl were nine clerks. → killed 9"],
    not: [
      "Quiet were 30 officers.", "The couple died of multiple blunt force injuries.",
      "The clerk lost in Arl was one of nine.",
    ])
}
