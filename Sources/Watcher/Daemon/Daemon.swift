import Articles
import Foundation
import Glibc
import Logging
public import Rules
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Runs watchd until a signal ends it: SIGTERM and SIGINT finish the article in hand, SIGHUP reads the configuration
/// anew.
public enum Daemon {
  /// Keeps watching.
  ///
  /// - Parameter reload: reads the configuration again; nil where it is not valid, which it has reported.
  public static func run(_ assembly: Assembly, reload: @escaping @Sendable () -> Configuration?) async throws {
    let live = Live(assembly)
    try await run(
      [
        InboxService(live: live), FetchService(live: live), DeliveryService(live: live),
        ReloadService(live: live, reload: reload), SupervisionService(notifier: Notifier()),
      ], assembly.logger)
  }

  /// One pass, then the end.
  public static func once(_ assembly: Assembly) async throws {
    try await run([SinglePass(live: Live(assembly))], assembly.logger)
  }

  /// Until the services run there is nothing in hand that would have to be finished.
  public static func endAtOnceOnSignals() {
    for number in [SIGTERM, SIGINT] { signal(number) { _ in _exit(0) } }
  }

  private static func run(_ services: [any Service], _ logger: Logger) async throws {
    // A closed pipe is an error of the write; a broken lease on a file is of no interest.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGIO, SIG_IGN)
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .warning)
    let configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    try await ServiceGroup(configuration: configuration).run()
  }
}

/// The assembly in use, and the bells of those who work with it.
final class Live: Sendable {
  private let current: Mutex<(assembly: Assembly, generation: Int)>
  /// Something was committed that may be sent.
  let deliveries = Bell()
  /// Something was committed that is to be fetched.
  let fetches = Bell()
  /// The configuration was replaced.
  let inboxes = Bell()

  init(_ assembly: Assembly) { current = Mutex((assembly, 0)) }

  var assembly: Assembly { current.withLock(\.assembly) }
  /// How often the configuration was replaced.
  var generation: Int { current.withLock(\.generation) }

  func replace(_ configuration: Configuration) {
    current.withLock { $0 = ($0.assembly.with(configuration), $0.generation + 1) }
    deliveries.ring()
    fetches.ring()
    inboxes.ring()
  }
}

/// True once a signal has asked to end; what is in hand is finished, nothing new is begun.
@Sendable func isEnding() -> Bool { Task.isShuttingDownGracefully || Task.isCancelled }

/// The services hold the assembly in a class: the service group prints a service with all that it holds by value, and
/// the tables of language are large.
private struct SinglePass: Service {
  let live: Live

  func run() async throws { try await endingTransfers { try await live.assembly.pass(shouldStop: isEnding) } }
}

/// Runs work whose transfers are cut off when watchd ends; what they were for stays in the state.
private func endingTransfers(_ work: @escaping @Sendable () async throws -> Void) async throws {
  do {
    try await cancelWhenGracefulShutdown(work)
  } catch is CancellationError {}
}

/// Fetches sources and what documents name, when it is due.
private struct FetchService: Service {
  let live: Live

  func run() async throws {
    try await endingTransfers {
      while !isEnding() {
        let generation = live.generation
        try await live.assembly.fetcher.work(
          bell: live.fetches, shouldStop: { isEnding() || live.generation != generation },
          committed: { live.deliveries.ring() })
      }
    }
  }
}

/// Empties the outbox.
private struct DeliveryService: Service {
  let live: Live

  func run() async throws {
    try await loop(live.deliveries) {
      let delivery = live.assembly.delivery
      try await delivery.pass(everything: false, shouldStop: isEnding)
      return try delivery.state.nextDelivery(to: delivery.receivers.map(\.name))
    }
  }
}

/// Does the work, waits until it is due again or the bell rings, until watchd ends.
///
/// - Parameter work: answers when it is next due, in seconds since 1970; nil where only the bell tells.
private func loop(_ bell: Bell, _ work: @escaping @Sendable () async throws -> Int64?) async throws {
  try await endingTransfers {
    while !isEnding() {
      let due = try await work() ?? .max
      let wait = min(max(1, due == .max ? 3_600 : due - Timestamp.now.seconds), 3_600)
      if !isEnding() { await bell.wait(within: .seconds(wait)) }
    }
  }
}

/// Reads the configuration anew at SIGHUP.
private struct ReloadService: Service {
  let live: Live
  let reload: @Sendable () -> Configuration?

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
      let logger = live.assembly.logger
      guard let configuration = reload() else {
        logger.error("the new configuration is not valid; the old one stays in use")
        continue
      }
      if configuration.state != live.assembly.configuration.state {
        logger.warning("another `state:` is used only after a restart")
      }
      live.replace(configuration)
      logger.notice("the configuration was read anew")
    }
  }
}

/// Tells systemd that the daemon is ready, that it lives, and that it ends.
private struct SupervisionService: Service {
  let notifier: Notifier

  func run() async throws {
    notifier.send("READY=1")
    await withGracefulShutdownHandler {
      while !isEnding() {
        try? await cancelWhenGracefulShutdown {
          try await Task.sleep(for: notifier.watchdogInterval ?? .seconds(3_600))
        }
        if notifier.watchdogInterval != nil { notifier.send("WATCHDOG=1") }
      }
    } onGracefulShutdown: {
      notifier.send("STOPPING=1")
    }
  }
}
