internal import Articles

/// Finds claims about things that have a state and no figure: airports, curfews, governments.
struct StatusReader: Sendable {
  let patterns: StatusPatterns
  private let lexicon: Lexicon

  /// Adds the words of the kinds that hold states to the lexicon; texts must be read with it.
  init(_ kinds: [Kind], into lexicon: inout Lexicon) {
    patterns = StatusPatterns(kinds, into: &lexicon)
    self.lexicon = lexicon
  }

  /// The claims, in the order of the text.
  ///
  /// - Parameters:
  ///   - published: when the text was published: what "until Friday" and "for two weeks" are counted from.
  ///   - speech: asked for only where the text has states.
  func read(_ text: TokenizedText, published: Timestamp?, speech: () -> Speech) -> [Claim] {
    var claims: [Claim] = []
    var matches: [Match] = []
    var boilerplate: Boilerplate?
    var opened = 0
    var years: YearReader?
    for (index, sentence) in text.sentences.enumerated() {
      matches.removeAll(keepingCapacity: true)
      find(&matches, text, sentence.tokens)
      guard !matches.isEmpty else { continue }
      let unread = boilerplate ?? Boilerplate(text: text)
      boilerplate = unread
      if unread.covers(index) { continue }
      let dates = years ?? YearReader(text: text, published: published)
      years = dates
      if dates.isLongAgo(index) { continue }
      claims += distinct(matches).compactMap { claim($0, text, sentence, speech(), published) }
      if index < Self.opening { opened = claims.count }
    }
    return claims.enumerated().map { Self.weighed($1, isOpening: $0 < opened, among: claims) }
  }

  /// How many sentences headline and lead have.
  private static let opening = 5

  /// What an article mentions once and in passing fires alone under no rule that doesn't ask for it.
  private static func weighed(_ claim: Claim, isOpening: Bool, among claims: [Claim]) -> Claim {
    guard !isOpening, claims.count(where: { $0.kind == claim.kind && $0.content == claim.content }) == 1 else {
      return claim
    }
    var claim = claim
    claim.confidence = min(claim.confidence, 0.65)
    return claim
  }

  // MARK: Finding phrases

  /// A phrase found in a sentence.
  struct Match {
    var pattern: StatusPatterns.Pattern
    var tokens: Range<Int>
    /// The tokens of the subject; empty where the phrase has none.
    var subject: Range<Int>
  }

  private func find(_ matches: inout [Match], _ text: TokenizedText, _ sentence: Range<Int>) {
    for at in sentence where patterns.firstWords.contains(text.tokens[at].word) {
      for index in patterns.beginning(with: text.tokens[at].word) {
        if let match = match(Int(index), at, text, sentence) { matches.append(match) }
      }
    }
  }

  private func match(_ index: Int, _ start: Int, _ text: TokenizedText, _ sentence: Range<Int>) -> Match? {
    // Most end at their second word.
    if case .word(let words)? = patterns.patterns[index].elements.dropFirst().first,
      start + 1 >= sentence.upperBound || !words.contains(text.tokens[start + 1].word)
    {
      return nil
    }
    let pattern = patterns.patterns[index]
    let tokens = text.tokens
    var at = start
    var subject = 0..<0
    var isOpen = false
    for (number, element) in pattern.elements.enumerated() {
      switch element {
      case .gap:
        isOpen = true
        continue
      case .possessive:
        guard at < sentence.upperBound, tokens[at].has(.possessive) else { return nil }
        at += 1
      case .word(let words):
        let isSubject = pattern.subject.contains(number)
        if isOpen {
          let objects = isSubject || number < pattern.subject.lowerBound
          guard
            let found = skip(
              to: words, from: at, afterSubject: number == pattern.subject.upperBound + 1, objects: objects, tokens,
              sentence)
          else { return nil }
          at = found
          isOpen = false
        }
        guard at < sentence.upperBound, words.contains(tokens[at].word) else { return nil }
        if isSubject { subject = (subject.isEmpty ? at : subject.lowerBound)..<at + 1 }
        at += 1
      }
    }
    let match = Match(pattern: pattern, tokens: start..<at, subject: subject)
    return isHead(match, tokens, sentence) ? match : nil
  }

  /// The place of one of the words, over the words of a gap; nil where the clause ends before.
  private func skip(
    to words: [UInt32], from start: Int, afterSubject: Bool, objects: Bool, _ tokens: [Token], _ sentence: Range<Int>
  ) -> Int? {
    var at = start
    var left = StatusPatterns.gap
    while at < sentence.upperBound, left >= 0 {
      let token = tokens[at]
      if words.contains(token.word) { return at }
      if token.is(.comma), afterSubject, at + 1 < sentence.upperBound, tokens[at + 1].is(.which, .who, .where) {
        // ", which had been closed for a day,"
        guard
          let close = Range(from: at + 1, to: min(at + 30, sentence.upperBound)).first(where: { tokens[$0].is(.comma) })
        else { return nil }
        at = close + 1
        continue
      }
      if afterSubject, at == start, let after = predicate(beyond: start, tokens, sentence) {
        at = after
        continue
      }
      // "Schools: closed until Monday"
      if token.is(.colon), afterSubject, at == start {
        at += 1
        continue
      }
      if token.has(.mark), !token.has(.quote), !token.has(.possessive), !token.has(.dash) { return nil }
      if token.is([.say, .relative, .subordinator]) && !token.is(.preposition) && !token.is(.noun)
        || token.is(.but, .that)
      {
        return nil
      }
      if objects {
        guard !token.is([.be, .have, .modal, .pronoun]), !token.is(.preposition) || token.is(.of) else { return nil }
      } else if at == start, afterSubject, isNoun(token) {
        // "government buildings": the subject is no subject.
        return nil
      }
      at += 1
      left -= 1
    }
    return nil
  }

