import Testing

@testable import Articles

/// Which words of a feed are an entry's own.
@Suite struct FeedEntryTests {
  private struct Entry {
    var id, title, link, text, date: String?
  }

  private static func entries(_ xml: String) throws -> [Entry] {
    let document = Document(bytes: Array(xml.utf8), name: "feed.xml", url: "https://arl.example/feed")
    guard case .listing(let listing) = try document.read().content else { return [] }
    return listing.members.map { member in
      var entry = Entry(
        id: member.id, title: member.metadata.title, link: member.metadata.url,
        date: member.metadata.published?.iso8601)
      if case .article(let article) = member.content { entry.text = String(decoding: article.text, as: UTF8.self) }
      return entry
    }
  }

  private static let namespaces = """
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:x="https://arl.example/ns"
    """

  private static func entry(rss item: String) throws -> Entry? {
    try entries("<rss \(namespaces)><channel><title>Arl Post</title><item>\(item)</item></channel></rss>").first
  }

  private static let own = "<title>Fire in Arl</title><link>https://arl.example/1</link><description>Own.</description>"

  /// What stands beside the entry's own words, before or after them, does not count.
  @Test(arguments: [
    """
    <x:related><link>https://beck.example/9</link><title>Beck</title>
    <description>Another one, longer.</description></x:related>
    """,
    "<x:related><x:more><link>https://beck.example/9</link><title>Beck</title></x:more></x:related>",
    "<x:link>https://beck.example/9</x:link>", "<x:description>What it is to another, longer.</x:description>",
    "<x:title>Beck</x:title>", "<related xmlns='urn:x'><link>https://beck.example/9</link></related>",
    "<link xmlns='urn:x'>https://beck.example/9</link>", "<dc:title>Beck</dc:title>",
    "<atom:link href='https://beck.example/9'/>", "<atom:link rel='alternate' type='text/html' href='/9'/>",
    "<media:title>A picture</media:title>", "<media:description>A picture of Arl, much longer.</media:description>",
    "<media:content><media:title>A picture</media:title></media:content>",
    "<itunes:summary>The episode, in many more words.</itunes:summary>",
    "<image><title>A picture</title><link>https://beck.example/9</link></image>",
    "<guid>https://beck.example/9</guid>",
  ])
  func theEntrysOwnWordsWin(other: String) throws {
    for item in [Self.own + other, other + Self.own] {
      let entry = try #require(try Self.entry(rss: item))
      #expect(entry.title == "Fire in Arl" && entry.link == "https://arl.example/1" && entry.text == "Own.", "\(item)")
    }
  }

  /// Of several that are its own the first, and of its texts the longest.
  @Test(
    arguments: [
      ("<link>https://arl.example/1</link><link>https://arl.example/2</link>", "https://arl.example/1", "A"),
      (
        "<description>Short.</description><content:encoded>Some more.</content:encoded>", nil, "Some more."
      ),
      // An element before it was never closed.
      ("<enclosure><link>https://arl.example/1</link><description>Own.</description>", "https://arl.example/1", "Own."),
      ("<category>Arl<link>https://arl.example/1</link>", "https://arl.example/1", "A"),
      // It has no link, or says where it is in another way.
      ("<x:related><link>https://beck.example/9</link></x:related>", nil, "A"),
      ("<guid>https://arl.example/1</guid>", "https://arl.example/1", "A"),
      ("<guid isPermaLink='false'>7</guid><atom:link href='https://arl.example/1'/>", "https://arl.example/1", "A"),
    ] as [(String, String?, String)])
  func theFirstAndTheLongest(item: String, link: String?, text: String) throws {
    let entry = try #require(try Self.entry(rss: "<title>A</title>" + item))
    #expect(entry.text == text && entry.link == link)
  }

  /// What is told of the film or the recording counts where the entry itself says nothing.
  @Test(
    arguments: [
      ("<media:title>Flood in Arl</media:title>", "Flood in Arl", "Flood in Arl"),
      (
        """
        <title>A</title>
        <media:group><media:description type='plain'>Six people died.</media:description></media:group>
        """, "A", "Six people died."
      ),
      ("<title>A</title><media:description>Six people died.</media:description>", "A", "Six people died."),
      (
        "<title>A</title><description> </description><itunes:summary>Six people died.</itunes:summary>", "A",
        "Six people died."
      ),
      ("<itunes:summary>Six people died.</itunes:summary>", nil, "Six people died."),
      // A picture's own words are not the entry's.
      (
        """
        <title>A</title>
        <media:content><media:description>Arl in 1988, when six died.</media:description></media:content>
        """, "A", "A"
      ),
    ] as [(String, String?, String)])
  func mediaSpeakAsALastResort(item: String, title: String?, text: String) throws {
    let entry = try #require(try Self.entry(rss: item))
    #expect(entry.title == title && entry.text == text)
  }

