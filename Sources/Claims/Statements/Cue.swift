/// A place in a sentence that tells who says its words: "the ministry said", "according to police".
struct Cue {
  /// The verb, or "according".
  var at: Int
  /// The words that name the speaker; nil where it is the speaker of the cue before.
  var source: Range<Int>?
  /// All tokens of the cue: source, verb, and where or when it was said.
  var tokens: Range<Int>
  var side: Side
  /// The verb denies what it reports.
  var denies = false
  /// The verb's object is a figure, no clause: "put the toll at".
  var isTally = false
  /// "quoting police": takes the place of the speaker before.
  var overrides = false

  /// Where what is said stands.
  enum Side { case before, after, both }
}

/// Finds the cues of a sentence.
struct CueReader {
  let text: TokenizedText
  let phrases: NounPhrases
  private var tokens: [Token] { text.tokens }

  /// The classes of the words that can be cues.
  static let words: WordClass = [.say, .sayThat, .saying, .tally, .deny, .retract, .level]

  init(_ text: TokenizedText, _ phrases: NounPhrases) {
    self.text = text
    self.phrases = phrases
  }

  /// The cue at a token of the sentence, if there is one. `start` is where the last cue ended.
  func cue(at: Int, in sentence: Range<Int>, from start: Int) -> Cue? {
    let token = tokens[at]
    if token.is(.according) { return accordingTo(at, sentence) }
    if token.is(.citing, .quoting) { return citing(at, sentence) }
    if token.is([.saying]) { return participle(at, sentence, start) }
    if token.is([.say]) || token.is([.sayThat]) || token.is(.told) {
      if let cue = saying(at, sentence, start) { return cue }
    }
    let takesBack =
      at + 1 < sentence.upperBound && tokens[at + 1].is(.back)
      && (token.is(.take, .takes, .took, .taken) || token.is(.go, .goes, .went))
    if token.is([.tally, .deny, .retract]) || takesBack { return tallying(at, sentence, start) }
    return nil
  }

  // MARK: The forms of a cue

  private func accordingTo(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    guard at + 2 < sentence.upperBound, tokens[at + 1].is(.to),
      let phrase = phrases.beginning(at: at + 2, to: sentence.upperBound)
    else { return nil }
    let source = withApposition(phrase, sentence)
    return Cue(at: at, source: source, tokens: at..<source.upperBound, side: .both)
  }

  private func citing(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    guard let source = phrases.beginning(at: at + 1, to: sentence.upperBound), isSpeaker(source) else { return nil }
    return Cue(at: at, source: source, tokens: at..<source.upperBound, side: .before, overrides: true)
  }

  /// "…, adding that": the speaker goes on. "with officials saying": they speak.
  private func participle(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard at > sentence.lowerBound, at + 1 < sentence.upperBound else { return nil }
    let before = tokens[at - 1]
    let next = tokens[at + 1]
    let reports = next.is(.that) || next.has(.quote) || next.is(.colon) || !tokens[at].is(.callVerb)
    guard reports else { return nil }
    if !before.has(.mark), !before.is(.coordinator), !before.is([.be]),
      let source = phrases.ending(at: at - 1, from: start), isSpeaker(source)
    {
      return Cue(
        at: at, source: source, tokens: Range(from: source.lowerBound, to: contentStart(at + 1, sentence)), side: .after
      )
    }
    guard before.is(.comma) || before.is(.and) || before.has(.quote) || before.is([.be]) else { return nil }
    return Cue(at: at, source: nil, tokens: Range(from: at, to: contentStart(at + 1, sentence)), side: .after)
  }

  private func saying(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    let token = tokens[at]
    // "the United States", "Washington Post"
    guard at > sentence.lowerBound, !(token.is(.noun) && token.has(.capitalized) && !token.has(.allCaps)) else {
      return nil
    }
    let next = at + 1 < sentence.upperBound ? tokens[at + 1] : nil
    let opensClause = next.map { $0.is(.that) || $0.is(.colon) || ($0.has(.quote) && $0.has(.spaceBefore)) } ?? false
    if token.is(.noun), !opensClause, !isVerb(at, sentence) { return nil }
    if let inverted = inverted(at, sentence) { return inverted }
    guard let source = subject(of: at, from: start) else { return coordinated(at, sentence, start) }
    guard isSpeaker(source) || opensClause || tokens[max(source.lowerBound - 1, sentence.lowerBound)].has(.quote) else {
      return nil
    }
    if token.is([.sayThat]), !token.is([.say]), !opensClause {
      return isFigure(at + 1, sentence) ? placed(at, source, sentence, start) : nil
    }
    var cue = placed(at, source, sentence, start)
    cue.isTally = token.is(.tally) && !opensClause && cue.side == .after
    return cue
  }

