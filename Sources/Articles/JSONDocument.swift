/// The keys under which JSON holds an article: those of watchd first, then those of exports (NewsAPI, ninjs, JSON Feed,
/// schema.org and others).
enum ForeignKeys: String, CaseIterable {
  case text, html, title, outlet, url, published, language

  var names: [String] {
    switch self {
    case .text: ["text", "content", "body", "articleBody", "body_text", "content_text", "fullText", "full_text"]
    case .html: ["html", "content_html", "body_html", "body_xhtml"]
    case .title: ["title", "headline", "name"]
    case .outlet: ["outlet", "source", "publisher", "site_name", "siteName", "source_name"]
    case .url: ["url", "link", "webUrl", "canonical_url", "permalink"]
    case .published:
      [
        "published", "publishedAt", "datePublished", "date_published", "published_at", "publishDate", "publish_date",
        "publicationDate", "webPublicationDate", "date", "pubDate", "firstcreated", "versioncreated", "created_at",
      ]
    case .language: ["language", "lang", "inLanguage"]
    }
  }

  /// Keys that say something else though they look like one of these.
  private static let others: Set<String> = [
    "texts", "names", "dates", "links", "titles", "data", "langs", "late",
  ]

  /// Keys that are hardly any but a slip of one that is known and not there: `publishd`.
  static func slips(in json: JSON) -> [(key: String, meant: String)] {
    guard case .object(let members) = json else { return [] }
    let all = allCases.flatMap(\.names)
    // Looked up once: an object may have a million keys.
    let missing = all.filter { $0.utf8.count >= 4 && json[$0] == nil }
    return members.compactMap { member in
      guard member.key.utf8.count >= 4, !all.contains(member.key), !others.contains(member.key.lowercased()) else {
        return nil
      }
      let key = Array(member.key.lowercased().utf8)
      let meant = missing.first { isSlip(key, of: Array($0.lowercased().utf8)) }
      return meant.map { (member.key, $0) }
    }
  }

  /// Whether one letter is missing, added, changed or swapped with the next.
  private static func isSlip(_ key: [UInt8], of name: [UInt8]) -> Bool {
    guard abs(key.count - name.count) <= 1, key != name else { return false }
    let start = zip(key, name).prefix { $0 == $1 }.count
    let (left, right) = (key[start...], name[start...])
    switch key.count - name.count {
    case -1: return left == right.dropFirst()
    case 1: return left.dropFirst() == right
    default:
      return left.dropFirst() == right.dropFirst()
        || left.count >= 2 && left.prefix(2).reversed() == Array(right.prefix(2))
          && left.dropFirst(2) == right.dropFirst(2)
    }
  }
}

extension JSON {
  /// The text under the first of the names of a field that holds any, without white space around it; of an object its
  /// `name`.
  func text(_ field: ForeignKeys, name document: String) throws(DocumentError) -> String? {
    for key in field.names {
      switch self[key] {
      case nil, .null: continue
      case .string(let text):
        let trimmed = text.trimmed()
        if !trimmed.isEmpty { return trimmed }
      case .object where field == .outlet || field == .language:
        if let text = self[key]?["name"]?.string?.trimmed(), !text.isEmpty { return text }
      case let other?:
        // Under the name that is ours, anything else is an error; what others mean by theirs is for them to say.
        guard key == field.rawValue else { continue }
        throw DocumentError(document, .malformed("\(key): \(other.kind), where a string is expected"))
      }
    }
    return nil
  }
}

/// A document that is JSON: `{"text"|"html"|"url","title","outlet","url","published","language"}`, and perhaps `"claims"`;
/// the exports of others, several of them in a list, or a JSON Feed.
enum JSONDocument {
  static func content(
    _ bytes: [UInt8], name: String, url: String?, warnings: inout [String]
  ) throws(DocumentError) -> (Reading.Content, GivenClaims?) {
    let json = try parsed(bytes, name: name)
    if JSONFeed.isFeed(json) {
      let feed = JSONFeed.feed(json)
      if feed.isCutShort {
        warnings.append("\(name): it has more than \(Listing.mostMembers) entries; the first are taken")
      }
      return (.listing(feed.listing(url: url)), nil)
    }
    guard let items = items(of: json) else { return try content(of: json, name: name, url: url, warnings: &warnings) }
    var members: [Listing.Member] = []
    for (index, item) in items.prefix(Listing.mostMembers).enumerated() {
      do {
        let (content, claims) = try content(of: item, name: name, url: url, warnings: &warnings)
        members.append(.init(id: item["id"]?.string, content: content, claims: claims))
      } catch {
        warnings.append("\(name): entry \(index + 1): \(error.problem)")
      }
    }
    return (.listing(Listing(kind: .feed, members: members)), nil)
  }

  private static func parsed(_ bytes: [UInt8], name: String) throws(DocumentError) -> JSON {
    do {
      return try JSON(bytes)
    } catch {
      throw DocumentError(
        name, .malformed("not valid JSON: line \(error.line), column \(error.column): \(error.problem)"))
    }
  }

  /// The articles of a list, or of an answer that holds one.
  private static func items(of json: JSON) -> [JSON]? {
    if case .array(let items) = json { return items.isEmpty ? nil : items }
    for key in ["articles", "items", "results", "docs"] {
      if case .array(let items)? = json[key], items.contains(where: { if case .object = $0 { true } else { false } }) {
        return items
      }
    }
    return nil
  }

  private static func content(
    of json: JSON, name: String, url: String?, warnings: inout [String]
  ) throws(DocumentError) -> (Reading.Content, GivenClaims?) {
    guard case .object = json else {
      throw DocumentError(name, .malformed("\(json.kind), where an object with the keys \(keys) is expected"))
    }
    let metadata = try Metadata(json, name: name, warnings: &warnings)
    if let text = try json.text(.text, name: name) {
      let bytes = Array(text.utf8)
      // `content` and `body` hold either; "text" is what it says.
      if json["text"]?.string == nil, isMarkup(text) {
        let article = metadata.over(Article(text: Fragment.text(html: bytes)), url: url)
        return (.article(article), GivenClaims(json["claims"], text: nil))
      }
      let written = ForeignKeys.text.names.lazy.compactMap { json[$0]?.string }.first { !$0.trimmed().isEmpty }
      let article = metadata.over(PlainText.article(bytes), url: url)
      return (.article(article), GivenClaims(json["claims"], text: written.map { Array($0.utf8) }))
    }
    if let html = try json.text(.html, name: name) {
      let article = metadata.over(Page(html: Array(html.utf8)).article(url: metadata.url ?? url), url: url)
      return (.article(article), GivenClaims(json["claims"], text: nil))
    }
    guard let address = metadata.url else {
      throw DocumentError(name, .malformed("none of the keys \"text\", \"html\" and \"url\" holds anything; one must"))
    }
    return (.reference(url: try Shortcut.checked(address, name: name), metadata), nil)
  }

  private static let keys = (["text", "html"] + Metadata.keys).map { "\"\($0)\"" }.joined(separator: ", ")

  private static func isMarkup(_ text: String) -> Bool {
    ["</p>", "<br", "</div>", "</a>", "<p>"].contains { text.contains($0) }
  }
}
