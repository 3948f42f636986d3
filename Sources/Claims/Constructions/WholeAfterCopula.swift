extension Construction {
  /// Somebody is one of those to whom it was done.
  static let wholeAfterCopula = Construction(
    "whole after a copula", after: ["participle after"], confidence: 0.85,
    "B[QU]o(q:QU)(t:P)", takesSingles: false, takesWhole: true,
    examples: ["He was one of 12 clerks injured in the blast. → injured 12"],
    not: ["He was one of 12 clerks quiet in the hall."])
}
