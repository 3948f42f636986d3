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

extension Pruning {
  /// The time that the age of texts counts back from: now, but no later than a week after the last news. A clock that
  /// is years ahead would let go of everything at once, for good.
  func reference(now: Timestamp) throws(StateError) -> Timestamp {
    guard let news = try state.timeOfNews() else { return now }
    return min(now, Timestamp(seconds: news.seconds + Self.longestSilence))
  }

  /// Whether texts are kept for a clock that is ahead of the news.
  func holdsBack(from reference: Timestamp, now: Timestamp) throws(StateError) -> Bool {
    let seconds = keep.components.seconds
    guard reference < now else { return false }
    return try state.hasTexts(
      from: Timestamp(seconds: reference.seconds - seconds), until: Timestamp(seconds: now.seconds - seconds))
  }

  private static let longestSilence: Int64 = 7 * 86_400
}

/// Prunes once an hour.
struct PruningService: Service {
  let live: Live

  func run() async throws {
    try await endingTransfers {
      var heldBack = false
      while !isEnding() {
        heldBack = await live.assembly.prune(isHeldBack: heldBack) { try? await Task.sleep(for: .milliseconds(20)) }
        await live.pruning.wait(within: .seconds(3_600))
      }
    }
  }
}

extension Assembly {
  /// Prunes where the configuration says so. That it fails ends nothing else.
  ///
  /// - Parameter isHeldBack: whether it was said that texts are kept for a clock that is ahead.
  /// - Returns: whether they are.
  @discardableResult
  func prune(isHeldBack: Bool = false, pause: () async -> Void = {}) async -> Bool {
    guard let keep = configuration.keep else { return false }
    var holdsBack = isHeldBack
    do {
      let pruning = Pruning(state: state, keep: keep)
      let now = Timestamp.now
      let reference = try pruning.reference(now: now)
      holdsBack = try pruning.holdsBack(from: reference, now: now)
      if holdsBack, !isHeldBack {
        logger.warning(
          """
          texts are kept longer than \(keep.configured): the clock says \(now.iso8601), and the last news is of \
          a week or more before; where the clock is right, `watchd prune` lets go of them
          """)
      }
      let count = try await pruning.pass(now: reference, pause: pause, shouldStop: isEnding)
      guard count > 0 else { return holdsBack }
      logger.notice("the texts of \(count) articles that are older than \(keep.configured) are no longer kept")
      if try !state.shrinksByPieces() {
        logger.notice("\(state.path) keeps its size; `watchd prune` makes it smaller once watchd is stopped")
      }
    } catch {
      logger.error("texts older than \(keep.configured) are still kept: \(plainWords(error)); tried again in an hour")
    }
    return holdsBack
  }
}
