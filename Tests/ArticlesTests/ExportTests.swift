import Articles
import Testing

/// Documents as other programs write them: JSON, shortcuts, compressed files, Markdown with a head.
@Suite struct ExportTests {
  private static func read(_ text: String, _ name: String) throws -> Reading {
    try Document(bytes: Array(text.utf8), name: name).read()
  }

  @Test(arguments: [
    #"{"source":{"id":null,"name":"Selm Times"},"title":"Flood","url":"https://s.example/1","publishedAt":"2022-01-07T10:50:00Z","content":"Seven people died."}"#,
    #"{"@type":"NewsArticle","headline":"Flood","articleBody":"Seven people died.","datePublished":"2022-01-07T10:50:00Z","publisher":{"name":"Selm Times"},"url":"https://s.example/1"}"#,
    #"{"headline":"Flood","body_text":"Seven people died.","versioncreated":"2022-01-07T10:50:00Z","source":"Selm Times","link":"https://s.example/1"}"#,
    #"{"title":"Flood","body":"<p>Seven people died.</p>","date":"2022-01-07T10:50:00Z","outlet":"Selm Times","url":"https://s.example/1"}"#,
  ])
  func theKeysOfOthersAreUnderstood(json: String) throws {
    let reading = try Self.read(json, "a.json")
    let article = try #require(reading.article)
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people died.")
    #expect(article.title == "Flood")
    #expect(article.outlet == "Selm Times")
    #expect(article.url == "https://s.example/1")
    #expect(article.published?.iso8601 == "2022-01-07T10:50:00Z")
    #expect(reading.warnings.isEmpty, "\(reading.warnings)")
  }

