import Testing

@testable import Articles

@Suite struct PageTests {
  static func article(_ html: String, url: String? = nil) -> Article {
    Page(html: Array(html.utf8)).article(url: url)
  }

  static func text(_ html: String) -> String {
    String(decoding: article(html).text, as: UTF8.self)
  }

  /// A news page as they are: the article between navigation, consent, related links, a sign-up box and comments.
  static let newsPage = """
    <!DOCTYPE html>
    <html lang="en_GB"><head>
    <title>Dam breach kills 14 in Lower Orva | The Orva Courier</title>
    <meta charset="utf-8">
    <meta property="og:site_name" content="The Orva Courier">
    <link rel="canonical" href="https://courier.example/news/dam-breach">
    <script type="application/ld+json">
    {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Orva Courier"},
     {"@type":"NewsArticle","headline":"Dam breach kills 14 in Lower Orva","datePublished":"2023-04-02T18:30:00+02:00",}]}
    </script>
    <style>p { color: red }</style>
    </head><body class="post-template has-sidebar">
    <div id="cookie-consent"><p>We and our partners store cookies on your device, and read them, to make this page better.</p></div>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
    <main>
      <article class="post tag-news comments-open">
        <h1>Dam breach kills 14 in Lower Orva</h1>
        <p class="standfirst">At least fourteen people have died and dozens are missing after a dam gave way, officials say.</p>
        <div class="byline">By Mara Lindqvist <time datetime="2023-04-02T18:30:00+02:00">2 April 2023</time></div>
        <figure><img src="dam.jpg"><figcaption>The dam above Lower Orva, seen from the air on Sunday. Photo: Orva Press</figcaption></figure>
        <div class="article-body">
          <p>Fourteen people were killed when an earthen dam above the town of Lower Orva gave way early on Sunday, the
             regional governor said.</p>
          <p>Rescuers in boats took <b>more than 200</b> residents from roofs, and <a href="/orva">the town</a> has no power.</p>
          <aside class="newsletter-signup"><p>Sign up for our newsletter, and get the news of the day every morning at seven.</p></aside>
          <h2>What is known</h2>
          <ul><li>The dam was built in 1968.</li><li>It was last inspected in 2019, a spokeswoman said.</li></ul>
          <p>&ldquo;We heard a roar, and then the water was there,&rdquo; said a baker, who lost his shop.<br>He is staying
             with his sister.</p>
          <div class="related-links"><h3>Related</h3><ul><li><a href="/1">Bus crash kills 30 in the north, police say</a></li></ul></div>
          <table><tr><th>Town</th><th>Dead</th></tr><tr><td>Lower Orva</td><td>12</td></tr><tr><td>Mill End</td><td>2</td></tr></table>
          <p>The governor has declared three days of mourning, and promised an inquiry.</p>
        </div>
        <h3>More stories</h3>
        <p>Floods displace thousands in the east, and the prime minister cuts his visit short, a statement said.</p>
      </article>
      <section id="comments"><h2>3 Comments</h2><p>I was there, and it was far worse than they say. There must be a hundred dead at least.</p></section>
    </main>
    <footer><p>© 2023 The Orva Courier. All rights reserved. No part of this page may be copied without leave.</p></footer>
    </body></html>
    """

