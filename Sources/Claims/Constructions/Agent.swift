extension Construction {
  /// The passive of a verb that tells of its subject, and who did it.
  static let agent = Construction(
    "agent", after: ["participle after"], confidence: 0.85,
    "(t:AP)p(q:QU)", takesSingles: false, where: { reader, match, _ in reader.isAgent(match) },
    examples: ["The city was stormed by 200 gunmen. → attackers 200"],
    not: ["The city was admired by 200 tourists."])
}
