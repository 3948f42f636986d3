/// Tells the group of those who are counted from the words that name them.
struct PopulationReader {
  let lexicon: Lexicon

  func group(_ text: TokenizedText, head: Int?, in range: Range<Int>) -> Group? {
    guard let head else { return nil }
    return lexicon.group(of: text.tokens[head].word) ?? (text.tokens[head].is([.persons, .person, .demonym]) ? .people : nil)
  }

  /// "members", "people", "staff": the words after "of" tell the group.
  func isGeneric(_ word: UInt32) -> Bool { false }
}
