internal import Foundation

/// Several things in one document: the entries of a feed, the letters of a mailbox, the addresses of a list.
public struct Listing: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case feed, mail, addresses
  }

  /// One of them.
  public struct Member: Sendable, Hashable {
    /// What its publisher knows it by, where it says so.
    public var id: String?
    /// An article, or where one is; never a listing again.
    public var content: Reading.Content
    /// The claims that the document brings for it, which stand in place of reading its text.
    public var claims: GivenClaims?

    public init(id: String? = nil, content: Reading.Content, claims: GivenClaims? = nil) {
      self.id = id
      self.content = content
      self.claims = claims
    }

    /// What is known of its article, whether it is here or elsewhere.
    public var metadata: Metadata {
      switch content {
      case .article(let article):
        Metadata(
          title: article.title, outlet: article.outlet, url: article.url, published: article.published,
          language: article.language)
      case .reference(let url, let metadata): Metadata(url: url).over(metadata)
      case .listing: Metadata()
      }
    }
  }

  public var kind: Kind
  /// What the whole is called.
  public var title: String?
  /// In the order of the document.
  public var members: [Member]

  /// The most that are taken from one document.
  public static let mostMembers = 5_000

  public init(kind: Kind, title: String? = nil, members: [Member]) {
    self.kind = kind
    self.title = title
    self.members = members
  }
}

/// A feed as it was read, before it becomes a listing.
struct Feed {
  struct Entry {
    var id: String?
    var link: String?
    var title: String?
    var published: String?
    var updated: String?
    /// Who wrote it first, where the feed takes it from another.
    var outlet: String?
    var language: String?
    /// HTML, the longest of what the entry says.
    var content: [UInt8] = []
    /// What is said of the film or the recording that goes with it, for where the entry itself says nothing.
    var spare: [UInt8] = []
  }

  var title: String?
  var link: String?
  var language: String?
  var entries: [Entry] = []
  /// Whether there were more than are taken.
  var isCutShort = false

  /// The feed as a listing.
  ///
  /// - Parameter url: where the feed is from; links are seen from there where the feed does not say from where.
  func listing(url: String?) -> Listing {
    let outlet = title.map(Fragment.line)
    let members = entries.compactMap { entry -> Listing.Member? in
      let title = entry.title.map(Fragment.line).flatMap { $0.isEmpty ? nil : $0 }
      let text = text(of: entry)
      let link = entry.link.map { resolved($0, from: self.link ?? url) }
      let metadata = Metadata(
        title: title, outlet: entry.outlet.map(Fragment.line) ?? outlet, url: link,
        published: entry.published.flatMap { Timestamp(inFeed: $0) } ?? entry.updated.flatMap { Timestamp(inFeed: $0) },
        language: entry.language ?? language)
      let hasText = isText(text)
      // A headline alone is news as well.
      guard hasText || title != nil else {
        return link.map { .init(id: entry.id, content: .reference(url: $0, metadata)) }
      }
      let article = Article(text: hasText ? text : Array((title ?? "").utf8))
      return .init(id: entry.id, content: .article(metadata.over(article, url: nil)))
    }
    return Listing(kind: .feed, title: outlet, members: members)
  }

  private func text(of entry: Entry) -> [UInt8] {
    let text = Fragment.text(html: entry.content)
    return isText(text) || entry.spare.isEmpty ? text : Fragment.text(html: entry.spare)
  }

  private func isText(_ bytes: [UInt8]) -> Bool { bytes.contains { !$0.isSpace } }
}

/// An address as seen from another; as it stands where that does not help.
func resolved(_ address: String, from base: String?) -> String {
  let address = address.trimmed()
  let scheme = address.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  if !scheme.isEmpty, address.dropFirst(scheme.count).first == ":" { return address }
  guard let base, let from = URL(string: base), let found = URL(string: address, relativeTo: from) else {
    return address
  }
  return found.absoluteString
}
