import Articles
import Testing

/// Whatever bytes come under whatever name: there is an answer, and what it says holds.
@Suite struct AnyDocumentTests {
  private static let samples: [String] = [
    "<html><head><title>Flood</title></head><body><article><h1>Flood</h1><p>Seven people died, police said.</p><time datetime=2022-01-07T10:00:00Z></time><ul><li>One.</ul></article></body></html>",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a 'b'>]><rss><channel><title>T</title><item><guid>1</guid><title>A &amp; B</title><description><![CDATA[<p>x</p>]]></description><pubDate>Fri, 07 Jan 2022 10:50:00 GMT</pubDate></item></channel></rss>",
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><content type=\"xhtml\"><div><p>x</p></div></content><updated>2022-01-07</updated></entry></feed>",
    "From a@b.example Fri Jan  7 10:50:00 2022\nSubject: =?utf-8?q?x?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\naGFsbG8=\n--b--\n",
    "{\"title\":\"A\",\"content\":\"One \\u00e9 died.\",\"publishedAt\":\"2022-01-07T10:50:00Z\",\"items\":[{\"content_text\":\"x\"}]}",
    "---\ntitle: A\ndate: 2022-01-07\n---\n\nBy Mara\n\nOne died.\n\n> Two.\n",
    "https://a.example/\n# x\nhttp://b.example\n",
    "\u{1F}\u{8B}\u{8}",
  ]
  private static let names = [
    "a.txt", "a.md", "a.html", "a.xml", "a.rss", "a.json", "a.url", "a.webloc", "a.eml", "a.mbox", "a.gz", "a",
  ]

  @Test func everyAnswerHolds() {
    var random = SystemRandomNumberGenerator()
    for sample in Self.samples {
      for _ in 0..<60 {
        var bytes = Array(sample.utf8)
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          let at = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
          case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
          default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
          }
          if bytes.isEmpty { bytes = [0x3C] }
        }
        for name in Self.names { check(bytes, name) }
      }
    }
  }

  private func check(_ bytes: [UInt8], _ name: String) {
    guard let content = try? Document(bytes: bytes, name: name).read().content else { return }
    var articles: [Article] = []
    switch content {
    case .article(let article): articles = [article]
    case .listing(let listing):
      articles = listing.members.compactMap { if case .article(let article) = $0.content { article } else { nil } }
    case .reference(let url, _): #expect(url.hasPrefix("http") || url.hasPrefix("HTTP"), "\(name): \(bytes)")
    }
    for article in articles {
      #expect(String(validating: article.text, as: UTF8.self) != nil, "\(name): \(bytes)")
      var end = 0
      for block in article.blocks {
        #expect(block.range.lowerBound >= end && block.range.upperBound <= article.text.count, "\(name): \(bytes)")
        end = block.range.upperBound
      }
    }
  }

  /// What costs other readers minutes or gigabytes.
  @Test(arguments: [
    ("<html><body>" + String(repeating: "<div>", count: 200_000) + "<p>Seven people died.</p>", "deep"),
    (
      "<html><body><p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">Seven people died, police said.</p>",
      "attributes"
    ),
    (
      "<html><body><script>" + String(repeating: "var a = 1;", count: 500_000) + "</script><p>Seven people died.</p>",
      "script"
    ),
    (
      "<html><body><article><p>Seven people died, police said on Monday.</p></article>"
        + (0..<100_000).map { "<a href=/\($0)>l</a> " }.joined(), "links"
    ),
    (
      "<html><body>"
        + String(repeating: "<time datetime=2022-01-07T10:00:00Z></time><p>Seven people died.</p>", count: 20_000),
      "times"
    ),
    ("<html><body>" + String(repeating: "<table><tr><td>", count: 50_000) + "Seven people died.", "tables"),
  ])
  func aHostilePageIsRead(html: String, what: String) {
    let reading = try? Document(bytes: Array(html.utf8), name: "a.html").read()
    #expect(reading?.article != nil, "\(what)")
  }
}
