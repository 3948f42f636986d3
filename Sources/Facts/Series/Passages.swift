public import Articles
public import Claims

extension Article {
  /// What of the text the facts of a story are found by: the sentences of claims, and where headline and lead end. A
  /// text that has spaces in the place of all else, and claims at the same offsets, gives the same facts.
  public func passages(of claims: [Claim]) -> [Range<Int>] {
    let sentences = claims.map { $0.sentence.clamped(to: 0..<text.count) }
    return merged((Layout.passages(of: text) + sentences).filter { !$0.isEmpty })
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension Layout {
  /// What a layout is read from: headlines as a whole, of the other paragraphs their first and their last letter, and
  /// what stands between them.
  fileprivate static func passages(of text: [UInt8]) -> [Range<Int>] {
    var passages: [Range<Int>] = []
    var paragraphs = 0
    var (start, end) = (0, 0)
    while start <= text.count, paragraphs < Layout.paragraphs {
      end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let paragraph = trimmed(start..<end, in: text)
      passages.append(start..<paragraph.lowerBound)
      passages.append(paragraph.upperBound..<min(end + 1, text.count))
      if !paragraph.isEmpty {
        paragraphs += 1
        if isHeadline(text[paragraph]) {
          passages.append(paragraph)
        } else {
          let afterFirst = text[paragraph].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? paragraph.upperBound
          let last = text[paragraph].lastIndex { $0 & 0xC0 != 0x80 } ?? paragraph.lowerBound
          passages += [paragraph.lowerBound..<afterFirst, last..<paragraph.upperBound]
        }
      }
      start = end + 1
    }
    return passages
  }
}
