import Foundation
import Glibc
import TestSupport
import Testing

/// What people and programs put into an inbox, and what of it is an article.
@Suite(.serialized) struct InboxTests {
  @Test func whatCannotBeReadIsReportedOnceAndStopsNothing() async throws {
    let program = try Program()
    let scratch = program.scratch
    try scratch.write("inbox/article.json", Text.toll(26, on: "2025-05-12"))
    try scratch.write("inbox/binary.txt", Data((0..<2_000).map { _ in UInt8.random(in: 0...8) }))
    try scratch.write("inbox/empty.txt", "")
    try scratch.write("inbox/long.txt", Data(repeating: UInt8(ascii: "a"), count: 100_000_000))
    try scratch.write("inbox/broken.json", "{\"text\": ")
    try scratch.write("inbox/photo.jpg", "not a document")
    try scratch.write("inbox/spaces.html", "<html><body>  </body></html>")
    try FileManager.default.createDirectory(at: scratch.url("inbox/x.txt"), withIntermediateDirectories: true)
    symlink("/nonexistent", scratch.url("inbox/dangling.txt").path)
    symlink("/proc/self/environ", scratch.url("inbox/environ.txt").path)
    mkfifo(scratch.url("inbox/pipe.txt").path, 0o644)
    let reasons = [
      "binary.txt": "binary", "empty.txt": "empty", "long.txt": "more than the limit", "broken.json": "not valid JSON",
      "photo.jpg": "no kind of document", "spaces.html": "no article text", "x.txt": "directory",
      "dangling.txt": "link", "environ.txt": "link", "pipe.txt": "not a file",
    ]

    let first = try await program.run("--once")
    #expect(first.status == 0)
    #expect(try Text.json(first.output).count == 1)
    for (name, reason) in reasons {
      let lines = first.errors.split(separator: "\n").filter { $0.contains("/inbox/\(name): ") }
      #expect(lines.count == 1 && lines[0].contains(reason), "\(name): \(lines)")
    }
    #expect(try await program.documents("rejected") == reasons.count)

    let second = try await program.run("--once")
    #expect(second.status == 0)
    #expect(second.errors.isEmpty, "\(second.errors)")
    #expect(second.output.isEmpty)

    try scratch.write("inbox/empty.txt", "Seven people were killed in the flood, police said.")
    try scratch.write("inbox/broken.json", "{\"text\" ")
    let third = try await program.run("--once")
    #expect(third.errors.split(separator: "\n").count == 1, "\(third.errors)")
    #expect(try Text.json(third.output).count == 1)
  }

  @Test func whatIsForbiddenIsReportedAndReadWhenItIsAllowed() async throws {
    let program = try Program()
    try program.scratch.write("inbox/unreadable.txt", "The flood in Selm killed seven people, police said.")
    guard let running = try program.startAsNobody("--once") else { return }
    _ = await running.outcome()
    let file = program.scratch.url("inbox/closed.txt").path
    try program.scratch.write("inbox/closed.txt", "The fire in Dorn killed nine people, police said.")
    chmod(file, 0)
    let forbidden = await (try program.startWithoutRights("--once"))?.outcome()
    #expect(forbidden?.errors.contains("closed.txt: it cannot be read: Permission denied") == true)
    chmod(file, 0o644)
    let allowed = await (try program.startWithoutRights("--once"))?.outcome()
    #expect(try Text.json(allowed?.output ?? "").count == 1)
  }

  @Test func aNameThatIsNotUTF8IsReportedOnce() async throws {
    let program = try Program()
    let path = Array(program.scratch.url("inbox/").path.utf8CString.dropLast()) + [0x2F, -1, 0x2E, 0x74, 0x78, 0x74, 0]
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    let first = try await program.run("--once")
    #expect(first.errors.contains("its name is not UTF-8"), "\(first.errors)")
    #expect(try await program.run("--once").errors == "")
  }

  @Test func bytesThatAreNotUTF8AreReadAndReported() async throws {
    let program = try Program()
    try program.scratch.write(
      "inbox/a.txt",
      Data("Seven people were killed in the flood in C".utf8) + [0xF4, 0xFF] + Data("te, police said.".utf8))
    let once = try await program.run("--once")
    #expect(once.status == 0)
    #expect(once.errors.contains("/inbox/a.txt: "), "\(once.errors)")
    #expect(once.errors.contains("UTF-8"), "\(once.errors)")
    #expect(try await program.documents("taken") == 1)
    #expect(try await program.run("--once").errors == "")
  }

  /// One that is taken with a warning isn't put behind the others of a backlog: its lower toll would be no news then.
  @Test func aBacklogIsTakenInTheOrderOfTheNames() async throws {
    let program = try Program()
    for number in 0..<8 {
      var bytes = Data(Text.toll(20 + number, on: "2025-05-0\(number + 1)").utf8)
      if number == 3 { bytes.replaceSubrange(bytes.range(of: Data("Herald".utf8)) ?? 0..<0, with: [0xFF]) }
      try program.scratch.write("inbox/\(number).json", bytes)
    }
    let once = try await program.run("--once")
    #expect(once.errors.contains("/inbox/3.json: "), "\(once.errors)")
    let tolls = try Text.json(once.output).map { ($0["to"] as? [String: Any])?["value"] as? Int }
    #expect(tolls == Array(20..<28), "\(once.output)")
  }

  @Test func anEmptyInboxIsReportedOnce() async throws {
    let program = try Program()
    let first = try await program.run("--once")
    #expect(first.status == 0)
    #expect(first.errors.contains("/inbox: the inbox is empty"), "\(first.errors)")
    #expect(try await program.run("--once").errors == "")
    #expect(try await program.troubles().isEmpty)
    #expect(try await program.documents("rejected") == 0)
  }

