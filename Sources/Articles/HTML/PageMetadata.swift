/// What a page says about its article: in its metadata, its data scripts, and its text.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var url: String?
  private(set) var published: Timestamp?
  private(set) var updated: Timestamp?
  private(set) var language: String?

  init(page: Page, blocks: [Block], url address: String?) {
    let properties = PageMetadata.properties(of: page)
    let links = PageMetadata.links(of: page)
    let data = LinkedData(page: page)
    url = [links["canonical"], properties["og:url"]].lazy.compactMap { $0 }.first { $0.hasPrefix("http") } ?? address
    outlet = properties["og:site_name"] ?? data.publisher ?? properties["application-name"]
    language = (page.attributes.first { $0.name == "lang" }?.value ?? data.language ?? properties["og:locale"])
      .flatMap(PageMetadata.language)
    title =
      PageTitle(
        headings: PageMetadata.texts(of: .h1, in: page),
        shared: [properties["og:title"], properties["twitter:title"]].compactMap { $0 }, data: data.headline,
        tab: PageMetadata.texts(of: .title, in: page).first { !$0.isEmpty },
        names: [outlet, (address ?? url).flatMap(PageMetadata.siteName)].compactMap { $0 }
      ).best
    let date = PageDate(
      page: page, blocks: blocks, properties: properties, data: data, title: title, url: address ?? url)
    published = date.published
    updated = date.changed
  }

  /// The texts of all elements of a tag.
  private static func texts(of tag: Tag, in page: Page) -> [String] {
    page.nodes.indices.filter { page.nodes[$0].tag == tag }.prefix(20).map { line(page.text(of: $0)) }
  }

  /// The values of the `meta` elements by their name, property or itemprop in lower case; the first of each.
  private static func properties(of page: Page) -> [String: String] {
    var properties: [String: String] = [:]
    for (_, attributes) in attributes(of: .meta, in: page) {
      guard let content = attributes.first(where: { $0.name == "content" }).map({ line($0.value) }), !content.isEmpty
      else { continue }
      for attribute in attributes where ["name", "property", "itemprop", "http-equiv"].contains(attribute.name) {
        let name = attribute.value.lowercased()
        if properties[name] == nil { properties[name] = content }
      }
    }
    return properties
  }

  /// The targets of the `link` elements by their relation; the first of each.
  private static func links(of page: Page) -> [String: String] {
    var links: [String: String] = [:]
    for (_, attributes) in attributes(of: .link, in: page) {
      guard let target = attributes.first(where: { $0.name == "href" })?.value,
        let relation = attributes.first(where: { $0.name == "rel" })?.value.lowercased()
      else { continue }
      if links[relation] == nil { links[relation] = target }
    }
    return links
  }

  private static func attributes(of tag: Tag, in page: Page) -> [(node: Int32, attributes: [Page.Attribute])] {
    var groups: [(node: Int32, attributes: [Page.Attribute])] = []
    for attribute in page.attributes where page.nodes[Int(attribute.node)].tag == tag {
      if groups.last?.node == attribute.node {
        groups[groups.count - 1].attributes.append(attribute)
      } else {
        groups.append((attribute.node, [attribute]))
      }
    }
    return groups
  }

  /// `en_US` as `en-US`; nil where it is no language tag.
  private static func language(_ text: String) -> String? {
    let tag = text.trimmed().split(whereSeparator: { $0 == "_" || $0 == "-" })
    guard let first = tag.first, (2...3).contains(first.utf8.count),
      tag.allSatisfy({ $0.utf8.allSatisfy(\.isAlphanumeric) && $0.utf8.count <= 8 })
    else { return nil }
    return tag.joined(separator: "-")
  }

  /// The name within a host: `bbc` of `https://www.bbc.co.uk/news`.
  private static func siteName(_ url: String) -> String? {
    guard let host = url.split(separator: "/").dropFirst().first else { return nil }
    let labels = host.split(separator: ".").filter { $0 != "www" }
    return labels.dropLast().max { $0.count < $1.count }.map(String.init)
  }

  /// White space collapsed.
  static func line(_ text: String) -> String {
    var line: [UInt8] = []
    for byte in text.utf8 {
      if !byte.isSpace {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self).trimmed()
  }
}
