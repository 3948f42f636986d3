public import Logging
public import Rules

/// What a configuration makes of the parts: a value that a reload replaces as a whole.
public struct Assembly: Sendable {
  let state: State
  let configuration: Configuration
  let logger: Logger
  let inboxes: [InboxReader]
  let fetcher: Fetcher
  let delivery: Delivery

  public init(state: State, configuration: Configuration, logger: Logger) {
    self.init(state: state, configuration: configuration, client: HTTPClient(), logger: logger)
  }

  private init(state: State, configuration: Configuration, client: HTTPClient, logger: Logger) {
    self.state = state
    self.configuration = configuration
    self.logger = logger
    let pipeline = Pipeline(state: state, configuration: configuration)
    inboxes = configuration.inboxes.map {
      InboxReader(pipeline: pipeline, inbox: $0, maxSize: configuration.documents.maxSize, logger: logger)
    }
    fetcher = Fetcher(
      pipeline: pipeline, client: client, limits: configuration.fetch, sources: configuration.sources, logger: logger)
    delivery = Delivery(state: state, receivers: configuration.receivers, client: client, logger: logger)
  }

  /// The same state and connections under another configuration.
  func with(_ configuration: Configuration) -> Assembly {
    Assembly(state: state, configuration: configuration, client: fetcher.client, logger: logger)
  }

  /// One pass over the inboxes, the sources and documents to be fetched, and the outbox.
  func pass(shouldStop: @escaping @Sendable () -> Bool) async throws {
    for inbox in inboxes {
      for path in try await inbox.scan(shouldStop: shouldStop) {
        logger.notice("\(path): still being written; left for the next pass")
      }
    }
    try await fetcher.pass(shouldStop: shouldStop)
    try await delivery.pass(everything: true, shouldStop: shouldStop)
  }
}
