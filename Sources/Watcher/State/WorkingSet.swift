import Facts

/// What the pipeline works with of what is committed, in memory: the next article of a story doesn't read it again.
///
/// A transaction takes it out of the state and puts it back when it is committed. One that fails leaves none behind, and the
/// next reads what it needs anew.
struct WorkingSet: Sendable {
  /// By their terms, the stories that an article may continue; nil until it is read.
  var index: StoryIndex?
  private(set) var stories = StoryCache()
  /// What the state holds of the facts of stories whose articles gave others when they were read again: a claim of them is
  /// damaged, or an older watchd had found them.
  private(set) var outdated: [Int64: [StoredFact]] = [:]
  /// The number that the next story gets; nil until it is read.
  var nextStory: Int64?

  func story(_ id: Int64) -> Story? { stories[id] }

  /// Keeps a story as it was read, or as it is written now.
  ///
  /// - Parameter stored: the facts that the state holds of it, where it was read.
  mutating func keep(_ story: Story, stored: [StoredFact]? = nil) {
    let id = story.profile.reference.id
    stories[id] = story
    outdated[id] = stored == story.facts.map(StoredFact.init) ? nil : stored
  }

  mutating func forget(_ id: Int64) {
    stories[id] = nil
    outdated[id] = nil
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
  private static let capacity = 2_000

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
