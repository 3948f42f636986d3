/// Reads RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, and sitemaps for news, whatever is wrong with them.
///
/// The formats differ in the names they give to the same things, and hardly two of them to different things, so one
/// table of names serves them all.
final class FeedReader: XMLReader {
  private var head = FeedDraft()
  private var entries: [Feed.Entry] = []
  private var isCutShort = false
  private var entry: FeedDraft?
  /// The depth of the entry's own element, and its vocabulary.
  private var (entryDepth, entryVocabulary) = (0, "")
  private var open: [Open] = []
  /// Text of the field that is being read, and its depth.
  private var field: (what: Field, place: FeedPlace, depth: Int, format: Format)?
  private var captured: [UInt8] = []
  private var vocabularies = FeedVocabularies()
  private var root = ""
  private(set) var isDone = false

  private struct Open {
    var name: String
    var vocabulary: String
    /// Whether what is within tells of something else than the entry.
    var isAside = false
    /// What relative addresses within are seen from.
    var base: String?
    var language: String?
  }

  private enum Field {
    case id(isLink: Bool)
    case link, title, published, updated, content, outlet, language
  }

  /// How the text of a field is written.
  private enum Format { case text, html, markup, base64 }

  static func feed(_ bytes: [UInt8], url: String?) -> Feed {
    let reader = FeedReader(url: url)
    XMLEvents(reader).read(FeedMarkup.mended(bytes))
    reader.finishEntry()
    return reader.feed
  }

  private init(url: String?) { open = [Open(name: "", vocabulary: "", base: url)] }

