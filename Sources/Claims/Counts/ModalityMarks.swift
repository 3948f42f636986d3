/// Where the words of a sentence stand that take a figure back or put it into the past.
struct ModalityMarks {
  var denials: [Int] = []
  /// What withdraws, and from which end of the words before a figure on: where it needs a report, that stands among them.
  var withdrawals: [(at: Int, from: Int)] = []
  /// The colon or semicolon of "…: it was about 8,000".
  var corrections: [Int] = []
  /// "at first", "up to then", "until then", "first disclosed".
  var firstNews: [Int] = []
  var initially: [Int] = []
  /// Behind a unit of time.
  var agos: [Int] = []
  /// "last year", but not "last year's breach", which dates the breach and no figure.
  var lastYears: [Int] = []
  /// "had said", "having put", and the verbs of speech that aren't of the past perfect.
  var saidBefore: [Int] = []
  var says: [Int] = []
  /// "the 14th century"
  var isOfCentury = false
  /// "so far this year", "this year so far"
  var soFar: [Int] = []
  /// "from 2010 to 2015", "between 2010 and 2015"
  var yearRange: Int?
  /// "140 million in 2023, up from 51 million in 2022": each year has its count.
  var yearsNamed = 0
  /// "the worst since 2009, when 48 drowned"
  var sinceWhen: Int?
  /// "the anniversary of the bombing, which killed", "the worst since the attacks that killed": who it was that killed.
  var remembered: Int?
  /// "since 2000"
  var sinceYear: Int?
  /// The sentence sets a figure right: "lowered from 359 to 253".
  var isCorrection = false
  /// "Could the fire have killed 1,000?": nobody says so.
  var asksWhether = false
  var isConditional = false
  /// "incorrect", "groundless"
  var wrong: Int?
  /// "unconfirmed", "could not be independently verified"
  var isUnverified = false
  /// "It is possible that"
  var possible: Int?
  /// "were to rise"
  var isUnreal = false
  /// "year", or a number that stands for one after "in".
  var years: [Int] = []
  /// "this year", "for the year", "in the past year": a time whose dead are counted together.
  var periods: [Int] = []
  /// "homicide total", "number of homicides"
  var homicideTotals: [Int] = []
  /// "Two months later, …": what an article tells by the way.
  var opensMuchLater = false
  /// "in retaliation for strikes last week in which 30 were killed": what was answered, or is compared with.
  var answered: Range<Int>?
  /// "The attack came six weeks after another": what follows is of the other.
  var cameAfter: Int?

