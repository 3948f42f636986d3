import Foundation
import TestSupport
import Testing

/// The main job, on the sample that ships with the project.
@Suite(.serialized) struct SampleTests {
  private var example: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../config/example")
      .standardized
  }

  @Test func theSampleGivesAlertsOnce() async throws {
    let program = try Program()
    let sample = program.scratch.url("sample")
    try FileManager.default.copyItem(at: example, to: sample)
    let configuration = sample.appendingPathComponent("watchd.yaml").path

    let first = try await program.run("--once", "--config", configuration)
    #expect(first.status == 0)
    #expect(first.errors.isEmpty, "\(first.errors)")
    #expect(first.output.contains("people killed"), "\(first.output)")
    #expect(first.output.contains("health ministry"))

    let second = try await program.run("--once", "--config", configuration)
    #expect(second.status == 0)
    #expect(second.output.isEmpty, "\(second.output)")
    #expect(second.errors.isEmpty, "\(second.errors)")

    let explained = try await program.run("explain", "1", "--config", configuration)
    #expect(explained.status == 0)
    #expect(explained.output.contains("observed"), "\(explained.output)")
    #expect(explained.output.contains("delivered"), "\(explained.output)")
  }

  @Test func replayOfTheHistoryGivesTheSameAlerts() async throws {
    let program = try Program()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    try program.scratch.write("inbox/b.json", Text.toll(164, on: "2025-05-14"))
    let once = try await program.run("--once")
    let replay = try await program.run("replay", "--json")
    #expect(replay.status == 0)
    func messages(_ lines: String) throws -> [String] { try Text.json(lines).compactMap { $0["message"] as? String } }
    #expect(try messages(once.output).count == 2)
    #expect(try messages(replay.output) == messages(once.output))
  }

  @Test func replayOfLinesPrintsChanges() async throws {
    let program = try Program()
    let lines = [(1, 26, "2025-05-12"), (2, 164, "2025-05-14")].map { id, toll, day in
      Text.toll(toll, on: day, id: "\(id)")
    }
    let replay = try await program.run("replay", "--jsonl", "--changes", input: lines.joined(separator: "\n"))
    #expect(replay.status == 0, "\(replay.errors)")
    let changes = try Text.json(replay.output)
    #expect(changes.compactMap { $0["change"] as? String } == ["new", "increased"])
    #expect(changes.compactMap { $0["after"] as? String } == ["1", "2"])
  }

  @Test(arguments: ["7", "-12.50", #""a\"b""#, #""7""#])
  func idsAreGivenBackAsTheyCame(id: String) async throws {
    let program = try Program()
    let line = #"{"id":\#(id),"text":"The earthquake in Karsu killed 26 people, the ministry said."}"#
    let replay = try await program.run("replay", "--jsonl", "--changes", input: line)
    #expect(replay.output.hasPrefix(#"{"after":\#(id),"change":"#), "\(replay.output) \(replay.errors)")
    let extract = try await program.run("extract", "--jsonl", input: line)
    #expect(extract.output.hasPrefix(#"{"id":\#(id),"claims":[{"#), "\(extract.output) \(extract.errors)")
  }

  @Test func badLinesOfAReplayAreReported() async throws {
    let program = try Program()
    let replay = try await program.run(
      "replay", "--jsonl", input: "{\"id\":1}\nnonsense\n" + Text.toll(3, on: "2025-01-01", id: "x"))
    #expect(replay.status == 65)
    #expect(replay.errors.split(separator: "\n").count == 2, "\(replay.errors)")
    #expect(replay.output.contains("3 people killed"), "\(replay.output)")
  }
}

/// Articles for tests, and reading what watchd prints.
enum Text {
  /// A JSON document about one happening, with a toll.
  static func toll(_ toll: Int, on day: String, place: String = "Karsu", id: String? = nil) -> String {
    let fields = [
      "id": id, "title": "Earthquake in \(place)", "outlet": "Orvania Herald", "published": day,
      "text": "The earthquake in \(place) killed \(toll) people, the health ministry said.",
    ].compactMapValues { $0 }
    guard let data = try? JSONSerialization.data(withJSONObject: fields, options: .sortedKeys) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  /// The objects of lines of JSON.
  static func json(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}

extension Program {
  /// What `watchd status --json` says.
  func status() async throws -> [String: Any] {
    try #require(try Text.json(try await run("status", "--json").output).first)
  }

  /// What `watchd status` lists as trouble.
  func troubles() async throws -> [Any] { try #require(try await status()["troubles"] as? [Any]) }

  /// How many documents there are of a status.
  func documents(_ status: String) async throws -> Int {
    (try await self.status()["documents"] as? [String: Int])?[status] ?? 0
  }
}