  private var feed: Feed {
    Feed(
      title: head.title.value, link: head.link.value, language: head.language.value, entries: entries,
      isCutShort: isCutShort)
  }

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
    guard let place = place(of: element) else { return }
    if let what = field(for: element, at: place) { begin(what, element, at: place) }
    readAttributes(element, at: place)
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
      if open.count == field.depth { return finishField() }
      if field.format == .markup || field.format == .html { captured.append(contentsOf: "</\(last.name)>".utf8) }
    } else if entry != nil, open.count == entryDepth {
      finishEntry()
    }
  }

  private func push(_ element: XMLElement) {
    let outer = open.last
    open.append(
      Open(
        name: element.name, vocabulary: element.vocabulary, isAside: isAside(element),
        base: base(of: element).map { resolved($0, from: outer?.base) } ?? outer?.base,
        language: element.attributes["xml:lang"] ?? outer?.language))
  }

  /// What relative addresses are seen from, where the element says so: `xml:base`, and `BASE` in CDF.
  private func base(of element: XMLElement) -> String? {
    element.attributes["xml:base"] ?? (element.name == "channel" ? element.attributes["base"] : nil)
  }

  // MARK: Places

  /// Where an element stands as seen from the entry, or the feed, that it may tell of; nil where it tells of something
  /// else: `<link>` within `<x:related>` leads to another article.
  private func place(of element: XMLElement) -> FeedPlace? {
    guard let outer = open.last else { return nil }
    if outer.isAside { return outer.name == "source" && element.name == "title" ? .deeper : nil }
    switch vocabulary(of: element) {
    case .own: return isDirect ? .own : .deeper
    case .borrowed: return isDirect ? .borrowed : .deeper
    // What is told of a single picture is not told of the entry.
    case .media: return isDirect || outer.name == "group" ? .media : nil
    // Of the words of pages only the body is text of the entry.
    case .page: return element.name == "body" && isDirect ? .borrowed : nil
    case .foreign: return nil
    }
  }

  private func vocabulary(of element: XMLElement) -> FeedVocabulary {
    vocabularies.vocabulary(of: element, in: entry == nil ? open.last?.vocabulary ?? "" : entryVocabulary)
  }

  private var isDirect: Bool {
    entry == nil ? FeedReader.heads.contains(open.last?.name ?? "") : open.count == entryDepth + 1
  }

  private static let heads: Set = ["channel", "feed"]
  private static let aside: Set = ["source", "image", "textinput", "author", "contributor"]

  private func isAside(_ element: XMLElement) -> Bool {
    let isEntry = entry != nil && open.count == entryDepth
    // What these say is of the feed or the entry, wherever they stand.
    if isEntry || FeedReader.heads.contains(element.name) || open.count == 1 { return false }
    return open.last?.isAside == true || FeedReader.aside.contains(element.name)
      || vocabulary(of: element) == .foreign
  }

  // MARK: Entries

  private func isEntry(_ element: XMLElement) -> Bool {
    // Within one only its like: RSS has a module whose items are texts of the entry.
    guard entry == nil || element.vocabulary == entryVocabulary else { return false }
    return ["item", "entry"].contains(element.name) || element.name == "url" && root == "urlset"
  }

  private func startEntry(_ element: XMLElement) {
    // One that was never closed ends here.
    finishEntry()
    guard entries.count < Listing.mostMembers else {
      isCutShort = true
      isDone = true
      return
    }
    var entry = FeedDraft()
    // RDF names its entries so; CDF says all but the text in attributes.
    if let id = element.attributes["about"] { entry.id.offer(id, at: .own) }
    if let link = element.attributes["href"] { entry.offer(link: resolved(link, from: open.last?.base), at: .own) }
    if let time = element.attributes["lastmod"] { entry.updated.offer(time, at: .own) }
    if let language = element.attributes["xml:lang"] ?? open.last?.language {
      entry.language.offer(language, at: .media)
    }
    self.entry = entry
    (entryDepth, entryVocabulary) = (open.count, element.vocabulary)
  }

  private func finishEntry() {
    guard let found = entry else { return }
    entry = nil
    entries.append(found.entry())
  }

  // MARK: Fields

  /// Which names are fields, and of what.
  private func field(for element: XMLElement, at place: FeedPlace) -> Field? {
    let outer = open.last?.name ?? ""
    if outer == "source" { return .outlet }
    if place == .media {
      return element.name == "title" ? .title : FeedReader.ofMedia.contains(element.name) ? .content : nil
    }
    switch element.name {
    case "guid", "id": return .id(isLink: element.name == "guid" && element.attributes["ispermalink"] != "false")
    case "identifier": return .id(isLink: false)
    case "link": return element.attributes["href"] == nil ? .link : nil
    case "loc": return outer == "url" ? .link : nil
    case "title": return .title
    case "pubdate", "published", "issued", "publication_date", "created", "available", "firstpublished":
      return .published
    case "date": return entry?.published.value == nil ? .published : .updated
    case "updated", "modified", "lastmod", "lastbuilddate", "valid": return .updated
    case "encoded", "content", "body", "fullitem", "content_encoded": return .content
    case "description", "summary", "abstract", "tagline", "subtitle": return .content
    case "source": return .outlet
    case "name": return outer == "publication" ? .outlet : nil
    case "language": return .language
    default: return nil
    }
  }

  /// What Media RSS and iTunes call a text.
  private static let ofMedia: Set = ["description", "summary"]

  private func begin(_ what: Field, _ element: XMLElement, at place: FeedPlace) {
    let type = (element.attributes["type"] ?? "").lowercased()
    let mode = (element.attributes["mode"] ?? "").lowercased()
    let format: Format =
      if mode == "base64" { .base64 } else if element.name == "body" || type == "xhtml" || type.contains("xhtml") {
        mode == "escaped" ? .html : .markup
      } else if type == "text" || type == "text/plain" || type == "plain" { .text } else { .html }
    if element.name == "source" {
      // Atom puts the whole of the other feed's head into it.
      if element.attributes["url"] == nil, element.prefix == "" || element.prefix == "atom", root == "feed" { return }
    }
    field = (what, place, open.count, format)
    captured = []
  }

  /// What stands in attributes in place of text.
  private func readAttributes(_ element: XMLElement, at place: FeedPlace) {
    guard element.name == "link" || element.name == "a" && root == "channel", let target = element.attributes["href"]
    else { return }
    let relation = (element.attributes["rel"] ?? "alternate").lowercased()
    guard place != .media, relation == "alternate" || relation.hasSuffix("/alternate") else { return }
    let outer = open.last?.base
    let address = resolved(target, from: element.attributes["xml:base"].map { resolved($0, from: outer) } ?? outer)
    let isPage = (element.attributes["type"] ?? "text/html").contains("html")
    if entry != nil {
      entry?.offer(link: address, at: place, isPage: isPage)
    } else {
      head.offer(link: address, at: place)
    }
  }

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

  private func finishField() {
    guard let (what, place, _, format) = field else { return }
    let bytes = captured
    (field, captured) = (nil, [])
    let text = String(decoding: bytes, as: UTF8.self).trimmed()
    guard !text.isEmpty else { return }
    var draft = entry ?? head
    switch what {
    case .id(let isLink):
      draft.id.offer(identifier(text), at: place)
      if isLink, text.hasPrefix("http") { draft.permalink = draft.permalink ?? text }
    case .link: draft.offer(link: resolved(text, from: open.last?.base), at: place)
    case .title: draft.title.offer(line(bytes, format), at: place)
    case .published: draft.published.offer(text, at: place)
    case .updated: draft.updated.offer(text, at: place)
    case .content: draft.offer(content: html(bytes, format), at: place)
    case .outlet: draft.outlet.offer(text, at: place)
    case .language: draft.language.offer(text, at: place)
    }
    if entry == nil { head = draft } else { entry = draft }
  }

  /// An identifier that is part of an address is one as seen from the base that the feed names.
  private func identifier(_ text: String) -> String {
    guard let base = open.last?.base, base != open.first?.base, text.contains("/") else { return text }
    return resolved(text, from: base)
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
