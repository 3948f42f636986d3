import Synchronization

/// Wakes one task that waits. A ring while nobody waits is kept, so none is missed; several are one.
final class Bell: Sendable {
  private struct Waiter {
    var continuation: CheckedContinuation<Void, Never>?
    var rung = false
  }

  private let waiter = Mutex(Waiter())

  func ring() {
    let waiting = waiter.withLock { waiter in
      defer { waiter.continuation = nil }
      waiter.rung = waiter.continuation == nil
      return waiter.continuation
    }
    waiting?.resume()
  }

  /// Returns at the next ring, when the time is over, or when the task is cancelled.
  func wait(within time: Duration) async {
    let timer = Task {
      try? await Task.sleep(for: time)
      if !Task.isCancelled { ring() }
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready = waiter.withLock { waiter in
          if waiter.rung || Task.isCancelled { return true }
          waiter.continuation = continuation
          return false
        }
        if ready { continuation.resume() }
      }
    } onCancel: {
      ring()
    }
    timer.cancel()
    waiter.withLock { $0.rung = false }
  }
}

/// A bell for each of those who wait for the same.
final class Bells: Sendable {
  private let bells = Mutex<[ObjectIdentifier: Bell]>([:])

  func ring() { for bell in bells.withLock({ Array($0.values) }) { bell.ring() } }

  /// Gives `body` a bell of its own for as long as it runs.
  func withBell<Result>(_ body: (Bell) async throws -> Result) async rethrows -> Result {
    let bell = Bell()
    bells.withLock { $0[ObjectIdentifier(bell)] = bell }
    defer { bells.withLock { $0[ObjectIdentifier(bell)] = nil } }
    return try await body(bell)
  }
}
