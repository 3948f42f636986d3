/// Finds the noun phrase that ends or begins at a token, without a parse: function words, marks and verbs of speech bound it.
struct NounPhrases {
  let tokens: [Token]
  private let bytes: [UInt8]
  /// Phrases longer than this are no names of speakers; it also bounds the cost a verb.
  static let limit = 28

  init(_ text: TokenizedText) {
    tokens = text.tokens
    bytes = text.bytes
  }

  /// The phrase that ends with the token, looking back no further than `start`.
  func ending(at last: Int, from start: Int) -> Range<Int>? {
    guard last >= start, last < tokens.count else { return nil }
    if isPronoun(last) { return tokens[last].is(.relative) ? nil : last..<last + 1 }
    var at = last
    var first: Int?
    let floor = max(start, last - NounPhrases.limit)
    while at >= floor {
      let token = tokens[at]
      if token.is(.rightParenthesis), let open = opening(of: at, floor) {
        at = open - 1
        continue
      }
      if isDeterminer(at) {
        first = at
        guard at - 1 > floor, joins(at - 1, floor) else { break }
        at -= 1
        continue
      }
      if token.is(.preposition) {
        guard first != nil, joins(at, floor) else { break }
        at -= 1
        continue
      }
      // "PG&E", "AT&T"
      if isGluedAmpersand(at), at > floor {
        first = at - 1
        at -= 2
        continue
      }
      if token.is(.and) || token.is(.ampersand) {
        guard let begin = first, at > floor, isCoordinated(at, before: begin) else { break }
        at -= 1
        continue
      }
      guard isPart(at) else { break }
      if !token.has(.mark) || token.has(.possessive) { first = at }
      at -= 1
    }
    guard var begin = first else { return nil }
    var end = last + 1
    while begin < end, tokens[begin].has(.mark) { begin += 1 }
    while begin < end, tokens[end - 1].has(.mark) { end -= 1 }
    return (begin..<end).contains { isNominal($0) } ? begin..<end : nil
  }

  /// The phrase that begins with the token, ending before `end`.
  func beginning(at first: Int, to end: Int) -> Range<Int>? {
    guard first < end else { return nil }
    if isPronoun(first) { return tokens[first].is(.relative) ? nil : first..<first + 1 }
    var at = first
    var last = first - 1
    let ceiling = min(end, first + NounPhrases.limit)
    while at < ceiling {
      let token = tokens[at]
      if token.is(.leftParenthesis) { break }
      if isGluedAmpersand(at + 1), at + 2 < ceiling {
        last = at + 2
        at += 3
        continue
      }
      if at > first, token.has(.spaceBefore), token.has(.dash) { break }
      if isDeterminer(at) {
        guard at == first || tokens[at - 1].is(.preposition) || tokens[at - 1].is(.and) else { break }
      } else if token.is(.preposition) {
        guard at > first, last == at - 1, at + 1 < ceiling, isAttached(at), !isTime(at + 1), !isStatement(at) else {
          break
        }
      } else if token.is(.and) || token.is(.ampersand) {
        guard at + 1 < ceiling, isNominal(at + 1) || isDeterminer(at + 1), !tokens[at + 1].is([.say]) else { break }
        guard
          tokens[at + 1].is([.organization, .person, .persons]) || isDeterminer(at + 1)
            || tokens[at + 1].has(.capitalized)
        else { break }
      } else if token.is([.weekday, .timeUnit]), !token.has(.capitalized) || token.is(.weekday) {
        // "a Sunday evening statement": a time only before a noun; "last week's filings".
        let isOwner = at + 1 < ceiling && tokens[at + 1].has(.possessive)
        let isBeforeNoun = at > first && (isDeterminer(at - 1) || tokens[at - 1].is([.weekday, .timeUnit]))
        guard isOwner || isBeforeNoun else { break }
      } else {
        guard isPart(at), !(last == at - 1 && at > first && isPast(at)) else { break }
        if !token.has(.mark) || token.has(.possessive) { last = at }
      }
      at += 1
    }
    guard last >= first, (first..<last + 1).contains(where: isNominal) else { return nil }
    return first..<last + 1
  }

  /// The sign of "PG&E", within a name.
  private func isGluedAmpersand(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, tokens[at].is(.ampersand), !tokens[at].has(.spaceBefore) else { return false }
    return !tokens[at + 1].has(.spaceBefore) && tokens[at - 1].has(.capitalized) && tokens[at + 1].has(.capitalized)
  }

  // MARK: What a token can be

  /// A noun, an adjective or a name: any word that isn't of the grammar.
  func isNominal(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.has(.word) else { return false }
    if token.is([.person, .persons, .organization, .report, .title]) { return true }
    return !isGrammar(token)
  }

  func isPronoun(_ at: Int) -> Bool { tokens[at].is(.pronoun) }

  private func isGrammar(_ token: Token) -> Bool {
    token.is([
      .article, .determiner, .pronoun, .be, .have, .modal, .negation, .preposition, .coordinator, .subordinator,
      .relative,
      .adverb, .weekday, .saying, .copula,
    ]) || (token.is([.say, .sayThat]) && !token.is([.report, .noun]))
  }

