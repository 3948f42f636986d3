/// JSON Feed (jsonfeed.org, versions 1 and 1.1).
enum JSONFeed {
  static func isFeed(_ json: JSON) -> Bool {
    if let version = json["version"]?.string, version.contains("jsonfeed.org") { return true }
    guard case .array(let items)? = json["items"] else { return false }
    return items.contains { $0["content_html"] != nil || $0["content_text"] != nil }
  }

  static func feed(_ json: JSON) -> Feed {
    var feed = Feed()
    feed.title = json["title"]?.string
    feed.link = json["home_page_url"]?.string
    feed.language = json["language"]?.string
    guard case .array(let items)? = json["items"] else { return feed }
    feed.isCutShort = items.count > Listing.mostMembers
    feed.entries = items.prefix(Listing.mostMembers).map(entry)
    return feed
  }

  private static func entry(_ item: JSON) -> Feed.Entry {
    var entry = Feed.Entry()
    switch item["id"] {
    case .string(let id): entry.id = id
    case .number(let number): entry.id = Int64(exactly: number).map { String($0) } ?? String(number)
    default: break
    }
    entry.link = item["url"]?.string ?? item["external_url"]?.string
    entry.title = item["title"]?.string.map(escaped)
    entry.published = item["date_published"]?.string
    entry.updated = item["date_modified"]?.string
    entry.language = item["language"]?.string
    let html = item["content_html"]?.string.map { Array($0.utf8) }
    let text = (item["content_text"] ?? item["summary"])?.string.map { Array(escaped($0).utf8) }
    entry.content = html ?? text ?? []
    return entry
  }

  /// Text as HTML that says the same.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
