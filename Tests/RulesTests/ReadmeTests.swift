import Claims
import Foundation
import Rules
import Testing

/// What the README shows and lists is right as it stands.
struct ReadmeTests {
  static func text() throws -> String {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
    return try String(contentsOf: readme, encoding: .utf8)
  }

  @Test func everyConfigurationIsRight() throws {
    let blocks = try Self.text().components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count == 2)
    for block in blocks {
      let reading = read(block)
      #expect(reading.diagnostics.map(\.description) == [])
      #expect(reading.configuration?.rules.isEmpty == false)
    }
  }

  /// "`health.cases .deaths`, `statement`." names health.cases, health.deaths and statement.
  @Test func everyKindIsNamed() throws {
    let list = try #require(
      try Self.text().components(separatedBy: "\nKinds: ").last?.components(separatedBy: "\n\n").first)
    var named: [String] = []
    for word in list.split(whereSeparator: { "`, \n".contains($0) }).map(String.init) where word != "." {
      let family = named.last.map { String($0.prefix { $0 != "." }) } ?? ""
      named.append(word.hasPrefix(".") ? family + word : word)
    }
    #expect(named.sorted() == Kind.builtIn.map(\.name).sorted())
  }
}
