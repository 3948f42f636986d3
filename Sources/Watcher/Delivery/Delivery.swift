import Articles
import Logging
import Rules

/// Sends what waits in the outbox to one receiver, in the order of the alerts. It begins from what is committed, and
/// records what the receiver has taken: a process that dies in between sends again, under the same key.
///
/// A receiver that takes nothing is left alone for a while, which grows: all that waits for it waits with it, and is
/// sent in order when it takes something again.
struct Delivery: Sendable {
  let state: State
  let receiver: Receiver
  let logger: Logger
  private let sender: any Sender
  private let troubles: Troubles

  private static let batch = 100

  /// - Parameter troubles: who is told where the receiver takes nothing.
  init(state: State, receiver: Receiver, client: HTTPClient, troubles: Troubles? = nil, logger: Logger) {
    self.init(
      state: state, receiver: receiver, sender: receiver.sender(stateID: state.id, client: client), troubles: troubles,
      logger: logger)
  }

  init(state: State, receiver: Receiver, sender: any Sender, troubles: Troubles? = nil, logger: Logger) {
    (self.state, self.receiver, self.sender, self.logger) = (state, receiver, sender, logger)
    self.troubles = troubles ?? Troubles(state: state, receivers: [], logger: logger)
  }

  /// Sends what waits, until nothing does or the receiver takes no more.
  ///
  /// - Parameter everything: whether the receiver is tried before the time it was to be left alone until, unless it asked
  ///   for that itself: a single pass knows no later.
  /// - Returns: in how many seconds it is to be tried again; nil where nothing waits.
  func pass(everything: Bool, shouldStop: @escaping @Sendable () -> Bool) async throws -> Int64? {
    var pause = try state.pause(of: receiver.name)
    if let wait = pause?.wait(now: .now, everything: everything) { return wait }
    while !shouldStop() {
      let due = try state.pending(for: receiver.name, limit: Self.batch)
      guard !due.isEmpty else { return nil }
      if let wait = try await deliver(due, &pause, shouldStop) { return wait }
    }
    return nil
  }

  /// Sends a batch by portions, each of which is recorded before the next is sent, up to the first that is not taken.
  ///
  /// - Returns: in how many seconds the receiver is to be tried again; nil where it takes more.
  private func deliver(
    _ due: [Notification], _ pause: inout Pause?, _ shouldStop: @escaping @Sendable () -> Bool
  ) async throws -> Int64? {
    var rest = due[...]
    while !rest.isEmpty, !shouldStop() {
      let portion = Array(rest.prefix(sender.portion(of: rest)))
      rest = rest.dropFirst(portion.count)
      let sent = await sender.send(portion, shouldStop: shouldStop)
      try state.record(
        delivered: portion.prefix(sent.taken), to: receiver.name, now: .now, isSynced: sender.portion > 1)
      if sent.taken > 0 || isRefusal(sent.problem), pause != nil {
        try state.end(pauseOf: receiver.name)
        logger.notice("\(receiver.name): takes alerts again")
        try troubles.end(.receiver(receiver.name), "the receiver \(receiver.name) takes alerts again")
        pause = nil
      }
      switch sent.problem {
      case nil: break
      case .refused(let reason):
        let notification = portion[sent.taken]
        logger.error(
          """
          \(notification.name) to \(receiver.name) was refused and is set aside: \(reason); \
          `watchd alerts --undelivered` lists it, `watchd resend` sends it again
          """)
        try state.refuse(notification.id, reason: reason, now: .now)
      case .unavailable(let reason, let retryAfter):
        // A transfer that was cut off because watchd ends is not the receiver's failure.
        return shouldStop() ? nil : try take(reason, retryAfter, after: pause)
      }
      // What is left of the portion is looked for anew, with what comes after it.
      if sent.taken < portion.count { return nil }
    }
    return nil
  }

