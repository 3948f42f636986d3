/// The kinds compiled for reading: for each word, the phrases of kinds that start with it.
final class KindTable: Sendable {
  /// How the counted are bound to a phrase.
  enum Role: UInt8, Sendable {
    case verb, does, state, noun, toll, object
    /// What happened, before "of": "the release of 12".
    case event
  }

  /// A phrase of a kind, in one of its forms.
  struct Phrase: Sendable {
    var kind: Int
    var role: Role
    var form: Inflection.VerbForm
    /// Where in `objects` the nouns stand that it counts and no others; nil where any will do.
    var objects: Int?
    /// A noun of persons that needs no verb ("refugees"): counts only where no verb takes them.
    var isWeak: Bool
    var isPlural: Bool
    /// An adverb that stands for a state where nothing follows that it could go with: "300 partially."
    var isElided = false

    var isState: Bool { role == .state }
  }

  /// What stands at one place of a phrase, behind its first word.
  enum Element: Sendable {
    case word(UInt32)
    /// Any of them.
    case oneOf([UInt32])
    /// `*`: up to four words.
    case gap
    /// `#`: up to four determiners, numbers and adjectives.
    case modifiers

    func matches(_ word: UInt32) -> Bool {
      switch self {
      case .word(let own): own == word
      case .oneOf(let words): words.contains(word)
      case .gap, .modifiers: false
      }
    }

    var isOpen: Bool {
      switch self {
      case .gap, .modifiers: true
      case .word, .oneOf: false
      }
    }
  }

  // By number of a set of words: a kind with several has several numbers.
  let names: [String]
  let counts: [[Group]]
  /// One person without a number is a claim of the kind: "the mayor was killed".
  let countsOne: [Bool]
  let isKilled: [Bool]
  let isLevel: [Bool]
  let isInjured: [Bool]
  let isSaved: [Bool]
  let isReleased: [Bool]
  /// "A fifth man was arrested": five were.
  let isDetained: [Bool]
  /// Who is in hospital, and may be told as hurt beside it.
  let isTreated: [Bool]
  let isIll: [Bool]
  let isCritical: [Bool]
  /// By kind, the first of its name: several sets of words may make up one kind.
  let canonical: [Int]
  /// Only persons are counted.
  let countsPersons: [Bool]
  /// A bare figure may be of the kind, though it counts things.
  let countsBare: [Bool]
  /// By kind, nouns of those counted besides the ones of its groups.
  let whom: [Set<UInt32>]
  /// The kinds that are counted by a measure: pounds of meat.
  let measured: [Int]
  /// Those counted may be among the dead.
  let holdsDead: [Bool]
  /// What is of the kind is announced before it is done.
  let isAnnounced: [Bool]
  /// The kind is of goods, and its topics tell which.
  let countsProducts: [Bool]
  /// Its claims open no fact.
  let isIncidental: [Bool]
  /// Figures below it tell nothing of the kind.
  let least: [Double]
  /// Words of which an article must hold one, a kind; none where any will do.
  let contexts: KindWordIndex
  /// Words of which it may hold none.
  let unless: KindWordIndex
  /// By kind, words of which its sentence may hold none.
  let beside: [Set<UInt32>]
  /// By kind, of whom one must stand before a phrase in its sentence; empty where anybody will do.
  let agents: [Set<UInt32>]
  /// Words that make a kind what an article is about.
  let topics: KindWordIndex
  let phrases: [Phrase]
  /// By phrase, what follows the first word.
  let rests: [[Element]]
  /// The nouns of phrases that count them alone, singular and plural.
  let objects: [[UInt32]]
  /// By phrase, the bits of the words that may stand second: all where any may, none where it has one word.
  let seconds: [UInt64]
  /// By phrase of one word, those from it on to the last of its word: they stand behind the longer ones.
  let bare: [[Phrase]]
  /// By number of the first word: where its phrases stand in `phrases`.
  let starts: [Int32]
  let exceptions: [UInt32: [[Element]]]
  /// The words that begin a phrase which an object may stand within.
  let dividedWords: WordSet
  /// Those that begin an exception.
  let exceptionWords: WordSet

