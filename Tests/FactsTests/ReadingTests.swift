import Articles
import Claims
import Foundation
import Testing

@testable import Facts

/// Articles has a reading, too.
typealias FigureReading = Facts.Reading

/// How figures are compared, whose voices are one, and how a change is printed.
struct ReadingTests {
  @Test(arguments: [
    (Figure(26), Figure(26), FigureReading.Relation.agrees),
    (Figure(27), Figure(26), .higher),
    (Figure(25), Figure(26), .lower),
    (Figure(748), Figure(700, .moreThan), .agrees),
    (Figure(900), Figure(700, .moreThan), .higher),
    (Figure(690), Figure(700, .moreThan), .lower),
    (Figure(500, .moreThan), Figure(400, .moreThan), .higher),
    (Figure(22), Figure(20, .atLeast), .higher),
    (Figure(2_906), Figure(3_000, .approximately), .agrees),
    (Figure(5_135), Figure(5_800, .approximately), .lower),
    (Figure(12), Figure(400, .atMost), .agrees),
    (Figure(401), Figure(400, .atMost), .higher),
    (Figure(26), Figure.vague(24, 99), .agrees),
    (Figure(164), Figure.vague(24, 99), .higher),
    (Figure(14), Figure.range(10, 20), .agrees),
    (Figure(145_500_000), Figure(146_000_000), .agrees),
    (Figure(147_900_000), Figure(146_000_000), .higher),
  ])
  func relations(_ figure: Figure, to standing: Figure, relation: FigureReading.Relation) throws {
    #expect(try #require(FigureReading(figure)).relation(to: #require(FigureReading(standing))) == relation)
  }

  @Test(arguments: [Figure(.nan), Figure(.infinity), Figure(value: nil, low: nil, high: nil, bound: .vague)])
  func whatIsNoNumberIsNoReading(_ figure: Figure) { #expect(FigureReading(figure) == nil) }

  @Test(arguments: [0.0, -3, 1e300, 0.5])
  func anyNumberCanBeRead(_ number: Double) {
    for bound in Bound.allCases { #expect(FigureReading(Figure(number, bound)) != nil) }
  }

  @Test(arguments: [
    ("Ministry of the Interior", "the Interior Ministry", true),
    ("the ministry", "Kazakhstan's Interior Ministry", true),
    ("Kassym-Jomart Tokayev", "Tokayev", true),
    ("police", "a police spokesman", true),
    ("the Health Ministry", "the Interior Ministry", false),
    ("officials", "the government", true),
    ("the Red Cross", "police", false),
  ])
  func voices(_ a: String, _ b: String, same: Bool) {
    let names = [a, b].map { Origin(attribution: $0, voice: "daily").name }
    #expect(Origin.sameVoice(names[0], names[1]) == same)
  }

  @Test(arguments: [
    ("the Interior Ministry", true), ("Serik Alimov", true), ("police", true), ("local media", false),
    ("The Times", false), ("witnesses", false), (nil, false),
  ])
  func authorities(_ attribution: String?, official: Bool) {
    #expect(Origin(attribution: attribution, voice: "daily").official == official)
  }

  @Test func aChangeAsALine() throws {
    var room = Newsroom()
    _ = room.take(Report("2022-01-07", [count(18, .police, by: "police")]))
    let change = try #require(room.changes(by: Report("2022-01-09", [count(16, .police, by: "the ministry")])).first)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let line = String(decoding: try encoder.encode(ChangeLine(change, after: "02")), as: UTF8.self)
    #expect(
      line == """
        {"after":"02","against":[{"bound":"exact","high":18,"low":18,"value":18}],"change":"conflict",\
        "from":{"bound":"exact","high":18,"low":18,"value":18},"kind":"casualties.killed","origins":1,"place":null,\
        "population":{"group":"police"},"story":1,"title":"Report 1",\
        "to":{"bound":"exact","high":16,"low":16,"value":16}}
        """)
  }
}
