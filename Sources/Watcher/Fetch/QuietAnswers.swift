import Synchronization

/// Answers that brought no document, kept to be committed together: each commit waits for the disk. What is lost of
/// them when the process dies is asked for again.
final class QuietAnswers: Sendable {
  private let state: State
  private let kept = Mutex<Kept>(Kept())

  private struct Kept {
    var answers: [SourceState] = []
    var since = ContinuousClock.now
  }

  /// How long an answer waits for others, while answers come.
  private static let longestWait: Duration = .seconds(1)

  init(state: State) { self.state = state }

  func add(_ answer: SourceState) throws {
    let isTime = kept.withLock { kept in
      if kept.answers.isEmpty { kept.since = .now }
      kept.answers.append(answer)
      return .now - kept.since > QuietAnswers.longestWait
    }
    if isTime { try commit() }
  }

  /// Commits what is kept. What is asked of the state afterwards finds it.
  func commit() throws {
    let answers = kept.withLock { kept in
      defer { kept.answers = [] }
      return kept.answers
    }
    guard !answers.isEmpty else { return }
    try state.write { transaction in
      for answer in answers { try transaction.store(answer) }
    }
  }
}
