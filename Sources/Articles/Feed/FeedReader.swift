/// Reads RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, and sitemaps for news, whatever is wrong with them.
///
/// The formats differ in the names they give to the same things, and hardly two of them to different things, so one
/// table of names serves them all.
final class FeedReader: XMLReader {
  private(set) var feed = Feed()
  private var entry: Feed.Entry?
  /// The depth of the entry's own element.
  private var entryDepth = 0
  private var open: [Open] = []
  /// Text of the field that is being read, and its depth.
  private var field: (what: Field, depth: Int, format: Format)?
  private var captured: [UInt8] = []
  private var root = ""
  private(set) var isDone = false

  private struct Open {
    var name: String
    /// What relative addresses within are seen from.
    var base: String?
    var language: String?
  }

  private enum Field {
    case id(isLink: Bool)
    case link, title, published, updated, content, summary, outlet, language
  }

  /// How the text of a field is written.
  private enum Format { case text, html, markup, base64 }

  static func feed(_ bytes: [UInt8], url: String?) -> Feed {
    let reader = FeedReader(url: url)
    XMLEvents(reader).read(FeedMarkup.mended(bytes))
    reader.finishEntry()
    return reader.feed
  }

  private init(url: String?) { open = [Open(name: "", base: url)] }

  // MARK: What the parser reports

