extension Construction {
  /// The predicate stands before its subject.
  static let inverted = Construction(
    "inverted", after: ["participle after"], confidence: 0.85,
    "(t:PA)N?B?(q:QU)(?![AV])", takesSingles: false,
    examples: ["Injured were 30 officers. → injured 30"],
    not: ["Quiet were 30 officers."])
}
