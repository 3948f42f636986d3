/// Tells who does what a count tells, where that is another firm than the article's: "Orix also said it will cut 300 jobs".
struct ActorReader {
  let text: TokenizedText
  /// Where the names of the headline and the first sentence stand.
  private let own: [Int]

  init(text: TokenizedText) {
    self.text = text
    own = text.sentences.prefix(2).flatMap(\.tokens).filter { text.tokens[$0].has(.capitalized) }
  }

  private func isOwn(_ name: Int) -> Bool {
    let bytes = text.bytes[text.tokens[name].range]
    return own.contains { text.bytes[text.tokens[$0].range].elementsEqual(bytes) }
  }

  /// The firm that acts is named, and neither headline nor lead name it.
  ///
  /// - Parameter isFirst: no figure of such a kind stands before it.
  func isAnother(_ reading: Reading, _ sentence: SentenceReading, isFirst: Bool) -> Bool {
    if isOfMany(reading, sentence) { return true }
    if !own.isEmpty, let label = label(before: reading, sentence) {
      // "Units: about 1 million"
      return isNamedElsewhere(label.filter { !text.tokens[$0].is([.noun, .thing, .plural]) })
    }
    if !isFirst, announcesItsOwn(reading, sentence) { return true }
    guard !own.isEmpty, let verb = verb(of: reading, sentence), verb > 0 else { return false }
    for index in (0..<verb).reversed() {
      let chunk = sentence.chunks[index]
      if chunk.isCoded(Self.barriers) { return false }
      guard chunk.code == UInt8(ascii: "N") else { continue }
      let isPronoun = chunk.tokens.contains { text.tokens[$0].is(.it, .its) }
      if isPronoun { return speaks(before: index, sentence) }
      return isNamedElsewhere(chunk.tokens)
    }
    return false
  }

  /// "Rival Orix announced 3,000 layoffs": neither the subject nor the rest of the sentence names anybody of the headline
  /// or the first sentence. Of the first figure, whoever announces it may be the firm's owner or head.
  private func announcesItsOwn(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    guard !own.isEmpty, sentence.chunks.count > 2, sentence.chunks[0].code == UInt8(ascii: "N"), reading.chunk > 1
    else {
      return false
    }
    let (subject, verb) = (sentence.chunks[0].tokens, sentence.chunks[1].tokens)
    return verb.contains { text.tokens[$0].is(.announced) } && isNamedElsewhere(subject)
      && !subject.contains { text.tokens[$0].is([.person, .persons, .organization]) }
      && !isNamedHere(sentence.view.range)
  }

  /// Somebody of the headline or the first sentence.
  private func isNamedHere(_ words: Range<Int>) -> Bool {
    words.dropFirst().contains { text.tokens[$0].has(.capitalized) && isOwn($0) }
  }

  /// "167,000 layoffs at 585 companies", "126,000 jobs lost across the industry", "Pell, Orix and Marn cut 40,000 jobs":
  /// what several firms cut together.
  private func isOfMany(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let end = reading.evidence.upperBound
    let after = end..<max(end, min(end + Self.reach, sentence.view.end))
    let firms = after.first { text.tokens[$0].is(.companies, .firms, .employers) }
    if let firms, (end..<firms).contains(where: { sentence.view.quantity(at: $0) != nil || text.tokens[$0].is(.many) })
    {
      return true
    }
    let field = after.first { text.tokens[$0].is(.industry, .sector) }
    if let field, (end..<field).contains(where: { text.tokens[$0].is(.across) }) { return true }
    guard let verb = verb(of: reading, sentence), verb > 2 else { return false }
    let (last, first) = (sentence.chunks[verb - 1], sentence.chunks[verb - 3])
    return sentence.code[verb - 3..<verb].elementsEqual("NcN".utf8) && isNamedElsewhere(last.tokens)
      && isNamedElsewhere(first.tokens)
  }

  /// "Orix: 300 jobs in Arl": the name of a list's item.
  private func label(before reading: Reading, _ sentence: SentenceReading) -> Range<Int>? {
    guard
      let colon = (sentence.view.range.lowerBound..<reading.evidence.lowerBound).last(where: {
        text.tokens[$0].is(.colon)
      }),
      reading.evidence.lowerBound - colon < 4, colon - sentence.view.range.lowerBound < 9
    else { return nil }
    return sentence.view.range.lowerBound..<colon
  }

  /// How far behind a figure it is told whose it is, in tokens.
  private static let reach = 12
  private static let verbs = ChunkPattern.Letters("VP")
  private static let barriers = ChunkPattern.Letters(".;:QKU")

  /// The predicate of a figure that is its object.
  private func verb(of reading: Reading, _ sentence: SentenceReading) -> Int? {
    let verb = sentence.chunks[..<reading.chunk].lastIndex { reading.evidence.contains($0.tokens.lowerBound) }
    return verb.flatMap { sentence.chunks[$0].isCoded(Self.verbs) ? $0 : nil }
  }

  /// "Orix, the maker of pumps, also announced that it": what the pronoun stands for.
  private func speaks(before pronoun: Int, _ sentence: SentenceReading) -> Bool {
    guard let said = sentence.chunks[..<pronoun].lastIndex(where: { $0.code == UInt8(ascii: "S") }), said > 0,
      let first = sentence.chunks[..<said].firstIndex(where: {
        $0.code == UInt8(ascii: "N") && $0.tokens.contains { text.tokens[$0].has(.capitalized) }
      }),
      // A person or a paper that speaks of a firm is no firm.
      (sentence.chunks[first].tokens.lowerBound..<sentence.chunks[pronoun].tokens.lowerBound).contains(where: {
        text.tokens[$0].is(.also, .parent, .announced)
      })
    else { return false }
    return isNamedElsewhere(sentence.chunks[first].tokens)
  }

  private func isNamedElsewhere(_ words: some Sequence<Int>) -> Bool {
    let names = words.filter { at in
      let token = text.tokens[at]
      return token.has(.capitalized) && !token.is([.determiner, .pronoun, .month, .weekday, .country, .placeName])
    }
    return !names.isEmpty && !names.contains(where: isOwn)
  }
}
