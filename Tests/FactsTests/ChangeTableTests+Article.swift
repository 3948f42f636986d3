import Articles
import Claims
import Testing

@testable import Facts

/// The rows of the table on what one article tells: its own figures, parts and others, and who gives them.
extension ChangeTableTests {
  private static func shot(_ number: Double) -> Claim {
    var claim = count(Figure(number, .atMost), kind: "casualties.injured")
    guard case .count(var shot) = claim.content else { return claim }
    shot.mayBeDead = true
    claim.content = .count(shot)
    return claim
  }

  // MARK: One article

  @Test(arguments: [
    Row(
      "at least 40, and a hospital counts at least 30",
      [
        Report(
          "2025-05-01", "Daily",
          [count(Figure(40, .atLeast), by: "officials"), count(Figure(30, .atLeast), by: "Karsu hospital")],
          headline: true)
      ],
      tells: ["new people at least 40"]),
    Row(
      "the headline's 282 people are those of whom 238 workers were told",
      [
        Report("2025-05-01", [count(238, .workers)]),
        Report("2025-05-02", "Daily", [count(282), count(Figure(245, .atLeast), .workers)], headline: true),
      ],
      tells: ["increased workers 238 → 282"]),
  ])
  func article(_ row: Row) { Self.check(row) }

  /// Puts the claims behind the first far down.
  private static let first = "The ministry counted them.\n\nAid came.\n\nMore aid came.\n\nStill more is on its way"

  /// Those that 237 of another kind are told with, in one sentence.
  private static func among(_ kind: String, _ number: Double) -> [Claim] {
    var (whole, own) = (count(237, kind: kind), count(number, subset: true))
    (whole.span, whole.sentence, own.span, own.sentence) = (10..<19, 0..<40, 31..<39, 0..<40)
    return [whole, own]
  }

  @Test(arguments: [
    Row(
      "what stands once, far down and far above, is of something else",
      [
        Report("2025-05-01", [count(26)]),
        Report("2025-05-02", "Daily", [count(57), count(790)], words: [0: first]),
      ],
      tells: ["increased people 26 → 57"]),
    Row(
      "unless what is known is as high",
      [
        Report("2025-05-01", [count(600)]),
        Report("2025-05-02", "Daily", [count(57), count(790)], words: [0: first]),
      ],
      tells: ["increased people 600 → 790"]),
    Row(
      "and opens nothing",
      [Report("2025-05-02", "Daily", [count(57), count(790)], words: [0: first])], tells: ["new people 57"]),
    Row(
      "what opened a fact far down falls to another's headline",
      [
        Report("2025-05-01", "Daily", [count(3, kind: "casualties.missing"), count(1_100)], words: [0: first]),
        Report("2025-05-02", "Other", [count(71)], headline: true),
        Report("2025-05-03", "Third", [count(122)], headline: true),
      ],
      tells: ["increased people 71 → 122"]),
    Row(
      "but not to one or two of it",
      [
        Report("2025-05-01", "Daily", [count(3, kind: "casualties.missing"), count(53)], words: [0: first]),
        Report("2025-05-02", "Other", [count(1)], headline: true),
      ],
      tells: []),
    Row(
      "one of a headline is no news where the text brings the toll to three",
      [
        Report("2025-05-01", [count(2)]), Report("2025-05-02", "Daily", [count(1), count(3)], headline: true),
      ],
      tells: ["increased people 2 → 3"]),
    Row(
      "what an article tells of an old disaster takes nothing back that day",
      [
        Report("2025-05-01", "Daily", [count(127)]),
        Report("2025-05-02T14:00", "Other", [count(174), count(96, .people, .historical)]),
        Report("2025-05-02T21:00", "Third", [count(125), count(174, .people, .historical)]),
      ],
      tells: ["decreased people 174 → 125"]),
    Row(
      "girls, pupils and people who were taken are one series",
      [
        Report("2025-05-01", [count(200, .students, kind: "detentions.abducted")]),
        Report("2025-05-02", [count(280, .children, kind: "detentions.abducted")]),
        Report("2025-05-03", [count(287, kind: "detentions.abducted")]),
      ],
      tells: ["increased people 280 → 287"]),
    Row(
      "beside a figure above what stands, the headline's below it is of a day",
      [
        Report("2025-05-01", [count(250)]),
        Report("2025-05-02", "Daily", [count(Figure(110, .atLeast)), count(423, by: "the agency")], headline: true),
      ],
      tells: ["increased people 250 → 423"]),
    Row(
      "a claim of low confidence raises only what is near",
      [Report("2025-05-01", [count(40)]), Report("2025-05-02", [count(350, confidence: 0.6)])], tells: []),
    Row(
      "and raises that",
      [Report("2025-05-01", [count(40)]), Report("2025-05-02", [count(90, confidence: 0.6)])],
      tells: ["increased people 40 → 90"]),
    Row(
      "one child told by the way, of an event with many",
      [
        Report("2025-05-01", [count(30)]),
        Report("2025-05-02", "Daily", [count(30), count(1, .children)], words: [0: first]),
      ],
      tells: []),
    Row(
      "of those who fell ill the dead are all who died",
      [Report("2025-05-01", "Daily", among("health.cases", 153), text: "There are 237 cases, including 153 dead.")],
      tells: ["new patients 237", "new people 153"]),
    Row(
      "of those who are hurt they are some",
      [
        Report(
          "2025-05-01", "Daily", among("casualties.injured", 153), text: "There are 237 hurt, of whom 153 have died."),
        Report("2025-05-02", [count(160)]),
      ],
      tells: ["increased people 153 → 160"]),
  ])
  func figuresOfAnArticle(_ row: Row) { Self.check(row) }

