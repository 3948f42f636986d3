import Testing

@testable import Claims

/// Tokens: where they begin and end, and what can be seen of them.
@Suite struct ScannerTests {
  private func scan(_ text: String) -> [Token] { Scanner(lexicon: .english).scan(Array(text.utf8)) }

  /// The tokens with `|` between them.
  private func tokens(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return scan(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("Two men died.", "Two|men|died|."),
    ("a-b", "a|-|b"),
    // Apostrophes and possessives
    ("don't", "don't"), ("don’t", "don’t"), ("O'Hara", "O'Hara"), ("the city's mayor", "the|city|'s|mayor"),
    ("the city’s mayor", "the|city|’s|mayor"), ("the rebels' camp", "the|rebels|'|camp"), ("'tis", "'|tis"),
    ("it'sx", "it'sx"),
    // Initials
    ("the U.S. army", "the|U.S.|army"), ("8 a.m. today", "8|a.m.|today"), ("A. Novak", "A|.|Novak"),
    ("in Oslo.", "in|Oslo|."),
    // Beyond ASCII
    ("São Tomé", "São|Tomé"), ("Łódź", "Łódź"), ("Алматы", "Алматы"), ("naïve—no", "naïve|—|no"), ("“Go!”", "“|Go|!|”"),
    ("«Oui»", "«|Oui|»"), ("5½", "5|½"), ("10°", "10|°"), ("火山", "火山"), ("a。b", "a|。|b"),
    ("قتل، ثم؟", "قتل|،|ثم|؟"), ("٢٦ شخصا", "٢٦|شخصا"), ("٢٬٦٠٠٫٥", "٢٬٦٠٠٫٥"), ("१२,", "१२|,"), ("１２人", "１２|人"),
    ("आग में।", "आग|में|।"), ("fire🔥now", "fire|🔥|now"), ("3×4", "3|×|4"), ("死亡，受伤。", "死亡|，|受伤|。"),
    // Numbers
    ("1,000", "1,000"), ("2.5", "2.5"), ("1'000", "1'000"), ("26.", "26|."), ("26,", "26|,"), ("7-9", "7|-|9"),
    ("$40m", "$|40|m"), ("3rd", "3|rd"), ("12:30", "12|:|30"),
    // Spaces beyond ASCII
    ("10\u{A0}000 men", "10|000|men"), ("a\u{2009}b", "a|b"), ("a\u{202F}b", "a|b"), ("\u{FEFF}a", "a"),
    ("a\u{3000}b", "a|b"), ("a\u{2028}b", "a|b"), ("a\tb\r\nc", "a|b|c"), ("", ""), (" \n ", ""),
  ])
  func split(text: String, expected: String) { #expect(tokens(text) == expected) }

  @Test(arguments: [
    ("Mayor", Token.Shape.capitalized), ("NATO", .allCaps), ("Émile", .capitalized), ("26", .number), ("—", .dash),
    ("–", .dash), ("-", .dash), ("\"", .quote), ("“", .quote), ("»", .quote), ("$", .currency), ("€", .currency),
    ("£", .currency), (";", .mark),
  ])
  func shape(text: String, shape: Token.Shape) { #expect(scan(text).first?.has(shape) == true) }

  @Test func smallLettersAreNoCapitals() {
    #expect(scan("mayor").first?.has(.capitalized) == false)
    #expect(scan("A").first?.has(.allCaps) == false)
    #expect(scan("city's").map { $0.has(.possessive) } == [false, true])
  }

  @Test func gapsAreSeen() {
    let shapes = scan("a b\nc\n\nd,e\u{A0}f").map { token in
      (token.has(.spaceBefore) ? "s" : "-") + (token.has(.lineBefore) ? "l" : "-")
        + (token.has(.blankLineBefore) ? "b" : "-")
    }
    #expect(shapes.joined(separator: " ") == "-lb s-- sl- slb --- --- s--")
  }

  @Test(arguments: ["KILLED", "Killed", "killed"])
  func caseDoesNotMatter(_ word: String) {
    #expect(scan(word).first?.word == Lexicon.english.id(of: "killed"))
  }

  @Test func initialsAreTheWordWithoutItsLastStop() {
    let known = scan("U.S.").first?.word
    #expect(known != Lexicon.unknown && known == Lexicon.english.id(of: "u.s"))
  }

  /// Any bytes: tokens in order, none empty, only white space between them.
  @Test func anyBytes() {
    let pieces: [[UInt8]] = [
      Array("word".utf8), Array("U.S.".utf8), Array("'s".utf8), Array("’s".utf8), Array("1,000".utf8), [0x20], [0x0A],
      [0xC2], [0xA0], [0xE2, 0x80], [0xE2, 0x80, 0x99], [0xF0, 0x9F], [0xFF], [0x00], [0xEF, 0xBB, 0xBF], [0xC3, 0xA9],
      [0xE3], [0x2E], [0x27], [0x80],
    ]
    var generator = SystemRandomNumberGenerator()
    let scanner = Scanner(lexicon: .english)
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
        if Int.random(in: 0..<5, using: &generator) == 0 { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      }
      var end = 0
      for token in scanner.scan(bytes) {
        #expect(
          token.range.lowerBound >= end && token.range.upperBound <= bytes.count && !token.range.isEmpty, "\(bytes)")
        let gap = bytes[end..<token.range.lowerBound]
        #expect(gap.allSatisfy { $0 <= 0x20 || $0 >= 0x80 }, "\(bytes)")
        end = token.range.upperBound
      }
    }
  }
}