  /// Prefixes stand for the format itself, or for nothing.
  @Test(arguments: [
    ("""
    <r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:x="urn:x"><r:channel><r:title>Arl</r:title><r:item>
    <x:description>Another, and longer.</x:description><r:title>Fire</r:title><r:link>https://arl.example/1</r:link>
    <r:description>Own.</r:description></r:item></r:channel></r:rss>
    """),
    """
    <rss><channel><item><dc:title>Fire</dc:title><link>https://arl.example/1</link>
    <content:encoded>Own.</content:encoded></item></channel></rss>
    """,
    """
    <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Fire</a:title><a:link href="https://arl.example/1"/>
    <a:link type="application/json" href="https://arl.example/2"/><a:summary>Own.</a:summary></a:entry></a:feed>
    """,
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Arl</title></channel><item>
    <title>Fire</title><link>https://arl.example/1</link><content:items><rdf:Bag><rdf:li><content:item>
    <title>Another</title></content:item></rdf:li></rdf:Bag></content:items><description>Own.</description></item>
    </rdf:RDF>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://arl.example/"><entry><id>a/1</id><title>Fire</title>
    <source><title>Beck</title><link href="https://beck.example/"/></source><link href="1"/>
    <content>Own.</content></entry></feed>
    """,
  ])
  func prefixesAreSeenThrough(xml: String) throws {
    let entries = try Self.entries(xml)
    #expect(entries.count == 1)
    #expect(entries.first?.title == "Fire" && entries.first?.link == "https://arl.example/1")
    #expect(entries.first?.text == "Own.")
  }

  @Test(
    arguments: [
      ("<feed xml:base='https://arl.example/a/'>", "2022/fire", "https://arl.example/a/2022/fire"),
      ("<feed xml:base='https://arl.example/a/'>", "77", "77"),
      ("<feed xml:base='https://arl.example/a/'>", "urn:a/7", "urn:a/7"),
      ("<feed>", "2022/fire", "2022/fire"),
    ])
  func anIdentifierIsSeenFromTheBaseThatTheFeedNames(feed: String, id: String, read: String) throws {
    #expect(try Self.entries("\(feed)<entry><id>\(id)</id><title>T</title></entry></feed>").first?.id == read)
  }

  @Test func aSitemapTellsOfItsPages() throws {
    let entries = try Self.entries(
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"
      xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://arl.example/1</loc>
      <xhtml:link rel="alternate" hreflang="xx" href="https://arl.example/xx/1"/>
      <image:image><image:loc>https://arl.example/1.png</image:loc><image:title>A picture</image:title></image:image>
      <n:news><n:title>Fire in Arl</n:title><n:publication_date>2026-11-22T10:00:00Z</n:publication_date></n:news></url>
      </urlset>
      """)
    #expect(entries.first?.link == "https://arl.example/1" && entries.first?.title == "Fire in Arl")
    #expect(entries.first?.date == "2026-11-22T10:00:00Z")
  }

  /// The numbers of C1 are those of windows-1252, as references and as they are; what was encoded twice is set right.
  @Test(arguments: [
    ("didn&#146;t", "didn’t"), ("didn&amp;#146;t", "didn’t"), ("didn\u{92}t", "didn’t"), ("1988&#x96;91", "1988–91"),
    ("&#226;&#128;&#166;", "…"), ("â\u{80}\u{99}", "’"), ("a&#129;b", "ab"),
  ])
  func controlCharactersOfOldPagesAreRead(written: String, read: String) throws {
    let entry = try Self.entry(rss: "<title>\(written)</title><description>&lt;p&gt;\(written)&lt;/p&gt;</description>")
    #expect(entry?.title == read && entry?.text == read)
  }
}

/// Titles: markup is taken out, and what only looks like it is theirs.
@Suite struct LineMarkupTests {
  @Test(arguments: [
    ("The <script> element explained", "The <script> element explained"),
    ("The &lt;script&gt; element explained", "The <script> element explained"),
    ("Using <template> and <slot>", "Using <template> and <slot>"), ("List<String> at last", "List<String> at last"),
    ("</marquee> at last", "</marquee> at last"), ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
    // Markup, in any order and however often escaped.
    ("<b>Fire</b> in <i>Arl", "Fire in Arl"), ("&lt;em&gt;Fire&lt;/em&gt; in Arl", "Fire in Arl"),
    ("Fire<br>in<br/>Arl", "Fire in Arl"), ("H<sub>2</sub>O", "H2O"), ("<p>Fire in Arl</p>", "Fire in Arl"),
    ("<o:p></o:p>Fire in Arl", "Fire in Arl"), ("<st1:place w:st=\"on\">Arl", "Arl"), ("Fire in <Arl/>", "Fire in"),
    ("<italic>Fire</italic> in Arl", "Fire in Arl"), ("Fire <!-- <b> --> in Arl", "Fire in Arl"),
    ("Fire<script>alert(1)</script> in Arl", "Fire in Arl"), ("Fire<style>b {}</style> in Arl", "Fire in Arl"),
  ])
  func aLineIsReadWithoutItsMarkup(written: String, read: String) { #expect(Fragment.line(written) == read) }

  /// Text that is said to be text keeps its words, and loses what it was not meant to hold.
  @Test(arguments: [
    ("History of the &lt;blink&gt; tag", "History of the <blink> tag"),
    ("&lt;b&gt;Fire&lt;/b&gt; in Arl", "Fire in Arl"),
  ])
  func atomTextIsText(written: String, read: String) throws {
    let xml = "<feed><entry><title type='text'>\(written)</title></entry></feed>"
    guard case .listing(let listing) = try Document(bytes: Array(xml.utf8), name: "a.xml").read().content else {
      return
    }
    #expect(listing.members.first?.metadata.title == read)
  }

  @Test(arguments: [("", "<a"), ("", "<x>"), ("", "<!--"), ("</script>", "<script>")])
  func costsNoMoreThanItsLength(start: String, repeated: String) {
    _ = Fragment.line(start + String(repeating: repeated, count: 300_000))
  }
}
