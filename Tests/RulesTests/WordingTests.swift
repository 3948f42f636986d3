import Claims
import Facts
import Rules
import Testing

struct WordingTests {
  static let ministry = "the health ministry"

  @Test(arguments: [
    (
      Sample.change(.increased, from: Figure(26), attribution: ministry),
      "Karsu earthquake: 164 people killed (was 26), says the health ministry"
    ),
    (
      Sample.change(.new, to: Figure(1), group: .police),
      "Karsu earthquake: 1 police officer killed, reports Example Daily"
    ),
    (
      Sample.change(.new, of: "casualties.injured", place: "Old Town", attribution: "officials"),
      "Karsu earthquake: 164 people injured in Old Town, say officials"
    ),
    (
      Sample.change(
        .new, to: Figure(40), attribution: ministry,
        against: [Change.Side(value: .figure(Figure(62)), origin: "the embassy")]),
      "Karsu earthquake: 40 people killed, says the health ministry; 62 (the embassy)"
    ),
    (
      Sample.change(.refined, from: .vague(24, 99), to: Figure(26)),
      "Karsu earthquake: 26 people killed (was dozens), reports Example Daily"
    ),
    (
      Sample.change(.decreased, from: Figure(2_500, .approximately), to: Figure(1_990.5), of: "casualties.missing"),
      "Karsu earthquake: 1,990.5 people missing (was about 2,500), reports Example Daily"
    ),
    (
      Sample.change(
        .conflict, from: Figure(60), to: Figure(62), of: "casualties.critical", attribution: "Officials",
        against: [Change.Side(value: .figure(Figure(60)), origin: "the embassy")]),
      "Karsu earthquake: conflict: 62 people in intensive care (Officials), 60 (the embassy)"
    ),
    (
      Sample.change(.corroborated, from: Figure(164), story: "", origins: 3),
      "164 people killed, from 3 independent sources, reports Example Daily"
    ),
    (
      Sample.change(
        .retracted, from: Figure(310), to: Figure(240), attribution: "the interior ministry", claimed: Figure(310)),
      "Karsu earthquake: withdrawn: 310 people killed; 240 stands, says the interior ministry"
    ),
    (
      Sample.change(.retracted, from: Figure(310), to: nil, claimed: Figure(310)),
      "Karsu earthquake: withdrawn: 310 people killed; no figure stands, reports Example Daily"
    ),
    (
      Sample.change(.denied, from: Figure(26), to: Figure(26), attribution: "police", claimed: Figure(100, .moreThan)),
      "Karsu earthquake: denied: more than 100 people killed, say police"
    ),
    (
      Sample.change(.new, to: Figure(12), of: "forces.checkpoints", group: .other, population: "checkpoints"),
      "Karsu earthquake: 12 checkpoints, reports Example Daily"
    ),
    (
      Sample.change(.new, to: Figure(12), of: "recall.units", group: .other, population: "prams"),
      "Karsu earthquake: 12 prams recalled, reports Example Daily"
    ),
    (
      Sample.change(.new, to: Figure(3), of: "incidents.swept_away"),
      "Karsu earthquake: 3 people swept away, reports Example Daily"
    ),
    (
      Sample.status(
        .changed, from: .state("open", until: nil), to: .state("closed", until: "Monday"), of: "status.airport"),
      "Karsu earthquake: airport closed until Monday (was open), reports Example Daily"
    ),
    (
      Sample.status(.new, to: .said("We need tents"), of: "statement", attribution: "the mayor"),
      "Karsu earthquake: “We need tents”, says the mayor"
    ),
  ])
  func headline(_ change: Change, _ message: String) {
    let rule = Sample.rule(change.fact.kind, when: Change.Kind.allCases.map { .change($0) })
    #expect(Sample.fire(rule, change) == [message])
  }

