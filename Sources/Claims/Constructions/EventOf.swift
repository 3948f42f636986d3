extension Construction {
  /// What happened, and to how many.
  static let eventOf = Construction(
    "event of", after: ["head noun"], confidence: 0.9,
    "(t:TE)o(No)?(,[^,;:.]{0,6},)?(q:QU)",
    where: { reader, match, _ in !reader.isAttempted(match) && !reader.isBody(match) },
    examples: [
      "Police are investigating the murder of nine men. → killed 9",
      "The flood forced the evacuation of, by the latest count, 17,600 people. → evacuated 17600",
    ],
    not: ["It was the anniversary of two deals.", "They face trial for the attempted murders of five clerks."])
}
