/// What is known of an article besides its text.
public struct Metadata: Sendable, Hashable {
  public var title: String?
  public var outlet: String?
  public var url: String?
  public var published: Timestamp?
  /// BCP 47.
  public var language: String?

  public init(
    title: String? = nil, outlet: String? = nil, url: String? = nil, published: Timestamp? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.outlet = outlet
    self.url = url
    self.published = published
    self.language = language
  }

  /// These fields, and where one is not known, that of `other`.
  public func over(_ other: Metadata) -> Metadata {
    Metadata(
      title: title ?? other.title, outlet: outlet ?? other.outlet, url: url ?? other.url,
      published: published ?? other.published, language: language ?? other.language)
  }

  /// An article with these fields in place of its own. `address` is where it was fetched from: the last resort for its url.
  func over(_ article: Article, url address: String?) -> Article {
    Article(
      title: title ?? article.title, text: article.text, outlet: outlet ?? article.outlet,
      url: url ?? article.url ?? address, published: published ?? article.published,
      language: language ?? article.language)
  }
}

extension Metadata {
  /// The keys of a sidecar. Others are for others, and passed over.
  static let keys = ["title", "outlet", "url", "published", "language"]

  /// Reads a sidecar: `{"title","outlet","url","published","language"}`, each a string, null or absent.
  init(sidecar: [UInt8], name: String, warnings: inout [String]) throws(DocumentError) {
    let json = try Metadata.object(sidecar, name: name, keys: Metadata.keys)
    try self.init(json, name: name, warnings: &warnings)
  }

  init(_ json: JSON, name: String, warnings: inout [String]) throws(DocumentError) {
    self.init(
      title: try json.text("title", name: name), outlet: try json.text("outlet", name: name),
      url: try json.text("url", name: name), language: try json.text("language", name: name))
    guard let written = try json.text("published", name: name) else { return }
    published = Timestamp(written: written)
    if published == nil {
      warnings.append(
        "\(name): published: \"\(written)\" is not a time such as 2022-01-07T10:50:00Z; the article is taken without one"
      )
    }
  }

  /// The JSON object in these bytes.
  static func object(_ bytes: [UInt8], name: String, keys: [String]) throws(DocumentError) -> JSON {
    let json: JSON
    do {
      json = try JSON(bytes)
    } catch {
      throw DocumentError(
        name, .malformed("not valid JSON: line \(error.line), column \(error.column): \(error.problem)"))
    }
    guard case .object = json else {
      let known = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      throw DocumentError(name, .malformed("\(json.kind), where an object with the keys \(known) is expected"))
    }
    return json
  }
}

extension JSON {
  /// The text under a key without white space around it; nil where the key is absent, null or blank.
  func text(_ key: String, name: String) throws(DocumentError) -> String? {
    switch self[key] {
    case nil, .null: return nil
    case .string(let text):
      let trimmed = text.trimmed()
      return trimmed.isEmpty ? nil : trimmed
    case let other?:
      throw DocumentError(name, .malformed("\(key): \(other.kind), where a string is expected"))
    }
  }
}

/// A document that is a JSON object: `{"text"|"html"|"url","title","outlet","url","published","language"}`, and perhaps
/// `"claims"`.
enum JSONDocument {
  static func content(
    _ bytes: [UInt8], name: String, url: String?, warnings: inout [String]
  ) throws(DocumentError) -> (Reading.Content, GivenClaims?) {
    let json = try Metadata.object(bytes, name: name, keys: ["text"] + ["html"] + Metadata.keys)
    let metadata = try Metadata(json, name: name, warnings: &warnings)
    if let text = try json.text("text", name: name) {
      let article = metadata.over(PlainText.article(Array(text.utf8)), url: url)
      return (.article(article), GivenClaims(json["claims"], text: json["text"]?.string.map { Array($0.utf8) }))
    }
    if let html = try json.text("html", name: name) {
      let article = metadata.over(Page(html: Array(html.utf8)).article(url: metadata.url ?? url), url: url)
      return (.article(article), GivenClaims(json["claims"], text: nil))
    }
    guard let address = metadata.url else {
      throw DocumentError(name, .malformed("none of the keys \"text\", \"html\" and \"url\" holds anything; one must"))
    }
    return (.reference(url: try Shortcut.checked(address, name: name), metadata), nil)
  }
}

/// A document that is only an address: the address alone, or an Internet shortcut as Windows writes it.
enum Shortcut {
  static func url(_ bytes: [UInt8], name: String) throws(DocumentError) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { $0.trimmed() }
      .filter { !$0.isEmpty }
    let isShortcut = lines.contains { $0.lowercased() == "[internetshortcut]" }
    let address =
      isShortcut
      ? lines.first { $0.lowercased().hasPrefix("url=") }.map { String($0.dropFirst(4)).trimmed() }
      : lines.first { !$0.hasPrefix("#") }
    guard let address else {
      throw DocumentError(name, .malformed("no URL; one line such as https://news.example/story is expected"))
    }
    return try checked(address, name: name)
  }

  /// An address that can be fetched: http or https, without spaces.
  static func checked(_ address: String, name: String) throws(DocumentError) -> String {
    let lowered = address.lowercased()
    guard let scheme = ["http://", "https://"].first(where: lowered.hasPrefix), address.utf8.count > scheme.utf8.count,
      !address.contains(where: { $0.isWhitespace })
    else {
      throw DocumentError(
        name, .malformed("\"\(address.prefix(200))\" is not a URL such as https://news.example/story"))
    }
    return address
  }
}
