extension Lexicon {
  /// True where a sentence tells its figure in words of correction: "revised down", "not eight", "withdrew the figure".
  public func isCorrection(_ sentence: ArraySlice<UInt8>) -> Bool {
    let words = plainWords(sentence)
    func isNear(_ index: Int, _ holds: (String) -> Bool) -> Bool {
      words[max(0, index - Correction.reach)...min(index + Correction.reach, words.count - 1)].contains(where: holds)
    }
    for (index, word) in words.enumerated() {
      if Correction.words.contains(word) || Correction.stems.contains(where: word.hasPrefix) { return true }
      if Correction.ofTallies.contains(where: word.hasPrefix), isNear(index, Correction.tallies.contains) {
        return true
      }
      guard index + 1 < words.count else { continue }
      if Correction.pairs.contains(word + " " + words[index + 1]) {
        let behind = words[(index + 2)...].prefix(Correction.reach)
        if behind.contains(where: isNumber) { return true }
      }
      if word == "not", isNumber(words[index + 1]) { return true }
    }
    return false
  }

  private func isNumber(_ word: String) -> Bool {
    word.utf8.first.map(Scanner.isDigit) ?? false || classes(of: id(of: word)).contains(.numeral)
  }
}

private enum Correction {
  /// Of figures wherever they stand.
  static let stems = ["revis", "miscount"]
  static let words: Set<String> = ["corrects", "corrected", "correcting", "correction"]
  /// Of figures only beside a word for them: power is cut as well, and houses are reduced to rubble.
  static let ofTallies = [
    "lower", "cut", "remov", "reduc", "withdr", "fell", "falls", "drops", "dropped",
    "slash", "trim", "downgrad",
  ]
  static let tallies: Set<String> = [
    "toll", "tolls", "count", "counts", "figure", "figures", "number", "tally", "total", "estimate", "estimates",
  ]
  /// With a number behind them.
  static let pairs: Set<String> = [
    "down to", "down from", "fewer than", "rather than", "instead of", "double counted", "counted twice",
  ]
  /// Words to either side.
  static let reach = 4
}
