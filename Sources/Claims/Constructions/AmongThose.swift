extension Construction {
  /// They are among those whom another figure counts.
  static let amongThose = Construction(
    "among those", after: ["passive or copula", "participle after"], confidence: 0.85,
    "(q:QU)Bm[QK](t:P)", takesSingles: false,
    examples: ["Four clerks were among seven people killed in Arl. → killed 4"],
    not: ["Four clerks were among seven people quiet in Arl."])
}
