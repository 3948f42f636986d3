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

  /// "Officials had put it at 31", "the agency had spoken of 46": in the past perfect, what was said before.
  func isReportedBefore(_ phrase: Counted) -> Bool {
    if isOfEarlierReport(phrase) || isAfterEarlier(phrase) || isOfYesterday(phrase) || isSaidEarlier(phrase) {
      return true
    }
    // "had revised it from 560 to 301"
    if phrase.quantity.lowerBound > range.lowerBound, tokens[phrase.quantity.lowerBound - 1].is(.to) { return false }
    guard let said = marks.saidBefore.last(where: { $0 < phrase.quantity.lowerBound }) else { return false }
    return !marks.says.contains { $0 > said + 3 && $0 < phrase.quantity.lowerBound }
  }

  /// "Earlier, 239 deaths had been declared."
  private func isAfterEarlier(_ phrase: Counted) -> Bool {
    let first = range.lowerBound
    let before = first..<max(first, phrase.quantity.lowerBound)
    guard tokens[first].is(Word.earlier), matches(first + 1, .comma), !before.contains(where: { tokens[$0].is([.say]) })
    else { return false }
    return range.prefix(while: { $0 < phrase.end + 4 }).contains { tokens[$0].is(.had) }
  }

  /// "earlier put at 15", "the army previously said 15 had died", "Earlier in the day, officials put the toll at 15"
  private func isSaidEarlier(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    let adverb = (max(range.lowerBound, start - 10)..<start).last {
      tokens[$0].is(Word.earlier) || tokens[$0].is([.earlier]) && tokens[$0].is([.adverb])
    }
    guard let adverb else { return false }
    let opens = adverb == range.lowerBound
    let reach = adverb + 1..<min(start, opens ? start : adverb + 3)
    return reach.contains { isGiving($0) } && (opens || !reach.contains(where: isBarrier))
      && !(adverb..<start).contains {
        tokens[$0].has(.number) || tokens[$0].is([.numeral]) || tokens[$0].is(.semicolon)
      }
  }

  /// "said", "put", "given": the verb by which a figure is told.
  private func isGiving(_ at: Int) -> Bool {
    tokens[at].is([.say]) || tokens[at].is(.put, .given, .reported) || tokens[at].is(.gave)
  }

  /// "it was 77 only yesterday", "it was 57 in the morning", "Last night it was 24", "1.9 million (yesterday: 900,000)"
  private func isOfYesterday(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.colon), tokens[start - 2].is(.yesterday) { return true }
    guard start - 2 >= range.lowerBound, tokens[start - 2].is(.it), tokens[start - 1].is(.was) else { return false }
    let opens = tokens[range.lowerBound].is(.last, .yesterday) && start - range.lowerBound < 6
    return opens
      || (phrase.end..<min(phrase.end + 3, range.upperBound)).contains {
        tokens[$0].is(.yesterday) || tokens[$0].is([.weekday]) || tokens[$0].is(.ago)
          || tokens[$0].is(.morning, .noon, .midday) || tokens[$0].is(.afternoon)
      }
  }

  /// "the previous official figure was 107", "compared with 57,597", "on Monday it had been 24,600"
  private func isOfEarlierReport(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    if matches(start - 2, .had, .been) || matches(start - 3, .had, .stood, .at) { return true }
    // "the last official figure was 363"
    let last = (max(range.lowerBound, start - 7)..<start).first {
      tokens[$0].is(.last) && $0 > range.lowerBound && tokens[$0 - 1].is(.the, .its, .at)
    }
    if let last,
      (last + 1..<min(last + 4, start)).contains(where: {
        tokens[$0].is([.tally]) || tokens[$0].is(.update) || tokens[$0].is(.figure, .toll, .number)
      })
    {
      return !(last..<start).contains(where: isBarrier)
    }
    let compared = (max(range.lowerBound, start - 9)..<start).last { tokens[$0].is(.compared, .compares) }
    if let compared, tokens[compared + 1].is(.with, .to), !(compared..<start).contains(where: isBarrier) { return true }
    // "Yesterday's toll was 15", "Yesterday the toll was 15", "The toll was 15 in the morning"
    let tally = (max(range.lowerBound, start - 6)..<start).last { tokens[$0].is(.toll, .figure, .number) }
    if let tally, !(tally..<start).contains(where: isBarrier), matches(tally + 1, .was) || matches(tally + 1, .stood) {
      let opens = (max(range.lowerBound, tally - 4)..<tally).contains { tokens[$0].is(.yesterday) }
      if opens || matches(phrase.end, .in, .the, .morning) || matches(phrase.end, .yesterday) { return true }
    }
    // "Until Friday the toll was 15", "Up to now 15 deaths had been confirmed"
    if tokens[range.lowerBound].is(.until) || matches(range.lowerBound, .up, .to), start - range.lowerBound < 9,
      start - range.lowerBound > 2,
      (range.lowerBound..<min(phrase.end + 5, range.upperBound)).contains(where: { tokens[$0].is(.was, .had) })
    {
      return true
    }
    // "early reports had 160 missing", "initial estimates put the dead at 30"
    let first = (max(range.lowerBound, start - 8)..<start).first {
      tokens[$0].is(.early, .initial) && tokens[$0 + 1].is([.report, .tally])
    }
    if let first, !(first..<start).contains(where: isBarrier) { return true }
    guard let earlier = (max(range.lowerBound, start - 12)..<start).first(where: { tokens[$0].is([.earlier]) }) else {
      return false
    }
    return (earlier + 1..<min(earlier + 4, start)).contains {
      tokens[$0].is([.report]) || tokens[$0].is(.figure, .toll)
    }
  }

  private func isBarrier(_ at: Int) -> Bool {
    tokens[at].has(.number) || tokens[at].is([.numeral, .vague]) || tokens[at].is(.comma, .semicolon)
  }

  /// "5,500 deaths was the number given before", "12 had been found by then"
  private func isBefore(behind end: Int) -> Bool {
    guard let last = range.last else { return false }
    for at in [last, last - 1] where range.contains(at) && at >= end {
      let hasOther = (end..<max(end, at)).contains { tokens[$0].has(.number) || tokens[$0].is([.numeral]) }
      if tokens[at].is(.before), at - end < 14, !hasOther,
        tokens[at - 1].is([.say, .sayThat, .tally, .timeUnit]) || tokens[at - 1].is(.given)
      {
        return true
      }
      if tokens[at].is(.then), range.contains(at - 1), tokens[at - 1].is(.by) { return true }
    }
    return false
  }

  /// "the earlier 359", "a rise from the 68", "than the 530", "at first 400,000", "143 million to begin with"
  private func isSuperseded(_ phrase: Counted) -> Bool {
    var at = phrase.quantity.lowerBound - 1
    let floor = max(range.lowerBound, phrase.quantity.lowerBound - 3)
    while at >= floor, (tokens[at].is([.determiner, .earlier]) && !tokens[at].is(.that)) || tokens[at].is(.from, .than)
    {
      if tokens[at].is([.earlier]) { return !isFirstReport(at) }
      if tokens[at].is(.from, .than), tokens[at + 1].is(.the), phrase.population.isEmpty { return true }
      at -= 1
    }
    // "48 are missing, down from 60"
    let start = phrase.quantity.lowerBound
    if matches(start - 2, .down, .from) || matches(start - 2, .up, .from) { return true }
    if isLeftBehind(start) { return true }
    // "on top of 146 million known before", "on top of the 90 already cut"
    if matches(start - 3, .on, .top, .of) || matches(start - 1, .the) && matches(start - 4, .on, .top, .of) {
      return true
    }
    let end = phrase.end
    // "up from the toll of 42", "double the 100 million of its first estimate"
    let from = (max(range.lowerBound, start - 7)..<start).first { matches($0, .up, .from) || matches($0, .down, .from) }
    if let from, !(from..<start).contains(where: isBarrier) { return true }
    if matches(end, .of) {
      let words = tokens[end..<max(end, min(end + 5, range.upperBound))]
      let isEarlier = words.contains { $0.is([.earlier]) }
      if isEarlier, words.contains(where: { $0.is([.report, .tally]) || $0.is(.estimate) }) { return true }
    }
    if matches(end, .to, .begin, .with) || matches(end, .given, .before) || matches(end, .the, .week, .before)
      || matches(end, .of, .last, .week)
    {
      return true
    }
    if tokens[range.lowerBound].is(.when), phrase.quantity.lowerBound - range.lowerBound > 4, opensWithFirstNews {
      return true
    }
    // "485 at first; 149 were still there": another clause.
    if let first = marks.firstNews.first, first < start,
      !(first..<start).contains(where: { tokens[$0].is(.semicolon) })
    {
      return true
    }
    return marks.initially.contains {
      $0 < start && start - $0 < 12 && !($0..<start).contains { tokens[$0].is(.but, .semicolon) }
    }
  }

  /// "reports its first two cases", "confirmed the first two deaths"
  private func isFirstReport(_ first: Int) -> Bool {
    tokens[first].is(.first)
      && (max(range.lowerBound, first - 4)..<first).contains { ModalityMarks.isReport(tokens[$0]) }
  }

  /// "twice as many as the 57 deaths it listed", "lower than the 34 dead", "nowhere near the 1,900": what somebody
  /// gave before is what the news is measured by; not "watched as the 12 were pulled out", "no more than the 12".
  private func isYardstick(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    guard start - 3 >= range.lowerBound, tokens[start - 1].is(.the) else { return false }
    let (link, degree) = (tokens[start - 2], tokens[start - 3])
    if link.is(.near), degree.is(.nowhere) { return true }
    // "three times the 103"
    if link.is(.times), degree.is([.numeral]) || degree.has(.number) { return true }
    if link.is(.as) {
      return start - 5 >= range.lowerBound && degree.is(.many, .much, .high) && tokens[start - 4].is(.as)
    }
    let isGiven = (phrase.end..<min(phrase.end + 3, range.upperBound)).contains { tokens[$0].is([.say, .tally]) }
    if link.is(.than) {
      return degree.is(.lower, .higher, .larger, .smaller, .greater) || degree.is(.more, .fewer, .less) && isGiven
    }
    return link.is([.exceedVerb]) && isGiven
  }

  /// "will prove far higher than the 1,944 deaths confirmed so far"
  private func isStillSo(_ phrase: Counted) -> Bool {
    (phrase.end..<min(phrase.end + 4, range.upperBound)).contains {
      tokens[$0].is(.confirmed) || matches($0, .so, .far)
    }
  }

  /// "raised the toll from 169 after …": where it came from, and nobody tells where it went.
  private func isLeftBehind(_ start: Int) -> Bool {
    guard start - 1 > range.lowerBound, tokens[start - 1].is(.from) else { return false }
    return (max(range.lowerBound, start - 7)..<start - 1).contains { tokens[$0].is(.level) }
      && (max(range.lowerBound, start - 5)..<start - 1).contains { tokens[$0].is(.toll, .number, .figure) }
  }

  /// "When it came out in spring, …", "When the fire was first reported, …"
  private var opensWithFirstNews: Bool {
    (range.lowerBound..<min(range.lowerBound + 7, range.upperBound)).contains {
      tokens[$0].is(.first) || matches($0, .came, .out) || matches($0, .came, .to)
    }
  }

  private func matches(_ at: Int, _ word: Word) -> Bool { range.contains(at) && tokens[at].is(word) }

  private func matches(_ start: Int, _ first: Word, _ second: Word, _ third: Word? = nil) -> Bool {
    start >= range.lowerBound && ModalityMarks.matches(tokens, start, range.upperBound, first, second, third)
  }
}
