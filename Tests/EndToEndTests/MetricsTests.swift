import Foundation
import Glibc
import TestSupport
import Testing

/// The file of metrics, as node_exporter would find it.
@Suite(.serialized) struct MetricsTests {
  private func values(_ program: Program) -> [String: Int] {
    Dictionary(
      program.scratch.lines("metrics/watchd.prom").filter { !$0.hasPrefix("#") }.compactMap { line in
        line.lastIndex(of: " ").flatMap { space in
          Int(line[line.index(after: space)...]).map { (String(line[..<space]), $0) }
        }
      }
    ) { $1 }
  }

  private func program(_ url: String) throws -> Program {
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(url)/hook\" } }, { name: file, log: { path: alerts.jsonl } }]",
      notify: "[hook, file]", more: "metrics: { file: metrics/watchd.prom }")
    try FileManager.default.createDirectory(at: program.scratch.url("metrics"), withIntermediateDirectories: true)
    return program
  }

  @Test func aPassWritesWhatHappened() async throws {
    let server = try LoopbackServer { _, before in .init(before == 0 ? 503 : 200) }
    let program = try program(server.url)
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    try program.scratch.write("inbox/b.json", Text.toll(31, on: "2025-05-13"))
    #expect(try await program.run("--once").status == 75)
    var found = values(program)
    #expect(found["watchd_articles_total"] == 2 && found["watchd_queue{receiver=\"hook\"}"] == 2, "\(found)")
    #expect(found["watchd_notifications_total{receiver=\"file\",outcome=\"delivered\"}"] == 2)
    #expect(found["watchd_notifications_total{receiver=\"hook\",outcome=\"failed\"}"] == 1)
    #expect(found["watchd_receiver_paused{receiver=\"hook\"}"] == 1)
    #expect(try await program.run("--once").status == 0)
    found = values(program)
    #expect(found["watchd_articles_total"] == 2 && found["watchd_queue{receiver=\"hook\"}"] == nil, "\(found)")
    #expect(found["watchd_notifications_total{receiver=\"hook\",outcome=\"delivered\"}"] == 2)
    #expect(found["watchd_lag_seconds_count"] == 4 && found["watchd_state_size_bytes"] ?? 0 > 8_192)
    #expect(program.scratch.lines("metrics/watchd.prom").last == "# EOF")
    // Another user reads it, though all else that watchd writes is its own.
    let path = program.scratch.url("metrics/watchd.prom").path
    let rights = try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    #expect(rights == 0o644)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.scratch.url("metrics").path) == ["watchd.prom"])
  }

  @Test func theDaemonWritesThemAndTheLastOnesAtItsEnd() async throws {
    let server = try LoopbackServer { _, _ in .init(200) }
    let program = try program(server.url)
    let running = try program.start()
    #expect(await eventually { values(program)["watchd_articles_total"] == 0 })
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(await eventually { server.requests.count == 1 && !program.scratch.lines("alerts.jsonl").isEmpty })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    #expect(values(program)["watchd_articles_total"] == 1)
  }

  @Test func thatTheyCannotBeWrittenEndsNothing() async throws {
    let server = try LoopbackServer { _, _ in .init(200) }
    let program = try program(server.url)
    try FileManager.default.removeItem(at: program.scratch.url("metrics"))
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let once = try await program.run("--once")
    #expect(once.status == 0 && server.requests.count == 1)
    #expect(once.errors.contains("watchd.prom cannot be written: No such file or directory"), "\(once.errors)")
    let check = try await program.run("check")
    #expect(check.status == 0)
    #expect(check.errors.contains("watchd.prom' cannot be written: "), "\(check.errors)")
  }
}
