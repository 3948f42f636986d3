/// Tells which figures are of another storm than the article's: "Hurricane Ida killed 88" in a report on Hurricane Bo.
struct StormReader {
  private let tokens: [Token]
  private let text: TokenizedText
  /// The names of storms in the headline and the first sentence, and those that only stand further down.
  private let own: Set<String>
  private let others: Set<String>

  init(text: TokenizedText) {
    self.text = text
    tokens = text.tokens
    var (own, others) = (Set<String>(), Set<String>())
    for (index, sentence) in text.sentences.enumerated() {
      for at in sentence.tokens.dropFirst() {
        guard tokens[at - 1].is(.storm, .hurricane) || tokens[at - 1].is(.cyclone, .typhoon),
          tokens[at].has(.capitalized),
          !tokens[at].is([.verb, .participle, .noun, .preposition, .be, .have])
        else { continue }
        if index < 2 { own.insert(text.string(at..<at + 1)) } else { others.insert(text.string(at..<at + 1)) }
      }
    }
    self.own = own
    self.others = own.isEmpty ? [] : others.subtracting(own)
  }

  /// The last storm that the sentence names before the figure is another; not one that the news is measured by.
  func isAnother(_ figure: Int, _ sentence: Range<Int>) -> Bool {
    guard !others.isEmpty else { return false }
    for at in (sentence.lowerBound..<max(sentence.lowerBound, figure)).suffix(Self.reach).reversed() {
      if tokens[at].is(.semicolon) { return false }
      guard tokens[at].has(.capitalized) else { continue }
      let name = text.string(at..<at + 1)
      if own.contains(name) { return false }
      if others.contains(name) {
        return !(max(sentence.lowerBound, at - 3)..<at).contains { tokens[$0].is(.since, .than, .like) }
      }
    }
    return false
  }

  /// How far before a figure the storm may be named, in tokens.
  private static let reach = 24
}
