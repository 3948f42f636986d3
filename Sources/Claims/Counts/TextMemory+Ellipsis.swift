/// Bare figures that stand where those of the kind before would: "The ministry has 52, the mayor 60."
extension TextMemory {
  private static let beforeEllipsis = ChunkPattern(
    "(H|LN|R|H[po]|RN?,?[pf]|B|v[po]|S[po]?|HN?p|G[^.;QK]{0,6}|[Hv]N[pf]|vp?N,?p)$")
  private static let ofNoun = ChunkPattern("N,?w[BH]?R[pfo]?$")
  private static let afterEllipsis = ChunkPattern.Letters(",;.cp-")

  /// "A colleague went higher, to 900.", "The ministry has 52, the mayor 60.": a bare figure where the last kind's would stand.
  func isEllipsis(_ place: Place, _ kind: Int) -> Bool {
    guard place.isBare, !place.isVague, place.counted.figure.bound != .range, !place.isOne, place.isFree,
      place.value != 0,
      kinds.countsPersons[kind] || kinds.countsBare[kind],
      place.sentence.index - lastSentence <= (count >= 4 ? 6 : 2), !isOfAnother(place),
      place.heads.fits(kind, place.chunk)
    else { return false }
    // "How many have died? 31."
    if place.index == 0, place.sentence.index == lastSentence + 1, isAsked(place) { return true }
    if place.next == 0 || Self.afterEllipsis.contains(place.next) {
      let before = Array(place.code[..<place.index])
      if Self.beforeEllipsis.firstMatch(in: before, from: max(0, before.count - 10)) != nil {
        // "of its work force, which numbers 1.5 million"
        return !isAgeOrHour(place) && !isPopulation(place) && !isOfOthers(place) && !isOfPersons(place, kind)
          && Self.ofNoun.firstMatch(in: before, from: max(0, before.count - 5)) == nil
      }
    }
    return isVerbLeftOut(place) || isCompared(place) || isSummedUp(place)
  }

  private func isAsked(_ place: Place) -> Bool {
    asking == place.sentence.index - 1 && (place.next == 0 || Self.clauseEnds.contains(place.next))
  }

  private static let clauseEnds = ChunkPattern.Letters(".,;")

  /// "Some 20,000 people filled the square; the organisers spoke of 60,000.": of what the sentence itself counts.
  func isOfAnother(_ place: Place) -> Bool {
    place.sentence.unread.contains { index in
      guard index < place.index, let counted = place.sentence.chunks[index].counted, counted.isExplicit else {
        return false
      }
      return counted.head.map(place.view.isPerson) == true
    }
  }

  /// "India lost 101": a country or a place has lost so many of its people.
  func isLost(_ place: Place) -> Bool {
    let isOfPeople = place.counted.group == .people && place.counted.population.count <= 1
    guard place.index > 1, place.isBare || isOfPeople, !place.isVague, place.isFree,
      place.heads.fits(killed ?? 0, place.chunk),
      place.next == 0 || Self.clauseEnds.contains(place.next) || place.next == UInt8(ascii: "c")
    else { return false }
    let subject = place.sentence.chunks[place.index - 2]
    return place.view.isWord(place.counted.quantity.lowerBound - 1, .lost)
      && subject.tokens.contains { place.view.isClass($0, [.placeName, .country, .placeNoun]) }
  }

  /// "That makes nine."
  private func isSummedUp(_ place: Place) -> Bool {
    let first = place.view.range.lowerBound
    return place.view.isWord(first, .that) && place.view.isWord(first + 1, .makes)
      && place.counted.quantity.lowerBound == first + 2
      && (place.next == 0 || Self.clauseEnds.contains(place.next))
  }

  private static let auxiliary = ChunkPattern("^[BH]([.;,)]|$)")

  /// "25 officers were killed; the day before, 14 had been."
  private func isVerbLeftOut(_ place: Place) -> Bool {
    Self.auxiliary.firstMatch(in: Array(place.code[(place.index + 1)...].prefix(2)))?.range.lowerBound == 0
  }

  /// "puts the town's population at 27,000"
  private func isPopulation(_ place: Place) -> Bool {
    place.sentence.chunks[max(0, place.index - 5)..<place.index].contains { chunk in
      chunk.tokens.contains { place.view.isWord($0, .population) }
    }
  }

  /// "the number of passengers was 190", "the number of states to 25": of what the text doesn't count.
  private func isOfOthers(_ place: Place) -> Bool {
    guard let tally = place.code[..<place.index].lastIndex(of: UInt8(ascii: "G")), place.index - tally < 8,
      tally + 2 < place.index, place.code[tally + 1] == UInt8(ascii: "o"), place.code[tally + 2] == UInt8(ascii: "N")
    else { return false }
    return !place.sentence.chunks[tally + 2].tokens.contains { text.tokens[$0].is(.victims) }
  }

  /// "the number of people with the illness grew to 120", where the text counts things.
  private func isOfPersons(_ place: Place, _ kind: Int) -> Bool {
    guard !kinds.countsPersons[kind] else { return false }
    let before = place.view.range.lowerBound..<place.counted.quantity.lowerBound
    return before.contains {
      place.view.isWord($0, .number) && place.view.isWord($0 + 1, .of) && place.view.isPerson($0 + 2)
    }
  }

  /// "The mayor is 61", "It began at 9"
  private func isAgeOrHour(_ place: Place) -> Bool {
    guard place.index > 1, let value = place.value else { return false }
    let before = place.sentence.chunks[place.index - 1]
    let subject = place.sentence.chunks[place.index - 2]
    if before.code == UInt8(ascii: "B") {
      // "The mayor is 61", "She was 82", "who were 16, 14 and 9"
      let isPerson = subject.tokens.contains {
        place.view.isPerson($0) || place.view.isWord($0, .he) || place.view.isWord($0, .she)
      }
      return value < 120 && (subject.code == UInt8(ascii: "N") && isPerson || subject.code == UInt8(ascii: "w"))
    }
    return value <= 24 && subject.code == UInt8(ascii: "v") && place.view.isWord(before.tokens.lowerBound, .at)
  }

  /// "compared with 12", "up from 12", "the earlier 12", "a total of 12", "12 in all"
  private func isCompared(_ place: Place) -> Bool {
    let view = place.view
    var at = place.counted.quantity.lowerBound
    let end = place.chunk.tokens.upperBound
    if view.isWord(end, .in), view.isWord(end + 1, .all) || view.isWord(end + 1, .total) { return true }
    if view.isWord(at - 1, .the) { at -= 1 }
    if view.isWord(at - 1, .from) {
      return view.isWord(at - 2, .up) || view.isWord(at - 2, .down) || view.has(at - 2, .reach)
        || view.isClass(at - 2, .level)
    }
    if view.isWord(at - 1, .to) || view.isWord(at - 1, .with) { return view.isWord(at - 2, .compared) }
    if view.isWord(at - 1, .than) { return view.isWord(at - 2, .rather) }
    if view.isWord(at - 1, .of) { return view.isWord(at - 2, .instead) || view.isWord(at - 2, .total) }
    return view.isClass(at - 1, .earlier) && view.isWord(at - 2, .the)
  }
}
