import Foundation
import TestSupport
import Testing

/// What people know better of claims and facts, and what became of the numbers of an article.
@Suite(.serialized) struct CorrectionTests {
  private static let fire = "Fire at the Orlan mill in Karsu"

  private static func article(_ text: String, on day: String, title: String = fire) throws -> Data {
    try JSONSerialization.data(
      withJSONObject: ["title": title, "outlet": "Orvania Herald", "published": day, "text": text])
  }

  /// A state with two reports of a fire; the second says twice that 359 died.
  private func program() async throws -> Program {
    let program = try Program()
    try await take(
      "a.json", "The fire at the Orlan mill in Karsu killed 12 people, the ministry said. Forty people were injured.",
      on: "2025-05-12", program)
    try await take(
      "b.json",
      "The toll of the fire at the Orlan mill in Karsu rose to 359, a fire chief said. Three guards are missing.",
      on: "2025-05-13", title: "Fire at the Orlan mill in Karsu killed 359 people", program)
    return program
  }

  private func take(
    _ name: String, _ text: String, on day: String, title: String = fire, _ program: Program
  ) async throws {
    try program.scratch.write("inbox/\(name)", Self.article(text, on: day, title: title))
    #expect(try await program.run("--once").status == 0)
  }

  private func lines(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try Text.json(outcome.output)
  }

  /// What stands, by kind; of facts in which nothing does, "–".
  private func standing(_ facts: [[String: Any]]) -> [String: String] {
    Dictionary(
      facts.map { ($0["kind"] as? String ?? "", ($0["estimate"] as? [String: Any])?["text"] as? String ?? "–") }
    ) { "\($0), \($1)" }
  }

  private func standing(_ program: Program) async throws -> [String: String] {
    standing(try lines(try await program.run("facts", "--json")))
  }

  @Test func aWrongClaimCountsNowhereInItsArticleAndAReplayKeepsToThat() async throws {
    let program = try await program()
    #expect(try await standing(program)["casualties.killed"] == "359")
    let facts = try lines(
      try await program.run("correct", "wrong", "2", "1", "--reason", "The chief spoke of beds.", "--json"))
    #expect(standing(facts)["casualties.killed"] == "12")
    #expect(standing(facts)["casualties.missing"] == "3")
    #expect(try await standing(program)["casualties.killed"] == "12")

    let claims = try await program.run("claims")
    #expect(claims.output.components(separatedBy: "  wrong  ").count == 3, "\(claims.output)")
    let history = try await program.run("facts", "--history", "--kind", "casualties.killed")
    #expect(history.output.contains("is wrong: The chief spoke of beds."), "\(history.output)")
    let explained = try await program.run("explain", "3")
    #expect(explained.output.contains("is wrong: The chief spoke of beds."), "\(explained.output)")
    let replayed = try lines(try await program.run("replay", "--changes"))
    #expect(replayed.compactMap { $0["kind"] as? String }.filter { $0 == "casualties.killed" }.count == 1)

    let undone = try lines(try await program.run("correct", "undo", "1", "--json"))
    #expect(standing(undone)["casualties.killed"] == "359")
    let listed = try lines(try await program.run("correct", "--json"))
    #expect(listed.count == 2)
    #expect(listed.allSatisfy { $0["undone"] != nil })
    #expect(try lines(try await program.run("replay", "--changes")).count == 4)
  }

  @Test func aMovedClaimIsOfTheOtherFact() async throws {
    let program = try await program()
    try await take(
      "c.json", "Eight people are missing after the fire at the Orlan mill in Karsu, the ministry said.",
      on: "2025-05-14", program)
    let before = try lines(try await program.run("facts", "--kind", "casualties.missing", "--json"))
    #expect(Set(before.compactMap { $0["group"] as? String }) == ["security_forces", "people"])
    let people = try #require(before.first { $0["group"] as? String == "people" }?["fact"] as? Int)
    let claims = try lines(try await program.run("claims", "--kind", "casualties.missing", "--json"))
    let guards = try #require(claims.first { $0["article"] as? Int == 2 }?["claim"] as? Int)
    let facts = try lines(
      try await program.run(
        "correct", "move", "2", "\(guards)", "--fact", "\(people)", "--reason", "Guards are people.", "--json"))
    #expect(standing(facts)["casualties.missing"] == "8")
    let observed = facts.first { $0["kind"] as? String == "casualties.missing" }?["observations"] as? [Any]
    #expect(observed?.count == 2)
  }

  @Test func whatIsSetOutranksWhatWasSaidAndIsTold() async throws {
    let program = try await program()
    let outcome = try await program.run(
      "correct", "set", "1", "1", "at least 20", "--reason", "The brigade's own list.", "--json")
    #expect(outcome.errors.contains("(was 359)"), "\(outcome.errors)")
    #expect(standing(try lines(outcome))["casualties.killed"] == "at least 20")
    let sent = try await program.run("--once")
    #expect(sent.output.contains("at least 20 people killed (was 359), says a correction by hand"), "\(sent.output)")

    // The chief repeats himself.
    let later = Date().addingTimeInterval(86_400).formatted(.iso8601.year().month().day())
    try await take(
      "d.json", "The fire at the Orlan mill in Karsu killed 359 people, the fire chief said.", on: later,
      title: "Fire at the Orlan mill in Karsu killed 359 people, says fire chief", program)
    #expect(try await standing(program)["casualties.killed"] == "at least 20")
    let replayed = try lines(try await program.run("replay", "--changes"))
    let killed = replayed.filter { $0["kind"] as? String == "casualties.killed" }
    #expect(killed.compactMap { $0["change"] as? String } == ["new", "increased", "decreased"])
    #expect(Set(killed.compactMap { $0["story"] as? Int }) == [1])
    let again = try await program.run("stories", "--json")
    #expect(try Text.json(again.output).count == 1)
    #expect(again.output.contains("mill"), "\(again.output)")
  }

