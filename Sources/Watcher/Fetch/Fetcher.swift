import Articles
import Foundation
import Logging
import Rules

/// Fetches what is due: the sources of the configuration, and the documents that wait in the state for their URL.
///
/// The unit of work is a host. Each that something is due at is visited by a task of its own, so that one that does not
/// answer holds up no other; and what is found out about a host counts for all that is due there.
struct Fetcher: Sendable {
  let pipeline: Pipeline
  let client: HTTPClient
  let limits: Fetch
  let sources: [Source]
  let troubles: Troubles
  let logger: Logger

  var state: State { pipeline.state }
  var urls: [String] { sources.map(\.url) }

  /// How many hosts are visited at a time.
  private static let width = 32
  /// How many requests to one host are under way at a time, where no pause between them is asked for.
  private static let lanes = 4

  /// One pass: fetches until nothing is due any more. What waits is tried whether it is due or not; sources keep to
  /// their schedule.
  func pass(shouldStop: @Sendable @escaping () -> Bool) async throws {
    try state.write { try $0.makeWaitingDue(now: .now) }
    // A source that is due again before the pass is over is for the next one.
    try await work(bell: nil, sourcesDue: Timestamp.now.seconds, shouldStop: shouldStop, committed: {})
  }

  /// Fetches what is due, whenever it is, until it is to stop; woken by the bell when something was committed.
  ///
  /// - Parameter sourcesDue: only sources that were due by then are asked; in seconds since 1970.
  func work(
    bell: Bell?, sourcesDue: Int64 = .max, shouldStop: @Sendable @escaping () -> Bool, committed: () -> Void
  ) async throws {
    let now = Timestamp.now
    try state.write { transaction in
      try transaction.enterSources(urls)
      // What was put off by another schedule, or by a clock that was wrong, is due by this one.
      for source in sources {
        let next = source.nextLook(after: now)
        try transaction.hasten(source.url, to: next, from: next + Int64(Self.longestFreshness))
      }
    }
    try await withThrowingTaskGroup(of: String?.self) { group in
      var busy: Set<String> = []
      var isListening = false
      while !shouldStop() {
        let due = Timestamp.now.seconds
        let hosts = try state.hostsDue(
          due, sources: urls, due: min(due, sourcesDue), but: busy, limit: Self.width - busy.count)
        for host in hosts {
          busy.insert(host)
          group.addTask {
            try await visit(host, sourcesDue: sourcesDue, shouldStop: shouldStop)
            return host
          }
        }
        if let bell, !isListening {
          let next = try state.nextFetch(after: due, sources: urls) ?? .max
          group.addTask {
            await bell.wait(within: .seconds(min(max(1, next == .max ? 3_600 : next - due), 3_600)))
            return nil
          }
          isListening = true
        }
        guard let finished = try await group.next() else { return }
        if let host = finished {
          busy.remove(host)
          committed()
          // What is due next may have changed.
          bell?.ring()
        } else {
          isListening = false
        }
      }
      bell?.ring()
      try await group.waitForAll()
    }
  }

  // MARK: One host

  /// What is to be fetched.
  private enum Job: Sendable {
    case source(SourceState)
    case document(WaitingDocument)
  }

  /// Fetches what is due at a host. Which answered is in the state before it is asked anew who is due.
  private func visit(
    _ host: String, sourcesDue: Int64, shouldStop: @Sendable @escaping () -> Bool
  ) async throws {
    let quiet = QuietAnswers(state: state)
    while !shouldStop() {
      let due = Timestamp.now.seconds
      let jobs =
        try state.sourcesDue(min(due, sourcesDue), host: host, among: urls).map(Job.source)
        + state.waitingDocuments(due: due, host: host, limit: 100).map(Job.document)
      guard !jobs.isEmpty else { return }
      let failure = try await run(jobs, quiet: quiet, shouldStop: shouldStop)
      try quiet.commit()
      if let failure {
        if Task.isCancelled { return }
        return try postpone(host, failure)
      }
    }
  }

  /// Runs the jobs, a few at a time. Answers early where the host turns out not to be had.
  private func run(
    _ jobs: [Job], quiet: QuietAnswers, shouldStop: @Sendable () -> Bool
  ) async throws -> FetchError? {
    let lanes = limits.pause > .zero ? 1 : Self.lanes
    return try await withThrowingTaskGroup(of: FetchError?.self) { group in
      var failure: FetchError?
      var silences = 0
      func note(_ error: FetchError?) {
        // A host that left several requests without an answer, one after another, will not answer the next either.
        silences = error?.isSilence == true ? silences + 1 : 0
        if let error, error.isOfHost || silences >= Self.lanes { failure = failure ?? error }
      }
      for (index, job) in jobs.enumerated() where !shouldStop() && failure == nil {
        if index >= lanes, let ended = try await group.next() { note(ended) }
        if failure == nil { group.addTask { try await run(job, quiet: quiet) } }
      }
      for try await error in group { note(error) }
      return failure
    }
  }

  /// Runs a job and rests as long as it took, or as the configuration asks. Answers why nothing was to be had.
  private func run(_ job: Job, quiet: QuietAnswers) async throws -> FetchError? {
    let start = ContinuousClock.now
    let failure =
      switch job {
      case .source(let source): try await fetch(source, quiet: quiet)
      case .document(let document): try await fetch(document)
      }
    let rest = max(limits.pause, min(ContinuousClock.now - start, .seconds(2)))
    if failure == nil { try? await Task.sleep(for: rest) }
    return failure
  }

  /// What is due at a host that cannot be had now is put off together.
  private func postpone(_ host: String, _ failure: FetchError) throws {
    let now = Timestamp.now.seconds
    let wait = max(Int64(failure.retryAfter ?? 0), backoff(attempts: 1, first: 30, longest: 3_600))
    try state.write { try $0.postpone(host: host, reason: failure.reason, due: now, until: now + wait) }
    for source in try state.sourcesDue(now, host: host, among: urls) { try failed(source, failure) }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
