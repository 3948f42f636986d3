/// Figures of some of those whom the text counted before: "Four of them were children", "They include 20 children."
extension TextMemory {
  /// How many sentences back "them" may mean somebody.
  private static let near = 2

  /// "Four of them were children", "Two of the victims came from Beck"
  func isPartOfThem(_ place: Place, _ kind: Int) -> Bool {
    let view = place.view
    let of = place.chunk.tokens.upperBound
    guard place.isBare, view.isWord(of, .of), !place.isOne, !place.isVague, !place.isOfTime,
      place.heads.fits(kind, place.chunk),
      !view.isWord(place.counted.quantity.lowerBound - 1, .the), !isOfThings(place, kind), !isOfAnother(place)
    else { return false }
    // "Service had returned to 700,000 of them": they are so no longer.
    if kinds.isLevel[kind], !kinds.isTreated[kind], !kinds.isCritical[kind],
      !place.sentence.tellsWhoTheyAre(from: place.index + 3)
    {
      return false
    }
    if view.isWord(of + 1, .those) || view.isWord(of + 1, .these) {
      // "39 of those cars"
      return place.sentence.index - lastSentence <= Self.near
        && (!kinds.countsPersons[kind] || view.isPerson(of + 2) || !view.isNoun(of + 2))
    }
    if view.isWord(of + 1, .them) { return place.sentence.index - lastSentence <= Self.near }
    guard view.isWord(of + 1, .the) else { return false }
    return view.isWord(of + 2, .victims)
      || view.trigger(at: of + 2)?.phrases.contains { kinds.canonical[$0.kind] == kinds.canonical[kind] } == true
  }

  /// "three eye hospitals, two of them in Arl": the figure before in the sentence counts something else.
  private func isOfThings(_ place: Place, _ kind: Int) -> Bool {
    guard kinds.countsPersons[kind],
      let before = place.sentence.chunks[..<place.index].last(where: { $0.counted != nil })
    else { return false }
    return before.counted?.head.map { !place.view.isPerson($0) } == true && before.phrases.isEmpty
  }

  private static let clauseStart = ChunkPattern("([;,c]|^oN,)$")

  /// "Two were children, four were from Ghana", "Of these, nine were nurses": who some of those were whom the text counted.
  func isBreakdown(_ place: Place, _ kind: Int) -> Bool {
    let view = place.view
    guard place.isBare, kinds.countsPersons[kind], !place.isVague,
      place.sentence.index - lastSentence <= Self.near,
      place.sentence.tellsWhoTheyAre(from: place.index + 1),
      place.index == 0 || Self.clauseStart.firstMatch(in: Array(place.code[..<place.index])) != nil,
      let whole = wholes[kinds.canonical[kind]], (place.value ?? .infinity) < whole
    else { return false }
    let said = place.sentence.chunks[place.index + 2]
    return place.code[place.index + 2] == UInt8(ascii: "f")
      || !view.has(said.tokens.lowerBound, .determiner)
        && said.tokens.contains { view.isClass($0, [.persons, .demonym]) }
  }

  /// "They include more than 20 children.", "Among them are 20 children.", "Twenty children were among them."
  func isIncluded(_ place: Place, _ kind: Int) -> Bool {
    guard !place.isOne, !place.isVague, place.heads.fits(kind, place.chunk) else { return false }
    let view = place.view
    let first = view.range.lowerBound
    let be = place.chunk.tokens.upperBound
    if place.index == 0, view.has(be, .be), view.isWord(be + 1, .among), view.isWord(be + 2, .them) {
      return place.sentence.index - lastSentence <= Self.near
    }
    let opening =
      if view.isWord(first, .they), view.has(first + 1, .including) {
        2
      } else if view.isWord(first, .among),
        view.isWord(first + 1, .them), view.has(first + 2, .be), place.sentence.index - lastSentence <= Self.near
      { 3 } else { 0 }
    return opening > 0 && place.code[..<place.index].dropFirst(opening).allSatisfy { Self.listed.contains($0) }
  }

  private static let listed = ChunkPattern.Letters("QKUNc,")

  /// "Among the 150 victims were 72 Germans and 47 Spaniards.", "Sixteen students were among the victims.": in a text that
  /// tells of dead and of no hurt, some of the dead.
  func partOfVictims(_ place: Place) -> Int? {
    guard let killed = killedOfVictims, !place.isVague, place.heads.fits(killed, place.chunk) else { return nil }
    let view = place.view
    func victims(behind at: Int) -> Int? {
      guard view.isWord(at, .among) else { return nil }
      return (at + 1..<at + 4).first { view.isWord($0, .victims) }
    }
    let be = place.chunk.tokens.upperBound
    if view.has(be, .be), victims(behind: be + 1) != nil { return killed }
    guard let end = victims(behind: view.range.lowerBound),
      let verb = (end + 1..<end + 3).first(where: { view.has($0, .be) }), verb < place.chunk.tokens.lowerBound
    else { return nil }
    let between = place.sentence.chunks[..<place.index].filter { $0.tokens.lowerBound > verb }
    return between.allSatisfy { $0.isCoded(Self.listed) } ? killed : nil
  }

  /// "Three of the miners were from Beck": of those whom a figure counted before.
  func partOfNamed(_ place: Place) -> Int? {
    let view = place.view
    let of = place.chunk.tokens.upperBound
    guard place.isBare, !place.isOne, view.isWord(of, .of), view.has(of + 1, .determiner), let noun = view.token(of + 2)
    else {
      return nil
    }
    return heads[noun.word].flatMap { noun.word == Lexicon.unknown ? nil : $0 }
  }
}
