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
      if token.is(.will) || (token.is([.be]) && at > begin && tokens[at - 1].is(.to) && !hasBeen(at - 2)) {
        isFuture = true
      }
      if token.is(.to), at > begin, tokens[at - 1].is(.about) || isDue(at - 1) { isFuture = true }
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

  /// "had to be imposed", "continued to be suspended", "are reported to be closed": it is so.
  private func hasBeen(_ at: Int) -> Bool {
    sentence.contains(at)
      && (tokens[at].is([.have, .say]) || hasText(at, ["continued", "continues", "continue", "reported", "remained"]))
  }

  /// "is set to reopen", "are due to", "schools to reopen": what is announced.
  private func isDue(_ at: Int) -> Bool {
    hasText(at, ["set", "due", "scheduled", "expected"])
      || at == match.subject.upperBound - 1 && match.subject.lowerBound == match.tokens.lowerBound
  }

  /// "demanded that the airport be closed", "calls for a curfew", "plans to close"
  private func isWish(_ at: Int) -> Bool { patterns.isWish(tokens[at].word) }

  /// "will remain closed" holds now.
  private func isRemaining(_ at: Int) -> Bool { at >= match.tokens.lowerBound }

  // MARK: Of how much

  /// True where the state is told of a part: "in four of six districts", "in most of the country", "partially".
  var isOfPart: Bool {
    let begin = max(sentence.lowerBound, match.tokens.lowerBound - 8)
    let ceiling = min(match.tokens.upperBound + 8, sentence.upperBound)
    for at in Range(from: begin, to: ceiling) {
      if isPartially(at) { return true }
      guard at + 2 < ceiling, tokens[at + 1].is(.of), isQuantity(at) else { continue }
      let whole = tokens[at + 2].is([.determiner]) && at + 3 < sentence.upperBound ? at + 3 : at + 2
      // "four of six districts"; "most of the country" only where the state is told of it.
      if isNumber(whole) || at >= match.tokens.upperBound { return true }
    }
    guard match.tokens.upperBound + 1 < ceiling, tokens[match.tokens.upperBound].is(.in, .across) else { return false }
    let first = match.tokens.upperBound + 1
    return isQuantity(first) && !tokens[min(first + 1, ceiling - 1)].is([.timeUnit, .month])
  }

  private func isPartially(_ at: Int) -> Bool { hasText(at, ["partially", "partly", "gradually"]) }

  private func hasText(_ at: Int, _ words: [String]) -> Bool {
    words.contains { $0.utf8.elementsEqual(text.bytes[tokens[at].range]) }
  }

  /// "four", "most", "some", "parts"
  private func isQuantity(_ at: Int) -> Bool {
    isNumber(at) || tokens[at].is([.vague, .fraction]) || tokens[at].is(.most, .some, .many)
      || hasText(at, ["parts"])
  }

  private func isNumber(_ at: Int) -> Bool { tokens[at].has(.number) || tokens[at].is([.numeral]) }

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
