/// Whose word an element of a feed is. Other vocabularies use the names of the feed formats for other things.
enum FeedVocabulary {
  /// The format's own.
  case own
  /// One that feeds borrow words from, with the meaning that they have there.
  case borrowed
  /// One that tells of the film or the recording that goes with an entry, and may say what the entry itself does not.
  case media
  /// That of pages.
  case page
  case foreign
}

/// The vocabularies of a feed, each looked up once.
struct FeedVocabularies {
  private var found: [Name: FeedVocabulary] = [:]

  private struct Name: Hashable {
    var prefix: String
    var namespace: String
  }

  /// - Parameter outer: that of the element which this one tells of: an entry, or the head of the feed.
  mutating func vocabulary(of element: XMLElement, in outer: String) -> FeedVocabulary {
    let key = element.vocabulary
    if key.isEmpty || key == outer { return .own }
    let name = Name(prefix: element.prefix, namespace: element.namespace)
    if let vocabulary = found[name] { return vocabulary }
    let vocabulary = FeedVocabularies.known.first { $0.isNamed(name) }?.vocabulary ?? .foreign
    found[name] = vocabulary
    return vocabulary
  }

  /// One that is known by its namespace, or a part of it, and by the prefix that is customary for it, for prefixes are
  /// often declared nowhere, or as something else.
  private struct Known {
    var vocabulary: FeedVocabulary
    var prefixes: Set<String>
    var namespaces: [String]

    func isNamed(_ name: Name) -> Bool {
      let namespace = name.namespace.lowercased()
      return prefixes.contains(name.prefix) || namespaces.contains { namespace.contains($0) }
    }
  }

  private static let known = [
    // Dublin Core, the texts of RSS, Atom in other formats, news in sitemaps, and the whole texts of Yandex.
    Known(
      vocabulary: .borrowed,
      prefixes: ["dc", "dcterms", "content", "atom", "atom03", "atom10", "a10", "news", "turbo", "yandex"],
      namespaces: [
        "purl.org/dc/", "purl.org/rss/1.0/modules/content", "purl.org/atom/ns", "www.w3.org/2005/atom",
        "schemas/sitemap-news", "turbo.yandex.", "news.yandex.",
      ]),
    Known(
      vocabulary: .media, prefixes: ["media", "itunes"], namespaces: ["search.yahoo.com/mrss", "itunes.com/dtds"]),
    Known(vocabulary: .page, prefixes: ["xhtml"], namespaces: ["www.w3.org/1999/xhtml"]),
  ]
}

extension XMLElement {
  /// What its vocabulary is known by: the namespace, or the prefix where that stands for none.
  var vocabulary: String { namespace.isEmpty ? prefix : namespace }
}
