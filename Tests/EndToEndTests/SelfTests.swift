import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// What watchd tells of its own trouble, and whom.
@Suite(.serialized) struct SelfTests {
  private static let receivers = """
    [{ name: news, log: { path: news.jsonl } }, { name: ops, log: { path: ops.jsonl } }]
    """

  private func notices(_ program: Program) throws -> [[String: Any]] {
    try Text.json(program.scratch.lines("ops.jsonl").joined(separator: "\n"))
  }

  /// Subject and whether it is over, of each.
  private func told(_ program: Program) throws -> [String] {
    try notices(program).map { "\($0["subject"] ?? "") \($0["over"] ?? "")" }
  }

  @Test func aSourceThatKeepsFailingIsToldOfOnceAndOnceWhenItIsBack() async throws {
    let server = try LoopbackServer { _, before in
      before < 3
        ? .init(500)
        : .init(
          200, headers: ["Content-Type": "text/plain"], body: "The flood in Selm killed seven people, police said.")
    }
    let program = try Program(
      receivers: Self.receivers, notify: "[news]",
      more: "self: ops\nsources: [{ page: \"\(server.url)/live?token=geheim\", every: 1s }]")
    let running = try program.start()
    #expect(await eventually { program.scratch.lines("ops.jsonl").count == 2 })
    running.signal(SIGTERM)
    let errors = await running.outcome().errors
    let found = try notices(program)
    try #require(found.count == 2, "\(errors)")
    let subject = "source \(server.url)/live?…"
    #expect(try told(program) == ["\(subject) 0", "\(subject) 1"])
    #expect(found[0]["rule"] as? String == "self" && found[0]["severity"] as? String == "warning")
    let message = "watchd: the \(subject) has failed 3 times in a row: the server answered 500"
    #expect(found[0]["message"] as? String == message)
    #expect(found[1]["severity"] as? String == "info" && found[1]["since"] as? String == found[0]["time"] as? String)
    #expect(!program.scratch.lines("ops.jsonl").joined().contains("geheim"))
    #expect(
      try Text.json(program.scratch.lines("news.jsonl").joined(separator: "\n")).allSatisfy { $0["subject"] == nil })
  }

  @Test func aNoticeThatNobodyTookIsListed() async throws {
    let server = try LoopbackServer { _, _ in .init(500) }
    let program = try Program(
      receivers: "[{ name: news, log: { path: news.jsonl } }, { name: ops, webhook: { url: \"\(server.url)/hook\" } }]",
      notify: "[news]", more: "self: ops\nsources: [{ page: \"\(server.url)/live\", every: 1s }]")
    let running = try program.start()
    #expect(await eventually { server.requests.contains { $0.path == "/hook" } })
    running.signal(SIGTERM)
    _ = await running.outcome()
    let table = try await program.run("alerts", "--undelivered").output
    #expect(table.contains("ops") && table.contains("has failed 3 times in a row"), "\(table)")
    let lines = try Text.json(try await program.run("alerts", "--undelivered", "--json").output)
    #expect(lines.map { $0["rule"] as? String } == ["self"])
    #expect(try await program.run("alerts", "--undelivered", "--json", "--kind", "casualties.*").output.isEmpty)
    #expect(try await program.run("alerts", "--json").output.isEmpty)
  }

  @Test func anInboxThatVanishedIsToldOf() async throws {
    let program = try Program(receivers: Self.receivers, notify: "[news]", more: "self: [ops]")
    let inbox = program.scratch.url("inbox")
    let running = try program.start()
    #expect(await eventually { running.errors.contains("the inbox is empty") })
    try FileManager.default.removeItem(at: inbox)
    #expect(await eventually { program.scratch.lines("ops.jsonl").count == 1 }, "\(running.errors)")
    let status = try await program.run("status").output
    #expect(status.contains("the inbox \(inbox.path) cannot be read: No such file"), "\(status)")
    running.signal(SIGTERM)
    _ = await running.outcome()
    // It was told already.
    for _ in 0..<2 { #expect(try await program.run("--once").status == 66) }
    #expect(try told(program) == ["inbox \(inbox.path) 0"])
    let again = try program.start()
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    #expect(await eventually { program.scratch.lines("ops.jsonl").count == 2 }, "\(again.errors)")
    again.signal(SIGTERM)
    _ = await again.outcome()
    #expect(try told(program) == ["inbox \(inbox.path) 0", "inbox \(inbox.path) 1"])
    #expect(try await !program.run("status").output.contains("cannot be read"))
  }

  @Test func anInboxThatIsReplacedIsNoTrouble() async throws {
    let program = try Program(receivers: Self.receivers, notify: "[news]", more: "self: [ops]")
    let running = try program.start()
    #expect(await eventually { running.errors.contains("the inbox is empty") })
    try FileManager.default.moveItem(at: program.scratch.url("inbox"), to: program.scratch.url("old"))
    try FileManager.default.createDirectory(at: program.scratch.url("inbox"), withIntermediateDirectories: true)
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(await eventually { program.scratch.lines("news.jsonl").count == 1 })
    running.signal(SIGTERM)
    _ = await running.outcome()
    #expect(try told(program).isEmpty)
  }

  /// It is not told of its own trouble, and a hiccup is none.
  @Test func aReceiverThatTakesNothingIsToldOfToOthers() async throws {
    let server = try LoopbackServer { _, before in .init(before < 4 ? 500 : 200) }
    let program = try Program(
      receivers:
        "[{ name: hook, webhook: { url: \"\(server.url)/S3CRET\" } }, { name: ops, log: { path: ops.jsonl } }]",
      notify: "[hook]", more: "self: [hook, ops]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    for _ in 0..<3 { #expect(try await program.run("--once").status == 75) }
    #expect(try told(program).isEmpty)
    // As if it had failed for two minutes.
    let state = try DatabaseQueue(path: program.scratch.url("state/watchd.db").path)
    try await state.write { try $0.execute(sql: "UPDATE receivers SET since = since - 120") }
    try state.close()
    #expect(try await program.run("--once").status == 75)
    // What another receiver is told of waits for the next pass, or goes with this one.
    for _ in 0..<2 { _ = try await program.run("--once") }
    #expect(try told(program) == ["receiver hook 0", "receiver hook 1"])
    #expect(!program.scratch.lines("ops.jsonl").joined().contains("S3CRET"))
    #expect(server.requests.allSatisfy { !$0.body.contains("\"self\"") })
  }

  @Test func aDiskThatIsNearlyFullIsToldOf() async throws {
    let program = try Program(
      configuration: """
        state: disk/watchd.db
        inbox: [{ path: inbox }]
        receivers: \(Self.receivers)
        rules: [{ name: casualties, claims: "casualties.*", notify: news }]
        self: ops
        """)
    let disk = program.scratch.url("disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    guard try mount(disk.path) else { return print("skipped: no file system can be mounted here") }
    defer { umount2(disk.path, Int32(MNT_DETACH)) }
    #expect(try await program.run("--once").status == 0)
    #expect(try told(program).isEmpty)
    try Data(count: 40_000_000).write(to: disk.appendingPathComponent("filler"))
    for _ in 0..<2 { #expect(try await program.run("--once").status == 0) }
    #expect(try told(program) == ["disk 0"])
    try FileManager.default.removeItem(at: disk.appendingPathComponent("filler"))
    for _ in 0..<2 { #expect(try await program.run("--once").status == 0) }
    #expect(try told(program) == ["disk 0", "disk 1"])
  }

  /// Mounts 40 MB of memory; false where that is not allowed.
  private func mount(_ path: String) throws -> Bool {
    Glibc.mount("tmpfs", path, "tmpfs", 0, "size=40m") == 0
  }
}
