extension Construction {
  /// The subject that begins a clause, and its predicate far behind.
  static let subjectAtDistance = Construction(
    "subject at a distance", after: ["passive over a phrase"], confidence: 0.75,
    "((?<![a-zA-Z(),;:-])|(?<=[;:kS])|(?<=,c)|(?<=^N,)|(?<=^pN,)|(?<=^[NpS])|(?<=S,))(q:QU)([^;.:SHAVBkQwG]|w(?!N)|(?<=[of])H|(?<=[mpoc,v])Q){1,22}(?<!cNoNw)(t:A)",
    where: { reader, match, kind in
      !reader.isOrdinal(match) && !reader.areOtherThings(match, kind) && !reader.isOneOfThings(match)
        && !reader.isItemOfObject(match) && !reader.tellsOfThose(match) && !reader.isOfAnother(match)
    },
    examples: [
      "Six suspects wanted over the unrest in Arl, most of them from Beck, two of them women, were killed. → killed 6",
      "Two men accused of having planned the raid were killed. → killed 2",
    ],
    not: [
      "Six suspects wanted over the unrest in Arl, most of them from Beck, were filmed.",
      "Eleven guards and three clerks ran from the gunman, who was killed.",
      "As many as seven guards returned fire and Orr was killed.",
      "In one of the town's worst crashes, Ana Ruiz died.",
      "They freed 57 guests, including two cooks, and nine clerks, and then fled.",
      "Ninety people came to the hall to honour those who died.",
      "Ten of the clerks who came to the hall in which Ana Ruiz was found dead worked at night.",
    ])
}
