import Articles
import Claims
import Facts
import Rules

/// An article and a change in it, with only what a test cares about.
enum Sample {
  static let text = "Filler. The health ministry said on Sunday\n\nthat 164 people had been killed. More filler."

  static let article = Article(
    title: "Toll rises in Karsu", text: Array(text.utf8), outlet: "Example Daily",
    url: "https://news.example/karsu/3", published: Timestamp(year: 2031, month: 3, day: 9))

  static func change(
    _ kind: Change.Kind, from: Figure? = nil, to: Figure? = Figure(164), of claimKind: String = "casualties.killed",
    group: Group = .people, population: String? = "people", place: String? = nil, attribution: String? = nil,
    story: String = "Karsu earthquake", claimed: Figure? = nil, against: [Change.Side] = [], origins: Int = 1
  ) -> Change {
    let figure = claimed ?? to ?? Figure(164)
    return Change(
      fact: FactKey(kind: claimKind, group: group, place: place), story: StoryReference(id: 7, title: story),
      kind: kind,
      from: from.map { .figure($0) }, to: to.map { .figure($0) },
      claim: Claim(
        kind: claimKind, content: .count(Count(figure: figure, population: Population(text: population, group: group))),
        attribution: attribution, span: 49..<75, sentence: 8..<76, confidence: 0.9),
      article: 3, against: against, origins: origins)
  }

  static func status(
    _ kind: Change.Kind, from: Value? = nil, to: Value?, of claimKind: String, attribution: String? = nil
  )
    -> Change
  {
    let content: Claim.Content =
      switch to {
      case .said(let quote): .statement(Statement(speaker: attribution, quote: quote, direct: true))
      case .state(let state, let until, _): .status(Status(state: state, until: until))
      default: .status(Status(state: "unknown"))
      }
    return Change(
      fact: FactKey(kind: claimKind, group: .other), story: StoryReference(id: 7, title: "Karsu earthquake"),
      kind: kind,
      from: from, to: to,
      claim: Claim(
        kind: claimKind, content: content, attribution: attribution, span: 8..<20, sentence: 8..<76, confidence: 0.9),
      article: 3)
  }

  static let noon = Timestamp(seconds: 1_930_000_000)

  /// The alerts of one rule on one change.
  static func alerts(_ rule: Rule, _ change: Change) -> [Alert] {
    RuleSet(Configuration(rules: [rule])).alerts(for: [change], of: article, topics: [], at: noon) { _, _, _ in nil }
  }

  /// The messages of one rule on one change.
  static func fire(
    _ rule: Rule, _ change: Change, topics: [String] = [], at time: Timestamp = noon, last: RuleSet.Firing? = nil
  ) -> [String] {
    RuleSet(Configuration(rules: [rule])).alerts(for: [change], of: article, topics: topics, at: time) { _, _, _ in last
    }
    .map(\.message)
  }

  static func rule(
    _ claims: String = "*", populations: [Group] = [], topics: [String] = [], outlets: [String] = [],
    when: [Trigger] = Trigger.standing, message: Template? = nil, repeat: Duration? = nil, enabled: Bool = true
  ) -> Rule {
    Rule(
      name: "toll", claims: [Glob(claims)], populations: populations, topics: topics,
      outlets: outlets.map { Glob($0, ignoringCase: true) },
      when: when, severity: .critical, notify: ["console"], message: message, repeat: `repeat`, enabled: enabled)
  }
}