  @Test func readsANewsPage() {
    let article = Self.article(Self.newsPage)
    #expect(article.title == "Dam breach kills 14 in Lower Orva")
    #expect(article.outlet == "The Orva Courier")
    #expect(article.url == "https://courier.example/news/dam-breach")
    #expect(article.published?.iso8601 == "2023-04-02T18:30:00+02:00")
    #expect(article.language == "en-GB")
    #expect(
      String(decoding: article.text, as: UTF8.self) == """
        At least fourteen people have died and dozens are missing after a dam gave way, officials say.

        Fourteen people were killed when an earthen dam above the town of Lower Orva gave way early on Sunday, the \
        regional governor said.

        Rescuers in boats took more than 200 residents from roofs, and the town has no power.

        What is known

        The dam was built in 1968.
        It was last inspected in 2019, a spokeswoman said.

        “We heard a roar, and then the water was there,” said a baker, who lost his shop.
        He is staying with his sister.

        Town | Dead
        Lower Orva | 12
        Mill End | 2

        The governor has declared three days of mourning, and promised an inquiry.
        """)
  }

  /// An old page: no metadata, tables for layout, line breaks for paragraphs.
  @Test func readsAnOldPage() {
    let html = """
      <HTML><HEAD><TITLE>Daily Gazette - Ferry sinks off Port Salen, 31 drown</TITLE></HEAD><BODY BGCOLOR=white>
      <TABLE><TR><TD><A HREF=1.html>Front page</A><BR><A HREF=2.html>Sports</A><BR><A HREF=3.html>Weather</A></TD>
      <TD><FONT SIZE=5><B>Ferry sinks off Port Salen, 31 drown</B></FONT><BR><BR>
      March 3, 1998<BR><BR>
      PORT SALEN - Thirty-one passengers drowned when a ferry sank in heavy seas on Monday night, the coast guard said.<BR><BR>
      Another 112 were pulled from the water, and the search for others went on through the night, a captain said.
      <P>The owners of the ferry could not be reached.
      </TD></TR></TABLE></BODY></HTML>
      """
    let article = Self.article(html, url: "http://www.daily-gazette.example/a.html")
    #expect(article.title == "Ferry sinks off Port Salen, 31 drown")
    #expect(article.published?.iso8601 == "1998-03-03")
    let text = String(decoding: article.text, as: UTF8.self)
    #expect(text.contains("Thirty-one passengers drowned"))
    #expect(text.hasSuffix("a captain said.\n\nThe owners of the ferry could not be reached."))
    #expect(!text.contains("Weather"))
  }

  @Test(arguments: [
    ("", ""), ("<", ""), ("a < b", "a < b"), ("<p>one<p>two", "one\n\ntwo"), ("<p>one</div></b></p>two", "one\n\ntwo"),
    ("<p>one<!-- <p>two --> three", "one three"), ("<p>one <!--> two", "one two"),
    ("<p>one<script>document.write('<p>no</p>')</script> two", "one two"), ("<p>one<script>two", "one"),
    ("<p title='a>b'>one", "one"), ("<p title=\"one>two", ""),
    ("<p>A &amp; B &lt;C&gt; &#8364; &eacute; &nosuch;", "A & B <C> € é &nosuch;"),
    ("<p>a\u{0}b", "a b"), ("<pre>a\n  b</pre>", "a\n  b"), ("<p>one<svg><text>no</text></svg>two", "onetwo"),
    ("<p hidden>no</p><p>yes</p>", "yes"), ("<p style='display: none'>no</p><p>yes</p>", "yes"),
    (
      "<button><div></button><p>read on, said the page.</p><p>And so it was.</p>",
      "read on, said the page.\n\nAnd so it was."
    ),
    // The numbers of C1 mean what windows-1252 has there.
    ("<p>didn&#146;t", "didn’t"), ("<p>didn\u{92}t", "didn’t"),
    ("<p>&#x93;A&#148;&nbsp;&#150; B&#133;", "“A”\u{A0}– B…"),
    ("<p>a&#129;b\u{C2}", "a\u{81}b\u{C2}"),
    ("<template><p>no</template><p>yes", "yes"), ("<p>日本では26人が死亡した。", "日本では26人が死亡した。"),
  ])
  func readsBrokenMarkup(html: String, text: String) {
    #expect(Self.text(html) == text)
  }

  private static let sentence = "The ferry sank in heavy seas off Port Salen, the coast guard said on Monday."
  private static let others = (1...2).map {
    "<li><b>Bus \($0) burns</b> <span>The bus burned out on the road to the north, a captain of the fire brigade said.</span>"
  }.joined()

  @Test(arguments: [
    // What stands above the heading may be nearly as much as the article.
    (
      "<title>Ferry sinks in storm</title><h1>The Paper</h1><div class=x><ul>\(others)</ul><h2>Ferry sinks in storm</h2><p>\(sentence) \(sentence) \(sentence)</p></div>",
      "\(sentence) \(sentence) \(sentence)"
    ),
    (
      "<title>Ferry sinks in storm</title><h1>The Paper</h1><div class=story-body><p>\(sentence)</p></div><div class=site-footer><p>\(sentence) No part of this page may be copied without leave, in any form.</p></div>",
      sentence
    ),
    (
      "<h1>Ferry</h1><div class=entry-content><p>\(sentence)</p></div><header><h2>Rescue</h2></header><div class=entry-content><p>Boats came, and \(sentence)</p></div>",
      "\(sentence)\n\nRescue\n\nBoats came, and \(sentence)"
    ),
    (
      "<h1>Ferry</h1><div><p>\(sentence)</p><div id=part-7ad41c><p>Boats came, and others.</p></div></div>",
      "\(sentence)\n\nBoats came, and others."
    ),
    ("<h1>Ferry</h1><div><p>\(sentence)</p><div class=ad><p>Boats on sale, and others.</p></div></div>", sentence),
    (
      "<h1>Ferry</h1><div><p>\(sentence) \(sentence) \(sentence)</p><ul class=news-carousel>\(others)</ul></div>",
      "\(sentence) \(sentence) \(sentence)"
    ),
  ])
  func takesTheArticleAlone(html: String, text: String) {
    #expect(Self.text(html) == text)
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 200_000) + "deep water",
    String(repeating: "<div><p>", count: 50_000) + "deep water" + String(repeating: "</span>", count: 50_000),
    "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">deep water",
    "<p " + (0..<50_000).map { "class=a\($0)" }.joined(separator: " ") + ">deep water",
    String(repeating: "<b><i>", count: 20_000) + "<p>deep water",
    "deep water" + String(repeating: "<", count: 200_000),
    "deep water" + String(repeating: "<!--", count: 100_000),
    "deep water" + String(repeating: "<script>", count: 50_000),
    "<ul>" + String(repeating: "<li>", count: 50_000) + "deep water",
    String(repeating: "<table><tr><td>", count: 20_000) + "deep water",
  ])
  func costsNoMoreThanItsLength(html: String) {
    #expect(Self.text(html).contains("deep water"))
  }

  @Test func givesUpOnMarkupThatCostsTooMuch() {
    let html = "<p>one</p>" + String(repeating: "<div>", count: 200_000) + String(repeating: "</b>", count: 200_000)
    #expect(Page(html: Array(html.utf8)).isCutShort)
  }

  @Test func anyBytesGiveAPage() {
    let pieces = [
      "<", ">", "/", "p", "div", " class=", "\"", "'", "comments", "<!--", "-->", "<script", "</script>", "&", "&#x",
      ";",
      "text, and more.", "<h1>", "<table>", "<td>", "</td>", "\u{0}", "é", "<a href=x>", "</a>", "<br>", "<ul><li>",
      "=",
      "<meta property=og:title content=", "<time datetime=2022-01-01>", "<svg>", "<style>", "{", "ld+json", "\n",
    ]
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var html: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        html.append(contentsOf: pieces[Int(state >> 33) % pieces.count].utf8)
        if state % 11 == 0 { html.append(UInt8(truncatingIfNeeded: state >> 40)) }
      }
      let article = Page(html: Charset.decode(html, declared: nil, markup: true)).article(url: nil)
      #expect(String(validating: article.text, as: UTF8.self) != nil)
    }
  }
}

