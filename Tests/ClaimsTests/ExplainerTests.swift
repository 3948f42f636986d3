import Testing

@testable import Claims

/// What became of each number of a text.
@Suite struct ExplainerTests {
  private func rows(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ClaimNotation.extractor.explanation(of: bytes).map { report in
      let number = String(decoding: bytes[report.span], as: UTF8.self)
      let became = report.claims.isEmpty ? report.reason ?? "" : report.claims.map(\.kind).joined(separator: ", ")
      return "\(number) | \(report.use.rawValue) | \(became)"
    }
  }

  @Test(arguments: [
    (
      "Since 8 am 26 people were killed.",
      ["8 am | time | it is read as a time of day", "26 | count | casualties.killed"]
    ),
    (
      "Nine died and about 40 were hurt.",
      ["Nine | count | casualties.killed", "about 40 | count | casualties.injured"]
    ),
    ("It cost $3 million.", ["$3 million | money | it is read as money"]),
    ("A boy aged 12 left.", ["12 | age | it is read as an age"]),
    ("The town has 14 swans.", ["14 | count | no word of a kind stands in the sentence"]),
    ("Several people were killed.", ["Several | count | casualties.killed"]),
    ("Many people were killed.", ["Many | count | it counts nobody and nothing"]),
    ("", []), ("Nobody came.", []),
  ])
  func everyNumberIsAccountedFor(_ text: String, _ expected: [String]) { #expect(rows(text) == expected) }

  @Test func aLanguageThatIsNotReadIsTheReason() {
    let reports = ClaimNotation.extractor.explanation(
      of: Array("Bei dem Brand in der Stadt wurden 12 Menschen verletzt, und der Zug ist nicht gekommen.".utf8))
    #expect(reports.map(\.reason) == ["the language \"de\" is not read"])
  }

  /// A claim says by which construction it was read.
  @Test func claimsNameTheirConstruction() {
    let text = "Nine people were killed. The toll rose to 12. The airport was closed. “We are closed,” the mayor said."
    let claims =
      ClaimNotation.extractor.claims(in: Array(text.utf8)) + ClaimNotation.extractor.statements(in: Array(text.utf8))
    #expect(claims.count == 4)
    #expect(claims.allSatisfy { $0.construction?.isEmpty == false })
  }
}
