import Glibc
public import Logging
public import Rules

/// What a configuration makes of the parts: a value that a reload replaces as a whole.
public struct Assembly: Sendable {
  let state: State
  let configuration: Configuration
  let logger: Logger
  let inboxes: [InboxReader]
  let fetcher: Fetcher
  let deliveries: [Delivery]
  let troubles: Troubles

  public init(state: State, configuration: Configuration, logger: Logger) {
    self.init(state: state, configuration: configuration, client: HTTPClient(), logger: logger)
  }

  private init(state: State, configuration: Configuration, client: HTTPClient, logger: Logger) {
    self.state = state
    self.configuration = configuration
    self.logger = logger
    let pipeline = Pipeline(state: state, configuration: configuration)
    let troubles = Troubles(state: state, receivers: configuration.notices, logger: logger)
    self.troubles = troubles
    inboxes = configuration.inboxes.map {
      InboxReader(pipeline: pipeline, inbox: $0, maxSize: configuration.documents.maxSize, logger: logger)
    }
    fetcher = Fetcher(
      pipeline: pipeline, client: client, limits: configuration.fetch, sources: configuration.sources,
      troubles: troubles, logger: logger)
    deliveries = configuration.receivers.map { [troubles] in
      Delivery(state: state, receiver: $0, client: client, troubles: troubles, logger: logger)
    }
  }

  /// Forgets the trouble of what is not in the configuration any more.
  func forgetTroubles() throws {
    let subjects: [[TroubleSubject]] = [
      configuration.sources.map { .source($0.url) }, configuration.inboxes.map { .inbox($0.path) },
      configuration.receivers.map { .receiver($0.name) }, [.disk],
    ]
    try troubles.forget(except: subjects.flatMap { $0 })
  }

  /// The same state and connections under another configuration.
  func with(_ configuration: Configuration) -> Assembly {
    Assembly(state: state, configuration: configuration, client: fetcher.client, logger: logger)
  }

  /// What a pass could not do.
  public struct Rest: Sendable {
    /// The inboxes that cannot be read.
    public var closedInboxes: [String] = []
    /// How many notifications wait for a receiver.
    public var undelivered = 0
  }

  /// One pass over the inboxes, the sources and documents to be fetched, and the outbox.
  func pass(shouldStop: @escaping @Sendable () -> Bool) async throws -> Rest {
    var rest = Rest()
    try forgetTroubles()
    try checkDisk()
    try checkInboxes()
    for inbox in inboxes {
      for path in try await inbox.scan(shouldStop: shouldStop) {
        logger.notice("\(path): still being written; left for the next pass")
      }
      if access(inbox.inbox.path, R_OK | X_OK) != 0 { rest.closedInboxes.append(inbox.inbox.path) }
    }
    try await fetcher.pass(shouldStop: shouldStop)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for delivery in deliveries {
        group.addTask { _ = try await delivery.pass(everything: true, shouldStop: shouldStop) }
      }
      try await group.waitForAll()
    }
    if shouldStop() { return Rest() }
    await prune()
    if let failure = writeMetrics() { logger.error("\(failure)") }
    rest.undelivered = try state.waiting(for: deliveries.map(\.receiver.name))
    return rest
  }
}
