/// Tells how the text holds a figure: as true now, as feared, denied, withdrawn, or of the past.
struct ModalityReader {
  let tokens: [Token]
  let range: Range<Int>
  /// The sentence is about a year well before the article's.
  let isLongAgo: Bool
  /// Where in the sentence the words stand that tell, found once for all its figures.
  let marks: ModalityMarks

  init(tokens: [Token], range: Range<Int>, bytes: [UInt8], isLongAgo: Bool) {
    self.tokens = tokens
    self.range = range
    self.isLongAgo = isLongAgo
    marks = ModalityMarks(tokens, range, bytes)
  }

  /// - Parameters:
  ///   - isDenied: who says the figure denies it.
  ///   - isCasualty: dead and hurt of a year or of a city's homicides are no toll of an event.
  ///   - isAnnounced: the kind is of what firms announce: what will be done is asserted.
  func modality(
    of reading: Reading, _ phrase: Counted, isDenied: Bool, isAnnounced: Bool, isCasualty: Bool
  ) -> Modality {
    if isNegated(phrase) { return .retracted }
    if marks.asksWhether, !isTakenForGranted(reading, phrase) { return .hypothetical }
    if isYardstick(phrase) { return isStillSo(phrase) ? .asserted : .historical }
    if reading.isSuperseded { return marks.isCorrection ? .retracted : .historical }
    if reading.isOtherEvent { return .historical }
    if reading.mood.contains(.wished) {
      if isAnnounced { return .expected }
      return isEstimated(reading, phrase) ? .feared : .hypothetical
    }
    if !phrase.isExplicit, isProtested(phrase) { return .historical }
    if reading.mood.contains(.future), !isAnnounced || isExpectedToBe(reading) { return .expected }
    if marks.isConditional, marks.isUnreal || !reading.mood.isDisjoint(with: [.future, .feared]) {
      return .hypothetical
    }
    if reading.mood.contains(.feared), !isLongAgo { return .feared }
    if isFeared(reading, phrase) { return isAnnounced ? .expected : .feared }
    if isForeseen(reading, phrase) || isPreparedFor(phrase) { return .expected }
    if let possible = marks.possible, possible < phrase.quantity.lowerBound, !isLongAgo { return .feared }
    let before = clause(before: phrase)
    if isWithdrawn(in: before, reading.evidence) { return .retracted }
    // "dismissed 92 clerks" denies nothing.
    let denial = marks.denials.last {
      before.contains($0) && !reading.evidence.contains($0) && !isOver($0, before: before.upperBound)
    }
    let isDenied = isDenied && !marks.denials.contains(where: reading.evidence.contains)
    if denial.map({ !isInvolved($0..<before.upperBound) }) ?? (isDenied && before.lowerBound == range.lowerBound) {
      return .denied
    }
    let behind = max(phrase.end, reading.evidence.upperBound)
    if isCalledWrong(behind: behind) { return .denied }
    if isExpected(phrase) || isForecast(phrase), !isAnnounced { return .expected }
    if let since = marks.sinceWhen, since < phrase.quantity.lowerBound { return .historical }
    if let other = marks.remembered, other < phrase.quantity.lowerBound, phrase.quantity.lowerBound - other < 12 {
      return .historical
    }
    if marks.answered?.contains(phrase.quantity.lowerBound) == true { return .historical }
    if let other = marks.cameAfter, other < phrase.quantity.lowerBound { return .historical }
    if isCasualty, isOfPeriod(phrase, reading.evidence, behind: behind) { return .historical }
    if isCasualty, marks.opensMuchLater { return .historical }
    if isLongAgo || marks.isOfCentury || isOfYears(phrase) || isBefore(behind: behind) || isSuperseded(phrase)
      || isAgo(phrase, reading.evidence) || isAgo(behind: behind)
    {
      return .historical
    }
    return .asserted
  }

