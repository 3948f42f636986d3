import Articles
import CLinux
import Logging
import Rules
import ServiceLifecycle
import Synchronization

/// That the pipeline goes round: it notes each round and each document.
final class Pulse: Sendable {
  private let last = Mutex<Double?>(nil)
  /// Rung at the first beat.
  let first = Bell()
  /// Rung at each beat.
  let beats = Bell()

  func beat() {
    let isFirst = last.withLock { last in
      defer { last = uptime }
      return last == nil
    }
    if isFirst { first.ring() }
    beats.ring()
  }

  /// Seconds since the last beat; nil before the first.
  var age: Double? { last.withLock { $0 }.map { uptime - $0 } }
}

/// Tells systemd that the daemon is ready, what it does, that the pipeline advances, and that it ends.
struct SupervisionService: Service {
  let live: Live

  func run() async throws {
    let notifier = live.notifier
    await withGracefulShutdownHandler {
      // The state is open and the rules are read; the inboxes are watched with the first round.
      while !isEnding(), live.pulse.age == nil { await live.pulse.first.wait(within: .seconds(1)) }
      guard !isEnding() else { return }
      notifier.send("READY=1")
      notifier.send("STATUS=\(live.assembly.summary)")
      var stands = false
      while !isEnding() {
        try? await cancelWhenGracefulShutdown {
          try await Task.sleep(for: notifier.watchdogInterval ?? .seconds(3_600))
        }
        guard let interval = notifier.watchdogInterval, !isEnding() else { continue }
        let age = min(live.pulse.age ?? 0, 1e9)
        if age < 2 * interval.inSeconds {
          stands = false
          notifier.send("WATCHDOG=1")
        } else if !stands {
          stands = true
          live.assembly.logger.error("the inboxes were not looked at for \(Int(age)) s; the watchdog is told no more")
        }
      }
    } onGracefulShutdown: {
      notifier.send("STOPPING=1")
      live.pulse.first.ring()
    }
  }
}

/// Gives memory back whenever the pipeline comes to rest: most of what a start or an article has touched is program
/// text that isn't needed while nothing arrives.
struct RestService: Service {
  let live: Live
  /// How long nothing is done before the pipeline rests.
  private let quiet = Duration.seconds(1)

  func run() async throws {
    await withGracefulShutdownHandler {
      while !isEnding() {
        await live.pulse.beats.wait(within: .seconds(86_400))
        while !isEnding(), live.pulse.age ?? 0 < quiet.inSeconds {
          try? await cancelWhenGracefulShutdown { try await Task.sleep(for: quiet) }
        }
        if !isEnding() { watchd_release_memory() }
      }
    } onGracefulShutdown: {
      live.pulse.beats.ring()
    }
  }
}

extension Assembly {
  /// What is watched, for people.
  var summary: String {
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    return "watching \(count(configuration.inboxes.count, "inbox", "inboxes")) and "
      + "\(count(configuration.sources.count, "source", "sources")) with "
      + "\(count(configuration.rules.count, "rule", "rules")) for "
      + "\(count(configuration.receivers.count, "receiver", "receivers"))"
  }
}

extension Configuration {
  /// What a configuration that is read anew has nothing of any more: a file that is cut short is valid as well.
  func loss(after old: Configuration) -> String? {
    if inboxes.isEmpty, sources.isEmpty, !old.inboxes.isEmpty || !old.sources.isEmpty { return "watches nothing" }
    if rules.isEmpty, !old.rules.isEmpty { return "has no rule" }
    if receivers.isEmpty, !old.receivers.isEmpty { return "has no receiver" }
    return nil
  }
}
