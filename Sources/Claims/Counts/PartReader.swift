/// Figures that take their kind from another: "two of them are children", "of the dead, 103 were found in the town",
/// "the total is now 145", "a week ago there were 380".
struct PartReader {
  let reader: CountReader
  let kinds: KindTable
  /// The kind of the claim before, in this sentence or the last ones, and its figure.
  struct Antecedent {
    var kind: Int
    var value: Double
    var group: Group
    /// An addition tells nothing of the size of the total.
    var isAddition = false
  }

  private var text: TokenizedText { reader.text }
  private var tokens: [Token] { reader.tokens }
  private var range: Range<Int> { reader.range }

  /// What the figure is taken for.
  struct Reading {
    var kind: Int
    var isPart: Bool
    var evidence: Range<Int>
  }

  func reading(of index: Int, after antecedent: Antecedent?) -> Reading? {
    let phrase = reader.counted[index]
    if let part = fronted(phrase) ?? partOfKind(phrase, antecedent) { return part }
    guard let antecedent, let value = phrase.figure.low ?? phrase.figure.high else { return nil }
    if phrase.isOfThem, isAll(phrase) { return nil }
    if phrase.isOfThem, phrase.headTrigger == nil, value <= antecedent.value {
      return Reading(kind: antecedent.kind, isPart: true, evidence: phrase.range)
    }
    let isWhole = reader.phrase(endingBefore: phrase.quantity.lowerBound).map { reader.counted[$0].isPart } ?? false
    guard phrase.isExplicit, phrase.population.isEmpty, phrase.headTrigger == nil, value >= 2, !isWhole,
      phrase.figure.bound != .vague,
      value <= antecedent.value * 30 || antecedent.isAddition, value * 30 >= antecedent.value, isResumed(phrase)
    else { return nil }
    return Reading(kind: antecedent.kind, isPart: false, evidence: phrase.range)
  }

  /// "Of the deaths, 103 occurred in the city": the kind's noun stands before the figure.
  private func fronted(_ phrase: Counted) -> Reading? {
    let comma = phrase.range.lowerBound - 1
    guard comma > range.lowerBound, tokens[comma].is(.comma) else { return nil }
    var at = comma - 1
    while at >= range.lowerBound, comma - at < 8, !tokens[at].is(.comma) {
      if tokens[at].is(.of), at == range.lowerBound || tokens[at - 1].has(.mark) {
        for word in (at + 1)..<comma {
          guard let trigger = reader.trigger(startingAt: word) else { continue }
          return Reading(
            kind: reader.triggers[trigger].phrases[0].kind, isPart: true, evidence: at..<phrase.range.upperBound)
        }
      }
      at -= 1
    }
    return nil
  }

  /// "forty of the victims were foreigners": of the hurt where it was they who were spoken of, else of the dead.
  private func partOfKind(_ phrase: Counted, _ antecedent: Antecedent?) -> Reading? {
    guard phrase.isPart, let head = phrase.head, tokens[head].is(.victims, .victim),
      let killed = kinds.isKilled.firstIndex(of: true)
    else { return nil }
    let hurt = antecedent.flatMap { kinds.isInjured[$0.kind] ? $0.kind : nil }
    return Reading(kind: hurt ?? killed, isPart: true, evidence: phrase.range)
  }

  /// "the three of them" are all, of whom something else is told.
  private func isAll(_ phrase: Counted) -> Bool {
    phrase.quantity.lowerBound > range.lowerBound && tokens[phrase.quantity.lowerBound - 1].is(.the, .all)
  }

  /// The words around a bare figure that take up one given before: "the total is", "it was", "the earlier", "not", "in all".
  private func isResumed(_ phrase: Counted) -> Bool {
    let start = reader.governed(reader.counted.firstIndex { $0.range == phrase.range } ?? 0)
    let first = phrase.range.lowerBound
    if first > range.lowerBound {
      let before = tokens[first - 1]
      if before.is(.not) { return true }
      if before.is(.the) && !isRatio(phrase) || (before.is([.earlier]) && start < first) {
        return isAlone(phrase)
      }
    }
    let end = phrase.range.upperBound
    if end + 1 < range.upperBound, tokens[end].is(.in), tokens[end + 1].is(.all) || tokens[end + 1].is(.total) {
      return true
    }
    return isCopied(before: start)
  }

  /// No noun follows.
  private func isAlone(_ phrase: Counted) -> Bool {
    let end = phrase.range.upperBound
    return end >= range.upperBound || !tokens[end].is([.noun, .placeName, .thing, .persons])
      || tokens[end].is([.preposition, .verb])
  }

  private func isRatio(_ phrase: Counted) -> Bool {
    let end = phrase.range.upperBound
    return end < range.upperBound && (tokens[end].is(.percentSign) || tokens[end].has(.dash))
  }

  /// "the number was", "it is now", "there were", "the figure had been put at": the verb right before, its subject near.
  private func isCopied(before start: Int) -> Bool {
    var at = start - 1
    while at >= range.lowerBound, start - at < 4, tokens[at].is(.adverb) || tokens[at].is(.at, .to, .of, .over) {
      at -= 1
    }
    guard at >= range.lowerBound, tokens[at].is([.be, .level, .tally]) else { return false }
    let verb = at
    at -= 1
    while at >= range.lowerBound, verb - at < 7 {
      let token = tokens[at]
      if token.is(.total, .number, .figure, .count) || token.is(.it, .there) { return true }
      guard
        token.is([.be, .have, .adverb, .modal, .preposition, .timeUnit, .earlier, .determiner])
          || !token.is([.noun, .persons, .person])
      else { return false }
      at -= 1
    }
    return false
  }

  /// What is said of a part: "are children", "were foreigners", "police and servicemen", "belong to the security services".
  func complement(of phrase: Counted, _ populations: PopulationReader) -> (group: Group, words: Range<Int>)? {
    var at = phrase.range.upperBound
    while at < range.upperBound, at - phrase.range.upperBound < 6 {
      let token = tokens[at]
      guard
        token.is([.be, .adverb, .determiner]) || token.is(.belong, .to) || reader.trigger(startingAt: at) != nil
          || reader.triggerAt[at - range.lowerBound] >= 0
      else { break }
      at += 1
    }
    guard at < range.upperBound, !tokens[at].is(.coordinator) else { return nil }
    var end = at
    while end < range.upperBound, end - at < 6, tokens[end].has(.word),
      !tokens[end].is([.be, .verb, .relative, .preposition]) || tokens[end].is([.persons, .person])
    { end += 1 }
    guard let head = (at..<end).last(where: { tokens[$0].is([.persons, .person]) || tokens[$0].is(.services) }),
      let group = populations.group(text, head: head, in: at..<end)
    else { return nil }
    var joined = group
    for other in at..<head where tokens[other].is(.persons) {
      if let second = populations.group(text, head: other, in: at..<(other + 1)) {
        joined = second.joined(with: joined)
      }
    }
    return (joined, at..<(head + 1))
  }
}