  func start(_ element: XMLElement) {
    if root.isEmpty { root = element.name }
    defer { push(element) }
    if let field {
      // Markup within a field: it is kept as it would have been written.
      if field.format == .markup || field.format == .html { capture(tag: element) }
      return
    }
    if isEntry(element) { return startEntry(element) }
    if element.name == "entries" || element.name == "items" { return }
    if let what = field(for: element) { begin(what, element) }
    readAttributes(element)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let field, captured.count < 4 << 20 else { return }
    if field.format == .markup || field.format == .html && open.count > field.depth + 1 {
      // Text between tags that were written out anew.
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"): captured.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: "&"): captured.append(contentsOf: "&amp;".utf8)
        default: captured.append(byte)
        }
      }
    } else {
      captured.append(contentsOf: bytes)
    }
  }

  func end() {
    guard open.count > 1, let last = open.popLast() else { return }
    if let field {
      if open.count == field.depth { return finishField(field.what, field.format) }
      if field.format == .markup || field.format == .html { captured.append(contentsOf: "</\(last.name)>".utf8) }
    } else if entry != nil, open.count == entryDepth {
      finishEntry()
    }
  }

  private func push(_ element: XMLElement) {
    let outer = open.last
    open.append(
      Open(
        name: element.name,
        base: element.attributes["xml:base"].map { resolved($0, from: outer?.base) } ?? outer?.base,
        language: element.attributes["xml:lang"] ?? outer?.language))
  }

  // MARK: Entries

  private func isEntry(_ element: XMLElement) -> Bool {
    switch element.name {
    case "item", "entry": true
    case "url": root == "urlset"
    default: false
    }
  }

  private func startEntry(_ element: XMLElement) {
    // One that was never closed ends here.
    finishEntry()
    guard feed.entries.count < Listing.mostMembers else {
      feed.isCutShort = true
      isDone = true
      return
    }
    var entry = Feed.Entry()
    entry.language = element.attributes["xml:lang"] ?? open.last?.language
    // RDF names its entries so; CDF says all but the text in attributes.
    entry.id = element.attributes["about"]
    entry.link = element.attributes["href"].map { resolved($0, from: open.last?.base) }
    entry.updated = element.attributes["lastmod"]
    self.entry = entry
    hasPage = false
    entryDepth = open.count
  }

  private func finishEntry() {
    guard var found = entry else { return }
    entry = nil
    if found.link == nil, let id = found.id, id.hasPrefix("http://") || id.hasPrefix("https://") { found.link = id }
    feed.entries.append(found)
  }

  // MARK: Fields

  /// Which names are fields, and of what. Those of other vocabularies that mean something else are none.
  private func field(for element: XMLElement) -> Field? {
    switch element.prefix {
    case "media", "itunes", "cc", "admin", "sy", "slash", "wfw", "georss", "gd", "yt", "image", "video", "xhtml":
      guard element.prefix == "xhtml", element.name == "body" else { return nil }
    default: break
    }
    let outer = open.last?.name ?? ""
    if outer == "source" { return element.name == "title" ? .outlet : nil }
    // A field stands right below its entry or feed; news sitemaps put theirs one deeper.
    if outer == "image" || outer == "textinput" || outer == "author" || outer == "contributor" { return nil }
    switch element.name {
    case "guid", "id": return .id(isLink: element.name == "guid" && element.attributes["ispermalink"] != "false")
    case "identifier": return entry?.id == nil ? .id(isLink: false) : nil
    case "link": return element.attributes["href"] == nil ? .link : nil
    case "loc": return outer == "url" ? .link : nil
    case "title": return entry != nil && element.prefix == "dc" && entry?.title != nil ? nil : .title
    case "pubdate", "published", "issued", "publication_date", "created", "available", "firstpublished":
      return .published
    case "date": return entry?.published == nil ? .published : .updated
    case "updated", "modified", "lastmod", "lastbuilddate", "valid": return .updated
    case "encoded", "content", "body", "fullitem", "content_encoded": return .content
    case "description", "summary", "abstract", "tagline", "subtitle": return .summary
    case "source": return .outlet
    case "name": return outer == "publication" ? .outlet : nil
    case "language": return .language
    default: return nil
    }
  }

  private func begin(_ what: Field, _ element: XMLElement) {
    let type = (element.attributes["type"] ?? "").lowercased()
    let mode = (element.attributes["mode"] ?? "").lowercased()
    let format: Format =
      if mode == "base64" { .base64 } else if element.name == "body" || type == "xhtml" || type.contains("xhtml") {
        mode == "escaped" ? .html : .markup
      } else if type == "text" || type == "text/plain" { .text } else { .html }
    if element.name == "source" {
      // Atom puts the whole of the other feed's head into it.
      if element.attributes["url"] == nil, element.prefix == "" || element.prefix == "atom", root == "feed" { return }
    }
    field = (what, open.count, format)
    captured = []
  }

  /// What stands in attributes in place of text.
  private func readAttributes(_ element: XMLElement) {
    guard element.name == "link" || element.name == "a" && root == "channel", let target = element.attributes["href"],
      open.last?.name != "source"
    else { return }
    let relation = (element.attributes["rel"] ?? "alternate").lowercased()
    guard relation == "alternate" || relation.hasSuffix("/alternate") else { return }
    let type = element.attributes["type"] ?? "text/html"
    let address = resolved(
      target, from: element.attributes["xml:base"].map { resolved($0, from: open.last?.base) } ?? open.last?.base)
    if entry != nil {
      if entry?.link == nil || type.contains("html") && !hasPage { entry?.link = address }
      if type.contains("html") { hasPage = true }
    } else if feed.link == nil {
      feed.link = address
    }
  }

  /// Whether the entry's link is known to be that of a page.
  private var hasPage = false

  /// Writes out a tag within a field; of its attributes what the reader of pages looks at.
  private func capture(tag element: XMLElement) {
    captured.append(contentsOf: "<\(element.name)".utf8)
    for name in ["href", "class"] {
      if let value = element.attributes[name] {
        captured.append(contentsOf: " \(name)=\"\(value.filter { $0 != "\"" })\"".utf8)
      }
    }
    captured.append(UInt8(ascii: ">"))
  }

  private func finishField(_ what: Field, _ format: Format) {
    let bytes = captured
    (field, captured) = (nil, [])
    let text = String(decoding: bytes, as: UTF8.self).trimmed()
    guard !text.isEmpty else { return }
    let base = open.last?.base
    guard var entry else {
      switch what {
      case .title: feed.title = feed.title ?? line(bytes, format)
      case .link: feed.link = feed.link ?? resolved(text, from: base)
      case .language: feed.language = feed.language ?? text
      default: break
      }
      return
    }
    switch what {
    case .id(let isLink):
      entry.id = text
      if isLink, entry.link == nil, text.hasPrefix("http") { entry.link = text }
    case .link: entry.link = resolved(text, from: base)
    case .title: entry.title = entry.title ?? line(bytes, format)
    case .published: entry.published = entry.published ?? text
    case .updated: entry.updated = text
    case .content, .summary:
      let html = html(bytes, format)
      if html.count > entry.content.count { entry.content = html }
    case .outlet: entry.outlet = entry.outlet ?? text
    case .language: entry.language = text
    }
    self.entry = entry
  }

  private func line(_ bytes: [UInt8], _ format: Format) -> String {
    let text = String(decoding: format == .base64 ? Base64.decoded(bytes) : bytes, as: UTF8.self)
    // What is text may hold a "<" that is none of markup.
    return format == .text ? text.replacing("&", with: "&amp;").replacing("<", with: "&lt;") : text
  }

  private func html(_ bytes: [UInt8], _ format: Format) -> [UInt8] {
    switch format {
    case .text: Array(line(bytes, .text).utf8)
    case .html, .markup: bytes
    case .base64: Base64.decoded(bytes)
    }
  }
}

enum Base64 {
  /// The bytes that are encoded; characters that encode nothing are passed over.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="):
        (bits, count) = (0, 0)
        continue
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        text.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= (1 << UInt32(count)) - 1
      }
    }
    return text
  }
}
