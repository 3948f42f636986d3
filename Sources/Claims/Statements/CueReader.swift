/// Finds the cues of a sentence.
struct CueReader {
  let text: TokenizedText
  let phrases: NounPhrases
  var tokens: [Token] { text.tokens }

  /// Whether a word can be a cue, or begin one: what ``cue(at:in:from:)`` looks at.
  static func mayBegin(_ token: Token) -> Bool {
    token.is([.say, .sayThat, .saying, .tally, .deny, .retract, .level]) || token.is(.according, .citing, .quoting)
      || token.is(.per) || token.is(.reference, .referring) || token.is(.by, .in) || token.is(.quoted)
  }

  init(_ text: TokenizedText, _ phrases: NounPhrases) {
    self.text = text
    self.phrases = phrases
  }

  /// The cue at a token of the sentence, if there is one. `start` is where the last cue ended.
  func cue(at: Int, in sentence: Range<Int>, from start: Int) -> Cue? {
    let token = tokens[at]
    // "storm-related"
    if at > sentence.lowerBound, tokens[at - 1].has(.dash), !tokens[at - 1].has(.spaceBefore), !token.has(.spaceBefore)
    {
      return nil
    }
    // "New York state: 8"
    if token.is(.state), at > sentence.lowerBound, tokens[at - 1].is(.placeName) { return nil }
    if token.is(.according), at + 1 < sentence.upperBound, tokens[at + 1].is(.to) { return accordingTo(at, sentence) }
    // "Going by official figures, …"
    if token.is(.by), at > sentence.lowerBound, tokens[at - 1].is(.going) { return accordingTo(at - 1, sentence) }
    if token.is(.per) { return per(at, sentence) }
    if token.is(.citing, .quoting) { return citing(at, at + 1, sentence) }
    // "with reference to the ministry", "referring to the ministry"
    if token.is(.reference, .referring), at + 1 < sentence.upperBound, tokens[at + 1].is(.to) {
      return citing(at, at + 2, sentence)
    }
    if token.is([.saying]) { return participle(at, sentence, start) }
    if token.is(.quoted) { return quoted(at, sentence, start) }
    if let cue = account(at, sentence, start) ?? passive(at, sentence, start) { return cue }
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
    if let closing = closing(at, sentence, start) { return closing }
    // "the United States", "Washington Post"
    guard at > sentence.lowerBound, !(token.is(.noun) && token.has(.capitalized) && !token.has(.allCaps)) else {
      return nil
    }
    let next = at + 1 < sentence.upperBound ? tokens[at + 1] : nil
    let opensClause = next.map { $0.is(.that) || $0.is(.colon) || ($0.has(.quote) && $0.has(.spaceBefore)) } ?? false
    if token.is(.noun), !opensClause, !isVerb(at, sentence) { return nil }
    if let inverted = inverted(at, sentence) { return inverted }
    guard let source = subject(of: at, from: start).map({ speaker(of: $0, from: start) }) else {
      return coordinated(at, sentence, start)
    }
    // "Early word from the ground suggests that"
    let isThing = tokens[source.upperBound - 1].is(.noun) && !tokens[source.upperBound - 1].is(.plural)
    guard
      isSpeaker(source) || token.is(.said) || opensClause && !isThing
        || tokens[max(source.lowerBound - 1, sentence.lowerBound)].has(.quote)
    else {
      return nil
    }
    if isState(at + 1, sentence) { return nil }
    if token.is([.sayThat]), !token.is([.say]), !opensClause {
      return isFigure(at + 1, sentence) ? placed(at, source, sentence, start) : nil
    }
    var cue = placed(at, source, sentence, start)
    cue.isTally = token.is(.tally) && !opensClause && cue.side == .after
    return cue
  }

