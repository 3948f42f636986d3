/// The stories that an article may continue, by the terms of their profiles.
///
/// It holds the stories that were last added to or changed, up to a limit, so that an article costs the same however much
/// the state holds. Below the limit, what it answers depends on the profiles alone, not on the order in which they came.
public struct StoryIndex: Sendable {
  /// Stories held; a tenth more until it is cleared out.
  public static let capacity = 20_000
  /// How many stories a term may bring, the newest first, and how many candidates are given: they bound the cost of an
  /// article.
  private static let storiesPerTerm = 64
  private static let candidates = 24

  private struct Entry: Sendable {
    var profile: StoryProfile
    /// The last article of the story.
    var touched: Int64
  }

  private struct Holders: Sendable {
    var first: Int32
    var count: Int32
  }

  private struct Posting: Sendable {
    /// There are millions of them: half as large as with the whole number.
    var story: Int32
    /// The next older one; negative at the end.
    var next: Int32
  }

  private var entries: [Int64: Entry] = [:]
  /// By term, its stories from the newest on, in ``postings``.
  private var holders: [TermID: Holders] = [:]
  private var postings: [Posting] = []
  /// The first posting that is free; the others follow from it.
  private var free: Int32 = -1

  public init() {}

  /// Adds a story, or changes it.
  ///
  /// - Parameter article: the last one of the story, by which it is known how long nothing came for it.
  public mutating func put(_ profile: StoryProfile, touchedBy article: Int64) {
    let id = profile.reference.id
    guard let number = Int32(exactly: id) else { return }
    let old = entries.updateValue(Entry(profile: profile, touched: article), forKey: id)?.profile.terms ?? []
    changePostings(of: number, from: old, to: profile.terms)
    if entries.count > Self.capacity + Self.capacity / 10 { clearOut() }
  }

  public mutating func remove(_ story: Int64) {
    guard let number = Int32(exactly: story), let old = entries.removeValue(forKey: story) else { return }
    changePostings(of: number, from: old.profile.terms, to: [])
  }

  /// An article's terms weighed by how rare they are.
  public func weighed(_ terms: Terms) -> Terms {
    terms.weighed(stories: entries.count) { Int(holders[$0]?.count ?? 0) }
  }

  /// The stories that share the most weight of an article's terms.
  ///
  /// - Parameter terms: weighed.
  public func candidates(for terms: Terms) -> [StoryProfile] {
    var shared: [Int64: Double] = [:]
    for term in terms.list {
      var next = holders[term.id]?.first ?? -1
      var left = Self.storiesPerTerm
      while next >= 0, left > 0 {
        let posting = postings[Int(next)]
        shared[Int64(posting.story), default: 0] += term.weight
        next = posting.next
        left -= 1
      }
    }
    var best = Array(shared)
    if best.count > Self.candidates {
      best.sort { ($0.value, $0.key) > ($1.value, $1.key) }
      best.removeLast(best.count - Self.candidates)
    }
    return best.compactMap { entries[$0.key]?.profile }
  }

  private mutating func changePostings(of story: Int32, from old: [StoryProfile.Term], to new: [StoryProfile.Term]) {
    var (mine, its) = (0, 0)
    while mine < old.count || its < new.count {
      if its == new.count || (mine < old.count && old[mine].id < new[its].id) {
        removePosting(of: old[mine].id, story)
        mine += 1
      } else if mine == old.count || new[its].id < old[mine].id {
        addPosting(of: new[its].id, story)
        its += 1
      } else {
        mine += 1
        its += 1
      }
    }
  }

  private mutating func addPosting(of term: TermID, _ story: Int32) {
    var at = holders[term]?.first ?? -1
    var before: Int32 = -1
    while at >= 0, postings[Int(at)].story > story {
      before = at
      at = postings[Int(at)].next
    }
    let new: Int32
    if free >= 0 {
      new = free
      free = postings[Int(new)].next
      postings[Int(new)] = Posting(story: story, next: at)
    } else {
      new = Int32(postings.count)
      postings.append(Posting(story: story, next: at))
    }
    if before >= 0 {
      postings[Int(before)].next = new
      holders[term]?.count += 1
    } else {
      holders[term] = Holders(first: new, count: (holders[term]?.count ?? 0) + 1)
    }
  }

  private mutating func removePosting(of term: TermID, _ story: Int32) {
    guard let list = holders[term] else { return }
    var at = list.first
    var before: Int32 = -1
    while at >= 0, postings[Int(at)].story != story {
      before = at
      at = postings[Int(at)].next
    }
    guard at >= 0 else { return }
    let next = postings[Int(at)].next
    if before >= 0 { postings[Int(before)].next = next }
    holders[term] =
      list.count == 1 ? nil : Holders(first: before >= 0 ? list.first : next, count: list.count - 1)
    postings[Int(at)] = Posting(story: 0, next: free)
    free = at
  }

  /// Keeps the stories that were touched last.
  private mutating func clearOut() {
    let kept = entries.values.sorted { $0.touched > $1.touched }.prefix(Self.capacity)
      .sorted { $0.profile.reference.id < $1.profile.reference.id }
    self = StoryIndex()
    for entry in kept { put(entry.profile, touchedBy: entry.touched) }
  }
}
