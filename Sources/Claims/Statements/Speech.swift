/// Who says what, for every token of a text.
struct Speech: Sendable {
  let text: TokenizedText
  var voices: [Voice] = []
  /// By token: one more than the number of the voice, 0 where the outlet speaks; negative where it denies.
  var heard: [Int32]
  var quotations: [Quotation] = []
  /// What is reported with a cue, in the order of the text, headlines last.
  var utterances: [Utterance] = []
  /// The quotations whose speaker is known or guessed, in the order of the text.
  var quoted: [QuotedWords] = []

  init(_ text: TokenizedText) {
    self.text = text
    heard = [Int32](repeating: 0, count: text.tokens.count)
  }

  /// Who says what stands at the token, by the best name that the text has; nil where the outlet speaks.
  func attribution(at token: Int) -> String? {
    voice(at: token).map(name)
  }

  /// The number of the voice that says what stands at the token; nil where the outlet speaks.
  func voice(at token: Int) -> Int? {
    guard heard.indices.contains(token), heard[token] != 0 else { return nil }
    return Int(abs(heard[token])) - 1
  }

  /// True where the speaker denies, rejects or withdraws what stands at the token.
  func isDenied(at token: Int) -> Bool { heard.indices.contains(token) && heard[token] < 0 }

  /// With the letters that it is called by from then on: "Office of Aid (OFA)"; not "Ana Ruiz (PDF)".
  func name(of voice: Int) -> String { text.string(withLetters(voices[voice].name)) }

  private func withLetters(_ name: Range<Int>) -> Range<Int> {
    let open = name.upperBound
    guard name.count > 1, open + 2 < text.tokens.count, text.tokens[open].is(.leftParenthesis),
      text.tokens[open + 1].has(.allCaps), text.tokens[open + 1].has(.word),
      text.tokens[open + 2].is(.rightParenthesis),
      text.bytes[Int(text.tokens[open + 1].start)] == text.bytes[Int(text.tokens[name.lowerBound].start)]
    else { return name }
    return name.lowerBound..<open + 3
  }
}

/// What somebody says in a sentence: whose words, where.
struct Utterance: Sendable {
  /// The number of the voice; nil for a pronoun that has nobody to stand for.
  var voice: Int?
  /// The words that name the speaker at this place.
  var mention: Range<Int>?
  var cue: Int
  /// All tokens of the cue.
  var words: Range<Int>
  var content: Range<Int>
  var sentence: Int
  /// Reported with a verb of speech, no figure that a verb put somewhere.
  var isReport: Bool
}

/// Words in quotation marks, and whose they are.
struct QuotedWords: Sendable {
  /// The number of the quotation.
  var quotation: Int
  var voice: Int?
  var mention: Range<Int>?
  /// The cue that tells the speaker, where there is one in its sentence or paragraph.
  var cue: Int?
}
