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

  /// An article with these fields in place of its own. `address` is where it was fetched from: the last resort for its
  /// url.
  func over(_ article: Article, url address: String?) -> Article {
    var article = article
    article.title = title ?? article.title
    article.outlet = outlet ?? article.outlet
    article.url = self.url ?? article.url ?? address
    article.published = published ?? article.published
    article.language = language ?? article.language
    return article
  }
}

extension Metadata {
  /// The keys of a sidecar. Others are for others, and passed over.
  static let keys = ["title", "outlet", "url", "published", "language"]

  /// Reads a sidecar: `{"title","outlet","url","published","language"}`, each a string, null or absent; the names that
  /// other programs give to the same are understood as well (`ForeignKeys`).
  init(sidecar: [UInt8], name: String, warnings: inout [String]) throws(DocumentError) {
    let json = try Metadata.object(sidecar, name: name, keys: Metadata.keys)
    try self.init(json, name: name, warnings: &warnings)
  }

  init(_ json: JSON, name: String, warnings: inout [String]) throws(DocumentError) {
    warnings += ForeignKeys.slips(in: json).map {
      "\(name): the key \"\($0.key)\" is not known; did you mean \"\($0.meant)\"?"
    }
    self.init(
      title: try json.text(.title, name: name).map(Fragment.line), outlet: try json.text(.outlet, name: name),
      url: try json.text(.url, name: name), language: try json.text(.language, name: name))
    guard let written = try json.text(.published, name: name) else { return }
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
