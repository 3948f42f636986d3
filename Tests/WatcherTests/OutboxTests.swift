import Articles
import Foundation
import Logging
import Rules
import TestSupport
import Testing

@testable import Watcher

/// The outbox: what waits, and when it is tried.
struct OutboxTests {
  private func pipeline() throws -> Pipeline {
    let rule = Rule(name: "all", claims: [Glob("*")], notify: ["hook", "file"])
    return Pipeline(state: try .scratch(), configuration: Configuration(rules: [rule]))
  }

  private func take(_ toll: Int, _ pipeline: Pipeline) throws {
    let text = "The earthquake in Karsu killed \(toll) people, the health ministry said."
    let article = Article(
      title: "Earthquake in Karsu", text: Array(text.utf8), published: Timestamp(year: 2025, month: 5, day: toll / 10))
    try pipeline.take(.init(article: article, key: "\(toll)", path: "\(toll)"), now: .now)
  }

  private func pending(_ state: State, _ receiver: String) throws -> [Int64] {
    try state.pending(for: receiver, limit: 10).map(\.alertID)
  }

  @Test func anAlertWaitsForEachOfItsReceivers() throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    try take(70, pipeline)
    let state = pipeline.state
    #expect(try pending(state, "hook") == [1, 2])
    #expect(try pending(state, "file") == [1, 2])
    let first = try #require(try state.pending(for: "hook", limit: 1).first)
    try state.record(delivered: [first], to: "a", now: .now)
    #expect(try pending(state, "hook") == [2])
    #expect(try pending(state, "file") == [1, 2])
  }

  @Test func aDeadLetterIsListedAndSentAgainOnDemand() throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    try take(70, pipeline)
    let state = pipeline.state
    let id = try #require(try state.pending(for: "hook", limit: 1).first).id
    try state.refuse(id, reason: "413", now: .now)
    #expect(try pending(state, "hook") == [2] && pending(state, "file") == [1, 2])
    #expect(try state.status().refused == ["hook": 1])
    #expect(try state.alerts(undelivered: true).count == 2)
    #expect(try state.alerts(id: 1).first?.notifications.first { $0.receiver == "hook" }?.error == "413")
    #expect(try state.resend(alert: 2, receiver: nil) == 0)
    #expect(try state.resend(alert: 1, receiver: "file") == 0)
    #expect(try state.resend(alert: 1, receiver: "hook") == 1)
    #expect(try pending(state, "hook") == [1, 2], "in the order of the alerts")
  }

  @Test func aPauseIsKeptAndEnds() throws {
    let state = try pipeline().state
    let now = Timestamp(seconds: 1_700_000_000)
    let first = Pause("500", retryAfter: nil, after: nil, now: now)
    #expect(first.failures == 1 && (1...3).contains(first.nextTry - now.seconds) && !first.putOff)
    #expect(try state.begin(first, of: "hook", now: now) == 0)
    #expect(try state.pause(of: "hook") == first)
    #expect(first.wait(now: now, everything: true) == nil, "a single pass knows no later")
    #expect(first.wait(now: now, everything: false) != nil)
    // What the receiver put off itself is not asked for before its time.
    let asked = Pause("429", retryAfter: 3_600, after: first, now: now)
    #expect(asked.nextTry == now.seconds + 3_600 && asked.wait(now: now, everything: true) == 3_600)
    try state.end(pauseOf: "hook")
    #expect(try state.pause(of: "hook") == nil)
  }

  @Test func aClockThatWasWrongHoldsNothingUp() {
    let now = Timestamp(seconds: 1_700_000_000)
    let ahead = Pause("500", retryAfter: nil, after: nil, now: Timestamp(seconds: now.seconds + 400 * 86_400))
    #expect(ahead.wait(now: now, everything: false) == nil)
    for extreme in [Int64.min, .max] {
      let pause = Pause(failures: .max, since: extreme, nextTry: extreme, putOff: true, error: "")
      #expect(pause.wait(now: now, everything: false) == nil)
      _ = pause.givesUpBefore(now: now)
      _ = Pause("500", retryAfter: .max, after: pause, now: now)
    }
  }

  @Test func afterThreeDaysWhatWaitedIsSetAside() throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    let state = pipeline.state
    let later = Timestamp(seconds: Timestamp.now.seconds + 4 * 86_400)
    var pause = Pause("500", retryAfter: nil, after: nil, now: .now)
    #expect(try state.begin(Pause("500", retryAfter: nil, after: pause, now: later), of: "hook", now: later) == 0)
    for _ in 0..<10 { pause = Pause("500", retryAfter: nil, after: pause, now: .now) }
    #expect(try state.begin(Pause("500", retryAfter: nil, after: pause, now: later), of: "hook", now: later) == 1)
    #expect(try pending(state, "hook").isEmpty && pending(state, "file") == [1])
  }

  @Test func theWaitDoublesUpToItsLimit() {
    for (attempts, expected) in [(0, 2.0), (1, 4), (5, 64), (20, 900), (1_000, 900)] {
      for _ in 0..<50 {
        let wait = Double(backoff(attempts: attempts, first: 2, longest: 900))
        #expect(wait >= (expected * 0.8).rounded(.down) && wait <= expected * 1.2, "\(attempts): \(wait)")
      }
    }
  }

  @Test func oneReceiverThatFailsDoesNotHoldUpAnother() async throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    let scratch = try Scratch()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    for receiver in [
      Receiver(name: "hook", target: .webhook(Webhook(url: "http://127.0.0.1:1/"))),
      Receiver(name: "file", target: .log(path: scratch.url("a/b/log.jsonl").path)),
    ] {
      let delivery = Delivery(state: pipeline.state, receiver: receiver, client: HTTPClient(), logger: logger)
      _ = try await delivery.pass(everything: true) { false }
    }
    #expect(scratch.lines("a/b/log.jsonl").count == 1)
    #expect(try pending(pipeline.state, "file").isEmpty)
    #expect(try pending(pipeline.state, "hook") == [1])
    #expect(try pipeline.state.alerts(limit: 1).first?.notifications.map(\.attempts) == [1, 1])
  }
}

extension Watcher.Notification {
  /// The number of the alert; 0 for a notice.
  var alertID: Int64 { if case .alert(_, let id) = content { id } else { 0 } }
}
