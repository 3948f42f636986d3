/// The phrases of kinds that start at a token of a sentence, all of one length.
struct Trigger {
  var tokens: Range<Int>
  var phrases: [KindTable.Phrase]

  var isState: Bool { phrases.contains(where: \.isState) }
  var isNoun: Bool { phrases.contains { $0.role == .noun } }
  var hasVerb: Bool { phrases.contains { $0.role != .noun && $0.role != .toll && $0.role != .event } }
  var isLong: Bool { tokens.count > 1 }
}

/// What a sentence has of the words of kinds.
struct Triggers {
  private let start: Int
  /// By token, one of `found`, or none.
  private var index: [Int16]
  private var found: [Trigger] = []
  /// By token, up to where an exception of a kind makes its words mean something else.
  private(set) var excepted: [Int: Int] = [:]

  var isEmpty: Bool { found.isEmpty }

  func contains(where holds: (KindTable.Phrase) -> Bool) -> Bool {
    found.contains { $0.phrases.contains(where: holds) }
  }

  fileprivate init(of sentence: Range<Int>) {
    start = sentence.lowerBound
    index = [Int16](repeating: -1, count: sentence.count)
  }

  func at(_ token: Int) -> Trigger? {
    guard index.indices.contains(token - start), index[token - start] >= 0 else { return nil }
    return found[Int(index[token - start])]
  }

  fileprivate mutating func add(_ trigger: Trigger) {
    guard found.count < Int16.max else { return }
    index[trigger.tokens.lowerBound - start] = Int16(found.count)
    found.append(trigger)
  }

  fileprivate mutating func except(_ tokens: Range<Int>) { excepted[tokens.lowerBound] = tokens.upperBound }
}

/// Finds the phrases of kinds in a sentence that can be used there.
struct TriggerFinder {
  let tokens: [Token]
  let range: Range<Int>
  let kinds: KindTable
  let roles: Roles
  /// By kind, whether the article holds a word of its context.
  let present: [Bool]

  func find() -> Triggers {
    var triggers = Triggers(of: range)
    for at in range where tokens[at].is(.trigger) {
      var end = range.upperBound
      repeat {
        let (phrases, length) = kinds.matches(tokens, at: at, end: end)
        if phrases.isEmpty {
          if length > 1 { triggers.except(at..<at + length) }
          break
        }
        let usable = isInName(at..<at + length, phrases) ? [] : phrases.filter { isUsable($0, at..<at + length) }
        if !usable.isEmpty {
          triggers.add(Trigger(tokens: at..<at + length, phrases: usable))
          break
        }
        // "fell ill after" asks for a word of an outbreak, "fell ill" for none.
        end = phrases.contains { present[$0.kind] } ? at : at + length - 1
      } while end > at
    }
    return triggers
  }

  private func isUsable(_ phrase: KindTable.Phrase, _ words: Range<Int>) -> Bool {
    let (at, end) = (words.lowerBound, words.upperBound)
    let goesOn = isText(end) && !isWord(end, .and)
    return present[phrase.kind] && !(phrase.isElided && goesOn)
      && !(isPluralNoun(at) && (phrase.role == .verb || phrase.role == .does)) && hasAgent(phrase, of: words)
      && !isDenied(phrase)
  }

  /// A word of the sentence makes it mean something else.
  private func isDenied(_ phrase: KindTable.Phrase) -> Bool {
    let beside = kinds.beside[phrase.kind]
    return !beside.isEmpty && range.contains { beside.contains(tokens[$0].word) }
  }

  /// "in the Camp Fire": the last word begins a name. Those of diseases and hospitals are of their kinds.
  private func isInName(_ words: Range<Int>, _ phrases: [KindTable.Phrase]) -> Bool {
    guard words.count > 1, let last = words.last, range.contains(last + 1),
      !phrases.contains(where: { kinds.isIll[$0.kind] || kinds.isTreated[$0.kind] || kinds.isInjured[$0.kind] })
    else { return false }
    let next = tokens[last + 1]
    return !tokens[words.lowerBound].has(.capitalized) && tokens[last].has(.capitalized) && next.has(.capitalized)
      && next.has(.spaceBefore) && !next.is([.weekday, .month])
  }

  /// How far before a phrase its agent may stand, in tokens.
  private static let agentReach = 8

  /// "The clinic has received"; but "medics said police received", "doctors protested as".
  func hasAgent(_ phrase: KindTable.Phrase, of tokens: Range<Int>) -> Bool {
    let agents = kinds.agents[phrase.kind]
    guard !agents.isEmpty else { return true }
    // What they do day by day is no event.
    guard phrase.form != .present else { return false }
    let at = tokens.lowerBound
    // "were dragged away by riot police"
    let behind = tokens.upperBound..<max(tokens.upperBound, min(tokens.upperBound + Self.agentReach, range.upperBound))
    if behind.first.map({ isWord($0, .by) }) == true {
      return behind.dropFirst().prefix { isText($0) && !has($0, [.relative, .coordinator, .preposition]) }.contains {
        agents.contains(self.tokens[$0].word)
      }
    }
    for before in (max(range.lowerBound, at - Self.agentReach)..<at).reversed() {
      if agents.contains(self.tokens[before].word) { return true }
      if !isText(before) || has(before, [.say, .subordinator, .relative, .coordinator]) || isClass(before, [.say])
        || isWord(before, .that) || isWord(before, .as)
      {
        return false
      }
    }
    return false
  }

  /// "55 houses in the town", "the city has 14 shelters": a plural of things, not the form of a verb.
  private func isPluralNoun(_ at: Int) -> Bool {
    guard tokens[at].is(.plural), tokens[at].is(.thing), at > range.lowerBound else { return false }
    let before = tokens[at - 1]
    // "mud houses had been destroyed"
    if before.is(.noun), !before.is(.plural), isClass(at + 1, [.be, .have]) { return true }
    return before.has(.number) || before.is([.numeral, .magnitude, .vague, .adjective, .determiner])
      || before.is(.of, .to, .in)
  }

  private func has(_ at: Int, _ role: Role) -> Bool {
    range.contains(at) && !roles.of(tokens[at]).isDisjoint(with: role)
  }

  private func isClass(_ at: Int, _ classes: WordClass) -> Bool { range.contains(at) && tokens[at].is(classes) }

  private func isWord(_ at: Int, _ word: Word) -> Bool { range.contains(at) && tokens[at].is(word) }

  private func isText(_ at: Int) -> Bool { range.contains(at) && tokens[at].has(.word) }
}
