/// How, where and until when a status holds, from the words around it.
struct StatusCircumstances {
  let text: TokenizedText
  let patterns: StatusPatterns
  let match: StatusReader.Match
  let sentence: Range<Int>

  private var tokens: [Token] { text.tokens }

  // MARK: Modality

  var modality: Modality {
    let begin = max(sentence.lowerBound, match.tokens.lowerBound - 5)
    var isFuture = false
    var at = match.tokens.upperBound - 1
    while at >= begin {
      let token = tokens[at]
      let isBefore = at < match.tokens.lowerBound
      // What stands before a mark, or belongs to another verb, says nothing of this one.
      if isBefore, token.has(.mark), !token.has(.quote), !token.has(.dash), !token.has(.possessive) { break }
      if isBefore, token.is([.say, .relative]) { break }
      if token.is([.negation]), isBefore || !token.is(.without) { return .denied }
      if token.is(.could, .may, .might) || token.is(.would, .should, .if, .unless, .whether) { return .hypothetical }
      if isWish(at) { return .hypothetical }
      if token.is(.will) || (token.is([.be]) && at > begin && tokens[at - 1].is(.to)) { isFuture = true }
      if token.is(.to), at > begin, tokens[at - 1].is(.about) { isFuture = true }
      if token.is([.copula]), isRemaining(at) { return .asserted }
      at -= 1
    }
    if let after = Range(from: match.tokens.upperBound, to: min(match.tokens.upperBound + 6, sentence.upperBound))
      .first(where: {
        tokens[$0].is(.ago) || (tokens[$0].is(.last) && $0 + 1 < tokens.count && tokens[$0 + 1].is(.year))
      }), after < sentence.upperBound
    {
      return .historical
    }
    return isFuture ? .expected : .asserted
  }

  /// "demanded that the airport be closed", "calls for a curfew", "plans to close"
  private func isWish(_ at: Int) -> Bool { patterns.isWish(tokens[at].word) }

  /// "will remain closed" holds now.
  private func isRemaining(_ at: Int) -> Bool { at >= match.tokens.lowerBound }

  // MARK: Until when

  /// "until Friday evening", "for six months", "a two-week state of emergency".
  var until: String? { end ?? term ?? premodifier }

  /// A term may stand inside the phrase, but not in an aside between commas.
  private var termStart: Int {
    match.tokens.last { tokens[$0].is(.comma) } ?? match.tokens.lowerBound
  }

  private var end: String? {
    let ceiling = min(match.tokens.upperBound + 14, sentence.upperBound)
    guard
      let until = Range(from: termStart, to: ceiling).first(where: {
        tokens[$0].is(.until, .till) || (tokens[$0].is(.through) && $0 + 1 < ceiling && isTime($0 + 1))
      })
    else { return nil }
    var at = until + 1
    let limit = min(sentence.upperBound, until + 8)
    while at < limit,
      isTime(at) || tokens[at].is(.the, .at, .on) || tokens[at].is(.of, .next, .further)
        || tokens[at].is([.article, .adverb])
    { at += 1 }
    if at == until + 1 {
      // "until the situation is stable": up to the end of the clause.
      while at < limit, !tokens[at].has(.mark) { at += 1 }
    }
    while at > until + 1, tokens[at - 1].is(.of, .on, .at) { at -= 1 }
    return at > until + 1 ? text.string(withoutArticle(until + 1..<at)) : nil
  }

  private var term: String? {
    let ceiling = min(match.tokens.upperBound + 8, sentence.upperBound)
    for at in Range(from: termStart, to: ceiling) where tokens[at].is(.for) {
      var end = at + 1
      while end < min(at + 6, sentence.upperBound),
        isNumber(end) || tokens[end].is([.article, .adverb, .preposition]) || tokens[end].is(.next)
      { end += 1 }
      guard end < sentence.upperBound, end > at + 1, tokens[end].is([.timeUnit]) else { continue }
      return text.string(withoutArticle(at + 1..<end + 1))
    }
    return nil
  }

  /// "two-week" before the subject, as "two weeks".
  private var premodifier: String? {
    let begin = max(sentence.lowerBound, match.tokens.lowerBound - 5)
    for at in Range(from: begin, to: match.tokens.upperBound) where isNumber(at) && at + 2 < sentence.upperBound {
      guard tokens[at + 1].has(.dash), !tokens[at + 1].has(.spaceBefore), tokens[at + 2].is([.timeUnit]) else {
        continue
      }
      let isOne = tokens[at].is(.one)
      return text.string(at..<at + 1) + " " + text.string(at + 2..<at + 3) + (isOne ? "" : "s")
    }
    return nil
  }

