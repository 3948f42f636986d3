public import Articles
public import Claims

/// Follows facts: which story an article continues, and what it changes there. Pure: the caller loads and stores.
public struct Tracker: Sendable {
  public init() {}

  /// What to look stories up by, weightiest first: the caller fetches the profiles that share some of them.
  public func terms(of incoming: IncomingArticle) -> [String: Double] { [:] }

  /// The story that the article continues, among candidates; nil where it opens one.
  public func story(of incoming: IncomingArticle, terms: [String: Double], among candidates: [StoryProfile])
    -> StoryReference?
  {
    nil
  }

  /// What the article changes: the story as it stands after it, and the changes in the order of the text.
  ///
  /// - Parameter story: the story that it continues; nil opens a new one, whose `reference.id` is `newID`.
  public func update(
    _ story: Story?, newID: Int64, with incoming: IncomingArticle, terms: [String: Double], now: Timestamp
  ) -> (story: Story, changes: [Change]) {
    let time = incoming.article.published ?? incoming.arrived
    let fresh = Story(
      profile: StoryProfile(
        reference: StoryReference(id: newID, title: incoming.article.title ?? ""), terms: terms,
        firstPublished: time, lastPublished: time, articles: 1))
    return (story ?? fresh, [])
  }
}
