import Articles
import Claims
import Testing

@testable import Facts

/// The table of changes, a row for each of its sentences: what a last report tells, and what stands afterwards.
struct ChangeTableTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var reports: [Report]
    var tells: [String]
    var stands: String?

    init(_ name: String, _ reports: [Report], tells: [String], stands: String? = nil) {
      testDescription = name
      self.reports = reports
      self.tells = tells
      self.stands = stands
    }
  }

  private static func missing(_ number: Double, _ group: Group = .people, by voice: String? = nil) -> Claim {
    count(number, group, kind: "casualties.missing", by: voice)
  }

  private static func shot(_ number: Double) -> Claim {
    var claim = count(Figure(number, .atMost), kind: "casualties.injured")
    guard case .count(var shot) = claim.content else { return claim }
    shot.mayBeDead = true
    claim.content = .count(shot)
    return claim
  }

  private static func check(_ row: Row) {
    var room = Newsroom()
    let told = row.reports.map { room.take($0) }
    #expect(told.last == row.tells, "\(told)")
    if let stands = row.stands { #expect(room.stands == stands) }
  }

  // MARK: Grain

  @Test(arguments: [
    Row(
      "dozens, then 26", [Report("2025-05-01", [count(.vague(24, 99))]), Report("2025-05-02", [count(26)])],
      tells: ["refined people 24–99 → 26"], stands: "people: 26"),
    Row(
      "more than 700, then 748",
      [Report("2025-05-01", [count(Figure(700, .moreThan))]), Report("2025-05-02", [count(748)])],
      tells: ["refined people more than 700 → 748"]),
    Row(
      "more than 700, then 803",
      [Report("2025-05-01", [count(Figure(700, .moreThan))]), Report("2025-05-02", [count(803)])],
      tells: ["increased people more than 700 → 803"]),
    Row(
      "18, then at least 18", [Report("2025-05-01", [count(18)]), Report("2025-05-02", [count(Figure(18, .atLeast))])],
      tells: [], stands: "people: 18"),
    Row(
      "at least 18, then 19",
      [Report("2025-05-01", [count(Figure(18, .atLeast))]), Report("2025-05-02", [count(19)])],
      tells: ["increased people at least 18 → 19"]),
    Row(
      "at least 26, then at least 64",
      [Report("2025-05-01", [count(Figure(26, .atLeast))]), Report("2025-05-02", [count(Figure(64, .atLeast))])],
      tells: ["increased people at least 26 → at least 64"]),
    Row(
      "over 1,000, then 1,900",
      [Report("2025-05-01", [count(Figure(1_000, .moreThan))]), Report("2025-05-02", [count(1_900)])],
      tells: ["refined people more than 1000 → 1900"]),
    Row(
      "11,000, then 11,300", [Report("2025-05-01", [count(11_000)]), Report("2025-05-02", [count(11_300)])],
      tells: ["refined people 11000 → 11300"]),
  ])
  func grain(_ row: Row) { Self.check(row) }

  // MARK: Countries

  private static func inBoth(_ day: String, _ all: Double, _ spain: Double, _ portugal: Double) -> Report {
    Report(
      day,
      [
        count(all, place: "Spain and Portugal"), count(spain, subset: true, place: "Spain"),
        count(portugal, subset: true, place: "Portugal"),
      ])
  }

  @Test(arguments: [
    Row(
      "each country and both together have figures of their own",
      [inBoth("2025-05-01", 110, 96, 14), inBoth("2025-05-02", 153, 133, 20)],
      tells: [
        "increased people 110 → 153", "increased people in spain 96 → 133", "increased people in portugal 14 → 20",
      ]),
    Row(
      "a later article of one country is of that country's figure",
      [inBoth("2025-05-01", 153, 133, 20), Report("2025-05-02", [count(41, place: "Portugal")])],
      tells: ["increased people in portugal 20 → 41"]),
    Row(
      "a figure without a place isn't of the country whose figure is far from it",
      [
        Report("2025-05-01", [count(758, place: "Spain"), count(1, place: "Portugal")]),
        Report("2025-05-02", [count(18)]),
      ], tells: []),
    Row(
      "more in one country than stood for all is a rise",
      [inBoth("2025-05-01", 20, 17, 3), Report("2025-05-02", [count(38, place: "Italy")])],
      tells: ["increased people in italy 20 → 38"]),
    Row(
      "more in all than in the country that had most is a rise",
      [
        Report("2025-05-01", [count(758, place: "Spain"), count(1, place: "Portugal")]),
        Report("2025-05-02", [count(900, place: "Spain and Portugal")]),
      ], tells: ["increased people 758 → 900"]),
    Row(
      "where the dead came from makes no countries of the event",
      [
        Report(
          "2025-05-01",
          [
            count(153, place: "Karsu"), count(33, subset: true, place: "Spain"),
            count(20, subset: true, place: "Portugal"),
          ])
      ],
      tells: ["new people 153"]),
  ])
  func countries(_ row: Row) { Self.check(row) }

  // MARK: Places of firms

  private static func cut(_ day: String, _ number: Double, in place: String? = nil) -> Report {
    Report(day, [count(number, .workers, kind: "business.layoffs", place: place)])
  }

  @Test(arguments: [
    Row(
      "what a firm cuts in one country is told beside the whole",
      [cut("2023-01-20", 12_000), cut("2023-02-17", 453, in: "India")], tells: ["new workers in india 453"]),
    Row(
      "and goes on by itself",
      [cut("2023-01-20", 12_000), cut("2023-02-17", 453, in: "India"), cut("2023-02-20", 610, in: "India")],
      tells: ["increased workers in india 453 → 610"]),
    Row(
      "a list of towns is no news of each",
      [cut("2023-01-20", 12_000), cut("2023-02-17", 119, in: "San Velmo")], tells: []),
    Row(
      "nearly as many in one place are an opinion on the whole",
      [cut("2023-01-20", 500), cut("2023-02-17", 450, in: "India")], tells: []),
    Row(
      "the whole with a place to it is still the whole",
      [cut("2023-01-20", 12_000, in: "India"), cut("2023-02-17", 9_100, in: "India")], tells: []),
  ])
  func placesOfFirms(_ row: Row) { Self.check(row) }

  // MARK: Words of correction

  @Test(arguments: [
    Row(
      "power is cut, and the toll is not",
      [
        Report(
          "2025-05-01", "Daily", [count(Figure(110, .moreThan))],
          words: [0: "More than 110 people died in the floods, and power was cut in some towns."]),
        Report("2025-05-01", "Other Daily", [count(Figure(153, .atLeast))]),
      ],
      tells: ["increased people more than 110 → at least 153"]),
    Row(
      "the toll is cut",
      [
        Report("2025-05-01", [count(59)]),
        Report("2025-05-02", "Daily", [count(54)], words: [0: "The coroner cut the toll to 54 dead."]),
      ],
      tells: ["decreased people 59 → 54"]),
  ])
  func corrections(_ row: Row) { Self.check(row) }

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

  // MARK: Time

  @Test(arguments: [
    Row(
      "an old article that arrives late",
      [Report("2025-05-03", [count(40)]), Report("2025-05-01", "Late", [count(26)])], tells: [], stands: "people: 40"),
    Row(
      "an article without a date doesn't lower a level",
      [Report("2025-05-03", [missing(40)]), Report("", "Undated", [missing(12)])],
      tells: ["conflict people 40 → 12 against 40"], stands: "people: 40 against 12"),
    Row(
      "a later report as of an earlier day",
      [
        Report("2025-05-03", [missing(12)]),
        Report("2025-05-04", [count(40, kind: "casualties.missing", asOf: "2025-05-01")]),
      ], tells: [], stands: "people: 12"),
    Row(
      "of the same day and another origin, the lower after the higher",
      [Report("2025-05-03", [count(26, by: "police")]), Report("2025-05-03", [count(24, by: "the army")])],
      tells: ["conflict people 26 → 24 against 26"], stands: "people: 26 against 24"),
    Row(
      "of the same day and another origin, the higher after the lower",
      [Report("2025-05-03", [count(24, by: "the army")]), Report("2025-05-03", [count(26, by: "police")])],
      tells: ["increased people 24 → 26"], stands: "people: 26 against 24"),
    Row(
      "of the same day and the same origin",
      [Report("2025-05-03", [count(26, by: "police")]), Report("2025-05-03", "Other", [count(24, by: "police")])],
      tells: [], stands: "people: 26"),
    Row(
      "levels of the same day from two voices",
      [Report("2025-05-03", [missing(26, by: "police")]), Report("2025-05-03", [missing(24, by: "the army")])],
      tells: ["conflict people 26 → 24 against 26"], stands: "people: 26 against 24"),
    Row(
      "what rises within one origin, though another stands higher",
      [
        Report("2025-05-01", [count(154, by: "the health ministry")]),
        Report("2025-05-02", [count(220, by: "the governor")]),
        Report("2025-05-02", [count(171, by: "the health ministry")]),
        Report("2025-05-03", [count(177, by: "the health ministry")]),
      ], tells: ["increased people 171 → 177"], stands: "people: 220 against 177"),
  ])
  func time(_ row: Row) { Self.check(row) }

  // MARK: Lower figures

  @Test(arguments: [
    Row(
      "a tally that its own origin lowers",
      [Report("2025-05-01", [count(40, by: "police")]), Report("2025-05-02", [count(36, by: "police")])],
      tells: ["decreased people 40 → 36"], stands: "people: 36"),
    Row(
      "a tally that is corrected in so many words",
      [
        Report("2025-05-01", [count(8)]),
        Report("2025-05-02", "Other", [count(6)], words: [0: "6 were killed, not eight, the coroner said"]),
      ], tells: ["decreased people 8 → 6"], stands: "people: 6"),
    Row(
      "what a correction withdrew doesn't come back",
      [
        Report("2025-05-01", [count(8)]),
        Report("2025-05-02", "Other", [count(6)], words: [0: "6 were killed, not eight, the coroner said"]),
        Report("2025-05-03", "Third", [count(8)]),
      ], tells: [], stands: "people: 6"),
    Row(
      "what was withdrawn is put back in words of correction, in the headline",
      [
        Report("2025-05-01", [count(8)]),
        Report("2025-05-02", "Other", [count(6)], words: [0: "6 were killed, not eight, the coroner said"]),
        Report("2025-05-03", "Third", [count(8)], words: [0: "Toll revised to 8 again, coroner says"], headline: true),
      ], tells: ["increased people 6 → 8"], stands: "people: 8"),
    Row(
      "a tally that another outlet has lower, a day later",
      [Report("2025-05-01", [count(40)]), Report("2025-05-02", "Other", [count(36)])], tells: [], stands: "people: 40"),
    Row(
      "a level simply decreases", [Report("2025-05-01", [missing(12)]), Report("2025-05-02", "Other", [missing(5)])],
      tells: ["decreased people 12 → 5"], stands: "people: 5"),
    Row(
      "a level of which one person is told without a number",
      [
        Report("2025-05-01", [missing(12)]),
        Report("2025-05-02", "Other", [count(1, kind: "casualties.missing", confidence: 0.7)]),
      ],
      tells: [], stands: "people: 12"),
    Row(
      "what falls to a number after others were found",
      [
        Report("2025-05-01", [count(140, kind: "casualties.rescued"), missing(37)]),
        Report(
          "2025-05-02", "Other",
          [missing(31)], words: [0: "The number of missing fell to 31 after six were found alive"]),
      ],
      tells: ["decreased people 37 → 31"]),
    Row(
      "one in a critical condition, where seven are",
      [
        Report("2025-05-01", [count(7, kind: "casualties.critical")]),
        Report("2025-05-02", "Other", [count(1, kind: "casualties.critical")]),
      ],
      tells: [], stands: "people: 7"),
    Row(
      "a level that one is left of",
      [Report("2025-05-01", [missing(12)]), Report("2025-05-02", "Other", [missing(1)])],
      tells: ["decreased people 12 → 1"], stands: "people: 1"),
    Row(
      "12 people missing, then 5 workers",
      [Report("2025-05-01", [missing(12)]), Report("2025-05-02", "Other", [missing(5, .workers)])],
      tells: ["decreased workers 12 → 5"], stands: "workers: 5"),
  ])
  func lowerFigures(_ row: Row) { Self.check(row) }

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
