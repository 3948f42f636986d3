/// The bytes that arrived, with what is known about them from outside: their name, where they came from, what was said of them.
public struct Document: Sendable {
  public var bytes: [UInt8]
  /// The file name, or another name to call the document by in messages. Its extension gives the format where no
  /// `contentType` does: `.txt .md .html .htm .xhtml .json .url`; any other is told from the bytes.
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
    let media = contentType.map(MediaType.init)
    let decoded = Charset.decode(
      bytes, declared: media?.charset, markup: Format(name: name, mediaType: media?.type, bytes: bytes) == .html)
    guard !Charset.looksBinary(decoded) else { throw DocumentError(name, .binary) }
    if media?.charset == nil, let offset = Charset.firstFault(in: bytes) {
      warnings.append("\(name): not valid UTF-8 at byte \(offset); read by the best guess at its charset")
    }

    let content: Reading.Content
    var claims: GivenClaims?
    switch Format(name: name, mediaType: media?.type, bytes: decoded) {
    case .plain: content = .article(PlainText.article(decoded))
    case .html:
      let page = Page(html: Charset.withoutDoubleEncoding(decoded))
      if page.isCutShort {
        warnings.append("\(name): the markup is too broken to be read to its end; what was read up to there is taken")
      }
      content = .article(page.article(url: known.url ?? url))
    case .shortcut: content = .reference(url: try Shortcut.url(decoded, name: name), Metadata())
    case .json: (content, claims) = try JSONDocument.content(decoded, name: name, url: url, warnings: &warnings)
    }
    switch content {
    case .reference(let address, let own):
      return Reading(content: .reference(url: address, known.over(own)), warnings: warnings)
    case .article(var article):
      article = known.over(article, url: url).cleaned(name: name, latest: latest, warnings: &warnings)
      guard article.text.contains(where: { $0 > 0x20 }) else { throw DocumentError(name, .noText) }
      return Reading(content: .article(article), warnings: warnings, claims: claims)
    }
  }
}

/// What a document turned out to be.
public struct Reading: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case article(Article)
    /// The document only says where the article is, and perhaps something about it.
    case reference(url: String, Metadata)
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

  /// The article; nil for a reference.
  public var article: Article? {
    if case .article(let article) = content { article } else { nil }
  }
}

/// How the bytes of a document are to be read.
enum Format {
  case plain, html, json, shortcut

  init(name: String, mediaType: String?, bytes: [UInt8]) {
    switch mediaType {
    case "text/html", "application/xhtml+xml": self = .html
    case "application/json": self = .json
    case "text/plain" where !name.lowercased().hasSuffix(".md"), "text/markdown": self = .plain
    default:
      switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...].lowercased() }) {
      case "txt", "text", "md", "markdown": self = .plain
      case "html", "htm", "xhtml": self = .html
      case "json": self = .json
      case "url": self = .shortcut
      default: self = Format.looksLikeMarkup(bytes) ? .html : .plain
      }
    }
  }

  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1_024).drop { $0 <= 0x20 || $0 >= 0x80 }
    let lowered = String(decoding: start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"].contains { lowered.hasPrefix($0) }
      && lowered.contains("<")
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
