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
    if !isFirst, announcesItsOwn(reading, sentence) || isListed(reading, sentence) { return true }
    guard !own.isEmpty, let verb = verb(of: reading, sentence), let subject = subject(before: verb, sentence) else {
      return false
    }
    let words = sentence.chunks[subject].tokens
    if words.contains(where: isRival), isNamedElsewhere(words) { return true }
    if words.contains(where: { text.tokens[$0].is(.it, .its) }) {
      return speaks(before: subject, sentence, isFirst: isFirst)
    }
    return isNamedElsewhere(words) && !isPerson(words, sentence) && !isLoss(sentence.chunks[verb])
  }

  /// The noun phrase that a verb tells of, over asides and what belongs to it: "Orix of Arl, the maker of pumps, will cut".
  private func subject(before verb: Int, _ sentence: SentenceReading) -> Int? {
    var index = verb - 1
    // "The plant closes, costing 200 jobs": who does it stands farther off.
    if index > 0, sentence.code[index] == UInt8(ascii: ","),
      sentence.view.isClass(sentence.chunks[verb].tokens.lowerBound, .gerund)
    {
      return nil
    }
    while index >= 0 {
      let code = sentence.code[index]
      if code == UInt8(ascii: ",") {
        let open = sentence.code[..<index].lastIndex(of: UInt8(ascii: ","))
        index = (open ?? index) - 1
      } else if Self.barriers.contains(code) {
        return nil
      } else if code == UInt8(ascii: "N") {
        guard index > 1, Self.prepositions.contains(sentence.code[index - 1]) else { return index }
        index -= 2
      } else {
        index -= 1
      }
    }
    return nil
  }

  private static let prepositions = ChunkPattern.Letters("pof")

  private func isRival(_ at: Int) -> Bool { OtherFirms.rivals.holds(text.tokens[at], in: text.bytes) }

  /// "Arl will lose 200 jobs": a place loses them, whoever cuts them.
  private func isLoss(_ verb: Chunk) -> Bool {
    verb.tokens.contains { text.tokens[$0].is(.lose, .loses, .losing) || text.tokens[$0].is(.lost) }
  }

  /// "Ruiz, who took over in May", "Dan Orr, its head", "Ruiz" of whom the text speaks as "Ana Ruiz": nobody who works for another firm.
  private func isPerson(_ words: Range<Int>, _ sentence: SentenceReading) -> Bool {
    let end = words.upperBound
    if sentence.view.isWord(end, .comma), sentence.view.isWord(end + 1, .who) { return true }
    if sentence.view.isWord(end, .comma), sentence.view.isWord(end + 1, .its) {
      return !(end + 1..<min(end + 6, sentence.view.end)).contains(where: isRival)
    }
    if words.contains(where: { text.tokens[$0].is([.person, .persons]) && !isRival($0) }) { return true }
    // "Dan Orr, the chief executive", "Pell, the group's best-known unit"
    if sentence.view.isWord(end, .comma), sentence.view.isClass(end + 1, .article) {
      let aside = (end + 1..<min(end + 10, sentence.view.end)).prefix { !text.tokens[$0].is(.comma) }
      if aside.contains(where: isRival) { return false }
      if aside.contains(where: {
        text.tokens[$0].is([.person]) || OtherFirms.units.holds(text.tokens[$0], in: text.bytes)
      }) {
        return true
      }
    }
    let names = words.filter { text.tokens[$0].has(.capitalized) && text.tokens[$0].classes.isEmpty }
    guard let last = names.last, names.count < 3 else { return false }
    let body = text.sentences.first?.tokens.upperBound ?? 0
    return text.tokens.indices.dropFirst(body + 1).contains { at in
      guard at != last, text.same(at, last) else { return false }
      let before = text.tokens[at - 1]
      let isFull = before.has(.capitalized) && before.classes.isEmpty && before.has(.word)
      return names.count == 1 ? isFull : !isFull
    }
  }

  /// "Other makers continue to trim: Orix 300, Vane 200"
  private func isListed(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let name = reading.chunk - 1
    guard !own.isEmpty, name > 0, sentence.code[name] == UInt8(ascii: "N"),
      isNamedElsewhere(sentence.chunks[name].tokens)
    else { return false }
    let start = sentence.view.range.lowerBound
    return (start..<sentence.chunks[name].tokens.lowerBound).contains { at in
      isRival(at)
        || OtherFirms.several.holds(text.tokens[at], in: text.bytes)
          && (max(start, at - 3)..<at).contains { text.tokens[$0].is(.other) }
    }
  }

  /// "Rival Orix announced 3,000 layoffs": neither the subject nor the rest of the sentence names anybody of the headline
  /// or the first sentence. Of the first figure, whoever announces it may be the firm's owner or head.
  private func announcesItsOwn(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let verb = reading.chunk - 1
    guard !own.isEmpty, verb > 0, let subject = subject(before: verb, sentence) else { return false }
    let words = sentence.chunks[subject].tokens
    return sentence.chunks[verb].tokens.contains { text.tokens[$0].is(.announced) } && isNamedElsewhere(words)
      && !isPerson(words, sentence) && !words.contains { text.tokens[$0].is(.organization) }
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
  private static let verbs = ChunkPattern.Letters("VPA")
  private static let barriers = ChunkPattern.Letters(".;:QKU")

  /// The predicate of a figure that is its object.
  private func verb(of reading: Reading, _ sentence: SentenceReading) -> Int? {
    let verb = sentence.chunks[..<reading.chunk].lastIndex { reading.evidence.contains($0.tokens.lowerBound) }
    return verb.flatMap { sentence.chunks[$0].isCoded(Self.verbs) ? $0 : nil }
  }

  /// "Orix, the maker of pumps, also announced that it": what the pronoun stands for.
  private func speaks(before pronoun: Int, _ sentence: SentenceReading, isFirst: Bool) -> Bool {
    guard let said = sentence.chunks[..<pronoun].lastIndex(where: { $0.code == UInt8(ascii: "S") }), said > 0,
      let first = sentence.chunks[..<said].firstIndex(where: {
        $0.code == UInt8(ascii: "N") && $0.tokens.contains { text.tokens[$0].has(.capitalized) }
      })
    else { return false }
    let words = sentence.chunks[first].tokens
    // A person or a paper that speaks of a firm is no firm.
    let isSure = (words.lowerBound..<sentence.chunks[pronoun].tokens.lowerBound).contains {
      text.tokens[$0].is(.also, .parent, .announced)
    }
    let isWriter = words.contains {
      text.tokens[$0].is(.organization) || OtherFirms.media.holds(text.tokens[$0], in: text.bytes)
    }
    guard isSure || !isFirst && !isWriter && !isPerson(words, sentence) else { return false }
    return isNamedElsewhere(words)
  }

  private func isNamedElsewhere(_ words: some Sequence<Int>) -> Bool {
    let names = words.filter { at in
      let token = text.tokens[at]
      return token.has(.capitalized) && !token.is([.determiner, .pronoun, .month, .weekday, .country, .placeName])
        && !token.is(.demonym)
    }
    return !names.isEmpty && !names.contains(where: isOwn)
  }
}
