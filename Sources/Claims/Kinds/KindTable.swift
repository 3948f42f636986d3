/// The kinds compiled for reading: for each word, the phrases of kinds that start with it.
final class KindTable: Sendable {
  /// How the counted are bound to a phrase.
  enum Role: UInt8, Sendable {
    case verb, does, state, noun, toll, object
  }

  /// A phrase of a kind, in one of its forms.
  struct Phrase: Sendable {
    var kind: Int
    var role: Role
    var form: Inflection.VerbForm
    /// The words after the first.
    var rest: [UInt32]
    /// The nouns that an `object` phrase counts, singular and plural.
    var objects: [UInt32] = []
    /// A noun of persons that needs no verb ("refugees"): counts only where no verb takes them.
    var isWeak: Bool
    var isPlural: Bool
  }

  // By number of a set of words: a kind with several has several numbers.
  let names: [String]
  let counts: [[Group]]
  /// One person without a number is a claim of the kind: "the mayor was killed".
  let countsOne: [Bool]
  let isKilled: [Bool]
  let isInjured: [Bool]
  /// Words of which an article must hold one, a kind; empty where any will do.
  let contexts: [[UInt32]]
  private let phrases: [Phrase]
  /// By phrase, its second word; `Lexicon.unknown` where it has one word, `gap` where any may stand there.
  private let seconds: [UInt32]
  /// By phrase of one word, those from it on to the last of its word: they stand behind the longer ones.
  private let bare: [[Phrase]]
  /// By number of the first word: where its phrases stand in `phrases`.
  private let starts: [Int32]
  private let exceptions: [UInt32: [[UInt32]]]
  /// The words that contexts hold, and those that exceptions begin with.
  private let contextWords: WordSet
  /// Those that begin a phrase which an object may stand within.
  private let dividedWords: WordSet
  private let exceptionWords: WordSet
  /// The word `*` of phrases: up to four words may stand there.
  private let gap: UInt32
  /// The word `#` of phrases: up to four determiners, numbers and adjectives may stand there.
  private let modifiers: UInt32

  /// Compiles the kinds, and puts their words into the lexicon.
  init(kinds: [Kind], lexicon: inout Lexicon) {
    let sets = kinds.flatMap { kind in
      kind.counting.map { counting in counting.words.map { (kind: kind.name, counting: counting, words: $0) } } ?? []
    }
    var byWord: [UInt32: [Phrase]] = [:]
    var exceptions: [UInt32: [[UInt32]]] = [:]
    func add(
      _ words: [String], kind: Int, _ role: Role, form: Inflection.VerbForm = [], isPlural: Bool = true,
      objects: [UInt32] = []
    ) {
      let ids = words.map { lexicon.insert($0) }
      lexicon.insert(words[0], .trigger)
      let head = lexicon.classes(of: ids[ids.count - 1])
      let isWeak = role == .noun && !head.isDisjoint(with: [.persons, .person, .thing])
      byWord[ids[0], default: []].append(
        Phrase(
          kind: kind, role: role, form: form, rest: Array(ids.dropFirst()), objects: objects, isWeak: isWeak,
          isPlural: isPlural))
    }
    for (index, kind) in sets.map(\.words).enumerated() {
      for (list, role) in [(kind.verbs, Role.verb), (kind.does, .does)] {
        for phrase in list {
          let words = phrase.split(separator: " ").map(String.init)
          if words.count > 1, Inflection.isAdverb(words[0]) {
            for (form, what) in Inflection.forms(ofVerb: words[1]) {
              add([words[0], form] + words.dropFirst(2), kind: index, role, form: what)
            }
            continue
          }
          for (form, what) in Inflection.forms(ofVerb: words[0]) {
            // "shoot and kill": both verbs take the form.
            if words.count == 3, words[1] == "and" {
              for (second, other) in Inflection.forms(ofVerb: words[2]) where other == what {
                add([form, "and", second], kind: index, role, form: what)
              }
            } else {
              add([form] + words.dropFirst(), kind: index, role, form: what)
            }
          }
        }
      }
      for phrase in kind.objects {
        let words = phrase.split(separator: " ").map(String.init)
        let noun = words[words.count - 1]
        let nouns =
          [lexicon.insert(noun, .noun)] + (noun.hasSuffix("s") ? [lexicon.insert(noun.dropLast(), .noun)] : [])
        for (form, what) in Inflection.forms(ofVerb: words[0]) {
          add([form], kind: index, .object, form: what, objects: nouns)
        }
      }
      for phrase in kind.states { add(phrase.split(separator: " ").map(String.init), kind: index, .state) }
      for phrase in kind.tolls { add(phrase.split(separator: " ").map(String.init), kind: index, .toll) }
      for phrase in kind.nouns {
        let words = phrase.split(separator: " ").map(String.init)
        let plural = Inflection.plural(ofNoun: words[words.count - 1])
        add(words, kind: index, .noun, isPlural: false)
        if plural != words[words.count - 1] { add(words.dropLast() + [plural], kind: index, .noun) }
      }
      for phrase in kind.except {
        let ids = phrase.split(separator: " ").enumerated().map { lexicon.insert($1, $0 == 0 ? .trigger : []) }
        exceptions[ids[0], default: []].append(Array(ids.dropFirst()))
      }
    }
    var phrases: [Phrase] = []
    var starts = [Int32](repeating: 0, count: Int(byWord.keys.max() ?? 0) + 2)
    var bare: [[Phrase]] = []
    for (word, list) in byWord.sorted(by: { $0.key < $1.key }) {
      let sorted = list.enumerated().sorted { a, b in
        a.element.rest.count == b.element.rest.count ? a.offset < b.offset : a.element.rest.count > b.element.rest.count
      }
      phrases += sorted.map(\.element)
      for index in sorted.indices {
        bare.append(sorted[index].element.rest.isEmpty ? sorted[index...].map(\.element) : [])
      }
      starts[Int(word) + 1] = Int32(phrases.count)
    }
    for word in 1..<starts.count { starts[word] = max(starts[word], starts[word - 1]) }
    names = sets.map(\.kind)
    counts = sets.map { $0.words.counts ?? $0.counting.counts }
    countsOne = sets.map { ($0.words.counts ?? $0.counting.counts) == Group.persons && $0.words.countsOne }
    isKilled = sets.map { $0.counting.outcome == .dead }
    isInjured = sets.map { $0.counting.outcome == .hurt }
    contexts = sets.map { set in set.words.context.map { lexicon.insert($0) } }
    self.phrases = phrases
    self.starts = starts
    self.exceptions = exceptions
    contextWords = WordSet(contexts.flatMap { $0 })
    exceptionWords = WordSet(exceptions.keys)
    let gap = Word.asterisk.rawValue
    let modifiers = lexicon.insert("#")
    seconds = phrases.map { phrase in
      phrase.rest.first.map { $0 == modifiers ? gap : $0 } ?? Lexicon.unknown
    }
    self.bare = bare
    dividedWords = WordSet(byWord.filter { $1.contains(where: Self.isDivided) }.keys)
    self.gap = gap
    self.modifiers = modifiers
  }