  /// "…, Sky News reports.", "…, officials estimate, …": it ends its clause, so it is a verb and has what is said before it.
  private func closing(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    let content = contentStart(at + 1, sentence)
    // "12 in Arl state, four in Beck"
    let goesOn =
      content < sentence.upperBound && at > start && tokens[content].is(.comma) && tokens[at - 1].is(.persons)
    guard content >= sentence.upperBound || isEnd(content) || goesOn,
      let comma = Range(from: max(start, at - 16), to: at).last(where: { tokens[$0].is(.comma) }), comma > start + 1,
      let source = subject(of: at, from: comma + 1), source.lowerBound == comma + 1, isSpeaker(source)
    else { return nil }
    return Cue(at: at, source: source, tokens: source.lowerBound..<min(content, sentence.upperBound), side: .before)
  }

  /// "blamed the rain and said …", "The group, which had counted 54, said …": the subject of the verb before.
  private func coordinated(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    var before = at - 1
    while before > start, tokens[before].is(.adverb) { before -= 1 }
    guard tokens[at].is([.say]), !tokens[at].is(.noun), before > sentence.lowerBound else { return nil }
    let isAfterClause =
      tokens[before].is(.comma) && start > sentence.lowerBound
      && Range(from: max(sentence.lowerBound, start - 4), to: start).contains { tokens[$0].is(.which, .who) }
    guard tokens[before].is(.and, .but) || isAfterClause else { return nil }
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
    var noun = at - 1
    while noun > sentence.lowerBound, tokens[noun].is(.now, .also) { noun -= 1 }
    let before = tokens[noun]
    // "a news release"
    if !endsWithS(tokens[at]),
      Range(from: max(sentence.lowerBound, noun - 2), to: at).contains(where: { tokens[$0].is(.a, .an) })
    {
      return false
    }
    // "the Directorate of Civil Protection (DCP) lists 17 victims"
    if before.is(.rightParenthesis), endsWithS(tokens[at]), next.has(.number) { return true }
    // "The evening report lists 17 victims."
    if before.is([.report]), tokens[at].is(.tally), endsWithS(tokens[at]) { return true }
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

  /// "S, said X", "S, a dit mercredi X": the speaker after the verb, and then the clause ends.
  private func inverted(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    let verb = tokens[at - 1].is([.have]) && at - 1 > sentence.lowerBound ? at - 1 : at
    let before = tokens[verb - 1]
    let speaker = afterAdjuncts(at + 1, sentence)
    guard tokens[at].is([.say]), !tokens[at].is(.told),
      before.is(.comma) || before.has(.quote) || before.is(.question, .exclamation)
        || before.has(.dash) && before.has(.spaceBefore),
      speaker < sentence.upperBound, !tokens[speaker].is(.that), !isManner(tokens[speaker]),
      phrases.isNominal(speaker) || phrases.isDeterminer(speaker) || tokens[speaker].is(.pronoun),
      let source = phrases.beginning(at: speaker, to: sentence.upperBound),
      isSpeaker(source) || before.has(.quote)
    else { return nil }
    let named = withApposition(source, sentence)
    var end = afterAdjuncts(named.upperBound, sentence)
    // "…, said five adults and five children on its wards were in danger": who is counted ends no clause.
    if isNumber(tokens[speaker]) {
      while end + 1 < sentence.upperBound, tokens[end].is(.coordinator),
        let other = phrases.beginning(at: end + 1, to: sentence.upperBound)
      {
        end = other.upperBound
      }
      guard end >= sentence.upperBound || tokens[end].has(.mark) else { return nil }
    }
    // "said the bodies of 250 pupils had been found"
    if end + 1 < sentence.upperBound, tokens[end].is(.of),
      let of = phrases.beginning(at: end + 1, to: sentence.upperBound)
    {
      end = of.upperBound
    }
    guard end >= sentence.upperBound || !tokens[end].is([.be, .have, .modal, .negation, .say, .level]) else {
      return nil
    }
    if end < sentence.upperBound, tokens[end].has(.word),
      !tokens[end].is([.subordinator, .preposition, .relative, .coordinator, .adverb, .saying]),
      !before.has(.quote)
    {
      return nil
    }
    // "The number of dead, says the army, is 40."
    let goesOn = end + 1 < sentence.upperBound && tokens[end].is(.comma) && tokens[end + 1].is([.be, .have, .modal])
    return Cue(at: at, source: named, tokens: verb..<named.upperBound, side: goesOn ? .both : .before)
  }

  /// "X said …", told apart from "…, X said".
  private func placed(_ at: Int, _ source: Range<Int>, _ sentence: Range<Int>, _ start: Int) -> Cue {
    let begin = source.lowerBound
    let content = contentStart(at + 1, sentence)
    var cue = Cue(at: at, source: source, tokens: begin..<content, side: .after)
    let hasBefore = saysSomething(Range(from: start, to: begin))
    guard hasBefore else { return cue }
    if content >= sentence.upperBound || isEnd(content)
      || tokens[content].has(.dash) && tokens[content].has(.spaceBefore)
    {
      cue.side = .before
      cue.tokens = begin..<min(content, sentence.upperBound)
      return cue
    }
    // "A second man has died, the ministry said: he was 25."
    if tokens[content - 1].is(.colon), tokens[begin - 1].is(.comma), !isIntroduction(Range(from: start, to: begin - 1))
    {
      cue.side = .both
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

  /// "claimed 150 lives", "released 205 soldiers", "reported missing": no words are said.
  private func isDeed(_ at: Int, of source: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let near = Range(from: at + 1, to: min(at + 6, sentence.upperBound))
    let token = tokens[at]
    if token.is(.released, .releases), !near.contains(where: { tokens[$0].is(.report) }),
      !source.contains(where: { tokens[$0].is(.organization) })
    {
      return true
    }
    if near.contains(where: { tokens[$0].is(.lives) }) { return true }
    return isState(at + 1, sentence)
  }

  /// "43 people reported missing"
  private func isState(_ at: Int, _ sentence: Range<Int>) -> Bool {
    at < sentence.upperBound && tokens[at].is(.missing, .dead, .injured)
  }

  /// "put the toll at 290": a speaker, a verb, and a figure near by.
  private func tallying(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard at > sentence.lowerBound, at + 1 < sentence.upperBound,
      !tokens[at].is(.noun) || isVerb(at, sentence),
      let source = subject(of: at, from: start), isSpeaker(source), !isDeed(at, of: source, sentence)
    else { return nil }
    // "Ukraine withdrew 3,000 troops": nothing is taken back.
    let first = tokens[at + 1].is([.possessivePronoun, .article]) ? at + 2 : at + 1
    if tokens[at].is([.retract]), first < sentence.upperBound, isNumber(tokens[first]) { return nil }
    let denies = tokens[at].is([.deny, .retract]) || tokens[at + 1].is(.back)
    let ceiling = min(sentence.upperBound, at + 24)
    let hasFigure = Range(from: at + 1, to: ceiling).contains {
      tokens[$0].has(.number) || tokens[$0].is([.numeral, .magnitude, .vague])
    }
    guard denies || hasFigure || Range(from: at + 1, to: ceiling).contains(where: { tokens[$0].is(.report) }) else {
      return nil
    }
    return Cue(
      at: at, source: owner(of: source, from: start) ?? source, tokens: source.lowerBound..<at + 1, side: .after,
      denies: denies, isTally: true)
  }

  /// "The examiner's evening report lists 17": whose report it is.
  private func owner(of source: Range<Int>, from start: Int) -> Range<Int>? {
    guard let head = source.last, tokens[head].is(.report),
      let possessive = Range(from: max(start, head - 5), to: head).last(where: { tokens[$0].has(.possessive) }),
      possessive > start,
      let owner = phrases.ending(at: possessive - 1, from: start), isSpeaker(owner)
    else { return nil }
    return owner
  }
}
