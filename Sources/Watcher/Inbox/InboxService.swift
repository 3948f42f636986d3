import Articles
import Foundation
import Logging
import Rules
import ServiceLifecycle

/// Takes what arrives in the inboxes, as soon as it is whole.
struct InboxService: Service {
  let live: Live

  /// Not every change is told: on a network's file system those of other machines are not. All is looked through this
  /// often, in seconds; and less often where that takes long.
  private static let rescan = 60.0
  /// How long a text waits for its sidecar, and a file that is not closed to be left alone, in seconds.
  private static let patience = 0.5
  /// How long a file that somebody holds open is waited for after its last change, in seconds.
  private static let longestOpen = 600.0

  /// How long an inbox may be gone before it is told of, in seconds: some are replaced by a new directory.
  private static let absence = 2.0

  /// A path that was not whole when it was looked at.
  private struct Held {
    var signature: String
    var due: Double
    /// Since when it is the same.
    var since: Double
  }

  func run() async throws {
    while !isEnding() {
      let assembly = live.assembly
      let watch = InboxWatch(directories: assembly.inboxes.map(\.inbox.path), bell: live.inboxes) { problem in
        assembly.logger.error("\(problem)")
      }
      defer { watch.stop() }
      live.pulse.beat()
      try assembly.forgetTroubles()
      try await withGracefulShutdownHandler {
        try await follow(watch, assembly)
      } onGracefulShutdown: {
        live.inboxes.ring()
      }
    }
  }

  /// Works until watchd ends or the configuration is replaced.
  private func follow(_ watch: InboxWatch, _ assembly: Assembly) async throws {
    let readers = assembly.inboxes
    let generation = live.generation
    // Inboxes that cannot be read, and since when.
    var missing: [String: Double] = [:]
    var nextCheck = 0.0
    var held: [String: Held] = [:]
    // What appeared and is open since: it is whole when it is closed.
    var open: Set<String> = []
    var nextScan = 0.0
    while !isEnding(), live.generation == generation {
      var now = uptime
      if now >= nextScan {
        for reader in readers {
          for path in try await reader.scan(except: open, shouldStop: isEndingAfterABeat, committed: rang) {
            held[path] = Held(signature: "", due: now, since: now)
          }
        }
        rang()
        let took = uptime - now
        nextScan = now + took + max(Self.rescan, took * 50)
      }
      now = uptime
      if now >= nextCheck {
        var gone: [String: Double] = [:]
        try assembly.checkInboxes { path in
          let since = missing[path] ?? now
          gone[path] = since
          return now - since >= Self.absence
        }
        missing = gone
        nextCheck = now + (missing.isEmpty ? Self.rescan : Self.absence)
        rang()
      }
      live.pulse.beat()
      let next = min(nextScan, nextCheck, held.values.map(\.due).min() ?? .infinity, now + longestWait)
      let wake = await watch.next(within: .seconds(max(0.01, next - now)))
      if wake.rescan { (nextScan, nextCheck) = (0, 0) }
      now = uptime
      for path in wake.created where !wake.closed.contains(path) {
        held[path] = Held(signature: "", due: now, since: now)
      }
      for (path, isOpen) in wake.open { if isOpen { open.insert(path) } else { open.remove(path) } }
      open.subtract(wake.closed)
      let due = held.filter { $0.value.due <= now }.keys
      for path in wake.closed.union(due).sorted() where !isEndingAfterABeat() {
        let isOpen = open.contains(path)
        held[path] = try look(at: path, closed: wake.closed.contains(path), isOpen: isOpen, held[path], readers, now)
        if held[path] == nil { open.remove(path) }
      }
      rang()
    }
  }

  /// The watchdog hears of the pipeline at least this often, in seconds.
  private var longestWait: Double { min(Self.rescan, live.notifier.watchdogInterval?.inSeconds ?? Self.rescan) }

  private func isEndingAfterABeat() -> Bool {
    live.pulse.beat()
    return isEnding()
  }

  /// Takes what stands at a path, or answers until when it is held.
  private func look(
    at path: String, closed: Bool, isOpen: Bool, _ held: Held?, _ readers: [InboxReader], _ now: Double
  ) throws -> Held? {
    guard let reader = readers.first(where: { path.hasPrefix($0.inbox.path + "/") }),
      let entry = try reader.news(at: path)
    else { return nil }
    // What is closed is whole; anything else is when it stayed the same for a while.
    let same = held?.signature == entry.signature
    let since = same ? held?.since ?? now : now
    let settled = same && (!isOpen || now - since > Self.longestOpen)
    if closed || settled || entry.status.kind != .file,
      try reader.take(entry, patient: settled, now: .now) == .done
    {
      return nil
    }
    return Held(signature: entry.signature, due: now + Self.patience, since: since)
  }

  private func rang() {
    live.fetches.ring()
    live.deliveries.ring()
  }
}
