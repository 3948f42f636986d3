/// The lines that have a date each: "5/7 – 269 confirmed dead", "May 6: 263", "– 111, Arl Post, 8-17-2023".
struct DatedLines {
  /// By sentence of such a line, its date: year, month and day as one number; the year is 0 where the line has none.
  let dates: [Int: Int]

  /// So few dates are no log.
  static let least = 3
  /// How far from its beginning a line has its date, in tokens; one with its year may stand at its end.
  private static let reach = 4

  init(text: TokenizedText, lexicon: Lexicon) {
    let lines = text.lines().compactMap { line in
      DatedLines.date(of: line.tokens, text, lexicon).map { (date: $0, sentences: line.sentences) }
    }
    dates =
      lines.count < DatedLines.least
      ? [:] : Dictionary(lines.flatMap { line in line.sentences.map { ($0, line.date) } }) { one, _ in one }
  }

  private static func date(of line: Range<Int>, _ text: TokenizedText, _ lexicon: Lexicon) -> Int? {
    func number(_ at: Int, _ most: Int) -> Int? {
      guard line.contains(at), text.tokens[at].has(.number), text.tokens[at].range.count <= 4,
        let value = Int(String(decoding: text.bytes[text.tokens[at].range], as: UTF8.self)), value > 0, value <= most
      else { return nil }
      return value
    }
    func isJoint(_ at: Int) -> Bool {
      line.contains(at) && (text.tokens[at].is(.slash) || text.tokens[at].has(.dash))
        && !text.tokens[at].has(.spaceBefore)
    }
    let first = text.firstWord(of: line)
    for at in first..<line.upperBound {
      let isNear = at - first < reach
      if isJoint(at + 1), let one = number(at, 31), let two = number(at + 2, 31) {
        let year = isJoint(at + 3) ? number(at + 4, 2100) : nil
        guard year != nil || at == first else { continue }
        // Which of the two is the month can be told above 12 only; within one log it is the same.
        return (year ?? 0) * 10_000 + (one > 12 ? two * 100 + one : one * 100 + two)
      }
      guard isNear, text.tokens[at].is([.month]) else { continue }
      let month = Int(lexicon.number(of: text.tokens[at].word))
      let behind = at + 1 < line.upperBound && text.tokens[at + 1].is(.period) ? at + 2 : at + 1
      if let day = number(behind, 31) ?? number(at - 1, 31) { return month * 100 + day }
    }
    return nil
  }
}
