/// Finds the phrases of kinds in a text.
extension KindTable {
  private func range(of word: UInt32) -> Range<Int>? {
    guard Int(word) + 1 < starts.count else { return nil }
    let range = Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    return range.isEmpty ? nil : range
  }

  /// By kind, whether the text holds a word of its context, and none that speaks against it.
  func contextsPresent(in tokens: [Token]) -> [Bool] {
    let (held, denied) = (contexts.kinds(in: tokens), unless.kinds(in: tokens))
    return names.indices.map { (held[$0] || contexts.isEmpty[$0]) && !denied[$0] }
  }

  /// The kinds that have a topic among the tokens.
  func topical(_ tokens: ArraySlice<Token>) -> [Int] {
    let held = topics.kinds(in: tokens)
    return names.indices.filter { held[$0] }
  }

  /// The phrases of kinds that start at a token, the longest only; several where kinds share words. Where an exception
  /// starts there, no phrases and its length.
  func matches(_ tokens: [Token], at: Int, end: Int) -> (phrases: [Phrase], length: Int) {
    let word = tokens[at].word
    guard tokens[at].is(.trigger), !Self.isDenied(tokens, at) else { return ([], 0) }
    let excepted =
      exceptionWords.contains(word)
      ? exceptions[word]?.lazy.compactMap { self.length($0, tokens, at + 1, end).map { $0 + 1 } }.max() : nil
    let found = longest(tokens, at, end)
    // "evacuation orders for 200" says more than "evacuation orders", which counts nobody.
    if let excepted, found.length <= excepted { return ([], excepted) }
    return found
  }

  /// "non-critical"
  private static func isDenied(_ tokens: [Token], _ at: Int) -> Bool {
    at >= 2 && tokens[at - 1].has(.dash) && tokens[at - 2].is(.non) && !tokens[at].has(.spaceBefore)
  }

  private func longest(_ tokens: [Token], _ at: Int, _ end: Int) -> (phrases: [Phrase], length: Int) {
    guard let range = range(of: tokens[at].word) else { return ([], 0) }
    var found: [Phrase] = []
    var length = 0
    let next = at + 1 < end ? Self.bit(of: tokens[at + 1].word) : 0
    for index in range {
      let second = seconds[index]
      if second == 0 {
        if length > 1 { break }
        return (bare[index], 1)
      }
      guard second & next != 0 else { continue }
      if rests[index].count + 1 < length, !rests[index].contains(where: \.isOpen) { continue }
      if let rest = self.length(rests[index], tokens, at + 1, end), rest + 1 >= length,
        !swallows(phrases[index], tokens[at + 1..<at + 1 + rest]),
        !hasObject(phrases[index], rests[index], tokens[at + 1..<at + 1 + rest])
      {
        if rest + 1 > length { found.removeAll() }
        found.append(phrases[index])
        length = rest + 1
      }
    }
    return (found, length)
  }

  /// "lost well-paid jobs" is one phrase, "lost 200 jobs" has a figure in it that counts.
  private func swallows(_ phrase: Phrase, _ rest: ArraySlice<Token>) -> Bool {
    guard phrase.role == .does, rest.count > 1, let last = rest.last,
      last.is(.thing) || whom[phrase.kind].contains(last.word)
    else { return false }
    return rest.dropLast().allSatisfy(Self.isModifier)
      && rest.contains { $0.has(.number) || $0.is([.numeral, .vague]) }
  }

  /// "rushed the girl to the hospital": those it is done to stand within, and whoever is before it isn't they.
  private func hasObject(_ phrase: Phrase, _ elements: [Element], _ rest: ArraySlice<Token>) -> Bool {
    guard phrase.role == .verb, case .gap = elements.first, let first = rest.first,
      first.is([.article, .possessivePronoun])
    else { return false }
    return rest.dropFirst().first.map { $0.is([.person, .persons]) } ?? false
  }

  /// Phrases of a verb that its object may stand within, and that go on at `rest`: "took | 26 people | into custody".
  ///
  /// - Returns: the phrases, each with where it ends.
  func divided(
    _ tokens: [Token], verb: Int, rest: Int, end: Int, isPerfect: Bool
  ) -> [(phrase: Phrase, end: Int)] {
    guard dividedWords.contains(tokens[verb].word), let range = range(of: tokens[verb].word) else { return [] }
    let next = rest < end ? Self.bit(of: tokens[rest].word) : 0
    return range.compactMap { index in
      guard seconds[index] & next != 0 else { return nil }
      let phrase = phrases[index]
      guard phrase.role == .verb, !rests[index].isEmpty, isPerfect || phrase.form != .participle,
        let length = length(rests[index], tokens, rest, end)
      else { return nil }
      return (phrase, rest + length)
    }
  }

  /// How many tokens the elements take from `at` on. Nil where they don't follow.
  private func length(_ elements: [Element], _ tokens: [Token], _ at: Int, _ end: Int) -> Int? {
    var next = at
    for (index, element) in elements.enumerated() {
      if element.isOpen {
        guard index + 1 < elements.count else { return next - at }
        let after = elements[index + 1]
        var skipped = 0
        while next < end, !after.matches(tokens[next].word), skipped < 4 {
          // "with non-life-threatening injuries"
          if case .modifiers = element, tokens[next].is(.non) || tokens[next].is([.negation]) { return nil }
          guard
            Self.mayStand(tokens[next], in: element) || Self.isJoint(tokens[next])
              || Self.isCompound(tokens[next]) && next + 1 < end && after.matches(tokens[next + 1].word)
          else { break }
          skipped += tokens[next].has(.possessive) || Self.isJoint(tokens[next]) ? 0 : 1
          next += 1
        }
        continue
      }
      // "shutting off power Wednesday to"
      if next > at, next < end, tokens[next].is(.weekday), !element.matches(tokens[next].word) { next += 1 }
      guard next < end, element.matches(tokens[next].word) else { return nil }
      next += 1
    }
    return next - at
  }

  private static func mayStand(_ token: Token, in element: Element) -> Bool {
    // "to St Anne's Hospital", "to the city's clinic"; but not "to Arl to build clinics"
    if case .gap = element { return isPlain(token) && !token.is(.to) || token.has(.possessive) }
    return isModifier(token)
  }

  /// The marks in "a 'life-threatening' injury".
  private static func isJoint(_ token: Token) -> Bool {
    token.has(.quote) || token.has(.dash) && !token.has(.spaceBefore)
  }

  /// "the county | jail": the first noun of two.
  private static func isCompound(_ token: Token) -> Bool {
    token.is([.noun, .placeNoun, .thing]) && !token.is([.persons, .trigger, .timeUnit])
  }

  private static func isPlain(_ token: Token) -> Bool {
    token.has(.word) && !token.is([.numeral, .magnitude, .vague])
  }

  private static func isModifier(_ token: Token) -> Bool {
    (token.has(.number)
      || token.is([
        .determiner, .possessivePronoun, .adjective, .adverb, .numeral, .magnitude, .placeName, .weekday,
      ]))
      && !token.is([.preposition, .be, .month, .persons, .negation]) && !token.is(.no)
  }

  /// The kind is of the dead or of the wounded: nobody is of both.
  func isCasualty(_ kind: Int) -> Bool { isKilled[kind] || isInjured[kind] }

  /// True where the kind can count the group.
  func counts(_ group: Group, kind: Int) -> Bool {
    counts[kind].isEmpty || counts[kind].contains { group.lies(within: $0) }
  }
}
