/// The bytes that arrived, with what is known about them from outside: their name, where they came from, what was said
/// of them.
public struct Document: Sendable {
  public var bytes: [UInt8]
  /// The file name, or another name to call the document by in messages. Its extension gives the format where no
  /// `contentType` does: `.txt .md .html .htm .xhtml .json .url .rss .atom .eml .mbox` …; any other is told from the
  /// bytes.
  public var name: String
  /// The address the bytes were fetched from.
  public var url: String?
  /// The media type as HTTP gives it, with or without a charset: `text/html; charset=iso-8859-1`.
  public var contentType: String?
  /// What is known of the article from outside. It overrides what the document says of itself.
  public var metadata: Metadata
  /// The bytes of the JSON file beside the document. It overrides `metadata`.
  public var sidecar: [UInt8]?
  /// The name of the sidecar in messages.
  public var sidecarName: String

  public init(
    bytes: [UInt8], name: String, url: String? = nil, contentType: String? = nil, metadata: Metadata = Metadata(),
    sidecar: [UInt8]? = nil, sidecarName: String? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.url = url
    self.contentType = contentType
    self.metadata = metadata
    self.sidecar = sidecar
    self.sidecarName = sidecarName ?? Document.sidecarName(of: name)
  }

  /// The longest document that is read where nothing else is said: 16 MB.
  public static let customaryLimit = 16 << 20

  /// The name of the sidecar of a file: `toll.json` for `toll.txt`.
  public static func sidecarName(of name: String) -> String {
    let stem = name.lastIndex(of: ".").map { name[..<$0] }
    return "\(stem.flatMap { $0.isEmpty ? nil : $0 } ?? name[...]).json"
  }

  /// Reads the document.
  ///
  /// - Parameters:
  ///   - limit: the length in bytes above which a document is refused.
  ///   - latest: a later date of publication is set aside with a warning.
  /// - Throws: `DocumentError`, which says in words why there is no article in these bytes.
  public func read(limit: Int = Document.customaryLimit, latest: Timestamp? = nil) throws(DocumentError) -> Reading {
    guard !bytes.isEmpty else { throw DocumentError(name, .empty) }
    guard bytes.count <= limit else { throw DocumentError(name, .tooLong(bytes: bytes.count, limit: limit)) }
    var warnings: [String] = []
    var known = metadata
    if let sidecar {
      known = try Metadata(sidecar: sidecar, name: sidecarName, warnings: &warnings).over(known)
    }
    if Gzip.isCompressed(bytes) {
      var reading = try unpacked(limit: limit, about: known).read(limit: limit, latest: latest)
      reading.warnings = warnings + reading.warnings
      return reading
    }
    let (content, claims) = try content(about: known, warnings: &warnings)
    switch content {
    case .reference(let address, let own):
      return Reading(content: .reference(url: address, known.over(own)), warnings: warnings)
    case .article(let article):
      let article = known.over(article, url: url).cleaned(name: name, latest: latest, warnings: &warnings)
      guard article.text.contains(where: { $0 > 0x20 }) else { throw DocumentError(name, .noText) }
      return Reading(content: .article(article), warnings: warnings, claims: claims)
    case .listing(var listing):
      guard !listing.members.isEmpty || listing.title != nil else {
        throw DocumentError(name, .malformed("there is no entry in it"))
      }
      for index in listing.members.indices {
        guard case .article(var article) = listing.members[index].content else { continue }
        article.outlet = article.outlet ?? known.outlet
        article.language = article.language ?? known.language
        article.published = article.published ?? known.published
        listing.members[index].content = .article(article.cleaned(name: name, latest: latest, warnings: &warnings))
      }
      return Reading(content: .listing(listing), warnings: warnings)
    }
  }

