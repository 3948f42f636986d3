/// Which counts are parts of a larger one.
extension ClaimBuilder {
  /// "including a clerk, two nurses and" before the figure.
  private static let included = ChunkPattern("m[NQKUop]+(,[NQKUop]+)*,$")
  private static let including = ChunkPattern("m[NQKUop]+(c|(,[NQKUop]+)+,?c)$")

  /// "including", "of whom", "of them", "of the dead"
  func isPart(_ reading: Reading, _ counted: Counted, _ sentence: SentenceReading) -> Bool {
    let view = sentence.view
    if isStateOfOthers(reading, sentence) { return false }
    if reading.isPart || counted.isPart { return true }
    let start = counted.quantity.lowerBound
    if isBesideAnother(start, view) { return true }
    // "Elsewhere, three people died": some more of a storm's dead, or those of another happening.
    if kinds.isCasualty(reading.kind), view.isWord(view.range.lowerBound, .elsewhere),
      !Construction.tolls.contains(reading.construction),
      !view.range.prefix(4).contains(where: { view.isClass($0, .country) })
    {
      return true
    }
    // "includes the six deaths"
    let including = view.isWord(start - 1, .the) ? start - 2 : start - 1
    if view.has(including, .including), !view.isWord(including, .among) { return true }
    let index = reading.chunk
    let before = Array(sentence.code[..<index])
    if Self.including.firstMatch(in: before, from: max(0, index - 12)) != nil { return true }
    // "The dead include 20 clerks, 12 nurses and"
    if let list = Self.included.firstMatch(in: before, from: max(0, index - 12)),
      view.has(sentence.chunks[list.range.lowerBound].tokens.lowerBound, .reach)
    {
      return true
    }
    // "Of the wounded 15 were soldiers"
    if index > 1, sentence.code[index - 1] == UInt8(ascii: "T"), sentence.code[index - 2] == UInt8(ascii: "o") {
      return true
    }
    // "Of 455,000 vans, 310,000 are in Varonia"
    if let of = sentence.chunks[..<index].indices.last(where: sentence.isWhole), let whole = sentence.readings[of],
      kinds.canonical[whole.kind] == kinds.canonical[reading.kind]
    {
      return true
    }
    // "3,000 were infected and 1,500 of them died": of those whom another kind counts they are all who died.
    if isOfOtherKind(reading, sentence) { return false }
    let of = sentence.chunks[reading.chunk].tokens.upperBound
    if view.isWord(of, .of), view.isWord(of + 1, .them) || view.isWord(of + 1, .whom) || view.isWord(of + 1, .those) {
      return true
    }
    let end = max(counted.end, reading.evidence.upperBound)
    if isOfReadWhole(reading, sentence) || isAlone(behind: end, view) || isAmongThem(behind: counted.end, view) {
      return true
    }
    switch reading.construction {
    case Construction.stateOfTally.name, Construction.invertedAmong.name, Construction.amongThose.name,
      Construction.ofThose.name:
      return true
    case Construction.ofTheWhole.name:
      let whole = reading.chunk + 2
      return whole < sentence.code.count && sentence.code[whole] == UInt8(ascii: "T")
    default: return false
    }
  }

  /// "363 of them were rescued", "Twenty of the wounded are in hospital": the words name no whole of the kind.
  func isOfThem(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    guard reading.construction == Construction.ofTheWhole.name, reading.chunk + 2 < sentence.chunks.count else {
      return false
    }
    let whole = sentence.chunks[reading.chunk + 2]
    return !whole.phrases.contains { kinds.canonical[$0.kind] == kinds.canonical[reading.kind] }
      && sentence.readings[reading.chunk + 2] == nil
  }

  /// "17 were hurt, six of them critically": of those whom another kind counts they are all who are critical.
  private func isStateOfOthers(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    kinds.isCritical[reading.kind]
      && !sentence.readings[..<reading.chunk].contains { $0.map { kinds.isCritical[$0.kind] } == true }
  }

  /// "6,000 are missing in Arl alone"
  private func isAlone(behind start: Int, _ view: SentenceView) -> Bool {
    let words = start..<max(start, min(start + 9, view.end))
    return words.first { view.isWord($0, .alone) || view.isWord($0, .comma) || view.quantity(at: $0) != nil }
      .map { view.isWord($0, .alone) && view.token($0 - 1)?.has(.capitalized) == true } ?? false
  }

  /// "110 in the country, in addition to two killed elsewhere and 67 in the islands"
  private func isBesideAnother(_ start: Int, _ view: SentenceView) -> Bool {
    let floor = max(view.range.lowerBound + 1, start - 12)
    guard floor < start,
      let addition = (floor..<start).last(where: { view.isWord($0, .addition) && view.isWord($0 - 1, .in) })
    else { return false }
    // "In addition to two who were hurt, 40 died."
    let isBehindFigure = (view.range.lowerBound..<addition).contains { view.quantity(at: $0) != nil }
    return isBehindFigure && view.isWord(addition + 1, .to)
      && !(addition..<start).contains { view.isWord($0, .comma) }
  }

  /// "52 were taken to hospital, 14 with kidney failure among them"
  private func isAmongThem(behind end: Int, _ view: SentenceView) -> Bool {
    let among = (end..<max(end, min(end + 6, view.end - 1))).first {
      view.isWord($0, .among) || view.isWord($0, .comma) || view.quantity(at: $0) != nil
    }
    return among.map { view.isWord($0, .among) && view.isWord($0 + 1, .them) } ?? false
  }

  /// "Five of the 11 who died", "four of the victims": the whole is a claim of its own, or all who are dead.
  private func isOfReadWhole(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let whole = reading.chunk + 2
    guard whole < sentence.chunks.count, sentence.code[whole - 1] == UInt8(ascii: "o") else { return false }
    let isOfKind = sentence.readings[whole].map { kinds.canonical[$0.kind] == kinds.canonical[reading.kind] } == true
    return isOfKind || sentence.chunks[whole].tokens.contains { tokens[$0].is(.victims) }
  }

  /// "1,069 of the 1,975 people infected have died", "3,000 fell ill, 1,500 of them died"
  private func isOfOtherKind(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    guard kinds.isKilled[reading.kind] else { return false }
    let of = sentence.chunks[reading.chunk].tokens.upperBound
    let isOfThem =
      sentence.view.isWord(of, .of) && (sentence.view.isWord(of + 1, .them) || sentence.view.isWord(of + 1, .whom))
    let isOfFigure = reading.chunk + 2 < sentence.chunks.count && sentence.code[reading.chunk + 1] == UInt8(ascii: "o")
    let whole =
      isOfThem
      ? sentence.readings[..<reading.chunk].last { $0 != nil } ?? nil
      : isOfFigure ? sentence.readings[reading.chunk + 2] : nil
    return whole.map { !kinds.isCasualty($0.kind) } ?? false
  }
}
