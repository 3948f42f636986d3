/// When the article of a page was published, of all the dates that the page holds.
///
/// In the order of trust: what is declared for machines as published, what is marked up as a date, the address, what is
/// written near the heading, and only then what is declared as changed.
struct PageDate {
  let page: Page
  let blocks: [Block]
  let properties: [String: String]
  let data: LinkedData
  let title: String?
  let url: String?

  /// Names of `meta` elements that give the time of publication, the most exact first.
  private static let publishedNames = [
    "article:published_time", "datepublished", "og:article:published_time", "og:published_time", "og:pubdate",
    "article:published", "published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "publishtime", "publish-date", "publish_date", "publishdate", "publicationdate",
    "publication_date", "publication-date", "published", "pubdate", "pub_date", "published_date", "published-date",
    "date_published", "article.published", "article_date_original", "article:post_date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created", "dcterms.date", "dc.date",
    "dcterms.available", "citation_publication_date", "citation_date", "citation_online_date", "prism.publicationdate",
    "originalpublicationdate", "ptime", "displaydate", "rnews:datepublished", "article.created", "datecreated",
    "created", "release_date", "blogger-date", "timestamp", "date", "dcterms.valid",
  ]

  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
    "dc.date.modified",
    "revision_date", "modified",
  ]

  var published: Timestamp? {
    if let declared { return inLocalTime(declared) }
    let marked = markedUp
    return marked.named ?? inAddress ?? shown ?? marked.first ?? elsewhere ?? changed
  }

  /// A time in UTC whose address names the day before or after: the day where it was written.
  private func inLocalTime(_ declared: Timestamp) -> Timestamp {
    guard declared.precision == .second, declared.offset == 0, let day = inAddress?.day, abs(day - declared.day) == 1
    else { return declared }
    // The nearest whole hour at which it is that day.
    let inDay = declared.seconds - declared.day * 86_400
    let hours = day < declared.day ? -(inDay / 3_600 + 1) : (86_400 - inDay + 3_599) / 3_600
    guard (-12...14).contains(hours) else { return declared }
    return Timestamp(seconds: declared.seconds, offset: Int16(hours * 60))
  }

  private var declared: Timestamp? {
    if let time = data.published.flatMap(PageDate.time) { return time }
    if let time = PageDate.publishedNames.lazy.compactMap({ properties[$0].flatMap(PageDate.time) }).first {
      return time
    }
    // Names of their own: `w-published-date`.
    return properties.filter { $0.key.contains("publish") }.sorted { $0.key < $1.key }.lazy
      .compactMap { PageDate.time($0.value) }.first
  }

  /// `itemprop="datePublished"`, `<time datetime>`, and elements whose class names a date.
  private var markedUp: (named: Timestamp?, first: Timestamp?) {
    var first: Timestamp?
    var named: Timestamp?
    var looked = 0
    for attribute in page.attributes {
      let node = page.nodes[Int(attribute.node)]
      if attribute.name == "itemprop", attribute.value.lowercased() == "datepublished" {
        let content = value("content", of: attribute.node) ?? value("datetime", of: attribute.node)
        if let time = PageDate.time(content ?? page.text(of: Int(attribute.node))) { return (time, time) }
      }
      guard node.tag == .time, attribute.name == "datetime", looked < PageDate.mostTimes else { continue }
      looked += 1
      guard !isAmongOthers(attribute.node), let time = PageDate.time(attribute.value) else { continue }
      if first == nil { first = time }
      if named == nil, names(of: attribute.node, contain: .date) { named = time }
    }
    return (named, first)
  }

  /// How many `time` elements are looked at; a page with more is not about one article.
  private static let mostTimes = 64

  private func value(_ name: String, of node: Int32) -> String? {
    page.attributes.first { $0.node == node && $0.name == name }?.value
  }

  private func names(of node: Int32, contain hint: Hints) -> Bool {
    var at = node
    for _ in 0..<3 where at >= 0 {
      if page.nodes[Int(at)].hints.contains(hint) { return true }
      at = page.nodes[Int(at)].parent
    }
    return false
  }

  /// Whether a node lies within something that is about other articles, or comments.
  private func isAmongOthers(_ node: Int32) -> Bool {
    var at = node
    for _ in 0..<1_000 where at >= 0 {
      let outer = page.nodes[Int(at)]
      if outer.tag == .aside || outer.tag == .nav || outer.tag == .footer { return true }
      if outer.tag != .body, outer.tag != .article, outer.tag != .html, outer.tag != .main,
        !outer.hints.isDisjoint(with: [.comments])
      {
        return true
      }
      at = outer.parent
    }
    return false
  }

  /// `/2022/01/07/`, `/2022-01-07-`, `/20220107/`
  private var inAddress: Timestamp? {
    guard let url else { return nil }
    let numbers = url.split(whereSeparator: { "/-_.?=&".contains($0) })
    for index in numbers.indices {
      guard let year = Int(numbers[index]), numbers[index].count == 4, (1990...2100).contains(year),
        index + 2 < numbers.count, let month = PageDate.month(numbers[index + 1]), let day = Int(numbers[index + 2]),
        numbers[index + 2].count <= 2
      else {
        if numbers[index].count == 8, let figure = Int(numbers[index]), (1990...2100).contains(figure / 10_000),
          let date = Timestamp(year: figure / 10_000, month: figure / 100 % 100, day: figure % 100)
        {
          return date
        }
        continue
      }
      if let date = Timestamp(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = Int(text), text.count <= 2 { return number }
    guard text.count == 3 else { return nil }
    return Timestamp(written: "1 \(text) 2000").map { $0.date.month }
  }

  /// The line that says the title, a heading before others; or the first heading of the top level, or the first line.
  private var headingIndex: Int {
    let top = blocks.firstIndex { $0.level == 1 } ?? 0
    guard let title = title.map({ ArticleBlocks.key(Array($0.utf8)) }), !title.isEmpty else { return top }
    let saying = blocks.indices.filter { blocks[$0].text.count < 400 && ArticleBlocks.key(blocks[$0].text) == title }
    return saying.first { blocks[$0].level == 1 } ?? saying.first { blocks[$0].linked == 0 } ?? top
  }

  /// The date that stands among the lines around the heading; one that is said to be of publication before others, and
  /// one that is said to be of a change last.
  private var shown: Timestamp? {
    let heading = headingIndex
    var best: (time: Timestamp, rank: Int)?
    for block in blocks[max(0, heading - 6)..<min(blocks.count, heading + 12)] where block.level != 1 {
      guard block.text.count < 160, block.text.contains(where: \.isDigit) else { continue }
      let text = String(decoding: block.text, as: UTF8.self)
      guard let time = PageDate.time(text) else { continue }
      let lowered = text.lowercased()
      let rank =
        lowered.contains("publi") || lowered.contains("posted")
        ? 2 : lowered.contains("updated") || lowered.contains("modified") ? 0 : 1
      if rank > (best?.rank ?? -1) { best = (time, rank) }
    }
    return best?.time
  }

  /// A date in a line whose class or words say that it is one, anywhere.
  private var elsewhere: Timestamp? {
    for block in blocks
    where block.text.count < 160 && block.text.contains(where: \.isDigit) && names(of: block.node, contain: .date) {
      if let time = PageDate.time(String(decoding: block.text, as: UTF8.self)) { return time }
    }
    for block in blocks where block.text.count < 100 && block.text.contains(where: \.isDigit) {
      let lowered = block.text.map(\.lowered)
      if PageDate.cues.contains(where: { lowered.firstRange(of: $0) != nil }),
        let time = PageDate.time(String(decoding: block.text, as: UTF8.self))
      {
        return time
      }
    }
    return nil
  }

  private static let cues = ["publi", "posted", "updated", "reviewed", "written", "date"].map { Array($0.utf8) }

  /// What is declared as the time of the last change.
  var changed: Timestamp? {
    data.modified.flatMap(PageDate.time)
      ?? PageDate.modifiedNames.lazy.compactMap { properties[$0].flatMap(PageDate.time) }.first
  }

  /// A time of a likely year; pages hold zeros, epochs and far futures.
  private static func time(_ text: String) -> Timestamp? {
    guard let time = Timestamp(written: text), (1980...2100).contains(time.date.year) else { return nil }
    return time
  }
}
