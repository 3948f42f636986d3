import Articles
import Claims
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
    if case .taken(_, let changes, _, _) = outcome { changes.map(\.kind) } else { [] }
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

  /// Two thin first articles share too little; the third names what both do.
  @Test func anArticleThatFitsTwoYoungStoriesMakesThemOne() throws {
    let pipeline = try pipeline(Rule(name: "killed", claims: [Glob("casualties.killed")], notify: ["a"]))
    let pieces = [
      (
        "Ferry sinks off Karsu",
        """
        A ferry sank off the port of Karsu early on Monday. Eight people died, the coastguard said. The ship was on its way
        from Ostel to the island of Tarim when water came in through a door.
        """
      ),
      (
        "Divers search the Selma for survivors",
        """
        Divers went down to the Selma on Tuesday. Twelve people have died, said Dario Pell of the shipping line Orvania
        Lines. The captain, Jon Marr, was held by police in Leribe.
        """
      ),
      (
        "Ferry Selma off Karsu: toll rises to 15",
        """
        Fifteen people have died on the ferry Selma, which sank off the port of Karsu on its way from Ostel to the island of
        Tarim, the coastguard said. Divers found three more bodies. Dario Pell of Orvania Lines said the captain, Jon Marr,
        was still held by police in Leribe.
        """
      ),
    ]
    var outcomes: [Pipeline.Outcome] = []
    for (index, piece) in pieces.enumerated() {
      let article = Article(
        title: piece.0, text: Array((piece.0 + "\n\n" + piece.1).utf8), outlet: "Outlet \(index)",
        published: Timestamp(year: 2025, month: 5, day: 12 + index))
      outcomes.append(try pipeline.take(.init(article: article, key: "\(index)", path: "\(index)"), now: .now))
      #expect(try pipeline.state.status().stories == [1, 2, 1][index])
    }
    guard case .taken(_, let changes, let alerts, let joined) = outcomes[2] else {
      Issue.record("not taken")
      return
    }
    #expect(joined == 2)
    #expect(changes.map(\.kind) == [.increased])
    #expect(alerts.count == 1)
    #expect(try pipeline.state.stories(limit: 10).map(\.profile.reference.id) == [1])
    // A person may part them again.
    let parts = try pipeline.split([2], from: 1, now: .now)
    #expect(parts.rest.articles.map(\.id) == [1, 3] && parts.new.articles.map(\.id) == [2])
  }

  /// Happenings in other places, told by like figures and the words of all such reports: one shares a name with the first
  /// of them, and none of the others is of the story for that.
  @Test func likeSizesAloneMakeNoTwoStoriesOne() throws {
    let pipeline = try pipeline(Rule(name: "killed", claims: [Glob("casualties.killed")], notify: ["a"]))
    let events = [
      ("Floods in", "Karsu", "the river burst its banks above", "the interior ministry", "Tarim"),
      ("Earthquake near", "Leribe", "an earthquake shook the hills around", "the civil defence", "Pell"),
      ("Factory fire in", "Ostel", "a fire swept through a factory in", "the fire chief", "Orr"),
      ("Train crash at", "Tarim", "two trains collided outside", "the railway", "Lind"),
      ("Landslide above", "Velmora", "a hillside slid onto", "the governor", "Krol"),
      ("Storm batters", "Dorn", "a storm tore the roofs off houses in", "the police", "Olt"),
      ("Floods in", "Selm", "the river burst its banks above", "the interior ministry", "Marr"),
      ("Earthquake near", "Haldon", "an earthquake shook the hills around", "the civil defence", "Ruiz"),
    ]
    for (number, (title, place, happened, who, member)) in events.enumerated() {
      let size = [1, 15, 12, 9, 6, 3, 17, 14][number]
      let text = """
        \(title) \(place): \(11 * size) people killed

        At least \(11 * size) people were killed and \(40 * size) injured when \(happened) \(place), \(who) said. Rescuers \
        found two bodies beside the market of \(place) on Monday.

        Some \(270 * size) people have been evacuated, \(member) of the town council said. Twelve people are missing, and \
        \(90 * size) houses were destroyed.
        """
      let article = Article(
        title: "\(title) \(place)", text: Array(text.utf8), outlet: "Outlet \(number)",
        published: Timestamp(seconds: 1_700_000_000 + Int64(number) * 300))
      try pipeline.take(.init(article: article, key: "\(number)", path: "\(number)"), now: .now)
    }
    #expect(try pipeline.state.stories(limit: 10).map(\.articles.count).sorted() == [1, 1, 1, 1, 1, 1, 2])
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

  /// Three articles of one story, with the tolls 26, 64 and 164.
  private func storyOfThree() throws -> Pipeline {
    let pipeline = try pipeline(Rule(name: "killed", claims: [Glob("casualties.killed")], notify: ["a"]))
    for (number, toll) in [26, 64, 164].enumerated() {
      let text = "The earthquake in Karsu killed \(toll) people, the ministry said."
      try pipeline.take(.init(article: article(text, 12 + number), key: "\(number)", path: "\(number)"), now: .now)
    }
    return pipeline
  }

  private func tolls(_ pipeline: Pipeline) throws -> [Int64: Double] {
    let stories = try pipeline.state.stories(limit: 10)
    return Dictionary(
      stories.compactMap { story in
        guard case .figure(let figure) = story.facts.first?.estimate else { return nil }
        return figure.value.map { (story.profile.reference.id, $0) }
      }
    ) { $1 }
  }

  @Test func splittingAndMergingFindTheFactsAnew() throws {
    let pipeline = try storyOfThree()
    #expect(try tolls(pipeline) == [1: 164])
    let (rest, new) = try pipeline.split([3], from: 1, now: .now)
    #expect(rest.articles.map(\.id) == [1, 2])
    #expect(new.articles.map(\.id) == [3])
    #expect(try tolls(pipeline) == [1: 64, 2: 164])
    #expect(try pipeline.state.changes(ofStory: 1).map(\.change.article) == [1, 2])
    #expect(try pipeline.state.changes(ofStory: 2).map(\.change.story.id) == [2])
    #expect(try pipeline.state.alerts(limit: 1).first?.alert.change.story.id == 2)

    try pipeline.merge(1, into: 2, now: .now)
    #expect(try tolls(pipeline) == [2: 164])
    #expect(try pipeline.state.story(1) == nil)
    #expect(try pipeline.state.story(2)?.articles.map(\.id) == [1, 2, 3])
    #expect(try pipeline.state.alerts(limit: 10).allSatisfy { $0.alert.change.story.id == 2 })
    try pipeline.split([1], from: 2, now: .now)
    #expect(try tolls(pipeline) == [2: 164, 3: 26])
    try pipeline.merge(3, into: 2, now: .now)
    try pipeline.split([1], from: 2, now: .now)
    #expect(try tolls(pipeline) == [2: 164, 4: 26], "the number of a story that is gone is not given again")
  }

  @Test func theNextArticleFollowsTheMergedStory() throws {
    let pipeline = try storyOfThree()
    try pipeline.split([3], from: 1, now: .now)
    try pipeline.merge(2, into: 1, now: .now)
    let next = try pipeline.take(
      .init(article: article("The earthquake in Karsu killed 170 people, the ministry said.", 16), key: "n", path: "n"),
      now: .now)
    #expect(changes(next) == [.increased])
    #expect(try tolls(pipeline) == [1: 170])
  }

  @Test func whatIsRefusedChangesNothing() throws {
    let pipeline = try storyOfThree()
    let before = try pipeline.state.stories(limit: 10)
    #expect(throws: EditError.self) { try pipeline.merge(1, into: 1, now: .now) }
    #expect(throws: EditError.self) { try pipeline.merge(9, into: 1, now: .now) }
    #expect(throws: EditError.self) { try pipeline.split([3, 9], from: 1, now: .now) }
    #expect(throws: EditError.self) { try pipeline.split([1, 2, 3], from: 1, now: .now) }
    #expect(throws: EditError.self) { try pipeline.split([], from: 1, now: .now) }
    #expect(throws: EditError.self) { try pipeline.articles(ofStory: 9) }
    #expect(try pipeline.state.stories(limit: 10) == before)
  }

  @Test func whyAnArticleIsInItsStoryCanBeAsked() throws {
    let placed = try storyOfThree().articles(ofStory: 1)
    #expect(placed.map(\.incoming.id) == [1, 2, 3])
    #expect(placed[0].match == nil)
    #expect(placed.dropFirst().allSatisfy { ($0.match?.score ?? 0) > 0.15 && $0.match?.shared["karsu"] != nil })
  }
}