  @Test(
    "What is feared or expected is told as such",
    arguments: [
      (Modality.feared, "casualties.killed", "164 people feared killed, reports Example Daily"),
      (.expected, "business.layoffs", "164 people laid off (expected), reports Example Daily"),
      (.feared, "forces.attackers", "164 attackers (feared), reports Example Daily"),
      (.asserted, "casualties.killed", "164 people killed, reports Example Daily"),
    ])
  func doubt(_ modality: Modality, _ kind: String, _ message: String) throws {
    var change = Sample.change(.new, of: kind, story: "")
    change.claim.modality = modality
    #expect(Sample.fire(Sample.rule(kind, when: [.change(.new)]), change) == [message])
    let alert = try #require(Sample.alerts(Sample.rule(kind, when: [.change(.new)]), change).first)
    #expect(AlertMessage(alert, id: 1).modality == (modality == .asserted ? nil : modality.rawValue))
  }

  @Test(arguments: [
    (Figure(0), "0"), (Figure(999), "999"), (Figure(1_000), "1,000"), (Figure(2_300_000), "2,300,000"),
    (Figure(2_500, .approximately), "about 2,500"), (Figure(18, .atLeast), "at least 18"),
    (Figure(3_000, .moreThan), "more than 3,000"), (Figure(5, .atMost), "up to 5"),
    (Figure(10, .fewerThan), "fewer than 10"), (.range(40, 50), "40–50"), (.range(1_000, 2_000), "1,000–2,000"),
    (.vague(3, 9), "several"), (.vague(24, 99), "dozens"), (.vague(200, 999), "hundreds"),
    (.vague(2_000, nil), "thousands"),
    (.vague(20_000, nil), "tens of thousands"), (.vague(200_000, nil), "hundreds of thousands"),
    (.vague(2_000_000, nil), "millions"), (Figure(value: nil, low: nil, high: nil, bound: .exact), "an unknown number"),
    (Figure(1e18), "1e+18"), (Figure(.infinity), "inf"), (Figure(-1_234.25), "-1,234.25"),
  ])
  func figure(_ figure: Figure, _ words: String) throws {
    let template = try Template("{{to}}")
    #expect(Sample.fire(Sample.rule(message: template), Sample.change(.new, to: figure)) == [words])
  }

  @Test(arguments: [
    ("officials", "say"), ("Officials", "say"), ("health officials", "say"), ("police", "say"),
    ("the authorities", "say"),
    ("Reuters", "says"), ("Minister John Evans", "says"), ("the ministry", "says"), ("the press", "says"),
    ("a spokesman", "says"),
    ("officials of Karsu", "say"), ("the head of two hospitals", "says"), ("minister Varga", "says"),
    ("his lawyer", "says"),
    ("Karsu’s mayor", "says"), ("local radio", "says"), ("the Red Cross", "says"),
  ])
  func verb(_ attribution: String, _ verb: String) {
    let messages = Sample.fire(Sample.rule(), Sample.change(.new, attribution: attribution))
    #expect(messages == ["Karsu earthquake: 164 people killed, \(verb) \(attribution)"])
  }

