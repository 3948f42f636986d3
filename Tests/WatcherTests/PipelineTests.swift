import Articles
import Facts
import Rules
import Testing

@testable import Watcher

/// The way of an article, in a state that is thrown away.
struct PipelineTests {
  private func pipeline(_ rule: Rule) throws -> Pipeline {
    Pipeline(state: try .scratch(), configuration: Configuration(rules: [rule]))
  }

  private func article(_ text: String, _ day: Int, outlet: String = "Orvania Herald") -> Article {
    Article(
      title: "Earthquake in Karsu", text: Array(text.utf8), outlet: outlet,
      published: Timestamp(year: 2025, month: 5, day: day))
  }

  private func changes(_ outcome: Pipeline.Outcome) -> [Change.Kind] {
    if case .taken(_, let changes, _) = outcome { changes.map(\.kind) } else { [] }
  }

  @Test func figuresBecomeChangesAndAlerts() throws {
    let pipeline = try pipeline(Rule(name: "killed", claims: [Glob("casualties.killed")], notify: ["a", "b"]))
    let first = try pipeline.take(
      .init(article: article("The earthquake in Karsu killed 26 people, the ministry said.", 12), key: "1", path: "a"),
      now: .now)
    #expect(changes(first) == [.new])
    let second = try pipeline.take(
      .init(article: article("The earthquake in Karsu killed 164 people, the ministry said.", 14), key: "2", path: "b"),
      now: .now)
    #expect(changes(second) == [.increased])
    let again = try pipeline.take(
      .init(article: article("The earthquake in Karsu killed 999 people.", 15), key: "2", path: "c"), now: .now)
    #expect(again.isKnown)

    let status = try pipeline.state.status()
    #expect(status.articles == 2 && status.stories == 1 && status.alerts == 2)
    #expect(status.pending == ["a": 2, "b": 2])
    let alerts = try pipeline.state.alerts(limit: 10)
    #expect(alerts.map(\.id) == [2, 1])
    #expect(alerts.first?.alert.evidence.sentence == "The earthquake in Karsu killed 164 people, the ministry said.")
    #expect(try pipeline.state.claims(limit: 10).map(\.article) == [2, 1])
    #expect(try pipeline.state.stories(limit: 10).first?.facts.first?.observations.count == 2)
  }

  @Test func aRuleThatRepeatsRemembersItsLastAlert() throws {
    let pipeline = try pipeline(
      Rule(
        name: "killed", claims: [Glob("*")], when: [.change(.new), .change(.corroborated), .change(.increased)],
        notify: ["a"], repeat: .seconds(3_600)))
    let start = Timestamp(seconds: 1_750_000_000)
    for (key, outlet) in [("1", "Orvania Herald"), ("2", "Selm Times"), ("3", "Dorn News")] {
      let text = "The earthquake in Karsu killed 26 people, \(outlet) counted. It was felt in \(outlet)."
      try pipeline.take(.init(article: article(text, 12, outlet: outlet), key: key, path: key), now: start)
    }
    #expect(try pipeline.state.alerts(limit: 10).count == 1)
  }
}
