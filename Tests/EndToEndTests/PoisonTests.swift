import Foundation
import TestSupport
import Testing

/// A document, whatever stands in it, is never the end of the service.
@Suite(.serialized) struct PoisonTests {
  private static let dates = [
    "2026-11-24T10:00:00+23:60", "2026-11-24T10:00:00+23:99", "9999-12-31T24:30:00Z", "9999-12-31T23:59:59-12:00",
    "0001-01-01T00:00:00+12:00", "0001-01-01T00:00:00-12:00", "0000-01-01",
  ]

  @Test func aDateThatIsNoneDoesNotStopWhatComesAfterIt() async throws {
    let program = try Program()
    let text = "Twelve people were killed in a blast in Karsu on Monday, police said."
    for (index, date) in Self.dates.enumerated() {
      try program.scratch.write(
        "inbox/a\(index).json", "{\"text\": \"\(text) It was number \(index).\", \"published\": \"\(date)\"}")
      let page = "<html><head><meta property=\"article:published_time\" content=\"\(date)\"></head>"
      try program.scratch.write(
        "inbox/b\(index).html", "\(page)<body><article><p>\(text) Page \(index).</p></article></body></html>")
    }
    #expect(try await program.run("--once").status == 0)
    try program.scratch.write("inbox/c.txt", "The flood in Selm killed seven people, police said.")
    let second = try await program.run("--once")
    #expect(second.status == 0)
    #expect(try Text.json(second.output).count == 1)
    #expect(try await program.documents("taken") == 2 * Self.dates.count + 1)
    for command in [["facts"], ["alerts"], ["stories"], ["claims"], ["explain", "1"], ["status"], ["replay"]] {
      let outcome = try await program.run(command)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome.errors)")
    }
  }

  @Test func aDateToComeIsSetAsideWithAWarning() async throws {
    let program = try Program()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "9999-12-31"))
    let once = try await program.run("--once")
    #expect(once.errors.contains("published: 9999-12-31 is yet to come"), "\(once.errors)")
    #expect(try Text.json(once.output).first?["published"] == nil)
  }

  @Test func whatServersAskToWaitForIsAtMostADay() async throws {
    let server = try LoopbackServer { request, _ in
      .init(503, headers: ["Retry-After": request.path == "/hook" ? "9223372036854775807" : "9223372036854775000"])
    }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\" } }, { name: out, stdout: { format: json } }]",
      notify: "[hook, out]", more: "fetch: { allow_addresses: [127.0.0.1] }")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    try program.scratch.write("inbox/b.url", "\(server.url)/page\n")
    for _ in 0..<2 {
      let once = try await program.run("--once")
      #expect(once.status != 132 && once.status < 128, "\(once.errors)")
    }
    #expect(server.requests.contains { $0.path == "/hook" } && server.requests.contains { $0.path == "/page" })
  }
}
