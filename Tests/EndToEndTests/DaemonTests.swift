import Foundation
import Glibc
import TestSupport
import Testing

/// The daemon: what wakes it, what ends it, what it does not lose.
@Suite(.serialized) struct DaemonTests {
  private static let log = "[{ name: file, log: { path: alerts.jsonl } }]"

  private func daemon(after: String = "keep") throws -> Program {
    try Program(receivers: Self.log, notify: "[file]", after: after)
  }

  private func sentences(_ program: Program) throws -> [String] {
    try Text.json(program.scratch.lines("alerts.jsonl").joined(separator: "\n")).compactMap {
      $0["sentence"] as? String
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func whatArrivesIsTakenAndASignalEndsItWell(signal: Int32) async throws {
    let program = try daemon()
    try program.scratch.write("inbox/first.json", Text.toll(26, on: "2025-05-12"))
    let running = try program.start()
    #expect(try await eventually { try sentences(program).count == 1 })

    // Renamed in.
    try program.scratch.write("inbox/second.json", Text.toll(164, on: "2025-05-13"))
    #expect(try await eventually { try sentences(program).count == 2 })

    // Written slowly: it is one article, and only when it is closed.
    let file = open(program.scratch.url("inbox/slow.txt").path, O_WRONLY | O_CREAT, 0o644)
    _ = "The flood in Selm killed seven people, ".withCString { write(file, $0, strlen($0)) }
    try await Task.sleep(for: .seconds(1.5))
    #expect(try sentences(program).count == 2)
    _ = "police said.".withCString { write(file, $0, strlen($0)) }
    close(file)
    #expect(try await eventually { try sentences(program).count == 3 })
    #expect(try sentences(program).last == "The flood in Selm killed seven people, police said.")

    // A hard link appears at once, whole.
    try program.scratch.write("elsewhere.txt", "The fire in Dorn killed nine people, police said.")
    link(program.scratch.url("elsewhere.txt").path, program.scratch.url("inbox/link.txt").path)
    #expect(try await eventually { try sentences(program).count == 4 })

    running.signal(signal)
    let outcome = await running.outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try await program.documents("taken") == 4)
  }

  /// The kernel tells only the owner of a file and root whether somebody is writing it.
  @Test func whatAnotherUserWritesSlowlyIsTakenWhenItIsClosed() async throws {
    let program = try daemon()
    guard let running = try program.startAsNobody() else { return }
    #expect(await eventually { running.errors.contains("inbox is empty") })
    let file = open(program.scratch.url("inbox/slow.txt").path, O_WRONLY | O_CREAT, 0o644)
    _ = "The flood in Selm killed seven people, ".withCString { write(file, $0, strlen($0)) }
    // Longer than anything that is merely quiet is waited for; meanwhile others are taken.
    try await Task.sleep(for: .seconds(2))
    try program.scratch.write("inbox/other.json", Text.toll(26, on: "2025-05-12"))
    link(program.scratch.url("inbox/other.json").path, program.scratch.url("inbox/hard.json").path)
    #expect(try await eventually { try sentences(program).count == 1 })
    try await Task.sleep(for: .seconds(2))
    #expect(try sentences(program).count == 1)
    _ = "police said.".withCString { write(file, $0, strlen($0)) }
    close(file)
    #expect(try await eventually { try sentences(program).count == 2 })
    #expect(try sentences(program).last == "The flood in Selm killed seven people, police said.")
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
  }

  @Test func aSidecarMayComeAMomentAfterItsText() async throws {
    let program = try daemon()
    let running = try program.start()
    #expect(await eventually { running.errors.contains("inbox is empty") })
    try program.scratch.write("inbox/a.txt", "The flood in Selm killed seven people, police said.")
    try program.scratch.write("inbox/a.json", #"{"outlet": "Selm Times"}"#)
    try program.scratch.write("inbox/b.json", #"{"outlet": "Dorn News", "url": "https://dorn.example/b"}"#)
    try program.scratch.write("inbox/b.txt", "The fire in Dorn killed nine people, police said.")
    #expect(try await eventually { try sentences(program).count == 2 })
    let outlets = try Text.json(program.scratch.lines("alerts.jsonl").joined(separator: "\n"))
      .compactMap { $0["outlet"] as? String }
    #expect(outlets.sorted() == ["Dorn News", "Selm Times"])
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    let documents = try await program.status()["documents"] as? [String: Int]
    #expect(documents?["taken"] == 2 && documents?["waiting"] == nil, "\(String(describing: documents))")
  }

  @Test func anInboxThatGoesAndComesBackIsWatchedAgain() async throws {
    let program = try daemon()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let running = try program.start()
    #expect(try await eventually { try sentences(program).count == 1 })
    try FileManager.default.moveItem(at: program.scratch.url("inbox"), to: program.scratch.url("gone"))
    #expect(await eventually { running.errors.contains("watched as soon as it is there") })
    try program.scratch.write("inbox/b.json", Text.toll(164, on: "2025-05-13"))
    #expect(try await eventually { try sentences(program).count == 2 })
    try program.scratch.write("inbox/c.json", Text.toll(190, on: "2025-05-14"))
    #expect(try await eventually { try sentences(program).count == 3 })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
  }

  @Test func aSecondOneOnTheSameStateNamesTheFirst() async throws {
    let program = try daemon()
    let running = try program.start()
    #expect(await eventually { running.errors.contains("inbox is empty") })
    for arguments in [["--once"], []] {
      let second = try await arguments.isEmpty ? program.run() : program.run(arguments[0])
      #expect(second.status == 75)
      #expect(second.errors.contains("process \(running.pid);"), "\(second.errors)")
    }
    // Those who only read are not kept out.
    #expect(try await program.run("status").status == 0)
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    #expect(try await program.run("--once").status == 0)
  }

  @Test func aReloadTakesTheNewConfigurationOnlyIfItIsValid() async throws {
    let program = try daemon()
    let running = try program.start()
    #expect(await eventually { running.errors.contains("inbox is empty") })
    let valid = try String(contentsOf: program.scratch.url("watchd.yaml"), encoding: .utf8)

    try program.scratch.write("watchd.yaml", valid + "\nnonsense: 1\n")
    running.signal(SIGHUP)
    #expect(await eventually { running.errors.contains("the old one stays in use") })
    #expect(running.errors.contains("nonsense"))
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await eventually { try sentences(program).count == 1 })

    // A file that is cut short is valid as well.
    for cut in [String(valid.prefix { $0 != "\n" }) + "\n", "", "state: state/watchd.db\ninbox: [{ path: inbox }]\n"] {
      let before = running.errors.components(separatedBy: "the old one stays in use").count
      try program.scratch.write("watchd.yaml", cut)
      running.signal(SIGHUP)
      #expect(
        await eventually { running.errors.components(separatedBy: "the old one stays in use").count > before }, "\(cut)"
      )
    }

    try program.scratch.write("watchd.yaml", valid.replacing("path: inbox", with: "path: other"))
    try program.scratch.write("other/b.json", Text.toll(164, on: "2025-05-13"))
    running.signal(SIGHUP)
    #expect(try await eventually { try sentences(program).count == 2 })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
  }

  @Test func aPipeThatNobodyReadsStopsNeitherTheRestNorTheEnd() async throws {
    let program = try Program(
      receivers: "[{ name: pipe, log: { path: pipe } }, { name: file, log: { path: alerts.jsonl } }]",
      notify: "[pipe, file]")
    mkfifo(program.scratch.url("pipe").path, 0o644)
    let running = try program.start()
    let syllables = ["ka", "ro", "mi", "ten", "sul", "ba", "dor", "li"]
    for number in 0..<60 {
      let town = (syllables[number % 8] + syllables[number / 8] + "r").capitalized
      try program.scratch.write(
        "inbox/\(number).txt", "A blast in \(town) killed \(number + 2) people, the mayor of \(town) said.")
    }
    #expect(try await eventually { try sentences(program).count == 60 })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    #expect(try await program.status()["pending"] as? [String: Int] != [:])
  }

  /// A register of thousands of figures is read up to its limits, and what comes after it is taken.
  @Test func aDocumentOfDenseClaimsHoldsUpNothingForLong() async throws {
    let program = try daemon()
    let running = try program.start()
    #expect(await eventually { running.errors.contains("inbox is empty") })
    let dense = (0..<14_000).map {
      "\($0 + 2) people were killed in a blast in Town\($0 % 500) on Monday, police said. "
    }
    try program.scratch.write("inbox/a.txt", dense.joined())
    try program.scratch.write("inbox/b.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await eventually { try sentences(program).contains { $0.contains("Karsu") } })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    #expect(try await program.run("claims", "--json").output.split(separator: "\n").count <= 1_001)
  }

  /// Most of what was touched is program text: it is mapped again when it runs again.
  @Test func aDaemonAtRestHoldsLessMemoryThanAtWorkAndGoesOn() async throws {
    let program = try daemon()
    let running = try program.start()
    func kilobytes(_ field: String) throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(running.pid)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix(field + ":") }
      return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }
    #expect(await eventually { running.errors.contains("inbox is empty") })
    for (day, killed) in [(12, 26), (13, 164)] {
      try program.scratch.write("inbox/\(day).json", Text.toll(killed, on: "2025-05-\(day)"))
      #expect(try await eventually { try sentences(program).count == day - 11 })
      #expect(try await eventually { try kilobytes("VmRSS") < kilobytes("VmHWM") - 8_000 })
    }
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
  }

  @Test func systemdIsTold() async throws {
    let program = try daemon()
    let socket = try NotifySocket(path: program.scratch.url("notify").path)
    let running = try program.start(environment: [
      "NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "200000",
    ])
    #expect(await eventually { socket.receive() == "READY=1" })
    #expect(
      await eventually {
        socket.receive() == "STATUS=watching 1 inbox and 0 sources with 1 rule for 1 receiver"
      })
    #expect(await eventually { socket.receive() == "WATCHDOG=1" })
    running.signal(SIGHUP)
    #expect(await eventually { socket.receive()?.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") == true })
    #expect(await eventually { socket.receive()?.hasPrefix("READY=1") == true })
    running.signal(SIGTERM)
    #expect(await eventually { socket.receive() == "STOPPING=1" })
    #expect(await running.outcome().status == 0)
  }
}

/// The other end of `$NOTIFY_SOCKET`.
private final class NotifySocket: Sendable {
  let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
  }

  deinit { close(descriptor) }

  /// The next message; nil where none is there.
  func receive() -> String? {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }
}
