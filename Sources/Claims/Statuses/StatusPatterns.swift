/// Definitions of statuses, compiled against a lexicon: sequences of words, found by their first word.
struct StatusPatterns: Sendable {
  /// One phrase with its subject put in.
  struct Pattern: Sendable {
    var definition: Int
    var state: Int
    var elements: [Element]
    /// Which of the elements are the subject.
    var subject: Range<Int>
  }

  enum Element: Sendable {
    /// One of these words.
    case word([UInt32])
    /// Up to `StatusPatterns.gap` words of the clause.
    case gap
    /// The 's of a noun.
    case possessive
  }

  /// How many words `_` stands for at the most.
  static let gap = 6

  /// By number of a definition, the kind that it is of.
  private(set) var names: [String] = []
  private(set) var definitions: [StatusDefinition] = []
  private(set) var patterns: [Pattern] = []
  /// By number of a word: it says that something is wished, planned or threatened, and not yet so.
  private var wishes: [Bool] = []
  /// By number of the first word: where its patterns stand in `order`.
  private var starts: [Int32] = []
  private var order: [Int32] = []
  /// The words that patterns begin with.
  private(set) var firstWords = WordSet([])

  /// Adds the words of the kinds that hold states to the lexicon that texts are read with, and compiles them.
  init(_ kinds: [Kind], into lexicon: inout Lexicon) {
    for kind in kinds {
      guard let status = kind.status else { continue }
      names.append(kind.name)
      definitions.append(status)
    }
    for (index, definition) in definitions.enumerated() {
      for (number, state) in definition.states.enumerated() {
        for phrase in state.phrases {
          let words = phrase.split(separator: " ")
          for subject in words.contains("S") ? definition.subjects : [""] {
            add(words, subject.split(separator: " "), (index, number), &lexicon)
          }
        }
      }
    }
    let words = Self.wishes.split(whereSeparator: \.isWhitespace).map { Int(lexicon.insert($0)) }
    wishes = [Bool](repeating: false, count: (words.max() ?? 0) + 1)
    for word in words { wishes[word] = true }
    link()
  }

  func isWish(_ word: UInt32) -> Bool { Int(word) < wishes.count && wishes[Int(word)] }

  private mutating func add(
    _ words: [Substring], _ subject: [Substring], _ place: (definition: Int, state: Int), _ lexicon: inout Lexicon
  ) {
    var elements: [Element] = []
    var at = 0..<0
    for word in words {
      switch word {
      case "_": elements.append(.gap)
      case "'s": elements.append(.possessive)
      case "S":
        at = elements.count..<elements.count + subject.count
        for part in subject { elements.append(.word([lexicon.insert(part)])) }
      default: elements.append(.word(word.split(separator: "|").map { lexicon.insert($0) }))
      }
    }
    patterns.append(Pattern(definition: place.definition, state: place.state, elements: elements, subject: at))
  }

  private mutating func link() {
    var byWord: [UInt32: [Int32]] = [:]
    for (index, pattern) in patterns.enumerated() {
      guard case .word(let words)? = pattern.elements.first else { continue }
      for word in words { byWord[word, default: []].append(Int32(index)) }
    }
    firstWords = WordSet(byWord.keys)
    let last = Int(byWord.keys.max() ?? 0)
    starts = [Int32](repeating: 0, count: last + 2)
    for word in 0...last {
      starts[word] = Int32(order.count)
      order += byWord[UInt32(word)] ?? []
    }
    starts[last + 1] = Int32(order.count)
  }

  /// The patterns that begin with a word, in the order of the definitions.
  @inline(__always)
  func beginning(with word: UInt32) -> ArraySlice<Int32> {
    guard word != Lexicon.unknown, Int(word) + 1 < starts.count else { return [] }
    return order[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }
}
