import Foundation
import TestSupport
import Testing

/// What people ask of the facts and the stories, and how they correct them.
@Suite(.serialized) struct StoryCommandTests {
  /// A state that holds two reports of an earthquake and one of a flood elsewhere.
  private func program() async throws -> Program {
    let program = try Program()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await program.run("--once").status == 0)
    try program.scratch.write("inbox/b.json", Text.toll(164, on: "2025-05-14"))
    #expect(try await program.run("--once").status == 0)
    let flood = [
      "title": "Flood in Merova", "outlet": "Orvania Herald", "published": "2025-05-15",
      "text": "Dozens of villagers were killed when the river Tal flooded Merova, the governor said.",
    ]
    try program.scratch.write("inbox/c.json", JSONSerialization.data(withJSONObject: flood))
    #expect(try await program.run("--once").status == 0)
    return program
  }

  private func lines(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try Text.json(outcome.output)
  }

  private func figure(_ line: [String: Any]?) -> String? { (line?["estimate"] as? [String: Any])?["text"] as? String }

  @Test func factsSayWhatStandsSinceWhenAndWhoSaysSo() async throws {
    let program = try await program()
    let table = try await program.run("facts")
    #expect(table.output.contains("health ministry"), "\(table.output)")
    #expect(table.output.contains("dozens"), "\(table.output)")

    let facts = try lines(try await program.run("facts", "--story", "1", "--json"))
    #expect(facts.count == 1)
    #expect(figure(facts.first) == "164")
    #expect(facts.first?["since"] as? String == "2025-05-14")
    #expect(facts.first?["says"] as? String == "health ministry")
    #expect(facts.first?["origins"] as? Int == 1)
    #expect((facts.first?["observations"] as? [Any])?.count == 2)
    #expect(facts.first?["history"] == nil)
  }

  /// Without it the first article is of today, years after the others, which then tell nothing that is news.
  @Test func anUndatedArticleAtAReplaysStartArrivesWithTheFirstThatHasADate() async throws {
    let program = try Program()
    func line(_ id: String, _ number: Int, _ published: String?) -> String {
      let date = published.map { #","published":"\#($0)""# } ?? ""
      return #"{"id":"\#(id)","text":"Quake in Karsu: \#(number) people were killed in Karsu, police said."\#(date)}"#
    }
    let lines = [line("a", 12, nil), line("b", 26, "2015-09-24"), line("c", 40, "2015-09-25")]
    let outcome = try await program.run("replay", "--jsonl", "--changes", input: lines.joined(separator: "\n") + "\n")
    #expect(try Text.json(outcome.output).map { $0["change"] as? String } == ["new", "increased", "increased"])
    let undated = try await program.run("replay", "--jsonl", "--changes", input: line("a", 12, nil) + "\n")
    #expect(try Text.json(undated.output).count == 1, "\(undated.output)")
  }

  @Test func theHistoryOfAFactIsItsChanges() async throws {
    let program = try await program()
    let facts = try lines(try await program.run("facts", "--story", "1", "--history", "--json"))
    let history = try #require(facts.first?["history"] as? [[String: Any]])
    #expect(history.compactMap { $0["change"] as? String } == ["new", "increased"])
    #expect(history.compactMap { $0["time"] as? String } == ["2025-05-12", "2025-05-14"])
    let text = try await program.run("facts", "--history")
    #expect(text.output.contains("increased"), "\(text.output)")
  }

  @Test func whatWasKnownAtATimeCanBeAsked() async throws {
    let program = try await program()
    #expect(try lines(try await program.run("facts", "--at", "2001-01-01", "--json")).isEmpty)
    let facts = try lines(try await program.run("facts", "--at", "9999-12-31", "--story", "1", "--json"))
    #expect(figure(facts.first) == "164")
    let wrong = try await program.run("facts", "--at", "yesterday")
    #expect(wrong.status == 64, "\(wrong.errors)")
  }

  @Test func storiesAreListedSplitAndMerged() async throws {
    let program = try await program()
    let stories = try lines(try await program.run("stories", "--json"))
    #expect(stories.compactMap { $0["id"] as? Int } == [2, 1])
    #expect(stories.compactMap { $0["articles"] as? Int } == [1, 2])

    let shown = try lines(try await program.run("stories", "show", "1", "--json"))
    #expect(shown.count == 2)
    #expect(shown.first?["score"] == nil)
    #expect((shown.last?["shared"] as? [String: Any])?.isEmpty == false)
    let second = try #require(shown.last?["article"] as? Int)

    let split = try lines(try await program.run("stories", "split", "1", "\(second)", "--json"))
    #expect(split.compactMap { $0["id"] as? Int } == [1, 3])
    let facts = try lines(try await program.run("facts", "--json"))
    #expect(facts.filter { ($0["story"] as? [String: Any])?["id"] as? Int == 1 }.map(figure) == ["26"])
    #expect(facts.filter { ($0["story"] as? [String: Any])?["id"] as? Int == 3 }.map(figure) == ["164"])

    let merged = try lines(try await program.run("stories", "merge", "1", "3", "--json"))
    #expect(merged.compactMap { $0["articles"] as? Int } == [2])
    let again = try lines(try await program.run("facts", "--story", "1", "--history", "--json"))
    #expect(again.map(figure) == ["164"])
    #expect((again.first?["history"] as? [Any])?.count == 2)
    let explained = try await program.run("explain", "2")
    #expect(explained.output.contains("observed"), "\(explained.output)")
  }

  @Test(arguments: [
    (["stories", "merge", "1", "9"], "there is no story 9"), (["stories", "merge", "1", "1"], "with itself"),
    (["stories", "split", "1", "77"], "has no article 77"), (["stories", "split", "2", "3"], "no article left"),
    (["stories", "show", "9"], "there is no story 9"), (["facts", "--story", "9"], "there is no story 9"),
  ])
  func whatCannotBeDoneIsSaidAndChangesNothing(_ arguments: [String], _ words: String) async throws {
    let program = try await program()
    let outcome = try await program.run(arguments)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try lines(try await program.run("stories", "--json")).count == 2)
  }
}