  /// "Could the quake that killed 230 have been foreseen?", "Have the 40 killed been named?"
  private func isTakenForGranted(_ reading: Reading, _ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    if start > range.lowerBound, tokens[start - 1].is(.the) { return true }
    return (range.lowerBound..<max(range.lowerBound, min(start, reading.evidence.lowerBound))).contains {
      tokens[$0].is([.relative, .subordinator]) || tokens[$0].is(.that, .after, .before)
    }
  }

  /// "up to 5,000 could have lost their homes": nobody knows better, and nothing prevented it.
  private func isEstimated(_ reading: Reading, _ phrase: Counted) -> Bool {
    phrase.figure.bound == .atMost && !marks.isConditional
      && reading.evidence.dropLast().contains { tokens[$0].is(.could) && tokens[$0 + 1].is(Word.have) }
  }

  /// "protests over the death of a student": what people are angry at was told before.
  private func isProtested(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    return (max(range.lowerBound, start - Self.cause)..<start).contains { at in
      tokens[at].is(.over, .against, .at) || tokens[at].is(.to, .after, .following)
        ? at > range.lowerBound
          && (tokens[at - 1].is(.protest, .protests, .protesting) || tokens[at - 1].is(.anger, .outrage, .unrest)
            || tokens[at - 1].is(.reaction, .riots))
        : false
    }
  }

  /// How far before a person the protest may be named, in tokens.
  private static let cause = 8

  /// "the figure of 45 is incorrect", "reports of 45 dead were groundless"
  private func isCalledWrong(behind end: Int) -> Bool {
    guard let wrong = marks.wrong, wrong >= end, wrong - end < 8 else { return false }
    return (end..<wrong).contains { tokens[$0].is([.be]) }
      && !(end..<wrong).contains { tokens[$0].is(.comma, .semicolon) }
  }

  /// "is expected to recall 40,000", "will likely cut 300 jobs", "may be nearer to 10,000": nobody has announced it.
  private func isExpectedToBe(_ reading: Reading) -> Bool {
    reading.evidence.dropLast().contains {
      tokens[$0].is(.expected) && tokens[$0 + 1].is(.to) || tokens[$0].is(.likely, .may, .might)
        || tokens[$0].is(.could)
    }
  }

  /// "The ministry fears 300 deaths", "fearing that 300 had died"; but not "Living in fear 300 fled".
  private func isFeared(_ reading: Reading, _ phrase: Counted) -> Bool {
    guard let at = verb(over: reading, phrase) else { return false }
    if tokens[at].is(.fears, .fearing) { return true }
    return tokens[at].is(Word.fear) && (at == range.lowerBound || !tokens[at - 1].is([.preposition]))
  }

  /// "The union expects up to 2,000 jobs to go"
  private func isForeseen(_ reading: Reading, _ phrase: Counted) -> Bool {
    verb(over: reading, phrase).map {
      tokens[$0].is(.expect, .expects, .expecting) || tokens[$0].is(.predict, .predicts, .anticipates)
        || tokens[$0].is(.anticipated)
    } ?? false
  }

  /// "Doctors were braced for as many as 1,000 wounded"
  private func isPreparedFor(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound - 2
    guard start >= range.lowerBound, matches(start + 1, .for) else { return false }
    return tokens[start].is(.braced, .bracing, .prepared) || tokens[start].is(.preparing)
  }

  /// Where a verb would stand that has the figure as its object, or as the subject of what it says. In "fears the 300
  /// arrested face torture" the 300 are known; in "fears the 300 missing are dead" their death isn't.
  private func verb(over reading: Reading, _ phrase: Counted) -> Int? {
    var at = phrase.quantity.lowerBound - 1
    while at > range.lowerBound, tokens[at].is(.that, .some, .the) || tokens[at].is([.adverb]) { at -= 1 }
    guard range.contains(at) else { return nil }
    let isKnown = (at..<phrase.quantity.lowerBound).contains { tokens[$0].is(.the) }
    let isSaid = (phrase.end..<max(phrase.end, reading.evidence.upperBound)).contains {
      tokens[$0].is([.be, .have])
    }
    return isKnown && !isSaid ? nil : at
  }

