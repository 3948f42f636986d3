import Testing

@testable import Claims

/// Where in the text a claim has its evidence.
@Suite struct SpanTests {
  static let texts = [
    "Twelve miners were killed and nine injured.", "The death toll rose from 7 to 12, the mayor said.",
    "Police took 26 people into custody.", "A judge and seven members of his family were killed.",
    "48 people, including six children, were killed.",
    "Café fire: 9 dead\n\n“We lost 9 friends,” he said. 14 were hurt.",
    "The flood killed 30 people. Two of them were children. The total is now 31.", "The mayor was shot dead.",
    "Gunmen killed at least 1,500 people in the\u{A0}north — and 3 000 fled their homes.",
    "Of the deaths, 103 occurred in the port. 17 more bodies were found. Another 40 families were evacuated.",
    "Among the dead are 19 officers. The attack was carried out by 200 gunmen.",
  ]

  @Test(arguments: texts)
  func spansLieInTheirSentences(_ text: String) {
    let bytes = Array(text.utf8)
    let sentences = TokenizedText(bytes, lexicon: .english).sentences.count
    let claims = ClaimNotation.extractor.claims(in: bytes)
    #expect(!claims.isEmpty && sentences > 0)
    for claim in claims {
      #expect(!claim.span.isEmpty)
      #expect(claim.sentence.contains(claim.span.lowerBound) && claim.span.upperBound <= claim.sentence.upperBound)
      #expect(claim.sentence.upperBound <= bytes.count)
      #expect((0...1).contains(claim.confidence))
    }
    #expect(claims.map(\.span.lowerBound) == claims.map(\.span.lowerBound).sorted())
  }

  /// A span runs from the figure to the words that make it a claim of its kind, or the other way round.
  @Test(arguments: [
    ("Twelve miners were killed on Monday.", ["Twelve miners were killed"]),
    ("On Monday the blast killed 26 people in town.", ["killed 26 people"]),
    ("The death toll rose to 26 on Monday.", ["The death toll rose to 26"]),
    ("Police took 26 people into custody there.", ["took 26 people into custody"]),
    ("The fire caused 26 deaths.", ["26 deaths"]),
    ("Café fire: 9 dead", ["9 dead"]),
    ("26 people were killed and 18 wounded.", ["26 people were killed", "18 wounded"]),
    ("The crash caused the deaths of 26 people.", ["the deaths of 26 people"]),
    ("“Nine people died,” she said.", ["Nine people died"]),
  ])
  func span(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let spans = ClaimNotation.extractor.claims(in: bytes).map { String(decoding: bytes[$0.span], as: UTF8.self) }
    #expect(spans == expected)
  }

  /// Every figure stands in the text of its span.
  @Test(arguments: [
    "Flood kills 26", "At least 41 people were hurt, 12 of them children.", "The toll went up to 88 from 75.",
    "Soldiers arrested 19 men and wounded 7 women.", "There were 380 deaths a week ago. The number is now 412.",
  ])
  func spanHoldsTheFigure(_ text: String) {
    let bytes = Array(text.utf8)
    for claim in ClaimNotation.extractor.claims(in: bytes) {
      guard case .count(let count) = claim.content, let value = count.figure.value else { continue }
      let words = String(decoding: bytes[claim.span], as: UTF8.self)
      #expect(words.contains("\(Int(value))"), "\(value) in \(words)")
    }
  }
}