  func isDeterminer(_ at: Int) -> Bool {
    tokens[at].is([.article, .determiner, .possessivePronoun]) && !tokens[at].is(.that)
  }

  /// Tokens inside a phrase: nominals, numbers, hyphens, possessives, the stop of an abbreviation.
  private func isPart(_ at: Int) -> Bool {
    let token = tokens[at]
    if isNominal(at) {
      // A verb in the past after a name or noun ends the phrase when read forward; backward it was met before.
      return !(token.is(.timeUnit) && !token.has(.capitalized))
    }
    if token.has(.number) || token.has(.possessive) || isPluralPossessive(at) { return true }
    // "us" of "poweroutage.us"
    if at > 1, tokens[at - 1].is(.period), !tokens[at - 1].has(.spaceBefore), isDomain(at - 1) { return true }
    if token.has(.dash) {
      return !token.has(.spaceBefore) && at + 1 < tokens.count && !tokens[at + 1].has(.spaceBefore)
    }
    if token.is(.period) {
      return at > 0 && !token.has(.spaceBefore)
        && (tokens[at - 1].is(.abbreviation) || isInitial(at - 1) || isDomain(at))
    }
    if token.is(.slash) || token.is(.ampersand) { return true }
    return false
  }

  /// The apostrophe of "the states' departments".
  private func isPluralPossessive(_ at: Int) -> Bool {
    guard tokens[at].has(.quote), !tokens[at].has(.spaceBefore), at > 0,
      at + 1 < tokens.count, tokens[at + 1].has(.spaceBefore), tokens[at + 1].has(.word), tokens[at - 1].has(.word)
    else { return false }
    return bytes[Int(tokens[at - 1].end) - 1] == 0x73 && isApostrophe(at)
  }

  private func isApostrophe(_ at: Int) -> Bool {
    let mark = bytes[tokens[at].range]
    return mark.elementsEqual("'".utf8) || mark.elementsEqual("’".utf8)
  }

  /// "-ed" after a noun: the verb, no part of the phrase.
  private func isPast(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.is(.verb) { return !token.has(.capitalized) }
    guard token.has(.word), !token.has(.capitalized), token.end - token.start > 4, isNominal(at - 1) else {
      return false
    }
    return bytes[Int(token.end) - 1] == 0x64 && bytes[Int(token.end) - 2] == 0x65
  }

  /// The point of "poweroutage.us".
  private func isDomain(_ at: Int) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].has(.word) && !tokens[at + 1].has(.spaceBefore) && tokens[at - 1].has(.word)
      && tokens[at + 1].end - tokens[at + 1].start <= 4
  }

  private func isInitial(_ at: Int) -> Bool {
    tokens[at].has(.capitalized) && tokens[at].end - tokens[at].start == 1
  }

  /// The preposition hangs on a noun before it: "officials in Almaty", "a spokesman for the police".
  private func joins(_ at: Int, _ floor: Int) -> Bool {
    guard at - 1 >= floor,
      tokens[at].is(.of, .in, .at, .for, .from, .with) || (isAttached(at) && tokens[at - 1].is(.report))
    else { return false }
    let before = tokens[at - 1]
    if before.is(.weekday) || before.is(.timeUnit) { return false }
    if before.is(.report), at - 2 >= floor, isDeterminer(at - 2), at - 3 < floor || tokens[at - 3].is(.preposition) {
      // "in a statement on …" is no speaker, "a statement from …" at the beginning is.
      return at - 3 < floor
    }
    return isNominal(at - 1) || before.has(.number) || before.is(.rightParenthesis)
  }

  private func isAttached(_ at: Int) -> Bool {
    tokens[at].is(.of, .in, .at, .for, .from, .with, .by, .to, .on)
      || tokens[at].is(.near, .within, .against, .under, .over)
  }

  private func isTime(_ at: Int) -> Bool {
    tokens[at].is([.weekday, .month]) || tokens[at].has(.number)
      || (isDeterminer(at) && at + 1 < tokens.count && tokens[at + 1].is([.timeUnit, .weekday]))
      || (tokens[at].is(.timeUnit) && !tokens[at].has(.capitalized))
  }

  /// "in a statement", "on Twitter", "in an interview": where it was said.
  private func isStatement(_ at: Int) -> Bool {
    var next = at + 1
    while next < tokens.count, next < at + 4 {
      if tokens[next].is(.report) { return tokens[at].is(.in, .on, .to, .at) }
      next += 1
    }
    return false
  }

  private func isCoordinated(_ at: Int, before begin: Int) -> Bool {
    let first = tokens[at - 1]
    let second = tokens[begin]
    if first.is([.organization, .person, .persons]) { return true }
    // "the maker of computers and printers"
    if at > 1, tokens[at - 2].is(.of), isNominal(at - 1) { return true }
    return first.has(.capitalized) && !first.is([.say]) && second.has(.capitalized) && isNominal(at - 1)
  }

  private func opening(of close: Int, _ floor: Int) -> Int? {
    var at = close - 1
    while at >= floor, at > close - 12 {
      if tokens[at].is(.leftParenthesis) { return at }
      at -= 1
    }
    return nil
  }
}

extension Range where Bound == Int {
  /// The range between two places, empty where the second stands before the first.
  init(from start: Int, to end: Int) { self = start..<Swift.max(start, end) }
}
