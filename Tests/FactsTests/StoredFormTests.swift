import Articles
import Claims
import Foundation
import Testing

@testable import Facts

/// What the state holds leaves out what follows from the rest; what older versions wrote whole is read as before.
@Suite struct StoredFormTests {
  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test(arguments: [
    (Figure(12), #"{"value":12}"#),
    (Figure(12, .atLeast), #"{"bound":"at_least","value":12}"#),
    (Figure(12, .fewerThan), #"{"bound":"fewer_than","value":12}"#),
    (Figure.range(10, 12), #"{"bound":"range","high":12,"low":10}"#),
    (Figure.vague(24, nil), #"{"bound":"vague","low":24}"#),
    (Figure(value: 12, low: 11, high: 12, bound: .exact), #"{"high":12,"low":11,"value":12}"#),
  ])
  func figure(_ figure: Figure, _ stored: String) throws {
    #expect(try Self.json(figure) == stored)
    #expect(try JSONDecoder().decode(Figure.self, from: Data(stored.utf8)) == figure)
  }

  @Test(arguments: [
    (#"{"bound":"exact","high":12,"low":12,"value":12}"#, Figure(12)),
    (#"{"bound":"at_least","low":12,"value":12}"#, Figure(12, .atLeast)),
    (#"{"bound":"at_most","high":12,"value":12}"#, Figure(12, .atMost)),
    (#"{"bound":"vague","high":99,"low":24}"#, Figure.vague(24, 99)),
  ])
  func figureOfAnOlderVersion(_ stored: String, _ figure: Figure) throws {
    #expect(try JSONDecoder().decode(Figure.self, from: Data(stored.utf8)) == figure)
  }

  /// Everything that an observation may hold comes back, and a usual one is short.
  @Test func observation() throws {
    let time = try #require(Timestamp(iso8601: "2026-11-01T10:00:00Z"))
    let usual = Observation(
      article: 3, claim: 1, value: .figure(Figure(12)), modality: .asserted, origin: "fire service", official: false,
      time: time, arrived: time)
    var other = Observation(
      article: 4, claim: 2, value: .figure(Figure(400, .approximately)), modality: .feared, subset: true,
      origin: "police", saidBy: "the police chief", official: true, time: time, arrived: time, place: "Arl")
    other.group = .children
    other.places = ["arl"]
    other.country = "beck"
    other.reach = .nothing
    other.voices = ["police"]
    other.prominence = .far
    other.mayBeDead = true
    other.corrects = true
    other.mentions = 3
    other.isByHand = true
    other.isDated = false
    other.course = .level
    other.isByPlace = true
    other.confidence = 0.65
    for observation in [usual, other] {
      let stored = try Self.json(observation)
      #expect(try JSONDecoder().decode(Observation.self, from: Data(stored.utf8)) == observation)
    }
    #expect(try Self.json(usual).utf8.count < 200)
  }

  /// Regression: a state of an older version lost all its facts when it was first read, as a field had no default.
  @Test func observationOfAnOlderVersion() throws {
    let stored = """
      {"arrived":"2026-11-01T10:00:00Z","article":3,"claim":1,"confidence":1,"corrects":false,"isDated":true,\
      "mayBeDead":false,"mentions":1,"modality":"asserted","official":false,"origin":"fire service","places":[],\
      "prominence":0,"reach":{"high":12,"low":12,"number":12},"saidBy":"fire service","subset":false,\
      "time":"2026-11-01T10:00:00Z","value":{"figure":{"_0":{"bound":"exact","high":12,"low":12,"value":12}}},"voices":[]}
      """
    let time = try #require(Timestamp(iso8601: "2026-11-01T10:00:00Z"))
    #expect(
      try JSONDecoder().decode(Observation.self, from: Data(stored.utf8))
        == Observation(
          article: 3, claim: 1, value: .figure(Figure(12)), modality: .asserted, origin: "fire service",
          official: false, time: time, arrived: time))
  }

  @Test func countOfAnOlderVersion() throws {
    let stored = """
      {"figure":{"bound":"exact","high":4,"low":4,"value":4},"increment":true,"population":{"group":"people"},"subset":false}
      """
    let count = Count(figure: Figure(4), population: Population(text: nil, group: .people), increment: true)
    #expect(try JSONDecoder().decode(Count.self, from: Data(stored.utf8)) == count)
    #expect(try Self.json(count) == #"{"figure":{"value":4},"increment":true,"population":{"group":"people"}}"#)
  }
}
