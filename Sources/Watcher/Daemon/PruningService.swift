public import Articles
import Logging
import Rules
import ServiceLifecycle

/// Lets go of the texts of old articles, a few at a time, so that new ones pass in between.
public struct Pruning: Sendable {
  let state: State
  /// How long a text is kept.
  let keep: Duration

  /// Of articles in one transaction.
  private static let batch = 50

  public init(state: State, keep: Duration) {
    self.state = state
    self.keep = keep
  }

  /// Works until nothing is left to be let go of.
  ///
  /// - Parameter pause: called between two transactions.
  /// - Returns: how many texts went.
  public func pass(now: Timestamp, pause: () async -> Void = {}, shouldStop: () -> Bool = { false }) async throws -> Int
  {
    let limit = Timestamp(seconds: now.seconds - keep.components.seconds)
    var count = 0
    while !shouldStop() {
      let pruned = try state.prune(arrivedBefore: limit, limit: Self.batch, now: now)
      count += pruned
      if pruned < Self.batch { break }
      await pause()
    }
    while !shouldStop(), try state.shrink() { await pause() }
    return count
  }
}

/// Prunes once an hour.
struct PruningService: Service {
  let live: Live

  func run() async throws {
    try await endingTransfers {
      while !isEnding() {
        await live.assembly.prune { try? await Task.sleep(for: .milliseconds(20)) }
        await live.pruning.wait(within: .seconds(3_600))
      }
    }
  }
}

extension Assembly {
  /// Prunes where the configuration says so. That it fails ends nothing else.
  func prune(pause: () async -> Void = {}) async {
    guard let keep = configuration.keep else { return }
    do {
      let count = try await Pruning(state: state, keep: keep).pass(now: .now, pause: pause, shouldStop: isEnding)
      guard count > 0 else { return }
      logger.notice("the texts of \(count) articles that are older than \(keep.configured) are no longer kept")
      if try !state.shrinksByPieces() {
        logger.notice("\(state.path) keeps its size; `watchd prune` makes it smaller once watchd is stopped")
      }
    } catch {
      logger.error("texts older than \(keep.configured) are still kept: \(plainWords(error)); tried again in an hour")
    }
  }
}
