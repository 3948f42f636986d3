/// One way of telling a count, as a pattern over the chunks of a sentence.
struct Construction: Sendable {
  /// What claims show as their `construction`.
  let name: String
  /// Those that are tried first: where one of them takes a figure, this one doesn't.
  let givesWayTo: [String]
  /// The share of its claims that are right.
  let confidence: Double
  let pattern: ChunkPattern
  /// Where the figure's kind is told by its own words, and no predicate is needed.
  let isToldByFigure: Bool
  /// One person without a number may be its figure.
  let takesSingles: Bool
  /// Its figure may be a whole of which another figure is a part.
  let takesWhole: Bool
  /// What a match must be that its pattern cannot say, given the kind.
  let holds: @Sendable (ConstructionReader, ChunkPattern.Match, _ kind: Int) -> Bool
  /// Sentences of which it must take the figure named behind the arrow: "Nine died. → killed 9".
  let examples: [String]
  /// Sentences of which it must take none.
  let counterexamples: [String]

  init(
    _ name: String, after givesWayTo: [String] = [], confidence: Double, _ pattern: String,
    isToldByFigure: Bool = false, takesSingles: Bool = true, takesWhole: Bool = false,
    where holds: @escaping @Sendable (ConstructionReader, ChunkPattern.Match, _ kind: Int) -> Bool = { _, _, _ in true
    },
    examples: [String], not counterexamples: [String]
  ) {
    self.name = name
    self.givesWayTo = givesWayTo
    self.confidence = confidence
    self.pattern = ChunkPattern(pattern)
    self.isToldByFigure = isToldByFigure
    self.takesSingles = takesSingles
    self.takesWhole = takesWhole
    self.holds = holds
    self.examples = examples
    self.counterexamples = counterexamples
  }

  /// All of them, in the order in which they are tried.
  static let all: [Construction] = [
    headNoun, ordinal, numberOfThose, eventOf, activePair, activeObject, participleAfter, participleAfterPair, passive,
    objectOfClause,
    wholeInClause, wholeAfterCopula, ofTheWhole, passiveOverPhrase, apposedList, stateAfterVerb, objectAfterOne,
    objectAfterShare,
    amongThose, participleOverPhrase, leftDead, subjectAtDistance, relativeSubject,
    overRelativeClause, invertedAmong, tallyWithVerb,
    tallyPassing, tallyBeside, figureAsTally, figureAndLabel, verbAtDistance, stateNumbered, tallyOverClause,
    figureBeforeTally,
    figureBroughtTo, figureBroughtToThose, numberedAs,
    inverted, label,
    bracketedLabel,
    agent, company,
    stateOfTally, ofThose, secondOfTwo, statusNoun,
  ]

  /// Those whose figure is what a toll comes to: it is of all days and places.
  static let tolls: Set = [tallyWithVerb.name, tallyPassing.name, tallyOverClause.name, figureBroughtTo.name]

  // MARK: What patterns share

  /// An aside between commas, parentheses or dashes.
  static let aside = "(,[^,;:QAVR]{1,8},|,m?[^,;:]{1,8},|\\([^()]{0,20}\\)|-+[^-]{1,10}-+)?"
  /// A voice between commas: "according to the mayor", "officials say".
  static let voice = "(S[^,;:.QAV]{1,6}|NS),"
  /// What a clause on the cause of a toll holds: no other toll, and a figure only as what a noun or verb has.
  static let clause = "([^.;:QKUTR]|(?<=[Nvp])Q(?=[RpofwBH]))"
  /// A second noun, prepositional phrases, lists of parts and relative clauses between a figure and its verb.
  static let phrases =
    "(cN)?(m[NQ](c[NQ])*|[pof]+(N(,N)*,?cN|N|K|Q(?=[pof,wAPvcm(-]))?|wv?[Npof]*|v[pof]+N(cN)?|N(?=[pof]))*"
}
