/// Tells what somebody says from what only looks like it: advice to the reader, labels, titles, and words at arm's length.
struct StatementFilter {
  let text: TokenizedText
  let speech: Speech

  private var tokens: [Token] { text.tokens }

  // MARK: Who speaks

  /// The author or the reader, who make no news, or an imperative: "you", "I'd", "Choose hangers".
  func isReader(_ mention: Range<Int>?) -> Bool {
    guard let mention, let first = mention.first else { return false }
    if tokens[first].is(.i, .we, .you, .me, .my, .our, .your, .us) || isContracted(first) { return true }
    return opensSentence(first) && tokens[first].is([.verb, .say, .gerund]) && !tokens[first].is([.noun, .person])
  }

  /// Somebody whose words are news: a person, a body or a paper.
  func isSpeaker(_ mention: Range<Int>?, voice: Int?) -> Bool {
    guard let mention, let first = mention.first else { return voice != nil }
    let known = voice.map { speech.voices[$0] }
    if tokens[first].is(.it) { return known?.type == .organization }
    if tokens[first].is([.pronoun]) { return known != nil }
    if let known, known.isProper, known.name.count > 1 { return true }
    return mention.contains { isSomebody($0) }
  }

  /// "I'd", "you’ve"
  private func isContracted(_ at: Int) -> Bool {
    let word = text.bytes[tokens[at].range]
    let pronoun = word.prefix { $0 != UInt8(ascii: "'") && $0 != 0xE2 }
    return pronoun.count < word.count
      && ["I", "you", "You", "we", "We"].contains { $0.utf8.elementsEqual(pronoun) }
  }

  /// A word for a person, a body or a paper, or a name. A capital at the beginning of a sentence makes no name of a word
  /// that the lexicon knows: "Choose", "Examples".
  private func isSomebody(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.is([
      .person, .persons, .organization, .title, .report, .genericBody, .demonym, .country, .placeName,
    ]) {
      return true
    }
    guard token.has(.capitalized), token.has(.word) else { return false }
    return token.word == Lexicon.unknown || !opensSentence(at)
  }

  private func opensSentence(_ at: Int) -> Bool {
    guard at > 0, !tokens[at].has(.lineBefore) else { return true }
    return tokens[at - 1].is(.period, .colon) || tokens[at - 1].is(.question, .exclamation, .asterisk)
      || tokens[at - 1].has(.quote) || tokens[at - 1].has(.dash)
  }

  // MARK: What is said

  /// A clause with its subject and its verb, before anything that is joined to it: no "a few items to the list".
  ///
  /// - Parameter opens: the verb of speech stands before it, so that its object may be no clause at all.
  func isClause(_ content: Range<Int>, opens: Bool) -> Bool {
    guard let first = content.first, !tokens[first].is(.to) else { return false }
    if opens, tokens[first].is([.preposition, .participle]), !tokens[first].is([.determiner, .adverb]) {
      return false
    }
    for at in content {
      let token = tokens[at]
      if opens, at > first, token.is([.subordinator, .relative]) || token.is(.colon, .semicolon) { return false }
      if isFinite(at), at > first || !opens { return true }
    }
    return false
  }

  private func isFinite(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.has(.word) || token.has(.possessive) else { return false }
    let isFree = at == 0 || !tokens[at - 1].is(.to) && !tokens[at - 1].is([.article, .possessivePronoun, .preposition])
    if token.is([.be, .have, .modal, .copula]) { return isFree && !token.is(.been, .being) }
    guard isFree, !token.is([.adjective, .gerund, .preposition]) else { return false }
    if token.is([.verb, .say, .sayThat, .level]) { return !token.is(.noun) }
    // "died", "collapsed"
    return token.is(.trigger)
      && !token.is([.noun, .persons, .person, .thing, .article, .determiner, .pronoun, .negation, .adverb])
  }

  /// A word or two that the text sets off within a sentence of its own.
  func isTerm(_ words: QuotedWords, _ parts: [Range<Int>]) -> Bool {
    guard let quote = parts.first, parts.reduce(0, { $0 + $1.count }) < 3 else { return false }
    return !(words.cue.map { isBesideMark($0, quote) } ?? false)
  }

  /// Words at arm's length, a title or a term, and no statement: a few words within a sentence of another, or words that
  /// nobody is said to have said.
  func isAtArmsLength(_ words: QuotedWords, _ parts: [Range<Int>]) -> Bool {
    guard let quote = parts.first, let first = quote.first else { return true }
    let length = parts.reduce(0) { $0 + $1.count }
    let isSentence = tokens[first].has(.capitalized) && !isTitle(quote)
    let isBeside = words.cue.map { isBesideMark($0, quote) } ?? false
    if words.cue == nil { return !isSentence || !parts.contains { isClause($0, opens: false) } }
    return !(isSentence && isBeside) && (length < 4 || !parts.contains { isClause($0, opens: false) })
  }

  /// "…," said the mayor; the mayor said: "…"
  private func isBesideMark(_ cue: Int, _ quote: Range<Int>) -> Bool {
    guard let last = quote.last else { return false }
    if cue > last { return cue - last < 8 && tokens[last].is(.comma, .period, .question, .exclamation) }
    return tokens[max(quote.lowerBound - 2, 0)].is(.comma, .colon) && quote.lowerBound - cue < 8
  }

  /// Most of its longer words have capitals: "Software Quality at Top Speed".
  private func isTitle(_ quote: Range<Int>) -> Bool {
    let long = quote.filter { tokens[$0].has(.word) && tokens[$0].end - tokens[$0].start > 3 }
    return long.count > 1 && long.count { tokens[$0].has(.capitalized) } * 3 > long.count * 2
  }
}
