/// One person without a number: "the mayor was shot dead", "killed Ana Ruiz, a teacher".
extension CountReader {
  /// A claim of one.
  struct Single {
    var kind: Int
    var evidence: Range<Int>
  }

  func singles(except links: [Link]) -> [Single] {
    var isBound = [Bool](repeating: false, count: triggers.count)
    for link in links where link.trigger >= 0 { isBound[link.trigger] = true }
    var singles: [Single] = []
    for (index, trigger) in triggers.enumerated() where !isBound[index] {
      for phrase in trigger.phrases where kinds.countsOne[phrase.kind] {
        guard let evidence = single(trigger, index, phrase) else { continue }
        singles.append(Single(kind: phrase.kind, evidence: evidence))
        break
      }
    }
    return singles + dividedSingles()
  }

  /// "shot him dead"
  private func dividedSingles() -> [Single] {
    range.dropFirst().compactMap { at in
      guard tokens[at].is(.him, .her), tokens[at - 1].is(.trigger),
        let divided = kinds.divided(tokens, verb: at - 1, rest: at + 1, end: range.upperBound).first,
        kinds.countsOne[divided.phrase.kind], !isIntended(at - 1)
      else { return nil }
      return Single(kind: divided.phrase.kind, evidence: (at - 1)..<divided.end)
    }
  }

  /// "to kill", "will kill"
  private func isIntended(_ verb: Int) -> Bool {
    verb > range.lowerBound && (tokens[verb - 1].is(.to) || tokens[verb - 1].is(.modal))
  }

  /// "killed him", but "killed her son"
  private func isOneByPronoun(_ at: Int) -> Bool {
    guard range.contains(at), tokens[at].is(.him, .her) else { return false }
    guard tokens[at].is(.her), at + 1 < range.upperBound else { return true }
    let next = tokens[at + 1]
    return next.has(.mark) || next.is([.preposition, .coordinator, .adverb, .article])
  }

  private func single(_ trigger: Trigger, _ index: Int, _ phrase: KindTable.Phrase) -> Range<Int>? {
    let start = trigger.tokens.lowerBound
    let end = trigger.tokens.upperBound
    switch phrase.role {
    case .verb where phrase.form.contains(.participle) && isPassive(index):
      return singularSubject(before: start).map { $0..<end }
    case .verb where phrase.form != .participle || !isPassive(index):
      guard phrase.form != .present || !isIntended(start) else { return nil }
      if isName(end) { return start..<min(end + 2, range.upperBound) }
      if isOneByPronoun(end) { return start..<(end + 1) }
      if let name = nameOfPerson(end) { return start..<name }
      return singularObject(after: end).map { start..<$0 }
    case .does where phrase.form != .gerund:
      return actingSubject(before: start).map { $0..<end }
    case .noun where !phrase.isPlural && !phrase.isWeak:
      guard end + 1 < range.upperBound, tokens[end].is(.of) else { return nil }
      return isName(end + 1) ? start..<(end + 2) : nil
    default:
      return nil
    }
  }

  /// "killed Iraqi activist Ahmed Salem": what they are stands before the name.
  private func nameOfPerson(_ start: Int) -> Int? {
    var at = start
    while range.contains(at), at - start < 3, tokens[at].is([.demonym, .adjective]),
      !tokens[at].is([.plural, .determiner])
    {
      at += 1
    }
    guard range.contains(at), tokens[at].is([.person, .title]), !tokens[at].is([.persons]), isName(at + 1) else {
      return nil
    }
    return at + 2
  }

