extension Construction {
  /// The clause tells of the whole, and the sentence goes on about one of them.
  static let wholeInClause = Construction(
    "whole in a clause", after: ["participle after"], confidence: 0.9,
    "[QU]o(q:QU)(w(t:A)|(t:P)[^.;:]{0,12}[ABvHVS])", takesSingles: false, takesWhole: true,
    examples: [
      "One of the five people killed in the blast was a clerk. → killed 5",
      "Police named one of the two people who died in Arl. → killed 2",
    ],
    not: ["One of the five people was killed.", "One of the five people killed time."])
}
