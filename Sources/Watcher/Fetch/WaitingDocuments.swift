import Articles
import Foundation
import Logging
import Rules

/// What a document said of the article that its URL leads to.
struct StoredMetadata: Codable {
  var title: String?
  var outlet: String?
  var url: String?
  var published: Timestamp?
  var language: String?

  init(_ metadata: Metadata) {
    (title, outlet, url) = (metadata.title, metadata.outlet, metadata.url)
    (published, language) = (metadata.published, metadata.language)
  }

  var metadata: Metadata {
    Metadata(title: title, outlet: outlet, url: url, published: published, language: language)
  }
}

/// Fetches the documents that wait in the state for their URL.
struct WaitingDocuments: Sendable {
  let pipeline: Pipeline
  let client: HTTPClient
  let limits: Fetch
  let logger: Logger

  /// The longest time between two attempts, in seconds.
  private static let longestWait: Int64 = 6 * 3_600

  /// How many are fetched at a time, so that one that does not answer holds up few others.
  private static let width = 6

  /// Fetches what is due, the longest waiting first.
  ///
  /// - Parameter everything: attempts are made whether they are due or not: a single pass knows no later.
  func pass(everything: Bool, shouldStop: () -> Bool) async throws {
    let due = everything ? Int64.max : Timestamp.now.seconds
    // Each is tried once a pass, for what fails is due later; the limit only bounds what is held at a time.
    var tried: Set<Int64> = []
    while !shouldStop() {
      let batch = try pipeline.state.waitingDocuments(due: due, limit: 100 + tried.count)
        .filter { !tried.contains($0.id) }
      guard !batch.isEmpty else { return }
      tried.formUnion(batch.map(\.id))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (index, document) in batch.enumerated() where !shouldStop() {
          if index >= Self.width { try await group.next() }
          group.addTask { try await fetch(document) }
        }
        try await group.waitForAll()
      }
    }
  }

  private func fetch(_ waiting: WaitingDocument) async throws {
    do {
      var request = HTTPRequest(url: waiting.url)
      request.timeout = limits.timeout.inSeconds
      request.maxSize = limits.maxSize
      let response = try await client.send(request)
      guard (200..<300).contains(response.status) else { throw FetchError(response, to: request) }
      try take(response, for: waiting)
    } catch let error as FetchError {
      if Task.isCancelled { return }
      try failed(waiting, error)
    } catch let error as DocumentError {
      try setAside(waiting, reason: "\(waiting.url): \(message(error, about: error.name))")
    }
  }

  private func take(_ response: HTTPResponse, for waiting: WaitingDocument) throws {
    let metadata = try waiting.metadata.map { try JSON.decode(StoredMetadata.self, from: $0).metadata } ?? Metadata()
    let document = Document(
      bytes: response.body, name: URL(string: response.url)?.lastPathComponent ?? response.url, url: response.url,
      contentType: response.contentType, metadata: metadata)
    let reading = try document.read(limit: limits.maxSize, latest: .latestPublished)
    let warnings = reading.warnings.map { message($0, about: document.name) }
    for warning in warnings { logger.warning("\(waiting.url): \(warning)") }
    guard let article = reading.article else {
      try setAside(waiting, reason: "\(waiting.url): it leads to another URL, not to an article")
      return
    }
    var arrival = Pipeline.Arrival(article: article, key: documentKey(response.body), path: response.url)
    arrival.warnings = warnings
    arrival.claims = try pipeline.claims(reading.claims, of: article, in: document.name)
    arrival.fetchedFor = waiting.id
    let outcome = try pipeline.take(arrival, now: .now)
    logger.info("\(waiting.path): fetched \(response.url)\(outcome.isKnown ? ", taken before" : "")")
  }

  /// Tried again later where that can help; the wait doubles with each attempt. Said again only where the reason is new.
  private func failed(_ waiting: WaitingDocument, _ error: FetchError) throws {
    guard error.canRetry else {
      try setAside(waiting, reason: error.description)
      return
    }
    if waiting.reason != error.description { logger.warning("\(waiting.path): \(error); tried again later") }
    let wait = max(
      Int64(error.retryAfter ?? 0), backoff(attempts: waiting.attempts, first: 30, longest: Self.longestWait))
    try pipeline.state.write {
      try $0.postpone(waiting.id, reason: error.description, until: Timestamp.now.seconds + wait)
    }
  }

  private func setAside(_ waiting: WaitingDocument, reason: String) throws {
    logger.error("\(waiting.path): \(reason)")
    try pipeline.state.write { try $0.finishWaiting(waiting.id, as: .rejected, reason: reason) }
  }
}

extension FetchError {
  /// An answer that is not a success. What the server says for good about the URL itself is not asked again.
  init(_ response: HTTPResponse, to request: HTTPRequest) {
    let passing = [404, 408, 425, 429].contains(response.status) || response.status >= 500
    let from = response.url == request.url ? "" : " (redirected to \(response.url))"
    self.init(
      operation: request.operation, url: request.url, reason: "the server answered \(response.status)\(from)",
      canRetry: passing, retryAfter: response.retryAfter)
  }
}

extension Pipeline.Outcome {
  var isKnown: Bool {
    if case .known = self { true } else { false }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