  // MARK: By hand

  private static func set(_ figure: Figure) -> Claim {
    var claim = count(figure, by: "a correction by hand")
    claim.construction = Claim.byHand
    return claim
  }

  private static func wrong(_ number: Double) -> Claim { count(number, confidence: 0) }

  @Test(arguments: [
    Row(
      "what a person sets stands, lower or not",
      [Report("2025-05-01", [count(359, by: "the ministry")]), Report("2025-05-02", [set(Figure(24))])],
      tells: ["decreased people 359 → 24"], stands: "people: 24"),
    Row(
      "within the grain of what stood as well",
      [Report("2025-05-01", [count(Figure(20, .atLeast))]), Report("2025-05-02", [set(Figure(20, .approximately))])],
      tells: ["refined people at least 20 → about 20"], stands: "people: about 20"),
    Row(
      "what it outranks doesn't come back, whoever repeats it",
      [
        Report("2025-05-01", [count(359, by: "the ministry")]), Report("2025-05-02", [set(Figure(24))]),
        Report("2025-05-03", "Other", [count(359, by: "the ministry")], headline: true),
      ],
      tells: [], stands: "people: 24"),
    Row(
      "later news moves it",
      [
        Report("2025-05-01", [count(359, by: "the ministry")]), Report("2025-05-02", [set(Figure(24))]),
        Report("2025-05-03", "Other", [count(31, by: "the ministry")]),
      ],
      tells: ["increased people 24 → 31"]),
    Row(
      "what a person found wrong is not there",
      [Report("2025-05-01", [count(24)]), Report("2025-05-02", [wrong(359)])], tells: [], stands: "people: 24"),
  ])
  func byHand(_ row: Row) { Self.check(row) }

  // MARK: Far down

  /// Puts the claims behind the first far down a long text.
  private static let longFirst = first + String(repeating: " and the village waits for it by the road", count: 30)