  /// Compiles the kinds, and puts their words into the lexicon.
  init(kinds: [Kind], lexicon: inout Lexicon) {
    let sets = kinds.flatMap { kind in
      kind.counting.map { counting in counting.words.map { (kind: kind.name, counting: counting, words: $0) } } ?? []
    }
    let isFirst = sets.map { Kinds.builtIn[$0.kind] == nil || !$0.words.agents.isEmpty || !$0.words.unless.isEmpty }
    var entries: [Entry] = []
    var objects: [[UInt32]] = []
    var exceptions: [UInt32: [[Element]]] = [:]
    var elements: [String: Element] = ["*": .gap, "#": .modifiers]
    /// `a|b` is either word.
    func element(_ text: String, _ lexicon: inout Lexicon) -> Element {
      if let known = elements[text] { return known }
      let words = text.split(separator: "|").map { lexicon.insert($0) }
      let element = words.count == 1 ? Element.word(words[0]) : .oneOf(words)
      elements[text] = element
      return element
    }
    /// A phrase for each word that may stand first, and for each compound: the text has "life-threatening" as three tokens.
    func variants(_ phrase: String) -> [[String]] {
      let words = phrase.split(separator: " ").map(String.init)
      let starts = words[0].split(separator: "|").map { [String($0)] + words.dropFirst() }
      return phrase.utf8.contains(UInt8(ascii: "-")) ? starts.flatMap(compounds) : starts
    }
    /// The words behind the first are each of its plain ones, or one compound.
    func compounds(_ words: [String]) -> [[String]] {
      words.reduce([[]]) { made, element in
        let (joined, plain) = element.split(separator: "|").reduce(into: ([Substring](), [Substring]())) {
          if $1.contains("-") { $0.0.append($1) } else { $0.1.append($1) }
        }
        let choices = joined.map { $0.split(separator: "-").flatMap { [String($0), "-"] }.dropLast() }
        return made.flatMap { start in
          (plain.isEmpty ? [] : [start + [plain.joined(separator: "|")]]) + choices.map { start + $0 }
        }
      }
    }
    func rest(_ words: some Sequence<String>) -> [Element] { words.map { element($0, &lexicon) } }
    func add(
      _ first: String, _ rest: [Element], kind: Int, _ role: Role, form: Inflection.VerbForm = [],
      isPlural: Bool = true, objects: Int? = nil
    ) {
      let word = lexicon.insert(first, .trigger)
      var last = word
      if case .word(let other) = rest.last { last = other }
      let isWeak = role == .noun && !lexicon.classes(of: last).isDisjoint(with: [.persons, .person, .thing])
      let phrase = Phrase(
        kind: kind, role: role, form: form, objects: objects, isWeak: isWeak, isPlural: isPlural,
        isElided: role == .state && rest.isEmpty && Inflection.isAdverb(first))
      entries.append(Entry(word: word, phrase: phrase, rest: rest))
    }
    func nouns(_ words: [String]) -> Int {
      objects.append(
        words.flatMap { noun in
          [lexicon.insert(noun, .noun)] + (noun.hasSuffix("s") ? [lexicon.insert(noun.dropLast(), .noun)] : [])
        })
      return objects.count - 1
    }
    for (index, kind) in sets.map(\.words).enumerated() {
      let only = kind.only.isEmpty ? nil : nouns(kind.only)
      for (list, role) in [(kind.verbs, Role.verb), (kind.does, .does)] {
        for words in list.flatMap(variants) {
          if words.count > 1, Inflection.isAdverb(words[0]) {
            let behind = rest(words.dropFirst(2))
            for (form, what) in Inflection.forms(ofVerb: words[1]) {
              add(words[0], rest([form]) + behind, kind: index, role, form: what, objects: only)
            }
          } else if words.count == 3, words[1] == "and" || words[1] == "or" {
            // "shoot and kill": both verbs take the form.
            for (form, what) in Inflection.forms(ofVerb: words[0]) {
              for (second, other) in Inflection.forms(ofVerb: words[2]) where other == what {
                add(form, rest([words[1], second]), kind: index, role, form: what, objects: only)
              }
            }
          } else {
            let behind = rest(words.dropFirst())
            for (form, what) in Inflection.forms(ofVerb: words[0]) {
              add(form, behind, kind: index, role, form: what, objects: only)
            }
          }
        }
      }
      for words in kind.objects.flatMap(variants) {
        let counted = nouns(words[words.count - 1].split(separator: "|").map(String.init))
        for (form, what) in Inflection.forms(ofVerb: words[0]) {
          add(form, [], kind: index, .object, form: what, objects: counted)
        }
      }
      for words in kind.states.flatMap(variants) {
        add(words[0], rest(words.dropFirst()), kind: index, .state, objects: only)
      }
      for words in kind.tolls.flatMap(variants) { add(words[0], rest(words.dropFirst()), kind: index, .toll) }
      for words in kind.nouns.flatMap(variants) {
        let plural = Inflection.plural(ofNoun: words[words.count - 1])
        // "lives lost": the first word may have the plural.
        let isPlural = plural == words[words.count - 1] || words.contains(where: Inflection.isIrregularPlural)
        add(words[0], rest(words.dropFirst()), kind: index, .noun, isPlural: isPlural)
        if plural != words[words.count - 1] {
          let inPlural = words.dropLast() + [plural]
          add(inPlural[0], rest(inPlural.dropFirst()), kind: index, .noun)
        }
      }
      for words in kind.events.flatMap(variants) {
        // "loss of lives": of them alone.
        let isBound = words.count == 3 && words[1] == "of"
        if isBound { objects.append(words[2].split(separator: "|").map { lexicon.insert($0, .noun) }) }
        add(
          words[0], isBound ? [] : rest(words.dropFirst()), kind: index, .event,
          objects: isBound ? objects.count - 1 : nil)
      }
      for words in kind.except.flatMap(variants) {
        let first = lexicon.insert(words[0], .trigger)
        exceptions[first, default: []].append(words.dropFirst().map { element($0, &lexicon) })
      }
    }
    // By word the longest first; of equals, what the user's own kinds say, and what only some do.
    entries = entries.enumerated().sorted { a, b in
      let (one, other) = (a.element, b.element)
      guard one.word == other.word else { return one.word < other.word }
      guard one.rest.count == other.rest.count else { return one.rest.count > other.rest.count }
      let (mine, others) = (isFirst[one.phrase.kind], isFirst[other.phrase.kind])
      guard mine == others else { return mine }
      // "with critical injuries" before "with * injuries"
      return one.isOpen == other.isOpen ? a.offset < b.offset : !one.isOpen
    }.map(\.element)
    let count = Int(entries.last?.word ?? 0) + 2
    var starts = [Int32](repeating: 0, count: count)
    for entry in entries { starts[Int(entry.word) + 1] += 1 }
    for word in 1..<count { starts[word] += starts[word - 1] }
    names = sets.map(\.kind)
    counts = sets.map { $0.words.counts ?? $0.counting.counts }
    let whole = Array(zip(sets, counts))
    countsPersons = whole.map { set, counts in
      !counts.isEmpty && set.counting.whom.isEmpty && counts.allSatisfy { $0.lies(within: .people) }
    }
    countsOne = whole.map { set, counts in counts == Group.persons && set.words.countsOne }
    countsBare = whole.map { set, counts in
      counts.isEmpty || counts.contains(.people) || set.counting.countsBare
    }
    // Words that count others than their kind does count nobody besides.
    whom = sets.map { set in
      set.words.counts != nil
        ? []
        : Set(set.counting.whom.flatMap { [lexicon.insert($0), lexicon.insert(Inflection.plural(ofNoun: $0))] })
    }
    measured = whom.indices.filter { [whom, lexicon] kind in
      whom[kind].contains { !lexicon.classes(of: $0).isDisjoint(with: [.measureUnit, .currency]) }
    }
    holdsDead = sets.map(\.words.holdsDead)
    countsProducts = sets.map { !$0.counting.topics.isEmpty && $0.counting.counts.contains(.units) }
    isAnnounced = sets.map(\.counting.isAnnounced)
    isIncidental = sets.map(\.words.isIncidental)
    least = sets.map { max($0.counting.least, $0.words.least) }
    isKilled = sets.map { $0.counting.outcome == .dead }
    isLevel = sets.map { $0.counting.course == .level }
    isSaved = sets.map { $0.counting.outcome == .saved }
    isReleased = sets.map { $0.kind == "detentions.released" }
    isDetained = sets.map { $0.kind == "detentions.detained" }
    isInjured = sets.map { $0.counting.outcome == .hurt }
    isTreated = sets.map { $0.counting.outcome == .treated }
    isIll = sets.map { $0.counting.outcome == .ill }
    isCritical = sets.map { $0.counting.outcome == .critical }
    canonical = names.map { [names] name in names.firstIndex(of: name) ?? 0 }
    topics = KindWordIndex(sets.map { set in set.counting.topics.map { lexicon.insert($0) } })
    contexts = KindWordIndex(sets.map { set in set.words.context.map { lexicon.insert($0) } })
    unless = KindWordIndex(sets.map { set in set.words.unless.map { lexicon.insert($0) } })
    beside = sets.map { set in Set(set.words.beside.map { lexicon.insert($0) }) }
    agents = sets.map { set in Set(set.words.agents.map { lexicon.insert($0) }) }
    self.starts = starts
    self.objects = objects
    self.exceptions = exceptions
    phrases = entries.map(\.phrase)
    rests = entries.map(\.rest)
    seconds = entries.map(\.second)
    // The entries are in the order of their words, those of one word last.
    bare = phrases.indices.map { [phrases] index in
      entries[index].rest.isEmpty ? Array(phrases[index..<Int(starts[Int(entries[index].word) + 1])]) : []
    }
    exceptionWords = WordSet(exceptions.keys)
    dividedWords = WordSet(entries.filter { $0.phrase.role == .verb && !$0.rest.isEmpty }.map(\.word))
  }

  /// A phrase with its words, as it is compiled.
  private struct Entry {
    let word: UInt32
    let phrase: Phrase
    let rest: [Element]
    let isOpen: Bool
    /// The bits of the words that may stand second: all where any may, none where it has one word.
    let second: UInt64

    init(word: UInt32, phrase: Phrase, rest: [Element]) {
      (self.word, self.phrase, self.rest) = (word, phrase, rest)
      isOpen = rest.contains(where: \.isOpen)
      second =
        switch rest.first {
        case nil: 0
        case .word(let word): KindTable.bit(of: word)
        case .oneOf(let words): words.reduce(0) { $0 | KindTable.bit(of: $1) }
        case .gap, .modifiers: .max
        }
    }
  }

  /// One of sixty-four bits, by which most words are told from those of a phrase without looking at them.
  @inline(__always)
  static func bit(of word: UInt32) -> UInt64 { 1 << UInt64(word & 63) }
}
