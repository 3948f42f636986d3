extension Construction {
  /// Those counted are called by what happened to them; a verb of another kind outranks it.
  static let statusNoun = Construction(
    "status noun", after: ["passive or copula"], confidence: 0.85,
    "(q:U)", isToldByFigure: true,
    where: { reader, match, kind in
      !reader.areDischarged(match) && !reader.isSecondObject(match) && !reader.isOfBodies(match, kind)
        && !reader.areNamed(match)
        && !reader.holdsClause(match.figure)
    },
    examples: ["The camp holds 300 refugees. → displaced 300", "The hall held 30 injured people. → injured 30"],
    not: [
      "The region has 300 refugee camps.", "Some 275 aftershocks hamper rescuers.",
      "The bodies of the last two missing miners were found.", "So far 30 injured people have been discharged.",
      "So far 16 bodies have been identified.",
    ])
}
