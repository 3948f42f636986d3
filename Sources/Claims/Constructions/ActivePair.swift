extension Construction {
  /// Two verbs with one object.
  static let activePair = Construction(
    "active pair", after: ["head noun"], confidence: 0.9,
    "(?<![QKU])(t:P)cV(q:QU)|(?<=N)(t:AP)cv(q:QU)",
    where: { reader, match, _ in reader.isVerb(match.figure - 1) || reader.isDone(match) },
    examples: [
      "The storm wrecked or damaged 40 homes. → destroyed 40", "Divers rescued and shifted nine people. → rescued 9",
    ],
    not: ["The storm wrecked and crossed 40 fields.", "It left two clerks dead and wounded 40 people."])
}
