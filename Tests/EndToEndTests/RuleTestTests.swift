import Foundation
import TestSupport
import Testing

/// `watchd test`: tests that people write for their rules.
@Suite(.serialized) struct RuleTestTests {
  private static let first = """
    { title: Quake in Karsu, text: "The quake in Karsu killed 26 people, the ministry said.", published: 2025-05-12 }
    """
  private static let second = """
    { title: Quake in Karsu, text: "The quake in Karsu killed 64 people, the ministry said.", published: 2025-05-13 }
    """

  private func program(_ alerts: String, documents: String? = nil) throws -> Program {
    let program = try Program()
    try program.scratch.write("tests/articles/b.txt", "The quake in Karsu killed 64 people, the ministry said.\n")
    try program.scratch.write(
      "tests/a.yaml",
      """
      config: ../watchd.yaml
      tests:
        - name: a toll that rises
          documents: \(documents ?? "[\(Self.first), \(Self.second)]")
          alerts: \(alerts)
        - { name: nothing, documents: [{ text: "The roses bloom in Karsu." }], alerts: [] }
      """)
    return program
  }

  @Test(arguments: [
    "[{ rule: casualties, change: new, to: 26 }, { change: increased, from: 26, to: 64, attribution: '*ministry' }]",
    "[{ kind: casualties.killed, group: people, story: '*Karsu*' }, { message: '*64 people killed*' }]",
    "[{}, {}]",
  ])
  func whatIsAsItSaysPasses(alerts: String) async throws {
    let program = try program(alerts)
    let outcome = try await program.run("test", "tests/a.yaml")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    #expect(outcome.output == "ok     a toll that rises\nok     nothing\n2 passed, 0 failed")
    #expect(!FileManager.default.fileExists(atPath: program.scratch.url("state").path), "nothing is kept")
  }

  @Test(arguments: [
    ("[{ to: 27 }, { to: 64 }]", "tests/a.yaml:5:14: to: 26, not 27; it fired: "),
    ("[{ to: 26 }, { to: 64, attribution: police }]", "a.yaml:5:26: attribution: ministry, not police"),
    ("[{ to: 26 }]", "tests/a.yaml: one more alert fired: casualties: "),
    (
      "[{ to: 26 }, { to: 64 }, { rule: casualties, to: 99 }]", "a.yaml:5:38: no alert fired (rule: casualties, to: 99)"
    ),
    ("[]", "one more alert fired"), ("[{ to: 64 }, { to: 26 }]", "to: 26, not 64"),
    ("[{ place: Selm }, {}]", "not Selm"),
  ])
  func whatIsNotFailsAndIsTold(alerts: String, problem: String) async throws {
    let outcome = try await program(alerts).run("test", "tests/a.yaml")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("FAILED a toll that rises\n       "), "\(outcome.output)")
    #expect(outcome.output.contains(problem), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("ok     nothing\n1 passed, 1 failed"), "\(outcome.output)")
  }

  @Test func documentsMayBeFiles() async throws {
    let program = try program("[{ to: 26 }, { to: 64 }]", documents: "[\(Self.first), articles/b.txt]")
    let outcome = try await program.run("test", "tests/a.yaml")
    #expect(outcome.status == 0, "\(outcome)")
    let missing = try await self.program("[]", documents: "nowhere.txt").run("test", "tests/a.yaml")
    #expect(missing.status == 65 && missing.output.contains("nowhere.txt: there is no such file"), "\(missing)")
  }

  @Test(arguments: [
    ("tests: [{ name: a, documents: [], alerts: [] }]", "a.yaml:1:31: error: the list is empty"),
    (
      "tests: [{ name: a, documents: [b.txt], alerts: [{ too: 3 }] }]",
      "unknown key 'too' in an alert: did you mean 'to'?"
    ),
    ("tests: [{ name: a, documents: [b.txt] }]", "a test needs 'alerts'"),
    ("tests: [{ name: a, documents: [{ title: b }], alerts: [] }]", "a document needs 'text'"),
    ("tests: 7", "tests must be a list"), ("", "the file is empty"), ("config: x", "needs 'tests'"),
  ])
  func mistakesInAFileOfTestsAreTold(text: String, problem: String) async throws {
    let program = try Program()
    try program.scratch.write("a.yaml", text)
    let outcome = try await program.run("test", "a.yaml")
    #expect(outcome.status == 78 && outcome.errors.contains(problem), "\(outcome.errors)")
  }
}
