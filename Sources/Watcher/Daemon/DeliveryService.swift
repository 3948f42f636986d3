import Rules
import ServiceLifecycle
import Synchronization

/// Empties the outbox: each receiver has a loop of its own, so that none waits for another.
struct DeliveryService: Service {
  let live: Live
  private let running = Running()
  /// The outbox is looked at this often at least, in seconds: `watchd resend` is another process.
  private static let longestWait: Int64 = 30

  init(live: Live) { self.live = live }

  /// The receivers that a loop runs for, by name, and why one of the loops failed.
  private final class Running: Sendable {
    let names = Mutex<Set<String>>([])
    let failure = Mutex<(any Error)?>(nil)
  }

  func run() async throws {
    try await endingTransfers {
      try await withThrowingTaskGroup(of: Void.self) { group in
        while !isEnding() {
          if let failure = running.failure.withLock({ $0 }) { throw failure }
          // One whose settings changed begins when the loop with the old ones has ended.
          for delivery in live.assembly.deliveries {
            guard running.names.withLock({ $0.insert(delivery.receiver.name).inserted }) else { continue }
            group.addTask { await self.run(delivery) }
          }
          await live.receivers.wait(within: .seconds(3_600))
        }
      }
    }
  }

  private func run(_ delivery: Delivery) async {
    do {
      try await live.deliveries.withBell { try await follow(delivery, $0) }
    } catch {
      running.failure.withLock { $0 = error }
    }
    _ = running.names.withLock { $0.remove(delivery.receiver.name) }
    live.receivers.ring()
  }

  /// Sends, waits until there is more or the receiver is to be tried again, until its settings change or watchd ends.
  private func follow(_ delivery: Delivery, _ bell: Bell) async throws {
    func shouldStop() -> Bool { isEnding() || !live.assembly.configuration.receivers.contains(delivery.receiver) }
    while !shouldStop() {
      let wait = try await delivery.pass(everything: false) { isEnding() } ?? Self.longestWait
      if !shouldStop() { await bell.wait(within: .seconds(min(wait, Self.longestWait))) }
    }
  }
}
