import Articles
import Claims
import Foundation
import Testing

@testable import Facts

/// What one more report does to a fact, case by case.
struct ChangeTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var reports: [Report]
    var changes: [String]

    init(_ name: String, _ reports: [Report], gives changes: [String]) {
      testDescription = name
      self.reports = reports
      self.changes = changes
    }
  }

  @Test(arguments: [
    Case("a first figure", [Report("2022-01-07", [count(26)])], gives: ["new people 26"]),
    Case(
      "a figure that rose", [Report("2022-01-07", [count(26)]), Report("2022-01-09", [count(164)])],
      gives: ["increased people 26 → 164"]),
    Case(
      "\"dozens\", then 26", [Report("2022-01-07", [count(.vague(24, 99))]), Report("2022-01-08", [count(26)])],
      gives: ["refined people 24–99 → 26"]),
    Case(
      "26, then \"dozens\"",
      [Report("2022-01-07", "A", [count(26)]), Report("2022-01-08", "A", [count(.vague(24, 99))])], gives: []),
    Case(
      "\"more than 700\", then 748",
      [Report("2022-01-07", [count(Figure(700, .moreThan))]), Report("2022-01-08", [count(748)])],
      gives: ["refined people more than 700 → 748"]),
    Case(
      "\"more than 700\", then 5,000",
      [Report("2022-01-07", [count(Figure(700, .moreThan))]), Report("2022-01-08", [count(5_000)])],
      gives: ["increased people more than 700 → 5000"]),
    Case(
      "18, then \"at least 18\"",
      [Report("2022-01-07", "A", [count(18)]), Report("2022-01-08", "A", [count(Figure(18, .atLeast))])], gives: []),
    Case(
      "88,780, then \"more than 6,500\", weeks later",
      [
        Report("2023-09-29", [count(88_780, by: "the government")]),
        Report("2023-11-13", [count(Figure(6_500, .moreThan), by: "officials")]),
      ], gives: []),
    Case(
      "about 3,000, then 2,906",
      [Report("2023-09-25", [count(Figure(3_000, .approximately))]), Report("2023-09-26", [count(2_906)])],
      gives: ["refined people about 3000 → 2906"]),
    Case(
      "146 million is 145.5 million rounded",
      [Report("2018-03-01", "A", [count(145_500_000)]), Report("2018-03-02", "A", [count(146_000_000)])], gives: []),
    Case(
      "the same figure from another voice",
      [Report("2022-01-07", [count(26, by: "the ministry")]), Report("2022-01-07", [count(26, by: "the army")])],
      gives: ["corroborated people 26 → 26"]),
    Case(
      "the same figure from the same ministry in another outlet",
      [
        Report("2022-01-07", "A", [count(26, by: "the Interior Ministry")]),
        Report("2022-01-08", "B", [count(26, by: "the Ministry of the Interior")]),
      ], gives: []),
  ])
  func increments(_ item: Case) { #expect(Newsroom.last(of: item.reports) == item.changes) }

  @Test(arguments: [
    Case(
      "an old article that arrives late",
      [Report("2022-01-09", [count(164, by: "the ministry")]), Report("2022-01-07", [count(26, by: "the ministry")])],
      gives: []),
    Case(
      "a later figure by its as-of day only",
      [
        Report("2022-01-09", [count(62, kind: "casualties.critical", by: "the hospital")]),
        Report("2022-01-10", [count(70, kind: "casualties.critical", by: "the hospital", asOf: "2022-01-08")]),
      ], gives: []),
    Case(
      "a tally that is lower, put forward by another origin",
      [Report("2022-01-07", [count(18, by: "police")]), Report("2022-01-09", [count(16, by: "the ministry")])],
      gives: ["conflict people 18 → 16 against 18"]),
    Case(
      "an outlet that is behind", [Report("2022-01-07", [count(18)]), Report("2022-01-09", "B", [count(16)])], gives: []
    ),
    Case(
      "a lower tally in the words of an authority, later and uncorrected",
      [Report("2019-09-06", [count(450)]), Report("2019-09-13", [count(380, by: "the health agency")])],
      gives: ["conflict people 450 → 380 against 450"]),
    Case(
      "one whom an authority names by the way, later",
      [Report("2019-09-06", [count(3, by: "police")]), Report("2019-09-13", [count(1, by: "the coroner")])],
      gives: []),
    Case(
      "a correction",
      [
        Report("2019-04-24", [count(359, by: "police")]),
        Report("2019-04-25", [count(253, by: "the health ministry"), count(359, by: "police", .retracted)]),
      ], gives: ["decreased people 359 → 253"]),
    Case(
      "a correction of what the story never heard",
      [Report("2017-10-03", [count(8_000, by: "the company"), count(100_000, by: "the company", .retracted)])],
      gives: ["decreased people 100000 → 8000"]),
    Case(
      "two figures of one article, the ministry's own among them",
      [
        Report("2022-01-07", [count(118, by: "the ministry")]),
        Report("2022-01-08", [count(150, by: "the ministry"), count(230, by: "the lawyers")]),
      ], gives: ["increased people 118 → 150"]),
    Case(
      "a figure that is withdrawn",
      [
        Report("2022-01-07", [count(26, by: "the ministry")]), Report("2022-01-09", [count(164, by: "the channel")]),
        Report("2022-01-10", [count(164, by: "the ministry", .retracted)]),
      ], gives: ["retracted people 164 → 26"]),
    Case(
      "a figure that is withdrawn twice",
      [
        Report("2022-01-09", [count(164, by: "the channel")]),
        Report("2022-01-10", [count(164, by: "the ministry", .retracted)]),
        Report("2022-01-10", [count(164, by: "the other ministry", .denied)]),
      ], gives: []),
    Case(
      "an outlet that repeats what was withdrawn",
      [
        Report("2022-01-09", [count(164, by: "the channel")]),
        Report("2022-01-10", [count(164, by: "the ministry", .retracted)]),
        Report("2022-01-11", [count(Figure(160, .moreThan))]),
      ], gives: []),
    Case(
      "a figure that somebody else denies",
      [
        Report("2022-01-09", [count(164, by: "the health ministry")]),
        Report("2022-01-10", [count(164, by: "the president", .denied)]),
      ], gives: ["denied people 164 → 164"]),
    Case(
      "a level told by two places of stay",
      [
        Report("2022-01-05", [count(300, kind: "displacement.sheltered")]),
        Report("2022-01-09", [count(502, kind: "displacement.sheltered"), count(42, kind: "displacement.sheltered")]),
      ], gives: ["increased people 300 → 502"]),
    Case(
      "a level that falls to what somebody had put it at",
      [
        Report(
          "2022-01-05",
          [
            count(43, kind: "casualties.missing", by: "the mayor"),
            count(35, kind: "casualties.missing", by: "the council"),
          ]),
        Report("2022-01-06", [count(35, kind: "casualties.missing", by: "the governor")]),
      ], gives: ["decreased people 43 → 35"]),
    Case(
      "a figure that two later articles put lower, and nobody gives any more",
      [
        Report("2022-01-05", [count(70, by: "a doctor")]), Report("2022-01-06", [count(30, by: "the mayor")]),
        Report("2022-01-07", [count(29, by: "the governor")]),
      ], gives: ["decreased people 70 → 29"]),
    Case(
      "a figure that two later floors lie under",
      [
        Report("2022-01-05", [count(70, by: "a doctor")]),
        Report("2022-01-06", [count(Figure(30, .atLeast), by: "the mayor")]),
        Report("2022-01-07", [count(Figure(29, .atLeast), by: "the governor")]),
      ], gives: ["conflict people 70 → at least 29 against 70, at least 30"]),
    Case(
      "a figure that one voice puts lower twice",
      [
        Report("2022-01-05", [count(70, by: "a doctor")]), Report("2022-01-06", [count(30, by: "the mayor")]),
        Report("2022-01-07", [count(29, by: "the mayor")]),
      ], gives: ["conflict people 70 → 29 against 70, 30"]),
    Case(
      "\"dozens\", and then the first number, which is lower",
      [Report("2022-01-05", [count(.vague(24, 99))]), Report("2022-01-06", "B", [count(14, by: "the mayor")])],
      gives: ["new people 14"]),
    Case(
      "a level told for a town and in all",
      [
        Report("2022-01-05", [count(40_000, kind: "displacement.sheltered")]),
        Report(
          "2022-01-09",
          [
            count(19_000, kind: "displacement.sheltered", place: "Arl"), count(45_000, kind: "displacement.sheltered"),
          ]),
      ], gives: ["increased people 40000 → 45000"]),
    Case(
      "a lower figure between two that give the higher one",
      [
        Report("2022-01-05", [count(70, by: "a doctor")]), Report("2022-01-06", [count(30, by: "the mayor")]),
        Report("2022-01-07", [count(70, by: "the army")]), Report("2022-01-08", [count(29, by: "the governor")]),
      ], gives: ["conflict people 70 → 29 against 70, 30"]),
    Case(
      "a level that falls",
      [
        Report("2023-09-27", [count(105, kind: "casualties.missing", by: "the authorities")]),
        Report("2023-10-02", [count(21, kind: "casualties.missing", by: "the inquiry")]),
      ], gives: ["decreased people 105 → 21"]),
    Case(
      "levels of one day from two voices",
      [
        Report("2022-01-07", [count(62, kind: "casualties.critical", by: "the ministry")]),
        Report("2022-01-07", [count(60, kind: "casualties.critical", by: "the embassy")]),
      ], gives: ["conflict people 62 → 60 against 62"]),
    Case(
      "the same levels, the other way round",
      [
        Report("2022-01-07", [count(60, kind: "casualties.critical", by: "the embassy")]),
        Report("2022-01-07", [count(62, kind: "casualties.critical", by: "the ministry")]),
      ], gives: ["conflict people 60 → 62 against 60"]),
    Case(
      "a tally that grows within the day",
      [Report("2019-04-21", [count(129, by: "the hospital")]), Report("2019-04-21", [count(207, by: "police")])],
      gives: ["increased people 129 → 207"]),
    Case(
      "a level that grows within the day",
      [
        Report("2021-11-06", [count(17, kind: "casualties.hospitalized")]),
        Report("2021-11-06", "B", [count(25, kind: "casualties.hospitalized", by: "officials")]),
      ], gives: ["increased people 17 → 25"]),
    Case(
      "what was withdrawn is a rival, and what stands lies above",
      [
        Report("2021-11-06", [count(34)]), Report("2021-11-07", "B", [count(31, by: "the minister")]),
        Report("2021-11-09", "C", [count(28, by: "the ministry"), count(31, by: "the minister", .retracted)]),
      ], gives: ["decreased people 34 → 28"]),
    Case(
      "a tally above both sides of a conflict",
      [
        Report("2022-01-07", [count(18, by: "police")]), Report("2022-01-09", [count(16, by: "the ministry")]),
        Report("2022-01-15", [count(19, by: "prosecutors")]),
      ], gives: ["increased people 18 → 19"]),
    Case(
      "a figure that stands, from another voice",
      [
        Report("2022-01-07", [count(18, by: "police")]), Report("2022-01-09", [count(16, by: "the ministry")]),
        Report("2022-01-12", [count(18, by: "the ministry")]),
      ], gives: ["corroborated people 18 → 18"]),
  ])
  func timeAndEvidence(_ item: Case) { #expect(Newsroom.last(of: item.reports) == item.changes) }

  @Test(arguments: [
    Case(
      "one or two in hospital were told as hurt",
      [Report("2022-01-07", [count(2, kind: "casualties.injured"), count(2, kind: "casualties.hospitalized")])],
      gives: ["new people 2"]),
    Case(
      "fewer are in hospital than are hurt",
      [Report("2022-01-07", [count(40, kind: "casualties.injured"), count(12, kind: "casualties.hospitalized")])],
      gives: ["new people 40", "new people 12"]),
    Case(
      "how two of several who are hurt are is no news of its own",
      [
        Report(
          "2022-01-07",
          [
            count(4, kind: "casualties.injured"), count(2, kind: "casualties.hospitalized"),
            count(1, kind: "casualties.critical"),
          ])
      ], gives: ["new people 4"]),
    Case(
      "that two of several may die is news",
      [Report("2022-01-07", [count(4, kind: "casualties.injured"), count(2, kind: "casualties.critical")])],
      gives: ["new people 4", "new people 2"]),
    Case(
      "how the only one is is news",
      [Report("2022-01-07", [count(1, kind: "casualties.injured"), count(1, kind: "casualties.critical")])],
      gives: ["new people 1", "new people 1"]),
    Case(
      "he who was critical and has died",
      [Report("2022-01-07", [count(1), count(1, kind: "casualties.critical")])], gives: ["new people 1"]),
    Case(
      "one who was shot, in a story of one dead",
      [Report("2022-01-07", [count(1)]), Report("2022-01-08", [shot(1)])], gives: []),
    Case(
      "five who were shot, in a story of one dead",
      [Report("2022-01-07", [count(1)]), Report("2022-01-08", [shot(5)])], gives: ["new people 5"]),
    Case(
      "one who was shot and died since",
      [Report("2022-01-07", [shot(1)]), Report("2022-01-08", [count(1)])],
      gives: ["new people 1", "refined people 1 → 0"]),
    Case(
      "one of two who were shot died since",
      [Report("2022-01-07", [shot(2)]), Report("2022-01-08", [count(1)])], gives: ["new people 1"]),
    Case(
      "children beside the whole they belong to, whatever the words",
      [Report("2022-01-07", [count(9), count(3, .children)])], gives: ["new people 9"]),
  ])
  func outcomes(_ item: Case) { #expect(Newsroom.last(of: item.reports) == item.changes) }

  /// Whoever was shot and died since is no longer hurt, whichever article came first.
  @Test func theDeadAreNoLongerHurt() {
    for reports in [[Self.shot(1), count(1)], [count(1), Self.shot(1)]] {
      var room = Newsroom()
      for claim in reports { _ = room.take(Report("2022-01-07", [claim])) }
      #expect(room.stands == "people: 1")
    }
  }

  private static func shot(_ number: Double) -> Claim {
    var claim = count(number, kind: "casualties.injured")
    if case .count(var count) = claim.content {
      count.mayBeDead = true
      claim.content = .count(count)
    }
    return claim
  }

  @Test(arguments: [
    Case(
      "a state", [Report("2022-01-05", [status("status.airport", "closed")])], gives: ["new other closed"]),
    Case(
      "a state that gave way to another",
      [
        Report("2022-01-05", [status("status.airport", "closed")]),
        Report("2022-01-08", [status("status.airport", "open")]),
      ],
      gives: ["changed other closed → open"]),
    Case(
      "a state that an old article knows",
      [
        Report("2022-01-08", [status("status.airport", "open")]),
        Report("2022-01-05", [status("status.airport", "closed")]),
      ],
      gives: []),
    Case(
      "a state that has expired",
      [
        Report("2022-01-05", [status("status.curfew", "imposed", until: "two weeks", ends: "2022-01-19")]),
        Report("2022-02-01", [status("status.curfew", "imposed")]),
      ], gives: ["new other imposed"]),
  ])
  func states(_ item: Case) { #expect(Newsroom.last(of: item.reports) == item.changes) }

  /// States are kept as JSON, and may have been kept before their last day was.
  @Test func statesThatWereKeptWithoutTheirLastDayAreRead() throws {
    let kept = try JSONDecoder().decode(Value.self, from: Data(#"{"state":{"_0":"closed","until":"Friday"}}"#.utf8))
    #expect(kept == .state("closed", until: "Friday"))
    let state = Value.state("closed", until: "Friday", ends: "2031-03-14")
    #expect(try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(state)) == state)
  }

  @Test func sidesAreNamedAsTheTextNamesThem() throws {
    var room = Newsroom()
    _ = room.take(
      Report("2022-01-07", [count(62, kind: "casualties.critical", by: "the Embassy of Orvania in Brussels")]))
    let changes = room.changes(
      by: Report("2022-01-07", [count(60, kind: "casualties.critical", by: "the Ministry")]))
    let side = try #require(changes.first?.against.first)
    #expect(side.saidBy == "the Embassy of Orvania in Brussels")
    #expect(side.origin == "brussels embassy orvania")
  }

  @Test func anOutletsOwnFigureIsSaidByTheOutlet() throws {
    var room = Newsroom()
    _ = room.take(Report("2022-01-07", "Northern Wire", [count(62, place: "Old Town")]))
    let observation = try #require(room.story?.facts.first?.observations.first)
    #expect(observation.saidBy == "Northern Wire")
    #expect(observation.origin == "northern wire")
    #expect(observation.place == "Old Town")
    #expect(observation.places == ["old town"])
  }
}