  @Test(arguments: [
    Row(
      "ten or more that nobody tells open nothing",
      [Report("2025-05-01", "Daily", [count(4), count(200, kind: "casualties.injured")], words: [0: longFirst])],
      tells: ["new people 4"]),
    Row(
      "fewer do",
      [Report("2025-05-01", "Daily", [count(4), count(9, kind: "casualties.injured")], words: [0: longFirst])],
      tells: ["new people 4", "new people 9"]),
    Row(
      "so do those that somebody tells",
      [
        Report(
          "2025-05-01", "Daily", [count(4), count(200, kind: "casualties.injured", by: "the ministry")],
          words: [0: longFirst])
      ],
      tells: ["new people 4", "new people 200"]),
    Row(
      "but no dead",
      [
        Report(
          "2025-05-01", "Daily", [count(9, kind: "casualties.missing"), count(2_000, by: "the ministry")],
          words: [0: longFirst])
      ],
      tells: ["new people 9"]),
    Row(
      "what nobody tells moves nothing",
      [
        Report("2025-05-01", [count(26)]),
        Report("2025-05-02", "Other", [count(9, kind: "casualties.missing"), count(41)], words: [0: longFirst]),
      ],
      tells: ["new people 9"]),
    Row(
      "what somebody tells raises",
      [
        Report("2025-05-01", [count(26, by: "the ministry")]),
        Report(
          "2025-05-01", "Other", [count(9, kind: "casualties.missing"), count(41, by: "the army")],
          words: [0: longFirst]),
      ],
      tells: ["new people 9", "increased people 26 → 41"]),
    Row(
      "but contradicts nothing",
      [
        Report("2025-05-01", [count(26, by: "the ministry")]),
        Report(
          "2025-05-01", "Other", [count(9, kind: "casualties.missing"), count(20, by: "the army")],
          words: [0: longFirst]),
      ],
      tells: ["new people 9"]),
    Row(
      "what the lead tells as well is not far down",
      [
        Report("2025-05-01", [count(26)]),
        Report("2025-05-02", "Other", [count(41), count(41)], words: [0: longFirst]),
      ],
      tells: ["increased people 26 → 41"]),
  ])
  func farDown(_ row: Row) { Self.check(row) }

  // MARK: Parts and others

  @Test(arguments: [
    Row(
      "a part is no whole, however large",
      [Report("2025-05-01", [count(26)]), Report("2025-05-02", [count(30, subset: true), count(26)])],
      tells: [], stands: "people: 26"),
    Row(
      "neither are increments, denials, fears, hypotheses and the past",
      [
        Report("2025-05-01", [count(26)]),
        Report(
          "2025-05-02",
          [
            count(17, more: true), count(90, .people, .denied), count(900, .people, .feared),
            count(80, .people, .hypothetical), count(344, .people, .historical),
          ]),
      ], tells: [], stands: "people: 26"),
    Row(
      "a narrower group never contradicts a wider one",
      [
        Report("2025-05-01", [count(748, .securityForces, kind: "casualties.injured", by: "the army")]),
        Report("2025-05-01", [count(353, .police, kind: "casualties.injured", by: "the embassy")]),
      ], tells: []),
    Row(
      "as many of a narrower group are all of the wider one",
      [Report("2025-05-01", [count(2, .children)]), Report("2025-05-02", [count(2)])],
      tells: [], stands: "people: 2"),
    Row(
      "one or two of a class were the first of all who are counted later",
      [Report("2025-05-01", [count(2, .securityForces)]), Report("2025-05-02", [count(15)])],
      tells: ["increased people 2 → 15"]),
    Row(
      "more of a class are counted apart",
      [Report("2025-05-01", [count(30, .children)]), Report("2025-05-02", [count(121)])], tells: ["new people 121"]),
    Row(
      "a girl, a student: one person dies once",
      [Report("2025-05-01", [count(1, .children)]), Report("2025-05-02", [count(1, .students)])], tells: []),
    Row(
      "a woman where all are counted is one of them",
      [Report("2025-05-01", [count(4)]), Report("2025-05-02", [count(1, .women)])], tells: [], stands: "people: 4"),
    Row(
      "of five who were shot, of whom some died, any number is hurt",
      [Report("2025-05-01", [count(2, kind: "casualties.injured")]), Report("2025-05-01", [shot(5)])], tells: [],
      stands: "people: 2"),
    Row(
      "a fear opens a fact", [Report("2025-05-01", [count(2_000, .people, .feared)])], tells: ["new people 2000"],
      stands: "people: nothing"),
    Row(
      "what is known takes the place of a fear",
      [Report("2025-05-01", [count(2_000, .people, .feared)]), Report("2025-05-02", [count(310)])],
      tells: ["decreased people 2000 → 310"], stands: "people: 310"),
    Row(
      "two countries of one event",
      [
        Report("2025-05-01", [count(900, place: "Chile")]),
        Report("2025-05-02", [count(1_100, place: "Chile"), count(14, place: "Peru")]),
      ], tells: ["increased people in chile 900 → 1100", "new people in peru 14"]),
    Row(
      "a claim of little confidence opens nothing",
      [Report("2025-05-01", [count(26, confidence: 0.6)])], tells: [], stands: ""),
    Row(
      "a claim of little confidence raises what is known",
      [Report("2025-05-01", [count(26)]), Report("2025-05-02", [count(31, confidence: 0.6)])],
      tells: ["increased people 26 → 31"]),
    Row(
      "a claim of little confidence contradicts nothing",
      [Report("2025-05-01", [count(26)]), Report("2025-05-01", "Other", [count(24, by: "police", confidence: 0.6)])],
      tells: [], stands: "people: 26"),
  ])
  func partsAndOthers(_ row: Row) { Self.check(row) }

