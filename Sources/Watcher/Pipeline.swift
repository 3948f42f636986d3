public import Articles
import Claims
public import Facts
public import Rules

/// The way of a document, from its article to the alerts: the one place where the steps are joined. The daemon,
/// `--once` and `replay` all run through ``take(_:now:)``.
public struct Pipeline: Sendable {
  public let state: State
  private let extractor: Extractor
  let tracker: Tracker
  let rules: RuleSet

  public init(state: State, configuration: Configuration) {
    self.state = state
    extractor = Extractor(kinds: KindDefinition.builtIn + configuration.kinds)
    tracker = Tracker()
    rules = RuleSet(configuration)
  }

  /// An article with the document it was read from.
  public struct Arrival: Sendable {
    public var article: Article
    /// SHA-256 of the document's bytes: what it is known by.
    public var key: String
    /// Where it was found: a path, or a URL.
    public var path: String
    /// What was passed over in reading it, in words for people.
    public var warnings: [String] = []
    /// What stood at the path, where it is a file.
    var signature: String?
    /// The document that named the URL which this one was fetched from.
    var fetchedFor: Int64?
    /// What else is committed with the article, whether it is new or known.
    var alongside: (@Sendable (Transaction) throws -> Void)?

    public init(article: Article, key: String, path: String) {
      self.article = article
      self.key = key
      self.path = path
    }
  }

  public enum Outcome: Sendable {
    /// The same bytes were taken before.
    case known
    case taken(id: Int64, changes: [Change], alerts: [Alert])
  }

  /// Takes an article: finds its claims, its story and what it changes there, and the alerts that follow, and commits
  /// all of it as one transaction. What it throws left no trace in the state.
  @discardableResult
  public func take(_ arrival: Arrival, now: Timestamp) throws -> Outcome {
    let article = arrival.article
    let claims = extractor.claims(of: article)
    let topics = rules.topics(of: article)
    return try state.write { transaction in
      if let known = try transaction.document(key: arrival.key) {
        try transaction.settle(arrival, as: known)
        return .known
      }
      let id = try transaction.insertDocument(
        key: arrival.key, path: arrival.path, status: .taken,
        reason: arrival.warnings.isEmpty ? nil : arrival.warnings.joined(separator: "; "), now: now)
      try transaction.settle(arrival, as: id)

      let incoming = IncomingArticle(id: id, article: article, claims: claims, arrived: now, topics: topics)
      let (terms, candidates) = try transaction.candidates(for: tracker.terms(of: incoming))
      let continued = tracker.story(of: incoming, terms: terms, among: candidates)
      let old = try continued.map { try transaction.story($0.id) }
      let (story, changes) = tracker.update(
        old, newID: try transaction.nextStoryID(), with: incoming, terms: terms, now: now)
      try transaction.store(story, replacing: old, now: now)
      try transaction.insert(article, id: id, claims: claims, story: story.profile.reference, now: now)

      var alerts: [Alert] = []
      for change in changes {
        let changeID = try transaction.insert(change)
        let fired = try rules.alerts(
          for: [change], of: article, topics: topics, at: now, lastFired: transaction.lastFired(rule:story:fact:))
        for alert in fired { try transaction.insert(alert, change: changeID, now: now) }
        alerts += fired
      }
      return .taken(id: id, changes: changes, alerts: alerts)
    }
  }
}

extension Transaction {
  /// Notes where the document was found, and ends the waiting of the one that named its URL.
  fileprivate func settle(_ arrival: Pipeline.Arrival, as document: Int64) throws {
    if let signature = arrival.signature {
      try remember(path: arrival.path, signature: signature, document: document)
    }
    if let waiting = arrival.fetchedFor { try finishWaiting(waiting, as: .fetched) }
    try arrival.alongside?(self)
  }
}
