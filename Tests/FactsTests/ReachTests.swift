import Articles
import Claims
import Foundation
import Testing

@testable import Facts

/// What figures leave open, whose voices are one, and how a change is printed.
struct ReachTests {
  enum Relation { case agrees, higher, lower }

  @Test(arguments: [
    (Figure(26), Figure(26), Relation.agrees),
    (Figure(27), Figure(26), .higher),
    (Figure(25), Figure(26), .lower),
    (Figure(748), Figure(700, .moreThan), .agrees),
    (Figure(799), Figure(700, .moreThan), .agrees),
    (Figure(800), Figure(700, .moreThan), .higher),
    (Figure(690), Figure(700, .moreThan), .lower),
    (Figure(1_999), Figure(1_000, .moreThan), .agrees),
    (Figure(2_100), Figure(1_000, .moreThan), .higher),
    (Figure(18), Figure(18, .atLeast), .agrees),
    (Figure(19), Figure(18, .atLeast), .higher),
    (Figure(22), Figure(20, .atLeast), .agrees),
    (Figure(30), Figure(20, .atLeast), .higher),
    (Figure(500, .moreThan), Figure(400, .moreThan), .higher),
    (Figure(2_906), Figure(3_000, .approximately), .agrees),
    (Figure(2_600), Figure(3_000, .approximately), .lower),
    (Figure(5_135), Figure(5_800, .approximately), .lower),
    (Figure(11_300), Figure(11_000), .agrees),
    (Figure(11_900), Figure(11_000), .higher),
    (Figure(402), Figure(400), .higher),
    (Figure(380), Figure(400, .atMost), .agrees),
    (Figure(401), Figure(400, .atMost), .higher),
    (Figure(26), Figure.vague(24, 99), .agrees),
    (Figure(26), Figure.vague(24, nil), .agrees),
    (Figure(164), Figure.vague(24, nil), .higher),
    (Figure(14), Figure.range(10, 20), .agrees),
    (Figure(145_500_000), Figure(146_000_000), .agrees),
    (Figure(147_900_000), Figure(146_000_000), .higher),
  ])
  func relations(_ figure: Figure, to standing: Figure, relation: Relation) throws {
    let (mine, other) = (try #require(Reach(figure)), try #require(Reach(standing)))
    #expect((mine.agrees(with: other) ? .agrees : mine.low > other.high ? .higher : Relation.lower) == relation)
    #expect(mine.agrees(with: other) == other.agrees(with: mine))
  }

  @Test(arguments: [
    Figure(.nan), Figure(.infinity), Figure(value: nil, low: nil, high: nil, bound: .vague), Figure(0), Figure(-3),
    Figure.vague(2, nil), Figure.range(.nan, 3), Figure.range(0, .infinity),
  ])
  func whatIsNoNumberHasNoReach(_ figure: Figure) { #expect(Reach(figure) == nil) }

  @Test(arguments: [1e300, 0.5, 1, 1e15 + 1, .greatestFiniteMagnitude, .leastNonzeroMagnitude])
  func anyNumberHasOne(_ number: Double) throws {
    for bound in Bound.allCases where bound != .vague {
      let reach = try #require(Reach(Figure(number, bound)))
      #expect(reach.low <= reach.high && reach.low.isFinite)
    }
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
    let change = try #require(room.changes(by: Report("2022-01-07", [count(16, .police, by: "the ministry")])).first)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let line = String(decoding: try encoder.encode(ChangeLine(change, after: "02")), as: UTF8.self)
    #expect(
      line == """
        {"after":"02","against":[{"bound":"exact","high":18,"low":18,"value":18}],"change":"conflict",\
        "from":{"bound":"exact","high":18,"low":18,"value":18},"kind":"casualties.killed","origins":1,"place":null,\
        "population":{"group":"police"},"story":1,"title":"\(change.story.title)",\
        "to":{"bound":"exact","high":16,"low":16,"value":16}}
        """)
  }
}
