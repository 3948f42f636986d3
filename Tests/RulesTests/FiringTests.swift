import Articles
import Claims
import Facts
import Rules
import Testing

struct FiringTests {
  // MARK: which changes a rule concerns

  @Test(arguments: [
    ("casualties.killed", true), ("casualties.*", true), ("*", true), ("*.killed", true), ("c*.k*d", true),
    ("casualties.injured", false), ("casualties.kill", false), ("killed", false), ("", false), ("*.killed.*", false),
  ])
  func claims(_ glob: String, _ fires: Bool) {
    #expect(Sample.fire(Sample.rule(glob), Sample.change(.new)).isEmpty == !fires)
  }

  @Test(arguments: [
    ("statement", true), ("state*", true), ("*", false), ("**", false), ("casualties.*", false),
  ])
  func statementsAreAskedForByName(_ glob: String, _ fires: Bool) {
    let rule = Sample.rule(glob)
    #expect(Sample.fire(rule, Sample.status(.new, to: .said("We go"), of: "statement")).isEmpty == !fires)
    #expect(RuleSet(Configuration(rules: [rule])).asksForStatements == fires)
  }

  /// (the rule's, the claim's, how many origins hold it)
  @Test(arguments: [
    (Rule.standingConfidence, 0.7, 1, true), (Rule.standingConfidence, 0.69, 1, false), (0, 0, 1, true),
    (0.95, 0.9, 1, false), (1, 1, 1, true), (Rule.standingConfidence, 0.5, 2, true),
  ])
  func whatIsUnsureFiresNotAlone(_ least: Double, _ confidence: Double, _ origins: Int, _ fires: Bool) {
    var rule = Sample.rule()
    rule.confidence = least
    var change = Sample.change(.new, origins: origins)
    change.claim.confidence = confidence
    #expect(Sample.fire(rule, change).isEmpty == !fires)
  }

  @Test func aStarMayStandForNothingAndForMuch() {
    #expect(Glob("**").matches(""))
    #expect(Glob("a*a*a*b").matches("aaaaaaaaab"))
    #expect(!Glob("a*a*a*b").matches(String(repeating: "a", count: 2_000)))
    #expect(Glob("statement").matches("statement"))
  }

  @Test(arguments: [
    ([Group](), Group.police, true), ([.people], .people, true), ([.people], .police, false),
    ([.securityForces], .police, false), ([.police], .securityForces, false), ([.people, .police], .police, true),
  ])
  func population(_ groups: [Group], _ counted: Group, _ fires: Bool) {
    #expect(Sample.fire(Sample.rule(populations: groups), Sample.change(.new, group: counted)).isEmpty == !fires)
  }

  @Test func aPopulationDoesNotKeepStatusesOut() {
    let change = Sample.status(.new, to: .state("closed", until: nil), of: "status.airport")
    #expect(!Sample.fire(Sample.rule(populations: [.people]), change).isEmpty)
  }

  @Test(arguments: [
    ([], ["quake"], true), (["quake"], ["quake"], true), (["quake"], [], false), (["quake", "ferry"], ["ferry"], true),
    (["quake"], ["ferry"], false),
  ])
  func topic(_ wanted: [String], _ has: [String], _ fires: Bool) {
    #expect(Sample.fire(Sample.rule(topics: wanted), Sample.change(.new), topics: has).isEmpty == !fires)
  }

  @Test(arguments: [
    ([], true), (["EXAMPLE Daily"], true), (["example *"], true), (["other", "example*"], true), (["example"], false),
    (["daily"], false),
  ])
  func outlet(_ wanted: [String], _ fires: Bool) {
    #expect(Sample.fire(Sample.rule(outlets: wanted), Sample.change(.new)).isEmpty == !fires)
  }

  @Test func anArticleWithoutOutletIsOfNone() {
    let rules = RuleSet(Configuration(rules: [Sample.rule(outlets: ["example*"])]))
    let alerts = rules.alerts(for: [Sample.change(.new)], of: Article(text: []), topics: [], at: Sample.noon) {
      _, _, _ in nil
    }
    #expect(alerts.isEmpty)
  }

  @Test func aRuleThatIsOffIsSilent() {
    #expect(Sample.fire(Sample.rule(enabled: false), Sample.change(.new)).isEmpty)
  }

  // MARK: what has to happen

