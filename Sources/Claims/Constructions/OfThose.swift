extension Construction {
  /// Of those to whom it was done, so many are something else: a part.
  static let ofThose = Construction(
    "of those", after: ["passive or copula", "passive over a phrase"], confidence: 0.9,
    "(^|[;:,-])(o|kp)[NQ]?w?(t:TAP)([pf]+N)*,(q:QU)", takesSingles: false,
    where: { reader, match, kind in !reader.isSoNoLonger(match, kind) },
    examples: [
      "Of the dead, 12 were children. → killed 12", "Of those who died in Arl, 12 were nurses. → killed 12",
      "Of the 131 who died, 78 were in Arl. → killed 78",
    ],
    not: ["Of the guests, 12 were children.", "Of the five missing, two were found."])
}