  init(_ tokens: [Token], _ range: Range<Int>, _ bytes: [UInt8]) {
    // "said officials had spoken of 46": the past perfect is that of reported speech.
    func isReported(_ had: Int) -> Bool {
      says.last.map { said in
        had - said < 7
          && !(said..<had).contains {
            tokens[$0].is(.comma, .semicolon) || tokens[$0].is(.it, .they) || tokens[$0].is([.earlier])
          } && !range.contains { tokens[$0].is(.now) }
      } ?? false
    }
    asksWhether = ModalityMarks.isYesNoQuestion(tokens, range)
    for at in range {
      let token = tokens[at]
      if token.is(.had, .having), let verb = ModalityMarks.saidAfter(tokens, at, range.upperBound),
        token.is(.having) || !isReported(at)
      {
        saidBefore.append(verb)
      } else if token.is([.say]), saidBefore.last != at {
        says.append(at)
      }
      if token.is(.lowered, .revised, .corrected, .mistake) || token.is(.lowers, .corrects, .reduced)
        || token.is(.down) && (at + 1 >= range.upperBound || !tokens[at + 1].is(.from))
      {
        isCorrection = true
      }
      if token.is(.if) { isConditional = true }
      if token.is(.later), at > range.lowerBound, at - range.lowerBound < 4, tokens[at - 1].is(.months, .years, .year) {
        opensMuchLater = true
      }
      if ModalityMarks.matches(tokens, at, range.upperBound, .were, .to) { isUnreal = true }
      if token.is(.incorrect, .groundless, .untrue) || token.is(.inaccurate, .baseless, .`false`) { wrong = at }
      if token.is(.unconfirmed, .unverified)
        || token.is(.verify, .verified) && ModalityMarks.isUnable(tokens, before: at, range)
      {
        isUnverified = true
      }
      if token.is(.`true`), at > range.lowerBound, tokens[at - 1].is(.not) { denials.append(at) }
      if token.is(.possible), at > range.lowerBound, tokens[at - 1].is([.be]) { possible = at }
      if token.is(.when), at > range.lowerBound + 3, tokens[at - 1].is(.comma),
        ModalityMarks.isYear(tokens, at - 2, range.upperBound)
      {
        sinceWhen = at
      }
      if token.is(.since), ModalityMarks.isYear(tokens, at + 1, range.upperBound) { sinceYear = at }
      if token.is(.anniversary) || token.is(.since) && ModalityMarks.isRecord(tokens, range.lowerBound..<at) {
        remembered = (at..<range.upperBound).first { tokens[$0].is(.that, .which) || tokens[$0].is(.when) }
      }
      if token.is(.century), at > range.lowerBound, tokens[at - 1].is([.ordinal]) || tokens[at - 1].is(.th, .last) {
        isOfCentury = true
      }
      if token.is(.in), ModalityMarks.isYear(tokens, at + 1, range.upperBound) { yearsNamed += 1 }
      if ModalityMarks.isPeriod(tokens, at, range) { periods.append(at) }
      if token.is(.homicide, .homicides, .murder) || token.is(.road), at + 1 < range.upperBound,
        tokens[at + 1].is(.total, .toll, .number) || tokens[at + 1].is(.rate)
      {
        homicideTotals.append(at)
      }
      // "Before this, 12 had been killed"
      if at == range.lowerBound, token.is(.before), at + 2 < range.upperBound, tokens[at + 1].is(.this),
        tokens[at + 2].is(.comma)
      {
        cameAfter = at
      }
      if token.is(.after), ModalityMarks.isComing(tokens, before: at, range) { cameAfter = at }
      // "The attack follows the abduction of 200": what it follows is another.
      if token.is(.follows), at - range.lowerBound < 4, at > range.lowerBound, at + 1 < range.upperBound,
        tokens[range.lowerBound].is([.determiner, .article, .pronoun]), tokens[at + 1].is([.determiner, .article])
      {
        cameAfter = at
      }
      // "in retaliation for strikes last week in which 30 were killed", "compared to last week, when 66 were shot"
      if token.is(.retaliation, .revenge, .reprisal) || token.is(.retribution, .compared), answered == nil {
        answered = ModalityMarks.clause(of: at, tokens, range)
      }
      if token.is(.so), at + 3 < range.upperBound, tokens[at + 1].is(.far), tokens[at + 2].is(.this),
        tokens[at + 3].is(.year)
      {
        soFar.append(at)
      }
      if token.is(.from, .between), ModalityMarks.isOfYears(tokens, at, range.upperBound, bytes) { yearRange = at }
      guard ModalityMarks.words.contains(token.word) || token.is([.deny, .retract]) else { continue }
      if token.is(.deny), !ModalityMarks.isNoun(tokens, at, range) { denials.append(at) }
      if token.is(.year) || token.is(.`in`) && ModalityMarks.isYear(tokens, at + 1, range.upperBound) {
        years.append(at)
      }
      if token.is(.version), at > range.lowerBound, tokens[at - 1].is([.earlier]) {
        // "An earlier version of this article said that 150 people …"; not "misspelled his name; 12 people were killed"
        let said = at + 4
        if said < range.upperBound, tokens[at + 1].is(.of), tokens[at + 2].is(.this), tokens[said].is([.say, .tally]) {
          withdrawals.append((at, said + 1))
        }
      } else if token.is(.retract) {
        withdrawals.append((at, at + 1))
      } else if ModalityMarks.removals.contains(token.word), ModalityMarks.takesBack(tokens, at, range.upperBound),
        let report = ((at + 1)..<max(at + 1, min(at + 7, range.upperBound))).first(where: { tokens[$0].is(.report) })
      {
        withdrawals.append((at, report))
      } else if token.is(.colon, .semicolon), at + 1 < range.upperBound, tokens[at + 1].is(.it) {
        corrections.append(at)
      } else if token.is(.initially, .originally) {
        initially.append(at)
      } else if token.is(Word.earlier), at + 2 < range.upperBound, ModalityMarks.isMonthOf(tokens, at, range) {
        lastYears.append(at)
      } else if token.is(.ago), at > range.lowerBound, tokens[at - 1].is(.timeUnit) {
        agos.append(at)
      } else if token.is(.last), at + 1 < range.upperBound,
        tokens[at + 1].is(.year, .summer, .winter, .autumn) || ModalityMarks.isMonth(tokens[at + 1]),
        !ModalityMarks.isSince(tokens, at, range),
        at + 2 >= range.upperBound || !tokens[at + 2].has(.possessive)
      {
        lastYears.append(at)
      } else if ModalityMarks.matches(tokens, at, range.upperBound, .at, .first)
        || ModalityMarks.matches(tokens, at, range.upperBound, .up, .to, .then)
        || ModalityMarks.matches(tokens, at, range.upperBound, .until, .then)
        || ModalityMarks.matches(tokens, at, range.upperBound, .first, .disclosed)
        || ModalityMarks.areFirstDays(tokens, at, range)
      {
        firstNews.append(at)
      }
    }
  }