  @Test func whatIsSetFollowsAllThatHadArrivedWhateverItsDayAndSize() async throws {
    let program = try await program()
    let tomorrow = Date().addingTimeInterval(86_400).formatted(.iso8601.year().month().day())
    try await take(
      "c.json", "The fire at the Orlan mill in Karsu killed 400 people, the ministry said.", on: tomorrow, program)
    for value in ["70", "65", "68"] {
      let set = try lines(try await program.run("correct", "set", "1", "1", value, "--reason", "x", "--json"))
      #expect(standing(set)["casualties.killed"] == value)
    }
    #expect(
      try lines(try await program.run("facts", "--json")).allSatisfy { ($0["against"] as? [Any])?.isEmpty == true })
  }

  @Test func oneOfTwoCorrectionsIsTakenBackAloneAndFactsKeepTheirNumbers() async throws {
    let program = try await program()
    for claim in ["1", "2"] {
      #expect(try await program.run("correct", "wrong", "1", claim, "--reason", "x").status == 0)
    }
    #expect(try await standing(program)["casualties.injured"] == nil)
    let facts = try lines(try await program.run("facts", "--kind", "casualties.killed", "--json"))
    #expect(facts.first?["fact"] as? Int == 1)
    #expect(try await program.run("correct", "undo", "1").status == 0)
    #expect(try await standing(program)["casualties.injured"] == nil)
    let last = try lines(try await program.run("correct", "--json")).compactMap { $0["correction"] as? Int }.last ?? 0
    #expect(try await program.run("correct", "undo", "\(last)").status == 0)
    #expect(try await standing(program)["casualties.injured"] == "40")
  }

  @Test(arguments: [
    (["wrong", "9", "1", "--reason", "x"], "there is no article 9"),
    (["wrong", "1", "7", "--reason", "x"], "has no claim 7"),
    (["move", "1", "1", "--fact", "9", "--reason", "x"], "has no fact 9"),
    (["move", "1", "1", "--fact", "1", "--reason", "x"], "holds"),
    (["set", "9", "1", "4", "--reason", "x"], "there is no story 9"),
    (["set", "1", "1", "a lot", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "not 500", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "5 million dollars", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "1.000", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "25-20", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "500%", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "99.5", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "9999999999999", "--reason", "x"], "is no figure"),
    (["set", "1", "1", "0", "--reason", "x"], "0 cannot be set"), (["undo", "4"], "there is no correction 4"),
  ])
  func whatCannotBeCorrectedIsSaidAndChangesNothing(_ arguments: [String], _ words: String) async throws {
    let program = try Program()
    try await take(
      "a.json", "The fire at the Orlan mill in Karsu killed 12 people, the ministry said.", on: "2025-05-12", program)
    let outcome = try await program.run(["correct"] + arguments)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try await standing(program) == ["casualties.killed": "12"])
    #expect(try lines(try await program.run("correct", "--json")).isEmpty)
  }

  @Test func aCorrectionNeedsAReason() async throws {
    let program = try await program()
    #expect(try await program.run("correct", "wrong", "1", "1").status == 64)
    #expect(try await program.run("correct", "wrong", "1", "1", "--reason", " ").status == 64)
  }

  @Test func anArticleIsAccountedForNumberByNumber() async throws {
    let program = try await program()
    let accounts = try lines(try await program.run("explain", "--article", "1", "--json"))
    let killed = accounts.filter { $0["kind"] as? String == "casualties.killed" }
    #expect(killed.compactMap { $0["change"] as? String } == ["new"])
    #expect((killed.first?["rules"] as? [String])?.count == 1, "\(killed)")
    #expect((killed.first?["reasons"] as? [String])?.isEmpty == true, "\(killed)")
    let table = try await program.run("explain", "--article", "2")
    #expect(table.output.contains("told with claim"), "\(table.output)")

    let path = program.scratch.path + "/new.txt"
    try program.scratch.write(
      "new.txt", "Fire at the Orlan mill in Karsu\n\nIn 2019 the mill had 800 guests. Two people died in Karsu.\n")
    let new = try await program.run("explain", path)
    #expect(new.status == 0)
    #expect(new.errors.contains("not taken yet"), "\(new.errors)")
    #expect(new.output.contains("no word of a kind"), "\(new.output)")
    #expect(try await program.run("explain", program.scratch.path + "/none.txt").status == 66)
    #expect(try await program.run("explain", "--article", "77").status == 66)
    #expect(try await program.run("explain").status == 64)
  }
}
