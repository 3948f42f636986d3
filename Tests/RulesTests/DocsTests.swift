import Claims
import Foundation
import Rules
import Testing

/// What the README and the documents show and list is right as it stands.
struct DocsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: [("docs/configuration.md", 4), ("docs/getting-started.md", 1), ("docs/cookbook.md", 11)])
  func everyConfigurationIsRight(path: String, count: Int) throws {
    let blocks = try Self.text(path).components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count == count)
    for block in blocks {
      let reading = read(block)
      #expect(reading.diagnostics.map(\.description) == [], "\(block)")
      #expect(reading.configuration?.rules.isEmpty == false)
    }
  }

  /// Made from the kinds themselves: with GOLDEN=renew in the environment it is written anew.
  @Test func theKindsAreListed() throws {
    let made = Self.kinds()
    let file = Self.root.appending(path: "docs/kinds.md")
    if ProcessInfo.processInfo.environment["GOLDEN"] == "renew" { try Data(made.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == made)
  }

  private static func kinds() -> String {
    var lines = [
      "# Kinds", "",
      "What rules can name. `watchd kinds --json` lists all the words that tell each; a kind of your own is described in",
      "[configuration.md](configuration.md).", "", "## Counts", "", "| kind | told as | counts | course |",
      "|---|---|---|---|",
    ]
    for kind in Kind.builtIn {
      guard let counting = kind.counting else { continue }
      let groups = counting.counts.isEmpty ? "anything" : counting.counts.map(\.rawValue).joined(separator: ", ")
      lines.append("| `\(kind.name)` | \(kind.told) | \(groups) | \(counting.course.rawValue) |")
    }
    lines += [
      "", "A tally normally only grows; a level rises and falls.", "", "## States", "", "| kind | states |",
      "|---|---|",
    ]
    for kind in Kind.builtIn {
      guard let status = kind.status else { continue }
      var names: [String] = []
      for state in status.states where !names.contains(state.name) { names.append(state.name) }
      lines.append("| `\(kind.name)` | \(names.joined(separator: ", ")) |")
    }
    lines += ["", "## Statements", "", "`statement`: what somebody said, read only where a rule names it.", ""]
    return lines.joined(separator: "\n")
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let pages =
      ["README.md", "CONTRIBUTING.md"]
      + (try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "docs").path).map {
        "docs/" + $0
      })
    for page in pages {
      let folder = Self.root.appending(path: page).deletingLastPathComponent()
      for link in try Self.text(page).matches(of: /\]\(([^)#:]+)\)/) {
        let target = folder.appending(path: String(link.1)).standardized
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(link.1)")
      }
    }
  }
}
