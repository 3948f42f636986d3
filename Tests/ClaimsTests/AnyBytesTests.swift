import Testing

@testable import Claims

/// Texts that no newspaper prints: each would hang or trap if a reader's cost were not linear or an index not checked.
@Suite struct AnyBytesTests {
  private static let extractor = Extractor()

  private func readAll(_ bytes: [UInt8]) {
    let claims = [
      Self.extractor.claims(in: bytes), Self.extractor.statements(in: bytes), QuantityLister().claims(in: bytes),
    ].flatMap { $0 }
    let outside = claims.filter {
      $0.span.lowerBound < 0 || $0.span.upperBound > bytes.count || $0.sentence.lowerBound < 0
        || $0.sentence.upperBound > bytes.count
    }
    #expect(outside.isEmpty)
  }

  @Test(
    "Repeated without end, in one sentence",
    arguments: [
      "killed 5, ", "killed 5 and ", "killed by 5 ", "Ana died ", ") died ", "5 was ", "5 people, ", "including 5 ",
      "denied that 5 were killed, ", "the death toll rose to 5 ", "26 people were killed and ", "from 5 to 6 ",
      "5 of them ", "of the 225, 175 ", "the airport, which ", "he said ", "fueron evacuadas 5 ", "d'",
      "\u{FFFD}a los ", "se sont ", "\"", "“", " '", "(", "1,", "1/2 ", "5-",
      "one hundred and ", "half ", "million ", "a ", "word-", "a", "7", ".", "a.", "2^", "1e9", "’s", "\u{FEFF}",
    ])
  func costOfOneEndlessSentenceIsLinear(piece: String) {
    readAll(Array(repeatElement(piece.utf8, count: 12_000 / piece.utf8.count).joined()))
  }

  @Test(
    "Sentences without end, in one paragraph and in many",
    arguments: [
      "26 people were killed. ", "26 people were killed.\n\n", "Five died in 2010. ", "a\n", "ALSO READ\n", "\n",
    ])
  func costOfManySentencesIsLinear(piece: String) {
    readAll(Array(repeatElement(piece.utf8, count: 20_000 / piece.utf8.count).joined()))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func randomBytesGiveNoTrap(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    readAll(
      (0..<2_000).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 24)
      })
  }

  @Test("Words of other languages in any order", arguments: 1..<30 as Range<UInt64>)
  func anyWordsGiveNoTrap(seed: UInt64) {
    let pieces = [
      "fueron evacuadas ", "300 ", "personas ", "de ", "l'", "d’", "\u{FFFD}", "más de ", "sans-abri", " (", "), ",
      "mil ", "à ",
      "quinientas ", "se han ", "obligó a ", "não ", "2,3 ", "millones ", "que ", "- ", ": ", ".\n", "foram ", "y ",
      "où ", "los ",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let text = (0..<400).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return pieces[Int(state >> 33) % pieces.count]
    }
    readAll(Array(text.joined().utf8))
  }

  @Test(arguments: ["9", "9,999,", "9 999 ", "nine hundred ", "million ", "1e9", "2^9", "0.", "9/"])
  func hugeNumbersGiveNoTrap(piece: String) {
    for count in [1, 2, 3, 5, 18, 19, 20, 40, 309, 400] {
      readAll(Array("At least \(String(repeating: piece, count: count)) people were killed.".utf8))
    }
  }

  /// Found by the fuzz target: looking before the first token of a text.
  @Test(arguments: [
    ", 4, killed 10 men", "of 5, 4 died", ": 5 dead", "not 5 killed", "the 5 dead", "5", ",", "whom 5 died",
  ])
  func figureAtTheStartGivesNoTrap(text: String) {
    readAll(Array(text.utf8))
  }

  /// Looking before the first token of a text, or behind its last: short texts of the words that rules ask for.
  @Test(arguments: 1..<9 as Range<UInt64>)
  func fewWordsGiveNoTrap(seed: UInt64) {
    let lexicon = Self.extractor.lexicon
    let pieces =
      Word.allCases.map { lexicon.text(of: $0.rawValue) } + [
        "5", "2019", "40,000", "police", "ministry", "report", "toll", "killed", "arrested", "published", "Ana",
        "Monday",
        "March", "said", "French",
      ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % count
    }
    for _ in 0..<2_500 {
      let words = (0...next(7)).map { _ in
        next(2) == 0 ? pieces[next(pieces.count)] : pieces[pieces.count - 1 - next(15)]
      }
      readAll(Array(words.joined(separator: next(4) == 0 ? "" : " ").utf8))
    }
  }

  @Test(arguments: [
    "Year of ruin's total", "The report, drawn up", "police report published out", "put at 5 by", "five separate",
    "one by", "counts of", "since", "(IOM)", "5 years later",
  ])
  func partsOfPhrasesGiveNoTrap(text: String) { readAll(Array(text.utf8)) }

  /// Found by the fuzz target: the words of every table are known to every reader, those of statuses as well.
  @Test func everyWordOfTheLexiconMayNameACountedPerson() {
    let lexicon = Self.extractor.lexicon
    let words = (1..<UInt32(lexicon.count)).map { lexicon.text(of: $0) }
    for chunk in stride(from: 0, to: words.count, by: 40) {
      let text = words[chunk..<min(chunk + 40, words.count)].map { "An \($0) was killed and 5 \($0) died." }.joined(
        separator: " ")
      readAll(Array(text.utf8))
    }
  }
}
