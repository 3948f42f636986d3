import Articles
import Claims

/// Where in the article its claims stand: headlines round, captions are often older than the text around them.
struct Layout {
  private enum Setting { case headline, caption, body }
  /// By the start of the claims' spans.
  private var settings: [Int: Setting] = [:]

  init(_ article: Article, _ claims: [Claim]) {
    let text = article.text
    let lead = Layout.end(ofLines: 4, in: text)
    for claim in claims where settings[claim.span.lowerBound] == nil {
      let paragraph = Layout.paragraph(around: min(claim.span.lowerBound, text.count), in: text)
      if Layout.captionMarks.contains(where: { Layout.contains(text[paragraph], $0) }) {
        settings[claim.span.lowerBound] = .caption
      } else if paragraph.lowerBound < lead, !Layout.endsSentence(text[paragraph]) {
        settings[claim.span.lowerBound] = .headline
      } else {
        settings[claim.span.lowerBound] = .body
      }
    }
  }

  func isHeadline(_ claim: Claim) -> Bool { settings[claim.span.lowerBound] == .headline }
  func isCaption(_ claim: Claim) -> Bool { settings[claim.span.lowerBound] == .caption }

  private static let captionMarks = [
    "photo)", "Photo)", "Getty", "(AP Photo", "Picture:", "Photo:", "PHOTO", "Image:", "Images)", "/AFP)", "/Reuters)",
    "Alamy", "Photograph:", "File photo", "file photo",
  ].map { Array($0.utf8) }

  private static let newline = UInt8(ascii: "\n")

  private static func paragraph(around index: Int, in text: [UInt8]) -> Range<Int> {
    let start = text[..<index].lastIndex(of: newline).map { $0 + 1 } ?? 0
    return start..<(text[index...].firstIndex(of: newline) ?? text.count)
  }

  /// Where the first lines end that aren't empty.
  private static func end(ofLines lines: Int, in text: [UInt8]) -> Int {
    var seen = 0
    for index in text.indices where text[index] == newline && index > 0 && text[index - 1] != newline {
      seen += 1
      if seen == lines { return index }
    }
    return text.count
  }

  private static func contains(_ text: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    guard text.count >= mark.count else { return false }
    return (text.startIndex...(text.endIndex - mark.count)).contains { start in
      text[start] == mark[0] && text[start..<(start + mark.count)].elementsEqual(mark)
    }
  }

  private static func endsSentence(_ words: ArraySlice<UInt8>) -> Bool {
    let closing: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: " ")]
    guard let last = words.last(where: { !closing.contains($0) }) else { return false }
    // The last byte of ” is 0x9D; what stands before a closing quotation mark is nearly always a full stop.
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":"), 0x9D].contains(last)
  }
}
