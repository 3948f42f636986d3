/// Tells which figures are of a time before that of the article's own event, by the times that the words name.
struct TimeFrames {
  private let text: TokenizedText
  /// By sentence, the times before the article's own event that it names.
  private let old: [[PastTime]]
  /// The sentence goes on telling of an earlier time that one before it began with.
  private let goesOn: [Bool]

  private var tokens: [Token] { text.tokens }

  init(text: TokenizedText, reader: PastTimeReader) {
    self.text = text
    let all = text.sentences.map { reader.times(in: $0.tokens) }
    let lead = text.sentences.prefix(Self.lead)
    let isOfThisWeek = lead.contains { $0.tokens.contains { TimeFrames.isOfNow(text.tokens[$0]) } }
    let own = zip(text.sentences, all).enumerated().flatMap { index, sentence in
      sentence.1.filter { index < Self.lead || TimeFrames.isOfEvent($0, sentence.0.tokens, text) }.map(\.days)
    }
    let least = isOfThisWeek ? Self.days : Self.months
    let old = all.map { times in
      times.filter { time in time.days >= least && !own.contains { abs($0 - time.days) <= Self.nearness } }
    }
    self.old = old
    goesOn = TimeFrames.stretches(text, old)
  }

  /// How many sentences tell what an article is about.
  private static let lead = 3
  /// In days: what is older is of another time than the event of an article that tells of this week; than that of any.
  private static let days = 12
  private static let months = 25
  /// Times so near to one that the lead names are that of the event.
  private static let nearness = 12

  private static func isOfNow(_ token: Token) -> Bool {
    token.is([.weekday]) || token.is(.yesterday, .today, .tonight)
  }

  /// - Parameters:
  ///   - start: of the figure.
  ///   - evidence: the tokens that tell it.
  ///   - isAnnounced: firms announce the kind: a month behind it may be one to come.
  func isOld(of start: Int, _ evidence: Range<Int>, sentence index: Int, isAnnounced: Bool, isFuture: Bool) -> Bool {
    guard index >= Self.lead else { return false }
    let range = text.sentences[index].tokens
    let end = max(start + 1, evidence.upperBound)
    if goesOn[index] { return true }
    return old[index].contains { time in
      if time.words.upperBound <= start { return governs(time, start, range) }
      guard !(isAnnounced && (isFuture || !time.isOfYear && time.days > Self.monthsAhead)) else { return false }
      return time.words.lowerBound >= evidence.lowerBound && follows(time, min(end, time.words.lowerBound), range)
    }
  }

  /// A month so long ago may be one to come.
  private static let monthsAhead = 240

  // MARK: Before the figure

  private func governs(_ time: PastTime, _ start: Int, _ range: Range<Int>) -> Bool {
    let between = time.words.upperBound..<max(time.words.upperBound, start)
    guard !between.contains(where: isTurn) else { return false }
    // "on June 16, when", "since October, when", "in the Sept. 11 attacks, in which"
    let link = between.prefix(6).first { tokens[$0].is(.which, .who, .when) || tokens[$0].is(.where) }
    if let link,
      !(between.lowerBound..<link).dropLast(2).contains(where: {
        tokens[$0].is(.comma) || tokens[$0].is([.coordinator])
      })
    {
      return true
    }
    guard !time.isBound else { return false }
    if opens(time.words.lowerBound, range) { return true }
    guard time.words.lowerBound > range.lowerBound else { return false }
    let before = time.words.lowerBound - 1
    guard !between.contains(where: { TimeFrames.isPresent(tokens[$0]) }) else { return false }
    // "said in July it would lay off", "had in September given a toll of"
    let isPhrase = tokens[time.words.lowerBound].is([.preposition])
    if isPhrase, tokens[before].is([.say, .tally, .have]) || tokens[before].is(.disclosed) { return true }
    // "Its last march, on April 28, drew 130,000"
    if isPhrase, tokens[before].is(.comma), let next = between.first, tokens[next].is(.comma),
      between.dropFirst().prefix(2).allSatisfy({ !tokens[$0].is([.determiner, .article]) && !tokens[$0].is(.comma) }),
      between.count < 4
    {
      return true
    }
    let isOfEvent = isEvent(before) || time.words.contains(where: isEvent) || isEvent(time.words.upperBound)
    // "the attacks in November that killed 130"
    let clause = between.first.map { tokens[$0].is([.relative]) } == true ? between.dropFirst() : between
    return isOfEvent && start - time.words.upperBound < Self.reach && !clause.contains(where: isClause)
  }