  // MARK: Voices

  private static let copy = """
    Rescuers counted the dead in the harbour of Velmora on Monday after the old grain store had burned down to its walls.
    The fire began at night, spread along the quay, and was put out at noon by crews from four towns of the coast.
    """

  @Test(arguments: [
    Row(
      "an independent origin",
      [Report("2025-05-01", "A", [count(26, by: "police")]), Report("2025-05-01", "B", [count(26, by: "the army")])],
      tells: ["corroborated people 26 → 26"]),
    Row(
      "outlets that quote the same ministry are one origin",
      [
        Report("2025-05-01", "A", [count(26, by: "the interior ministry")]),
        Report("2025-05-01", "B", [count(26, by: "the Ministry of the Interior")]),
      ], tells: []),
    Row(
      "copies of one text are one voice",
      [Report("2025-05-01", "A", [count(26)], text: copy), Report("2025-05-01", "B", [count(26)], text: copy)],
      tells: []),
    Row(
      "a figure that is withdrawn falls back",
      [
        Report("2025-05-01", [count(26)]), Report("2025-05-02", [count(164)]),
        Report("2025-05-03", "Other", [count(164, by: "the ministry", .retracted)]),
      ], tells: ["retracted people 164 → 26"], stands: "people: 26"),
    Row(
      "what was withdrawn doesn't come back by repetition",
      [
        Report("2025-05-01", [count(26)]), Report("2025-05-02", [count(164)]),
        Report("2025-05-03", "Other", [count(164, by: "the ministry", .retracted)]),
        Report("2025-05-04", "Third", [count(Figure(160, .moreThan))]),
      ], tells: [], stands: "people: 26"),
    Row(
      "nothing stands where all was withdrawn",
      [
        Report("2025-05-02", [count(164)]),
        Report("2025-05-03", "Other", [count(164, by: "the ministry", .retracted)]),
      ], tells: ["retracted people 164 → nothing"], stands: "people: nothing"),
    Row(
      "a denial is told, and moves nothing",
      [
        Report("2025-05-02", [count(164)]), Report("2025-05-03", "Other", [count(164, by: "the ministry", .denied)]),
      ], tells: ["denied people 164 → 164"], stands: "people: 164"),
    Row(
      "headline, lead and body say it once",
      [
        Report(
          "2025-05-02", "Daily", [count(Figure(160, .moreThan)), count(164, by: "police"), count(164)], headline: true)
      ],
      tells: ["new people 164"]),
  ])
  func voices(_ row: Row) { Self.check(row) }
}
