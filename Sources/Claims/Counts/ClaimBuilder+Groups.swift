/// Whom a count is of.
extension ClaimBuilder {
  /// The group that the phrase names; a bare figure, "others" and "of them" go on with the group of the figure before.
  func group(
    _ reading: Reading, _ counted: Counted, _ sentence: SentenceReading, _ before: Draft?
  ) -> Group {
    let isThings = !kinds.countsPersons[reading.kind]
    if let group = secondNoun(reading, counted, sentence) { return group }
    if counted.head == nil,
      let group = whole(reading, sentence) ?? complement(reading, sentence) ?? ofTally(reading, sentence)
    {
      return group
    }
    if let group = counted.group, !counted.isOther || group != .people || !isOthers(counted) {
      if group != .other || isThings { return group }
    }
    if isThings, !(counted.isCarried && kinds.countsBare[reading.kind]), let head = counted.inheritedHead,
      let group = sentence.view.populations.group(text, head: head, in: head..<(head + 1))
    {
      return group
    }
    if let head = counted.head, !counted.isOther || !isOthers(counted) {
      // "35 million inflators"; jobs and cases are of people.
      let counts = kinds.counts[reading.kind]
      if !counts.isEmpty, !counts.contains(where: { $0.lies(within: .people) }), !sentence.view.isPerson(head) {
        return counted.group ?? .units
      }
      return counted.group ?? .people
    }
    // "Two were children, four were from Ghana."
    if reading.isPart, counted.head == nil, !isThings, before?.count.subset == true { return .people }
    // "two officers and three others"
    if counted.isOther, !isThings, reading.chunk > 1, sentence.code[reading.chunk - 1] == UInt8(ascii: "c"),
      sentence.chunks[reading.chunk - 2].counted != nil
    {
      return .people
    }
    guard let before, before.sentence >= sentence.index - (counted.isOther ? 1 : 0),
      kinds.canonical[before.kind] == kinds.canonical[reading.kind] || counted.isOther
        || before.sentence == sentence.index
    else { return isThings ? kinds.counts[reading.kind].first ?? .people : .people }
    // "A baby and two women died, and two others were hurt."
    if before.count.subset, !reading.isPart, !isThings { return .people }
    return before.count.population.group
  }

  /// "four others", and not "four other people"
  private func isOthers(_ counted: Counted) -> Bool { counted.head.map { tokens[$0].is(.others) } ?? true }

  /// "Twelve of the soldiers": the whole names them.
  private func whole(_ reading: Reading, _ sentence: SentenceReading) -> Group? {
    let next = reading.chunk + 2
    guard next < sentence.chunks.count, sentence.code[next - 1] == UInt8(ascii: "o") else { return nil }
    let chunk = sentence.chunks[next]
    if let counted = chunk.counted { return counted.group }
    guard chunk.code == UInt8(ascii: "N"), let head = chunk.tokens.last(where: { sentence.view.isPersons($0) }) else {
      return nil
    }
    let group = sentence.view.populations.group(text, head: head, in: chunk.tokens.lowerBound..<(head + 1))
    return group == .people ? nil : group
  }

  /// "The number of children who fell ill has risen to five"
  private func ofTally(_ reading: Reading, _ sentence: SentenceReading) -> Group? {
    let view = sentence.view
    let figure = sentence.chunks[reading.chunk].tokens.lowerBound
    let of = (max(view.range.lowerBound, figure - Self.tallyReach)..<figure).last {
      view.isWord($0, .number) && view.isWord($0 + 1, .of)
    }
    guard let of, reading.evidence.contains(of) || reading.construction == Construction.numberOfThose.name,
      view.isPersons(of + 2)
    else { return nil }
    let group = view.populations.group(view.text, head: of + 2, in: of + 2..<of + 3)
    return group == .people ? nil : group
  }

  /// How far before its figure a tally may stand, in tokens.
  private static let tallyReach = 14

  private static let said = ChunkPattern("^(o[NTw])?wB?(q:N)|^(o[NTw])?B(q:N)")

  /// "Four of them were children": what is said of a part names it.
  private func complement(_ reading: Reading, _ sentence: SentenceReading) -> Group? {
    guard
      isPart(reading, sentence.chunks[reading.chunk].counted ?? Counted(figure: Figure(0), quantity: 0..<0), sentence)
    else { return nil }
    let rest = Array(sentence.code[(reading.chunk + 1)...])
    guard let match = Self.said.firstMatch(in: rest), match.range.lowerBound == 0 else { return nil }
    let chunk = sentence.chunks[reading.chunk + 1 + match.figure]
    guard let head = chunk.tokens.last(where: { sentence.view.isPersons($0) }) else { return nil }
    return sentence.view.populations.group(text, head: head, in: chunk.tokens.lowerBound..<(head + 1))
  }

  /// "18 police officers and members of the guard were killed": the second noun has no figure of its own.
  private func secondNoun(_ reading: Reading, _ counted: Counted, _ sentence: SentenceReading) -> Group? {
    let and = reading.chunk + 1
    guard let own = counted.group, and + 1 < sentence.chunks.count, sentence.code[and] == UInt8(ascii: "c"),
      sentence.code[and + 1] == UInt8(ascii: "N"),
      reading.evidence.upperBound > sentence.chunks[and + 1].tokens.upperBound
    else { return nil }
    let noun = sentence.chunks[and + 1].tokens
    var end = noun.upperBound
    if and + 3 < sentence.chunks.count, sentence.code[and + 2] == UInt8(ascii: "o"),
      let head = noun.last(where: { tokens[$0].is(.persons) }), sentence.view.populations.isGeneric(tokens[head].word)
    {
      end = sentence.chunks[and + 3].tokens.upperBound
    }
    guard
      let head = (noun.lowerBound..<end).last(where: { tokens[$0].is([.persons, .organization, .noun]) }),
      noun.contains(where: { tokens[$0].is(.persons) }),
      let group = sentence.view.populations.group(text, head: head, in: noun.lowerBound..<end)
    else { return nil }
    return own.joined(with: group)
  }
}
