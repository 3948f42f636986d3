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

  static func missing(_ number: Double, _ group: Group = .people, by voice: String? = nil) -> Claim {
    count(number, group, kind: "casualties.missing", by: voice)
  }

  static func toll(_ number: Double) -> Claim { toll(Figure(number)) }

  /// As it is read of "the death toll rose to …".
  static func toll(_ figure: Figure) -> Claim {
    var claim = count(figure)
    claim.construction = "tally with verb"
    return claim
  }

  /// Two claims of one sentence, of which one falls.
  static let fallen: (text: String, claims: [Claim]) = {
    let text = "The number of missing fell to 31 after 15 were found alive."
    let claims = [(missing(31), "31"), (count(15, kind: "casualties.rescued"), "15 were")].map { claim, words in
      var claim = claim
      claim.sentence = 0..<text.utf8.count
      claim.span = Array(text.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0
      return claim
    }
    return (text, claims)
  }()

  static func check(_ row: Row) {
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
      "an exact toll in the lead, below a headline that picks out some",
      [Report("2025-05-03", "Daily", [count(9), toll(24)], headline: true)], tells: ["new people 24"]),
    Row(
      "a toll that is open above, below a headline",
      [Report("2025-05-03", "Daily", [count(60), toll(.init(50, .moreThan))], headline: true)],
      tells: ["new people 60"]),
    Row(
      "a witness of some at a later hour of the day",
      [
        Report("2025-05-03T02:30:00Z", [count(4, by: "police")]),
        Report("2025-05-03T15:00:00Z", "Other", [count(1, by: "a witness")]),
        Report("2025-05-04T09:00:00Z", [count(4)]),
      ], tells: ["corroborated people 4 → 4"], stands: "people: 4"),
    Row(
      "the dead without who attacked contradict none with",
      [
        Report("2025-05-03", [count(4, by: "the coroner")]),
        Report(
          "2025-05-03", "Daily", [count(3, by: "police")],
          words: [0: "He killed three before killing himself, police said"]),
      ], tells: []),
    Row(
      "one told without a number contradicts nobody",
      [
        Report("2025-05-03", [count(12, by: "police")]),
        Report("2025-05-03", "Other", [count(1, by: "a neighbour", confidence: 0.7)], headline: true),
      ], tells: [], stands: "people: 12"),
    Row(
      "who is brought to a hospital is no fall of those in it",
      [
        Report("2025-05-03", [count(12, kind: "casualties.hospitalized")]),
        Report(
          "2025-05-04", "Daily", [count(5, kind: "casualties.hospitalized", by: "police")],
          words: [0: "Five of the wounded were taken to hospital, police said"]),
      ], tells: [], stands: "people: 12"),
    Row(
      "who is still in hospital is",
      [
        Report("2025-05-03", [count(12, kind: "casualties.hospitalized")]),
        Report(
          "2025-05-04", "Daily", [count(5, kind: "casualties.hospitalized", by: "police")],
          words: [0: "Five are still in hospital, police said"]),
      ], tells: ["decreased people 12 → 5"]),
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
        Report("2025-05-01", [missing(37), count(20, kind: "casualties.rescued")]),
        Report("2025-05-02", "Other", fallen.claims, text: fallen.text),
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
}
