/// Reads one person without a number: "the mayor was shot dead", "killed Ana Ruiz, a teacher".
///
/// Each noun phrase of one person is tried in the place of a figure, in the constructions that such persons are told by.
struct SingleReader {
  let reading: SentenceReading

  private var view: SentenceView { reading.view }
  private var chunks: [Chunk] { reading.chunks }

  private static let constructions: [Construction] = [
    .passive, .passiveOverPhrase, .activeObject, .participleAfter, .relativeSubject, .overRelativeClause,
    .subjectAtDistance, .eventOf, .company,
  ]

  /// Makes figures of the persons that are found, and of those beside them in a list.
  func read() {
    guard reading.code.contains(where: { Self.predicates.contains($0) }) else { return }
    let taken = Set(reading.readings.compactMap { $0?.evidence.upperBound })
    for index in chunks.indices where chunks[index].code == UInt8(ascii: "N") {
      guard let counted = person(chunks[index]), let found = read(index, counted, taken) else { continue }
      reading.count(index, as: counted)
      reading.readings[index] = found.reading
      ConstructionReader(reading).readSecond(found.construction, found.match, found.reading)
    }
    // From the end to the beginning too: "his mother, father and sister".
    for index in Array(chunks.indices) + chunks.indices.reversed()
    where chunks[index].code == UInt8(ascii: "N") && isListed(index) && !isInPhrase(index) {
      if let counted = person(chunks[index], isListed: true) { reading.count(index, as: counted) }
    }
  }

  /// "killed by the gunman and three were hurt", "shot in the head and three were hurt"
  private func isInPhrase(_ index: Int) -> Bool {
    let before = chunks[index].tokens.lowerBound - 1
    if index > 1, view.isWord(before, .of) { return !reading.chunks[index - 2].isCoded(Self.events) }
    return view.isWord(before, .by) || view.has(before, .placePreposition)
  }

  private static let events = ChunkPattern.Letters("ET")

  /// "The mayor and his driver were"
  private func isInList(_ index: Int) -> Bool {
    func isAnd(_ at: Int) -> Bool { reading.code.indices.contains(at) && reading.code[at] == UInt8(ascii: "c") }
    return isAnd(index - 1) || isAnd(index + 1)
  }

  /// "killing the driver and his wife": a figure that was read stands on the other side of "and" or a comma.
  private func isListed(_ index: Int) -> Bool {
    guard chunks[index].tokens.count > 1 || !view.has(chunks[index].tokens.lowerBound, .pronoun) else {
      return false
    }
    // "said police chief Dan Orr, eight others"
    if index > 0, reading.code[index - 1] == UInt8(ascii: "S") { return false }
    func isJoint(_ at: Int) -> Bool {
      guard reading.code.indices.contains(at) else { return false }
      // '"They killed my son," the mother said'
      if at > index, at + 1 < chunks.count,
        view.isWord(chunks[at + 1].tokens.lowerBound, .he) || view.isWord(chunks[at + 1].tokens.lowerBound, .she)
      {
        return false
      }
      if reading.code[at] == UInt8(ascii: ",") { return view.token(chunks[at].tokens.upperBound)?.has(.quote) != true }
      return reading.code[at] == UInt8(ascii: "c")
    }
    // "the mayor, his wife and their son", but not "a husband, father and baker", who is one.
    func isTaken(_ at: Int) -> Bool {
      if reading.isRead(at) { return true }
      let areKin = [index, at].contains { view.isClass(chunks[$0].tokens.lowerBound, .possessivePronoun) }
      return areKin && chunks[at].counted?.isExplicit == false
    }
    return isJoint(index - 1) && index > 1 && isTaken(index - 2)
      || isJoint(index + 1) && index + 2 < chunks.count && isTaken(index + 2)
  }

  private static let predicates = ChunkPattern.Letters("AVPE")

  private func read(_ index: Int, _ counted: Counted, _ taken: Set<Int>) -> (
    reading: Reading, construction: Construction, match: ChunkPattern.Match
  )? {
    var code = reading.code
    code[index] = UInt8(ascii: "Q")
    for construction in Self.constructions {
      var from = max(0, index - 8)
      while from <= index, let match = construction.pattern.firstMatch(in: code, from: from) {
        from = match.range.lowerBound + 1
        guard match.figure == index, match.predicate >= 0 else { continue }
        // "looked at him dead in the face"
        if counted.population.isEmpty, index > 0, code[index - 1] == UInt8(ascii: "p") { continue }
        if isObject(counted), match.predicate > index, construction.name != Construction.participleAfter.name {
          continue
        }
        if match.predicate > index, isOfAnother(index) || isRelatedTo(index) { continue }
        let predicate = chunks[match.predicate]
        // The verb of a figure is the figure's: "the mayor and 12 others were killed" is read as a list.
        guard !taken.contains(predicate.tokens.upperBound),
          agrees(
            predicate, isSubject: match.predicate > index, isListed: isInList(index) || counted.figure.value == 2),
          let phrase = predicate.phrases.first(where: { view.kinds.countsOne[$0.kind] && $0.objects == nil })
        else { continue }
        let span =
          min(
            chunks[index].tokens.lowerBound, predicate.tokens.lowerBound)..<max(
            chunks[index].tokens.upperBound, predicate.tokens.upperBound)
        let made = Reading(
          chunk: index, kind: phrase.kind, construction: construction.name, confidence: 0.7, evidence: span,
          mood: predicate.mood)
        return (made, construction, match)
      }
    }
    return nil
  }

  /// "The wife of the minister was killed": the minister wasn't.
  private func isOfAnother(_ index: Int) -> Bool {
    guard index > 1, Self.prepositions.contains(reading.code[index - 1]) else { return false }
    return chunks[index - 2].counted != nil || chunks[index - 2].tokens.contains(where: view.isPerson)
  }

