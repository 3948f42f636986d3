import Articles
import Foundation
import Logging
import Rules

/// Sends what waits in the outbox. It begins from what is committed, and marks as delivered what a receiver has taken:
/// a process that dies in between sends again, under the same key.
struct Delivery: Sendable {
  let state: State
  let receivers: [Receiver]
  let client: HTTPClient
  let logger: Logger

  private static let batch = 100
  /// Between two attempts, in seconds.
  private static let firstWait: Int64 = 2
  private static let longestWait: Int64 = 15 * 60

  /// One pass: each receiver gets what is due for it, in the order of the alerts; none waits for another.
  ///
  /// - Parameter everything: attempts are made whether they are due or not: a single pass knows no later.
  func pass(everything: Bool, shouldStop: @escaping @Sendable () -> Bool) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for receiver in receivers {
        group.addTask { try await empty(receiver, everything: everything, shouldStop: shouldStop) }
      }
      for try await _ in group {}
    }
  }

  private func empty(_ receiver: Receiver, everything: Bool, shouldStop: @Sendable () -> Bool) async throws {
    var last: Int64 = 0
    while !shouldStop() {
      let due = try state.pending(
        for: receiver.name, due: Timestamp.now.seconds, everything: everything, after: last, limit: Self.batch)
      guard let end = due.last else { return }
      last = end.id
      let goesOn: Bool
      switch receiver.target {
      case .stdout(let format):
        let text = due.map { format == .json ? AlertMessage($0.alert, id: $0.alertID).json : $0.alert.text }
        goesOn = try settle(due, receiver, writeToStandardOutput(text.map { $0 + "\n" }.joined()))
      case .log(let path):
        let lines = due.map { AlertMessage($0.alert, id: $0.alertID).json + "\n" }
        goesOn = try settle(due, receiver, appendDurably(lines.joined(), to: path))
      case .webhook(let webhook):
        goesOn = try await post(due, to: webhook, receiver, shouldStop: shouldStop)
      }
      guard goesOn else { return }
    }
  }

  /// Records what became of a batch that was written at once. Answers whether it makes sense to go on.
  private func settle(_ batch: [Notification], _ receiver: Receiver, _ problem: DeliveryError?) throws -> Bool {
    if let problem { complain(batch[0], receiver, problem.description) }
    let results = batch.map { notification in
      (notification.id, problem.map { failure($0.description, attempts: notification.attempts) } ?? .delivered)
    }
    try state.record(results, now: .now)
    return problem == nil
  }

  private func post(
    _ batch: [Notification], to webhook: Webhook, _ receiver: Receiver, shouldStop: @Sendable () -> Bool
  ) async throws -> Bool {
    for notification in batch {
      guard !shouldStop(), try await post(notification, to: webhook, receiver) else { return false }
    }
    return true
  }

  /// Answers whether it makes sense to go on with the next notification to this receiver.
  private func post(_ notification: Notification, to webhook: Webhook, _ receiver: Receiver) async throws -> Bool {
    var request = HTTPRequest(url: webhook.url)
    request.body = Array(webhook.body(for: notification.alert, id: notification.alertID).utf8)
    request.headers = [
      ("Content-Type", "application/json"), ("Idempotency-Key", "\(state.id)-\(notification.id)"),
    ]
    do {
      let response = try await client.send(request)
      guard (200..<300).contains(response.status) else { throw FetchError(response, to: request) }
      try state.record([(notification.id, .delivered)], now: .now)
      return true
    } catch let error as FetchError {
      // A transfer that was cut off because watchd ends is not the receiver's failure.
      if Task.isCancelled { return false }
      complain(notification, receiver, error.description)
      let result = failure(error.description, attempts: notification.attempts, atLeast: error.retryAfter)
      try state.record([(notification.id, result)], now: .now)
      // A refusal concerns this message; silence and the server's own errors concern all of them.
      return !error.canRetry
    }
  }

  private func failure(_ reason: String, attempts: Int, atLeast: Int? = nil) -> DeliveryResult {
    let wait = backoff(attempts: attempts, first: Self.firstWait, longest: Self.longestWait)
    return .failed(
      reason: reason, nextTry: Timestamp.now.seconds + max(wait, Int64(atLeast ?? 0)), putOff: atLeast != nil)
  }

  /// Says that a delivery failed: at the first attempt, and then only where the reason is another.
  private func complain(_ notification: Notification, _ receiver: Receiver, _ reason: String) {
    guard notification.error != reason else { return }
    logger.warning("alert \(notification.alertID) to \(receiver.name): \(reason); tried again later")
  }
}

/// Why an alert could not be written.
struct DeliveryError: Error, CustomStringConvertible {
  let description: String
}
