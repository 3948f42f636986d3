import Foundation
import Glibc
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

  @Test func checkTakesNamesOfOneCharacter() async throws {
    let program = try Program(
      configuration: """
        state: s
        inbox: [{ path: i, after: { archive: a } }]
        receivers: [{ name: out, log: { path: x } }]
        rules: [{ name: a, claims: "*", notify: out }]
        """)
    let check = try await program.run("check", "--config", "watchd.yaml")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func checkLooksAtTheDirectoriesThatAreNamed() async throws {
    let program = try Program(
      configuration: """
        state: watchd.db
        inbox:
          - path: inbox
            after: { archive: done/2025 }
          - path: nowhere
          - path: file
            after: { archive: file/done }
        receivers:
          - { name: here, log: { path: logs/alerts.jsonl } }
          - { name: there, log: { path: file/alerts.jsonl } }
          - { name: other, log: { path: inbox } }
        rules: [{ name: a, claims: "*", notify: [here, there, other] }]
        """)
    try program.scratch.write("file", "no directory")
    let check = try await program.run("check")
    #expect(check.status == 0)
    let expected = [
      ("5:11", "nowhere' cannot be found: No such file or directory; create the directory"),
      ("6:11", "file' is not a directory; name the directory"), ("7:23", "file/done' cannot be written: "),
      ("10:33", "file/alerts.jsonl' cannot be written: "), ("11:33", "inbox' is a directory; name a file"),
    ]
    let lines = check.errors.split(separator: "\n")
    #expect(lines.count == expected.count, "\(check.errors)")
    for (place, words) in expected {
      #expect(
        lines.contains { $0.contains("watchd.yaml:\(place): warning: ") && $0.contains(words) },
        "\(place) \(words): \(check.errors)")
    }
  }

  @Test func checkWarnsWhereEverybodyCanReadTheAddressOfAWebhook() async throws {
    let program = try Program(
      configuration: """
        state: watchd.db
        receivers: [{ name: chat, webhook: { url: https://chat.example/hook/secret } }]
        inbox: [{ path: inbox }]
        rules: [{ name: a, claims: "*", notify: chat }]
        """)
    let file = program.scratch.url("watchd.yaml").path
    chmod(file, 0o644)
    let open = try await program.run("check")
    #expect(open.status == 0)
    #expect(open.errors.contains("watchd.yaml:2:43: warning: everybody on this machine can read"), "\(open.errors)")
    #expect(!open.errors.contains("secret"))
    chmod(file, 0o640)
    let closed = try await program.run("check")
    #expect(!closed.errors.contains("everybody"), "\(closed.errors)")
  }

  @Test(.enabled(if: getuid() != 0, "nothing is forbidden to root"))
  func checkSaysWhatMayNotBeReadOrWritten() async throws {
    let program = try Program(receivers: "[{ name: out, log: { path: closed/alerts.jsonl } }]", after: "delete")
    try program.scratch.write("closed/x", "")
    chmod(program.scratch.url("closed").path, 0o500)
    chmod(program.scratch.url("inbox").path, 0o500)
    let write = try await program.run("check")
    #expect(write.status == 0)
    #expect(write.errors.contains("documents cannot be taken out of the inbox"), "\(write.errors)")
    #expect(write.errors.contains("alerts.jsonl' cannot be written: "), "\(write.errors)")
    chmod(program.scratch.url("inbox").path, 0)
    #expect(try await program.run("check").errors.contains("/inbox' cannot be read: Permission denied"))
    chmod(program.scratch.url("inbox").path, 0o700)
    chmod(program.scratch.url("closed").path, 0o700)
  }

  @Test func warningsAreForThoseWhomTheyConcern() async throws {
    let program = try Program(configuration: "state: s.db\ninbox: [{ path: inbox }]\n")
    let warning = "watchd.yaml:1:1: warning: there is no rule"
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    for arguments in [["--once"], ["check"], ["replay"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.errors.components(separatedBy: warning).count == 2, "\(arguments): \(outcome.errors)")
    }
    let quiet = [
      ["facts"], ["stories"], ["stories", "show", "1"], ["claims"], ["alerts"], ["status"], ["facts", "--history"],
    ]
    for arguments in quiet {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
      #expect(outcome.endsItsLastLine, "\(arguments)")
    }
  }

  @Test func anEmptyConfigurationIsNotValid() async throws {
    for text in ["", "# nothing\n", "inbox:\nrules: []\n"] {
      let program = try Program(configuration: text)
      for arguments in [["check"], ["--once"], ["run"]] {
        let outcome = try await program.run(arguments)
        #expect(
          outcome.status == 78 && outcome.errors.contains(":1:1: error: the configuration is empty"), "\(outcome)")
      }
    }
    let nothingWatched = try Program(configuration: "state: s.db\nreceivers: [{ name: out, stdout: }]\n")
    #expect(try await nothingWatched.run("--once").status == 78)
    #expect(try await nothingWatched.run("check").errors.contains("warning: nothing is watched"))
  }

  @Test func whatWatchdWritesIsNobodyElses() async throws {
    let program = try Program(receivers: "[{ name: file, log: { path: log/alerts.jsonl } }]", notify: "[file]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await program.run("--once").status == 0)
    for name in ["state", "state/watchd.db", "state/watchd.db.lock", "log", "log/alerts.jsonl"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: program.scratch.url(name).path)
      let rights = try #require(attributes[.posixPermissions] as? Int)
      #expect(rights & 0o077 == 0, "\(name): \(String(rights, radix: 8))")
    }
  }

  @Test func anErrorIsPrintedOnce() async throws {
    let program = try Program(configuration: "state: s.db\nreceivers: 7\n")
    for arguments in [["check"], ["replay"], ["facts"], ["stories", "show", "1"], ["stories", "merge", "1", "2"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 78)
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(arguments): \(outcome.errors)")
    }
  }

  @Test func aStateThatCannotBeReadIsNotCalledMissing() async throws {
    let program = try Program(configuration: "state: s.db\n")
    #expect(try await program.run("facts").errors.contains("there is no state yet"))
    // Nothing is forbidden to root; a link to itself cannot be read by anybody.
    if getuid() == 0 {
      symlink("s.db", program.scratch.url("s.db").path)
    } else {
      try program.scratch.write("s.db", "")
      chmod(program.scratch.url("s.db").path, 0)
    }
    let outcome = try await program.run("facts")
    #expect(outcome.status == 77)
    #expect(outcome.errors.contains("/s.db: it cannot be read: "), "\(outcome.errors)")
  }

  @Test func whatIsMissingOrMisusedHasItsOwnCode() async throws {
    let program = try Program()
    #expect(try await program.run("--config", "nowhere.yaml").status == 78)
    #expect(try await program.run("--nonsense").status == 64)
    #expect(try await program.run("explain", "7").status == 66)
    #expect(try await program.run("--version").output == "0.1.0")
  }

  @Test(arguments: [
    (
      "not a database at all, but long enough to be taken for one: " + String(repeating: "x", count: 5_000), 74,
      "not a database"
    ),
    ("directory", 74, "cannot open"),
  ])
  func aStateThatCannotBeUsedIsNamed(content: String, code: Int, reason: String) async throws {
    let program = try Program(configuration: "state: s.db\ninbox: [{ path: inbox }]\n")
    if content == "directory" {
      try program.scratch.write("s.db/x", "")
    } else {
      try program.scratch.write("s.db", content)
    }
    let outcome = try await program.run("--once")
    #expect(outcome.status == Int32(code), "\(outcome.errors)")
    #expect(outcome.errors.contains("/s.db: ") && outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func rulesAreListedWithTheKindsThatTheyAreAbout() async throws {
    let program = try Program(
      configuration: """
        state: state/watchd.db
        inbox: [{ path: inbox }]
        receivers: [{ name: out, stdout: { format: text } }]
        rules:
          - { name: tolls, claims: "casualties.killed", population: people, when: { increased: { by: 10% } }, notify: out }
          - { name: off, claims: "*", enabled: false, notify: out }
        """)
    let rules = try Text.json(try await program.run("rules", "--json").output)
    #expect(rules.map { $0["kinds"] as? [String] }.first == ["casualties.killed"])
    #expect(rules.first?["when"] as? [String] == ["increased by 10%"])
    #expect((rules.last?["kinds"] as? [String])?.contains("statement") == false)
    let table = try await program.run("rules")
    #expect(table.output.contains("off (off)") && table.output.contains("people"), "\(table.output)")
  }
}