  @Test(arguments: Change.Kind.allCases)
  func standing(_ kind: Change.Kind) {
    let expected: Set<Change.Kind> = [.new, .increased, .decreased, .changed, .retracted, .conflict]
    let fired = !Sample.fire(Sample.rule(), Sample.change(kind, from: Figure(26))).isEmpty
    #expect(fired == expected.contains(kind))
  }

  @Test(arguments: Change.Kind.allCases)
  func changed(_ kind: Change.Kind) {
    let fired = !Sample.fire(Sample.rule(when: Trigger.changed), Sample.change(kind, from: Figure(26))).isEmpty
    #expect(fired == [.increased, .decreased, .changed, .retracted].contains(kind))
  }

  @Test(
    arguments: [
      (Change.Kind.new, nil, Figure(100), true), (.new, nil, Figure(99), false),
      (.increased, Figure(99), Figure(100), true),
      (.increased, Figure(100), Figure(101), false), (.increased, Figure(90), Figure(95), false),
      (.new, nil, Figure(100, .moreThan), true), (.new, nil, Figure(90, .moreThan), false),
      (.new, nil, Figure(150, .atMost), false), (.new, nil, Figure.range(90, 120), false),
      (.new, nil, Figure.vague(200, 999), true), (.refined, Figure.range(90, 120), Figure(110), true),
      (.refined, Figure.vague(24, 99), Figure(80), false), (.increased, Figure(150, .atMost), Figure(160), true),
      (.conflict, Figure(80), Figure(120), false), (.corroborated, Figure(80), Figure(120), false),
      (.decreased, Figure(80), Figure(120), false), (.retracted, Figure(80), Figure(120), false),
      (.denied, nil, Figure(120), false), (.new, nil, nil, false),
    ] as [(Change.Kind, Figure?, Figure?, Bool)])
  func reaches(_ kind: Change.Kind, _ from: Figure?, _ to: Figure?, _ fires: Bool) {
    let fired = !Sample.fire(Sample.rule(when: [.reaches(100)]), Sample.change(kind, from: from, to: to)).isEmpty
    #expect(fired == fires)
  }

  @Test(arguments: [
    (Trigger.increased(by: .amount(10)), Change.Kind.increased, Figure(26), Figure(36), true),
    (.increased(by: .amount(10)), .increased, Figure(26), Figure(35), false),
    (.increased(by: .amount(10)), .refined, Figure(26), Figure(36), false),
    (.increased(by: .amount(10)), .increased, Figure.range(40, 50), Figure(59), false),
    (.increased(by: .amount(10)), .increased, Figure.range(40, 50), Figure(60), true),
    (.increased(by: .amount(10)), .increased, Figure(26, .moreThan), Figure(36, .atLeast), true),
    (.increased(by: .percent(10)), .increased, Figure(100), Figure(110), true),
    (.increased(by: .percent(10)), .increased, Figure(100), Figure(109), false),
    (.increased(by: .percent(10)), .increased, Figure(0), Figure(1), true),
    (.increased(by: .percent(10)), .increased, Figure(0), Figure.range(0, 10), false),
    (.increased(by: .amount(10)), .increased, Figure(50), Figure.range(55, 70), false),
    (.increased(by: .amount(10)), .increased, Figure(50), Figure(70, .atMost), true),
    (.decreased(by: .amount(20)), .decreased, Figure(60), Figure.range(30, 45), false),
    (.decreased(by: .amount(20)), .decreased, Figure(60), Figure(30, .atLeast), true),
    (.decreased(by: .amount(50)), .decreased, Figure(100), Figure(50), true),
    (.decreased(by: .amount(50)), .decreased, Figure(100), Figure(51), false),
    (.decreased(by: .amount(50)), .retracted, Figure(100), Figure(1), false),
    (.decreased(by: .amount(10)), .decreased, Figure.range(40, 50), Figure(31), false),
    (.decreased(by: .amount(10)), .decreased, Figure.range(40, 50), Figure(30), true),
    (.decreased(by: .percent(50)), .decreased, Figure(100), Figure(50), true),
    (.decreased(by: .percent(50)), .decreased, Figure(100), Figure(51), false),
    (.decreased(by: .percent(50)), .increased, Figure(100), Figure(10), false),
  ])
  func steps(_ trigger: Trigger, _ kind: Change.Kind, _ from: Figure, _ to: Figure, _ fires: Bool) {
    let fired = !Sample.fire(Sample.rule(when: [trigger]), Sample.change(kind, from: from, to: to)).isEmpty
    #expect(fired == fires)
  }