  /// Leaves the receiver alone for a while; says so at the first failure, and then only where the reason is another.
  private func take(_ reason: String, _ retryAfter: Int?, after last: Pause?) throws -> Int64 {
    let pause = Pause(reason, retryAfter: retryAfter, after: last, now: .now)
    if last?.error != reason {
      let next = pause.nextTry - Timestamp.now.seconds
      logger.warning("\(receiver.name): \(reason); tried again in \(next) s, and less often for as long as it stays so")
    }
    let given = try state.begin(pause, of: receiver.name, now: .now)
    if pause.isLasting(now: .now) {
      try troubles.begin(
        .receiver(receiver.name),
        "the receiver \(receiver.name) has taken nothing since \(Timestamp(seconds: pause.since).iso8601): \(reason)")
    }
    if given > 0 {
      logger.error(
        """
        \(receiver.name): took nothing for three days; \(given) alerts are set aside; \
        `watchd alerts --undelivered` lists them, `watchd resend` sends them again
        """)
    }
    return max(1, pause.nextTry - Timestamp.now.seconds)
  }

  private func isRefusal(_ problem: Sent.Problem?) -> Bool {
    if case .refused = problem { true } else { false }
  }
}

/// A receiver took nothing the last times, and is left alone until its next try.
struct Pause: Sendable, Equatable {
  /// In a row.
  var failures: Int
  /// When the first of them was, in seconds since 1970.
  var since: Int64
  /// In seconds since 1970.
  var nextTry: Int64
  /// Whether the receiver asked for it.
  var putOff: Bool
  var error: String

  /// Between two tries, in seconds.
  private static let firstWait: Int64 = 2
  private static let longestWait: Int64 = 15 * 60
  /// After three days, and at least so many tries, what waited as long is set aside.
  private static let patience: Int64 = 3 * 86_400
  private static let leastTries = 10
  /// No wait is longer, in seconds: a next try that is further away was set by a clock that was wrong.
  static let longest = Int64(RetryAfter.longest) + longestWait

  init(failures: Int, since: Int64, nextTry: Int64, putOff: Bool, error: String) {
    (self.failures, self.since, self.nextTry) = (failures, since, nextTry)
    (self.putOff, self.error) = (putOff, error)
  }

  /// After one more failure.
  init(_ error: String, retryAfter: Int?, after last: Pause?, now: Timestamp) {
    failures = min(last?.failures ?? 0, 1_000_000) + 1
    since = min(last?.since ?? now.seconds, now.seconds)
    let wait = backoff(attempts: failures - 1, first: Self.firstWait, longest: Self.longestWait)
    nextTry = now.seconds + max(wait, Int64(min(retryAfter ?? 0, RetryAfter.longest)))
    putOff = retryAfter != nil
    self.error = error
  }

  /// How long the receiver is still to be left alone, in seconds; nil where it is to be tried.
  func wait(now: Timestamp, everything: Bool) -> Int64? {
    let left = nextTry.subtractingReportingOverflow(now.seconds)
    guard !left.overflow, left.partialValue > 0, left.partialValue <= Self.longest, putOff || !everything else {
      return nil
    }
    return left.partialValue
  }

  /// Whether it is more than a hiccup: three failures in a row, over a minute at least.
  func isLasting(now: Timestamp) -> Bool {
    let failing = now.seconds.subtractingReportingOverflow(since)
    return failures >= 3 && !failing.overflow && failing.partialValue >= 60
  }

  /// What has waited since before this time is given up; nil while there is patience.
  func givesUpBefore(now: Timestamp) -> Timestamp? {
    let failing = now.seconds.subtractingReportingOverflow(since)
    guard failures >= Self.leastTries, !failing.overflow, failing.partialValue >= Self.patience else { return nil }
    return Timestamp(seconds: now.seconds - Self.patience)
  }
}

/// How long to wait after so many failed attempts, in seconds: twice as long each time, and a little more or less, so
/// that what failed together does not come back together.
func backoff(attempts: Int, first: Int64, longest: Int64) -> Int64 {
  let doubled = Double(first) * Double(1 << min(max(attempts, 0), 30))
  return Int64(min(doubled, Double(longest)) * Double.random(in: 0.8...1.2))
}