  /// "another 40 deaths expected"
  private func isExpected(_ phrase: Counted) -> Bool {
    phrase.end < range.upperBound && tokens[phrase.end].is(.expected)
      && (phrase.end + 1 >= range.upperBound || !tokens[phrase.end + 1].is(.to))
  }

  /// "expected the toll to reach 200", "is likely to exceed 200"
  private func isForecast(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    let to = (max(range.lowerBound, start - 5)..<start).first {
      tokens[$0].is(.to) && tokens[$0 + 1].is([.level, .exceedVerb])
    }
    guard let to else { return false }
    return (max(range.lowerBound, to - 9)..<to).contains { at in
      (tokens[at].is(.expect, .expects, .expected) || tokens[at].is(.likely, .expecting))
        && !(at..<to).contains { isBarrier($0) || tokens[$0].is([.say, .relative]) || tokens[$0].is(.that) }
    }
  }

  /// What stands before a figure in its sentence, but not what "…: it was about 8,000" sets right.
  private func clause(before phrase: Counted) -> Range<Int> {
    let end = phrase.quantity.lowerBound
    return (marks.corrections.last { $0 + 1 < end } ?? range.lowerBound)..<end
  }

  /// "denied it, insisting the figure was 103", "denied it and said the toll was 103": what is denied ends at the next verb
  /// of speech, or at a semicolon; "Having denied it, …" at the comma.
  private func isOver(_ denial: Int, before end: Int) -> Bool {
    let opens = denial == range.lowerBound + 1 && tokens[range.lowerBound].is(.having)
    return (denial + 1..<max(denial + 1, end)).contains { at in
      if tokens[at].is(.semicolon) || opens && tokens[at].is(.comma) { return true }
      guard tokens[at].is(.comma, .and), at + 1 < end else { return false }
      return tokens[at + 1].is([.say]) || tokens[at + 1].is(.insisting, .saying)
    }
  }

  /// "denied the release of a man charged with the killing of nine": what is denied ends before what it is about.
  ///
  /// "denied responsibility for the raid that killed 12": so does one that a relative clause tells of, but not "denied
  /// reports that 12 were killed".
  private func isInvolved(_ denied: Range<Int>) -> Bool {
    if denied.contains(where: { tokens[$0].is(.accused, .charged, .involved) }) { return true }
    let isTold = denied.dropFirst().contains {
      tokens[$0].is([.say, .report, .tally]) || Self.deniable.contains(tokens[$0].word)
    }
    return !isTold
      && denied.dropFirst(2).contains { at in
        tokens[at].is(.which, .who, .where)
          || tokens[at].is(.that)
            && tokens[at + 1].is([.be, .have, .modal, .verb, .participle, .trigger])
      }
  }

  /// What is denied itself: "denied claims that 12 were killed".
  private static let deniable = WordSet(
    [
      Word.account, .accounts, .claim, .claims, .allegation, .allegations, .accusation, .accusations, .rumors, .rumours,
      .suggestions,
    ].map(\.rawValue))

  /// "and not 359"
  private func isNegated(_ phrase: Counted) -> Bool {
    let at = phrase.quantity.lowerBound - 1
    return at >= range.lowerBound && tokens[at].is(.not)
  }

  /// "withdrew the figure of 164", "removed a message that said 164 people", "takes back its statement that …"
  /// But not "the maker withdrew 2,300 tyres".
  private func isWithdrawn(in before: Range<Int>, _ evidence: Range<Int>) -> Bool {
    marks.withdrawals.contains {
      before.contains($0.at) && $0.from <= before.upperBound && !evidence.contains($0.at)
    }
  }

  func isBarrier(_ at: Int) -> Bool {
    tokens[at].has(.number) || tokens[at].is([.numeral, .vague]) || tokens[at].is(.comma, .semicolon)
  }

  func matches(_ at: Int, _ word: Word) -> Bool { range.contains(at) && tokens[at].is(word) }

  func matches(_ start: Int, _ first: Word, _ second: Word, _ third: Word? = nil) -> Bool {
    start >= range.lowerBound && ModalityMarks.matches(tokens, start, range.upperBound, first, second, third)
  }
}
