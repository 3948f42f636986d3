/// A list of feeds as programs that read feeds exchange them.
public struct OPML: Sendable {
  public struct Feed: Sendable, Hashable {
    public var url: String
    public var title: String?
  }

  /// In the order of the document, each once.
  public private(set) var feeds: [Feed] = []

  /// Reads the list, whatever is wrong with its markup.
  public init(_ bytes: [UInt8]) {
    let reader = Reader()
    XMLEvents(reader).read(FeedMarkup.mended(Charset.decode(bytes, declared: nil, markup: true)))
    feeds = reader.feeds
  }

  private final class Reader: XMLReader {
    var feeds: [Feed] = []
    private var seen: Set<String> = []
    var isDone: Bool { feeds.count >= Listing.mostMembers }

    func start(_ element: XMLElement) {
      guard element.name == "outline", let url = element.attributes["xmlurl"]?.trimmed(), !url.isEmpty,
        seen.insert(url).inserted
      else { return }
      let title = element.attributes["title"] ?? element.attributes["text"]
      feeds.append(Feed(url: url, title: title.map(Fragment.line)))
    }

    func text(_: UnsafeBufferPointer<UInt8>) {}
    func end() {}
  }
}
