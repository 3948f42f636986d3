extension Construction {
  /// Of a whole that is named, so many; the whole is no claim. Behind a verb and its subject they are its object.
  static let ofTheWhole = Construction(
    "of the whole", after: ["passive or copula", "whole in a clause"], confidence: 0.9,
    "(?<!NA)(q:QU)o(N(?=Q)|[PT](?=N))?[QNTKU]\(Self.phrases)(w[BH]([pof]+N)*)?(t:AP)",
    where: { $0.isOfPersons($1, $2) && !$0.reading.isRead($0.whole(of: $1.figure)) },
    examples: [
      "Five of the 300 miners died. → killed 5", "Six of the boat's ten sailors died. → killed 6",
      "Two of the kidnapped students were shot dead. → killed 2",
      "Nine of the 50 clerks who were in the lobby were killed. → killed 9",
    ],
    not: ["Five of the 300 miners slept."])
}
