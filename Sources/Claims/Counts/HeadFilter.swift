/// Tells whether a kind may count a figure, by the noun of those counted.
struct HeadFilter {
  let view: SentenceView

  private var kinds: KindTable { view.kinds }

  /// "cut 500 jobs": a phrase with its object counts that alone.
  func fits(_ phrase: KindTable.Phrase, _ chunk: Chunk) -> Bool {
    // "destroyed housing: 146": the noun of the toll tells what is counted.
    if phrase.role == .toll, chunk.counted?.head == nil { return true }
    // "the list of missing has 49 names"
    if phrase.role == .toll, let head = chunk.counted?.head, view.isWord(head, .names) || view.isWord(head, .entries) {
      return true
    }
    guard let objects = phrase.objects else { return fits(phrase.kind, chunk) }
    guard let counted = chunk.counted, let head = counted.head ?? counted.inheritedHead else { return false }
    return kinds.objects[objects].contains(view.tokens[head].word)
  }

  func fits(_ kind: Int, _ chunk: Chunk) -> Bool {
    guard let counted = chunk.counted else { return false }
    if let least = counted.figure.low ?? counted.figure.high, least < kinds.least[kind] { return false }
    if kinds.countsPersons[kind] { return countsPersons(kind, chunk, counted) }
    return countsThings(kind, chunk, counted)
  }

  private func countsPersons(_ kind: Int, _ chunk: Chunk, _ counted: Counted) -> Bool {
    if let value = counted.figure.value, value != value.rounded() { return false }
    if counted.isHeadcount { return true }
    // "14 deaths", "30 injured people": the figure's own words tell the kind.
    if !chunk.phrases.isEmpty { return true }
    guard let head = counted.head else { return true }
    if kinds.whom[kind].contains(view.tokens[head].word) { return true }
    return isPerson(head)
  }

  /// A noun of persons, a people, or a word that the lexicon doesn't know and that may be one.
  func isPerson(_ head: Int) -> Bool {
    let token = view.tokens[head]
    if view.has(head, .uncounted) || token.is([.timeUnit, .measureUnit]) { return false }
    if token.is([.person, .persons, .demonym]) { return true }
    if token.is([.noun, .thing, .placeNoun]) { return false }
    return token.has(.capitalized) || token.is(.adjective) || view.text.endsLikePerson(token)
  }

  /// "recalled 85,000 towel warmers": whatever a firm makes.
  private func isProduct(_ head: Int) -> Bool {
    let token = view.tokens[head]
    return view.text.bytes[Int(token.end) - 1] | 0x20 == 0x73 && !view.has(head, .uncounted)
      && !token.is([.person, .persons, .demonym, .timeUnit, .measureUnit, .organization, .placeNoun, .country])
  }

  private func countsThings(_ kind: Int, _ chunk: Chunk, _ counted: Counted) -> Bool {
    if chunk.phrases.contains(where: { kinds.canonical[$0.kind] == kinds.canonical[kind] }) { return true }
    // "The firm closed 40 stores. Some 300 were laid off."
    if counted.isCarried, kinds.countsBare[kind] { return true }
    guard let head = counted.head ?? counted.inheritedHead else { return kinds.countsBare[kind] }
    if kinds.whom[kind].contains(view.tokens[head].word) { return true }
    if counted.isOther, counted.head == nil { return true }
    if kinds.counts[kind].contains(.people), isPerson(head), !view.isClass(head, .thing) { return true }
    // "products of 350 companies had been recalled"
    if kinds.countsProducts[kind], counted.group != .businesses, isProduct(max(head, counted.population.upperBound - 1))
    {
      return true
    }
    guard let group = counted.group ?? view.populations.group(view.text, head: head, in: head..<(head + 1)) else {
      return false
    }
    return group != .other && !kinds.counts[kind].isEmpty && kinds.counts(group, kind: kind)
  }
}
