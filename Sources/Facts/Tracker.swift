public import Articles
import Claims

/// Follows facts: which story an article continues, and what it changes there. Pure: the caller loads and stores.
public struct Tracker: Sendable {
  /// Claims that are read of an article: one with more is a table, and claims are compared with each other.
  private static let claimsRead = 400

  private let tellsStatements: Bool

  /// - Parameter tellsStatements: every statement that is new to its story is a change. An article holds many of them,
  ///   so that they are only told where somebody asks for them.
  public init(tellsStatements: Bool = false) { self.tellsStatements = tellsStatements }

  /// What to look stories up by: the caller weighs the terms by how rare they are, and fetches the profiles that share
  /// some of them.
  ///
  /// - Parameter inWords: keeps what the terms are for people to read.
  public func terms(of incoming: IncomingArticle, inWords: Bool = false) -> Terms {
    Terms(incoming, inWords: inWords)
  }

  /// The story that the article continues, among candidates; nil where it opens one.
  public func story(of incoming: IncomingArticle, terms: Terms, among candidates: [StoryProfile])
    -> StoryReference?
  {
    StoryMatching.best(terms, at: incoming.time, among: candidates)
  }

  /// The stories that the article could continue, best first, with what they share: the choice explained.
  ///
  /// - Parameter least: the score from which a story is named; the standing threshold where it is nil.
  public func matches(
    of incoming: IncomingArticle, terms: Terms, among candidates: [StoryProfile], least: Double? = nil
  ) -> [StoryMatch] {
    StoryMatching.matches(
      terms, at: incoming.time, among: candidates, least: least ?? StoryMatching.threshold)
  }

  /// What the article changes: the story as it stands after it, and the changes in the order of the text.
  ///
  /// - Parameter story: the story that it continues; nil opens a new one, whose `reference.id` is `newID`.
  public func update(
    _ story: Story?, newID: Int64, with incoming: IncomingArticle, terms: Terms, now: Timestamp
  ) -> (story: Story, changes: [Change]) {
    var incoming = incoming
    incoming.claims.removeLast(max(0, incoming.claims.count - Tracker.claimsRead))
    var story = story ?? Story(opening: newID, with: incoming)
    let trace = story.trace(of: incoming, sketch: terms.sketch)
    story.profile.take(terms, at: incoming.time)
    story.articles.append(trace)
    story.settle()
    let reader = EvidenceReader(article: incoming, voice: trace.voice, homes: story.homes)
    let evidence = reader.evidence()
    let detector = ChangeDetector(story: story, evidence: evidence)
    for piece in evidence { story.record(piece) }
    var changes = detector.changes(in: &story)
    if tellsStatements { changes += story.take(reader.statements()) }
    return (story, changes)
  }

  /// A story made anew of its articles, in the order of their arrival: what merging and splitting stories comes to.
  ///
  /// - Parameter terms: of an article, weighed as the caller weighs them.
  public func rebuild(
    _ reference: StoryReference, from articles: [IncomingArticle], terms: (IncomingArticle) throws -> Terms
  ) rethrows -> Story? {
    var story: Story?
    for incoming in articles {
      story =
        update(story, newID: reference.id, with: incoming, terms: try terms(incoming), now: incoming.arrived).story
    }
    story?.profile.reference = reference
    return story
  }
}
