import Testing

@testable import Claims

/// What a number is worth, however it is written.
struct NumberTests {
  static let values: [(String, [Double])] = [
    // Digits and their grouping
    ("1,000 people", [1000]),
    ("11 300 people", [11300]),
    ("11\u{A0}300 people", [11300]),
    ("1\u{202F}234\u{202F}567 people", [1_234_567]),
    ("1 234 567.89 litres", [1_234_567.89]),
    ("13.350 people", [13350]),
    ("13.350 km", [13.35]),
    ("12,34,567 voters", [1_234_567]),
    ("1.234.567 people", [1_234_567]),
    ("61, 000 people displaced", [61000]),
    ("about 2, 200 households", [2200]),
    ("1'000'000 francs", [1_000_000]),
    ("1.5 litres", [1.5]),
    (".45 calibre", [0.45]),
    ("5 killed, 200 wounded", [5, 200]),
    ("22,24,26", [22, 24, 26]),
    ("On May 5 300 people marched", [5, 300]),
    // Magnitudes
    ("2.3 million", [2_300_000]),
    ("4 hundred", [400]),
    ("3 thousand", [3000]),
    ("10k followers", [10000]),
    ("2.4 mln", [2_400_000]),
    ("1.2bn users", [1_200_000_000]),
    ("2.7m passengers", [2_700_000]),
    ("three lakh crore", [3_000_000_000_000]),
    ("3 dozen", [36]),
    ("4 thousand 3 hundred and 21", [4321]),
    // Words
    ("twenty-six", [26]),
    ("TWENTY SIX", [26]),
    ("one hundred and sixty-one", [161]),
    ("two thousand three hundred", [2300]),
    ("two hundred and two thousand", [202_000]),
    ("a hundred", [100]),
    ("a million", [1_000_000]),
    ("half a million", [500_000]),
    ("half-million", [500_000]),
    ("a dozen", [12]),
    ("half a dozen", [6]),
    ("two dozen", [24]),
    ("a couple of men", [2]),
    ("a score of men", [20]),
    ("zero deaths", [0]),
    ("killed two hundred five wounded", [205]),
    ("one, two and three", [1, 2, 3]),
    ("nineteen eighty-nine", [1989]),
    // Fractions
    ("two thirds of them", [2.0 / 3]),
    ("one-fifth", [0.2]),
    ("½", [0.5]),
    ("2½ miles", [2.5]),
    ("3/4 of them", [0.75]),
    ("two and a half", [2.5]),
    ("one and a half million", [1_500_000]),
    ("six million and two thirds", [6_000_000 + 2_000_000.0 / 3]),
    ("a third of voters", [1.0 / 3]),
    ("three out of five", [0.6]),
    ("one hundred thirty-fifths", [100.0 / 35]),
    ("two point five", [2.5]),
    // Signs and exponents
    ("minus 5 degrees", [-5]),
    ("-12%", [-12]),
    ("1.3e6", [1_300_000]),
    ("6.2x10^-4", [0.00062]),
  ]

  @Test(arguments: values)
  func value(_ text: String, _ expected: [Double]) {
    let values = quantities(in: text).map { $0.figure.value ?? .nan }
    #expect(values.count == expected.count, "\(values)")
    for (value, wanted) in zip(values, expected) { #expect(abs(value - wanted) <= abs(wanted) * 1e-12, "\(value)") }
  }

  /// Where a token of digits ends.
  @Test(arguments: [
    ("1,234,567.89 x", "1,234,567.89"), ("1.111,11, x", "1.111,11"), ("1,3.", "1,3"), ("5,00", "5,00"),
    ("22,24,26,31.", "22"), ("192.168.1.2", "192"), ("10.30.", "10.30"), ("12,34,567.89", "12,34,567.89"),
    ("1,2345", "1"), ("5'10", "5"),
  ])
  func extent(_ text: String, _ digits: String) {
    let bytes = Array(text.utf8)
    #expect(Digits.extent(bytes.span, 0) == digits.utf8.count)
  }

  @Test func hugeNumbersAreIgnored() {
    #expect(quantities(in: String(repeating: "9", count: 400) + " people").isEmpty)
    #expect(quantities(in: "1e300 people").allSatisfy { ($0.figure.value ?? 0) < 1e18 })
    #expect(quantities(in: "a billion billion billion billion people").allSatisfy { ($0.figure.value ?? 0) < 1e18 })
  }
}

/// The quantities of a whole text.
func quantities(in text: String) -> [Quantity] {
  let tokens = TokenizedText(Array(text.utf8), lexicon: .english)
  var reader = QuantityReader(text: tokens, lexicon: .english)
  return tokens.sentences.flatMap { reader.quantities(in: $0.tokens) }
}
