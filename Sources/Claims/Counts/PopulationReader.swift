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

  /// The group that a phrase such as "members of the security forces" names; nil where none of its words tells one.
  ///
  /// The noun that the phrase ends with names it, where no preposition follows; behind a word for any people ("members
  /// of", "people from") the words that follow may be narrower.
  func group(of phrase: String) -> Group? {
    let text = TokenizedText(Array(phrase.utf8), lexicon: lexicon)
    var best: Group?
    var start = 0
    for at in text.tokens.indices {
      let next = at + 1 < text.tokens.count ? text.tokens[at + 1] : nil
      guard next.map({ !$0.has(.word) || $0.is([.preposition, .coordinator, .relative]) }) ?? true
      else { continue }
      if text.tokens[at].has(.word), let group = group(text, head: at, in: start..<at) {
        if best == nil || (best == .people && group.lies(within: .people)) { best = group }
      }
      start = at + 1
    }
    return best
  }

  /// "members", "people", "staff": the words after "of" tell the group.
  func isGeneric(_ word: UInt32) -> Bool { lexicon.group(of: word) == .people }
}
