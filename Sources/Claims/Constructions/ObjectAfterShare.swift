extension Construction {
  /// A share stands before what it comes to.
  static let objectAfterShare = Construction(
    "object after a share", after: ["active object", "passive or copula"], confidence: 0.85,
    "(t:VP)No[NQ](pN)?[,c(-]+(q:QU)(?![ABHRvVPS])", takesSingles: false,
    where: { reader, match, _ in reader.hasObject(match) || reader.isShare(match.predicate + 1) },
    examples: [
      "The firm will cut 10% of its workforce, about 170 jobs. → layoffs 170",
      "The firm will lay off more than 10% of staff, some 170 people. → layoffs 170",
      "The storm knocked out power to a third of the city, or 170 customers. → outage 170",
    ],
    not: [
      "The blast hurt the head of the firm, 12 people said.", "The firm will cut most of its staff, two clerks said.",
    ])
}
