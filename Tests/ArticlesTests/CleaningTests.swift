import Testing

@testable import Articles

/// What steers a terminal, forges a line or turns words around doesn't get into an article.
struct CleaningTests {
  @Test(arguments: [
    ("Flood in Selm", "Flood in Selm"),
    ("  Flood \t in\u{A0}Selm ", "Flood in Selm"),
    ("Herald\n[critical] FAKE", "Herald [critical] FAKE"),
    ("a\rb\u{B}c\u{C}d\u{85}e\u{2028}f\u{2029}g", "a b c d e f g"),
    ("\u{1B}[31mRED\u{1B}[0m\u{7}\u{8}\u{9B}31m\u{7F}", "[31mRED[0m31m"),
    ("\u{202E}eteraG\u{2066}x\u{2069}\u{200B}\u{FEFF}\u{E0041}", "eteraGx"),
    // Joiners and marks of direction belong to the words of their scripts.
    ("می\u{200C}رود \u{200F}שלום 👩\u{200D}🚒", "می\u{200C}رود \u{200F}שלום 👩\u{200D}🚒"),
    ("\n\u{0}\u{202E}", ""),
  ])
  func aLineIsOneLineAndDoesNotSteer(text: String, expected: String) { #expect(text.cleanLine() == expected) }

  @Test func aLongLineIsCutBetweenCharacters() {
    #expect("аб вг".cleanLine(limit: 6) == "аб…")
    #expect(String(repeating: "é", count: 10).cleanLine(limit: 5) == "éé…")
  }

  @Test(arguments: [
    ("https://news.example/a?b=c#d", "https://news.example/a?b=c#d"),
    ("HTTPS://news.example/ä", "HTTPS://news.example/ä"),
    ("https://news.example/a\n[critical] FAKE", "https://news.example/a%0A[critical]%20FAKE"),
    ("https://news.example/\u{1B}]8;;x\u{7}", "https://news.example/%1B]8;;x%07"),
    ("https://news.example/<!channel>|x", "https://news.example/%3C!channel%3E%7Cx"),
    ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("news.example/a", nil), ("https://", nil),
    ("https://news.example/" + String(repeating: "u", count: 2_000), nil),
  ])
  func aURLCanBeShownAndFollowed(url: String, expected: String?) { #expect(url.cleanURL() == expected) }

  @Test func aTextKeepsItsLinesAndItsLetters() {
    func clean(_ text: String) -> String {
      var none: [Article.Block] = []
      return String(decoding: CleanText.cleaned(Array(text.utf8), blocks: &none), as: UTF8.self)
    }
    for text in ["", "one\ntwo\n\nthree\tfour", "“Zwölf” – 12 €, 東京, 👩\u{200D}🚒"] { #expect(clean(text) == text) }
    #expect(clean("a\r\nb\rc\u{2028}d\u{85}e") == "a\nb\nc\nd\ne")
    #expect(clean("a \u{1B}[31mb\u{9B}c\u{202E}d\u{0}e") == "a [31mbcde")
  }

  @Test func whatWasStoredUncleanIsEscapedOnItsWayOut() {
    #expect("26 people\nkilled".escapingControls() == "26 people\nkilled")
    #expect("a\u{1B}b\u{9B}c\r\u{202E}\u{E0041}".escapingControls() == #"a\u001Bb\u009Bc\u000D\u202E\uDB40\uDC41"#)
  }

  @Test func aDocumentGivesACleanArticle() throws {
    let json = """
      {"text": "Seven people were killed\\u2028in Selm.", "title": "Flood\\n[critical] FAKE", "outlet": "A\\u001b[31m",
       "url": "javascript:alert(1)", "published": "2031-01-01"}
      """
    let latest = Timestamp(year: 2030, month: 1, day: 1)
    let reading = try Document(bytes: Array(json.utf8), name: "a.json").read(latest: latest)
    let article = try #require(reading.article)
    #expect(article.title == "Flood [critical] FAKE" && article.outlet == "A[31m" && article.url == nil)
    #expect(String(decoding: article.text, as: UTF8.self) == "Seven people were killed\nin Selm.")
    #expect(article.published == nil)
    #expect(reading.warnings.count == 2, "\(reading.warnings)")
    #expect(
      reading.warnings.contains { $0.contains("not a URL") } && reading.warnings.contains { $0.contains("yet to") })
  }

  @Test func aTextWithoutEndIsReadUpToItsLimit() throws {
    let words = Array(String(repeating: "Zwölf Menschen starben. ", count: 40_000).utf8)
    let reading = try Document(bytes: words, name: "a.txt").read()
    let text = try #require(reading.article).text
    #expect(text.count <= Article.longestText && text.count > Article.longestText - 100)
    #expect(text.elementsEqual(words.prefix(text.count)) && Charset.firstFault(in: text) == nil)
    #expect(reading.warnings.contains { $0.contains("are read") }, "\(reading.warnings)")
    let unbroken = [UInt8](repeating: 0xC3, count: 1) + Array(String(repeating: "é", count: 400_000).utf8)
    #expect(CleanText.cut(Array(unbroken.dropFirst()), to: 601)?.count == 600)
  }
}