  /// "nobody has been able to", "could not be independently": before "verify", in its own clause.
  private static func isUnable(_ tokens: [Token], before verify: Int, _ range: Range<Int>) -> Bool {
    for at in (max(range.lowerBound, verify - 7)..<verify).reversed() {
      if tokens[at].is([.coordinator]) { return false }
      if tokens[at].is([.negation]) || tokens[at].is(.nobody, .no) { return true }
    }
    return false
  }

  /// "since last year", "since the first cases last year": a time that lasts until now.
  private static func isSince(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound, at - 5)..<at).contains { tokens[$0].is(.since) }
  }

  /// "this year", "for the year", "each year", "the past year", "in ten years", "in six separate shootings"; but not "a
  /// year after".
  private static func isPeriod(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return false }
    let before = tokens[at - 1]
    // "in seven separate shootings": of several happenings; two are often one attack.
    if tokens[at].is(.separate, .unrelated) {
      return at - 2 >= range.lowerBound && tokens[at - 2].is(.in) && !before.is(.two)
        && (before.is([.numeral]) || before.has(.number))
    }
    // "killed in 1,053 accidents": so many are of a time.
    if tokens[at].is(.accidents, .crashes, .collisions) {
      let number = (max(range.lowerBound + 1, at - 3)..<at).first {
        tokens[$0].has(.number) && tokens[$0].end - tokens[$0].start > 1
      }
      return number.map { tokens[$0 - 1].is(.in) } ?? false
    }
    // "the previous year's record low of 284"
    if tokens[at].is(.of), before.is(.low, .high, .total) || before.is(.toll, .number, .figure),
      (max(range.lowerBound + 1, at - 6)..<at).contains(where: {
        tokens[$0].is(.year) && (tokens[$0 - 1].is(.last) || tokens[$0 - 1].is([.earlier]))
          && $0 + 1 < range.upperBound && (tokens[$0 + 1].has(.possessive) || tokens[$0 + 1].is(.s))
      })
    {
      return true
    }
    // "topping last year's total of 15"
    if tokens[at].is(.total), before.has(.possessive) || before.is(.s),
      (max(range.lowerBound + 1, at - 3)..<at).contains(where: { tokens[$0].is(.year) && tokens[$0 - 1].is(.last) })
    {
      return true
    }
    if tokens[at].is(.annually) { return true }
    // "32 people had died on Irish roads"
    if tokens[at].is(.roads) {
      let isOfDay = (at..<range.upperBound).contains {
        tokens[$0].is([.weekday]) || tokens[$0].is(.when, .weekend, .yesterday)
      }
      return !isOfDay && range.prefix(while: { $0 < at }).contains { tokens[$0].is([.have]) }
        && (max(range.lowerBound, at - 5)..<at).contains { tokens[$0].is(.on) }
    }
    if tokens[at].is(.decade), before.is(.past, .last) { return true }
    // "since the start of this year", "since the beginning of the year"
    if at - 3 > range.lowerBound, tokens[at].is(.year), before.is(.this, .the), tokens[at - 2].is(.of),
      tokens[at - 3].is(.start, .beginning), at + 1 >= range.upperBound || !tokens[at + 1].has(.possessive)
    {
      return true
    }
    // "since June this year"
    if isSince(tokens, at, range) { return false }
    guard tokens[at].is(.year, .years), at + 1 >= range.upperBound || !tokens[at + 1].has(.possessive) else {
      return false
    }
    // "over the past five years"
    if tokens[at].is(.years), before.is([.numeral]) || before.has(.number) || before.is(.half) {
      let isAge = at + 1 < range.upperBound && tokens[at + 1].is(.old)
      return !isAge
        && (max(range.lowerBound, at - 4)..<at - 1).contains {
          tokens[$0].is(.in, .over, .past, .last)
        }
    }
    // "in recent years", "over the past decade"
    if tokens[at].is(.years), before.is(.recent) { return true }
    if before.is(.the), at - 2 >= range.lowerBound, tokens[at - 2].is(.during) { return true }
    if before.is(.this, .each, .every, .past) { return before.is(.past) || tokens[at].is(.year) }
    return before.is(.the) && at - 2 >= range.lowerBound && tokens[at - 2].is(.for, .of)
  }

  /// "in the first days about 400 had been missing", but not "in the first hours of Thursday"
  private static func areFirstDays(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 2 < range.upperBound, tokens[at].is(.first), tokens[at + 1].is(.days, .hours) else { return false }
    return !tokens[at + 2].is(.of) && range.contains { tokens[$0].is(.had) }
  }

  /// "from 2010 to 2015", but not "between 5000 and 6000"
  private static func isOfYears(_ tokens: [Token], _ from: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    isYear(tokens, from + 1, end) && isYear(tokens, from + 3, end) && tokens[from + 2].is(.to, .and)
      && [from + 1, from + 3].allSatisfy { bytes[Int(tokens[$0].start)] <= UInt8(ascii: "2") }
  }

  /// "reports", "was confirmed": what makes the first of something news.
  static func isReport(_ token: Token) -> Bool {
    token.is(.confirmed, .reported, .recorded) || token.is(.confirms, .reports, .records)
      || token.is(.detected, .detects)
  }

  static func isRecord(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].is(.worst, .deadliest, .first) || tokens[$0].is(.most, .highest) }
  }

  /// "came six weeks", "happened just days": before "after".
  private static func isComing(_ tokens: [Token], before after: Int, _ range: Range<Int>) -> Bool {
    var at = after - 1
    while at > range.lowerBound, after - at < 8,
      tokens[at].is([.timeUnit, .numeral, .determiner, .adverb]) || tokens[at].has(.number)
        || tokens[at].is(.just, .few) || tokens[at].is(.less, .more) || tokens[at].is(.than)
    {
      at -= 1
    }
    return range.contains(at) && tokens[at].is(.came, .comes, .coming)
      && (at..<after).contains { tokens[$0].is(.timeUnit) }
  }

  static func matches(
    _ tokens: [Token], _ start: Int, _ end: Int, _ first: Word, _ second: Word, _ third: Word? = nil
  ) -> Bool {
    guard start + (third == nil ? 2 : 3) <= end, tokens[start].is(first), tokens[start + 1].is(second) else {
      return false
    }
    return third.map { tokens[start + 2].is($0) } ?? true
  }

  /// A question that is answered by yes or no; "Why did 40 die?" takes it that they did.
  private static func isYesNoQuestion(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard range.suffix(2).contains(where: { tokens[$0].is(.question) }) else { return false }
    let start = range.last { tokens[$0].is(.colon) }.map { $0 + 1 } ?? range.lowerBound
    let first = range.clamped(to: start..<range.upperBound).first { tokens[$0].has(.word) }
    return first.map { tokens[$0].is([.be, .have, .modal]) || tokens[$0].is(.did, .does, .`do`) } ?? false
  }

  /// The verb of speech behind "had" or "having", over adverbs: "had earlier announced".
  private static func saidAfter(_ tokens: [Token], _ had: Int, _ end: Int) -> Int? {
    var at = had + 1
    // "had on Saturday given", "had before that put", "had for two days spoken"
    func isSaid(_ at: Int) -> Bool {
      // "had been confirmed dead": they are so.
      if tokens[at].is(.confirmed), (had..<at).contains(where: { tokens[$0].is(.been) }) { return false }
      return
        tokens[at].is([.say, .sayThat, .tally]) || tokens[at].is(.given, .spoken, .put)
        || tokens[at].is(.talk, .quoted)
    }
    while at < end, at - had < 5, !isSaid(at),
      tokens[at].is([.adverb, .earlier, .weekday, .timeUnit, .numeral]) || tokens[at].is(.been, .on, .that)
        || tokens[at].is(.before, .for)
    {
      at += 1
    }
    guard at < end, isSaid(at) else { return nil }
    return at
  }

  /// "earlier this month", "earlier in the year", "earlier in August"
  private static func isMonthOf(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
    var unit = at + 1
    if tokens[unit].is(.in) { unit += 1 }
    if unit < range.upperBound, isMonth(tokens[unit]) { return true }
    guard unit + 1 < range.upperBound, tokens[unit].is(.this, .the) else { return false }
    if tokens[unit + 1].is(.year) { return true }
    return tokens[unit].is(.this) && tokens[unit + 1].is(.timeUnit) && !tokens[unit + 1].is(.week)
  }

  /// "took back its report", "took down a post": what is only taken is not withdrawn.
  private static func takesBack(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    guard tokens[at].is(.take, .takes) || tokens[at].is(.taken, .took) else { return true }
    return at + 1 < end && tokens[at + 1].is(.back, .down)
  }

  private static func isMonth(_ token: Token) -> Bool { token.is([.month]) && token.has(.capitalized) }

  private static func isYear(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    at < end && tokens[at].has(.number) && tokens[at].end - tokens[at].start == 4
  }

  /// The clause that tells of what a word of answering or comparing has behind it, up to the next comma.
  private static func clause(of word: Int, _ tokens: [Token], _ range: Range<Int>) -> Range<Int>? {
    let words = word + 1..<min(word + 10, range.upperBound)
    let link = words.first { tokens[$0].is(.that, .which, .when) }
    guard let link, !(word + 1..<link).dropLast().contains(where: { tokens[$0].is(.comma) }),
      tokens[link].is(.when) || !tokens[link - 1].is(.comma)
    else { return nil }
    let end = (link..<range.upperBound).first { tokens[$0].is(.comma, .semicolon) }
    return link..<(end ?? range.upperBound)
  }

  /// "a domestic dispute that left three dead"; but "the military dispute claims".
  private static func isNoun(_ tokens: [Token], _ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, at + 1 < range.upperBound, tokens[at].is(.noun) else { return false }
    let next = tokens[at + 1]
    return tokens[at - 1].is([.determiner, .article, .adjective, .possessivePronoun])
      && (next.has(.mark) || next.is([.preposition, .be, .have]) || next.is(.that, .which))
  }

  /// Verbs that withdraw only what they have as their object.
  private static let removals = WordSet(
    [
      Word.take, .takes, .taken, .took, .remove, .removes, .removed, .deleted, .deletes,
    ].map(\.rawValue))
  private static let words = WordSet(
    [
      Word.take, .takes, .taken, .took, .remove, .removes, .removed, .deleted, .deletes, .colon, .semicolon, .initially,
      .originally, .earlier,
      .at, .up, .until, .first, .ago, .last, .year, .in, .version,
    ].map(\.rawValue))
}