  @Test func aListOfArticlesIsTakenApart() throws {
    let reading = try Self.read(
      #"{"status":"ok","articles":[{"title":"A","content":"One died."},{"title":"B"},{"content":"Two died."}]}"#,
      "a.json")
    guard case .listing(let listing) = reading.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.members.count == 2)
    #expect(reading.warnings.count == 1 && reading.warnings[0].contains("entry 2"))
  }

  @Test(arguments: [
    ("publishd", "published"), ("titel", "title"), ("outlte", "outlet"), ("languge", "language"), ("textt", "text"),
  ])
  func aSlipInAKeyIsToldOf(key: String, meant: String) throws {
    let body = meant == "text" ? "\"html\":\"<p>One died.</p>\"" : "\"text\":\"One died.\""
    let warnings = try Self.read("{\(body),\"\(key)\":\"x\"}", "a.json").warnings
    #expect(warnings.contains { $0.contains("\"\(key)\"") && $0.contains("\"\(meant)\"") }, "\(warnings)")
  }

  @Test func keysThatMeanSomethingElseAreNotToldOf() throws {
    let json = #"{"text":"One died.","title":"A","updated":"x","tags":[],"links":[],"id":"7","author":"B","site":"c"}"#
    #expect(try Self.read(json, "a.json").warnings.isEmpty)
  }

  @Test(arguments: [
    (
      "a.webloc",
      "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>URL</key><string>https://s.example/1</string></dict></plist>"
    ),
    ("a.desktop", "[Desktop Entry]\nType=Link\nURL=https://s.example/1\n"),
    ("a.url", "[{000214A0-0000-0000-C000-000000000046}]\nProp3=19,11\n[InternetShortcut]\nURL=https://s.example/1\n"),
  ])
  func shortcutsAreRead(name: String, text: String) throws {
    guard case .reference(let url, _) = try Self.read(text, name).content else {
      Issue.record("no reference")
      return
    }
    #expect(url == "https://s.example/1")
  }

  @Test func aFileOfAddressesHoldsThemAll() throws {
    let reading = try Self.read("# mine\nhttps://s.example/1\n\nnonsense\nhttps://s.example/2\n", "a.url")
    guard case .listing(let listing) = reading.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.members.map { $0.metadata.url } == ["https://s.example/1", "https://s.example/2"])
    #expect(reading.warnings.count == 1 && reading.warnings[0].contains("line 4"))
  }

  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  /// `Seven people died.` as a member of gzip, stored; without its checksum.
  private static let unchecked: [UInt8] = head + [0x01, 18, 0, 0xED, 0xFF] + Array("Seven people died.".utf8)
  private static let member = unchecked + [0x99, 0x02, 0xA9, 0xA2, 18, 0, 0, 0]
  /// `Seven people died. `, forty times: 760 bytes of text.
  private static let long: [UInt8] =
    head + [
      11, 78, 45, 75, 205, 83, 40, 72, 205, 47, 200, 73, 85, 72, 201, 76, 77, 209, 83, 8, 30, 21, 26, 21, 26, 238, 66,
      0,
      47, 144, 76, 67, 248, 2, 0, 0,
    ]

  @Test(arguments: [(member, 1), (member + member, 2), (long, 40)])
  func whatIsCompressedIsUnpacked(bytes: [UInt8], times: Int) throws {
    let article = try #require(try Document(bytes: bytes, name: "a.txt.gz").read().article)
    let sentences = String(decoding: article.text, as: UTF8.self).split(separator: ".").filter { $0.contains("died") }
    #expect(sentences.count == times)
  }

  @Test(
    "What is broken, cut short, compressed twice or unpacks to too much is refused",
    arguments: [
      (unchecked + [0, 0, 0, 0, 18, 0, 0, 0], 1_000, "broken"), (unchecked, 1_000, "broken"), (long, 100, "limit"),
      (head + [0x01, 41, 0, 214, 0xFF] + member + [77, 68, 190, 213, 41, 0, 0, 0], 1_000, "twice"),
    ])
  func whatCannotBeUnpackedIsRefused(bytes: [UInt8], limit: Int, says: String) {
    let error = #expect(throws: DocumentError.self) { try Document(bytes: bytes, name: "a.txt.gz").read(limit: limit) }
    #expect(error.map { "\($0)".contains(says) } == true, "\(String(describing: error))")
  }

  @Test func theSidecarOfACompressedTextSaysWhatItDoesNot() throws {
    var document = Document(bytes: Self.member, name: "a.txt.gz")
    document.sidecar = Array(#"{"outlet": "Selm Times"}"#.utf8)
    #expect(try document.read().article?.outlet == "Selm Times")
  }

  @Test func theHeadOfAMarkdownTextIsNotItsText() throws {
    let text =
      "---\ntitle: \"Flood: seven dead\"\ndate: 2022-01-07\nsource: Selm Times\nurl: https://s.example/1\ntags: [a, b]\n---\n\nSeven people died.\n"
    let article = try #require(try Self.read(text, "a.md").article)
    #expect(article.title == "Flood: seven dead")
    #expect(article.published?.iso8601 == "2022-01-07")
    #expect(article.outlet == "Selm Times")
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people died.\n")
    let rule = try #require(try Self.read("---\n\nSeven people died.\n\n---\n", "a.md").article)
    #expect(String(decoding: rule.text, as: UTF8.self).hasPrefix("---\n\nSeven"))
  }

  /// "Title: …" quoted as the headline, and "URL" named as who says so.
  @Test func linesOfKnownKeysAtTheHeadOfATextAreNotItsText() throws {
    let text =
      "Title: Flood: seven dead\nSource: Selm Times\nPublished: 2022-01-07T10:00:00Z\nURL: https://s.example/1\n\nSeven people died.\n"
    let article = try #require(try Self.read(text, "a.txt").article)
    #expect(article.title == "Flood: seven dead")
    #expect(article.outlet == "Selm Times")
    #expect(article.published?.iso8601 == "2022-01-07T10:00:00Z")
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people died.\n")
  }

  /// "Published: 2022-…" was the headline of its story.
  @Test func aDayAloneAtTheHeadOfATextIsNotItsText() throws {
    let article = try #require(try Self.read("Published: 2022-01-07\n\nSeven people died.\n", "a.txt").article)
    #expect(article.published?.iso8601 == "2022-01-07")
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people died.\n")
  }

  @Test(
    "A first paragraph with colons is text",
    arguments: [
      "Date: not known\n\nSeven people died.\n",
      "Source: Selm Times\n\nSeven people died.\n", "Title: Flood\nDead: seven\n\nThe storm passed.\n",
      "Title: Flood\nThe storm passed.\n\nSeven people died.\n", "Title: Flood\nSource: Selm Times",
    ])
  func otherLinesWithColonsAreText(text: String) throws {
    let article = try #require(try Self.read(text, "a.txt").article)
    #expect(String(decoding: article.text, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("Fire &#x26; smoke", "Fire & smoke"), ("Fire<br>in Selm", "Fire in Selm"), ("H<sub>2</sub>O leak", "H2O leak"),
    ("5 < 6 & 7", "5 < 6 & 7"), ("Caf&eacute;", "Café"), ("AT&amp;amp;T", "AT&T"),
  ])
  func titlesAreFreedOfMarkup(title: String, read: String) throws {
    let json = "{\"text\":\"One died.\",\"title\":\"\(title)\"}"
    #expect(try Self.read(json, "a.json").article?.title == read)
  }

  @Test func whatHasNoWidthIsLeftOut() throws {
    let article = try #require(
      try Self.read("Sev\u{AD}en pe\u{200B}ople\u{FEFF} died. می\u{200C}خواهم", "a.txt").article)
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people died. می\u{200C}خواهم")
  }

  @Test func thePartsOfAPlainTextAreTold() throws {
    let text =
      "Flood kills seven\n\nBy Mara Lind\n\nLAST UPDATE | 7 Jan 2022\n\nSeven people died.\n\n- one\n\nMore rain came.\n\n© 2022 Selm Times\n"
    let article = try #require(try Self.read(text, "a.txt").article)
    #expect(article.blocks.map(\.role) == [.headline, .byline, .byline, .lead, .list, .paragraph, .boilerplate])
    #expect(article.published?.iso8601 == "2022-01-07")
    let lead = try #require(article.blocks.first { $0.role == .lead })
    #expect(String(decoding: article.text[lead.range], as: UTF8.self) == "Seven people died.")
  }

  @Test(arguments: [
    ("SELM, 10 March 2025 - Seven people died.", "2025-03-10"),
    ("PORT SELM, Arland, March 3, 2025 (Coast Wire) — Seven people died.", "2025-03-03"),
    // Whose year nobody tells, or what is no dateline.
    ("SELM, March 10 - Seven people died.", nil),
    ("On 10 March 2025 - a Monday - seven people died.", nil),
  ])
  func theDateOfADatelineIsTheTexts(lead: String, expected: String?) throws {
    let article = try #require(try Self.read("Flood kills seven\n\n\(lead)\n", "a.txt").article)
    #expect(article.published?.iso8601 == expected)
  }

  @Test(arguments: [
    ("Flood kills seven\n\nBy Mara Lind\n22 November 2026\n\nSeven people died.", "2026-11-22"),
    ("Flood kills seven\n\nSunday, 22 November 2026\n\nSeven people died.", "2026-11-22"),
    ("Flood kills seven\n22 November 2026\n\nSeven people died.", "2026-11-22"),
    ("Flood kills seven\nThe dam broke on 22 November 2026\n\nSeven people died.", nil),
    ("Flood: situation report 3 (23 Nov. 2026, 12:00)\n\nSeven people died.", "2026-11-23T12:00:00Z"),
    ("Orvane: press release, 25 November 2026\n\nOrvane cuts 40 jobs.", "2026-11-25"),
    // The day of something else.
    ("Flood kills seven\n\nFounded 22 November 2026\n\nSeven people died.", nil),
    ("What the flood of 22 November 2026 left\n\nSeven people died.", nil),
    ("Final report on the 22 November 2026 flood\n\nSeven people died.", nil),
    ("Reporter killed on 22 November 2026: family speaks\n\nSeven people died.", nil),
    ("How it came\n\n3 May 2026\n\nThe river rose.\n\n4 May 2026\n\nSeven people died.", nil),
    ("Flood kills seven\n\nMary Marsh March 4, 2026\n\nSeven people died.", nil),
  ])
  func theDateOfALineIsTheTexts(text: String, expected: String?) throws {
    #expect(try Self.read(text, "a.txt").article?.published?.iso8601 == expected)
  }

  @Test func thePartsOfAPageAreTold() throws {
    let long = "The river rose in the night, and the people of the old town went up to the hill, police said."
    let html = """
      <html><body><article><h1>Flood</h1><p>Seven people died in the flood in Selm, the police of the town said. \(long)</p>
      <h2>The day after</h2><blockquote><p>It was dark, and we heard the water come, said Mara Lind. \(long)</p></blockquote>
      <ul><li>The bridge is closed, and so is the road to Dorn.</li></ul><p>\(long)</p></article></body></html>
      """
    let article = try #require(try Self.read(html, "a.html").article)
    #expect(article.blocks.map(\.role) == [.lead, .headline, .quotation, .list, .paragraph])
    for block in article.blocks { #expect(article.text.indices.contains(block.range.upperBound - 1)) }
  }

  @Test func theEntriesOfALivePageHaveTheirTimes() throws {
    let long = "The river rose in the night, and the people of the old town went up to the hill, police said."
    let entry = { (hour: Int, text: String) in
      "<div class=entry><time datetime=\"2022-01-07T0\(hour):00:00Z\">\(hour):00</time><p>\(text) \(long)</p></div>"
    }
    let html =
      "<html><body><main><h1>Flood live</h1>\(entry(9, "Nine died."))\(entry(8, "Eight died."))\(entry(7, "Seven died."))</main></body></html>"
    let article = try #require(try Self.read(html, "a.html").article)
    let live = article.blocks.filter { $0.role == .live }
    let prose = live.filter { $0.range.count > 20 }
    #expect(prose.compactMap { $0.time?.iso8601.prefix(13) } == ["2022-01-07T09", "2022-01-07T08", "2022-01-07T07"])
  }
}