  /// "blamed the rain and said …": the subject of the verb before.
  private func coordinated(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    var before = at - 1
    while before > start, tokens[before].is(.adverb) { before -= 1 }
    guard tokens[at].is([.say]), !tokens[at].is(.noun), before > sentence.lowerBound, tokens[before].is(.and, .but)
    else { return nil }
    return Cue(at: at, source: nil, tokens: Range(from: at, to: contentStart(at + 1, sentence)), side: .after)
  }

  /// "sarcastically"
  private func isManner(_ token: Token) -> Bool {
    guard token.has(.word), !token.has(.capitalized), token.end - token.start > 4 else { return false }
    return text.bytes[Int(token.end) - 1] == 0x79 && text.bytes[Int(token.end) - 2] == 0x6C
  }

  /// A form that may be a noun is a verb: "police report", "Illinois reports", but "a ministry report".
  private func isVerb(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at + 1 < sentence.upperBound else { return false }
    let next = tokens[at + 1]
    let before = tokens[at - 1]
    // "has reports of 12 cases"
    if before.is([.have]), tokens[at].is(.report), next.is(.of) { return true }
    guard next.has(.word) || next.has(.number) || next.has(.quote), !before.is(.article),
      !next.is([.be, .have, .say, .preposition, .modal, .tally, .level])
    else { return false }
    return before.is([.persons, .pronoun]) || before.is(.police) || endsWithS(before)
      || (endsWithS(tokens[at]) && (before.has(.capitalized) || before.is(.organization)))
  }

  private func endsWithS(_ token: Token) -> Bool {
    token.has(.word) && text.bytes[Int(token.end) - 1] | 0x20 == 0x73
  }

  /// "S, said X": the speaker after the verb, and then the clause ends.
  private func inverted(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    let before = tokens[at - 1]
    guard tokens[at].is([.say]), !tokens[at].is(.told),
      before.is(.comma) || before.has(.quote) || before.is(.question, .exclamation),
      at + 1 < sentence.upperBound, !tokens[at + 1].is(.that), !isManner(tokens[at + 1]),
      phrases.isNominal(at + 1) || phrases.isDeterminer(at + 1) || tokens[at + 1].is(.pronoun),
      let source = phrases.beginning(at: at + 1, to: sentence.upperBound),
      isSpeaker(source) || before.has(.quote)
    else { return nil }
    let named = withApposition(source, sentence)
    let end = afterAdjuncts(named.upperBound, sentence)
    guard end >= sentence.upperBound || !tokens[end].is([.be, .have, .modal, .negation, .say, .level]) else {
      return nil
    }
    if end < sentence.upperBound, tokens[end].has(.word),
      !tokens[end].is([.subordinator, .preposition, .relative, .coordinator, .adverb, .saying]),
      !before.has(.quote)
    {
      return nil
    }
    return Cue(at: at, source: named, tokens: at..<named.upperBound, side: .before)
  }

  /// "X said …", told apart from "…, X said".
  private func placed(_ at: Int, _ source: Range<Int>, _ sentence: Range<Int>, _ start: Int) -> Cue {
    let begin = source.lowerBound
    let content = contentStart(at + 1, sentence)
    var cue = Cue(at: at, source: source, tokens: begin..<content, side: .after)
    let hasBefore = saysSomething(Range(from: start, to: begin))
    guard hasBefore else { return cue }
    if content >= sentence.upperBound || isEnd(content) {
      cue.side = .before
      cue.tokens = begin..<min(content, sentence.upperBound)
      return cue
    }
    if tokens[content - 1].is(.that) || tokens[content - 1].is(.colon)
      || tokens[content].has(.quote) && !tokens[begin - 1].has(.quote)
    {
      return cue
    }
    let before = tokens[begin - 1]
    if before.has(.quote) {
      cue.side = .before
    } else if tokens[content].is(.comma) {
      cue.side = .both
    } else if before.is(.comma) {
      if !isIntroduction(Range(from: start, to: begin - 1)) { cue.side = .before }
    }
    return cue
  }