  @Test func whatDoesNotShowIsNotWorded() {
    let all = Sample.rule(when: Change.Kind.allCases.map { .change($0) })
    let source = ", reports Example Daily"
    let told = "Karsu earthquake: 164 people killed"
    #expect(Sample.fire(all, Sample.change(.refined, from: Figure(164))) == [told + source])
    #expect(Sample.fire(all, Sample.change(.corroborated, origins: 1)) == [told + source])
    #expect(
      Sample.fire(all, Sample.change(.corroborated, origins: 2)) == [told + ", from 2 independent sources" + source])
  }

  @Test func aStatementIsItsSpeakersWords() {
    var change = Sample.status(.new, to: .said("We need tents"), of: "statement")
    change.claim.content = .statement(Statement(speaker: "Mira Dostan", quote: "We need tents", direct: true))
    #expect(
      Sample.fire(Sample.rule("statement"), change) == ["Karsu earthquake: “We need tents”, says Mira Dostan"])
  }

  @Test func aLongTitleAndALongQuoteAreShortened() {
    let change = Sample.status(.new, to: .said(String(repeating: "a", count: 300)), of: "statement")
    var titled = change
    titled.story.title = String(repeating: "b", count: 300)
    let message = Sample.fire(Sample.rule("statement"), titled).first ?? ""
    #expect(
      message == String(repeating: "b", count: 119) + "…: “" + String(repeating: "a", count: 199)
        + "…”, reports Example Daily")
  }

  @Test(arguments: [
    ("health ministry", "the health ministry"), ("interior ministry of Orvania", "the interior ministry of Orvania"),
    ("governor", "the governor"), ("Interior Ministry", "the Interior Ministry"),
    ("Ministry of the Interior", "the Ministry of the Interior"), ("Orvanian Embassy", "the Orvanian Embassy"),
    ("United Nations", "the United Nations"), ("children's ombudswoman", "the children's ombudswoman"),
    ("Karsu's Health Ministry", "Karsu's Health Ministry"), ("The Interior Ministry", "The Interior Ministry"),
    ("Mira Dostan", "Mira Dostan"), ("minister Varga", "minister Varga"), ("Example Daily", "Example Daily"),
  ])
  func article(_ attribution: String, _ named: String) {
    let messages = Sample.fire(Sample.rule(), Sample.change(.new, attribution: attribution))
    #expect(messages == ["Karsu earthquake: 164 people killed, says \(named)"])
  }

  @Test(arguments: [
    (Figure.vague(24, nil), "dozens of people killed"), (.vague(3, nil), "several people killed"),
    (.vague(2, nil), "many people killed"), (.vague(200_000, nil), "hundreds of thousands of people killed"),
  ])
  func vague(_ figure: Figure, _ words: String) {
    let messages = Sample.fire(Sample.rule(), Sample.change(.new, to: figure))
    #expect(messages == ["Karsu earthquake: \(words), reports Example Daily"])
  }

  @Test(arguments: [
    ("{{to}} {{population}} killed", Figure.vague(24, nil), "dozens of people killed"),
    ("{{to}} {{population}} killed", Figure.vague(3, nil), "several people killed"),
    ("{{to}} {{population}} killed", Figure(164), "164 people killed"),
    ("{{to}}: {{population}}", Figure.vague(24, nil), "dozens: people"),
  ])
  func vagueInATemplate(_ template: String, _ figure: Figure, _ words: String) throws {
    #expect(Sample.fire(Sample.rule(message: try Template(template)), Sample.change(.new, to: figure)) == [words])
  }

  @Test(arguments: [("250 families", "164 families homeless"), ("villagers", "164 people homeless")])
  func householdsAreNotThePeopleInThem(_ population: String, _ words: String) {
    let change = Sample.change(.new, of: "displacement.homeless", population: population)
    #expect(Sample.fire(Sample.rule(), change) == ["Karsu earthquake: \(words), reports Example Daily"])
  }

  @Test(arguments: [
    ("forces.attackers", Figure(20_000, .atMost), "up to 20,000 attackers"),
    ("forces.attackers", Figure.vague(24, nil), "dozens of attackers"),
    ("forces.attackers", Figure(1), "1 attacker"), ("health.cases", Figure(1), "1 case"),
    ("forces.attackers", Figure(1, .atLeast), "at least 1 attacker"), ("health.cases", Figure(2), "2 cases"),
    ("forces.checkpoints", Figure(12, .fewerThan), "fewer than 12 checkpoints"),
  ])
  func kindsThatNameWhatTheyCount(_ kind: String, _ figure: Figure, _ words: String) {
    let change = Sample.change(.new, to: figure, of: kind, group: .other, population: "bandits")
    #expect(Sample.fire(Sample.rule(), change) == ["Karsu earthquake: \(words), reports Example Daily"])
  }

  @Test(arguments: [
    ("airport", "closed", nil, nil, nil, "airport closed"),
    ("airport", "closed", nil, "karsu", "Karsu", "airport closed in Karsu"),
    ("airport", "closed", nil, "old town", "the Old Town", "airport closed in the Old Town"),
    ("airport", "closed", nil, "united states", "US", "airport closed in the US"),
    ("airport", "closed", nil, "united states", nil, "airport closed in the United States"),
    ("airport", "closed", "Friday", "karsu", nil, "airport closed in Karsu until Friday"),
    ("airport", "closed", nil, "old town", "Karsu", "airport closed in Old Town"),
    (
      "emergency", "declared", "two weeks", "nationwide", "nationwide",
      "state of emergency declared nationwide for two weeks"
    ),
    ("emergency", "declared", nil, "countrywide", nil, "state of emergency declared countrywide"),
    ("ban", "banned", nil, nil, nil, "gatherings banned"), ("ban", "lifted", nil, nil, nil, "ban lifted"),
    ("force", "lethal force authorised", nil, nil, nil, "lethal force authorised"),
    ("evacuation", "ordered", nil, nil, nil, "evacuation ordered"),
    ("school", "closed", "further notice", nil, nil, "schools closed until further notice"),
  ])
  func status(
    _ kind: String, _ state: String, _ until: String?, _ place: String?, _ placeText: String?, _ words: String
  ) {
    var change = Sample.status(.new, to: .state(state, until: until), of: "status.\(kind)")
    change.fact.place = place
    change.claim.place = placeText
    #expect(Sample.fire(Sample.rule(), change) == ["Karsu earthquake: \(words), reports Example Daily"])
  }

  @Test(arguments: [
    ("two weeks", "for two weeks"), ("48 hours", "for 48 hours"), ("next 48 hours", "for the next 48 hours"),
    ("month", "for a month"), ("hour", "for an hour"), ("one year", "for one year"),
    ("several days", "for several days"),
    ("Friday", "until Friday"), ("Friday evening", "until Friday evening"), ("19 January", "until 19 January"),
    ("next week", "until next week"), ("end of the year", "until the end of the year"),
    ("end of three weeks", "until the end of three weeks"), ("further notice", "until further notice"),
    ("8 am", "until 8 am"),
  ])
  func term(_ text: String, _ words: String) throws {
    let change = Sample.status(.new, to: .state("closed", until: text), of: "status.road")
    let messages = Sample.fire(Sample.rule(message: try Template("{{to}}")), change)
    #expect(messages == ["closed \(words)"])
  }

  @Test(arguments: [
    ("old town", "the Old Town", "the Old Town"), ("old town", "Karsu", "Old Town"), ("karsu", nil, "Karsu"),
    ("nationwide", nil, "nationwide"),
  ])
  func place(_ place: String, _ claimed: String?, _ words: String) throws {
    var change = Sample.change(.new, place: place)
    change.claim.place = claimed
    #expect(Sample.fire(Sample.rule(message: try Template("{{place}}")), change) == [words])
  }

  @Test func sidesOfAConflictAreNamedAsTheTextDoes() {
    let change = Sample.change(
      .conflict, to: Figure(62), of: "casualties.critical", attribution: "authorities",
      against: [
        Change.Side(value: .figure(Figure(60)), origin: "brussels embassy karsu", saidBy: "Karsu Embassy in Brussels")
      ])
    let messages = Sample.fire(Sample.rule(when: [.change(.conflict)]), change)
    #expect(
      messages == [
        "Karsu earthquake: conflict: 62 people in intensive care (authorities), 60 (Karsu Embassy in Brussels)"
      ])
  }

  @Test func everyKindHasItsWords() throws {
    let template = try Template("{{kind}}")
    let words = Kind.builtIn.map(\.name).map { kind in
      Sample.fire(Sample.rule(kind, message: template), Sample.change(.new, of: kind)).first ?? ""
    }
    #expect(words.allSatisfy { !$0.isEmpty && !$0.contains(".") && !$0.contains("_") })
    #expect(words.prefix(6) == ["killed", "injured", "in hospital", "in intensive care", "missing", "rescued"])
  }
}
