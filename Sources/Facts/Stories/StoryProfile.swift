public import Articles

/// What a story is recognised by.
public struct StoryProfile: Sendable, Hashable {
  public var reference: StoryReference
  /// In the order of their numbers, each once.
  public var terms: [Term]
  public var firstPublished: Timestamp
  public var lastPublished: Timestamp
  public var articles: Int

  /// A term with the mean of its weights in the story's articles, and in their headlines.
  ///
  /// The weights are whole numbers, so that what was kept and what is read again are the same.
  public struct Term: Sendable, Hashable {
    public var id: TermID
    /// In 1/16384; greater than 0.
    public var weight: UInt16
    public var titleWeight: UInt16

    public init(id: TermID, weight: UInt16, titleWeight: UInt16) {
      self.id = id
      self.weight = weight
      self.titleWeight = titleWeight
    }
  }

  public init(
    reference: StoryReference, terms: [Term] = [], firstPublished: Timestamp, lastPublished: Timestamp, articles: Int
  ) {
    self.reference = reference
    self.terms = terms
    self.firstPublished = firstPublished
    self.lastPublished = lastPublished
    self.articles = articles
  }

  /// A weight of 1 as a whole number.
  static let one = 16_384.0
}

extension StoryProfile {
  /// The profile with one article more.
  ///
  /// - Parameter new: its terms, weighed.
  public mutating func take(_ new: Terms, at time: Timestamp) {
    let share = 1 / (min(Double(articles), StoryMatching.Settings.memory) + 1)
    var merged: [Term] = []
    merged.reserveCapacity(terms.count + new.list.count)
    func keep(_ id: TermID, _ weight: Double, _ titleWeight: Double) {
      let whole = (weight * StoryProfile.one).rounded()
      guard whole >= 1 else { return }
      merged.append(
        Term(
          id: id, weight: UInt16(min(whole, 65_535)),
          titleWeight: UInt16(min((titleWeight * StoryProfile.one).rounded(), 65_535))))
    }
    var (old, other) = (0, 0)
    while old < terms.count || other < new.list.count {
      let mine = old < terms.count ? terms[old] : nil
      let its = other < new.list.count ? new.list[other] : nil
      let id = min(mine?.id ?? its?.id ?? TermID(rawValue: 0), its?.id ?? mine?.id ?? TermID(rawValue: 0))
      var (weight, titleWeight) = (0.0, 0.0)
      if let mine, mine.id == id {
        weight += Double(mine.weight) / StoryProfile.one * (1 - share)
        titleWeight += Double(mine.titleWeight) / StoryProfile.one * (1 - share)
        old += 1
      }
      if let its, its.id == id {
        weight += its.weight * share
        if its.inTitle { titleWeight += its.weight * share }
        other += 1
      }
      keep(id, weight, titleWeight)
    }
    if merged.count > StoryMatching.Settings.termsOfStory {
      merged.sort { ($1.weight, $0.id) < ($0.weight, $1.id) }
      merged.removeLast(merged.count - StoryMatching.Settings.termsOfStory)
      merged.sort { $0.id < $1.id }
    }
    // A story is held for long: not with room for what its articles had beyond it.
    terms = merged.withUnsafeBufferPointer(Array.init)
    firstPublished = min(firstPublished, time)
    lastPublished = max(lastPublished, time)
    articles += 1
  }
}
