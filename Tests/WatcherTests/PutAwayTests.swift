import Foundation
import Glibc
import Logging
import Rules
import TestSupport
import Testing

@testable import Watcher

/// Only what was read leaves the inbox, whatever stands at its path by then.
struct PutAwayTests {
  private static let first = "The flood in Selm killed seven people, police said."
  private static let second = "The flood in Selm killed nine people, police said."

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(at: scratch.url("in"), withIntermediateDirectories: true)
  }

  private func reader(_ after: Inbox.After) throws -> InboxReader {
    InboxReader(
      pipeline: Pipeline(state: try .scratch(), configuration: Configuration()),
      inbox: Inbox(path: scratch.url("in").path, after: after), maxSize: 1_000_000,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private var afters: [Inbox.After] { [.delete, .archive(directory: scratch.url("done").path)] }

  private func names(_ directory: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: scratch.url(directory).path)) ?? []).sorted()
  }

  @Test func aNewerVersionIsNeverPutAwayUnread() async throws {
    for after in afters {
      let reader = try reader(after)
      try scratch.write("in/a.txt", Self.first)
      let path = scratch.url("in/a.txt").path
      let read = InboxReader.Taken(
        try #require(InboxReader.Entry(path: path)), key: documentKey(Array(Self.first.utf8)), sidecar: nil)
      for replacing in [true, false] {
        if replacing {
          try scratch.write("in/a.txt", Self.second)
        } else {
          // In place, with the same size: only the bytes tell.
          try Self.second.replacing("Selm", with: "Dorn").write(toFile: path, atomically: false, encoding: .utf8)
        }
        #expect(try reader.putAway(read) == .notYet)
        #expect(names("in") == ["a.txt"] && names("done").isEmpty)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("nine"))
      }
      #expect(try await reader.scan { false }.isEmpty)
      #expect(names("in").isEmpty)
      #expect(try reader.state.status().articles == 1)
      try? FileManager.default.removeItem(atPath: scratch.url("done").path)
    }
  }

  @Test func aChangedSidecarIsKept() throws {
    for after in afters {
      let reader = try reader(after)
      try scratch.write("in/a.txt", Self.first)
      try scratch.write("in/a.json", #"{"outlet": "Selm Times"}"#)
      let entry = try #require(InboxReader.Entry(path: scratch.url("in/a.txt").path))
      let read = InboxReader.Taken(
        entry, key: documentKey(Array(Self.first.utf8)), sidecar: Array(#"{"outlet": "Selm Times"}"#.utf8))
      try scratch.write("in/a.json", #"{"outlet": "Dorn News"}"#)
      #expect(try reader.putAway(read) == .notYet)
      #expect(names("in") == ["a.json", "a.txt"])
    }
  }

  @Test func whatAKilledProcessHadInHandComesBack() async throws {
    let reader = try reader(.delete)
    try scratch.write("in/.watchd-0123abcd-a.txt", Self.first)
    try scratch.write("in/.watchd-89abcdef-b.txt", Self.second)
    try scratch.write("in/b.txt", "The fire in Dorn killed four people, police said.")
    _ = try await reader.scan { false }
    #expect(names("in") == ["a.txt", "b-1.txt"] || names("in").isEmpty)
    _ = try await reader.scan { false }
    #expect(names("in").isEmpty)
    #expect(try reader.state.status().articles == 3)
  }

  @Test func anArchiveOverwritesNothing() async throws {
    let reader = try reader(.archive(directory: scratch.url("done").path))
    for text in [Self.first, Self.second] {
      try scratch.write("in/a.txt", text)
      _ = try await reader.scan { false }
    }
    #expect(names("done") == ["a-1.txt", "a.txt"])
    #expect(scratch.lines("done/a.txt") == [Self.first] && scratch.lines("done/a-1.txt") == [Self.second])
  }

  @Test func anArchiveMayBeOnAnotherFileSystem() async throws {
    let other = "/dev/shm/watchd-test-\(UUID().uuidString)"
    var (here, there) = (stat(), stat())
    guard stat(scratch.path, &here) == 0, stat("/dev/shm", &there) == 0, here.st_dev != there.st_dev,
      access("/dev/shm", W_OK) == 0
    else { return print("skipped: no second file system at /dev/shm") }
    defer { try? FileManager.default.removeItem(atPath: other) }
    let reader = try reader(.archive(directory: other))
    try scratch.write("in/a.txt", Self.first)
    _ = try await reader.scan { false }
    #expect(names("in").isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: other) == ["a.txt"])
    #expect(try String(contentsOfFile: "\(other)/a.txt", encoding: .utf8) == Self.first)
  }
}
