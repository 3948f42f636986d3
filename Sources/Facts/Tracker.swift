import Articles
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

  /// The story that the article continues, among candidates; nil where it opens one. With it a second one, which the
  /// article shows to be of the same happening.
  public func story(of incoming: IncomingArticle, terms: Terms, among candidates: [StoryProfile])
    -> (story: StoryReference, twin: StoryReference?)?
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
    _ story: Story?, newID: Int64, with incoming: IncomingArticle, terms: Terms
  ) -> (story: Story, changes: [Change]) {
    let incoming = Tracker.bounded(incoming)
    // Which story.
    var story = story ?? Story(opening: newID, with: incoming)
    let trace = story.trace(of: incoming, sketch: terms.sketch)
    if !incoming.isByHand {
      story.profile.take(terms, at: incoming.time)
      story.profile.reference.title = Title.of(story.profile, with: incoming.article)
    }
    story.articles.append(trace)
    // Which series, and what changed in each.
    let reader = EvidenceReader(incoming, voice: trace.voice)
    var told = story.take(reader.evidence(), of: incoming)
    told += story.take(reader.states())
    let said = story.take(reader.statements())
    if tellsStatements { told += said }
    // What to tell.
    let changes = told.sorted { $0.verdict.observation.claim < $1.verdict.observation.claim }
      .map { story.change($0.verdict, to: $0.key, of: incoming) }
    return (story, changes)
  }

  /// A story as it was, from its profile, what is summed up of its ledger, and the articles after that.
  ///
  /// - Parameters:
  ///   - known: what was kept of its facts.
  ///   - settled: nil where nothing is known but the articles: the facts are found anew.
  ///   - articles: those that are not summed up, in the order of their arrival.
  public func restore(
    _ stored: Story, known: [StoredFact] = [], settled: Ledger.Settled?, articles: [IncomingArticle]
  ) -> Story {
    var story = stored
    story.ledger = Ledger(settled ?? Ledger.Settled())
    story.facts = settled == nil ? [] : known.compactMap(\.fact)
    let voices = Dictionary(story.articles.map { ($0.id, $0.voice) }) { first, _ in first }
    for incoming in articles {
      let incoming = Tracker.bounded(incoming)
      let reader = EvidenceReader(incoming, voice: voices[incoming.id] ?? incoming.article.outlet?.lowercased() ?? "")
      _ = story.ledger.take(reader.evidence(), of: incoming.id)
      if settled == nil {
        _ = story.take(reader.states())
        _ = story.take(reader.statements())
      }
    }
    if let settled { story.ledger.resume(settled, facts: known) }
    story.setFacts()
    return story
  }

  private static func bounded(_ incoming: IncomingArticle) -> IncomingArticle {
    var incoming = incoming
    incoming.claims.removeLast(max(0, incoming.claims.count - claimsRead))
    return incoming
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
        update(story, newID: reference.id, with: incoming, terms: try terms(incoming)).story
    }
    story?.profile.reference = reference
    return story
  }
}