@Suite struct PageMetadataTests {
  @Test(
    arguments: [
      ("<title>Toll rises to 40 - The Paper</title><h1>Toll rises to 40</h1>", "Toll rises to 40"),
      ("<title>Toll rises to 40 | The Paper</title>", "Toll rises to 40"),
      ("<meta property=og:title content='Arl&#146;s toll rises'><p>It did.", "Arl’s toll rises"),
      (
        "<meta property=og:site_name content='The Paper'><title>The Paper: news</title><h1>The Paper</h1>",
        "The Paper: news"
      ),
      (
        "<meta property=og:title content='Toll rises to 40 in the north'><h1>The Paper</h1><h1>Toll rises to 40</h1>",
        "Toll rises to 40"
      ),
      ("<meta property=og:title content='Toll rises to 40'><h1>Newsletter</h1>", "Toll rises to 40"),
      (
        "<meta property=og:site_name content='The Paper'><title>The Paper - Toll rises - and rises</title>",
        "Toll rises - and rises"
      ),
      ("<h1>  Toll\n rises </h1>", "Toll rises"),
      // The only heading is the headline, whatever it is called elsewhere; a short one may be that of a section.
      (
        "<meta property=og:title content='What we know'><h1>Ferry sinks off Port Mallory</h1>",
        "Ferry sinks off Port Mallory"
      ),
      (
        "<meta property=og:title content='Ferry sinks off Port Mallory'><h1>At sea today</h1>",
        "Ferry sinks off Port Mallory"
      ),
      // One of several has to say more of the title.
      (
        "<title>Ferry sinks: 12 dead, 3 missing</title><h1>Ferry sinks, many dead off Port Mallory</h1><h1>More of today</h1>",
        "Ferry sinks: 12 dead, 3 missing"
      ),
      // The title of the tab counts as well as that for shared links.
      (
        "<title>Ferry sinks in storm - The Paper</title><meta property=og:title content='You will not believe it'><h1>Ferry sinks in storm</h1><h1>Weather</h1>",
        "Ferry sinks in storm"
      ),
      // The name of the site stands behind the heading too, or is told from what one title has more than another.
      (
        "<meta property=og:site_name content='The Paper'><title>Toll rises - The Paper</title><h1>Toll rises – The Paper</h1>",
        "Toll rises"
      ),
      (
        "<title>Toll rises — Letters of a Lighthouse Keeper</title><meta property=og:title content='Toll rises'><h1>Letters of a Lighthouse Keeper</h1>",
        "Toll rises"
      ),
      // What the data and a title agree on stands above a heading.
      (
        #"<title>Ferry sinks in storm | Paper</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks in storm"}</script><h1>Ferry disaster: how the storm came</h1>"#,
        "Ferry sinks in storm"
      ),
      (
        #"<title>Storm</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fire &#038; smoke"}</script>"#,
        "Fire & smoke"
      ),
      (
        "<title>Ferry sinks off Port Mallory</title><h1>FERRY SINKS OFF PORT MALLORY</h1>",
        "Ferry sinks off Port Mallory"
      ),
      ("<title>Storm</title><h1>FERRY SINKS OFF PORT MALLORY</h1>", "FERRY SINKS OFF PORT MALLORY"),
      ("<p>Nothing else.", nil),
    ] as [(String, String?)])
  func choosesTheTitle(html: String, title: String?) {
    #expect(PageTests.article(html).title == title)
  }

