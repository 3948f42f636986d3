import Articles

/// Where headline and lead of a text end: the first paragraphs (four at most), short and without a full stop, and the two
/// after them.
struct Layout {
  private let headline: Int
  private let lead: Int

  init(_ text: [UInt8]) {
    var paragraphs: [Range<Int>] = []
    var start = 0
    // Nobody's headline and lead are longer than this.
    for at in 0...text.count where paragraphs.count < Layout.paragraphs {
      guard at == text.count || text[at] == 0x0A else { continue }
      let paragraph = Layout.trimmed(start..<at, in: text)
      if !paragraph.isEmpty { paragraphs.append(paragraph) }
      start = at + 1
    }
    var heads = 0
    while heads < min(Layout.heads, paragraphs.count - 1), Layout.isHeadline(text[paragraphs[heads]]) { heads += 1 }
    headline = heads > 0 ? paragraphs[heads].lowerBound : 0
    lead = paragraphs.isEmpty ? 0 : paragraphs[min(heads + 1, paragraphs.count - 1)].upperBound
  }

  func prominence(of offset: Int) -> Observation.Prominence {
    if offset < headline { return .headline }
    if offset < lead { return .lead }
    return offset < Settings.far ? .elsewhere : .far
  }

  private static let heads = 4
  static let paragraphs = 8
  /// In letters.
  private static let longestHeadline = 140

  static func isHeadline(_ paragraph: ArraySlice<UInt8>) -> Bool {
    paragraph.count { $0 & 0xC0 != 0x80 } < longestHeadline && paragraph.last != UInt8(ascii: ".")
  }

  static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
