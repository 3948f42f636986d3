extension Construction {
  /// Of a whole that is named, so many; the whole is no claim.
  static let ofTheWhole = Construction(
    "of the whole", after: ["passive or copula", "whole in a clause"], confidence: 0.9,
    "(q:QU)o[QNTKU]\(Self.phrases)(t:AP)",
    where: { $0.isOfPersons($1, $2) && !$0.reading.isRead($1.figure + 2) },
    examples: ["Five of the 300 miners died. → killed 5"],
    not: ["Five of the 300 miners slept."])
}
