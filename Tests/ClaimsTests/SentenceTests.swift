import Testing

@testable import Claims

/// Where sentences end.
@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let read = TokenizedText(Array(text.utf8), lexicon: .english)
    return read.sentences.map { read.string($0.tokens) }
  }

  @Test(arguments: [
    ("One. Two.", ["One.", "Two."]),
    ("Really? Yes! Good.", ["Really?", "Yes!", "Good."]),
    ("He left. 26 stayed.", ["He left.", "26 stayed."]),
    ("A headline\n\nThe text.", ["A headline", "The text."]),
    ("The first line\nThe second line", ["The first line", "The second line"]),
    ("No end", ["No end"]),
    (
      "Police said on Tuesday that four\nchildren remain in hospital.",
      ["Police said on Tuesday that four children remain in hospital."]
    ),
    ("killed\ninjured", ["killed", "injured"]),
    ("Wait... They came.", ["Wait...", "They came."]),
    ("It ended.They left.", ["It ended.They left."]),
    ("", []),
    (" \n\n ", []),
  ])
  func ends(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test(arguments: [
    "Gen. Petrov and Dr. Lang met Mrs. Hill at St. Mary.", "The talks on Jan. 7 failed.",
    "Mr. A. B. Novak spoke.", "John F. Kimura resigned.", "It rose 2.5 points.", "The U.S. Army left.",
    "At 8 p.m. the shop closed.", "He lives at No. 3 now.", "The firm, e.g. its head, knew.",
    "A fall of 1.3 m was seen.",
  ])
  func oneSentence(_ text: String) { #expect(sentences(text) == [text]) }

  @Test(arguments: [
    ("“We lost all.” He wept.", ["“We lost all.”", "He wept."]),
    ("\"We lost all.\" He wept.", ["\"We lost all.\"", "He wept."]),
    ("He wept (for hours.) Then he left.", ["He wept (for hours.)", "Then he left."]),
    ("“Who knows?” she asked.", ["“Who knows?” she asked."]),
    ("He said: “Stay. I go.” They stayed.", ["He said: “Stay.", "I go.”", "They stayed."]),
  ])
  func quotes(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test func listItemsAreSentences() {
    #expect(
      sentences("Dead:\n- five in the north\n- two in the south") == [
        "Dead:", "- five in the north", "- two in the south",
      ])
  }

  @Test func hardWrappedLinesGoOn() {
    let text = """
      The rebels came down from the hills before dawn and took the
      bridge without a shot, while the garrison in the old fortress
      slept through the night. At least nine soldiers were
      captured, and the others fled.
      """
    #expect(sentences(text).count == 2)
    #expect(sentences(text).last == "At least nine soldiers were captured, and the others fled.")
    #expect(ClaimNotation.counts(text) == "detained >=9 troops")
  }

  @Test func aBlankLineEndsAWrappedSentence() {
    let text = """
      The rebels came down from the hills before dawn and took the
      bridge without a shot, while the garrison in the old fortress
      slept through the night and heard nothing of the fighting in

      Nine soldiers were captured.
      """
    #expect(sentences(text).last == "Nine soldiers were captured.")
  }

  @Test func paragraphsAreCounted() {
    let read = TokenizedText(Array("One. Two.\n\nThree.\n\nFour. Five.".utf8), lexicon: .english)
    #expect(read.sentences.map(\.paragraph) == [0, 0, 1, 2, 2])
    #expect(read.sentences.map(\.isClosed) == [true, true, true, true, true])
  }

  /// Nothing is left out, nothing stands in two sentences.
  @Test(arguments: [
    "One. Two? “Three!” (Four.) Five", "a\nb\n\nc. d", "....", "?!?! A. B. C.", "\"\"\" . \"", "- a\n- b\n* c",
    String(repeating: "word ", count: 2000), String(repeating: "9 ", count: 1200),
  ])
  func sentencesCoverTheTokens(_ text: String) {
    let read = TokenizedText(Array(text.utf8), lexicon: .english)
    var end = 0
    for sentence in read.sentences {
      #expect(sentence.tokens.lowerBound == end && !sentence.tokens.isEmpty)
      end = sentence.tokens.upperBound
    }
    #expect(end == read.tokens.count)
  }
}