  private func range(of word: UInt32) -> Range<Int>? {
    guard Int(word) + 1 < starts.count else { return nil }
    let range = Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    return range.isEmpty ? nil : range
  }

  /// By kind, whether the text holds a word of its context.
  func contextsPresent(in tokens: [Token]) -> [Bool] {
    var found: Set<UInt32> = []
    for token in tokens where contextWords.contains(token.word) { found.insert(token.word) }
    return contexts.map { $0.isEmpty || !found.isDisjoint(with: $0) }
  }

  /// The phrases of kinds that start at a token, the longest only; several where kinds share words. Where an exception
  /// starts there, no phrases and its length.
  func matches(_ tokens: [Token], at: Int, end: Int) -> (phrases: [Phrase], length: Int) {
    let word = tokens[at].word
    guard tokens[at].is(.trigger) else { return ([], 0) }
    if exceptionWords.contains(word),
      let length = exceptions[word]?.lazy.compactMap({ self.length($0, tokens, at + 1, end) }).max()
    {
      return ([], length + 1)
    }
    guard let range = range(of: word) else { return ([], 0) }
    var found: [Phrase] = []
    var length = 0
    let next = at + 1 < end ? tokens[at + 1].word : Lexicon.unknown
    for index in range {
      let second = seconds[index]
      if second == Lexicon.unknown {
        if length > 1 { break }
        return (bare[index], 1)
      }
      guard second == next || second == gap else { continue }
      let phrase = phrases[index]
      if phrase.rest.count + 1 < length, !phrase.rest.contains(where: { $0 == gap || $0 == modifiers }) {
        continue
      }
      if let rest = self.length(phrase.rest, tokens, at + 1, end), rest + 1 >= length {
        if rest + 1 > length { found.removeAll() }
        found.append(phrase)
        length = rest + 1
      }
    }
    return (found, length)
  }

  /// Phrases of a verb that its object may stand within, and that go on at `rest`: "took | 26 people | into custody".
  ///
  /// - Returns: the phrases, each with where it ends.
  func divided(_ tokens: [Token], verb: Int, rest: Int, end: Int) -> [(phrase: Phrase, end: Int)] {
    guard dividedWords.contains(tokens[verb].word), let range = range(of: tokens[verb].word) else { return [] }
    let next = rest < end ? tokens[rest].word : Lexicon.unknown
    return range.compactMap { index in
      guard seconds[index] == next || seconds[index] == gap else { return nil }
      let phrase = phrases[index]
      guard Self.isDivided(phrase), let length = length(phrase.rest, tokens, rest, end)
      else { return nil }
      return (phrase, rest + length)
    }
  }

  private static func isDivided(_ phrase: Phrase) -> Bool {
    phrase.role == .verb && !phrase.rest.isEmpty && phrase.form != .participle
  }

  /// How many tokens the words take from `at` on; a gap takes up to four words. Nil where they don't follow.
  private func length(_ words: [UInt32], _ tokens: [Token], _ at: Int, _ end: Int) -> Int? {
    var next = at
    for (index, word) in words.enumerated() {
      if word == gap || word == modifiers {
        let after = words[index + 1]
        var skipped = 0
        while next < end, tokens[next].word != after, skipped < 4,
          word == gap ? tokens[next].has(.word) : Self.isModifier(tokens[next])
        {
          next += 1
          skipped += 1
        }
        continue
      }
      guard next < end, tokens[next].word == word else { return nil }
      next += 1
    }
    return next - at
  }

  private static func isModifier(_ token: Token) -> Bool {
    (token.has(.number) || token.is([.determiner, .possessivePronoun, .adjective, .numeral, .magnitude, .placeName]))
      && !token.is([.preposition, .be, .month, .persons])
  }

  /// The kind is of the dead or of the wounded: nobody is of both.
  func isCasualty(_ kind: Int) -> Bool { isKilled[kind] || isInjured[kind] }

  /// True where the kind can count the group.
  func counts(_ group: Group, kind: Int) -> Bool {
    counts[kind].isEmpty || counts[kind].contains { group.lies(within: $0) }
  }
}
