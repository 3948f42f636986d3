import Foundation
import TestSupport
import Testing

/// Every kind that can be named is read, fires through a rule, and is told in right words: by the program itself.
@Suite(.serialized) struct EveryKindTests {
  /// By kind: a sentence that opens the article, one that holds the claim, and what the alert says of it.
  static let articles: [(kind: String, opening: String, sentence: String, told: String)] = [
    (
      "casualties.killed", "Two gas cylinders burst in the market of Tolven on Monday.",
      "The blast killed 14 traders, the fire brigade said.", "14 people killed, says the fire brigade"
    ),
    (
      "casualties.injured", "A coach left the road near Tolven on Monday.",
      "Nineteen passengers were injured, police said.", "19 passengers injured, say police"
    ),
    (
      "casualties.hospitalized", "A coach left the road near Tolven on Monday.",
      "Seven passengers were taken to hospital, police said.", "7 passengers in hospital, say police"
    ),
    (
      "casualties.critical", "A coach left the road near Tolven on Monday.",
      "Three people are in intensive care, police said.", "3 people in intensive care, say police"
    ),
    (
      "casualties.missing", "The river Tal broke its banks at Tolven on Monday.",
      "Eleven people are missing, the mayor said.", "11 people missing, says the mayor"
    ),
    (
      "casualties.rescued", "The river Tal broke its banks at Tolven on Monday.",
      "Divers rescued 23 people, the mayor said.", "23 people rescued, says the mayor"
    ),
    (
      "detentions.detained", "Police broke up a march in Tolven on Monday.",
      "Officers arrested 41 protesters, the ministry said.", "41 protesters detained, says the ministry"
    ),
    (
      "detentions.released", "Police had arrested dozens at a march in Tolven.",
      "Thirty protesters were released, the ministry said.", "30 protesters released, says the ministry"
    ),
    (
      "detentions.abducted", "Gunmen stopped a bus near Tolven on Monday.",
      "They kidnapped 12 passengers, the governor said.", "12 passengers abducted, says the governor"
    ),
    (
      "displacement.displaced", "Fighting reached Tolven on Monday.",
      "More than 4,000 residents fled their homes, the governor said.",
      "more than 4,000 people displaced, says the governor"
    ),
    (
      "displacement.evacuated", "The river Tal broke its banks at Tolven on Monday.",
      "About 900 residents were evacuated, the mayor said.", "about 900 people evacuated, says the mayor"
    ),
    (
      "displacement.sheltered", "The river Tal broke its banks at Tolven on Monday.",
      "Some 600 residents are sheltering in schools, the mayor said.", "about 600 people in shelters, says the mayor"
    ),
    (
      "displacement.homeless", "A fire swept through Tolven on Monday.",
      "It left 250 families homeless, the mayor said.", "250 families homeless, says the mayor"
    ),
    (
      "displacement.relocated", "The dam above Tolven is to be raised.",
      "On Monday 120 residents were relocated, the mayor said.", "120 people relocated, says the mayor"
    ),
    (
      "forces.deployed", "Riots broke out in Tolven on Monday.",
      "The government deployed 1,500 soldiers, the ministry said.", "1,500 soldiers deployed, says the ministry"
    ),
    (
      "forces.attackers", "Riots broke out in Tolven on Monday.",
      "Some 200 gunmen stormed the town hall, the ministry said.", "about 200 attackers, says the ministry"
    ),
    (
      "forces.checkpoints", "Riots broke out in Tolven on Monday.",
      "Police set up 14 checkpoints, the ministry said.", "14 checkpoints, says the ministry"
    ),
    (
      "crowd.participants", "Anger over rents grew in Tolven.",
      "On Monday 8,000 people marched through the town, police said.", "8,000 people taking part, say police"
    ),
    (
      "damage.destroyed", "A fire swept through Tolven on Monday.",
      "It destroyed 37 houses, the fire brigade said.", "37 buildings destroyed, says the fire brigade"
    ),
    (
      "damage.damaged", "A storm crossed Tolven on Monday.",
      "It damaged 64 houses, the fire brigade said.", "64 buildings damaged, says the fire brigade"
    ),
    (
      "health.cases", "Measles is spreading in Tolven.",
      "The outbreak has led to 52 cases, the health office said on Monday.", "52 cases, says the health office"
    ),
    (
      "business.layoffs", "The paper mill of Tolven is in trouble.",
      "It laid off 340 workers on Monday, the union said.", "340 workers laid off, says the union"
    ),
    (
      "recall.units", "Vexo Motors has found a fault in its brakes.",
      "The company recalled 21,000 cars on Monday.", "21,000 vehicles recalled, says Vexo Motors"
    ),
    (
      "breach.affected", "Hackers broke into Tolven Savings.",
      "The breach affected 70,000 customers, the ministry said on Monday.",
      "70,000 customers affected by the breach, says the ministry"
    ),
    (
      "power.outage", "A storm crossed Tolven on Monday.",
      "About 5,200 households were without power, the ministry said.",
      "about 5,200 households without power, says the ministry"
    ),
    (
      "status.airport", "A storm crossed Tolven on Monday.", "Tolven airport was closed, the ministry said.",
      "airport closed in Tolven, says the ministry"
    ),
    (
      "status.flights", "A storm crossed Tolven on Monday.", "All flights were cancelled, the ministry said.",
      "flights suspended, says the ministry"
    ),
    (
      "status.border", "Fighting reached Tolven on Monday.", "The border was closed, the ministry said.",
      "border closed, says the ministry"
    ),
    (
      "status.emergency", "The river Tal broke its banks at Tolven.",
      "A state of emergency was declared on Monday.", "state of emergency declared, reports Tal Courier"
    ),
    (
      "status.curfew", "Riots broke out in Tolven on Monday.", "The governor imposed a curfew until Friday.",
      "curfew imposed until Friday, reports Tal Courier"
    ),
    (
      "status.government", "Riots broke out in Tolven on Monday.", "The government resigned, the president said.",
      "government resigned, says the president"
    ),
    (
      "status.internet", "Riots broke out in Tolven on Monday.", "The internet was cut, residents said.",
      "internet cut, say residents"
    ),
    (
      "status.power", "A storm crossed Tolven on Monday.", "Electricity was restored in the evening, the mayor said.",
      "power restored, says the mayor"
    ),
    (
      "status.price", "Riots broke out in Tolven on Monday.",
      "The government capped fuel prices, the president said.", "prices capped, says the president"
    ),
    (
      "status.order", "Riots broke out in Tolven on Monday.", "Order was restored, the ministry said.",
      "order restored, says the ministry"
    ),
    (
      "status.force", "Riots broke out in Tolven on Monday.", "The president authorised lethal force.",
      "lethal force authorised, reports Tal Courier"
    ),
    (
      "status.school", "A storm crossed Tolven on Monday.", "Schools were closed, the mayor said.",
      "schools closed, says the mayor"
    ),
    (
      "status.road", "A storm crossed Tolven on Monday.", "The highway was closed, police said.",
      "road closed, say police"
    ),
    (
      "status.ceasefire", "Talks on the war in Tolven went on.", "A ceasefire was agreed on Monday, the envoy said.",
      "ceasefire agreed, says the envoy"
    ),
    (
      "status.evacuation", "The river Tal is rising at Tolven.",
      "An evacuation was ordered on Monday, the mayor said.", "evacuation ordered, says the mayor"
    ),
    (
      "status.election", "The river Tal broke its banks at Tolven.",
      "The election was postponed on Monday, the mayor said.", "election postponed, says the mayor"
    ),
    (
      "status.strike", "Talks at the paper mill of Tolven failed.", "The union called a strike on Monday.",
      "strike called, reports Tal Courier"
    ),
    (
      "status.ban", "Riots broke out in Tolven on Monday.", "The governor banned rallies.",
      "gatherings banned, reports Tal Courier"
    ),
    (
      "statement", "The river Tal broke its banks at Tolven on Monday.",
      "“We need boats and blankets,” said the mayor, Ida Rosk.", "“We need boats and blankets”, says Ida Rosk"
    ),
  ]

