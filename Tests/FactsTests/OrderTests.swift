import Claims
import Testing

@testable import Facts

/// Dated articles may come in any order: the final estimates are the same.
struct OrderTests {
  @Test(arguments: 1...60)
  func randomStories(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    let reports = (0..<Int.random(in: 3...9, using: &random)).map { Report.random(number: $0, using: &random) }
    let estimates = Newsroom.estimates(of: reports)
    for _ in 0..<6 {
      let shuffled = reports.shuffled(using: &random)
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
      #expect(Newsroom.estimates(of: order.map { reports[$0] }) == estimates)
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
