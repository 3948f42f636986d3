/// How a figure is told: feared, wished, planned, of another event.
extension ConstructionReader {
  func isFeared(_ predicate: Chunk) -> Bool {
    let start = predicate.tokens.lowerBound
    return (max(view.range.lowerBound, start - 3)..<predicate.tokens.upperBound).contains {
      view.isWord($0, .feared) || view.isClass($0, .modal)
    }
  }

  /// "killed or wounded", "deaths and injuries": another outcome stands beside the predicate.
  func isEither(_ predicate: Int) -> Bool {
    for (and, other) in [(predicate + 1, predicate + 2), (predicate - 1, predicate - 2)] {
      guard chunks.indices.contains(and), chunks.indices.contains(other), chunks[and].code == UInt8(ascii: "c") else {
        continue
      }
      let isTally = chunks[predicate].code == UInt8(ascii: "T") && chunks[other].code == UInt8(ascii: "T")
      guard view.isWord(chunks[and].tokens.lowerBound, .or) || isTally,
        let one = chunks[predicate].phrases.first?.kind, let two = chunks[other].phrases.first?.kind
      else { continue }
      if kinds.isCasualty(one), kinds.isCasualty(two), kinds.isKilled[one] != kinds.isKilled[two] { return true }
    }
    return false
  }

  private static let outcomes = ChunkPattern.Letters("APT")

  /// "50 dead or missing", "the number of missing or dead": nobody knows who of the missing is dead.
  func soughtBeside(_ predicate: Int) -> Int? {
    for (or, other) in [(predicate + 1, predicate + 2), (predicate - 1, predicate - 2)] {
      guard chunks.indices.contains(or), chunks.indices.contains(other),
        view.isWord(chunks[or].tokens.lowerBound, .or), chunks[predicate].isCoded(Self.outcomes),
        chunks[other].isCoded(Self.outcomes), let kind = chunks[other].phrases.first?.kind, kinds.isLevel[kind],
        kinds.countsPersons[kind],
        !kinds.isTreated[kind], !kinds.isCritical[kind]
      else { continue }
      return kind
    }
    return nil
  }

  /// "in hopes of capturing two", "tried to kill nine", "plans to cut 500"
  func isWished(_ predicate: Chunk) -> Bool {
    var start = predicate.tokens.lowerBound
    if view.isWord(start, .to) { start += 1 }
    // "hopes to avoid cutting 500 jobs"
    if view.has(start - 1, .wish),
      view.isClass(start, .gerund) || predicate.phrases.contains(where: { $0.form == .gerund })
    {
      return true
    }
    // "efforts to clear the rubble and bring out the 40"
    if view.isWord(start - 1, .and), predicate.phrases.contains(where: { $0.form == .present }),
      let to = (max(view.range.lowerBound + 1, start - Self.reach)..<start).last(where: { view.isWord($0, .to) }),
      view.has(to - 1, .wish),
      !(to..<start - 1).contains(where: { view.isClass($0, [.be, .have]) || view.isWord($0, .comma) })
    {
      return true
    }
    // "insisted on the release of 21", "demanded the release of 21"
    if predicate.code == UInt8(ascii: "E"),
      view.has(start - 1, .wish) || view.isWord(start - 1, .on) && view.has(start - 2, .wish)
    {
      return true
    }
    guard view.isWord(start - 1, .to) || view.isWord(start - 1, .of) else { return false }
    // "sent to rescue 40", "hires a negotiator to free 40"
    let isErrand = view.isWord(start - 1, .to) && predicate.code != UInt8(ascii: "E")
    return (max(view.range.lowerBound, start - 4)..<start).contains {
      view.has($0, .wish)
        || isErrand && view.has($0, .errand)
          && !($0 + 1..<start - 1).contains { view.isVerb($0) || view.has($0, .past) }
    }
  }

  /// "has decided to cut 500 jobs": of what firms announce that is the news.
  func isDecided(_ predicate: Chunk) -> Bool {
    let start = predicate.tokens.lowerBound
    return (max(view.range.lowerBound, start - 4)..<start).contains { at in
      Self.decisions.contains(view.tokens[at].word)
    }
  }

  private static let preparations = WordSet(
    [Word.offer, .offered, .offers, .prepare, .prepared, .prepares, .preparing, .ready].map(\.rawValue))

  private static let decisions = WordSet(
    [
      Word.agree, .agreed, .agrees, .decide, .decided, .decides, .decision, .pledge, .pledged, .pledges, .promise,
      .promised, .promises,
    ].map(\.rawValue))

  private static let relative = ChunkPattern("^(c[NQ])?(w(q:A)|(q:P))")

  /// "efforts to rescue 12 boys who are missing", "12 boys trapped in a cave": what is so of them, rather than what is tried.
  func toldOfObject(_ figure: Int) -> Reading? {
    guard let match = Self.relative.firstMatch(in: Array(reading.code[(figure + 1)...])), match.range.lowerBound == 0
    else { return nil }
    let predicate = chunks[figure + 1 + match.figure]
    return kind(of: predicate, counting: chunks[figure]).map { kind in
      Reading(
        chunk: figure, kind: kind, construction: Construction.relativeSubject.name, confidence: 0.85,
        evidence: span(chunks[figure], predicate), mood: predicate.mood)
    }
  }

