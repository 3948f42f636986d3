extension Construction {
  /// A relative clause with a verb of its own stands between a figure and its predicate.
  static let overRelativeClause = Construction(
    "over a relative clause", after: ["relative subject", "subject at a distance"], confidence: 0.75,
    "(q:QU)([pof]+N)*,?w(A|[^.;:QA]{0,8}[BvHVS])[^.;:QAk]{0,12}(t:A)",
    examples: ["Six children who had been seen near Arl last week were killed. → killed 6"],
    not: [
      "Six children who had been seen near Arl last week were filmed.",
      "A hiker who was safe could not call because her battery was dead.",
    ])
}
