public import Articles
public import Claims
public import Facts
public import Rules

/// The way of a document, from its article to the alerts: the one place where the steps are joined. The daemon,
/// `--once` and `replay` all run through ``take(_:now:)``.
public struct Pipeline: Sendable {
  public let state: State
  /// To make it costs more than to ask a hundred sources that have nothing new.
  private let lazyExtractor: Lazily<Extractor>
  var extractor: Extractor { lazyExtractor.value }
  /// So many claims of an article are kept: one with more is a table or a register.
  private static let mostClaims = 1_000
  let tracker: Tracker
  let rules: RuleSet

  public init(state: State, configuration: Configuration) {
    self.state = state
    lazyExtractor = Lazily { [kinds = configuration.kinds] in Extractor(kinds: Kind.builtIn + kinds) }
    rules = RuleSet(configuration)
    tracker = Tracker(tellsStatements: rules.asksForStatements)
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
    /// Claims that came with it, which stand in place of reading its text.
    public var claims: [Claim]?
    /// What another article is known by, whose story it continues whatever it says: a person has set a fact of it.
    var continues: String?
    /// Of its text only what the claims stand in is kept.
    public internal(set) var isPruned = false
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

  /// The claims that a document brought beside its article; nil where it brought none.
  ///
  /// - Parameter name: what to call the document by.
  /// - Throws: ``DocumentError``, which names the claim and the field that isn't valid.
  public func claims(_ given: GivenClaims?, of article: Article, in name: String) throws(DocumentError) -> [Claim]? {
    guard let given else { return nil }
    do {
      return try extractor.claims(given: given, in: article.text)
    } catch {
      throw DocumentError(name, .malformed(error.description))
    }
  }

  public enum Outcome: Sendable {
    /// The same bytes were taken before.
    case known
    /// `joined` is a story that became one with the article's: the article fitted both.
    case taken(id: Int64, changes: [Change], alerts: [Alert], joined: Int64? = nil)
  }

  /// An article with all that can be said of it before the state is asked.
  public struct Prepared: Sendable {
    public let arrival: Arrival
    /// Its number is still to come.
    fileprivate let incoming: IncomingArticle
    /// Its claims as the state holds them; nil where they can't be written.
    fileprivate let stored: [String]?
    /// Not weighed yet.
    fileprivate let terms: Terms
  }

  /// Reads an article. It needs no state, so that it can be done ahead of the articles before it, on another core.
  public func prepare(_ arrival: Arrival, now: Timestamp) -> Prepared {
    var arrival = arrival
    // Claims that came with it count in the text as it came.
    if arrival.claims == nil { arrival.article = arrival.article.withHeadlineInText() }
    let article = arrival.article
    let found =
      arrival.claims.map { Extractor.Extraction(claims: $0) }
      ?? extractor.extraction(of: article.text, published: article.published)
    var claims = found.claims
    // They cost as much as everything else in the article, and few ask for them.
    if arrival.claims == nil, rules.asksForStatements { claims += extractor.statements(in: article.text) }
    claims.removeLast(max(0, claims.count - Self.mostClaims))
    if let language = found.unsupportedLanguage { arrival.warnings.append(State.notSupported(language)) }
    let incoming = IncomingArticle(
      id: 0, article: article, claims: claims, arrived: now, topics: rules.topics(of: article))
    return Prepared(
      arrival: arrival, incoming: incoming, stored: try? claims.map(JSON.encode), terms: tracker.terms(of: incoming))
  }

  /// Takes an article: finds its claims, its story and what it changes there, and the alerts that follow, and commits
  /// all of it as one transaction. What it throws left no trace in the state.
  @discardableResult
  public func take(_ arrival: Arrival, now: Timestamp) throws -> Outcome {
    let prepared = prepare(arrival, now: now)
    return try state.write { try take(prepared, in: $0, now: now) }
  }

  /// Takes articles in their order, and commits them together. What it throws left no trace in the state of any.
  public func take(_ articles: [Prepared], now: Timestamp) throws -> [Outcome] {
    try state.write { transaction in try articles.map { try take($0, in: transaction, now: now) } }
  }

  private func take(_ prepared: Prepared, in transaction: Transaction, now: Timestamp) throws -> Outcome {
    let arrival = prepared.arrival
    var incoming = prepared.incoming
    incoming.arrived = now
    if let known = try transaction.document(key: arrival.key) {
      try transaction.settle(arrival, as: known)
      return .known
    }
    let id = try transaction.insertDocument(
      key: arrival.key, path: arrival.path, status: .taken,
      reason: arrival.warnings.isEmpty ? nil : arrival.warnings.joined(separator: "; "), now: now)
    try transaction.settle(arrival, as: id)

    incoming.id = id
    let (terms, candidates) = try transaction.candidates(for: prepared.terms)
    let continued =
      try arrival.continues.flatMap { try transaction.story(ofDocument: $0) }.map { ($0, twin: nil) }
      ?? tracker.story(of: incoming, terms: terms, among: candidates)
    // Of two stories that are one the older keeps its number.
    let joined = continued.flatMap { stories in stories.twin.map { max(stories.story.id, $0.id) } }
    let old = try continued.map { stories in
      guard let joined, let twin = stories.twin else { return try transaction.story(stories.story.id) }
      return try join(joined, into: min(stories.story.id, twin.id), in: transaction, now: now)
    }
    let (story, changes) = tracker.update(
      old, newID: try transaction.nextStoryID(), with: incoming, terms: terms)
    try transaction.store(story, replacing: old, now: now)
    let alerts = try record(
      incoming, stored: prepared.stored, given: arrival.claims != nil, of: story, changes, in: transaction, now: now)
    return .taken(id: id, changes: changes, alerts: alerts, joined: joined)
  }

  /// Writes an article with the changes that it made in its story, and the alerts that follow.
  ///
  /// - Parameters:
  ///   - stored: its claims as the state holds them, where they were written ahead.
  ///   - given: its claims came with it.
  func record(
    _ incoming: IncomingArticle, stored: [String]? = nil, given: Bool, of story: Story, _ changes: [Change],
    in transaction: Transaction, now: Timestamp
  ) throws -> [Alert] {
    try transaction.insert(incoming.article, id: incoming.id, given: given, story: story.profile.reference, now: now)
    try transaction.insert(incoming.claims, as: stored ?? incoming.claims.map(JSON.encode), of: incoming.id)
    var alerts: [Alert] = []
    for change in changes {
      let changeID = try transaction.insert(change)
      let fired = try rules.alerts(
        for: [change], of: incoming.article, topics: incoming.topics, at: now,
        lastFired: transaction.lastFired(rule:story:fact:))
      for alert in fired { try transaction.insert(alert, change: changeID, now: now) }
      alerts += fired
    }
    return alerts
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
