import Testing

@testable import Claims

/// What `--quantities` lists: the numbers of quantities with their units, and no dates, names and ordinals.
struct QuantityListerTests {
  @Test(arguments: [
    ("Shares rose 2.5% to $3.2 million on 7 January 2022.", "2.5 %; 3200000 $"),
    ("At 8:20 a.m. the second of 12 trucks left.", "12 trucks"),
    ("More than 100 kilometres (60 miles)", "100 kilometres; 60 miles"),
    ("between 5% and 6%", "5...6 %"),
    ("It fell from 12 to 9 per cent.", "12...9 per cent"),
    ("to 9 lots from 12 lots", "12...9 lots"),
    ("eight or nine euros", "8 euros; 9 euros"),
    ("dozens of vehicles", "12...120"),
    ("tens of thousands of students", "10000...100000"),
    ("a few minutes, several men", ""),
    ("a third of voters", "0.333333333333333"),
    ("John Smith, 42, and a 12-year-old", "12 year-old"),
    ("the Boeing 787 and Section 427", ""),
    ("an estimated 5 million children", "5000000 children"),
    // A text that is nothing but a number is a number.
    ("2019", "2019"),
    ("twenty-first", "21"),
    ("", ""),
  ])
  func quantities(_ text: String, _ expected: String) {
    let found = QuantityLister().claims(in: Array(text.utf8)).map { claim -> String in
      guard case .count(let count) = claim.content else { return "?" }
      #expect(claim.kind == "quantity")
      let low = number(count.figure.low)
      let high = number(count.figure.high)
      return (low == high ? low : low + "..." + high) + (count.unit.map { " " + $0 } ?? "")
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  private func number(_ value: Double?) -> String {
    value.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? "nil"
  }

  @Test func theNumberKeepsItsBound() {
    let claims = QuantityLister().claims(in: Array("at least 26 people".utf8))
    guard case .count(let count) = claims.first?.content else { return #expect(Bool(false)) }
    #expect(count.figure == Figure(value: 26, low: 26, high: 26, bound: .atLeast))
    #expect(claims.first?.span == 0..<11)
  }

  @Test func outputGrowsWithTheText() {
    let claims = QuantityLister().claims(in: Array(String(repeating: "1 ", count: 3000).utf8))
    #expect(claims.count == 3000)
    // No sentence is the whole text, which is 6,000 bytes long.
    let longest = claims.map(\.sentence.count).max() ?? 0
    #expect(longest < 1_000)
  }
}