/// Pages that are no article, and are not taken for one.
@Suite struct PageFaultTests {
  private static func read(_ html: String) throws -> Reading {
    try Document(bytes: Array(html.utf8), name: "a.html").read()
  }

  @Test(arguments: [
    (
      "<title>404 - Page not found</title><h1>404</h1><p>The page you were looking for is not here. Try the search.</p>",
      "error"
    ),
    ("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>", "error"),
    (
      "<title>Before you continue</title><p>We use cookies, and so do our partners, to show personalised ads.</p><button>Accept all</button><p>Accept all or manage settings.</p>",
      "consent"
    ),
    ("<title>Flood in Selm</title><article><p>Already a subscriber? Log in.</p></article>", "paywall"),
    ("<title>Selm Times</title><div id=root></div><script src=a.js></script>", "empty shell"),
  ])
  func whatIsNoArticleIsToldOf(html: String, reason: String) throws {
    let error = #expect(throws: DocumentError.self) {
      try Self.read("<html><head>\(html.replacing("</title>", with: "</title></head><body>"))</html>")
    }
    #expect(error?.problem.contains(reason) == true, "\(error?.problem ?? "")")
  }

  @Test func theBeginningBeforeAPaywallIsTakenWithAWarning() throws {
    let lead =
      "Seven people were killed in the flood in Selm on Monday, police said, and the river kept rising in the evening."
    let reading = try Self.read(
      "<html><body><article><h1>Flood in Selm</h1><p>\(lead)</p><p>\(lead.replacing("Monday", with: "Tuesday"))</p></article><p>Subscribe to continue reading.</p></body></html>"
    )
    #expect(reading.article != nil)
    #expect(reading.warnings.contains { $0.contains("paywall") })
  }

  @Test(arguments: [
    "<h1>Four hundred and four miners found</h1><p>404 miners were found alive in the pit at Dorn on Monday, the ministry said.</p>",
    "<h1>Court rules on cookies</h1><p>The court said that sites which use cookies have to ask first, and fined two firms.</p>",
  ])
  func newsAboutSuchThingsIsAnArticle(html: String) throws {
    #expect(try Self.read("<html><body><article>\(html)</article></body></html>").article != nil)
  }
}
