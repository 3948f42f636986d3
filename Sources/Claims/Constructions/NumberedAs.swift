extension Construction {
  /// The figure is the subject, and those whom it numbers stand behind the verb.
  static let numberedAs = Construction(
    "numbered as", after: ["passive or copula"], confidence: 0.8,
    "^[^QKU]*(q:Q)BNw?B?(t:PA)", takesSingles: false,
    where: { reader, match, _ in reader.isOfOnes(match) },
    examples: [
      "40 are the people who died. → killed 40", "And 40 are the ones who were hurt. → injured 40",
    ],
    not: ["40 are the pages still missing."])
}
