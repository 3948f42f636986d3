import Foundation
import Glibc
import TestSupport
import Testing

/// What receivers see of a daemon that is killed again and again.
@Suite(.serialized) struct KillTests {
  @Test func onlyTheRequestInHandIsRepeatedAndTheOrderIsKept() async throws {
    let server = try LoopbackServer { _, _ in
      usleep(20_000)
      return .init(200)
    }
    let program = try Program(
      receivers: """
        [{ name: hook, webhook: { url: "\(server.url)/h" } }, { name: file, log: { path: alerts.jsonl } }]
        """, notify: "[hook, file]")
    var starts: [Int] = []
    for round in 0..<10 {
      for number in 0..<12 {
        let place = ["Karsu", "Selm", "Dorn", "Mallory"][number % 4]
        try program.scratch.write(
          "inbox/\(round)-\(number).json",
          Text.toll(20 + round * 12 + number, on: "2025-05-\(10 + round)", place: place))
      }
      let before = server.requests.count
      let running = try program.start()
      // In the middle of them.
      #expect(eventuallyAtOnce { server.requests.count >= before + Int.random(in: 1...6) })
      try await Task.sleep(for: .microseconds(Int.random(in: 0...6_000)))
      running.signal(SIGKILL)
      _ = await running.outcome()
      // What was under way when it was killed has arrived.
      try await Task.sleep(for: .milliseconds(50))
      starts.append(server.requests.count)
    }
    #expect(try await program.run("--once").status == 0)
    let ids = server.requests.compactMap { $0.headers["idempotency-key"]?.split(separator: "-").last }.compactMap {
      Int($0)
    }
    var seen = Set<Int>()
    let firsts = ids.filter { seen.insert($0).inserted }
    #expect(firsts.count > 40 && firsts == firsts.sorted(), "in order")
    // A repeated one is the last before a kill, and the first after it.
    for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
      #expect(starts.contains(index) && ids[index - 1] == id, "request \(index) repeats \(id): \(ids), \(starts)")
    }
    let written = try Text.json(
      program.scratch.lines("alerts.jsonl").filter { $0.hasSuffix("}") }.joined(separator: "\n")
    )
    .compactMap { $0["id"] as? Int }
    #expect(written == Array(1...written.count), "each once, in order")
    #expect(written.count == firsts.count)
  }

  /// As `eventually`, looking more often.
  private func eventuallyAtOnce(_ condition: () -> Bool) -> Bool {
    for _ in 0..<15_000 {
      if condition() { return true }
      usleep(2_000)
    }
    return condition()
  }
}
