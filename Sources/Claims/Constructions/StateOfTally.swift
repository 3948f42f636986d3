extension Construction {
  /// So many of those to whom it was done.
  static let stateOfTally = Construction(
    "state of tally", after: ["tally with verb"], confidence: 0.85,
    "(q:QU)(B?[pom]|oNB[pom]|(oN)?B[Hv]m)(t:T)",
    where: { reader, match, kind in !reader.hasTurnedUp(match, kind) && !reader.isOfOthers(match) },
    examples: [
      "Eight nurses were among the dead. → killed 8", "Two more people were counted among the dead. → killed 2",
      "Three of its nationals were among the dead. → killed 3",
    ],
    not: [
      "Eight nurses were among the guests.", "A search began. Eight of the missing turned up safe.",
      "Eight relatives of the dead wept.", "Twelve of the relatives of the dead wept.",
    ])
}
