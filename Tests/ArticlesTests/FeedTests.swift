import Testing

@testable import Articles

/// Feeds as they come, and what is read of them.
@Suite struct FeedTests {
  private static func entries(_ text: String, _ name: String = "feed.xml", url: String? = "https://news.example/feed")
    throws -> [Listing.Member]
  {
    try entries(Array(text.utf8), name, url: url)
  }

  private static func entries(_ bytes: [UInt8], _ name: String = "feed.xml", url: String? = "https://news.example/feed")
    throws -> [Listing.Member]
  {
    guard case .listing(let listing) = try Document(bytes: bytes, name: name, url: url).read().content else {
      return []
    }
    return listing.members
  }

  private static func text(_ member: Listing.Member) -> String? {
    guard case .article(let article) = member.content else { return nil }
    return String(decoding: article.text, as: UTF8.self)
  }

  /// Each format: id, link, title, date, text.
  @Test(
    arguments: [
      (
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Selm Times</title><link>https://selm.example/</link>
        <item><title>Flood &amp;amp; fire</title><guid isPermaLink="false">77</guid><link>https://selm.example/1</link>
        <pubDate>Fri, 07 Jan 2022 10:50:00 +0600</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>Seven people were killed.</p><p>The river rose.</p>]]></content:encoded></item>
        </channel></rss>
        """, "77", "https://selm.example/1", "Flood & fire", "2022-01-07T10:50:00+06:00",
        "Seven people were killed.\n\nThe river rose."
      ),
      (
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Selm</title></channel>
        <item rdf:about="https://selm.example/2"><title>Fire</title><link>https://selm.example/2</link>
        <dc:date>2022-01-07T10:50Z</dc:date><description>Nine people were hurt.</description></item></rdf:RDF>
        """, "https://selm.example/2", "https://selm.example/2", "Fire", "2022-01-07T10:50:00Z",
        "Nine people were hurt."
      ),
      (
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://selm.example/a/"><title type="text">Selm</title>
        <entry><id>tag:selm,1</id><title type="html">&lt;b&gt;Crash&lt;/b&gt; in Velm</title>
        <link rel="self" href="self"/><link href="3.html"/><published>2022-01-07T10:50:00Z</published>
        <updated>2022-01-08T10:50:00Z</updated><summary>Short.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Four people died &amp; two live.</p></div></content>
        </entry></feed>
        """, "tag:selm,1", "https://selm.example/a/3.html", "Crash in Velm", "2022-01-07T10:50:00Z",
        "Four people died & two live."
      ),
      (
        """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Selm</title><entry><id>9</id><title>Storm</title>
        <link rel="alternate" type="text/html" href="https://selm.example/9"/><issued>2022-01-07T10:50:00Z</issued>
        <content type="text/html" mode="escaped">&lt;p&gt;Two men died.&lt;/p&gt;</content></entry></feed>
        """, "9", "https://selm.example/9", "Storm", "2022-01-07T10:50:00Z", "Two men died."
      ),
      (
        """
        <CHANNEL HREF="https://selm.example/"><TITLE>Selm</TITLE><ITEM HREF="/10" LASTMOD="2022-01-07T10:50:00Z">
        <TITLE>Quake</TITLE><ABSTRACT>Six people died.</ABSTRACT></ITEM></CHANNEL>
        """, nil, "https://news.example/10", "Quake", "2022-01-07T10:50:00Z", "Six people died."
      ),
      (
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://selm.example/11</loc><news:news><news:publication><news:name>Selm Times</news:name>
        </news:publication><news:publication_date>2022-01-07T10:50:00Z</news:publication_date>
        <news:title>Slide kills two</news:title></news:news></url></urlset>
        """, nil, "https://selm.example/11", "Slide kills two", "2022-01-07T10:50:00Z", "Slide kills two"
      ),
    ] as [(String, String?, String, String, String, String)])
  func everyFormatIsRead(xml: String, id: String?, link: String, title: String, date: String, text: String) throws {
    let entries = try Self.entries(xml)
    #expect(entries.count == 1)
    let entry = try #require(entries.first)
    #expect(entry.id == id)
    #expect(entry.metadata.url == link)
    #expect(entry.metadata.title == title)
    #expect(entry.metadata.published?.iso8601 == date)
    #expect(Self.text(entry) == text)
  }

  @Test func aJSONFeedIsRead() throws {
    let json = """
      {"version":"https://jsonfeed.org/version/1.1","title":"Selm","items":[
      {"id":5,"url":"https://selm.example/5","title":"A < B","date_published":"2022-01-07T10:50:00Z",
      "content_html":"<p>Five people died.</p>"},{"id":"6","content_text":"Six & more."}]}
      """
    let entries = try Self.entries(json, "feed.json")
    #expect(entries.map(\.id) == ["5", "6"])
    #expect(entries.map { $0.metadata.title } == ["A < B", nil])
    #expect(entries.map(Self.text) == ["Five people died.", "Six & more."])
  }

  /// What is wrong with feeds in the wild, and costs other readers the whole feed.
  @Test(arguments: [
    ("undeclared entities", "Caf&eacute; fire&nbsp;kills&hellip;", "Café fire kills…"),
    ("a bare ampersand", "Fire & smoke at B&Q", "Fire & smoke at B&Q"),
    ("control characters", "Fire\u{0}\u{1}\u{1B} in Selm\u{B}", "Fire in Selm"),
    ("a forbidden reference", "Fire&#0;&#27; in &#146;Selm&#146;", "Fire in ’Selm’"),
    ("a bare bracket", "Fewer < five", "Fewer < five"),
    ("escaped twice", "Fire &amp;#x26; smoke", "Fire & smoke"),
    ("a break", "Fire<![CDATA[<br>]]>in Selm", "Fire in Selm"),
    ("an unknown entity", "Fire &bogus; smoke", "Fire &bogus; smoke"),
  ])
  func whatIsBrokenIsMended(what: String, title: String, read: String) throws {
    let entries = try Self.entries(
      "<rss><channel><title>x</title><item><title>\(title)</title></item><item><title>Next</title></item></channel></rss>"
    )
    #expect(entries.map { $0.metadata.title } == [read, "Next"], "\(what)")
  }

  @Test func aWrongCharsetIsFoundOut() throws {
    let start = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>Caf"
    let latin = Array(start.utf8) + [0xE9] + Array(" fire</title></item></channel></rss>".utf8)
    #expect(try Self.entries(latin).first?.metadata.title == "Café fire")
    let wide = Array(
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><item><title>Café</title></item></channel></rss>"
        .utf16
    )
    .flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Self.entries(wide).first?.metadata.title == "Café")
  }

  @Test(arguments: [
    "<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>",
    "<rss><channel><item><title>A</title></item><item><title>B</title>",
    "\n\n  <rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss><!-- x",
    "<!DOCTYPE rss [<!ENTITY a \"&b;\">]><rss><channel><item><title>A</title></item><item><title>B</title></item></rss>",
  ])
  func markupThatIsNotWellFormedKeepsItsEntries(xml: String) throws {
    #expect(try Self.entries(xml, "feed.rss").compactMap { $0.metadata.title } == ["A", "B"])
  }

  /// Entities that name each other many times over, another document, and depths that no feed has.
  @Test func hostileMarkupCostsNothing() throws {
    let bomb =
      "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    let entries = try Self.entries("\(bomb)<rss><channel><item><title>&b;&x;</title></item></channel></rss>", "a.rss")
    #expect(entries.first?.metadata.title == "&b;&x;")
    let deep = String(repeating: "<a>", count: 200_000)
    _ = try? Self.entries(
      "<rss><channel><item><title>T</title><description>\(deep)</description></item></channel></rss>")
    let attributes = (0..<50_000).map { "a\($0)=\"\" " }.joined()
    let wide = try Self.entries(
      "<rss><channel><item \(attributes)><title>T</title></item><item><title>U</title></item></channel></rss>")
    #expect(wide.last?.metadata.title == "U")
    let many = String(repeating: "<item><title>T</title></item>", count: 100_000)
    let reading = try Document(bytes: Array("<rss><channel>\(many)</channel></rss>".utf8), name: "a.rss").read()
    guard case .listing(let listing) = reading.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.members.count == Listing.mostMembers)
    #expect(!reading.warnings.isEmpty)
  }

  @Test(arguments: [
    ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"), ("01 Jan 04 19:48 EST", "2004-01-01T19:48:00-05:00"),
    ("Sun Jan  4 16:29:06 PST 2004", "2004-01-04T16:29:06-08:00"), ("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z"),
    ("2003", "2003-01-01"), ("2003-12", "2003-12-01"), ("2003-335", "2003-12-01"), ("20031231", "2003-12-31"),
    ("2004-07-08 23:56:58.0", "2004-07-08T23:56:58Z"), ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04:00"),
    ("2004년 05월 28일  01:31:15", "2004-05-28T01:31:15Z"), ("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17Z"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
    ("2004-július-13T9:15-05:00", "2004-07-13T09:15:00-05:00"),
    ("Mon, 26 January 2004 16:31:00 +0000", "2004-01-26T16:31:00Z"),
    ("January 5, 2022 5:30 pm", "2022-01-05T17:30:00Z"),
    ("Thu, 30 Apr 2015 08:57:00 MET", "2015-04-30T08:57:00+01:00"),
    ("Thu, 30 Apr 2015 08:57:00 MEST", "2015-04-30T08:57:00+02:00"),
    ("Mon, 26 Jan 2004 16:31:00 AT", "2004-01-26T16:31:00-04:00"),
    ("Mon, 26 Jan 2004 16:31:00 MT", "2004-01-26T16:31:00-07:00"),
    ("Mon, 26 Jan 2004 16:31:00 HST", "2004-01-26T16:31:00-10:00"),
    ("Mon, 26 Jan 2004 16:31:00 AKST", "2004-01-26T16:31:00-09:00"),
    ("Mon, 26 Jul 2004 16:31:00 AKDT", "2004-07-26T16:31:00-08:00"),
    ("Mon, 26 Jan 2004 16:31:00 KST", "2004-01-26T16:31:00+09:00"),
    ("Mon, 26 Jan 2004 16:31:00 SAST", "2004-01-26T16:31:00+02:00"),
    ("Mon, 26 Jan 2004 16:31:00 WIB", "2004-01-26T16:31:00+07:00"),
    ("Mon, 26 Jan 2004 16:31:00 ACDT", "2004-01-26T16:31:00+10:30"),
    ("Mon, 26 Jan 2004 16:31:00 NZDT", "2004-01-26T16:31:00+13:00"),
    ("Mon, 26 Jan 2004 16:31:00 IST", "2004-01-26T16:31:00+05:30"),
    ("Mon, 26 Jan 2004 16:31:00 XYZ", "2004-01-26T16:31:00Z"),
  ])
  func everyFormOfDateIsRead(date: String, read: String) throws {
    let entries = try Self.entries(
      "<rss><channel><item><title>T</title><pubDate>\(date)</pubDate></item></channel></rss>")
    #expect(entries.first?.metadata.published?.iso8601 == read)
  }

  @Test func anOPMLListIsRead() {
    let list = OPML(
      Array(
        "<opml><body><outline text='a'><outline xmlUrl='https://a.example/?a=1&b=2' title='A & B'/></outline></body>"
          .utf8))
    #expect(list.feeds == [OPML.Feed(url: "https://a.example/?a=1&b=2", title: "A & B")])
  }
}