  /// The document that is compressed in this one.
  private func unpacked(limit: Int, about known: Metadata) throws(DocumentError) -> Document {
    var inner = self
    do {
      inner.bytes = try Gzip.decompressed(bytes, limit: limit)
    } catch .tooLong {
      throw DocumentError(name, .malformed("it unpacks to more than the limit of \(limit) bytes"))
    } catch {
      throw DocumentError(name, .malformed("it is compressed, and cannot be unpacked: the data are broken"))
    }
    // Each layer may unpack to much more, and needs its own stack.
    guard !Gzip.isCompressed(inner.bytes) else {
      throw DocumentError(name, .malformed("it is compressed twice; what is compressed once is read"))
    }
    if name.lowercased().hasSuffix(".gz") { inner.name = String(name.dropLast(3)) }
    inner.sidecar = nil
    inner.metadata = known
    return inner
  }

  private func content(
    about known: Metadata, warnings: inout [String]
  ) throws(DocumentError) -> (Reading.Content, GivenClaims?) {
    let media = contentType.map(MediaType.init)
    let address = known.url ?? url
    let raw = Format(name: name, mediaType: media?.type, bytes: bytes)
    switch raw {
    case .letter: return (.article(Letter(bytes).article(url: address)), nil)
    case .mailbox: return (.listing(mailbox(url: address, warnings: &warnings)), nil)
    case .binary: throw DocumentError(name, .binary)
    default: break
    }
    let decoded = try text(declared: media?.charset, markup: raw == .html || raw == .feed, warnings: &warnings)
    switch Format(name: name, mediaType: media?.type, bytes: decoded) {
    case .html: return (.article(try article(ofPage: decoded, url: address, warnings: &warnings)), nil)
    case .shortcut: return (try Shortcut.content(decoded, name: name, warnings: &warnings), nil)
    case .json: return try JSONDocument.content(decoded, name: name, url: url, warnings: &warnings)
    case .feed:
      let feed = FeedReader.feed(decoded, url: address)
      if feed.isCutShort {
        warnings.append("\(name): it has more than \(Listing.mostMembers) entries; the first are taken")
      }
      return (.listing(feed.listing(url: address)), nil)
    case .plain, .letter, .mailbox, .binary: return (.article(PlainText.article(decoded)), nil)
    }
  }

  private func text(declared: String?, markup: Bool, warnings: inout [String]) throws(DocumentError) -> [UInt8] {
    let decoded = Charset.decode(bytes, declared: declared, markup: markup)
    guard !Charset.looksBinary(decoded) else { throw DocumentError(name, .binary) }
    if declared == nil, let offset = Charset.firstFault(in: bytes) {
      warnings.append("\(name): not valid UTF-8 at byte \(offset); read by the best guess at its charset")
    }
    return decoded
  }

  private func article(
    ofPage decoded: [UInt8], url: String?, warnings: inout [String]
  ) throws(DocumentError) -> Article {
    let page = Page(html: Charset.withoutDoubleEncoding(decoded))
    if page.isCutShort {
      warnings.append("\(name): the markup is too broken to be read to its end; what was read up to there is taken")
    }
    let article = page.article(url: url)
    switch PageFault.of(article, page: page) {
    case .none(let reason)?: throw DocumentError(name, .noArticle(reason))
    case .cut?: warnings.append("\(name): the article is behind a paywall; only its beginning is taken")
    case nil: break
    }
    return article
  }

  private func mailbox(url: String?, warnings: inout [String]) -> Listing {
    let letters = Mailbox.letters(bytes).map(Letter.init)
    let members = letters.map { ($0.id, $0.article(url: url)) }.filter { $0.1.text.contains { $0 > 0x20 } }
    if members.count < letters.count {
      warnings.append("\(name): \(letters.count - members.count) of \(letters.count) letters have no text")
    }
    return Listing(kind: .mail, members: members.map { .init(id: $0.0, content: .article($0.1)) })
  }
}