  /// The words begin the sentence, or a part of it: "; in March, …", "but in March …".
  private func opens(_ first: Int, _ range: Range<Int>) -> Bool {
    if first - range.lowerBound < 3 {
      return (range.lowerBound..<first).allSatisfy {
        tokens[$0].is([.adverb, .coordinator, .preposition]) || tokens[$0].has(.mark) || tokens[$0].has(.dash)
      }
    }
    return tokens[first - 1].is(.semicolon, .but, .while) || tokens[first - 1].is(.colon)
      || tokens[first - 1].is(.and) && tokens[first - 2].is(.comma)
  }

  // MARK: Behind it

  /// "killed 96 in February", "a laptop that exploded in March" ends there.
  private func follows(_ time: PastTime, _ end: Int, _ range: Range<Int>) -> Bool {
    guard !time.isBound, time.words.lowerBound - end < Self.behind,
      time.words.upperBound >= range.upperBound || !tokens[time.words.upperBound].has(.possessive)
    else { return false }
    return !(end..<time.words.lowerBound).contains { isTurn($0) || isClause($0) || tokens[$0].is([.participle]) }
  }

  /// How far behind a figure, and before it, a time may be named that is its own, in tokens.
  private static let behind = 9
  private static let reach = 14

  // MARK: Words

  /// Another part of the sentence begins, or one of now.
  private func isTurn(_ at: Int) -> Bool {
    tokens[at].is(.semicolon, .but, .while) || tokens[at].is(.now, .latest) || Self.isOfNow(tokens[at])
      || tokens[at].is(.has, .have) && tokens[at - 1].is(.and)
  }

  private func isClause(_ at: Int) -> Bool {
    tokens[at].is([.say, .coordinator, .relative, .subordinator]) || tokens[at].is(.comma, .colon)
  }

  private static func isPresent(_ token: Token) -> Bool {
    token.is(.has, .have, .is) || token.is(.are, .latest, .now)
  }

  private func isEvent(_ at: Int) -> Bool {
    tokens.indices.contains(at) && OtherEvents.names(tokens[at], in: text.bytes)
  }

  /// "The kidnapping occurred on 7 March": the event that the article is about.
  private static func isOfEvent(_ time: PastTime, _ range: Range<Int>, _ text: TokenizedText) -> Bool {
    let verb = time.words.lowerBound - 1
    guard verb - 2 >= range.lowerBound,
      text.tokens[verb].is(.occurred, .happened, .struck) || text.tokens[verb].is(.began, .started, .place)
    else { return false }
    return (range.lowerBound..<verb).contains { text.tokens[$0].is(.the) && $0 - range.lowerBound < 2 }
  }

  // MARK: Stretches

  /// What a sentence begins with is the time of those behind it, until one names another; in the next paragraph of those
  /// only that speak of the same, by a noun that the lead has not.
  private static func stretches(_ text: TokenizedText, _ old: [[PastTime]]) -> [Bool] {
    var goesOn = [Bool](repeating: false, count: old.count)
    var words: Set<String>?
    lazy var known = Set(text.sentences.prefix(lead).flatMap { nouns(of: $0.tokens, text) })
    for index in old.indices {
      let range = text.sentences[index].tokens
      let isNew = index > 0 && text.sentences[index].paragraph != text.sentences[index - 1].paragraph
      if old[index].contains(where: { $0.words.lowerBound - range.lowerBound < opening && !$0.isBound }) {
        words = index >= lead ? nouns(of: range, text).subtracting(known) : nil
      } else if range.contains(where: { isOfNow(text.tokens[$0]) || isPresent(text.tokens[$0]) }) {
        words = nil
      } else if let spoken = words {
        let own = nouns(of: range, text).subtracting(known)
        goesOn[index] = !isNew || !own.isDisjoint(with: spoken)
        words = goesOn[index] ? spoken.union(own) : nil
      }
    }
    return goesOn
  }

  /// A time that stands among so many words begins its sentence.
  private static let opening = 3

  /// Names and words of more than two letters that are no words of grammar.
  private static func nouns(of range: Range<Int>, _ text: TokenizedText) -> Set<String> {
    Set(
      range.compactMap { at in
        let token = text.tokens[at]
        let isContent =
          token.has(.word) && token.range.count > 2
          && !token.is([
            .determiner, .pronoun, .preposition, .coordinator, .subordinator, .relative, .be, .have, .modal, .adverb,
            .month, .weekday, .timeUnit, .say,
          ])
        return isContent ? String(decoding: text.bytes[token.range], as: UTF8.self).lowercased() : nil
      })
  }
}
