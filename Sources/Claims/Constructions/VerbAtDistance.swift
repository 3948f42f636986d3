extension Construction {
  /// A phrase or a voice stands between the verb and its object.
  static let verbAtDistance = Construction(
    "verb at a distance", after: ["active object", "participle after", "passive over a phrase", "figure and label"],
    confidence: 0.85,
    "(^|[.;:k])N(t:P)(pN|,\(Self.voice))(q:QU)(?=[.;:,cpw]|$)", takesSingles: false,
    where: { reader, match, _ in !reader.isBare(match) },
    examples: [
      "The storm destroyed in Arl 40 barns. → destroyed 40",
      "The storm destroyed, according to the mayor, 40 barns. → destroyed 40",
    ],
    not: ["The barns destroyed in Arl 40 years ago were old."])
}
