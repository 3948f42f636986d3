import Claims
import Foundation
import Testing

@testable import Facts

/// Articles may come in any order, as far as their dates tell them apart: the final estimates are the same. Those of one day
/// without hours may as well, but for a level, of which only the arrival tells which is later; what is disputed is so in any.
struct OrderTests {
  @Test(arguments: 1...60)
  func randomStories(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    let reports = (0..<Int.random(in: 3...9, using: &random)).map { Report.random(number: $0, using: &random) }
    let estimates = Newsroom.estimates(of: reports)
    for _ in 0..<6 {
      let shuffled = reports.inAnyOrder(using: &random)
      #expect(Newsroom.estimates(of: shuffled) == estimates, "\(shuffled.map(\.summary))")
    }
  }

  @Test func anArticleOfEachKind() {
    let reports = [
      Report(
        "2022-01-07T10:50", "A", [count(26, .militants, by: "the ministry"), count(18, .police, by: "officials")]),
      Report(
        "2022-01-07", "B",
        [count(62, kind: "casualties.critical", by: "officials"), count(26, .protesters, by: "the embassy")]),
      Report("2022-01-07", "C", [count(60, kind: "casualties.critical", by: "the embassy")]),
      Report("2022-01-09", "D", [count(164, by: "the health ministry"), count(16, .police, by: "the authorities")]),
      Report("2022-01-10", "E", [count(164, by: "the ministry", .retracted)]),
      Report("2022-01-15", "F", [count(225, by: "prosecutors"), count(12, more: true)]),
    ]
    let estimates = Newsroom.estimates(of: reports)
    for order in permutations(of: Array(reports.indices)) {
      #expect(Self.sides(Newsroom.estimates(of: order.map { reports[$0] })) == Self.sides(estimates))
    }
  }

  /// The estimates, with the sides of each dispute in one order.
  private static func sides(_ estimates: [String]) -> [[String]] {
    estimates.map { estimate in
      let parts = estimate.split(separator: ": ", maxSplits: 1).map(String.init)
      return [parts[0]] + parts[1].components(separatedBy: " against ").sorted()
    }
  }

  /// Five articles of one day on the same unrest, each in words of its own: who is in intensive care is all that is disputed.
  @Test func fiveArticlesInEachOrderEndAlike() {
    let critical = "casualties.critical"
    let injured = "casualties.injured"
    let detained = "detentions.detained"
    let reports = [
      Report(
        "2025-03-04", "A",
        [
          count(31, .protesters, by: "the interior ministry"),
          count(20, .protesters, kind: injured, by: "the interior ministry"),
          count(Figure(4_000, .moreThan), kind: detained, by: "the interior ministry"),
          count(Figure(15, .atLeast), .securityForces, by: "authorities"),
          count(2, .securityForces, by: "authorities", subset: true),
          count(Figure(600, .moreThan), .securityForces, kind: injured, by: "authorities"),
        ]),
      Report("2025-03-04", "B", [count(31, .militants), count(15, .securityForces)]),
      Report(
        "2025-03-04", "C",
        [
          count(31, .protesters, by: "official figures"), count(.vague(24, 99), .militants, by: "a police spokesman"),
          count(Figure(4_000, .moreThan), .protesters, kind: detained), count(Figure(15, .atLeast), .securityForces),
          count(655, .securityForces, kind: injured),
        ]),
      Report(
        "2025-03-04", "D",
        [
          count(31, .militants, by: "the interior ministry"),
          count(655, .securityForces, kind: injured, by: "officials"),
          count(15, .securityForces, by: "officials"),
          count(Figure(3_200, .approximately), kind: detained, by: "the interior ministry"),
          count(Figure(2_000, .moreThan), kind: injured, by: "officials"), count(55, kind: critical, by: "officials"),
        ]),
      Report(
        "2025-03-04", "E",
        [
          count(.vague(24, 99), .protesters, by: "authorities"), count(15, .securityForces, by: "authorities"),
          count(Figure(2_000, .moreThan), kind: injured, by: "the embassy of Orvania"),
          count(52, kind: critical, by: "the embassy of Orvania"), count(3, .police, by: "the army"),
          count(310, .police, kind: injured, by: "the army"),
        ]),
    ]
    let stands = Newsroom.estimates(of: reports)
    #expect(stands.filter { $0.contains("against") } == ["casualties.critical people: 55 against 52"], "\(stands)")
    for order in permutations(of: Array(reports.indices)) {
      #expect(Self.sides(Newsroom.estimates(of: order.map { reports[$0] })) == Self.sides(stands), "\(order)")
    }
  }

  private func permutations(of list: [Int]) -> [[Int]] {
    guard list.count > 1 else { return [list] }
    return list.flatMap { first in permutations(of: list.filter { $0 != first }).map { [first] + $0 } }
  }
}

/// SplitMix64, so that a failure can be run again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mix = state
    mix = (mix ^ (mix >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mix = (mix ^ (mix >> 27)) &* 0x94d0_49bb_1331_11eb
    return mix ^ (mix >> 31)
  }
}

extension [Report] {
  /// In any order, but those of one day as they were.
  func inAnyOrder(using random: inout Dice) -> [Report] {
    var days = Dictionary(grouping: self) { $0.day.prefix(10) }
    return shuffled(using: &random).compactMap { days[$0.day.prefix(10)]?.removeFirst() }
  }
}

extension Report {
  fileprivate var summary: String {
    "\(day) \(outlet): "
      + claims.map { "\($0.kind) \($0.content) \($0.modality) \($0.attribution ?? "-")" }.joined(separator: "; ")
  }

  fileprivate static func random(number: Int, using random: inout Dice) -> Report {
    let hour = Bool.random(using: &random) ? "T0\(Int.random(in: 0...9, using: &random)):15" : ""
    let claims = (0..<Int.random(in: 1...4, using: &random)).map { _ -> Claim in
      let number = Double(Int.random(in: 10...60, using: &random))
      let bounds: [Bound] = [.exact, .exact, .approximately, .atLeast, .moreThan]
      let modalities: [Modality] = [.asserted, .asserted, .asserted, .asserted, .retracted, .historical]
      let voices: [String?] = [nil, "the ministry", "police", "local media", "the health ministry"]
      return count(
        Figure(number, bounds.randomElement(using: &random)!),
        [Group.people, .police, .protesters].randomElement(using: &random)!,
        kind: ["casualties.killed", "casualties.missing"].randomElement(using: &random)!,
        by: voices.randomElement(using: &random)!, modalities.randomElement(using: &random)!,
        more: Int.random(in: 0...9, using: &random) == 0)
    }
    return Report("2022-01-0\(Int.random(in: 1...6, using: &random))\(hour)", "Outlet \(number)", claims)
  }
}
