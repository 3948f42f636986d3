import Articles
import Testing

@Suite struct DocumentTests {
  static func document(_ text: String, _ name: String, sidecar: String? = nil) -> Document {
    Document(bytes: Array(text.utf8), name: name, sidecar: sidecar.map { Array($0.utf8) })
  }

  @Test(
    arguments: [
      // Plain text: line ends and control characters are set right, nothing else.
      ("a.txt", "Two men died.\r\nThree live.\rAll well.", nil, "Two men died.\nThree live.\nAll well."),
      (
        "a.md", "# Toll rises\n\nTwo men\u{1} died.\u{7}\tYes.\n", "Toll rises", "# Toll rises\n\nTwo men died.\tYes.\n"
      ),
      (
        "a.txt", "\u{FEFF}Toll rises to five\n\nFive people died.", "Toll rises to five",
        "Toll rises to five\n\nFive people died."
      ),
      ("a.txt", "Five people died.\n\nThe ministry said so.", nil, "Five people died.\n\nThe ministry said so."),
      ("a.txt", "Toll rises to five\nFive people died.", nil, "Toll rises to five\nFive people died."),
      ("a", "Five people died", nil, "Five people died"),
      ("a.json", #"{"text":"Five people died.","title":"Toll","extra":[1]}"#, "Toll", "Five people died."),
      ("a.json", #"{"html":"<h1>Toll</h1><p>Five people died.</p>"}"#, "Toll", "Five people died."),
      ("a.html", "<title>Toll</title><p>Five people died.", "Toll", "Five people died."),
      ("a", "<!DOCTYPE html><title>Toll</title><p>Five people died.", "Toll", "Five people died."),
      ("notes.log", "<five> people died", nil, "<five> people died"),
    ] as [(String, String, String?, String)])
  func holdsAnArticle(name: String, content: String, title: String?, text: String) throws {
    let article = try #require(try Self.document(content, name).read().article)
    #expect(article.title == title)
    #expect(String(decoding: article.text, as: UTF8.self) == text)
  }

  @Test(arguments: [
    (#"{"text":"Five died.","claims":[]}"#, true), (#"{"html":"<p>Five died.</p>","claims":[{}]}"#, true),
    (#"{"text":"Five died.","claims":null}"#, false), (#"{"text":"Five died."}"#, false),
  ])
  func mayBringClaims(content: String, brings: Bool) throws {
    #expect((try Self.document(content, "a.json").read().claims != nil) == brings)
  }

  @Test(arguments: [
    ("a.url", "https://news.example/story\n", "https://news.example/story"),
    ("a.url", "# a note\n  http://news.example/story?a=1&b=2  ", "http://news.example/story?a=1&b=2"),
    ("a.url", "[InternetShortcut]\r\nIconIndex=0\r\nURL=https://news.example/story\r\n", "https://news.example/story"),
    ("a.json", #"{"url":"https://news.example/story"}"#, "https://news.example/story"),
  ])
  func refersToAnArticle(name: String, content: String, url: String) throws {
    guard case .reference(let address, _) = try Self.document(content, name).read().content else {
      Issue.record("an article, where a reference is expected")
      return
    }
    #expect(address == url)
  }

  @Test func sidecarOverridesWhatTheDocumentSays() throws {
    let html = """
      <html lang=en><meta property="og:site_name" content="The Page"><meta property="og:title" content="Page title">
      <meta property="article:published_time" content="2022-01-05T08:00:00Z"><p>Five people died.</p>
      """
    let sidecar = #"{"title":"Sidecar title","published":"2022-01-07","url":null,"collected_by":"crawler"}"#
    let article = try #require(try Self.document(html, "a.html", sidecar: sidecar).read().article)
    #expect(article.title == "Sidecar title")
    #expect(article.published?.iso8601 == "2022-01-07")
    #expect(article.outlet == "The Page")
    #expect(article.language == "en")
  }

  @Test func referenceKeepsWhatIsKnown() throws {
    let document = Self.document(
      #"{"url":"https://news.example/1","outlet":"The Paper"}"#, "a.json", sidecar: #"{"title":"Toll"}"#)
    let expected = Metadata(title: "Toll", outlet: "The Paper", url: "https://news.example/1")
    #expect(try document.read().content == .reference(url: "https://news.example/1", expected))
  }

  @Test func addressOfTheDocumentIsTheLastResort() throws {
    var document = Self.document("Five people died.", "a.txt")
    document.url = "https://news.example/fetched"
    #expect(try document.read().article?.url == "https://news.example/fetched")
    document.metadata.url = "https://news.example/known"
    #expect(try document.read().article?.url == "https://news.example/known")
  }

  @Test func unreadableTimeIsAWarning() throws {
    let reading = try Self.document("Five died.", "a.txt", sidecar: #"{"published":"last week"}"#).read()
    #expect(reading.article?.published == nil)
    #expect(
      reading.warnings == [
        #"a.json: published: "last week" is not a time such as 2022-01-07T10:50:00Z; the article is taken without one"#
      ])
  }

  @Test func markupThatCostsTooMuchIsAWarning() throws {
    let html =
      "<p>Five died.</p>" + String(repeating: "<div>", count: 100_000) + String(repeating: "</b>", count: 10_000)
    let reading = try Self.document(html, "a.html").read()
    #expect(reading.article.map { String(decoding: $0.text, as: UTF8.self) } == "Five died.")
    #expect(
      reading.warnings == ["a.html: the markup is too broken to be read to its end; what was read up to there is taken"]
    )
  }

  @Test func contentTypeDecidesOverTheName() throws {
    var document = Document(bytes: Array("<p>Caf".utf8) + [0xE9] + Array(" closed.</p>".utf8), name: "page.php")
    document.contentType = "text/html; charset=\"ISO-8859-1\""
    let article = try #require(try document.read().article)
    #expect(String(decoding: article.text, as: UTF8.self) == "Café closed.")
  }

  @Test(
    arguments: [
      ("a.txt", "", nil, "a.txt: the document is empty", true),
      ("a.txt", "\n \n", nil, "a.txt: no article text was found in the document", false),
      (
        "a.html", "<html><script>var a = 1</script>", nil,
        "a.html: no article text was found in the document: it is an empty shell that programs fill in a browser", false
      ),
      ("a.txt", "PK\u{3}\u{4}\u{0}\u{0}\u{0}\u{1}", nil, "a.txt: the document is binary, not text", false),
      (
        "a.txt", String(repeating: "x", count: 101), nil,
        "a.txt: the document has 101 bytes, more than the limit of 100", false
      ),
      ("a.json", "{", nil, "a.json: not valid JSON: line 1, column 2: the text ends too early", true),
      (
        "a.json", "{\n \"text\" 1}", nil,
        "a.json: not valid JSON: line 2, column 9: a colon is expected after the key \"text\"", true
      ),
      (
        "a.json", "[]", nil,
        #"a.json: an array, where an object with the keys "text", "html", "title", "outlet", "url", "published", "language" is expected"#,
        true
      ),
      ("a.json", #"{"text":5}"#, nil, "a.json: text: a number, where a string is expected", true),
      (
        "a.json", #"{"title":"T"}"#, nil,
        #"a.json: none of the keys "text", "html" and "url" holds anything; one must"#, true
      ),
      (
        "a.json", #"{"url":"ftp://x"}"#, nil, #"a.json: "ftp://x" is not a URL such as https://news.example/story"#,
        true
      ),
      (
        "a.url", "[InternetShortcut]\n", nil, "a.url: no URL; one line such as https://news.example/story is expected",
        true
      ),
      ("a.url", "two words", nil, #"a.url: "two words" is not a URL such as https://news.example/story"#, true),
      ("a.txt", "Five died.", #"{"title":["a"]}"#, "a.json: title: an array, where a string is expected", true),
      ("a.txt", "Five died.", "", "a.json: not valid JSON: line 1, column 1: the text ends too early", true),
    ] as [(String, String, String?, String, Bool)])
  func saysWhyThereIsNoArticle(name: String, content: String, sidecar: String?, message: String, canRetry: Bool) {
    let error = #expect(throws: DocumentError.self) {
      try Self.document(content, name, sidecar: sidecar).read(limit: 100)
    }
    #expect(error?.description == message)
    #expect(error?.canRetry == canRetry)
  }

  @Test(arguments: [("toll.txt", "toll.json"), ("a.b.html", "a.b.json"), ("toll", "toll.json"), (".txt", ".txt.json")])
  func namesTheSidecar(name: String, sidecar: String) {
    #expect(Document.sidecarName(of: name) == sidecar)
  }

  @Test func readsOneLongLineUpToTheLimit() throws {
    let document = Document(bytes: Array(repeating: 0x61, count: 2 << 20), name: "long.txt")
    #expect(throws: DocumentError("long.txt", .tooLong(bytes: 2 << 20, limit: 1 << 20))) {
      try document.read(limit: 1 << 20)
    }
    #expect(try document.read().article?.text.count == 512 << 10)
  }
}
