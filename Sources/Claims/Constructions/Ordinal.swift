extension Construction {
  /// An ordinal tells how many there are with this one.
  static let ordinal = Construction(
    "ordinal", confidence: 0.9,
    "(q:O)", isToldByFigure: true,
    where: { reader, _, kind in !reader.kinds.isAnnounced[kind] },
    examples: ["Divers brought up a 61st body on Monday. → killed 61"],
    not: ["It was the third day of the search.", "The firm began its second layoff."])
}