  /// "The father of a girl who was hurt": the girl was.
  private func isRelatedTo(_ index: Int) -> Bool {
    guard index + 3 < chunks.count, reading.code[index + 1] == UInt8(ascii: "o"),
      reading.code[index + 3] == UInt8(ascii: "w")
    else { return false }
    return view.onePerson(chunks[index + 2].tokens) != nil
  }

  private static let prepositions = ChunkPattern.Letters("pof")

  /// "him", "her": nobody who does or is anything, in "tried to save him but he died" and "next to her dying mother".
  private func isObject(_ counted: Counted) -> Bool {
    let at = counted.quantity.lowerBound
    return counted.population.isEmpty && (view.isWord(at, .him) || view.isWord(at, .her))
  }

  /// "was", "has", "died": the verb may be of one; "will kill" and "to kill" tell of nobody yet.
  private func agrees(_ predicate: Chunk, isSubject: Bool, isListed: Bool) -> Bool {
    let first = view.tokens[predicate.tokens.lowerBound]
    if !isSubject {
      let before = predicate.tokens.lowerBound - 1
      if view.has(before, .modal) || view.isWord(before, .to) { return false }
      // "could have hit her and killed her", "a wounded Mark Cormier"
      if view.has(before, .coordinator), (before - 10..<before).contains(where: { view.has($0, .modal) }) {
        return false
      }
      if view.has(before, .determiner), predicate.tokens.count == 1 { return false }
      return predicate.phrases.contains { $0.form != .present }
    }
    guard Tense(view: view).hasHappened(predicate) else { return false }
    if first.is(Word.were) || first.is(Word.have) { return isListed }
    if first.is([.modal]) { return false }
    return !predicate.mood.contains(.future)
  }

  // MARK: One person

  /// The person that a noun phrase is, by a noun or by a name.
  private func person(_ chunk: Chunk, isListed: Bool = false) -> Counted? {
    let range = chunk.tokens
    guard !range.contains(where: { view.isWord($0, .no) || view.isWord($0, .nobody) || view.isWord($0, .none) }) else {
      return nil
    }
    let first = view.tokens[range.lowerBound]
    let isPronoun = range.count == 1 && (first.is(.he) || first.is(.she) || first.is(.him) || first.is(.her))
    let person = view.onePerson(range)
    let isDefinite =
      view.has(range.lowerBound, .determiner) || view.isClass(range.lowerBound, .possessivePronoun)
      || view.quantity(at: range.lowerBound) != nil
      || first.has(.capitalized) && range.count > 1 || range.lowerBound == view.range.lowerBound
      || view.isWord(range.lowerBound - 1, .colon)
    // "another was wounded", "a third was wounded"; but not "a crush in 1990 and another in 2004"
    let isAnother =
      range.count == 1 && first.is(.another) && !isOfYear(behind: range.upperBound)
      || range.last.map { view.isClass($0, .ordinal) } == true && range.count <= 2
    // "killed his wife and himself"
    let isReflexive = isListed && range.count == 1 && (first.is(.himself) || first.is(.herself))
    // "his mother, father and sister were"
    let isKin =
      range.dropLast().allSatisfy { view.isClass($0, .adjective) } && view.isWord(range.lowerBound - 1, .and)
      && (range.lowerBound - 6..<range.lowerBound - 1).contains { view.isClass($0, .possessivePronoun) }
    // "a man, woman and two children"
    let isBareNoun = isListed && range.count == 1 && !first.has(.capitalized)
    guard
      isPronoun || isReflexive || isAnother || person != nil && (isDefinite || isBareNoun || isKin) || isName(range)
    else {
      return nil
    }
    let counted = Counted(figure: Figure(person?.number ?? 1), quantity: range.lowerBound..<(range.lowerBound + 1))
    counted.isExplicit = false
    counted.head =
      isReflexive
      ? nil
      : person?.head ?? range.last { view.isText($0) && !view.isFunction($0) && !view.tokens[$0].has(.possessive) }
    counted.population = isPronoun || isReflexive ? range.lowerBound..<range.lowerBound : range
    counted.group = person?.group ?? .people
    return counted
  }

  /// "another in 2004", "another in February 2004"
  private func isOfYear(behind at: Int) -> Bool {
    view.isWord(at, .in) && (view.isClass(at + 1, .month) || view.quantity(at: at + 1)?.use == .date)
  }

  /// Two words or more with capitals that name no place, body or day, or a title or person with one.
  private func isName(_ range: Range<Int>) -> Bool {
    // In headlines capitals tell nothing.
    guard !view.text.isShouting,
      view.range.last.map({ view.tokens[$0].is(.period) || view.tokens[$0].has(.quote) }) == true
    else {
      return false
    }
    var names = 0
    // "University student activist Ana Ruiz": whatever stands before the noun belongs to it.
    let person = range.last { view.isClass($0, [.person, .title]) && !view.isClass($0, .persons) }
    let hasPerson = person != nil
    for at in range where view.isText(at) && at > person ?? -1 {
      let token = view.tokens[at]
      guard token.has(.capitalized), !token.has(.allCaps) else {
        if token.is([.adjective, .demonym, .particle, .noun, .determiner]) { continue }
        return false
      }
      if token.is([
        .country, .placeNoun, .organization, .month, .weekday, .persons, .thing, .preposition, .coordinator,
      ]) {
        return false
      }
      // "the French Ana Brown": a surname may be an adjective as well.
      if token.is([.demonym, .adjective]), names == 0 { continue }
      names += 1
    }
    return names >= 2 || hasPerson && names >= 1
  }
}
