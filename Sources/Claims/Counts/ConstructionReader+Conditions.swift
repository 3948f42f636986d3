/// What the patterns of constructions cannot say, and ask for.
extension ConstructionReader {
  private static let clauseEnds = ChunkPattern.Letters(".,;:c")

  /// "33 missiles, 21 of which were shot down": they are what the figure before counts.
  func isOfThings(_ figure: Int) -> Bool {
    let end = chunks[figure].tokens.upperBound
    guard view.isWord(end, .of), view.isWord(end + 1, .which) else { return false }
    let whole = chunks[..<figure].last { $0.counted != nil || $0.code == UInt8(ascii: "N") }
    return whole?.counted?.head.map { !view.isPerson($0) } ?? false
  }

  /// "860 destroyed homes and 700 that were damaged": their own words tell another kind.
  func areOtherThings(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    !kinds.countsPersons[kind]
      && chunks[match.figure].phrases.contains {
        !kinds.countsPersons[$0.kind] && kinds.canonical[$0.kind] != kinds.canonical[kind]
      }
  }

  /// "one of the city's worst crashes": no person.
  func isOneOfThings(_ match: ChunkPattern.Match) -> Bool {
    let chunk = chunks[match.figure]
    let end = chunk.tokens.upperBound
    guard chunk.counted?.figure.value == 1, chunk.counted?.head == nil, view.isWord(end, .of),
      match.figure + 2 < chunks.count
    else { return false }
    let whole = chunks[match.figure + 2]
    return whole.code == UInt8(ascii: "N")
      && !whole.tokens.contains { view.isPerson($0) || view.has($0, .pronoun) || view.isWord($0, .those) }
  }

  /// "freed 57 passengers, including *two Americans*, and *nine crew*, and fled": done to them, and not by them.
  func isItemOfObject(_ match: ChunkPattern.Match) -> Bool {
    Self.item.firstMatch(in: Array(reading.code[..<match.figure].suffix(14))) != nil
  }

  private static let item = ChunkPattern("[Vv][QKU][NQKUpof,c]*m([NQKUpofc,]*,c)?$")

  /// "200 people came to honour those who died": of others.
  func tellsOfThose(_ match: ChunkPattern.Match) -> Bool {
    let who = match.predicate - 1
    guard who > 0, reading.code[who] == UInt8(ascii: "w") else { return false }
    return view.isWord(chunks[who].tokens.lowerBound - 1, .those)
  }

  /// "Forty bodies have been identified": names are told, and no toll.
  func areNamed(_ match: ChunkPattern.Match) -> Bool {
    let chunk = chunks[match.figure]
    return chunk.phrases.contains { kinds.isKilled[$0.kind] } && naming(chunk) == true
  }

  /// True where those counted have got their names, false where they have none yet: "Sixteen bodies have yet to be
  /// identified", "81 bodies, still unidentified, lie in"; nil where nothing is said of names.
  func naming(_ chunk: Chunk) -> Bool? {
    let reach = chunk.tokens.lowerBound..<min(chunk.tokens.upperBound + Self.naming, view.end)
    guard let word = reach.first(where: isNaming) else { return nil }
    // "40 bodies were recovered and identified", "found 40 bodies, of which 12 have been identified": of others, or found as well.
    let gap = chunk.tokens.upperBound..<max(chunk.tokens.upperBound, word)
    guard view.isWord(word, .identify) || gap.allSatisfy({ mayStand($0, beforeNaming: word) }) else { return nil }
    return view.isWord(word, .identified)
      && !(reach.lowerBound..<word).contains {
        view.has($0, .negation) || view.isWord($0, .yet) || view.isWord($0, .no)
      }
  }

  /// "identified", "still unclaimed"; but not "the unidentified".
  private func isNaming(_ at: Int) -> Bool {
    view.isWord(at, .identified) || view.isWord(at, .identify)
      || (view.isWord(at, .unidentified) || view.isWord(at, .unclaimed)) && !view.isClass(at - 1, .article)
  }

  /// "have not yet been", "that nobody has", ", still": no verb but an auxiliary.
  private func mayStand(_ at: Int, beforeNaming word: Int) -> Bool {
    view.isClass(at, [.be, .have, .adverb, .modal]) || view.has(at, [.be, .have, .modal, .negation, .cue])
      || view.isAdverb(at) || view.tokens[at].is(.yet, .to, .that) || view.tokens[at].is(.who, .nobody)
      || view.isWord(at, .comma) && !view.isWord(word, .identified)
  }

  /// How far behind bodies it may stand that they have names, in tokens.
  private static let naming = 10