  @Test(arguments: [
    (Change.Kind.corroborated, 2, false), (.corroborated, 3, true), (.corroborated, 4, true), (.increased, 3, false),
  ])
  func origins(_ kind: Change.Kind, _ origins: Int, _ fires: Bool) {
    let change = Sample.change(kind, origins: origins)
    #expect(Sample.fire(Sample.rule(when: [.corroborated(origins: 3)]), change).isEmpty == !fires)
  }

  // MARK: what was sent before

  static func last(_ change: Change.Kind, _ to: Figure?, secondsAgo: Int64) -> RuleSet.Firing {
    RuleSet.Firing(
      time: Timestamp(seconds: Sample.noon.seconds - secondsAgo), change: change, to: to.map { .figure($0) })
  }

  @Test(
    arguments: [
      // The same value within the hour, under whatever name.
      (Change.Kind.new, Change.Kind.new, Figure(164), 3_599, false), (.increased, .corroborated, Figure(164), 0, false),
      // The hour is over.
      (.new, .new, Figure(164), 3_600, true),
      // Another value.
      (.new, .increased, Figure(26), 60, true), (.new, .increased, Figure(164, .atLeast), 60, true),
      // News of another sort on the same value.
      (.new, .conflict, Figure(164), 60, true), (.conflict, .denied, Figure(164), 60, true),
      (.conflict, .increased, Figure(164), 60, true), (.conflict, .conflict, Figure(164), 60, false),
    ] as [(Change.Kind, Change.Kind, Figure, Int64, Bool)])
  func repeated(_ before: Change.Kind, _ now: Change.Kind, _ value: Figure, _ ago: Int64, _ fires: Bool) {
    let rule = Sample.rule(when: Change.Kind.allCases.map { .change($0) }, repeat: .seconds(3_600))
    let fired = Sample.fire(rule, Sample.change(now), last: Self.last(before, value, secondsAgo: ago))
    #expect(fired.isEmpty == !fires)
  }

  @Test func withoutRepeatEveryChangeIsSent() {
    let last = Self.last(.new, Figure(164), secondsAgo: 0)
    #expect(!Sample.fire(Sample.rule(), Sample.change(.new), last: last).isEmpty)
  }

  @Test func originsAreReachedOnceForAValue() {
    let rule = Sample.rule(when: [.corroborated(origins: 3)])
    let change = Sample.change(.corroborated, origins: 4)
    #expect(Sample.fire(rule, change, last: Self.last(.corroborated, Figure(164), secondsAgo: 1_000_000)).isEmpty)
    #expect(!Sample.fire(rule, change, last: Self.last(.corroborated, Figure(26), secondsAgo: 1)).isEmpty)
  }

  @Test func theHistoryIsAskedForTheFactInQuestion() {
    var asked: [String] = []
    let rules = [
      Sample.rule(repeat: .seconds(60)), Sample.rule("casualties.injured", repeat: .seconds(60)), Sample.rule(),
    ]
    let set = RuleSet(Configuration(rules: rules))
    let alerts = set.alerts(for: [Sample.change(.new)], of: Sample.article, topics: [], at: Sample.noon) {
      rule, story, fact in
      asked.append("\(rule) \(story) \(fact.kind) \(fact.group.rawValue)")
      return nil
    }
    #expect(asked == ["toll 7 casualties.killed people"])
    #expect(alerts.count == 2)
  }

  // MARK: what an alert carries

  @Test func anAlertCarriesItsEvidence() throws {
    let set = RuleSet(Configuration(rules: [Sample.rule()]))
    let alerts = set.alerts(for: [Sample.change(.new)], of: Sample.article, topics: [], at: Sample.noon) { _, _, _ in
      nil
    }
    let alert = try #require(alerts.first)
    #expect(alerts.count == 1)
    #expect(alert.rule == "toll")
    #expect(alert.severity == .critical)
    #expect(alert.notify == ["console"])
    #expect(alert.time == Sample.noon)
    #expect(
      alert.evidence
        == Evidence(
          sentence: "The health ministry said on Sunday that 164 people had been killed.", title: "Toll rises in Karsu",
          outlet: "Example Daily", url: "https://news.example/karsu/3",
          published: Timestamp(year: 2031, month: 3, day: 9)))
  }

  @Test func aSpanOutsideTheTextIsCut() {
    var change = Sample.change(.new)
    change.claim.sentence = 60..<9_000
    #expect(Evidence(change, in: Sample.article).sentence == "had been killed. More filler.")
    change.claim.sentence = 8_000..<9_000
    #expect(Evidence(change, in: Sample.article).sentence == "")
  }
}
