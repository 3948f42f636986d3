import Testing

@testable import Claims

/// Statements: who is quoted, with which words.
@Suite struct StatementTests {
  struct Said: Sendable, Hashable {
    var speaker: String?
    var quote: String
    var direct = true
  }

  static func statements(_ text: String) -> [Said] {
    let read = TokenizedText(Array(text.utf8), lexicon: Lexicon.english)
    return StatementReader().read(read, SpeechReader(lexicon: Lexicon.english).read(read)).compactMap { claim in
      guard case .statement(let statement) = claim.content else { return nil }
      return Said(speaker: statement.speaker, quote: statement.quote, direct: statement.direct)
    }
  }

  @Test(arguments: [
    ("“We will rebuild the bridge,” said Ana Reis.", "Ana Reis", "We will rebuild the bridge"),
    ("\"We will rebuild the bridge,\" Ana Reis said.", "Ana Reis", "We will rebuild the bridge"),
    ("Ana Reis said: “We will rebuild the bridge.”", "Ana Reis", "We will rebuild the bridge."),
    ("«We will rebuild the bridge», Ana Reis wrote.", "Ana Reis", "We will rebuild the bridge"),
    ("‘We will rebuild the bridge,’ Ana Reis said.", "Ana Reis", "We will rebuild the bridge"),
    (
      "“We will rebuild it,” the mayor said, “and it will be wider.”", "mayor",
      "We will rebuild it and it will be wider."
    ),
    ("Ana Reis called it “a bridge to nowhere at all”.", "Ana Reis", "a bridge to nowhere at all"),
    ("“We lost it all.”\n― Ana Reis", "Ana Reis", "We lost it all."),
    ("According to Ana Reis, the bridge was “never safe for lorries”.", "Ana Reis", "never safe for lorries"),
  ])
  func quoted(_ text: String, _ speaker: String, _ quote: String) {
    #expect(Self.statements(text).contains(Said(speaker: speaker, quote: quote)))
  }

  @Test func aQuotationOfSeveralSentencesIsOne() {
    let said = Self.statements("“The bridge fell. Nobody was on it. We were lucky,” Ana Reis said.")
    #expect(said == [Said(speaker: "Ana Reis", quote: "The bridge fell. Nobody was on it. We were lucky")])
  }

  @Test func aQuotationGoesOnInTheNextParagraph() {
    let said = Self.statements("Ana Reis went on:\n\n“The bridge fell. Nobody was on it.\n\n“We were all very lucky.”")
    #expect(said.filter(\.direct).map(\.speaker) == ["Ana Reis", "Ana Reis"])
  }

  @Test func pronounsStandForTheName() {
    let said = Self.statements("President Ana Reis came on Monday.\n\n“We will rebuild it,” she said.")
    #expect(said == [Said(speaker: "Ana Reis", quote: "We will rebuild it")])
  }

  @Test(arguments: [
    ("The mayor said the bridge would be rebuilt.", "mayor", "the bridge would be rebuilt"),
    ("The bridge would be rebuilt, the mayor said.", "mayor", "The bridge would be rebuilt"),
    ("The mayor said the bridge was old, adding that it was never safe.", "mayor", "it was never safe"),
  ])
  func reported(_ text: String, _ speaker: String, _ quote: String) {
    #expect(Self.statements(text).contains(Said(speaker: speaker, quote: quote, direct: false)))
  }

  @Test func spansHoldTheWords() throws {
    let text = "Élan — “We will rebuild it,” Ana Reis said."
    let read = TokenizedText(Array(text.utf8), lexicon: Lexicon.english)
    let claims = StatementReader().read(read, SpeechReader(lexicon: Lexicon.english).read(read))
    let claim = try #require(claims.first)
    #expect(String(decoding: read.bytes[claim.span], as: UTF8.self).hasPrefix("We will rebuild it"))
  }

  @Test(arguments: [
    (Statement(speaker: "Ana Reis", quote: "", direct: true, mention: "she"), "she – Ana Reis"),
    (Statement(speaker: "Ana Reis", quote: "", direct: true, mention: "Ms Reis"), "Ana Reis"),
    (Statement(speaker: nil, quote: "", direct: true, mention: "he"), "he"),
    (Statement(speaker: "police", quote: "", direct: true), "police"),
  ])
  func speakerInFull(_ statement: Statement, _ expected: String) {
    #expect(statement.speakerInFull == expected)
  }

  @Test(arguments: [
    "\"", "“", "“ ” ”", "said", "said:", "“said”", "― ", "according to", "\" \" \" said", "he said he said,", "'",
  ])
  func scraps(_ text: String) {
    _ = Self.statements(text)
    _ = Self.statements(String(repeating: text, count: 50))
  }
}