/// What a document turned out to be.
public struct Reading: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case article(Article)
    /// The document only says where the article is, and perhaps something about it.
    case reference(url: String, Metadata)
    /// It is a feed, a mailbox or a list of addresses.
    case listing(Listing)
  }

  public var content: Content
  /// What was passed over, in words for people.
  public var warnings: [String]
  /// The claims that the document brings, which stand in place of reading its text.
  public var claims: GivenClaims?

  public init(content: Content, warnings: [String] = [], claims: GivenClaims? = nil) {
    self.content = content
    self.warnings = warnings
    self.claims = claims
  }

  /// The article; nil for a reference or a listing.
  public var article: Article? {
    if case .article(let article) = content { article } else { nil }
  }
}

/// How the bytes of a document are to be read.
enum Format {
  case plain, html, json, shortcut, feed, letter, mailbox, binary

  init(name: String, mediaType: String?, bytes: [UInt8]) {
    switch mediaType {
    case "text/html", "application/xhtml+xml": self = Format.looksLikeFeed(bytes) ? .feed : .html
    case "application/json", "application/feed+json": self = .json
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml": self = .feed
    case "text/xml", "application/xml": self = Format.looksLikeFeed(bytes) ? .feed : .html
    case "message/rfc822": self = .letter
    case "application/mbox": self = .mailbox
    case "text/plain" where !name.lowercased().hasSuffix(".md"), "text/markdown":
      self = Format.looksLikeFeed(bytes) ? .feed : .plain
    default: self = Format.byName(name, bytes) ?? Format.byLook(bytes)
    }
  }

  private static func byName(_ name: String, _ bytes: [UInt8]) -> Format? {
    switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...].lowercased() }) {
    case "txt", "text", "md", "markdown": .plain
    case "html", "htm", "xhtml": looksLikeFeed(bytes) ? .feed : .html
    case "rss", "atom", "rdf", "cdf": .feed
    case "json": .json
    case "url", "webloc", "desktop": .shortcut
    case "eml": Mailbox.isMailbox(bytes) ? .mailbox : .letter
    case "mbox": .mailbox
    default: nil
    }
  }

  private static func byLook(_ bytes: [UInt8]) -> Format {
    if bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .binary }
    if looksLikeFeed(bytes) { return .feed }
    return looksLikeMarkup(bytes) ? .html : .plain
  }

  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1_024).drop { $0 <= 0x20 || $0 >= 0x80 }
    return ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"].contains { begins(start, with: $0) }
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    bytes.count >= text.utf8.count && zip(bytes, text.utf8).allSatisfy { $0.lowered == $1 }
  }

  /// Whether the first element is that of a feed; comments and declarations may stand before it.
  private static func looksLikeFeed(_ bytes: [UInt8]) -> Bool {
    var rest = bytes.prefix(4_096).drop { $0 <= 0x20 || $0 >= 0x80 }
    if rest.dropFirst().first == 0 {  // UTF-16
      rest = bytes.prefix(8_192).filter { $0 != 0 }.drop { $0 <= 0x20 || $0 >= 0x80 }
    }
    while begins(rest, with: "<!") || begins(rest, with: "<?") {
      if begins(rest, with: "<!doctype html") { return false }
      let isComment = begins(rest, with: "<!--")
      var end = rest.startIndex + 2
      while end < rest.endIndex, rest[end] != UInt8(ascii: ">") || isComment && rest[end - 1] != UInt8(ascii: "-") {
        end += 1
      }
      rest = rest[min(end + 1, rest.endIndex)...].drop(while: \.isSpace)
    }
    guard rest.first == UInt8(ascii: "<") else { return false }
    let name = rest.dropFirst().prefix(32).prefix { !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return ["rss", "feed", "rdf", "channel", "urlset"].contains {
      $0.utf8.count == local.count && begins(local, with: $0)
    }
  }
}

/// A media type with its charset, as HTTP writes it.
struct MediaType {
  var type: String
  var charset: String?

  init(_ text: String) {
    let parts = text.split(separator: ";").map { $0.trimmed().lowercased() }
    type = parts.first ?? ""
    charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map {
      String($0.dropFirst(8)).trimmed(while: { $0 == "\"" || $0 == "'" || $0.isWhitespace })
    }
  }
}
