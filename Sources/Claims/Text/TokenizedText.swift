/// A text as the readers of claims see it: its tokens, in sentences, in paragraphs.
struct TokenizedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  /// Most letters are capitals, so that capitals tell nothing.
  let isShouting: Bool
  /// Lines are broken at a fixed width: a line end ends nothing.
  let isHardWrapped: Bool
  /// It is in another language, and its tokens are what its words are in English.
  let isGlossed: Bool
  /// The language by ISO 639-1, where it is one that is not read.
  let unsupported: String?

  /// - Parameter glossaries: the languages that are read besides English.
  init(_ bytes: [UInt8], lexicon: Lexicon, glossaries: Glossaries? = nil) {
    self.bytes = bytes
    var tokens = Scanner(lexicon: lexicon).scan(bytes)
    let reader = GlossReader(lexicon: lexicon, glossaries: glossaries)
    switch reader.language(of: tokens, bytes) {
    case .english: (isGlossed, unsupported) = (false, nil)
    case .unsupported(let language): (isGlossed, unsupported) = (false, language)
    case .glossed(let glossary):
      (isGlossed, unsupported) = (true, nil)
      tokens = reader.gloss(tokens, bytes, by: glossary)
    }
    let words = tokens.prefix(400).filter { $0.has(.word) && $0.end - $0.start > 1 }
    isShouting = words.count > 3 && words.count(where: { $0.has(.allCaps) }) * 10 > words.count * 7
    if !isShouting { TokenizedText.unlockAcronyms(&tokens) }
    self.tokens = tokens
    let splitter = SentenceSplitter(tokens: tokens)
    isHardWrapped = splitter.isHardWrapped
    sentences = splitter.sentences(wrapped: isHardWrapped)
  }

  /// IS, US, WHO and IT in capitals are names, where the text isn't all in capitals.
  private static func unlockAcronyms(_ tokens: inout [Token]) {
    for at in tokens.indices where tokens[at].has(.allCaps) && tokens[at].is(.is, .us, .who, .it) {
      tokens[at].word = Lexicon.unknown
      tokens[at].classes = .organization
    }
  }

  /// The text of a range of tokens, with white space folded to single spaces.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return string(bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
  }

  /// The text of a range of bytes, with white space folded to single spaces.
  func string(bytes range: Range<Int>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    for byte in bytes[range] {
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        if folded.last != 0x20 { folded.append(0x20) }
      } else {
        folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The byte offsets of a range of tokens.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// Sentence after sentence until one begins a line: the tokens of each line, and its sentences.
  func lines() -> [(tokens: Range<Int>, sentences: Range<Int>)] {
    var lines: [(Range<Int>, Range<Int>)] = []
    var start = 0
    for next in sentences.indices.map({ $0 + 1 })
    where next == sentences.count || tokens[sentences[next].tokens.lowerBound].has(.lineBefore) {
      lines.append((sentences[start].tokens.lowerBound..<sentences[next - 1].tokens.upperBound, start..<next))
      start = next
    }
    return lines
  }

  /// Where a line's words begin, behind a bullet or a dash.
  func firstWord(of line: Range<Int>) -> Int {
    line.first { !tokens[$0].has(.mark) && !tokens[$0].has(.dash) } ?? line.lowerBound
  }

  /// A word of more than three letters in -ed: a past form or participle, where the lexicon doesn't know better.
  func endsLikeParticiple(_ token: Token) -> Bool {
    guard token.end - token.start > 3 else { return false }
    return bytes[Int(token.end) - 1] | 0x20 == 0x64 && bytes[Int(token.end) - 2] | 0x20 == 0x65
  }

  /// -ers, -ors, -men, -ists, -ians
  func endsLikePerson(_ token: Token) -> Bool {
    let word = bytes[token.range].map { $0 | 0x20 }
    return PersonEndings.english.contains {
      word.count > $0.utf8.count + 2 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The first word of a sentence or a line has its capital from there.
  func isOpening(_ at: Int) -> Bool {
    at == 0 || tokens[at].has(.lineBefore) || tokens[at - 1].is(.period, .question, .exclamation)
  }

  /// True where two tokens are the same word, without case for ASCII.
  func same(_ first: Int, _ second: Int) -> Bool {
    let a = tokens[first]
    let b = tokens[second]
    guard a.end - a.start == b.end - b.start else { return false }
    return zip(bytes[a.range], bytes[b.range]).allSatisfy { x, y in
      x == y || (Scanner.isASCIILetter(x) && x | 0x20 == y | 0x20)
    }
  }
}

/// A sentence, a headline, or a line of a list.
struct Sentence: Sendable {
  /// Its tokens in the text.
  var tokens: Range<Int>
  /// Which paragraph it is in, from 0.
  var paragraph: Int
  /// It ends with a full stop, a question mark or the like.
  var isClosed: Bool
}
