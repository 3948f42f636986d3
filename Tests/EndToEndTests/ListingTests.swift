import Foundation
import TestSupport
import Testing

/// Listings: what they are narrowed to, and how they are exported.
@Suite(.serialized) struct ListingTests {
  /// An earthquake by two outlets over three days, and a flood; 2025-05-13 is told last, when it is old.
  private func program() async throws -> Program {
    let program = try Program()
    let articles = [
      ("Karsu", "killed 26 people", "2025-05-12", "Orvania Herald"),
      ("Karsu", "killed 164 people", "2025-05-14", "Selm Times"),
      ("Merova", "injured 12 people", "2025-05-15", "=Orvania, \"Post\""),
      ("Karsu", "killed 70 people", "2025-05-13", "Orvania Herald"),
    ]
    for (number, (place, what, day, outlet)) in articles.enumerated() {
      let event = place == "Karsu" ? "earthquake" : "flood"
      let fields = [
        "title": "\(event.capitalized) in \(place)", "outlet": outlet, "published": day,
        "text": "The \(event) in \(place) \(what), the health ministry said.",
      ]
      try program.scratch.write("inbox/\(number).json", JSONSerialization.data(withJSONObject: fields))
      #expect(try await program.run("--once").status == 0)
    }
    return program
  }

  private func lines(_ program: Program, _ arguments: [String]) async throws -> [[String: Any]] {
    let outcome = try await program.run(arguments + ["--json"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
    return try Text.json(outcome.output)
  }

  @Test func listingsAreNarrowed() async throws {
    let program = try await program()
    let all = try await (
      lines(program, ["alerts"]).count, lines(program, ["claims"]).count, lines(program, ["facts"]).count,
      lines(program, ["stories"]).count
    )
    #expect(all == (3, 4, 2, 2))
    // The listing, how it is narrowed, and how many lines are left of claims, facts, stories and alerts.
    let cases: [(arguments: [String], counts: [Int])] = [
      (["--story", "1"], [3, 1, 1, 2]), (["--story", "2"], [1, 1, 1, 1]),
      (["--kind", "casualties.killed"], [3, 1, 1, 2]),
      (["--kind", "casualties.*"], [4, 2, 2, 3]), (["--kind", "status.*"], [0, 0, 0, 0]),
      (["--kind", "status.*", "--kind", "*.injured"], [1, 1, 1, 1]), (["--outlet", "selm times"], [1, 1, 1, 1]),
      (["--outlet", "*orvania*"], [3, 2, 2, 2]), (["--outlet", "nobody"], [0, 0, 0, 0]),
      (["--outlet", "orvania herald", "--kind", "*.injured"], [0, 0, 0, 0]), (["--limit", "1"], [1, 1, 1, 1]),
    ]
    for (arguments, counts) in cases {
      for (listing, count) in zip(["claims", "facts", "stories", "alerts"], counts) {
        let found = try await lines(program, [listing] + arguments)
        #expect(found.count == count, "\(listing) \(arguments): \(found)")
      }
    }
    // By when they were published; alerts by when they fired, which is now.
    let times: [(arguments: [String], counts: [Int])] = [
      (["--since", "2025-05-14"], [2, 2, 2]), (["--until", "2025-05-12"], [1, 1, 1]),
      (["--since", "2025-05-13", "--until", "2025-05-13"], [1, 1, 1]), (["--since", "2025-05-16"], [0, 0, 0]),
      (["--since", "2025-05-15T10:00Z"], [0, 0, 0]), (["--since", "2025-05-14", "--outlet", "*herald"], [0, 0, 0]),
    ]
    for (arguments, counts) in times {
      for (listing, count) in zip(["claims", "facts", "stories"], counts) {
        let found = try await lines(program, [listing] + arguments)
        #expect(found.count == count, "\(listing) \(arguments): \(found)")
      }
    }
    #expect(try await lines(program, ["alerts", "--until", "2025-12-31"]).isEmpty)
    #expect(try await lines(program, ["alerts", "--since", "2025-12-31"]).count == 3)
    for listing in ["claims", "facts", "stories", "alerts"] {
      let wrong = try await program.run(listing, "--story", "9")
      #expect(wrong.status == 66 && wrong.errors.contains("there is no story 9"), "\(wrong.errors)")
      #expect(try await program.run(listing, "--since", "yesterday").status == 64)
    }
  }

  @Test func whatWasPublishedByATimeOrHadArrived() async throws {
    let program = try await program()
    func stands(_ arguments: String...) async throws -> [String] {
      try await lines(program, ["facts", "--story", "1"] + arguments).compactMap {
        ($0["estimate"] as? [String: Any])?["text"] as? String
      }
    }
    #expect(try await stands() == ["164"])
    #expect(try await stands("--at", "2025-05-12", "--by", "published") == ["26"])
    #expect(try await stands("--at", "2025-05-13", "--by", "published") == ["70"])
    #expect(try await stands("--at", "2025-05-14", "--by", "published") == ["164"])
    #expect(try await stands("--at", "2025-05-14", "--by", "arrived").isEmpty, "nothing had arrived by then")
    #expect(try await stands("--at", "2025-05-14").isEmpty)
    #expect(try await stands("--at", "9999-12-31", "--by", "arrived") == ["164"])
    #expect(try await program.run("facts", "--by", "published").status == 64)
    #expect(try await program.run("facts", "--at", "2025-05-12", "--by", "luck").status == 64)
  }

  @Test func factsAndAlertsAreExported() async throws {
    let program = try await program()
    let alerts = try await program.run("alerts", "--csv").output.split(separator: "\n").map(String.init)
    #expect(
      alerts.count == 4 && alerts[0].hasPrefix("id,time,severity,rule,story,title,kind,group,place,change,from,to,"))
    #expect(alerts[1].hasPrefix("3,") && alerts[1].contains(#","'=Orvania, ""Post""",2025-05-15,"#), "\(alerts[1])")
    #expect(alerts[2].contains(",casualties.killed,people,") && alerts[2].contains(",increased,26,164,164,164,"))
    let facts = try await program.run("facts", "--csv").output.split(separator: "\n").map(String.init)
    #expect(facts.count == 3 && facts[0].hasPrefix("story,title,kind,group,place,stands,low,high,since,says,"))
    #expect(
      facts[2].contains(",casualties.killed,people,") && facts[2].contains(",164,164,164,2025-05-14,"), "\(facts)")
    // A line of headings, though there is nothing.
    #expect(try await program.run("facts", "--csv", "--outlet", "nobody").output == facts[0])
    for listing in ["facts", "alerts"] { #expect(try await program.run(listing, "--csv", "--json").status == 64) }
  }

  @Test func anExportHasNoLimit() async throws {
    let program = try Program()
    let syllables = ["ka", "lor", "mi", "dra", "shu", "ven", "to", "pel", "gri", "nas"]
    for number in 1...600 {
      // Each is of a happening of its own.
      let town = (syllables[number % 10] + syllables[number / 10 % 10] + syllables[number / 100]).capitalized
      let text = "A blast in \(town) killed \(number + 1) people and injured \(number + 2), police in \(town) said."
      try program.scratch.write("inbox/\(number).json", #"{"title": "Blast in \#(town)", "text": "\#(text)"}"#)
    }
    #expect(try await program.run("--once").status == 0)
    let alerts = try await program.run("alerts", "--csv").output.split(separator: "\n").count - 1
    #expect(alerts > 1_000, "\(alerts)")
    #expect(try await lines(program, ["alerts"]).count == alerts)
    #expect(try await program.run("facts", "--csv").output.split(separator: "\n").count > 1_000)
  }
}
