import Articles
import Claims
import Facts
import Foundation
import Rules
import Testing

struct AlertMessageTests {
  static func alert(_ change: Change, article: Article = Sample.article) throws -> Alert {
    let rule = Sample.rule(when: Change.Kind.allCases.map { .change($0) })
    let set = RuleSet(Configuration(rules: [rule]))
    return try #require(set.alerts(for: [change], of: article, topics: [], at: Sample.noon) { _, _, _ in nil }.first)
  }

  @Test func everyField() throws {
    let change = Sample.change(
      .conflict, from: .range(40, 50), to: Figure(62), of: "casualties.critical", attribution: "Officials",
      against: [Change.Side(value: .figure(Figure(60)), origin: "the Embassy")], origins: 2)
    #expect(
      AlertMessage(try Self.alert(change), id: 12).json == """
        {"against":[{"bound":"exact","high":60,"low":60,"origin":"the Embassy","text":"60","value":60}],\
        "attribution":"Officials","change":"conflict",\
        "from":{"bound":"range","high":50,"low":40,"text":"40–50"},\
        "id":12,"kind":"casualties.critical",\
        "message":"Karsu earthquake: conflict: 62 people in intensive care (Officials), 60 (the Embassy)",\
        "origins":2,"outlet":"Example Daily","population":{"group":"people","text":"people"},\
        "published":"2031-03-09","rule":"toll",\
        "sentence":"The health ministry said on Sunday that 164 people had been killed.",\
        "severity":"critical","story":{"id":7,"title":"Karsu earthquake"},"time":"2031-02-27T23:06:40Z",\
        "title":"Toll rises in Karsu",\
        "to":{"bound":"exact","high":62,"low":62,"text":"62","value":62},"url":"https://news.example/karsu/3"}
        """)
  }

  @Test func whatIsNotKnownIsAbsent() throws {
    let change = Sample.status(.new, to: .state("closed", until: "Monday"), of: "status.airport")
    #expect(
      AlertMessage(try Self.alert(change, article: Article(text: [])), id: nil).json == """
        {"against":[],"change":"new","kind":"status.airport","message":"Karsu earthquake: airport closed until Monday",\
        "origins":1,"rule":"toll","sentence":"","severity":"critical","story":{"id":7,"title":"Karsu earthquake"},\
        "time":"2031-02-27T23:06:40Z","to":{"state":"closed","text":"closed until Monday","until":"Monday"}}
        """)
  }

  @Test func jsonIsOneLineAndReadsBack() throws {
    var article = Sample.article
    article.title = "Two\nlines \"quoted\" \u{2028} / \u{1F6A8}"
    let message = AlertMessage(try Self.alert(Sample.change(.new), article: article), id: 1)
    #expect(!message.json.contains("\n"))
    #expect(try JSONDecoder().decode(AlertMessage.self, from: Data(message.json.utf8)) == message)
  }

  @Test func textForPeople() throws {
    #expect(
      try Self.alert(Sample.change(.increased, from: Figure(26), attribution: "officials")).text == """
        [critical] Karsu earthquake: 164 people killed (was 26), say officials
          “The health ministry said on Sunday that 164 people had been killed.”
          — Example Daily, 2031-03-09, https://news.example/karsu/3
        """)
    var article = Sample.article
    article.published = Timestamp(iso8601: "2031-03-09T10:50:00Z")
    #expect(try Self.alert(Sample.change(.new), article: article).text.contains(", 2031-03-09 10:50 UTC, "))
    #expect(
      try Self.alert(Sample.change(.new), article: Article(text: [])).text
        == "[critical] Karsu earthquake: 164 people killed")
  }

  @Test func ofALongSentenceThePartAroundTheClaimIsKept() throws {
    let text = String(repeating: "é ", count: 1_000) + "164 dead" + String(repeating: " ö", count: 1_000)
    var change = Sample.change(.new)
    change.claim.sentence = 0..<text.utf8.count
    change.claim.span = 3_000..<3_008
    let sentence = try Self.alert(change, article: Article(text: Array(text.utf8))).evidence.sentence
    #expect(sentence.hasPrefix("…é é") || sentence.hasPrefix("… é"))
    #expect(sentence.contains("é 164 dead ö"))
    #expect(sentence.hasSuffix("ö…") || sentence.hasSuffix(" …"))
    #expect(!sentence.contains("\u{FFFD}"))
    #expect(sentence.utf8.count <= 1_010)

    // The claim may stand at any byte of a character of any length.
    let emoji = String(repeating: "🚨", count: 2_000)
    for offset in 0..<4 {
      change.claim.sentence = 0..<8_000
      change.claim.span = (4_000 + offset)..<4_010
      let kept = try Self.alert(change, article: Article(text: Array(emoji.utf8))).evidence.sentence
      #expect(kept.dropFirst().dropLast().allSatisfy { $0 == "🚨" })
      #expect(kept.first == "…" && kept.last == "…")
    }
  }

  @Test func alertsOfOneArticleAreOneTextWithItsSourceOnce() throws {
    let one = try Self.alert(Sample.change(.new))
    var two = one
    two.message = "40 people injured, says the governor"
    #expect(Alert.text(of: [one]) == one.text)
    #expect(Alert.text(of: [one, one]) == one.text)
    let lines = Alert.text(of: [one, two]).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("[") } == 2, "\(lines)")
    #expect(lines.count { $0.hasPrefix("  — ") } == 1, "\(lines)")
    #expect(one.goes(with: two))
    var (alone, other) = (two, two)
    alone.isAlone = true
    other.change.article += 1
    #expect(!one.goes(with: alone) && !alone.goes(with: one) && !one.goes(with: other))
  }

  @Test func bodiesOfWebhooks() throws {
    let alert = try Self.alert(Sample.change(.new, story: "A & B <c>"))
    let plain = Webhook(url: "https://chat.example/hook")
    #expect(plain.body(for: alert, id: 3) == AlertMessage(alert, id: 3).json)
    let slack = Webhook(url: "https://chat.example/hook", format: .slack)
    #expect(
      slack.body(for: alert, id: 3).hasPrefix(#"{"text":"[critical] A &amp; B &lt;c&gt;: 164 people killed, reports"#))
  }
}
