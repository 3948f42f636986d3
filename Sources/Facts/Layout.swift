import Articles
import Claims

/// Where in the article a claim stands: headlines round, captions are often older than the text around them.
struct Layout {
  private let headlines: [Range<Int>]
  private let captions: [Range<Int>]

  init(_ article: Article) {
    var headlines: [Range<Int>] = []
    var captions: [Range<Int>] = []
    for (number, paragraph) in Layout.paragraphs(of: article.text).enumerated() {
      let words = article.text[paragraph]
      if Layout.captionMarks.contains(where: { words.firstRange(of: Array($0.utf8)) != nil }) {
        captions.append(paragraph)
      } else if number < 4, !Layout.endsSentence(words) {
        headlines.append(paragraph)
      }
    }
    self.headlines = headlines
    self.captions = captions
  }

  func isHeadline(_ claim: Claim) -> Bool { headlines.contains { $0.contains(claim.span.lowerBound) } }
  func isCaption(_ claim: Claim) -> Bool { captions.contains { $0.contains(claim.span.lowerBound) } }

  private static let captionMarks = [
    "photo)", "Photo)", "Getty", "(AP Photo", "Picture:", "Photo:", "PHOTO", "Image:", "Images)", "/AFP)", "/Reuters)",
    "Alamy", "Photograph:", "File photo", "file photo",
  ]

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    text.indices.split { text[$0] == UInt8(ascii: "\n") }.map { $0.startIndex..<$0.endIndex }
  }

  private static func endsSentence(_ words: ArraySlice<UInt8>) -> Bool {
    let closing: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: " ")]
    guard let last = words.last(where: { !closing.contains($0) }) else { return false }
    // A closing quotation mark ’ or ” ends in 0x99 or 0x9D; what stands before it decides, nearly always a full stop.
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":"), 0x9D].contains(last)
  }
}