  private static func document(_ opening: String, _ sentence: String) -> String {
    let fields = [
      "title": "News from Tolven", "outlet": "Tal Courier", "published": "2031-03-10", "text": "\(opening) \(sentence)",
    ]
    let data = try? JSONSerialization.data(withJSONObject: fields)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  @Test func everyKindHasAnArticle() async throws {
    let listed = try await Program().run("kinds", "--json")
    #expect(listed.status == 0)
    #expect(try Text.json(listed.output).compactMap { $0["kind"] as? String } == Self.articles.map(\.kind))
  }

  @Test func everyKindFiresThroughARuleAndIsToldInRightWords() async throws {
    for (kind, opening, sentence, told) in Self.articles {
      let program = try Program(
        configuration: """
          state: watchd.db
          inbox: [{ path: inbox }]
          receivers: [{ name: out, stdout: { format: json } }]
          rules: [{ name: one, claims: \(kind), notify: out }]
          """)
      try program.scratch.write("inbox/a.json", Self.document(opening, sentence))
      let outcome = try await program.run("--once")
      let alerts = try Text.json(outcome.output)
      #expect(alerts.compactMap { $0["message"] as? String } == ["News from Tolven: \(told)"], "\(kind)")
      #expect(alerts.first?["kind"] as? String == kind)
      #expect(alerts.first?["sentence"] as? String == sentence)
    }
  }

  @Test func statementsAreReadOnlyForARuleThatNamesThemAndToldOnce() async throws {
    let said =
      "“We need boats and blankets,” said the mayor, Ida Rosk. You should boil your water. She called it “bad”."
    let again = "The mayor, Ida Rosk, said: “We need boats and blankets.” The mayor said the dam had held so far."
    func alerts(claims: String) async throws -> [String] {
      let program = try Program(
        configuration: """
          state: watchd.db
          inbox: [{ path: inbox }]
          receivers: [{ name: out, stdout: { format: json } }]
          rules: [{ name: one, claims: "\(claims)", notify: out }]
          """)
      try program.scratch.write("inbox/a.json", Self.document("The river Tal broke its banks at Tolven.", said))
      let first = try await program.run("--once")
      try program.scratch.write("inbox/b.json", Self.document("The flood at Tolven went on.", again))
      let second = try await program.run("--once")
      return try Text.json(first.output + "\n" + second.output).compactMap { $0["message"] as? String }
    }
    #expect(
      try await alerts(claims: "statement") == [
        "News from Tolven: “We need boats and blankets”, says Ida Rosk",
        "News from Tolven: “the dam had held so far”, says the mayor",
      ])
    #expect(try await alerts(claims: "*").isEmpty)
  }
}