  /// "plans to cut power to 800 homes"; who plans to cut 800 jobs cuts them.
  func isPlanned(_ predicate: Chunk, _ kind: Int) -> Bool {
    !kinds.isAnnounced[kind] && !kinds.isCasualty(kind)
      && (max(view.range.lowerBound, predicate.tokens.lowerBound - 4)..<predicate.tokens.lowerBound).contains {
        view.isWord($0, .plans) || view.isWord($0, .plan) || view.isWord($0, .planned)
          || Self.decisions.contains(view.tokens[$0].word) || Self.preparations.contains(view.tokens[$0].word)
      }
  }

  private static let verbs = ChunkPattern.Letters("VL")
  /// How far before its verb the event may be named, in tokens.
  private static let reach = 14

  /// "another fire last month that killed nine", "like last year's attack in Arl, which killed 49": what did it is another
  /// event.
  func isOfOther(_ match: ChunkPattern.Match) -> Bool {
    if isInEarlier(max(chunks[match.figure].tokens.upperBound, chunks[match.predicate].tokens.upperBound)) {
      return true
    }
    var verb = match.range.lowerBound
    // "that left two dead"
    if verb == match.figure, verb > 0 { verb -= 1 }
    guard chunks[verb].isCoded(Self.verbs), verb < match.figure else { return false }
    var at = chunks[verb].tokens.lowerBound - 1
    let floor = max(view.range.lowerBound, at - Self.reach)
    while at >= floor {
      if view.isWord(at, .another) || isEarlierEvent(at, before: chunks[verb].tokens.lowerBound) || isEarlierTime(at)
        || isYear(at) && isEventName(at + 1)
      {
        return true
      }
      if view.has(at, [.coordinator, .say]) || view.tokens[at].is(.semicolon, .colon) || view.quantity(at: at) != nil {
        return false
      }
      // "the deadliest since the 2004 flood, killed": the clause is over.
      if view.isWord(at, .comma), at + 1 == chunks[verb].tokens.lowerBound { return false }
      at -= 1
    }
    return false
  }

  /// "an earlier suicide attack"; but not "a former soldier", "first responders", "the first blast", which is of the same event.
  private func isEarlierEvent(_ at: Int, before end: Int) -> Bool {
    view.isClass(at, .earlier) && !view.isWord(at, .first) && !view.isWord(at, .initial)
      && (at + 1..<max(at + 1, min(at + 4, end))).contains { isEventName($0) }
  }

  private func isEventName(_ at: Int) -> Bool {
    view.token(at).map { OtherEvents.names($0, in: view.text.bytes) } ?? false
  }

  /// "one last month that cut off 300", "earlier this year"; but "last month's fire" is the one that the article is about, and
  /// what happened last night or earlier on Monday is its news.
  private func isEarlierTime(_ at: Int) -> Bool {
    if view.isWord(at, .earlier) { return view.isWord(at + 1, .this) && isWeekOrLonger(at + 2) }
    return view.isWord(at, .last) && isWeekOrLonger(at + 1)
  }

  private func isWeekOrLonger(_ at: Int) -> Bool {
    view.isWord(at, .year)
      || (view.isWord(at, .month) || view.isWord(at, .week)) && view.token(at + 1)?.has(.possessive) != true
  }

  /// "a shooting last month that left two dead and two wounded": the second is of the same happening.
  func isJoinedToOther(_ figure: Int) -> Bool {
    guard figure > 2, chunks[figure - 1].code == UInt8(ascii: "c") else { return false }
    return (figure - 3..<figure - 1).contains { reading.readings[$0]?.isOtherEvent == true }
  }

  /// "were killed in an earlier explosion", "died in a previous attack"
  func isInEarlier(_ end: Int) -> Bool {
    guard view.isWord(end, .in) || view.isWord(end, .during) else { return false }
    let at = view.has(end + 1, .determiner) ? end + 2 : end + 1
    return isEarlierEvent(at, before: view.end)
  }

  /// "a 2004 bombing that killed 15"
  func isYear(_ at: Int) -> Bool {
    guard let quantity = view.quantity(at: at), quantity.use == .date, let year = quantity.figure.value else {
      return false
    }
    return year >= 1900 && year < 2100
  }

  func moodBetween(_ match: ChunkPattern.Match) -> Chunk.Mood {
    let range = match.range.clamped(to: min(match.figure, match.predicate)..<max(match.figure, match.predicate))
    var mood: Chunk.Mood = []
    for index in range where chunks[index].isCoded(Self.between) {
      // "believed to be tourists were killed"
      if view.isWord(chunks[index].tokens.lowerBound, .to) { continue }
      mood.formUnion(reading.isOutlook(index) ? .future : chunks[index].mood)
    }
    // "There may have been 380 who drowned"
    let before = match.figure - 1
    if match.predicate > match.figure, before >= 0, chunks[before].code == UInt8(ascii: "B") {
      mood.formUnion(chunks[before].mood)
    }
    return mood.intersection([.feared, .future])
  }

  private static let between = ChunkPattern.Letters("BRHv")

  func span(_ first: Chunk, _ second: Chunk) -> Range<Int> {
    min(first.tokens.lowerBound, second.tokens.lowerBound)..<max(first.tokens.upperBound, second.tokens.upperBound)
  }
}
