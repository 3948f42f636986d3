import Articles
import Claims
import Facts
import Foundation
import Glibc
import Rules
import TestSupport
import Testing

@testable import Watcher

/// The ways to receivers, each by itself.
struct SenderTests {
  /// Notifications of alerts 1 to `count`.
  private func batch(_ count: Int) throws -> [Watcher.Notification] {
    let pipeline = Pipeline(
      state: try .scratch(),
      configuration: Configuration(rules: [Rule(name: "all", claims: [Glob("*")], notify: ["a"])]))
    for number in 1...count {
      let text = "A blast in Town\(number) killed \(number + 1) people, the ministry of Land\(number) said."
      try pipeline.take(
        .init(article: Article(title: "Blast in Town\(number)", text: Array(text.utf8)), key: "\(number)", path: "p"),
        now: .now)
    }
    return try pipeline.state.pending(for: "a", limit: 100)
  }

  private func ids(_ lines: [String]) throws -> [Int] {
    try lines.map { try JSONDecoder().decode(AlertMessage.self, from: Data($0.utf8)).id.map(Int.init) ?? 0 }
  }

  // MARK: A log

  @Test func aLogThatWasCutShortGoesOnOnALineOfItsOwn() throws {
    let scratch = try Scratch()
    try scratch.write("log.jsonl", "{\"id\": 1}\n{\"id\"")
    let log = LogFile(path: scratch.url("log.jsonl").path)
    #expect(log.append(["{\"id\":2}\n"]) == (1, nil))
    #expect(log.append(["{\"id\":3}\n"]) == (1, nil))
    #expect(scratch.lines("log.jsonl") == ["{\"id\": 1}", "{\"id\"", "{\"id\":2}", "{\"id\":3}"])
  }

  @Test func whatAnEarlierProcessWroteIsNotWrittenAgain() async throws {
    let scratch = try Scratch()
    let path = scratch.url("log.jsonl").path
    let batch = try batch(6)
    // It wrote three, and a part of the fourth, and died before it recorded any.
    #expect(await LogFile(path: path).send(Array(batch.prefix(3))) { false } == Sent(taken: 3))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(batch[3].json.prefix(50).utf8))
    try file.close()
    let next = LogFile(path: path)
    #expect(await next.send(Array(batch.prefix(5))) { false } == Sent(taken: 5))
    #expect(await next.send([batch[5]]) { false } == Sent(taken: 1))
    let lines = scratch.lines("log.jsonl")
    #expect(lines.count == 7 && lines[3].count == 50)
    #expect(try ids(lines.enumerated().filter { $0.offset != 3 }.map(\.element)) == batch.map { Int($0.alertID) })
    // Who sends one again that was set aside means it.
    #expect(await next.send([batch[0]]) { false } == Sent(taken: 1))
    #expect(scratch.lines("log.jsonl").count == 8)
  }

  @Test func aFullDiskTakesWholeLinesOrNone() async throws {
    guard access("/dev/full", W_OK) == 0 else { return print("skipped: no /dev/full") }
    let full = await LogFile(path: "/dev/full").send(try batch(2)) { false }
    #expect(full == Sent(taken: 0, problem: .unavailable("/dev/full: No space left on device", retryAfter: nil)))
  }

  // MARK: Standard output

