/// How much a place in a feed tells of an entry. Of what is said more than once the first at the best place is taken.
enum FeedPlace: Int {
  /// What is told of the file that goes with the entry.
  case media
  /// Not right below the entry: an element before it may never have been closed.
  case deeper
  /// Right below it, in the words of another vocabulary.
  case borrowed
  /// Right below it, in those of the format.
  case own
}

/// A value that may be said more than once.
struct Told<Value> {
  private(set) var value: Value?
  private var rank = Int.min

  /// Takes the value where none is there that was said at as good a place.
  mutating func offer(_ value: Value, at rank: Int) {
    guard rank > self.rank else { return }
    (self.value, self.rank) = (value, rank)
  }

  mutating func offer(_ value: Value, at place: FeedPlace) { offer(value, at: place.rawValue) }
}

/// An entry, or the head of a feed, while it is read.
struct FeedDraft {
  var id = Told<String>()
  var title = Told<String>()
  var published = Told<String>()
  var updated = Told<String>()
  var outlet = Told<String>()
  var language = Told<String>()
  private(set) var link = Told<String>()
  /// The identifier where it is said to be an address.
  var permalink: String?
  private var content: [UInt8] = []
  private var spare: [UInt8] = []

  /// - Parameter isPage: whether a page is there, and not the entry in another format.
  mutating func offer(link: String, at place: FeedPlace, isPage: Bool = true) {
    self.link.offer(link, at: 2 * place.rawValue + (isPage ? 1 : 0))
  }

  /// Takes the longest of what is said at a place.
  mutating func offer(content html: [UInt8], at place: FeedPlace) {
    switch place {
    case .own, .borrowed: if html.count > content.count { content = html }
    case .deeper, .media: if html.count > spare.count { spare = html }
    }
  }

  func entry() -> Feed.Entry {
    Feed.Entry(
      id: id.value, link: link.value ?? permalink ?? id.value.flatMap { isWebAddress($0) ? $0 : nil },
      title: title.value, published: published.value, updated: updated.value, outlet: outlet.value,
      language: language.value, content: content, spare: spare)
  }

  private func isWebAddress(_ id: String) -> Bool { id.hasPrefix("http://") || id.hasPrefix("https://") }
}
