/// Which kinds a word belongs to, for a list of words a kind.
struct KindWordIndex: Sendable {
  private let words: WordSet
  private let kinds: [UInt32: [Int]]
  /// By kind, whether it has no words.
  let isEmpty: [Bool]

  /// - Parameter lists: the words of each kind.
  init(_ lists: [[UInt32]]) {
    var kinds: [UInt32: [Int]] = [:]
    for (kind, list) in lists.enumerated() {
      for word in Set(list) { kinds[word, default: []].append(kind) }
    }
    self.kinds = kinds
    words = WordSet(kinds.keys)
    isEmpty = lists.map(\.isEmpty)
  }

  /// By kind, whether one of its words is among the tokens.
  func kinds(in tokens: some Collection<Token>) -> [Bool] {
    var held = [Bool](repeating: false, count: isEmpty.count)
    for token in tokens where words.contains(token.word) {
      for kind in kinds[token.word] ?? [] { held[kind] = true }
    }
    return held
  }

  func holds(_ word: UInt32, _ kind: Int) -> Bool {
    words.contains(word) && kinds[word]?.contains(kind) == true
  }
}
