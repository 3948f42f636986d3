import Articles
import Claims
import Foundation
import Testing

@testable import Facts

/// What of a text is enough to find its facts by.
struct PassagesTests {
  /// The articles of the sample, and some of odd shapes.
  static let texts: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/example/inbox")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let sample = files.sorted().filter { $0.hasSuffix(".txt") }.compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    let toll = "The earthquake in Karsu killed 26 people, the ministry said. Correction: 24 people were killed."
    let odd = [
      "", "\n\n\n", "x", "Karsu quake\n\(toll)", "\(toll)\n\(toll)",
      " \n\t Ébranlé à Karsu ?  \n\n  26 killed \n\(toll)\n",
      "A\nB\nC\nD\nE\nF\n\(toll)\n\(toll)", String(repeating: "é", count: 100) + "\n\(toll)",
      String(repeating: "é", count: 150) + "\n\(toll)", "Ende ohne Punkt…\n\n\(toll) \(toll)\n\nLast é",
    ]
    return sample + odd
  }()

  @Test func thereAreTexts() { #expect(Self.texts.count > 15) }

  @Test(arguments: texts)
  func theFactsAreTheSame(_ text: String) {
    var incoming = IncomingArticle(
      id: 1, article: Article(title: "Quake", text: Array(text.utf8)), claims: [], arrived: Timestamp(seconds: 0))
    incoming.claims = Extractor().claims(of: incoming.article) + Extractor().statements(in: incoming.article.text)
    var reduced = incoming
    reduced.article.text = [UInt8](repeating: UInt8(ascii: " "), count: text.utf8.count)
    let passages = incoming.article.passages(of: incoming.claims)
    for passage in passages { reduced.article.text.replaceSubrange(passage, with: incoming.article.text[passage]) }

    let (whole, left) = (EvidenceReader(incoming, voice: "a"), EvidenceReader(reduced, voice: "a"))
    #expect(whole.evidence() == left.evidence())
    #expect(whole.states().map(\.state) == left.states().map(\.state))
    #expect(whole.statements() == left.statements())
    let (layout, same) = (Layout(incoming.article.text), Layout(reduced.article.text))
    for offset in 0...text.utf8.count { #expect(layout.prominence(of: offset) == same.prominence(of: offset)) }
    for (one, next) in zip(passages, passages.dropFirst()) { #expect(one.upperBound < next.lowerBound) }
  }
}
