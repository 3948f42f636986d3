public import Articles
public import Facts
public import Rules

/// What a listing is narrowed to; everything where nothing is said.
public struct ReportFilter: Sendable {
  public var story: Int64?
  /// Any of these is enough.
  public var kinds: [Glob] = []
  /// Any of these is enough; what has no outlet is of none.
  public var outlets: [Glob] = []
  public var since: Timestamp?
  public var until: Timestamp?

  public init() {}

  /// Whether it narrows by what articles or claims are, rather than by the story alone.
  public var isOfContent: Bool { !kinds.isEmpty || !outlets.isEmpty || since != nil || until != nil }

  public func takes(kind: String) -> Bool { kinds.isEmpty || kinds.contains { $0.matches(kind) } }

  public func takes(outlet: String?) -> Bool {
    outlets.isEmpty || outlet.map { outlet in outlets.contains { $0.matches(outlet) } } ?? false
  }

  public func takes(time: Timestamp) -> Bool {
    (since.map { $0.seconds <= time.seconds } ?? true) && (until.map { time.seconds <= $0.seconds } ?? true)
  }

  public func takes(story id: Int64) -> Bool { story == nil || story == id }

  /// Whether the fact was reported on as asked: one observation has the outlet and was published in time.
  ///
  /// - Parameter articles: those of its story.
  public func takes(_ fact: Fact, articles: [Int64: ArticleReport]) -> Bool {
    guard takes(kind: fact.key.kind) else { return false }
    return !isOfContent
      || fact.observations.contains { observation in
        articles[observation.article].map { takes(outlet: $0.outlet) && takes(time: $0.time) } ?? false
      }
  }
}

/// Where an article is from, and when.
public struct ArticleReport: Sendable {
  public let outlet: String?
  /// When it was published, else when it arrived.
  public let time: Timestamp
}

/// By which of its times an article counts as known.
public enum KnownBy: String, Sendable, CaseIterable {
  case published, arrived
}
