import Facts

/// What the pipeline works with of what is committed, in memory: the next article of a story doesn't read it again.
///
/// A transaction takes it out of the state and puts it back when it is committed. One that fails leaves none behind, and the
/// next reads what it needs anew.
struct WorkingSet: Sendable {
  /// By their terms, the stories that an article may continue; nil until it is read.
  var index: StoryIndex?
  private(set) var stories = StoryCache()
  /// The number that the next story gets; nil until it is read.
  var nextStory: Int64?

  func story(_ id: Int64) -> Story? { stories[id] }

  /// Keeps a story as it was read, or as it is written now.
  mutating func keep(_ story: Story) { stories[story.profile.reference.id] = story }

  mutating func forget(_ id: Int64) {
    stories[id] = nil
    index?.remove(id)
  }
}

/// The stories met last, up to a number of articles in them.
///
/// It has two halves: what is met goes to the newer one, and when that is full the older one is let go of.
struct StoryCache: Sendable {
  private var newer: [Int64: Story] = [:]
  private var older: [Int64: Story] = [:]
  private var articles = 0
  private static let capacity = 4_000

  subscript(_ id: Int64) -> Story? {
    get { newer[id] ?? older[id] }
    set {
      older[id] = nil
      articles += (newValue?.articles.count ?? 0) - (newer[id]?.articles.count ?? 0)
      newer[id] = newValue
      guard articles > Self.capacity / 2 else { return }
      older = newer
      newer = [:]
      articles = 0
    }
  }
}