  /// Where the verb of the subject goes on beyond an aside or another verb: ", hit by mudslides on Friday, | remained
  /// closed", "was damaged by the quake and | remained closed".
  private func predicate(beyond start: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Int? {
    let near = Range(from: start + 1, to: min(start + 16, sentence.upperBound))
    if tokens[start].is(.comma) {
      guard let first = near.first, first + 1 < sentence.upperBound,
        tokens[first].is([.participle, .determiner, .placeName]) || tokens[first].has(.capitalized)
          || tokens[first + 1].is(.by) || tokens[first].is(.including)
      else { return nil }
      return near.first { tokens[$0].is(.comma) }.map { $0 + 1 }
    }
    guard tokens[start].is([.be, .have, .verb]) else { return nil }
    let and = near.first { tokens[$0].has(.mark) && !tokens[$0].has(.dash) || tokens[$0].is(.and, .but) }
    guard let and, and + 1 < sentence.upperBound, tokens[and].is(.and, .but),
      tokens[and + 1].is([.copula, .have, .be])
    else {
      return nil
    }
    return and + 1
  }

  /// A word that isn't of the grammar, in lower case: after a noun it makes a compound of it.
  private func isNoun(_ token: Token) -> Bool {
    guard token.has(.word), !token.has(.capitalized) else { return token.has(.possessive) }
    if token.is(.early, .late, .last) { return false }
    return !token.is([
      .be, .have, .modal, .negation, .preposition, .coordinator, .subordinator, .relative, .adverb, .copula,
      .determiner, .weekday,
      .pronoun, .verb,
    ])
  }

  /// The subject is what has the state: no "near the airport", no "government buildings".
  private func isHead(_ match: Match, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    guard !match.subject.isEmpty else { return true }
    if match.subject.lowerBound == match.tokens.lowerBound {
      var at = beforeQuantity(match.subject.lowerBound, tokens, sentence) - 1
      var left = 5
      while at >= sentence.lowerBound, left > 0,
        !tokens[at].has(.mark) || tokens[at].has(.possessive) || tokens[at].has(.dash)
      {
        if tokens[at].is(.preposition) { return opensClause(tokens[at]) }
        if tokens[at].is([.article]) { left = 1 }
        if tokens[at].is([.be, .have, .modal, .say, .coordinator, .subordinator]) { break }
        at -= 1
        left -= 1
        if left == 0, at >= sentence.lowerBound, tokens[at].is(.preposition) {
          return opensClause(tokens[at])
        }
      }
    }
    // The end of the phrase is its subject: nothing may make a compound of it.
    guard match.subject.upperBound == match.tokens.upperBound, match.tokens.upperBound < sentence.upperBound else {
      return true
    }
    return !isNoun(tokens[match.tokens.upperBound])
  }

  /// Where "over 3,800", "at least seven", "a number of" begins that stands before a subject.
  private func beforeQuantity(_ subject: Int, _ tokens: [Token], _ sentence: Range<Int>) -> Int {
    var first = subject
    var sawQuantity = false
    for at in (max(sentence.lowerBound, subject - 6)..<subject).reversed() {
      let token = tokens[at]
      if token.has(.number) || token.is([.numeral, .vague, .magnitude]) || token.is(.number) {
        sawQuantity = true
        first = at
      } else if token.is(.of, .than) || token.is([.approximator, .determiner])
        || sawQuantity && (token.is(.over, .least, .at, .more) || token.is(.most, .up, .to))
      {
        if sawQuantity { first = at }
      } else {
        break
      }
    }
    return sawQuantity ? first : subject
  }

  /// "after the airport closed", "with airports closed": a clause follows, no object.
  private func opensClause(_ token: Token) -> Bool {
    token.is([.subordinator]) || token.is(.with, .amid, .despite)
  }

  /// One match a place: of those that overlap, the one whose state is named first.
  private func distinct(_ matches: [Match]) -> [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: {
      ($0.pattern.definition, $0.pattern.state, -$0.tokens.count) < (
        $1.pattern.definition, $1.pattern.state, -$1.tokens.count
      )
    }) {
      let isKnown = kept.contains {
        $0.pattern.definition == match.pattern.definition
          && ($0.tokens.overlaps(match.tokens) || $0.pattern.state == match.pattern.state)
      }
      if !isKnown { kept.append(match) }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Making claims

  /// Nil where the state is told of a part of what would have to have it as a whole.
  private func claim(
    _ match: Match, _ text: TokenizedText, _ sentence: Sentence, _ speech: Speech, _ published: Timestamp?
  ) -> Claim? {
    let state = patterns.definitions[match.pattern.definition].states[match.pattern.state]
    let circumstances = StatusCircumstances(text: text, patterns: patterns, match: match, sentence: sentence.tokens)
    if state.isOfWhole, circumstances.isOfPart { return nil }
    let until = UntilReader(
      text: text, lexicon: lexicon, match: match.tokens, sentence: sentence.tokens, published: published
    ).until
    let last = match.tokens.upperBound - 1
    let modality: Modality = speech.isDenied(at: last) ? .denied : circumstances.modality
    let isLoose = match.tokens.count > match.pattern.elements.count + 3
    return Claim(
      kind: patterns.names[match.pattern.definition],
      content: .status(Status(state: state.name, until: until?.words, ends: until?.day)),
      attribution: speech.attribution(at: last), modality: modality, place: circumstances.place,
      span: text.span(match.tokens), sentence: text.span(sentence.tokens),
      // What is denied is told as plainly as what is asserted; what may come is not.
      confidence: modality == .asserted || modality == .denied ? (isLoose ? 0.75 : 0.9) : 0.6, construction: "state")
  }
}