  /// "Seven officers returned fire and Wilkes was killed": one was.
  func isOfAnother(_ match: ChunkPattern.Match) -> Bool {
    guard let figure = chunks[match.figure].counted?.figure, (figure.low ?? figure.high ?? 0) >= 2 else { return false }
    return view.isSingularVerb(chunks[match.predicate].tokens.lowerBound)
  }

  /// "a fourth suspect, …, was found hanged" counts suspects.
  func isOrdinal(_ match: ChunkPattern.Match) -> Bool { chunks[match.figure].counted?.isOrdinal == true }

  /// "killed dozens", but not "killed dozens in the herd": a vague figure alone may count anything.
  func isObject(_ match: ChunkPattern.Match) -> Bool {
    // "cut power to thousands in the south": the words of the verb tell what is counted.
    let predicate = chunks[match.predicate].tokens
    if predicate.count > 2, view.isClass(predicate.upperBound - 1, .preposition) { return true }
    // "killed at least eight people and injured dozens in Arl"
    if match.predicate > 1, reading.code[match.predicate - 1] == UInt8(ascii: "c"),
      chunks[..<match.predicate].indices.contains(where: { reading.isRead($0) })
    {
      return true
    }
    guard let counted = chunks[match.figure].counted, counted.figure.bound == .vague, counted.head == nil,
      !counted.isAddition, !counted.isOther, match.figure + 1 < chunks.count
    else { return true }
    return chunks[match.figure + 1].isCoded(Self.clauseEnds)
  }

  /// "60 relatives of the victims": those who are counted are others.
  func isOfOthers(_ match: ChunkPattern.Match) -> Bool {
    chunks[match.figure].counted?.head != nil && chunks[match.predicate - 1].code == UInt8(ascii: "o")
  }

  /// "84 of the missing turned up safe": they are so no longer.
  func hasTurnedUp(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    let next = match.predicate + 1
    guard kinds.isLevel[kind], chunks.indices.contains(next) else { return false }
    return chunks[next].isCoded(Self.otherVerbs)
      || view.text.endsLikeParticiple(view.tokens[chunks[next].tokens.lowerBound])
  }

  /// "Of the five missing, two were found": of a level only who they are is told of those counted.
  func isSoNoLonger(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    kinds.isLevel[kind] && !reading.tellsWhoTheyAre(from: match.figure + 1)
  }

  /// "the bodies of the last two missing miners": they are so no longer.
  func isOfBodies(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    let figure = chunks[match.figure].tokens.lowerBound
    return kinds.isLevel[kind]
      && (max(view.range.lowerBound, figure - 5)..<figure).contains {
        (view.isWord($0, .bodies) || view.isWord($0, .body)) && view.isWord($0 + 1, .of)
      }
  }

  /// "released one clerk and 10 hostages": what the verb tells of the first.
  func isSecondObject(_ match: ChunkPattern.Match) -> Bool {
    let first = match.figure - 2
    guard first > 0, chunks[match.figure - 1].code == UInt8(ascii: "c"), let read = reading.readings[first] else {
      return false
    }
    return read.construction == Construction.activeObject.name && kinds.isReleased[read.kind]
  }

  /// "30 injured people have been discharged": of those who were hurt, so many are well again.
  func areDischarged(_ match: ChunkPattern.Match) -> Bool {
    guard match.figure + 1 < chunks.count, chunks[match.figure + 1].code == UInt8(ascii: "B") else { return false }
    let verb = chunks[match.figure + 1].tokens.upperBound
    return view.isWord(verb, .discharged) || view.isWord(verb, .released)
      || view.isWord(verb, .sent) && view.isWord(verb + 1, .home)
  }

  private static let otherVerbs = ChunkPattern.Letters("vAV")

  /// "a series of outages, including one last month": one of them, and no figure.
  func isInstance(_ match: ChunkPattern.Match) -> Bool {
    guard let counted = chunks[match.figure].counted, counted.head == nil, match.figure > 0 else { return false }
    return counted.figure.value == 1 && chunks[match.figure - 1].code == UInt8(ascii: "m")
  }

  /// "the toll reached 274 and protesters marched": of a bare figure and those who are named behind "and", the second alone
  /// may be the subject.
  func isSubject(_ match: ChunkPattern.Match) -> Bool {
    !isBare(match) || reading.code[match.figure + 1] != UInt8(ascii: "c")
  }

