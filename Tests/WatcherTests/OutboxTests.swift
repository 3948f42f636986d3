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

  private func pending(_ state: State, _ receiver: String, everything: Bool = false) throws -> [Int64] {
    try state.pending(for: receiver, due: Timestamp.now.seconds, everything: everything, after: 0, limit: 10).map(
      \.alertID)
  }

  @Test func anAlertWaitsForEachOfItsReceivers() throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    try take(70, pipeline)
    let state = pipeline.state
    #expect(try pending(state, "hook") == [1, 2])
    #expect(try pending(state, "file") == [1, 2])
    let first = try #require(try state.pending(for: "hook", due: 0, everything: true, after: 0, limit: 1).first)
    try state.record([(first.id, .delivered)], now: .now)
    #expect(try pending(state, "hook") == [2])
    #expect(try pending(state, "file") == [1, 2])
  }

  @Test func whatFailedIsDueLater() throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    let state = pipeline.state
    let id = try #require(try state.pending(for: "hook", due: 0, everything: true, after: 0, limit: 1).first).id
    let later = Timestamp.now.seconds + 1_000
    try state.record([(id, .failed(reason: "500", nextTry: later, putOff: false))], now: .now)
    #expect(try pending(state, "hook").isEmpty)
    #expect(try pending(state, "hook", everything: true) == [1])
    #expect(try state.nextDelivery(to: ["hook"]) == later)
    // What the receiver put off is not asked for before its time.
    try state.record([(id, .failed(reason: "429", nextTry: later, putOff: true))], now: .now)
    #expect(try pending(state, "hook", everything: true).isEmpty)
  }

  @Test func theWaitDoublesUpToItsLimit() {
    for (attempts, expected) in [(0, 2.0), (1, 4), (5, 64), (20, 900), (1_000, 900)] {
      for _ in 0..<50 {
        let wait = Double(backoff(attempts: attempts, first: 2, longest: 900))
        #expect(wait >= (expected * 0.8).rounded(.down) && wait <= expected * 1.2, "\(attempts): \(wait)")
      }
    }
  }

  @Test func aLogThatWasCutShortGoesOnOnALineOfItsOwn() async throws {
    let scratch = try Scratch()
    try scratch.write("log.jsonl", "{\"id\": 1}\n{\"id\"")
    #expect(appendDurably("{\"id\":2}\n", to: scratch.url("log.jsonl").path) == nil)
    #expect(appendDurably("{\"id\":3}\n", to: scratch.url("log.jsonl").path) == nil)
    #expect(scratch.lines("log.jsonl") == ["{\"id\": 1}", "{\"id\"", "{\"id\":2}", "{\"id\":3}"])
  }

  @Test func oneReceiverThatFailsDoesNotHoldUpAnother() async throws {
    let pipeline = try pipeline()
    try take(20, pipeline)
    let scratch = try Scratch()
    let delivery = Delivery(
      state: pipeline.state,
      receivers: [
        Receiver(name: "hook", target: .webhook(Webhook(url: "http://127.0.0.1:1/"))),
        Receiver(name: "file", target: .log(path: scratch.url("a/b/log.jsonl").path)),
      ], client: HTTPClient(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await delivery.pass(everything: true) { false }
    #expect(scratch.lines("a/b/log.jsonl").count == 1)
    #expect(try pending(pipeline.state, "file").isEmpty)
    #expect(try pending(pipeline.state, "hook", everything: true) == [1])
    #expect(try pipeline.state.alerts(limit: 1).first?.notifications.map(\.attempts) == [1, 1])
  }
}
