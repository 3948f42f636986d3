import Foundation
import Glibc
import TestSupport
import Testing

/// Whatever moment the process dies at, nothing is lost and nothing is counted twice.
@Suite(.serialized) struct DurabilityTests {
  private static let count = 120

  private func program() throws -> Program {
    let program = try Program(
      receivers: "[{ name: file, log: { path: alerts.jsonl } }]", notify: "[file]", after: "{ archive: done }")
    for number in 0..<Self.count {
      let day = "2025-05-\(10 + number / 10)"
      let name = number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
      let place = ["Karsu", "Selm", "Dorn", "Mallory"][number % 4]
      try program.scratch.write("inbox/\(name).json", Text.toll(20 + number, on: day, place: place))
    }
    return program
  }

  /// The alerts of the state, without their times: they tell when the run was.
  private func alerts(_ program: Program) async throws -> [String] {
    try Text.json(try await program.run("alerts", "--json").output).map {
      "\($0["id"] ?? 0) \($0["change"] ?? "") \($0["message"] ?? "")"
    }
  }

  @Test func killedAgainAndAgainItEndsAsIfItHadNot() async throws {
    let undisturbed = try program()
    #expect(try await undisturbed.run("--once").status == 0)
    let expected = try await alerts(undisturbed)
    #expect(expected.count >= Self.count / 2)
    #expect(try await undisturbed.documents("taken") == Self.count)

    let killed = try program()
    for round in 0..<40 {
      let running = try killed.start("--once")
      // The first waits for the inbox to settle; the others are at work within a fraction of a second.
      try await Task.sleep(for: .milliseconds(round == 0 ? 1_100 : Int.random(in: 20...250)))
      running.signal(SIGKILL)
      _ = await running.outcome()
    }
    let final = try await killed.run("--once")
    #expect(final.status == 0, "\(final.errors)")

    #expect(try await alerts(killed) == expected)
    let status = try await killed.status()
    #expect((status["documents"] as? [String: Int])?["taken"] == Self.count)
    #expect(status["articles"] as? Int == Self.count)
    #expect((status["pending"] as? [String: Int])?.isEmpty == true)
    let sent = try Text.json(killed.scratch.lines("alerts.jsonl").joined(separator: "\n")).compactMap {
      $0["id"] as? Int
    }
    #expect(Set(sent) == Set(1...expected.count))
    #expect(try FileManager.default.contentsOfDirectory(atPath: killed.scratch.url("done").path).count == Self.count)
  }

  @Test func aCopyIsWholeWhileTheDaemonWrites() async throws {
    let program = try program()
    let running = try program.start()
    #expect(await eventually { !program.scratch.lines("alerts.jsonl").isEmpty })
    #expect(try await program.run("backup", "copy.db").status == 0)
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    let copied = try await program.run("status", "--json", "--state", program.scratch.url("copy.db").path)
    #expect(try Text.json(copied.output).first?["articles"] as? Int ?? 0 > 0, "\(copied.errors)")
    let again = try await program.run("backup", "copy.db")
    #expect(again.status == 74 && again.errors.contains("there is a file already"), "\(again.errors)")
    // Restored, it goes on from there.
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(at: program.scratch.url("state/watchd.db\(ending)"))
    }
    try FileManager.default.moveItem(at: program.scratch.url("copy.db"), to: program.scratch.url("state/watchd.db"))
    #expect(try await program.run("--once").status == 0)
  }

  @Test func aDamagedStateIsRepairedBesideTheOldOne() async throws {
    let program = try program()
    #expect(try await program.run("--once").status == 0)
    #expect(try await program.run("repair").output.contains("watchd.db is whole; there is nothing to repair"))
    let running = try program.start()
    #expect(await eventually { program.scratch.lines("state/watchd.db.lock").first == "\(running.pid)" })
    let busy = try await program.run("repair")
    #expect(busy.status == 75 && busy.errors.contains("it is in use by another watchd"), "\(busy.errors)")
    running.signal(SIGTERM)
    _ = await running.outcome()
    for ending in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(at: program.scratch.url("state/watchd.db\(ending)"))
    }

    let url = program.scratch.url("state/watchd.db")
    var bytes = try Data(contentsOf: url)
    let page = bytes.count / 8_192 / 2
    bytes.replaceSubrange(page * 8_192..<(page + 1) * 8_192, with: Data(repeating: 0xA5, count: 8_192))
    try bytes.write(to: url)
    let repaired = try await program.run("repair")
    #expect(repaired.status == 0, "\(repaired.errors)")
    for words in ["damaged", "COULD NOT BE READ", "watchd.db.repaired;", "watchd.db is as it was"] {
      #expect(repaired.output.contains(words), "\(repaired.output)")
    }
    #expect(try Data(contentsOf: url) == bytes)
    let again = try await program.run("repair")
    #expect(again.status == 74 && again.errors.contains("there is a file already"), "\(again.errors)")

    try FileManager.default.removeItem(at: url)
    try FileManager.default.moveItem(at: program.scratch.url("state/watchd.db.repaired"), to: url)
    try program.scratch.write("inbox/new.json", Text.toll(900, on: "2025-06-12"))
    let once = try await program.run("--once")
    #expect(once.status == 0 && once.errors.isEmpty, "\(once.errors)")
    for arguments in [["facts"], ["alerts"], ["stories"], ["claims"], ["status"], ["explain", "1"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
    }
  }

  @Test func aSignalInMidPassLeavesTheRestForTheNext() async throws {
    let program = try program()
    let running = try program.start("--once")
    #expect(
      await eventually {
        !program.scratch.lines("alerts.jsonl").isEmpty
          || FileManager.default.fileExists(atPath: program.scratch.url("done").path)
      })
    running.signal(SIGTERM)
    let outcome = await running.outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try await program.run("--once").status == 0)
    #expect(try await program.documents("taken") == Self.count)
  }
}
