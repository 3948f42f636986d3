import Foundation
import Rules
import Testing

/// The configurations that the README shows are right as they stand.
struct ReadmeTests {
  static func blocks() throws -> [String] {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
    return try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test func everyConfigurationIsRight() throws {
    let blocks = try Self.blocks()
    #expect(blocks.count == 2)
    for block in blocks {
      let reading = read(block)
      #expect(reading.diagnostics.map(\.description) == [])
      #expect(reading.configuration?.rules.isEmpty == false)
    }
  }

  /// The table of kinds names each of them, and no other.
  @Test func everyKindIsNamed() throws {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    let list = try #require(text.components(separatedBy: "\nKinds: ").last?.components(separatedBy: "\n\n").first)
    var named: [String] = []
    for word in list.split(whereSeparator: { "`, \n".contains($0) }).map({ $0.hasSuffix(".") ? $0.dropLast() : $0 }) {
      let family = named.last.map { $0.prefix { $0 != "." } } ?? ""
      named.append(word.hasPrefix(".") ? family + word : String(word))
    }
    #expect(named.sorted() == Configuration.builtInKinds.sorted())
  }
}
