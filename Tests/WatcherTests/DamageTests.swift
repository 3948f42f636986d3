import Articles
import Facts
import Foundation
import GRDB
import Rules
import TestSupport
import Testing

@testable import Watcher

/// A row that cannot be read is set aside: never the end of the service, and never of another story.
struct DamageTests {
  private let scratch: Scratch
  private var path: String { scratch.url("s.db").path }

  init() throws {
    scratch = try Scratch()
    let pipeline = try open()
    try take(26, 12, pipeline)
    try take(64, 13, pipeline)
  }

  private func open() throws -> Pipeline {
    let rule = Rule(
      name: "killed", claims: [Glob("casualties.killed")], notify: ["a"], repeat: .seconds(60))
    return Pipeline(state: try State(path: path), configuration: Configuration(rules: [rule]))
  }

  private func take(_ toll: Int, _ day: Int, _ pipeline: Pipeline) throws {
    let text = """
      The earthquake in Karsu killed \(toll) people, the ministry said.
      Karsu airport \(toll % 10 == 0 ? "reopened" : "is closed").
      """
    let article = Article(
      title: "Earthquake in Karsu", text: Array(text.utf8), published: Timestamp(year: 2025, month: 5, day: day))
    try pipeline.take(.init(article: article, key: "\(toll)", path: "\(toll)"), now: .now)
  }

  @Test(arguments: [
    "UPDATE facts SET fact = '{}'",
    "UPDATE facts SET fact = replace(fact, '[1,', '[\"x\",')",
    "UPDATE observations SET observation = '{\"a\":1}' WHERE position = 0",
    "UPDATE observations SET observation = 'x' WHERE position = 1", "UPDATE traces SET trace = '' WHERE position = 0",
    "UPDATE alerts SET alert = '{}'",
    "UPDATE notifications SET attempts = 9223372036854775807 + 1.0",
    "UPDATE changes SET change = '[]'", "UPDATE claims SET claim = '{}'",
    "UPDATE claims SET claim = '{}' WHERE article = 2", "UPDATE ledgers SET settled = 'x'",
    "UPDATE articles SET arrived = '2026-11-24T10:00:00+24:00', published = 'x'",
    "UPDATE stories SET terms = x'00'", "UPDATE stories SET articles = 9223372036854775807",
    "UPDATE stories SET last_published = 'x'",
    "UPDATE observations SET observation = replace(observation, '2025-05-12', '2025-05-12T10:00:00+24:00')",
  ])
  func aDamagedRowStopsNothing(damage: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: damage) }
    let reading = try State.reading(path: path)
    _ = try reading.stories(limit: 10)
    _ = try (reading.alerts(limit: 10), reading.claims(limit: 10), reading.changes(ofStory: 1), reading.status())

    let pipeline = try open()
    // An alert is its row and that of its change.
    let readable = ["UPDATE alerts", "UPDATE changes"].contains(where: damage.hasPrefix) ? 0 : 2
    #expect(try pipeline.state.pending(for: "a", limit: 10).count == readable)
    #expect(try pipeline.state.status().refused["a"] ?? 0 == 2 - readable)
    // More than once: what was set aside left no gap behind.
    for (toll, day) in [(90, 14), (164, 15), (170, 16)] { try take(toll, day, pipeline) }
    let state = pipeline.state
    #expect(try state.status().articles == 5)
    #expect(try state.alerts(limit: 10).count >= 3, "the good articles are told")
    let stories = try State.reading(path: path).stories(limit: 10)
    #expect(stories.contains { $0.facts.contains { $0.observations.count >= 3 } })
    _ = try Pipeline(state: state, configuration: Configuration()).articles(ofStory: 1)
  }
}