  private func isNumber(_ at: Int) -> Bool { tokens[at].has(.number) || tokens[at].is([.numeral, .magnitude]) }

  private func isTime(_ at: Int) -> Bool {
    isNumber(at) || tokens[at].is([.weekday, .month, .timeUnit, .clock, .ordinal])
      || tokens[at].is(.tomorrow, .today, .notice)
  }

  private func withoutArticle(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, let first = range.first, tokens[first].is([.article]) || tokens[first].is(.at, .on) {
      range = first + 1..<range.upperBound
    }
    while range.count > 1, let last = range.last,
      tokens[last].is([.article, .adverb]) || tokens[last].is(.of, .on, .at)
    { range = range.lowerBound..<last }
    return range
  }

  // MARK: Where

  /// "nationwide", "in Almaty", "the Almaty airport".
  var place: String? {
    for at in Range(
      from: max(sentence.lowerBound, match.tokens.lowerBound - 4),
      to: min(match.tokens.upperBound + 6, sentence.upperBound))
    {
      if tokens[at].is(.nationwide, .countrywide) { return "nationwide" }
      if tokens[at].is(.across), at + 2 < tokens.count, tokens[at + 2].is(.country, .nation) {
        return "nationwide"
      }
    }
    if let name = nameBefore { return name }
    let ceiling = min(match.tokens.upperBound + 12, sentence.upperBound)
    var at = match.tokens.lowerBound
    while at < ceiling {
      if at >= match.tokens.upperBound, tokens[at].has(.mark), !tokens[at].has(.quote), !tokens[at].has(.dash) {
        return nil
      }
      if tokens[at].is(.in, .across) || (tokens[at].is(.of) && at <= match.tokens.upperBound),
        let name = placeName(after: at, to: ceiling)
      {
        return name
      }
      at += 1
    }
    return nil
  }

  /// "in Almaty", "in the capital of Nur-Sultan", "of the largest Kazakh city of Almaty".
  private func placeName(after preposition: Int, to ceiling: Int) -> String? {
    var at = preposition + 1
    while at < ceiling, !isName(at) {
      let token = tokens[at]
      guard token.has(.word), !token.is([.be, .have, .modal, .timeUnit, .weekday, .month]) else { return nil }
      guard !token.is(.preposition) || token.is(.of) else { return nil }
      at += 1
    }
    guard at < ceiling, let end = nameEnd(at, ceiling) else { return nil }
    // "the former Soviet nation": an adjective.
    if end < sentence.upperBound, tokens[end].has(.possessive) { return nil }
    if end < ceiling, tokens[end].has(.word), !tokens[end].has(.capitalized),
      !tokens[end].is([
        .be, .have, .modal, .preposition, .coordinator, .subordinator, .adverb, .relative, .determiner, .say,
      ])
    {
      return tokens[end].is([.timeUnit]) ? text.string(at..<end) : placeName(after: end, to: ceiling)
    }
    if end == at + 1, tokens[at].has(.allCaps), tokens[at].end - tokens[at].start > 2 { return nil }
    return text.string(at..<end)
  }

  /// The name right before the subject: "Almaty airport", "Almaty's airport".
  private var nameBefore: String? {
    guard !match.subject.isEmpty else { return nil }
    var end = match.subject.lowerBound
    if end > sentence.lowerBound, tokens[end - 1].has(.possessive) { end -= 1 }
    var start = end
    while start > sentence.lowerBound, isName(start - 1) { start -= 1 }
    // "Faro International Airport"
    if end > start, tokens[end - 1].is(.international) { end -= 1 }
    guard start < end, tokens[start].has(.word) else { return nil }
    // A word that the lexicon knows is no name for the capital it has at the beginning of a sentence.
    if start == sentence.lowerBound, end - start == 1, tokens[start].word != Lexicon.unknown,
      !tokens[start].is([.placeName, .country])
    {
      return nil
    }
    guard !(start..<end).contains(where: { tokens[$0].is([.demonym, .person, .organization, .title]) }) else {
      return nil
    }
    return text.string(start..<end)
  }

  private func nameEnd(_ start: Int, _ ceiling: Int) -> Int? {
    var at = start
    while at < ceiling, isName(at) { at += 1 }
    while at > start, !tokens[at - 1].has(.word) { at -= 1 }
    return at > start ? at : nil
  }

  private func isName(_ at: Int) -> Bool {
    let token = tokens[at]
    if text.isShouting { return token.is([.placeName, .country]) }
    if token.has(.dash) { return !token.has(.spaceBefore) }
    return token.has(.capitalized) && token.has(.word)
      && !token.is([.weekday, .month, .determiner, .pronoun, .preposition, .adverb, .be, .have])
  }
}
