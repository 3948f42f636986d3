import Foundation
import TestSupport
import Testing

/// Claims that come with a document stand in place of reading its text.
struct GivenClaimsTests {
  private static func claim(_ number: Int, _ bound: String = "exact") -> String {
    #"{"kind":"casualties.killed","value":\#(number),"low":\#(number),"high":\#(number),"bound":"\#(bound)","#
      + #""population":{"text":"workers"},"modality":"asserted","span":[0,4],"confidence":1}"#
  }

  @Test func aLineOfReplayMayBringThem() async throws {
    let program = try Program()
    let lines = [
      #"{"id":"a","text":"Nine people were killed in Karsu.","published":"2025-05-12","claims":[\#(Self.claim(24))]}"#,
      #"{"id":"b","text":"Nobody was hurt in Karsu.","published":"2025-05-13","claims":[]}"#,
      #"{"id":"c","text":"It was in Karsu.","published":"2025-05-14","claims":[\#(Self.claim(5, "sort of"))]}"#,
    ]
    let outcome = try await program.run(
      "replay", "--jsonl", "--changes", input: lines.joined(separator: "\n") + "\n")
    let changes = try Text.json(outcome.output)
    #expect(changes.count == 1, "\(outcome.output)")
    #expect((changes.first?["to"] as? [String: Any])?["value"] as? Double == 24)
    #expect((changes.first?["population"] as? [String: String])?["group"] == "workers")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("standard input:3: claims[0].bound: \"sort of\" is none of"), "\(outcome.errors)")
  }

  @Test func aDocumentOfTheInboxMayBringThemAndKeepsThemInTheHistory() async throws {
    let program = try Program()
    let document =
      #"{"text":"Nine people were killed in Karsu.","published":"2025-05-12","claims":[\#(Self.claim(24))]}"#
    try program.scratch.write("inbox/a.json", document)
    try program.scratch.write("inbox/b.json", document.replacing("exact", with: "sort of"))
    let config = ["--config", program.scratch.url("watchd.yaml").path]
    let outcome = try await program.run(["--once"] + config)
    #expect(outcome.output.contains("24"), "\(outcome.output)")
    #expect(outcome.errors.contains("claims[0].bound: \"sort of\" is none of"), "\(outcome.errors)")
    let again = try await program.run(["replay", "--changes"] + config)
    #expect(try Text.json(again.output).count == 1, "\(again.output)")
    #expect(again.output.contains("\"value\":24"), "\(again.output)")
  }
}
