extension Lexicon {
  /// True where a sentence tells its figure in words of correction: "revised down", "not eight", "withdrew".
  public func isCorrection(_ sentence: ArraySlice<UInt8>) -> Bool {
    let words = sentence.split { byte in
      !Scanner.isASCIILetter(byte) && !Scanner.isDigit(byte) && byte < 0x80
    }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    for (index, word) in words.enumerated() {
      if Correction.words.contains(word) || Correction.stems.contains(where: word.hasPrefix) { return true }
      guard index + 1 < words.count else { continue }
      let next = words[index + 1]
      if Correction.pairs.contains(word + " " + next) { return true }
      if word == "not", next.utf8.first.map(Scanner.isDigit) ?? false || isNumeral(next) { return true }
      if index + 2 < words.count, Correction.figures.contains(word), Correction.falls.contains(next),
        words[index + 2] == "to"
      {
        return true
      }
    }
    return false
  }

  private func isNumeral(_ word: String) -> Bool { classes(of: id(of: word)).contains(.numeral) }
}

private enum Correction {
  static let stems = ["revis", "reduc", "miscount", "withdr"]
  static let words: Set<String> = [
    "lowers", "lowered", "cut", "cuts", "corrects", "corrected", "correcting", "correction", "remove", "removes",
  ]
  static let pairs: Set<String> = [
    "double count", "double counted", "double counting", "down to", "down from", "fewer than before", "no longer",
    "rather than", "instead of",
  ]
  static let figures: Set<String> = ["toll", "count", "figure", "number"]
  static let falls: Set<String> = ["falls", "fell", "drops", "dropped"]
}
