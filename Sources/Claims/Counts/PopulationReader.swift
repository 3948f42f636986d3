/// Tells the group of those who are counted from the words that name them.
final class PopulationReader: Sendable {
  let table: PopulationTable
  let lexicon: Lexicon

  init(table: PopulationTable, lexicon: Lexicon) {
    self.table = table
    self.lexicon = lexicon
  }

  func group(_ text: TokenizedText, head: Int?, in range: Range<Int>) -> Group? {
    guard let head else { return nil }
    let modifiers = range.lowerBound < head ? text.tokens[range.lowerBound..<head].map(\.word) : []
    if let group = table.group(ofHead: text.tokens[head].word, modifiers: modifiers) { return group }
    return text.tokens[head].is([.persons, .person, .demonym]) ? .people : nil
  }

  /// "members", "people", "staff": the words after "of" tell the group.
  func isGeneric(_ word: UInt32) -> Bool { lexicon.group(of: word) == .people }
}
