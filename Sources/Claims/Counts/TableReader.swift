/// Reads tables and lists of lines: a label and its figure on each of three lines or more, under what tells their kind.
///
///     County | Deaths          By rank:
///     Arl | 9                  Constables – 21
///     Beck | 11                Inspectors – 3
///     Total | 20               Clerks – 1
struct TableReader {
  let text: TokenizedText
  let kinds: KindTable
  let sentences: [SentenceReading]

  /// What claims of its rows show as their construction.
  static let name = "table"
  private static let least = 3
  /// A label, any marks, and a figure that ends the line.
  private static let line = ChunkPattern("^[-(]*N[N,;:.()p-]*(q:Q)[.)]*$")

  /// - Parameter last: the kind that the text spoke of before its first table, by sentence.
  func read(last: (Int) -> Int?) {
    var rows: [(sentence: Int, figure: Int)] = []
    for index in sentences.indices {
      if let figure = figure(sentences[index]) {
        if let previous = rows.last, sentences[index].index > sentences[previous.sentence].index + 1 {
          take(&rows, last)
        }
        rows.append((index, figure))
      } else {
        take(&rows, last)
      }
    }
    take(&rows, last)
  }

  private func figure(_ sentence: SentenceReading) -> Int? {
    guard text.tokens[sentence.view.range.lowerBound].has(.lineBefore) || sentence.index == 0,
      let match = Self.line.firstMatch(in: sentence.code), match.range.lowerBound == 0,
      let counted = sentence.chunks[match.figure].counted, counted.isExplicit, counted.head == nil,
      counted.figure.bound != .vague, !sentence.isRead(match.figure)
    else { return nil }
    return match.figure
  }

  private func take(_ rows: inout [(sentence: Int, figure: Int)], _ last: (Int) -> Int?) {
    defer { rows.removeAll() }
    guard rows.count >= Self.least, let kind = heading(before: rows[0].sentence) ?? last(rows[0].sentence) else {
      return
    }
    for row in rows {
      let sentence = sentences[row.sentence]
      let chunk = sentence.chunks[row.figure]
      guard HeadFilter(view: sentence.view).fits(kind, chunk) else { continue }
      var made = Reading(
        chunk: row.figure, kind: kind, construction: TableReader.name, confidence: 0.75, evidence: chunk.tokens)
      made.isPart = !isTotal(sentence)
      sentence.readings[row.figure] = made
    }
  }

  /// What the line above the rows counts: "Deaths by day", "County | Deaths".
  private func heading(before row: Int) -> Int? {
    guard row > 0 else { return nil }
    let above = sentences[row - 1]
    guard above.index + 2 >= sentences[row].index else { return nil }
    for at in above.view.range {
      guard let trigger = above.view.trigger(at: at) else { continue }
      if let phrase = trigger.phrases.first(where: { $0.role == .toll || $0.role == .noun && $0.isPlural || $0.isState }
      ) {
        return phrase.kind
      }
    }
    // "How many patients each clinic has admitted:"
    guard above.code.last == UInt8(ascii: ":") else { return nil }
    return above.chunks.last { !$0.phrases.isEmpty }?.phrases.first?.kind
  }

  /// "Total", "All counties"
  private func isTotal(_ sentence: SentenceReading) -> Bool {
    let first = sentence.view.tokens[sentence.view.range.lowerBound]
    return first.is(.total, .all) || first.is(Word.overall)
  }
}