  /// "killed a polio vaccinator": one with an article that is no thing.
  private func singularObject(after verb: Int) -> Int? {
    guard verb < range.upperBound, tokens[verb].is(.a, .an) || tokens[verb].is(.the) || tokens[verb].is(.another) else {
      return nil
    }
    var at = verb + 1
    var last: Int?
    while at < range.upperBound, at - verb < 6, tokens[at].has(.word) || tokens[at].has(.dash) {
      // "a radio and TV journalist", "the past chairman"
      let goesOn = tokens[at].is(.past) || tokens[at].is(.and) && last.map { !tokens[$0].is(.person) } == true
      if !goesOn, tokens[at].is([.preposition, .be, .have, .coordinator, .relative, .subordinator, .determiner]) {
        break
      }
      if tokens[at].has(.word) { last = at }
      at += 1
    }
    guard let last, !tokens[last].is([.persons, .thing, .plural, .timeUnit, .placeNoun, .organization]) else {
      return nil
    }
    guard tokens[last].is(.person) || (!tokens[last].is(.noun) && !tokens[verb].is(.the)) else { return nil }
    return at
  }

  /// "was", "has been", "is" before the participle, and a person as the subject.
  private func singularSubject(before participle: Int) -> Int? {
    var at = participle - 1
    while at >= range.lowerBound,
      tokens[at].is([.adverb, .copula]) || trigger(endingBefore: at + 1) != nil || tokens[at].is(.and, .found)
    { at -= 1 }
    guard at > range.lowerBound, tokens[at].is([.be]) else { return nil }
    if tokens[at].is(.been), tokens[at - 1].is(.has) {
      at -= 1
    } else if tokens[at].is(.been), tokens[at - 1].is([.adverb]), at - 2 >= range.lowerBound, tokens[at - 2].is(.has) {
      at -= 2
    } else if !tokens[at].is(.was, .is) {
      return nil
    }
    return isPerson(before: at) ? at : nil
  }

  /// "has died", or a person's name or noun right before the verb.
  private func actingSubject(before verb: Int) -> Int? {
    var at = verb - 1
    while at >= range.lowerBound, tokens[at].is(.adverb), !tokens[at].is(.preposition) { at -= 1 }
    guard at >= range.lowerBound else { return nil }
    if tokens[at].is([.have]) { at -= 1 }
    guard at >= range.lowerBound else { return nil }
    while at > range.lowerBound, tokens[at].is(.rightParenthesis) || tokens[at].is(.rightBracket) {
      while at > range.lowerBound, !tokens[at].is(.leftParenthesis, .leftBracket) { at -= 1 }
      at -= 1
    }
    guard at >= range.lowerBound else { return nil }
    let token = tokens[at]
    if token.is(.negation) || token.is(.nobody, .none) { return nil }
    if token.is(.comma) { return isPerson(before: at + 1) && at > range.lowerBound + 1 ? at : nil }
    // "was shot and later died"
    if token.is(.and), (max(range.lowerBound, at - 24)..<at).contains(where: { tokens[$0].is([.be]) }) {
      return isPerson(before: at) ? at : nil
    }
    return token.is(.person) && !token.is(.persons) || isName(at) ? at : nil
  }

  /// A singular person stands as the subject: its noun or name within the clause before, and no thing or crowd nearer.
  private func isPerson(before end: Int) -> Bool {
    var at = end - 1
    while at >= range.lowerBound, end - at < 24 {
      let token = tokens[at]
      if token.is(.no, .nobody, .none) || token.is(.it) { return false }
      if token.is(.he, .who, .she) { return true }
      if token.is(.person), !token.is(.persons) { return true }
      if isName(at) { return true }
      if token.is(.that, .when, .which) || token.is(.semicolon, .`while`) || token.is(.colon) { return false }
      at -= 1
    }
    return false
  }

  /// A name of a person as far as capitals tell.
  private func isName(_ at: Int) -> Bool {
    guard range.contains(at), !text.isShouting else { return false }
    let token = tokens[at]
    guard token.has(.capitalized), token.has(.word), !token.has(.allCaps) else { return false }
    return !token.is([
      .country, .demonym, .placeName, .placeNoun, .organization, .month, .weekday, .persons, .determiner, .preposition,
      .pronoun, .adverb, .be,
      .have, .modal, .coordinator, .subordinator, .thing, .numeral,
    ]) && (at > range.lowerBound || token.is([.title, .person]) || token.word == Lexicon.unknown)
  }
}
