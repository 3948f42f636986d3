import Foundation
import Rules
import Testing

/// The configurations that are shipped say nothing that is not so.
struct ExampleTests {
  static let config = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config").standardized

  static func text(_ path: String) throws -> String {
    try String(contentsOf: config.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["watchd.yaml", "example/watchd.yaml"])
  func isRightAsItStands(_ path: String) throws {
    let reading = read(try Self.text(path))
    #expect(reading.diagnostics.map(\.description) == [])
    #expect(reading.configuration?.rules.isEmpty == false)
  }

  @Test func isRightWithEverythingUncommented() throws {
    let lines = try Self.text("watchd.yaml").split(separator: "\n", omittingEmptySubsequences: false).map(
      Self.uncommented)
    let reading = read(
      lines.joined(separator: "\n"), files: ["rules/a.yaml": "topics:\n  flood: { mentions: flood }\n"])
    // The receivers that only comments name are not used by a rule.
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    let configuration = try #require(reading.configuration)
    #expect(configuration.state != nil)
    #expect(configuration.sources.count == 2)
    #expect(configuration.kinds.count == 1)
    #expect(configuration.topics.count == 2)
    #expect(configuration.receivers.count == 3)
    #expect(configuration.rules.count == 2)
    #expect(configuration.rules.last?.when == [.reaches(100)])
    // What the comments call the default is the default.
    #expect(configuration.fetch == Fetch())
    #expect(configuration.documents == Documents())
    #expect(configuration.rules.last?.enabled == true)
  }

  /// A line of configuration without its `# `; prose as it is.
  static func uncommented(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    guard rest.hasPrefix("# ") else { return String(line) }
    let content = rest.dropFirst(2)
    let first = content.drop { $0 == " " }.prefix { $0 != " " }
    return content.hasPrefix("  ") || first == "-" || first.hasSuffix(":") ? String(indent + content) : String(line)
  }

  @Test func everyDocumentOfTheSampleHasItsMetadata() throws {
    let inbox = Self.config.appending(path: "example/inbox").path()
    let names = try FileManager.default.contentsOfDirectory(atPath: inbox).sorted()
    #expect(names.filter { $0.hasSuffix(".txt") }.count == 12)
    for name in names where name.hasSuffix(".txt") {
      #expect(names.contains(name.dropLast(4) + ".json"))
    }
    for name in names where name.hasSuffix(".json") {
      let data = try Data(contentsOf: URL(filePath: inbox).appending(path: name))
      let metadata = try #require(try JSONSerialization.jsonObject(with: data) as? [String: String])
      #expect(Set(metadata.keys).isSuperset(of: ["title", "outlet", "published", "url"]))
      #expect(metadata["url"]?.hasPrefix("https://news.example/") == true)
    }
  }
}
