/// Lists of lines and of items, under what the text spoke of before them or their heading.
extension TextMemory {
  private static let lineStart = ChunkPattern("^-*(q:Q)[,:]")

  /// Three lines or more that begin with a figure: "88, Arl Post" under a heading.
  func readLines(_ kind: Int) {
    let lines = sentences.compactMap { sentence -> (SentenceReading, Int)? in
      guard text.tokens[sentence.view.range.lowerBound].has(.lineBefore),
        let match = Self.lineStart.firstMatch(in: sentence.code), match.range.lowerBound == 0,
        !sentence.chunks.contains(where: { $0.counted?.head != nil })
      else { return nil }
      return (sentence, match.figure)
    }
    guard lines.count >= 3 else { return }
    for (sentence, index) in lines where !sentence.isRead(index) {
      sentence.readings[index] = Reading(
        chunk: index, kind: kind, construction: "list of lines", confidence: 0.65,
        evidence: sentence.chunks[index].tokens)
    }
  }

  /// Two or more bare figures of a sentence, each with its place or name, under the last kind: all of them or none.
  func readItems(_ sentence: SentenceReading, _ kind: Int, isHeaded: Bool) {
    let view = sentence.view
    let free = sentence.unread.filter { index in
      let chunk = sentence.chunks[index]
      guard chunk.code == UInt8(ascii: "Q"), let counted = chunk.counted, counted.isExplicit, !counted.isOrdinal,
        !counted.mayBeAge
      else { return false }
      return counted.head.map { view.isWord($0, .more) || view.tokens[$0].is(.persons) && counted.group == .people }
        ?? true
    }
    let places = free.filter { index in
      // "39 were in Arl, two each in Beck and Coe"
      var end = sentence.chunks[index].tokens.upperBound
      while view.has(end, .be) || view.isWord(end, .each) { end += 1 }
      guard view.has(end, .placePreposition) else { return false }
      return view.token(end + 1)?.has(.capitalized) == true || view.isWord(end + 1, .the)
    }
    let names = free.filter { index in
      name(of: index, sentence).map { name in
        sentence.chunks[name].tokens.contains { text.tokens[$0].has(.capitalized) }
      } ?? false
    }
    for (list, name) in [(places, "place list"), (names, "name list")]
    where list.count >= 2 && list.count * 2 >= free.count && !hasOwnWhole(list, sentence) {
      let kind = isHeaded ? kind : kindHolding(list, sentence, last: kind)
      guard count >= 2 || name == "place list" || list.allSatisfy({ isOfWhole(kind, $0, sentence) }) else { continue }
      for index in list {
        sentence.readings[index] = Reading(
          chunk: index, kind: kind, construction: name, confidence: 0.7, evidence: sentence.chunks[index].tokens,
          isPart: isInParentheses(index, sentence) || !isHeaded && isOfWhole(kind, index, sentence))
      }
    }
  }

  /// "Water was cut off to 114,796 homes: 95,359 in Arl, …": the list is of what stands before its colon, and that was
  /// read as no kind.
  private func hasOwnWhole(_ list: [Int], _ sentence: SentenceReading) -> Bool {
    guard let first = list.first, let colon = sentence.code[..<first].lastIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let sum = list.reduce(0) { $0 + (sentence.chunks[$1].counted?.figure.low ?? 0) }
    return sentence.chunks[..<colon].indices.contains { index in
      guard !sentence.isRead(index), let counted = sentence.chunks[index].counted, counted.head != nil else {
        return false
      }
      return (counted.figure.low ?? 0) >= sum
    }
  }

  /// The name that an item has its figure behind: "Arl 9", "Arl (9)", "Arl: 9", "Arl, 9; Beck, 12".
  func name(of index: Int, _ sentence: SentenceReading) -> Int? {
    let next = index + 1 < sentence.code.count ? sentence.code[index + 1] : UInt8(ascii: ".")
    guard index > 0, Self.itemEnds.contains(next) else { return nil }
    if sentence.code[index - 1] == UInt8(ascii: "N") { return index - 1 }
    guard index > 1, sentence.code[index - 2] == UInt8(ascii: "N") else { return nil }
    // "California with 24, Idaho with 11"
    if sentence.view.isWord(sentence.chunks[index - 1].tokens.lowerBound, .with) { return index - 2 }
    if sentence.code[index - 1] == UInt8(ascii: ",") { return Self.semicolons.contains(next) ? index - 2 : nil }
    return Self.brackets.contains(sentence.code[index - 1]) ? index - 2 : nil
  }

  private static let semicolons = ChunkPattern.Letters(";.")
  private static let brackets = ChunkPattern.Letters("(:")

  /// The kind that the sentence tells of before the list, else that which was told last, if it may hold the list: its
  /// whole is no less than the sum of the parts.
  func kindHolding(_ list: [Int], _ sentence: SentenceReading, last: Int) -> Int {
    let sum = list.reduce(0) { $0 + (sentence.chunks[$1].counted?.figure.low ?? 0) }
    func holds(_ kind: Int) -> Bool { wholes[kinds.canonical[kind]].map { sum <= $0 } ?? true }
    // "The toll is 224. In all 425 cases were recorded: 393 in Arl, 27 in Beck.": the sentence's own.
    let own = sentence.readings[..<(list.first ?? 0)].last { $0 != nil } ?? nil
    if let own, let whole = sentence.chunks[own.chunk].counted?.figure.low, whole >= sum { return own.kind }
    return holds(last) ? last : told.last(where: holds) ?? last
  }

  /// The whole was told, and the item is less.
  func isOfWhole(_ kind: Int, _ index: Int, _ sentence: SentenceReading) -> Bool {
    guard let item = sentence.chunks[index].counted?.figure.low else { return false }
    return wholes[kinds.canonical[kind]].map { item < $0 } ?? false
  }

  /// "six are missing (four in Arl and two in Beck)"
  func isInParentheses(_ index: Int, _ sentence: SentenceReading) -> Bool {
    guard let open = sentence.code[..<index].lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !sentence.code[open..<index].contains(UInt8(ascii: ")"))
      && sentence.code[..<open].indices.contains { sentence.isRead($0) }
  }

  private static let itemEnds = ChunkPattern.Letters(",;c.)")
  private static let heading = ChunkPattern("^[Np.,;:(-]*(q:TPVAE)")

  /// "The dead: Arl 9, Beck at least 14", "Layoffs were announced by Orix (300), Vane (40)": a list under its heading.
  func headed(_ sentence: SentenceReading) -> Int? {
    guard !sentence.readings.contains(where: { $0 != nil }),
      let match = Self.heading.firstMatch(in: sentence.code), match.range.lowerBound == 0
    else { return nil }
    return sentence.chunks[match.figure].phrases.first?.kind
  }
}
