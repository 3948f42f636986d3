import Foundation
import TestSupport
import Testing

/// What `extract` and `status` say besides claims.
@Suite(.serialized) struct ExtractTests {
  private let german =
    "Bei dem Brand in der Altstadt starben drei Menschen, und 12 wurden verletzt, wie die Polizei mitteilte."

  @Test func aLanguageThatIsNotReadIsNotedOnStandardError() async throws {
    let program = try Program()
    let outcome = try await program.run("extract", input: german)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "watchd: note: standard input: language \"de\" is not supported")
    let line = try JSONSerialization.data(withJSONObject: ["id": "a", "text": german])
    let lines = try await program.run(
      "extract", "--jsonl", input: String(repeating: String(decoding: line, as: UTF8.self) + "\n", count: 2))
    #expect(lines.output == "{\"id\":\"a\",\"claims\":[]}\n{\"id\":\"a\",\"claims\":[]}")
    #expect(lines.errors == "watchd: note: 2 texts: language \"de\" is not supported")
  }

  /// More than two batches, each shared out among the cores; texts of several lengths.
  @Test func linesComeOutInTheOrderInWhichTheyWentIn() async throws {
    let lines = try (1...400).map { number in
      let filler = String(repeating: "The town was quiet and the road was open. ", count: number % 7 * 20)
      let text = "A fire in Arl killed \(number + 1) people. " + filler
      return String(decoding: try JSONSerialization.data(withJSONObject: ["id": number, "text": text]), as: UTF8.self)
    }
    let outcome = try await Program().run("extract", "--jsonl", input: lines.joined(separator: "\n"))
    let read = try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(read.compactMap { $0["id"] as? Int } == Array(1...400))
    #expect(read.compactMap { ($0["claims"] as? [[String: Any]])?.first?["value"] as? Int } == Array(2...401))
  }

  @Test func statusCountsArticlesThatAreNotReadOnceASource() async throws {
    let program = try Program()
    for name in ["a", "b"] { try program.scratch.write("inbox/\(name).txt", german + " (\(name))") }
    try program.scratch.write("inbox/c.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await program.run("--once").status == 0)
    let unread = try #require(try await program.status()["unread"] as? [[String: Any]])
    #expect(unread.count == 1)
    #expect(unread.first?["language"] as? String == "de")
    #expect(unread.first?["articles"] as? Int == 2)
    #expect((unread.first?["source"] as? String)?.hasSuffix("inbox") == true)
    let table = try await program.run("status")
    #expect(table.output.contains("language \"de\" is not supported"), "\(table.output)")
  }

  @Test func explainTellsWhatBecameOfEachNumber() async throws {
    let outcome = try await Program().run(
      "extract", "--explain", input: "Since 8 am 26 people were killed in Tolven. It cost $3 million.")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = try Text.json(outcome.output)
    #expect(lines.compactMap { $0["number"] as? String } == ["8 am", "26", "$3 million"])
    #expect(lines.compactMap { $0["use"] as? String } == ["time", "count", "money"])
    #expect(lines.map { ($0["reason"] as? String) != nil } == [true, false, true])
    let claims = try #require(lines[1]["claims"] as? [[String: Any]])
    #expect(claims.compactMap { $0["kind"] as? String } == ["casualties.killed"])
    #expect((claims.first?["construction"] as? String)?.isEmpty == false)
    #expect(try await Program().run("extract", "--explain", "--statements", input: "").status == 64)
  }

  /// A kind of one's own that is a level falls; the facts say so with the configuration.
  @Test func aLevelOfOnesOwnFalls() async throws {
    let program = try Program(
      configuration: """
        state: watchd.db
        inbox: [{ path: inbox }]
        kinds: [{ name: shop.strikers, counts: people, course: level, does: [down tools], told: on strike }]
        receivers: [{ name: out, stdout: { format: json } }]
        rules: [{ name: one, claims: shop.strikers, notify: out }]
        """)
    for (name, count, day) in [("a", 900, "2031-03-10"), ("b", 400, "2031-03-12")] {
      let fields = [
        "title": "Strike at the mill of Tolven", "outlet": "Tal Courier", "published": day,
        "text": "In the mill of Tolven \(count) workers downed tools, the union said.",
      ]
      try program.scratch.write("inbox/\(name).json", JSONSerialization.data(withJSONObject: fields))
    }
    let outcome = try await program.run("--once")
    let told = try Text.json(outcome.output).compactMap { $0["message"] as? String }
    #expect(
      told == [
        "Strike at the mill of Tolven: 900 workers on strike, says the union",
        "Strike at the mill of Tolven: 400 workers on strike (was 900), says the union",
      ])
    let facts = try Text.json(try await program.run("facts", "--json").output)
    #expect((facts.first?["estimate"] as? [String: Any])?["text"] as? String == "400")
  }
}