  @Test func aPipeThatNobodyReadsHoldsNothingUpAndLosesNothing() async throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[1], 1_031, 4_096)  // F_SETPIPE_SZ, which the module of Glibc lacks
    let output = StandardOutput(format: .json, descriptor: ends[1], patience: 0.2)
    let batch = try batch(20)
    var (taken, read, full) = (0, [UInt8](), 0)
    while taken < batch.count {
      let sent = await output.send(Array(batch.dropFirst(taken))) { false }
      taken += sent.taken
      if sent.problem != nil {
        full += 1
        #expect(sent.problem == .unavailable("standard output: nobody reads it", retryAfter: nil))
      }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = Glibc.read(ends[0], &buffer, buffer.count)
      read += buffer.prefix(max(0, count))
    }
    close(ends[1])
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = Glibc.read(ends[0], &buffer, buffer.count), count > 0 { read += buffer.prefix(count) }
    close(ends[0])
    #expect(full > 0, "the pipe was full")
    let lines = String(decoding: read, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(try ids(lines) == batch.map { Int($0.alertID) })
  }

  @Test func anEndEndsAWriteThatWaits() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let written = write([UInt8](repeating: 0x61, count: 1 << 20)[...], to: ends[1], patience: 3_600) { true }
    guard case .part(let count) = written else {
      Issue.record("it was \(written)")
      return
    }
    #expect(count > 0 && count < 1 << 20)
  }

  // MARK: A webhook

  @Test(arguments: [
    (200, "taken"), (204, "taken"), (301, "unavailable"), (307, "unavailable"), (400, "refused"), (404, "unavailable"),
    (410, "unavailable"), (413, "refused"), (422, "refused"), (401, "unavailable"), (403, "unavailable"),
    (407, "unavailable"), (408, "unavailable"), (425, "unavailable"), (429, "unavailable"), (500, "unavailable"),
    (503, "unavailable"), (599, "unavailable"),
  ])
  func anAnswerConcernsTheMessageOrTheReceiver(status: Int, meaning: String) {
    let found =
      switch WebhookSender.problem(status: status, retryAfter: 7, at: "x") {
      case nil: "taken"
      case .refused: "refused"
      case .unavailable(_, let wait): wait == 7 ? "unavailable" : ""
      }
    #expect(found == meaning)
  }

  @Test(arguments: [
    ("https://hooks.example/services/T0/B0/SECRET", "https://hooks.example/…"),
    ("http://bot:S3CRET@127.0.0.1:80/x", "http://127.0.0.1:80/…"), ("https://a.example?token=x", "https://a.example/…"),
  ])
  func aMessageTellsNoSecretOfItsAddress(url: String, shown: String) { #expect(WebhookSender.place(of: url) == shown) }

  @Test func aWebhookStopsAtWhatIsNotTakenAndKeepsItsConnection() async throws {
    let batch = try batch(4)
    let server = try LoopbackServer { _, before in .init(before == 2 ? 503 : 200, headers: ["Retry-After": "17"]) }
    let sender = WebhookSender(Webhook(url: server.url), stateID: "s", client: HTTPClient())
    var taken = 0
    var problem: Sent.Problem?
    while problem == nil, taken < batch.count {
      let sent = await sender.send(Array(batch.dropFirst(taken))) { false }
      taken += sent.taken
      problem = sent.problem
    }
    #expect(taken == 2)
    #expect(problem == .unavailable("POST \(server.url)/…: the server answered 503", retryAfter: 17))
    #expect(server.requests.compactMap { $0.headers["idempotency-key"] } == batch.prefix(3).map { "s-\($0.id)" })
    // A machine under load may leave it idle for longer than it is kept, once.
    #expect(server.connections < server.requests.count)
  }

  // The example of https://docs.svix.com/receiving/verifying-payloads/how-manual, and what openssl(1) says of it.
  @Test func aRequestIsSignedAsStandardWebhooksHasIt() throws {
    let first = try #require(Data(base64Encoded: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let second = [UInt8](repeating: 7, count: 32)
    func headers(_ keys: [[UInt8]]) -> [String: String] {
      let signed = WebhookSignature(keys: keys).headers(
        id: "msg_p5jXN8AQM9LWM0D4loKWxJek", time: Timestamp(seconds: 1_614_265_330),
        body: Array(#"{"test": 2432232314}"#.utf8))
      return Dictionary(uniqueKeysWithValues: signed.map { ($0.name, $0.value) })
    }
    let expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    #expect(
      headers([Array(first)]) == [
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330", "webhook-signature": expected,
      ])
    let rotated = try #require(headers([second, Array(first)])["webhook-signature"]).split(separator: " ")
    #expect(rotated.count == 2 && rotated[1] == expected && rotated[0].hasPrefix("v1,") && rotated[0] != expected)
    #expect(headers([]).isEmpty)
  }
}
