import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// `watchd prune` and `keep:`, as users meet them.
@Suite(.serialized) struct PruneTests {
  private static let count = 80
  private static let filler = String(repeating: "The gardeners water the roses of the old palace. ", count: 300)

  /// Documents that were published long ago, and arrive now.
  private func program(_ count: Int = count, filler: String = filler, more: String = "") throws -> Program {
    let program = try Program(
      receivers: "[{ name: file, log: { path: alerts.jsonl } }]", notify: "[file]", more: more)
    for number in 0..<count {
      let place = ["Karsu", "Selm", "Dorn", "Mallory"][number % 4]
      let text =
        "The earthquake in \(place) killed \(20 + number) people, the ministry said.\n\n\(filler)\(number)"
      try program.scratch.write("inbox/\(1_000 + number).txt", text)
    }
    return program
  }

  /// Makes everything in the state older by some days: an arrival can't be waited for.
  private func age(_ program: Program, days: Int) throws {
    let queue = try DatabaseQueue(path: program.scratch.url("state/watchd.db").path)
    try queue.write {
      try $0.execute(
        sql: "UPDATE articles SET arrived = strftime('%Y-%m-%dT%H:%M:%SZ', arrived, ?)", arguments: ["-\(days) days"])
    }
    try queue.close()
  }

  /// What the state says of facts and alerts.
  private func told(_ program: Program) async throws -> [String] {
    var told: [String] = []
    for arguments in [["facts", "--json"], ["facts", "--history"], ["alerts", "--json"], ["claims", "--json"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
      told.append(outcome.output)
    }
    return told
  }

  private func size(_ program: Program) -> Int {
    ["", "-wal"].reduce(0) { sum, ending in
      let path = program.scratch.url("state/watchd.db\(ending)").path
      return sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0)
    }
  }

  @Test func theFileShrinksAndEverythingElseStays() async throws {
    let program = try program()
    #expect(try await program.run("--once").status == 0)
    #expect(try await program.run("prune").status == 64)
    #expect(try await program.run("prune", "--keep", "1h").status == 64)
    #expect(try await program.run("prune", "--keep", "30d").output.hasPrefix("0 texts are no longer kept"))
    try age(program, days: 100)
    let (before, large) = (try await told(program), size(program))
    let pruned = try await program.run("prune", "--keep", "30d")
    #expect(pruned.status == 0 && pruned.output.hasPrefix("\(Self.count) texts are no longer kept"), "\(pruned)")
    #expect(size(program) < large / 2, "\(size(program)) of \(large)")
    #expect(try await told(program) == before)
    #expect(try await program.status()["pruned"] as? Int == Self.count)

    let explained = try await program.run("explain", "1")
    #expect(explained.status == 0 && explained.output.contains("is no longer kept, since 20"), "\(explained.output)")
    let replayed = try await program.run("replay", "--config", program.scratch.url("watchd.yaml").path)
    #expect(replayed.status == 0 && replayed.output.contains("people killed"), "\(replayed.output)")
    #expect(replayed.errors.contains("the texts of \(Self.count) articles are no longer kept"), "\(replayed.errors)")
    // Nothing is taken again.
    let again = try await program.run("--once")
    #expect(again.status == 0 && again.errors.isEmpty)
    #expect(try await told(program) == before)
  }

  @Test func killedAgainAndAgainItEndsAsIfItHadNot() async throws {
    let program = try program(400, filler: "The gardeners water the roses.")
    #expect(try await program.run("--once").status == 0)
    try age(program, days: 100)
    let before = try await told(program)
    let queue = try DatabaseQueue(path: program.scratch.url("state/watchd.db").path)
    func pruned() throws -> Int {
      try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM articles WHERE pruned IS NOT NULL") ?? 0 }
    }
    var partial = 0
    while partial < 4, try pruned() < 400 {
      let last = try pruned()
      let running = try program.start("prune", "--keep", "30d")
      var looks = 0
      while looks < 5_000, try pruned() == last {
        looks += 1
        usleep(200)
      }
      running.signal(SIGKILL)
      _ = await running.outcome()
      if try (1..<400).contains(pruned()) { partial += 1 }
    }
    #expect(partial > 0, "it was never killed in the middle")
    #expect(try await told(program) == before)
    #expect(try await program.run("prune", "--keep", "30d").status == 0)
    #expect(try await program.status()["pruned"] as? Int == 400)
    #expect(try await told(program) == before)
  }

  @Test func itWorksBesideTheDaemonAndTheDaemonDoesItByItself() async throws {
    let program = try program()
    #expect(try await program.run("--once").status == 0)
    try age(program, days: 100)
    let large = size(program)
    let running = try program.start()
    #expect(
      await eventually {
        (try? FileManager.default.attributesOfItem(atPath: program.scratch.url("state/watchd.db-wal").path)) != nil
      })
    let pruned = try await program.run("prune", "--keep", "30d")
    #expect(pruned.status == 0 && pruned.output.hasPrefix("\(Self.count) texts"), "\(pruned)")
    try program.scratch.write("inbox/new.json", Text.toll(900, on: "2025-05-12"))
    #expect(await eventually { program.scratch.lines("alerts.jsonl").last?.contains("900") == true })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    #expect(size(program) < large / 2, "\(size(program)) of \(large)")

    let other = try self.program(more: "keep: 30d")
    #expect(try await other.run("--once").status == 0)
    try age(other, days: 100)
    let daemon = try other.start()
    // As if the clock were three months ahead.
    #expect(await eventually { daemon.errors.contains("texts are kept longer than 30d: the clock says") })
    let today = String(Date().ISO8601Format().prefix(10))
    try other.scratch.write("inbox/today.json", Text.toll(901, on: today))
    #expect(await eventually { other.scratch.lines("alerts.jsonl").last?.contains("901") == true })
    #expect(try await other.status()["pruned"] as? Int == 0)
    daemon.signal(SIGHUP)
    #expect(await eventually { daemon.errors.contains("the texts of \(Self.count) articles that are older than 30d") })
    daemon.signal(SIGTERM)
    #expect(await daemon.outcome().status == 0)
    #expect(size(other) < large / 2)
  }
}
