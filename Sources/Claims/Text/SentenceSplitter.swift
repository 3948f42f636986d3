/// Finds sentences: at closing marks, at blank lines, and at line ends where the text isn't wrapped by hand.
struct SentenceSplitter {
  let tokens: [Token]

  /// What has more tokens is no sentence, and is cut, so that the cost of reading one by its pairs of words has a bound.
  private static let longest = 240

  func sentences(wrapped: Bool) -> [Sentence] {
    guard !tokens.isEmpty else { return [] }
    var sentences: [Sentence] = []
    var paragraph = 0
    var start = 0
    var at = 0
    func close(_ end: Int, closed: Bool) {
      if end > start { sentences.append(Sentence(tokens: start..<end, paragraph: paragraph, isClosed: closed)) }
      start = end
    }
    while at < tokens.count {
      if at > start {
        let breaks = tokens[at].has(.blankLineBefore) || (breaksLine(at) && (!wrapped || isListItem(at)))
        if breaks || at - start >= SentenceSplitter.longest {
          close(at, closed: false)
        }
      }
      if at > 0, tokens[at].has(.blankLineBefore) || (!wrapped && breaksLine(at)) { paragraph += 1 }
      if ends(at) {
        var next = at + 1
        while next < tokens.count, isClosing(tokens[next]), !tokens[next].has(.lineBefore) { next += 1 }
        if next >= tokens.count || opens(next) {
          close(next, closed: true)
        }
        // All marks up to there end at the same place.
        at = next
        continue
      }
      at += 1
    }
    close(tokens.count, closed: false)
    return sentences
  }

  /// A new line, but not one that a line of some length goes on in, with a small letter: "Four⏎children remain".
  private func breaksLine(_ at: Int) -> Bool {
    guard tokens[at].has(.lineBefore) else { return false }
    guard at > 0, tokens[at].has(.word), !tokens[at].has(.capitalized),
      tokens[at - 1].has(.word) || tokens[at - 1].is(.comma)
    else { return true }
    let line = (0..<at).last { tokens[$0].has(.lineBefore) } ?? 0
    return tokens[at - 1].end - tokens[line].start < Self.shortest
  }

  /// Shorter lines are headings and cells of tables, in bytes.
  private static let shortest = 25

  /// A closing mark, the full stop of no abbreviation, initial or number.
  private func ends(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.is(.question) || token.is(.exclamation) { return true }
    guard token.is(.period) else { return false }
    if isLeader(at) { return false }
    guard at > 0, !token.has(.spaceBefore) else { return true }
    let previous = tokens[at - 1]
    if previous.is(.abbreviation) {
      // "No. 3", "Gen. Smith", "Jan. 2": the sentence goes on. A month alone may end one.
      return at + 1 >= tokens.count || tokens[at + 1].has(.blankLineBefore)
    }
    if previous.has(.word), previous.has(.capitalized), previous.end - previous.start == 1 {
      return at + 1 >= tokens.count || tokens[at + 1].has(.blankLineBefore)
    }
    return true
  }

  /// What may follow a sentence's end: a capital, a digit, a quotation mark, a dash, or a new line.
  private func opens(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.has(.spaceBefore) || token.has(.lineBefore) else { return false }
    if token.has(.lineBefore) { return true }
    return !token.has(.word) || token.has(.capitalized)
  }

  private func isClosing(_ token: Token) -> Bool {
    (token.has(.quote) && !token.has(.spaceBefore)) || token.is(.rightParenthesis) || token.is(.rightBracket)
      || token.is(.period, .exclamation, .question)
  }

  private func isListItem(_ at: Int) -> Bool {
    let token = tokens[at]
    return (token.has(.dash) || token.is(.asterisk)) && at + 1 < tokens.count && tokens[at + 1].has(.spaceBefore)
  }

  /// True where lines are broken at a fixed width, as in telegrams and old newswires: most lines are of like length,
  /// and end in mid-sentence.
  var isHardWrapped: Bool {
    var lines = 0
    var open = 0
    var lineStart = Int32(0)
    var long = 0
    for at in tokens.indices.dropFirst() where tokens[at].has(.lineBefore) {
      let length = tokens[at - 1].end - lineStart
      lineStart = tokens[at].start
      // One long line, and the others are headlines or a list.
      if length > 130 { return false }
      guard !tokens[at].has(.blankLineBefore) else { continue }
      lines += 1
      if length >= 45, length <= 100 { long += 1 }
      if !tokens[at - 1].is(.period, .question, .exclamation, .colon) && !tokens[at - 1].has(.quote) { open += 1 }
    }
    return lines >= 2 && long * 10 >= lines * 7 && open * 10 >= lines * 6
  }

  /// "Monday ........ 6": dots that lead to a figure end nothing.
  private func isLeader(_ at: Int) -> Bool {
    var first = at
    while first > 0, tokens[first - 1].is(.period) { first -= 1 }
    var next = at + 1
    while next < tokens.count, tokens[next].is(.period) { next += 1 }
    return next - first >= 3 && next < tokens.count && tokens[next].has(.number) && !tokens[next].has(.lineBefore)
  }
}