  @Test func anEmptiedInboxIsNoTrouble() async throws {
    let program = try Program(after: "delete")
    #expect(try await program.run("--once").errors.contains("the inbox is empty"))
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    for _ in 0..<2 {
      let once = try await program.run("--once")
      #expect(once.status == 0)
      #expect(once.errors.isEmpty, "\(once.errors)")
    }
    #expect(try await program.troubles().isEmpty)
    #expect(try await program.documents("rejected") == 0)
  }

  @Test func anInboxThatCameBackIsNoTrouble() async throws {
    let program = try Program()
    try FileManager.default.removeItem(at: program.scratch.url("inbox"))
    #expect(try await program.run("--once").errors.contains("the inbox cannot be read"))
    #expect(try await program.troubles().count == 1)
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let errors = try await program.run("--once").errors
    #expect(errors == "watchd: self: the inbox \(program.scratch.url("inbox").path) is there again")
    #expect(try await program.troubles().isEmpty)
  }

  @Test func aMissingInboxIsReportedAndTheOthersAreRead() async throws {
    let program = try Program(
      configuration: """
        state: watchd.db
        inbox: [{ path: nowhere }, { path: inbox }]
        receivers: [{ name: out, stdout: { format: json } }]
        rules: [{ name: casualties, claims: "casualties.*", notify: out }]
        """)
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let once = try await program.run("--once")
    #expect(once.status == 66)
    #expect(once.errors.contains("/nowhere: the inbox cannot be read: No such file"), "\(once.errors)")
    #expect(try Text.json(once.output).count == 1)
  }

  @Test func theSameBytesCountOnceAndAChangedFileIsNew() async throws {
    let program = try Program()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    try program.scratch.write("inbox/b.json", Text.toll(26, on: "2025-05-12"))
    #expect(try Text.json(try await program.run("--once").output).count == 1)
    #expect(try await program.documents("taken") == 1)
    try program.scratch.write("inbox/a.json", Text.toll(164, on: "2025-05-13"))
    #expect(try Text.json(try await program.run("--once").output).count == 1)
    #expect(try await program.documents("taken") == 2)
  }

  @Test(arguments: ["txt", "md", "html"])
  func aSidecarGivesTheMetadataAndIsNoDocument(ending: String) async throws {
    let program = try Program()
    try program.scratch.write(
      "inbox/a.\(ending)", "<p>The flood in Selm killed seven people, police said on Monday.</p>")
    try program.scratch.write(
      "inbox/a.json", #"{"outlet": "Selm Times", "url": "https://selm.example/a", "published": "2025-05-12"}"#)
    let alerts = try Text.json(try await program.run("--once").output)
    #expect(alerts.count == 1)
    #expect(alerts.first?["outlet"] as? String == "Selm Times")
    #expect(alerts.first?["url"] as? String == "https://selm.example/a")
    let documents = try await program.status()["documents"] as? [String: Int]
    #expect(documents == ["taken": 1])
  }

  @Test func aBrokenSidecarSetsItsTextAsideUntilItIsMended() async throws {
    let program = try Program()
    try program.scratch.write("inbox/a.txt", "The flood in Selm killed seven people, police said.")
    try program.scratch.write("inbox/a.json", #"{"outlet": 7}"#)
    let first = try await program.run("--once")
    #expect(first.errors.contains("a.txt: a.json: outlet"), "\(first.errors)")
    #expect(first.output.isEmpty)
    try program.scratch.write("inbox/a.json", #"{"outlet": "Selm Times"}"#)
    #expect(try Text.json(try await program.run("--once").output).first?["outlet"] as? String == "Selm Times")
  }

  @Test func takenDocumentsAreDeletedOrArchived() async throws {
    for (after, remains) in [("delete", [String]()), ("{ archive: done }", ["a.json", "b.json", "b.txt"])] {
      let program = try Program(after: after)
      try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
      try program.scratch.write("inbox/b.txt", "The flood in Selm killed seven people, police said.")
      try program.scratch.write("inbox/b.json", #"{"outlet": "Selm Times"}"#)
      try program.scratch.write("inbox/empty.txt", "")
      #expect(try await program.run("--once").status == 0)
      func names(_ directory: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: program.scratch.url(directory).path)) ?? []).sorted()
      }
      #expect(names("inbox") == ["empty.txt"])
      #expect(names("done") == remains)
      // The same name again does not overwrite what is archived.
      try program.scratch.write("inbox/a.json", Text.toll(27, on: "2025-05-13"))
      #expect(try await program.run("--once").status == 0)
      #expect(names("inbox") == ["empty.txt"])
      #expect(names("done").count == (remains.isEmpty ? 0 : remains.count + 1))
    }
  }

  @Test func aFileThatIsStillBeingWrittenIsLeft() async throws {
    let program = try Program()
    let file = open(program.scratch.url("inbox/a.txt").path, O_WRONLY | O_CREAT, 0o644)
    _ = "The flood in Selm killed seven people, ".withCString { write(file, $0, strlen($0)) }
    let first = try await program.run("--once")
    #expect(first.status == 0)
    #expect(first.errors.contains("a.txt: still being written"), "\(first.errors)")
    _ = "police said.".withCString { write(file, $0, strlen($0)) }
    close(file)
    #expect(try Text.json(try await program.run("--once").output).count == 1)
    #expect(try await program.documents("taken") == 1)
  }
}