  /// "172 were hurt, officials said, with 33 still fighting for life": another figure is the subject; "had flown out 115
  /// passengers, and a jet was expected to evacuate 100": the jet is.
  func hasOwnSubject(_ match: ChunkPattern.Match) -> Bool {
    let subject = match.predicate - 1
    if subject - 1 > match.figure, chunks[subject].code == UInt8(ascii: "N"), match.predicate + 1 < chunks.count,
      chunks[match.predicate + 1].code == UInt8(ascii: "Q"),
      chunks[match.predicate].tokens.contains(where: { view.isWord($0, .to) })
    {
      return true
    }
    return subject - 1 > match.figure && chunks[subject].counted?.isExplicit == true
      && kind(of: chunks[match.predicate], counting: chunks[subject]) != nil
      && view.isWord(chunks[subject - 1].tokens.lowerBound, .with)
  }

  /// "believed to be guests": a form of "be" between tells only who they are thought to be.
  func isOfWhoTheyAre(_ match: ChunkPattern.Match) -> Bool {
    (match.figure + 1..<match.figure + 3).allSatisfy { at in
      at >= match.predicate || chunks[at].code != UInt8(ascii: "B") || view.isWord(chunks[at].tokens.lowerBound, .to)
    }
  }

  /// The figure has no noun of its own.
  func isBare(_ match: ChunkPattern.Match) -> Bool { chunks[match.figure].counted?.head == nil }

  /// "the 23,000 death toll", but not "12 dead": the noun is of a toll, and the number belongs to it.
  func isTold(_ match: ChunkPattern.Match) -> Bool {
    guard let counted = chunks[match.figure].counted, counted.head == nil else { return false }
    return view.isWord(counted.quantity.lowerBound - 1, .the)
      && chunks[match.predicate].phrases.contains { $0.role == .toll }
  }

  /// "the toll of the flood nearing 40": over a phrase the figure needs a verb.
  func isBeside(_ match: ChunkPattern.Match) -> Bool {
    let between = chunks[match.predicate + 1].tokens.lowerBound
    if match.figure - match.predicate == 2, chunks[match.predicate + 1].code == UInt8(ascii: "k") {
      return view.isWord(between, .as)
    }
    return match.figure - match.predicate < 3 || view.isClass(chunks[match.figure].tokens.lowerBound, .level)
  }

  /// "tops 300", "near 500", "passed the 1,000 mark": the bound of the figure is a verb.
  func isPassing(_ figure: Int) -> Bool {
    guard let first = chunks[figure].counted?.quantity.lowerBound else { return false }
    let start = chunks[figure].tokens.lowerBound
    return (start...max(start, first)).contains { at in
      view.isClass(at, .exceedVerb) || view.isWord(at, .top) || view.isWord(at, .near) || view.isWord(at, .nears)
        || view.isWord(at, .neared) || view.isWord(at, .approaches) || view.isWord(at, .approached)
    }
  }

  /// "wrecked and damaged", but "wrecked and power cut to": no noun begins the second.
  func isVerb(_ predicate: Int) -> Bool {
    chunks[predicate].phrases.contains { !$0.form.isDisjoint(with: [.past, .participle, .gerund]) }
  }

  /// "rescued and shifted", but not "died and left": the first verb is done to those counted.
  func isDone(_ match: ChunkPattern.Match) -> Bool {
    reading.code[match.figure - 1] == UInt8(ascii: "v")
      && chunks[match.predicate].phrases.contains { $0.role == .verb && $0.form.contains(.participle) }
  }

  /// "275 aftershocks hamper rescuers": behind a plural stands a verb, known or not, and the last noun is its object.
  func holdsClause(_ figure: Int) -> Bool {
    guard let counted = chunks[figure].counted, let head = counted.head else { return false }
    return (counted.quantity.upperBound..<max(counted.quantity.upperBound, head - 1)).contains {
      view.isClass($0, .plural) && !view.isClass($0, .adjective)
    }
  }

  /// "among a population of some 200,000": the noun before "of" is counted.
  func isOfAnotherNoun(_ match: ChunkPattern.Match) -> Bool {
    let before = match.figure - 1
    return before > 1 && chunks[before].code == UInt8(ascii: "o") && chunks[before - 1].code == UInt8(ascii: "N")
  }

  /// "40 are the ones still missing": a noun for any people behind the verb, and none behind the figure.
  func isOfOnes(_ match: ChunkPattern.Match) -> Bool {
    let noun = chunks[match.figure + 2].tokens
    guard chunks[match.figure].counted?.head == nil, let last = noun.last else { return false }
    return view.isWord(last, .ones) || view.isWord(last, .those) || view.populations.isGeneric(view.tokens[last].word)
  }

  /// "a body of 12 judges": one body is of one person.
  func isBody(_ match: ChunkPattern.Match) -> Bool {
    view.isWord(chunks[match.predicate].tokens.upperBound - 1, .body)
      && chunks[match.figure].counted?.figure.value != 1
  }

