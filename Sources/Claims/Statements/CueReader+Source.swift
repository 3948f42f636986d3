/// Who a cue names.
extension CueReader {
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
    // "condemned reports that": they are its object.
    if tokens[verb].is(.noun), tokens[at].has(.word), !tokens[at].has(.capitalized), at > start,
      !tokens[at].is([.noun, .person, .persons, .organization]), text.endsLikeParticiple(tokens[at])
    {
      return nil
    }
    if tokens[at].is(.to) { return nil }
    if tokens[at].is(.who, .which, .that) {
      let end = at > start && tokens[at - 1].is(.comma) ? at - 2 : at - 1
      return phrases.ending(at: end, from: start)
    }
    if tokens[at].is(.comma) { return apposed(at, from: start) }
    return phrases.ending(at: at, from: start)
  }

  /// "X, the Y of Z, said": the phrase before the apposition, with it where one is a name and the other a role.
  func apposed(_ comma: Int, from start: Int) -> Range<Int>? {
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
        // "residents, some of whom had fled, said"
        let isClause =
          Range(from: open + 1, to: min(open + 4, comma)).contains {
            tokens[$0].is([.relative, .subordinator])
          } || tokens[open + 1].is(.participle) || text.endsLikeParticiple(tokens[open + 1])
        // "The police, however, counted …"
        let isAdverb = Range(from: open + 1, to: close).allSatisfy {
          tokens[$0].is([.adverb, .subordinator, .coordinator, .earlier])
        }
        return head.lowerBound..<(isClause || isAdverb ? open : comma)
      }
      close = open
    }
    return nil
  }

  /// "the head of the bureau, Jane Roe": a role, with the name after the comma.
  func withApposition(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let comma = phrase.upperBound
    guard comma + 1 < sentence.upperBound, tokens[comma].is(.comma),
      !tokens[comma - 1].has(.capitalized) || phrase.contains(where: { tokens[$0].is(.preposition) }),
      tokens[comma + 1].has(.capitalized), let name = phrases.beginning(at: comma + 1, to: sentence.upperBound),
      name.count >= 2, name.allSatisfy({ tokens[$0].has(.capitalized) || tokens[$0].has(.mark) }),
      name.upperBound >= sentence.upperBound || tokens[name.upperBound].has(.mark)
    else { return phrase }
    return phrase.lowerBound..<name.upperBound
  }

  /// "researchers who track the leak": who speaks, where a clause about them stands before the verb.
  private func beforeRelative(_ phrase: Range<Int>, from start: Int) -> Range<Int>? {
    guard !isSpeaker(phrase),
      let who = Range(from: max(start, phrase.lowerBound - 6), to: phrase.lowerBound).last(where: {
        tokens[$0].is(.who)
      }), let head = phrases.ending(at: who - 1, from: start), isSpeaker(head)
    else { return nil }
    return head
  }

  /// "A doctor on the scene": who speaks, where a place or a clause stands before the verb.
  func speaker(of phrase: Range<Int>, from start: Int) -> Range<Int> {
    let preposition = phrase.lowerBound - 1
    guard preposition > start else { return phrase }
    if let head = beforeRelative(phrase, from: start) { return head }
    // "residents reached by telephone", "the mayor speaking to reporters"
    let participle = preposition - 1
    if participle > start, tokens[preposition].is(.preposition) || tokens[preposition].is(.to),
      tokens[participle].is([.gerund, .participle]) || tokens[participle].is(.speaking)
        || text.endsLikeParticiple(tokens[participle]),
      let head = phrases.ending(at: participle - 1, from: start),
      head.last.map({ tokens[$0].is([.person, .persons, .organization]) || tokens[$0].has(.capitalized) }) == true,
      isSpeaker(head)
    {
      return head
    }
    guard !isSpeaker(phrase), tokens[preposition].is(.on, .at, .in, .from, .near),
      let head = phrases.ending(at: preposition - 1, from: start),
      head.contains(where: { tokens[$0].is([.person, .persons, .organization]) })
    else { return phrase }
    return head
  }

  /// A person, a body, a name, a pronoun.
  func isSpeaker(_ phrase: Range<Int>) -> Bool {
    !isHappening(phrase)
      && phrase.contains {
        let token = tokens[$0]
        return token.is([.person, .persons, .organization, .pronoun, .title, .report, .genericBody, .placeNoun])
          || (token.has(.capitalized) && token.has(.word) && !isCommon($0)
            && !token.is([.weekday, .month, .ordinal, .numeral, .vague, .earlier, .determiner, .article]))
      } && !(phrase.count == 1 && tokens[phrase.lowerBound].is([.weekday, .month]))
      // "for the first time conceded"
      && !tokens[phrase.upperBound - 1].is(.timeUnit)
  }

  /// "Monday's suicide bombing in Arl, which claimed 22 lives"
  private func isHappening(_ phrase: Range<Int>) -> Bool {
    let end = phrase.first { tokens[$0].is(.in, .at, .on, .near) } ?? phrase.upperBound
    guard end > phrase.lowerBound, !tokens[end - 1].has(.capitalized), !tokens[end - 1].is([.organization, .report])
    else {
      return false
    }
    return OtherEvents.names.contains(text.string(end - 1..<end).lowercased())
  }

  /// "Heavy rains": the capital of a sentence's first word makes no name of a word that the lexicon knows.
  private func isCommon(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.is([.adjective, .noun, .thing]), !token.is([.demonym, .placeName, .country, .title]) else {
      return false
    }
    return text.isOpening(at)
  }

  /// A figure follows within a few words: "finds 2.4 million more".
  func isFigure(_ from: Int, _ sentence: Range<Int>) -> Bool {
    Range(from: from, to: min(from + 4, sentence.upperBound)).contains { isNumber(tokens[$0]) }
  }

  func isNumber(_ token: Token) -> Bool { token.has(.number) || token.is([.numeral, .magnitude, .vague]) }
}