  @Test(
    arguments: [
      ("<meta property=article:published_time content=2022-01-07T10:00:00Z>", nil, "2022-01-07T10:00:00Z"),
      (
        "<meta property=article:modified_time content=2022-01-09><meta name=date content=2022-01-07>", nil, "2022-01-07"
      ),
      ("<meta name=x-published-on content='7 January 2022'>", nil, "2022-01-07"),
      ("<span itemprop=datePublished content=2022-01-07>Friday</span>", nil, "2022-01-07"),
      (
        "<time class=updated-at datetime=2022-01-09>x</time><time class=published datetime=2022-01-07>y</time>", nil,
        "2022-01-07"
      ),
      ("<aside><time datetime=2022-01-09>x</time></aside><time datetime=2022-01-07>y</time>", nil, "2022-01-07"),
      ("<h1>Toll</h1><p>Updated January 9, 2022</p><p>Published January 7, 2022</p>", nil, "2022-01-07"),
      // The date stands by the line that says the title, heading or not.
      (
        "<title>Toll rises</title><h1>The Paper</h1>" + String(repeating: "<p>Weather</p>", count: 20)
          + "<dl><dt>Toll rises</dt></dl>[ 2022-01-07 15:24 ]<p>Five people died.</p>", nil, "2022-01-07T15:24:00Z"
      ),
      // Published after it was changed: then what is written counts.
      ("<meta name=date content=2022-01-09><h1>Toll</h1><p>Published May 7, 2021</p>", nil, "2022-01-09"),
      ("<p>Five people died.</p>", "https://paper.example/world/2022/jan/07/toll", "2022-01-07"),
      ("<p>Five people died.</p>", "https://paper.example/2022-01-07-toll.html", "2022-01-07"),
      ("<p>Five people died.</p>", "https://paper.example/20220107/toll", "2022-01-07"),
      ("<p>Five people died.</p>", "https://paper.example/2022/toll-of-07", nil),
      ("<meta property=article:modified_time content=2022-01-09>", nil, "2022-01-09"),
      (
        #"<script type="application/ld+json">[{"@type":"VideoObject","datePublished":"2021-01-01"},{"@type":["NewsArticle"],"datePublished":"2022-01-07"}]</script>"#,
        nil, "2022-01-07"
      ),
      ("<meta name=date content=0000-00-00>", nil, nil),
    ] as [(String, String?, String?)])
  func choosesTheDate(html: String, url: String?, published: String?) {
    #expect(PageTests.article(html, url: url).published?.iso8601 == published)
  }
}

@Suite struct MarkupSieveTests {
  @Test(arguments: [
    ("<p>a</p>", "<p>a</p>"), ("a<!-- b -->c", "ac"), ("a<!-- b", "a<!-- b"),
    ("<script>x<y</script>z", "<script></script>z"),
    ("<SCRIPT src='a>b'>x</Script>z", "<SCRIPT ></Script>z"), ("<style>p{}</style>", "<style></style>"),
    ("<script type=application/ld+json>{}</script>", "<script type=application/ld+json>{}</script>"),
    ("<svg><path d='M0'/></svg>z", "<svg></svg>z"), ("<svg/>z", "<svg/>z"),
    ("<p class=\"a b\" data-x='>' id=c>", "<p class=\"a b\"  id=c>"),
    ("<p data-x = y class = z>", "<p  class = z>"), ("a < b > c", "a < b > c"), ("<p x", "<p "), ("a\u{0}b", "a b"),
    ("<scripts>x</scripts>", "<scripts>x</scripts>"),
  ])
  func dropsWhatIsNeverRead(html: String, sieved: String) {
    #expect(String(decoding: MarkupSieve.sieved(Array(html.utf8)), as: UTF8.self) == sieved)
  }
}
