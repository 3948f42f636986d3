/// What only the chunks of the whole sentence tell: asides, active verbs, nouns that figures share.
extension Chunker {
  private static let speaker = ChunkPattern("[NTGQKU](q:,)(NS|SN|S),[BHRAv]")

  /// "The toll, the mayor said, has risen to 36": who says it parts no subject from its verb.
  func dropSpeakers(_ chunks: inout [Chunk]) {
    guard chunks.contains(where: { $0.code == UInt8(ascii: "S") }) else { return }
    while let match = Self.speaker.firstMatch(in: chunks.map(\.code)) {
      chunks.removeSubrange(match.figure..<match.range.upperBound - 1)
    }
  }

  /// "killed nine": a bare past form with an object behind it is active.
  func activate(_ chunks: inout [Chunk]) {
    for index in chunks.indices.dropLast() where chunks[index].code == UInt8(ascii: "P") {
      let next = chunks[index + 1]
      // "hundreds trapped in the pit": the phrase ends in a preposition, and what follows belongs to it.
      let last = chunks[index].tokens.upperBound - 1
      if chunks[index].tokens.count > 1, view.has(last, .placePreposition) { continue }
      // "miners trapped deep in the pit"
      let first = next.tokens.lowerBound
      if next.tokens.count == 1, view.isClass(first, [.adjective, .adverb]), !view.isNoun(first),
        !view.isClass(first, .demonym)
      {
        continue
      }
      guard next.isCoded(Self.objects), next.tokens.lowerBound <= chunks[index].tokens.upperBound + 1,
        let trigger = view.trigger(at: chunks[index].tokens.lowerBound),
        trigger.phrases.contains(where: { $0.role == .verb && $0.form.contains(.past) })
      else { continue }
      chunks[index].code = UInt8(ascii: "V")
    }
  }

  private static let objects = ChunkPattern.Letters("QNKU")

  /// "Of 40 homes, 12 were destroyed": a bare figure counts what the one before it in the sentence does.
  func inheritHeads(_ chunks: inout [Chunk]) {
    var head: Int?
    // "Some 140 homes were destroyed. Another 350 were damaged."
    if let thing, let first = chunks.first?.counted, first.head == nil, !first.isOther { head = thing }
    // "Houses destroyed: 1,120"
    let first = chunks.first?.code == UInt8(ascii: "-") ? 1 : 0
    if chunks.count > first + 3, chunks[first].code == UInt8(ascii: "N"),
      chunks[first + 1].code == UInt8(ascii: ":") || chunks[first + 2].code == UInt8(ascii: ":")
    {
      head = chunks[first].tokens.last { view.isClass($0, .thing) }
    }
    for index in chunks.indices {
      guard let counted = chunks[index].counted else {
        head = headOfNumber(chunks, index) ?? head
        continue
      }
      if counted.head == nil {
        counted.inheritedHead = headOfWhole(chunks, index) ?? head
        counted.isCarried = thing != nil && counted.inheritedHead == thing
      } else {
        head = counted.head
      }
    }
  }

  /// "The number of homes destroyed is 40", "homes lost now number 40": what the noun before it tells.
  func headOfNumber(_ chunks: [Chunk], _ index: Int) -> Int? {
    if chunks[index].code == UInt8(ascii: "N"), index + 1 < chunks.count, chunks[index + 1].code == UInt8(ascii: "P") {
      return chunks[index].tokens.last { view.isClass($0, .thing) }
    }
    guard chunks[index].code == UInt8(ascii: "G"), index + 2 < chunks.count, chunks[index + 1].code == UInt8(ascii: "o")
    else { return nil }
    return chunks[index + 2].tokens.last { view.isClass($0, .thing) }
  }

  /// "40,000 of the 1.5 million customers", "1,200 of its troops": a bare figure counts what it is part of.
  func headOfWhole(_ chunks: [Chunk], _ index: Int) -> Int? {
    // "brings to 40 the number of homes destroyed"
    if chunks.indices.contains(index + 1), let head = headOfNumber(chunks, index + 1),
      chunks[index + 1].code == UInt8(ascii: "G")
    {
      return head
    }
    guard index + 2 < chunks.count, chunks[index + 1].code == UInt8(ascii: "o") else { return nil }
    let whole = chunks[(index + 2)...].prefix(2)
    if let head = whole.compactMap({ $0.counted?.head }).first { return head }
    return chunks[index + 2].tokens.last { view.isPersons($0) || view.isClass($0, .thing) }
  }

  /// "60 confirmed and 20 probable cases": a number with no noun of its own but an open phrase has that of the one it is
  /// joined to.
  func shareHeads(_ chunks: inout [Chunk]) {
    for index in chunks.indices.dropLast(2) where chunks[index + 1].code == UInt8(ascii: "c") {
      let other = chunks[index + 2]
      guard let counted = chunks[index].counted, counted.isExplicit, let shared = other.counted, let head = shared.head,
        (counted.figure.low ?? 0) > 1, isOpen(chunks[index]), !isOpen(other)
      else { continue }
      counted.head = head
      counted.group = shared.group
      chunks[index].code = other.code
      chunks[index].phrases = other.phrases
    }
  }

  /// A number whose words have no noun in the plural: "60 confirmed", "150,000 passport".
  func isOpen(_ chunk: Chunk) -> Bool {
    guard let counted = chunk.counted, counted.isExplicit else { return false }
    let words = counted.quantity.upperBound..<chunk.tokens.upperBound
    return !words.isEmpty && !words.contains { view.isPersons($0) || view.isClass($0, .plural) }
  }
}
