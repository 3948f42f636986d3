import Foundation
import TestSupport
import Testing

/// A configuration that is not valid: what is wrong, where, and that nothing was started.
@Suite(.serialized) struct ConfigurationTests {
  @Test(arguments: [
    ("unknown key", "state: s.db\ninboxes: []\n", "watchd.yaml:2:1: error: "),
    ("wrong type", "state: s.db\nrules: 7\n", "watchd.yaml:2:8: error: "),
    (
      "missing receiver", "state: s.db\nrules:\n  - name: a\n    claims: casualties.*\n    notify: nobody\n",
      "watchd.yaml:5:13: error: "
    ),
    (
      "bad duration", "state: s.db\nfetch:\n  timeout: 5 parsecs\n", "watchd.yaml:3:12: error: "
    ),
    ("no YAML", "state: [\n", "watchd.yaml:"),
  ])
  func mistakesEndWith78(name: String, text: String, diagnostic: String) async throws {
    let program = try Program(configuration: text)
    for arguments in [["check"], ["--once"], ["run"]] {
      let outcome = try await program.run(arguments[0])
      #expect(outcome.status == 78, "\(name)")
      #expect(outcome.errors.contains(diagnostic), "\(name): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: program.scratch.url("s.db").path))
  }

  @Test func allMistakesAreReportedAtOnce() async throws {
    let program = try Program(configuration: "stat: s.db\nrules:\n  - name: a\n    claim: x\n")
    let outcome = try await program.run("check")
    #expect(outcome.errors.split(separator: "\n").count { $0.contains(": error: ") } >= 2, "\(outcome.errors)")
  }

  @Test func filesAreIncluded() async throws {
    let program = try Program(configuration: "state: s.db\ninclude: rules/*.yaml\n")
    try program.scratch.write("rules/a.yaml", "receivers: [{ name: out, stdout: { format: text } }]\n")
    try program.scratch.write("rules/b.yaml", "rules: [{ name: a, claims: \"*\", notify: out }]\n")
    let valid = try await program.run("check")
    #expect(valid.status == 0, "\(valid.errors)")
    #expect(valid.output.contains("1 rule, 1 receiver"), "\(valid.output)")
    try program.scratch.write("rules/c.yaml", "rule: []\n")
    let invalid = try await program.run("check")
    #expect(invalid.status == 78)
    #expect(invalid.errors.contains("rules/c.yaml:1:1: error:"), "\(invalid.errors)")
  }

  @Test func whatIsMissingOrMisusedHasItsOwnCode() async throws {
    let program = try Program()
    #expect(try await program.run("--config", "nowhere.yaml").status == 66)
    #expect(try await program.run("--nonsense").status == 64)
    #expect(try await program.run("explain", "7").status == 66)
    #expect(try await program.run("--version").output == "0.1.0")
  }

  @Test(arguments: [
    (
      "not a database at all, but long enough to be taken for one: " + String(repeating: "x", count: 5_000), 74,
      "not a database"
    ),
    ("directory", 74, "unable to open"),
  ])
  func aStateThatCannotBeUsedIsNamed(content: String, code: Int, reason: String) async throws {
    let program = try Program(configuration: "state: s.db\n")
    if content == "directory" {
      try program.scratch.write("s.db/x", "")
    } else {
      try program.scratch.write("s.db", content)
    }
    let outcome = try await program.run("--once")
    #expect(outcome.status == Int32(code), "\(outcome.errors)")
    #expect(outcome.errors.contains("/s.db: ") && outcome.errors.contains(reason), "\(outcome.errors)")
  }
}
