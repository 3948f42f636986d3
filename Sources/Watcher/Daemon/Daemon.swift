import Articles
@preconcurrency import Dispatch
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
        ReloadService(live: live, reload: reload), SupervisionService(live: live), PruningService(live: live),
        MetricsService(live: live), DiskService(live: live), RestService(live: live),
      ], assembly.logger)
  }

  /// One pass, then the end.
  ///
  /// - Returns: what the pass could not do.
  public static func once(_ assembly: Assembly) async throws -> Assembly.Rest {
    let pass = SinglePass(live: Live(assembly))
    try await run([pass], assembly.logger)
    return pass.rest.withLock { $0 }
  }

  /// Until the services run there is nothing in hand that would have to be finished.
  public static func endAtOnceOnSignals() {
    for number in [SIGTERM, SIGINT] { signal(number) { _ in _exit(0) } }
    // The configuration that a reload would read is read now.
    signal(SIGHUP, SIG_IGN)
  }

  /// How long what is in hand may take to be finished after a signal, in seconds. Whatever moment the process ends at,
  /// the state is whole: what is not finished then is done again.
  private static let longestEnd = 0.9

  /// Ends the process a while after a signal where it has not ended by itself: some article takes longer.
  private static func endInAnyCase() -> [any DispatchSourceSignal] {
    [SIGTERM, SIGINT].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "watchd.signals"))
      source.setEventHandler {
        let thread = Thread {
          Thread.sleep(forTimeInterval: longestEnd)
          _exit(0)
        }
        thread.start()
      }
      source.resume()
      return source
    }
  }

  private static func run(_ services: [any Service], _ logger: Logger) async throws {
    let signals = endInAnyCase()
    defer { for source in signals { source.cancel() } }
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
  let deliveries = Bells()
  /// Something was committed that is to be fetched.
  let fetches = Bell()
  /// The configuration was replaced.
  let inboxes = Bell()
  let receivers = Bell()
  let pruning = Bell()
  let metrics = Bell()
  let notifier = Notifier()
  let pulse = Pulse()

  init(_ assembly: Assembly) { current = Mutex((assembly, 0)) }

  var assembly: Assembly { current.withLock(\.assembly) }
  /// How often the configuration was replaced.
  var generation: Int { current.withLock(\.generation) }

  func replace(_ configuration: Configuration) {
    current.withLock { $0 = ($0.assembly.with(configuration), $0.generation + 1) }
    deliveries.ring()
    fetches.ring()
    inboxes.ring()
    receivers.ring()
    pruning.ring()
    metrics.ring()
  }
}

/// True once a signal has asked to end; what is in hand is finished, nothing new is begun.
@Sendable func isEnding() -> Bool { Task.isShuttingDownGracefully || Task.isCancelled }

/// The services hold the assembly in a class: the service group prints a service with all that it holds by value, and
/// the tables of language are large.
private final class SinglePass: Service {
  let live: Live
  let rest = Mutex(Assembly.Rest())

  init(live: Live) { self.live = live }

  func run() async throws {
    try await endingTransfers { [self] in
      let rest = try await live.assembly.pass(shouldStop: isEnding)
      self.rest.withLock { $0 = rest }
    }
  }
}

/// Runs work whose transfers are cut off when watchd ends; what they were for stays in the state.
func endingTransfers(_ work: @escaping @Sendable () async throws -> Void) async throws {
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

/// Reads the configuration anew at SIGHUP.
private struct ReloadService: Service {
  let live: Live
  let reload: @Sendable () -> Configuration?

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
      let logger = live.assembly.logger
      live.notifier.sendReloading()
      defer { live.notifier.send("READY=1\nSTATUS=\(live.assembly.summary)") }
      guard let configuration = reload() else {
        logger.error("the new configuration is not valid; the old one stays in use")
        continue
      }
      if let loss = configuration.loss(after: live.assembly.configuration) {
        logger.error("the new configuration \(loss); it looks cut short, and the old one stays in use")
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