  /// "put the toll at 290": a speaker, a verb, and a figure near by.
  private func tallying(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard at > sentence.lowerBound, at + 1 < sentence.upperBound,
      !tokens[at].is(.noun) || isVerb(at, sentence),
      let source = subject(of: at, from: start), isSpeaker(source)
    else { return nil }
    let denies = tokens[at].is([.deny, .retract]) || tokens[at + 1].is(.back)
    let ceiling = min(sentence.upperBound, at + 24)
    let hasFigure = Range(from: at + 1, to: ceiling).contains {
      tokens[$0].has(.number) || tokens[$0].is([.numeral, .magnitude, .vague])
    }
    guard denies || hasFigure || Range(from: at + 1, to: ceiling).contains(where: { tokens[$0].is(.report) }) else {
      return nil
    }
    return Cue(at: at, source: source, tokens: source.lowerBound..<at + 1, side: .after, denies: denies, isTally: true)
  }

  // MARK: Who

  /// The subject of a verb, before it, over auxiliaries, times and appositions.
  func subject(of verb: Int, from start: Int) -> Range<Int>? {
    var at = verb - 1
    while at >= start {
      let token = tokens[at]
      if token.is([.be]) {
        guard tokens[verb].is([.saying]) else { return nil }
      } else if token.is([.have, .modal, .negation])
        || (token.is(.adverb) && !token.is([.person, .persons, .organization]))
      {
        // Skipped.
      } else if token.is([.weekday]) || token.is(.yesterday, .today) {
        if at > start, tokens[at - 1].is(.on) || tokens[at - 1].is(.late, .early) || tokens[at - 1].is(.last) {
          at -= 1
        }
      } else if token.is(.timeUnit), at > start, tokens[at - 1].is(.last) || tokens[at - 1].is(.this) {
        at -= 1
      } else if token.is(.rightParenthesis) {
        var open = at
        while open > start, open > at - 12, !tokens[open].is(.leftParenthesis) { open -= 1 }
        guard tokens[open].is(.leftParenthesis) else { return nil }
        at = open
      } else {
        break
      }
      at -= 1
    }
    guard at >= start else { return nil }
    if tokens[at].is(.to) { return nil }
    if tokens[at].is(.who, .which, .that) {
      let end = at > start && tokens[at - 1].is(.comma) ? at - 2 : at - 1
      return phrases.ending(at: end, from: start)
    }
    if tokens[at].is(.comma) { return apposed(at, from: start) }
    return phrases.ending(at: at, from: start)
  }

  /// "X, the Y of Z, said": the phrase before the apposition, with it where one is a name and the other a role.
  private func apposed(_ comma: Int, from start: Int) -> Range<Int>? {
    var close = comma
    for _ in 0..<3 {
      let floor = max(start, close - NounPhrases.limit)
      var open = close - 1
      while open > floor, !tokens[open].is(.comma) {
        if tokens[open].has(.quote) || tokens[open].is(.semicolon) || tokens[open].is(.colon) { return nil }
        open -= 1
      }
      guard open > start, tokens[open].is(.comma), open + 1 < close else { return nil }
      if let head = phrases.ending(at: open - 1, from: start), isSpeaker(head) {
        return head.lowerBound..<comma
      }
      close = open
    }
    return nil
  }

  /// "the head of the bureau, Jane Roe": a role, with the name after the comma.
  private func withApposition(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let comma = phrase.upperBound
    guard comma + 1 < sentence.upperBound, tokens[comma].is(.comma),
      !tokens[comma - 1].has(.capitalized) || phrase.contains(where: { tokens[$0].is(.preposition) }),
      tokens[comma + 1].has(.capitalized), let name = phrases.beginning(at: comma + 1, to: sentence.upperBound),
      name.count >= 2, name.allSatisfy({ tokens[$0].has(.capitalized) || tokens[$0].has(.mark) }),
      name.upperBound >= sentence.upperBound || tokens[name.upperBound].has(.mark)
    else { return phrase }
    return phrase.lowerBound..<name.upperBound
  }

