import Foundation
import Rules
import Testing

/// One bad configuration for each mistake: `Fixtures/bad/NAME.yaml` beside the diagnostics it gives, `NAME.txt`.
///
/// With `UPDATE_GOLDENS=1` in the environment the diagnostics are written instead of compared.
struct DiagnosticTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  static let bad = fixtures.appending(path: "bad")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: bad.path())) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test func thereAreFixtures() { #expect(Self.names.count > 60) }

  @Test(arguments: names)
  func mistake(_ name: String) throws {
    let reading = Configuration.read(try Self.file("bad/\(name).yaml")) { pattern, file in
      try Self.include(pattern, from: file)
    }
    let isError = reading.diagnostics.contains { $0.severity == .error }
    #expect((reading.configuration == nil) == isError)
    #expect(!reading.diagnostics.isEmpty)

    let found = reading.diagnostics.map { "\($0)\n" }.joined()
    let golden = Self.bad.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try found.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(found == (try String(contentsOf: golden, encoding: .utf8)))
  }

  /// A fixture, with its path as seen from `Fixtures`.
  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: fixtures.appending(path: path), encoding: .utf8))
  }

  static func include(_ pattern: String, from file: String) throws -> [SourceFile] {
    let directory = file.split(separator: "/").dropLast()
    var parts = directory.map(String.init)
    for part in pattern.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    let path = parts.joined(separator: "/")
    let exists = FileManager.default.fileExists(atPath: fixtures.appending(path: path).path())
    return exists ? [try Self.file(path)] : []
  }
}
