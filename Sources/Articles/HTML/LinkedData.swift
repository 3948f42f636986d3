/// What the JSON-LD scripts of a page say of an article, in the words of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var language: String?
  /// Whether the fields are those of an article rather than of another kind of page.
  private var isArticle = false

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
    case .object: collectObject(json, depth: depth)
    default: break
    }
  }

  private mutating func collectObject(_ json: JSON, depth: Int) {
    let types = LinkedData.types(of: json)
    let isArticle = types.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "Review"
    }
    if isArticle || json["datePublished"] != nil && !types.contains("VideoObject") && !types.contains("Comment") {
      if isArticle && !self.isArticle {
        // The first article is what the page is about; what else had dates gives way.
        (headline, published, modified) = (nil, nil, nil)
        self.isArticle = true
      }
      if isArticle || !self.isArticle {
        headline = headline ?? json["headline"]?.string.map(Fragment.line)
        published = published ?? json["datePublished"]?.string
        modified = modified ?? json["dateModified"]?.string
        language = language ?? json["inLanguage"]?.string
        publisher = publisher ?? LinkedData.name(of: json["publisher"])
      }
    }
    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
      if let inner = json[key] { collect(inner, depth: depth + 1) }
    }
  }

  private static func types(of json: JSON) -> [String] {
    switch json["@type"] {
    case .string(let type): [type]
    case .array(let types): types.compactMap(\.string)
    default: []
    }
  }

  private static func name(of json: JSON?) -> String? {
    switch json {
    case .array(let items): items.lazy.compactMap { name(of: $0) }.first
    case .object: json?["name"]?.string
    default: nil
    }
  }
}
