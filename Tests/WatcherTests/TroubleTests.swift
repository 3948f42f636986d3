import Articles
import GRDB
import Logging
import Rules
import TestSupport
import Testing

@testable import Watcher

/// Trouble is told once when it begins, and once when it is over.
struct TroubleTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func notices(_ state: State, _ receiver: String) throws -> [String] {
    try state.pending(for: receiver, limit: 100).map {
      guard case .notice(let notice) = $0.content else { return $0.name }
      return "\(notice.subject) \(notice.over ? "over" : "began") \(notice.since.seconds)"
    }
  }

  @Test func onceEach() throws {
    let state = try State.scratch()
    let troubles = Troubles(state: state, receivers: ["a", "b", "a"], logger: logger)
    for time in [100, 200] {
      try troubles.begin(.receiver("b"), "b takes nothing", now: Timestamp(seconds: Int64(time)))
      try troubles.begin(.disk, "it is full", now: Timestamp(seconds: Int64(time)))
    }
    for time in [300, 400] {
      try troubles.end(.disk, "there is room", now: Timestamp(seconds: Int64(time)))
      try troubles.end(.inbox("/a"), "it is back", now: Timestamp(seconds: Int64(time)))
    }
    #expect(try notices(state, "a") == ["receiver b began 100", "disk began 100", "disk over 100"])
    #expect(try notices(state, "b") == ["disk began 100", "disk over 100"], "not of its own")
    #expect(try state.waiting(for: ["a", "b"]) == 5)
    // What is no longer configured will never be over; what comes back is told anew.
    try troubles.forget(except: [.disk])
    try troubles.end(.receiver("b"), "b takes alerts again")
    try troubles.begin(.receiver("b"), "b takes nothing", now: Timestamp(seconds: 500))
    #expect(try notices(state, "a").last == "receiver b began 500")
  }

  @Test func withNobodyToTellItIsNotedAllTheSame() throws {
    let state = try State.scratch()
    let troubles = Troubles(state: state, receivers: [], logger: logger)
    try troubles.begin(.inbox("/a"), "it is gone")
    #expect(try state.status().own.map(\.subject) == ["inbox /a"])
    #expect(try state.status().pending.isEmpty)
  }

  /// Notices are dead letters as alerts are, and sent again.
  @Test func aNoticeThatIsRefused() throws {
    let state = try State.scratch()
    try Troubles(state: state, receivers: ["a"], logger: logger).begin(.disk, "it is full")
    let notification = try #require(try state.pending(for: "a", limit: 1).first)
    try state.refuse(notification.id, reason: "413", now: .now)
    #expect(try state.status().refused == ["a": 1] && state.pending(for: "a", limit: 1).isEmpty)
    #expect(try state.resend(alert: nil, receiver: nil) == 1)
    try state.record(delivered: state.pending(for: "a", limit: 1), to: "a", now: .now)
    #expect(try state.waiting(for: ["a"]) == 0)
  }

  @Test(arguments: [
    (99_999_999, 4_000_000_000, true, false), (100_000_000, 4_000_000_000, false, false),
    (199_999_999, 4_000_000_000, false, false), (200_000_000, 4_000_000_000, false, true),
    // A small disk is not always nearly full.
    (1_900_000, 40_000_000, true, false), (2_000_000, 40_000_000, false, false), (4_000_000, 40_000_000, false, true),
    (0, 40_000_000, true, false),
  ])
  func room(free: Int64, total: Int64, isNearlyFull: Bool, hasRoom: Bool) {
    let space = DiskSpace(free: free, total: total)
    #expect(space.isNearlyFull == isNearlyFull && space.hasRoom == hasRoom)
  }

  @Test func theRoomOfARealDisk() throws {
    let scratch = try Scratch()
    let space = try #require(DiskSpace(path: scratch.path))
    #expect(space.total > 0 && (0...space.total).contains(space.free))
    #expect(DiskSpace(path: scratch.path + "/none") == nil)
  }

  @Test func aPauseIsTroubleWhenItLasts() {
    let now = Timestamp(seconds: 1_700_000_000)
    func pause(_ failures: Int, _ seconds: Int64) -> Bool {
      Pause(failures: failures, since: now.seconds - seconds, nextTry: 0, putOff: false, error: "").isLasting(now: now)
    }
    #expect(!pause(2, 600) && !pause(9, 59) && pause(3, 60))
    #expect(!Pause(failures: 9, since: .max, nextTry: 0, putOff: false, error: "").isLasting(now: now))
    #expect(!Pause(failures: 9, since: .min, nextTry: 0, putOff: false, error: "").isLasting(now: now))
  }
}