  /// A person, a body, a name, a pronoun.
  func isSpeaker(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      let token = tokens[$0]
      return token.is([.person, .persons, .organization, .pronoun, .title, .report, .genericBody])
        || (token.has(.capitalized) && token.has(.word)
          && !token.is([.weekday, .month, .ordinal, .numeral, .vague, .earlier, .determiner, .article]))
    } && !(phrase.count == 1 && tokens[phrase.lowerBound].is([.weekday, .month]))
  }

  /// A figure follows within a few words: "finds 2.4 million more".
  private func isFigure(_ from: Int, _ sentence: Range<Int>) -> Bool {
    Range(from: from, to: min(from + 4, sentence.upperBound)).contains { isNumber(tokens[$0]) }
  }

  private func isNumber(_ token: Token) -> Bool { token.has(.number) || token.is([.numeral, .magnitude, .vague]) }

  // MARK: Where what is said begins and ends

  /// Skips to whom, when and where it was said, then "that", a colon.
  private func contentStart(_ from: Int, _ sentence: Range<Int>) -> Int {
    var at = from
    if at < sentence.upperBound, tokens[from - 1].is(.told),
      !tokens[at].has(.quote), !tokens[at].is(.that),
      let listener = phrases.beginning(at: at, to: sentence.upperBound)
    {
      // "told the radio 40 people were hurt": the figure is no listener.
      at = listener.first { isNumber(tokens[$0]) && $0 > listener.lowerBound } ?? listener.upperBound
    }
    at = afterAdjuncts(at, sentence)
    if at < sentence.upperBound, tokens[at].is(.that) || tokens[at].is(.colon) { at += 1 }
    return at
  }

  /// After times and places of speech: "on Friday", "in a statement", "to reporters", "earlier", "(…)".
  private func afterAdjuncts(_ from: Int, _ sentence: Range<Int>) -> Int {
    var at = from
    let end = min(sentence.upperBound, from + 24)
    while at < end {
      let token = tokens[at]
      if token.is([.weekday, .month]) || token.is(.yesterday, .today) || token.is(.also) || token.is(.earlier, .later) {
        at += 1
      } else if token.is(.adverb), at + 1 < end,
        tokens[at + 1].is(.that) || tokens[at + 1].is(.colon) || tokens[at + 1].is(.on, .in)
      {
        at += 1
      } else if token.is(.last) || token.is(.this) || token.is(.late) || token.is(.early), at + 1 < end,
        tokens[at + 1].is([.timeUnit, .weekday]) || tokens[at + 1].is(.yesterday, .today)
      {
        at += 2
      } else if token.is(.preposition), let next = adjunctEnd(at, end) {
        at = next
      } else {
        break
      }
    }
    return at
  }

  /// The end of a short phrase of time, place of speech or audience, that starts with a preposition.
  private func adjunctEnd(_ at: Int, _ end: Int) -> Int? {
    guard tokens[at].is(.on, .in, .at, .to) || tokens[at].is(.by, .during, .via, .from, .of) else { return nil }
    guard at + 1 < end else { return nil }
    var next = at + 1
    var speaks = false
    while next < end, next < at + 8 {
      let token = tokens[next]
      if token.is([.weekday, .month, .report, .timeUnit]) || token.is(.persons) && tokens[at].is(.to)
        || (token.has(.capitalized) && !tokens[at].is(.of, .from, .by))
      {
        speaks = true
        next += 1
        if tokens[next - 1].is(.month), next < end, tokens[next].has(.number) { next += 1 }
        if tokens[next - 1].has(.capitalized), !tokens[next - 1].is([.weekday, .month]) { continue }
        if next < end, tokens[next].is([.timeUnit, .report]) { continue }
        break
      }
      guard phrases.isDeterminer(next) || phrases.isNominal(next) || token.has(.number) || token.has(.possessive),
        !token.is(.that),
        !speaks
      else { break }
      next += 1
    }
    return speaks ? next : nil
  }

  private func isEnd(_ at: Int) -> Bool {
    tokens[at].is(.period, .exclamation, .question) || tokens[at].is(.semicolon)
  }

  /// More than an introduction: words that can be what is said.
  private func saysSomething(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].has(.word) && !tokens[$0].is([.coordinator]) && !tokens[$0].is(.however) && !tokens[$0].is(.meanwhile)
    }
  }

  /// "On Friday", "In a televised address": no clause of its own.
  private func isIntroduction(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let token = tokens[first]
    let leads =
      token.is([.preposition, .adverb, .subordinator, .earlier, .weekday, .saying]) || token.is(.last)
      || token.is(.this)
    return token.is(.subordinator) && !token.is(.preposition) || leads && range.count <= 12
  }
}
