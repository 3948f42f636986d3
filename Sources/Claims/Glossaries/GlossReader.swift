/// Tells the language of a text, and puts English words in place of those of another language.
struct GlossReader {
  let lexicon: Lexicon
  /// Nil where only English is read.
  let glossaries: Glossaries?

  /// How many tokens are looked at to tell the language.
  private static let sample = 256

  /// What language a text is in, and how it is read.
  enum Language {
    /// English, or none that can be told: tables have no small words.
    case english
    case glossed(Glossary)
    /// One that is not read, by ISO 639-1.
    case unsupported(String)
  }

  /// The tokens in English.
  func gloss(_ tokens: [Token], _ bytes: [UInt8], by glossary: Glossary) -> [Token] {
    let pieces = pieces(of: tokens, bytes)
    var glossed: [Token] = []
    glossed.reserveCapacity(tokens.count)
    var gap: Token.Shape = []
    var isAfterVerb = false
    var at = 0
    while at < pieces.count {
      let piece = pieces[at]
      guard piece.token.has(.word) else {
        glossed.append(with(gap, piece.token))
        gap = []
        isAfterVerb = false
        at += 1
        continue
      }
      let found = glossary.glosses(of: piece.hash).first { gloss in
        gloss.rest.enumerated().allSatisfy { offset, hash in
          at + 1 + offset < pieces.count && pieces[at + 1 + offset].hash == hash
        }
      }
      let end = at + 1 + (found?.rest.count ?? 0)
      if let found {
        // "evacuó a 500 personas": the preposition before an object.
        let isObjectMark = isAfterVerb && piece.token.end - piece.token.start == 1 && found.words == [Word.to.rawValue]
        let words = isObjectMark ? [] : found.words
        gap.formUnion(piece.token.shape.intersection(Self.gaps))
        for (index, word) in words.enumerated() {
          glossed.append(token(word, index, words.count, pieces[at..<end], found, gap))
          gap = []
        }
        // "dejó sin hogar a 300 personas": what stands between the two.
        let isComplement = isAfterVerb && words.count == 1 && lexicon.classes(of: words[0]).contains(.adjective)
        if !words.isEmpty || isObjectMark { isAfterVerb = found.isActiveVerb || isComplement }
      } else {
        glossed.append(with(gap, unglossed(piece.token)))
        gap = []
        isAfterVerb = false
      }
      at = end
    }
    return glossed
  }

  // MARK: The language

  /// Texts in English are told by their small words. Of another language they have hardly one, and of it many words.
  func language(of tokens: [Token], _ bytes: [UInt8]) -> Language {
    let sample = tokens.prefix(Self.sample)
    var words = 0
    var english = 0
    for token in sample where token.has(.word) {
      words += 1
      if token.is([.article, .determiner, .preposition, .be, .have, .modal, .pronoun, .coordinator, .subordinator]),
        !token.is(.a, .as), !token.is(.no, .me), !token.is(.particle)
      {
        english += 1
        if english * 5 >= Self.sample { return .english }
      }
    }
    guard let glossaries, words > 1, english * 5 < words else { return .english }
    let told = LanguageReader(sample: sample, bytes: bytes).language(english: english)
    if let told, !LanguageTable.read.contains(told) { return .unsupported(told) }
    var best: (glossary: Glossary, hits: Int)?
    let hashes = sample.filter { $0.has(.word) && !$0.has(.capitalized) }.map { Glossary.hash(bytes[$0.range]) }
    for glossary in glossaries.all {
      let hits = hashes.count { glossary.isOwn($0) }
      if hits > best?.hits ?? 0 { best = (glossary, hits) }
    }
    guard let best, best.hits >= 2, best.hits * 4 >= words, best.hits > english * 2 else { return .english }
    return .glossed(best.glossary)
  }

  // MARK: Words

  /// A word as the glossary knows it: an elided article is a word of its own, and an accent that was lost is part of one.
  private struct Piece {
    var token: Token
    var hash: UInt64
  }

  private func pieces(of tokens: [Token], _ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(tokens.count + tokens.count / 8)
    var at = 0
    while at < tokens.count {
      var token = tokens[at]
      at += 1
      guard token.has(.word) || Self.isLost(token, bytes) && at < tokens.count && Self.joins(token, tokens[at]) else {
        pieces.append(Piece(token: token, hash: token.has(.dash) ? Self.hyphen : 0))
        continue
      }
      while at < tokens.count, Self.joins(token, tokens[at]), tokens[at].has(.word) || Self.isLost(tokens[at], bytes) {
        token.end = tokens[at].end
        token.word = Lexicon.unknown
        token.classes = []
        token.shape.remove([.mark, .allCaps])
        token.shape.insert(.word)
        at += 1
      }
      if let end = elision(token, bytes) {
        var article = token
        article.end = end
        article.shape.remove(.allCaps)
        pieces.append(Piece(token: article, hash: Glossary.hash(bytes[article.range])))
        token.start = end
        token.shape.subtract(Self.gaps)
        token.shape.remove(.capitalized)
        if bytes[Int(end)] &- 0x41 < 26 { token.shape.insert(.capitalized) }
        token.word = Lexicon.unknown
        token.classes = []
      }
      pieces.append(Piece(token: token, hash: Glossary.hash(bytes[token.range])))
    }
    return pieces
  }

  private static let hyphen = Glossary.hash([0x2D])
  private static let gaps: Token.Shape = [.spaceBefore, .lineBefore, .blankLineBefore]

  private static func joins(_ first: Token, _ second: Token) -> Bool { first.end == second.start }

  /// A replacement character, U+FFFD.
  private static func isLost(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.has(.mark) && token.end - token.start == 3 && bytes[token.range].elementsEqual([0xEF, 0xBF, 0xBD])
  }

  /// Where the apostrophe of "l'incendie", "qu'ils" ends.
  private func elision(_ token: Token, _ bytes: [UInt8]) -> Int32? {
    for at in Int(token.start)..<min(Int(token.start) + 5, Int(token.end)) {
      if bytes[at] == 0x27 { return at + 1 < Int(token.end) ? Int32(at + 1) : nil }
      if bytes[at] == 0xE2, at + 3 < Int(token.end) { return Int32(at + 3) }
    }
    return nil
  }

  // MARK: Tokens

  private func token(
    _ word: UInt32, _ index: Int, _ count: Int, _ pieces: ArraySlice<Piece>, _ gloss: Glossary.Gloss, _ gap: Token.Shape
  ) -> Token {
    // One to one, and the last takes what is left; where English has more words, they share the last piece.
    var token = pieces[pieces.startIndex + min(index, pieces.count - 1)].token
    if index == count - 1, let last = pieces.last { token.end = last.token.end }
    if index > 0 { token.shape.subtract(Self.gaps) }
    token.shape.formUnion(index > 0 ? .spaceBefore : gap)
    token.word = word
    token.classes = lexicon.classes(of: word)
    if gloss.isCapitalized { token.shape.insert(.capitalized) }
    return token
  }

  private func with(_ gap: Token.Shape, _ token: Token) -> Token {
    var token = token
    token.shape.formUnion(gap)
    return token
  }

  /// Names of places, units and clocks are what they are in English; other words are unknown.
  private func unglossed(_ token: Token) -> Token {
    var token = token
    let isName = token.has(.capitalized) && token.is([.country, .placeName])
    if !isName, !token.is([.measureUnit, .currency, .clock, .magnitudeMark]) {
      token.word = Lexicon.unknown
      token.classes = []
    }
    return token
  }
}