  /// "the attempted murders of five", "a plot to murder": it was not done.
  func isAttempted(_ match: ChunkPattern.Match) -> Bool {
    let event = chunks[match.predicate].tokens
    if (event.lowerBound - 1..<event.upperBound).contains(where: { view.has($0, .wish) }) { return true }
    // "a drill for the rescue of 41 workers", "ransom for the release of 286 hostages"
    let isGood = chunks[match.predicate].phrases.contains { kinds.isSaved[$0.kind] || kinds.isReleased[$0.kind] }
    return isGood && view.isWord(event.lowerBound - 1, .for)
  }

  /// The verb counts by its object alone: "cut jobs".
  func hasObject(_ match: ChunkPattern.Match) -> Bool {
    chunks[match.predicate].phrases.contains { $0.objects != nil && heads.fits($0, chunks[match.figure]) }
  }

  /// "more than 10%", "a third"
  func isShare(_ chunk: Int) -> Bool {
    chunks.indices.contains(chunk)
      && chunks[chunk].tokens.contains { at in
        view.quantity(at: at).map { $0.use == .percent || $0.use == .fraction } ?? false
      }
  }

  /// "Killed in Arl were nine", but not "the man killed in Arl was one of nine": over a phrase it begins its clause.
  func isFronted(_ match: ChunkPattern.Match) -> Bool {
    return match.figure - match.predicate < 4 || match.predicate == 0
      || chunks[match.predicate - 1].isCoded(Self.clauseEnds)
  }

  /// "died of multiple injuries": what the figure counts is the cause.
  func isOfCause(_ match: ChunkPattern.Match) -> Bool {
    let end = chunks[match.predicate].tokens.upperBound
    return end == chunks[match.figure].tokens.lowerBound
      && chunks[match.predicate].phrases.allSatisfy { $0.role == .does }
      && (view.isWord(end - 1, .of) || view.isWord(end - 1, .from))
  }

  /// "sentenced to eight years in prison": what is to be.
  func isTerm(_ match: ChunkPattern.Match) -> Bool {
    let state = chunks[match.predicate].tokens.lowerBound
    return view.isClass(state - 1, .timeUnit)
  }

  /// "in critical condition", "on life support": the state is a phrase of its own.
  func isInPhrase(_ match: ChunkPattern.Match) -> Bool {
    let state = chunks[match.predicate].tokens
    return state.count > 1 && view.has(state.lowerBound, .preposition)
  }

  /// "killed five and 12 were hurt": the verb has its figure, and the second one another verb. One person without a number
  /// may stand between, or things that are not of the kind: "rescued a man and his two sons", "sent in nine helicopters and
  /// 40 divers".
  func isOver(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    (match.predicate + 1..<match.figure).contains {
      chunks[$0].counted?.isExplicit == true
        && (chunks[$0].counted?.head == nil || reading.isRead($0) || heads.fits(kind, chunks[$0]))
    }
  }

  /// "attacked by 20,000 bandits": those who do what the verb tells of its subject.
  func isAgent(_ match: ChunkPattern.Match) -> Bool {
    let predicate = chunks[match.predicate]
    return view.isWord(predicate.tokens.upperBound, .by)
      && predicate.phrases.allSatisfy { $0.role == .does && $0.form.contains(.participle) }
  }

  private static let attributes = ChunkPattern.Letters("PT")

  /// The chunk of those whom a figure is of: "the 300" of "five of the 300", "ten sailors" of "six of the boat's ten sailors".
  func whole(of figure: Int) -> Int {
    let next = figure + 3
    guard chunks.indices.contains(next) else { return figure + 2 }
    let isOwned = chunks[next].counted != nil && chunks[figure + 2].code == UInt8(ascii: "N")
    // "two of the kidnapped students"
    return isOwned || chunks[next].code == UInt8(ascii: "N") && chunks[figure + 2].isCoded(Self.attributes)
      ? next : figure + 2
  }

  /// "five of the towns": the whole tells what a bare figure counts.
  func isOfPersons(_ match: ChunkPattern.Match, _ kind: Int) -> Bool {
    let whole = whole(of: match.figure)
    guard chunks[match.figure].counted?.head == nil, kinds.countsPersons[kind], whole < chunks.count,
      chunks[whole].code == UInt8(ascii: "N")
    else { return true }
    return chunks[whole].tokens.contains {
      view.isPerson($0) || view.isWord($0, .them) || view.isWord($0, .whom) || view.isWord($0, .those)
        || view.isWord($0, .these)
    }
  }
}
