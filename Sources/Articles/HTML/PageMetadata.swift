/// What a page says about its article: in its metadata, its data scripts, and its text.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var url: String?
  private(set) var published: Timestamp?
  private(set) var language: String?

  init(page: Page, blocks: [Block], url: String?) {
    let properties = PageMetadata.properties(of: page)
    let data = LinkedData(page: page)
    outlet = properties["og:site_name"] ?? data.publisher ?? properties["application-name"]
    let heading = page.nodes.indices.first { page.nodes[$0].tag == .h1 }.map { PageMetadata.line(page.text(of: $0)) }
    let pageTitle = page.nodes.indices.first { page.nodes[$0].tag == .title }.map {
      PageMetadata.line(page.text(of: $0))
    }
    title = [properties["og:title"], data.headline, heading, pageTitle].compactMap { $0 }.first { !$0.isEmpty }
    self.url = page.links["canonical"] ?? properties["og:url"] ?? url
    language = page.attributes.first { page.nodes[Int($0.node)].tag == .html && $0.name == "lang" }?.value
    let time = page.attributes.first { page.nodes[Int($0.node)].tag == .time && $0.name == "datetime" }?.value
    published =
      [
        data.published, properties["article:published_time"], properties["datepublished"], properties["date"],
        properties["dc.date"], properties["pubdate"], time,
      ].lazy.compactMap { $0.flatMap(Timestamp.init(written:)) }.first
  }

  /// The values of the `meta` elements by their name, property or itemprop in lower case; the first of each.
  private static func properties(of page: Page) -> [String: String] {
    var names: [Int32: [String]] = [:]
    var contents: [Int32: String] = [:]
    for attribute in page.attributes where page.nodes[Int(attribute.node)].tag == .meta {
      switch attribute.name {
      case "name", "property", "itemprop": names[attribute.node, default: []].append(attribute.value.lowercased())
      case "content": contents[attribute.node] = attribute.value
      default: break
      }
    }
    var properties: [String: String] = [:]
    for node in names.keys.sorted() {
      guard let content = contents[node].map(line), !content.isEmpty else { continue }
      for name in names[node] ?? [] where properties[name] == nil { properties[name] = content }
    }
    return properties
  }

  /// White space collapsed.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Page {
  /// The targets of the `link` elements by their relation; the first of each.
  var links: [String: String] {
    var relations: [Int32: String] = [:]
    var targets: [Int32: String] = [:]
    for attribute in attributes where nodes[Int(attribute.node)].tag == .link {
      if attribute.name == "rel" { relations[attribute.node] = attribute.value.lowercased() }
      if attribute.name == "href" { targets[attribute.node] = attribute.value }
    }
    var links: [String: String] = [:]
    for (node, relation) in relations.sorted(by: { $0.key < $1.key }) where links[relation] == nil {
      links[relation] = targets[node]
    }
    return links
  }
}

/// What the JSON-LD scripts of a page say of an article, in the words of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var published: String?

  init(page: Page) {
    for index in page.nodes.indices where page.nodes[index].tag == .script && page.nodes[index].hints.contains(.content)
    {
      let text = page.text(of: index)
      guard let json = try? JSON(Array(text.utf8), lenient: true) else { continue }
      collect(json, depth: 0)
    }
  }

  private mutating func collect(_ json: JSON, depth: Int) {
    guard depth < 6 else { return }
    switch json {
    case .array(let items): for item in items { collect(item, depth: depth + 1) }
    case .object:
      if json["headline"] != nil || json["datePublished"] != nil || json["articleBody"] != nil {
        headline = headline ?? json["headline"]?.string.map(PageMetadata.line)
        published = published ?? json["datePublished"]?.string
        publisher = publisher ?? json["publisher"]?["name"]?.string
      }
      if let graph = json["@graph"] { collect(graph, depth: depth + 1) }
      if let main = json["mainEntity"] { collect(main, depth: depth + 1) }
    default: break
    }
  }
}
