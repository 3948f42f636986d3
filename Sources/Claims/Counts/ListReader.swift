/// Carries a kind from a figure that was read to those beside it: lists, gaps, parts and contrasts.
struct ListReader {
  let reading: SentenceReading
  let heads: HeadFilter

  private var view: SentenceView { reading.view }
  private var chunks: [Chunk] { reading.chunks }
  private var code: [UInt8] { reading.code }

  init(_ reading: SentenceReading) {
    self.reading = reading
    heads = HeadFilter(view: reading.view)
  }

  func read() {
    readBack()
    for index in reading.unread { read(index) }
  }

  /// "A man, a woman and two children died": from the last of a list to its first.
  private func readBack() {
    var listed: Set<Int> = []
    for index in reading.unread.reversed() {
      guard let counted = chunks[index].counted, isListable(index, counted),
        let after = ((index + 1)..<max(index + 1, chunks.count)).first(where: { reading.isRead($0) }),
        !isOfThem(chunks[after]), isCoordinated(index, after, counted, isListed: listed.contains(after))
      else { continue }
      take(index, from: after, "coordination", 0.85)
      listed.insert(index)
    }
  }

  private func isListable(_ index: Int, _ counted: Counted) -> Bool {
    !counted.mayBeAge && !isApposed(index, counted) && !reading.isDenominator(index) && !reading.isWhole(index)
      && !reading.isRestated(index)
      && !(counted.quantity.count == 1 && view.isWord(counted.quantity.lowerBound, .one)) && !hasParticiple(counted)
  }

  /// "A fifth victim, a woman found outside, was taken away": who the one is.
  private func isApposed(_ index: Int, _ counted: Counted) -> Bool {
    let comma = UInt8(ascii: ",")
    guard !counted.isExplicit, index > 1, reading.code[index - 1] == comma,
      chunks[index - 2].counted?.figure.value == 1,
      let end = reading.code[(index + 1)...].prefix(Self.longestAside).firstIndex(of: comma), end + 1 < chunks.count
    else { return false }
    return view.isSingularVerb(chunks[end + 1].tokens.lowerBound)
  }

  /// In chunks.
  private static let longestAside = 5

  /// "361 located and 287 missing": what was done to them is of no kind.
  private func hasParticiple(_ counted: Counted) -> Bool {
    counted.head.map { view.isClass($0, .participle) && !view.isPerson($0) && !view.isNoun($0) } ?? false
  }

  private func read(_ index: Int) {
    guard let counted = chunks[index].counted, !counted.mayBeAge, !reading.isDenominator(index), !reading.isWhole(index)
    else { return }
    let before = (0..<index).last { reading.isRead($0) }
    let after = ((index + 1)..<max(index + 1, chunks.count)).first { reading.isRead($0) }
    if reading.isRestated(index) { return }
    if let before, !isBracketed(index, after: before), isListable(index, counted), isCoordinated(before, index) {
      return take(index, from: before, "coordination", 0.85)
    }
    guard counted.isExplicit else { return }
    if let before, isPart(index, counted, after: before) {
      take(index, from: before, "part", 0.85)
      reading.readings[index]?.isPart = true
      return
    }
    if let before, isNew(index, counted, after: before) {
      take(index, from: before, "addition", 0.85)
      counted.isAddition = true
      return
    }
    if let before, isGapped(before, index, counted) { return take(index, from: before, "gapped", 0.85) }
    if let before, isNameList(before, index, counted) { return take(index, from: before, "name list", 0.8) }
    if let before, isOfOtherVoice(before, index, counted) { return take(index, from: before, "gapped", 0.85) }
    readContrast(index, counted, before, after)
  }

  private func take(_ index: Int, from other: Int, _ construction: String, _ confidence: Double) {
    guard let source = reading.readings[other] else { return }
    let tokens = chunks[index].tokens
    reading.readings[index] = Reading(
      chunk: index, kind: source.kind, construction: construction, confidence: min(confidence, source.confidence),
      evidence: tokens, mood: source.mood)
    reading.readings[index]?.isPart = source.isPart || Self.ofTally.contains(source.construction)
  }

  /// "Among the dead were two men and six women": each is a part.
  private static let ofTally = [
    Construction.invertedAmong.name, Construction.stateOfTally.name, Construction.ofThose.name,
  ]

  private func fits(_ index: Int, _ other: Int) -> Bool {
    reading.readings[other].map { heads.fits($0.kind, chunks[index]) } ?? false
  }

  // MARK: "30 miners and 12 guards were killed"

  private static let joint = ChunkPattern("([pof]+N)*(,[NS]+(?=,))?[,c]+")
  private static let verbs = ChunkPattern.Letters("BRH")
  private static let finite = ChunkPattern.Letters("BHS")
  /// Whose kind goes back over "and" to the figure before.
  private static let subjects: Set = [
    "passive or copula", "participle after", "head noun", "passive over a phrase", "left dead", "company",
    "state of tally", "figure as tally",
  ]
  /// Whose kind goes on over "and" to the figure behind.
  private static let objects: Set = [
    "active object", "coordination", "company", "label", "nearest", "inverted among", "tally with verb", "event of",
    "left dead", "inverted",
    "verb and tail", "apposed list", "object after one", "part", "tally beside",
  ]

  /// Behind a verb a figure is its object; one person may stand there with those of the next verb.
  private static let plainVerb = ChunkPattern.Letters("v")
  private static let ownVerbs = ChunkPattern.Letters("vVR")

  private func isCoordinated(_ index: Int, _ after: Int, _ counted: Counted, isListed: Bool) -> Bool {
    // "60 confirmed and 20 probable cases"
    let isModified = view.has(counted.quantity.upperBound, .reported) && after == index + 2
    guard let source = reading.readings[after],
      counted.head != nil || isModified || source.construction != "head noun"
    else { return false }
    // "50 died, among them 17 guards, and 700 were hurt"
    let start = counted.quantity.lowerBound
    if view.has(start - 1, .including) || view.isWord(start - 1, .them) && view.has(start - 2, .including) {
      return false
    }
    // "The number in hospitals was down to 149, and six died": it has its verb.
    if index > 1, code[index - 1] == UInt8(ascii: "p"), Self.verbs.contains(code[index - 2]) { return false }
    // "Arrests pass 6,000, two dead", "inspected 1.3 million houses and found that 173,000 were destroyed": it has its verb.
    let hasOwnVerb = index > 0 && (counted.isExplicit ? Self.ownVerbs : Self.plainVerb).contains(code[index - 1])
    if index > 0, hasOwnVerb || ConstructionReader(reading).isPassing(index) { return false }
    // "rescued a man and his two children": the verb of both stands before them.
    let isObject = !counted.isExplicit && source.evidence.lowerBound < chunks[index].tokens.lowerBound
    // "a city of some 110,000 people, and eight died"
    if index > 1, code[index - 1] == UInt8(ascii: "o"), code[index - 2] == UInt8(ascii: "N") { return false }
    guard isListed || isObject || Self.subjects.contains(source.construction) else { return false }
    return Self.joint.matches(code[(index + 1)..<after]) && fits(index, after)
  }

  private func isCoordinated(_ before: Int, _ index: Int) -> Bool {
    // "A mother and her son were killed": the verb stands behind both.
    guard let source = reading.readings[before],
      Self.objects.contains(source.construction) || source.evidence.upperBound > chunks[index].tokens.upperBound
    else { return false }
    guard Self.joint.matches(code[(before + 1)..<index]), fits(index, before) else { return false }
    // "wounding two, and a suspect is being sought": it has its verb.
    if source.evidence.upperBound <= chunks[index].tokens.lowerBound, index + 1 < code.count,
      Self.finite.contains(code[index + 1]), code[before + 1..<index].contains(UInt8(ascii: ","))
    {
      return false
    }
    // "kill 105, 400 tourists out": without "and" a list goes on only to an item that is joined so.
    return code[(before + 1)..<index].contains(UInt8(ascii: "c")) || chunks[before].counted?.head != nil
      || Self.goesOn.firstMatch(in: Array(code[(index + 1)...]))?.range.lowerBound == 0
  }

  private static let goesOn = ChunkPattern("^([pof]+N)*(,[QKUN]([pof]+N)*)*,?c(q:[QKUN])")

  // MARK: Parts

  /// "of them", "of whom", "including": a part of the figure before.
  private func isPart(_ index: Int, _ counted: Counted, after before: Int) -> Bool {
    guard fits(index, before) else { return false }
    let start = counted.quantity.lowerBound
    let end = chunks[index].tokens.upperBound
    if isOfThem(chunks[index]) { return true }
    if view.isWord(start - 2, .of),
      view.isWord(start - 1, .whom) || view.isWord(start - 1, .them) || view.isWord(start - 1, .which)
    {
      return true
    }
    if view.isWord(start - 2, .among), view.isWord(start - 1, .them) { return true }
    if isSpelledOut(index, after: before) || isBracketed(index, after: before) { return true }
    // "12 were arrested, among them the owner and three managers"
    if Self.afterOne.matches(code[(before + 1)..<index]),
      let m = code[before..<index].firstIndex(of: UInt8(ascii: "m")),
      view.isWord(chunks[m].tokens.lowerBound, .among)
        || view.isWord(chunks[m].tokens.lowerBound, .including)
    {
      return true
    }
    // "including those of three children"
    if view.isWord(start - 1, .of), view.isWord(start - 2, .those), view.has(start - 3, .including) { return true }
    if view.has(start - 1, .including), !view.isWord(start - 1, .among) {
      return !code[before..<index].contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ".") }
    }
    return view.isWord(end, .among) && view.isWord(end + 1, .them)
  }

  /// "Fifteen people are dead – 14 students and a teacher – after a shooting": who they were.
  private func isSpelledOut(_ index: Int, after before: Int) -> Bool {
    guard index > 1, code[index - 1] == UInt8(ascii: "-"), let source = reading.readings[before],
      source.evidence.upperBound == chunks[index - 1].tokens.lowerBound, fits(index, before)
    else { return false }
    return Self.closed.firstMatch(in: Array(code[index...]))?.range.lowerBound == 0
  }

  private static let openings = ChunkPattern.Letters("(-")
  private static let bracket = ChunkPattern("^(\\(|-+)([QKU][NP]?)(,?c?[QKU][NP]?)*(\\)|-)")

  /// "17 (12 men and five women)", "17 dead – 12 men and five women –": who they were, right behind them.
  private func isBracketed(_ index: Int, after before: Int) -> Bool {
    guard let first = (0..<index).last(where: { Self.openings.contains(code[$0]) }),
      let open = (0...first).last(where: { $0 == 0 || code[$0 - 1] != code[first] }), open > 0,
      let of = (0..<open).last(where: { isRead($0, upTo: open) }),
      let whole = chunks[of].counted?.figure.value, reading.readings[of]?.kind == reading.readings[before]?.kind,
      let match = Self.bracket.firstMatch(in: Array(code[open...])), match.range.lowerBound == 0,
      match.range.upperBound > index - open
    else { return false }
    let parts = chunks[open..<open + match.range.upperBound].compactMap { $0.counted?.figure.value }
    return parts.count > 1 && parts.reduce(0, +) <= whole
  }

  /// The figure, or what tells its kind, ends where the bracket begins.
  private func isRead(_ figure: Int, upTo open: Int) -> Bool {
    guard let read = reading.readings[figure] else { return false }
    return figure == open - 1 || read.evidence.upperBound == chunks[open].tokens.lowerBound
  }

  private static let closed = ChunkPattern("^[QKU]([pof]N)*((,|,?c)(q:[QKUN])([pof]N)*)+-")
  private static let afterOne = ChunkPattern("([A-Z][pofN]*)?,mN+(,N+)*,?c")

  /// "Cases: 59 (2 new)"
  private func isNew(_ index: Int, _ counted: Counted, after before: Int) -> Bool {
    before == index - 2 && code[index - 1] == UInt8(ascii: "(") && view.isWord(counted.quantity.upperBound, .new)
      && view.token(chunks[index].tokens.upperBound)?.is(.rightParenthesis) == true
  }

  /// "six of them", "four of whom"
  private func isOfThem(_ chunk: Chunk) -> Bool {
    let end = chunk.tokens.upperBound
    return view.isWord(end, .of)
      && (view.isWord(end + 1, .them) || view.isWord(end + 1, .whom) || view.isWord(end + 1, .which)
        || view.isWord(end + 1, .those) || view.isWord(end + 1, .these))
  }

  // MARK: Gaps

  private static let gap = ChunkPattern("(oT)?([pofN,;:c()wvBSAPt-]*[,;c])+n?")

  /// "Nine died in Arl, 14 in Beck and two in Coe": the verb is left out.
  private func isGapped(_ before: Int, _ index: Int, _ counted: Counted) -> Bool {
    // "Of the dead, 97 were women and 54 men"
    if Self.ofTally.contains(reading.readings[before]?.construction ?? ""), fits(index, before),
      Self.said.matches(code[(before + 1)..<index])
    {
      return true
    }
    // "11 dead, 1.5M with no power"
    if let first = chunks[before].counted?.figure.low, let own = counted.figure.low, own > first * Self.mostOfList {
      return false
    }
    guard isBare(counted), index + 1 < code.count ? Self.places.contains(code[index + 1]) : counted.head == nil
    else { return false }
    // "4 destroyed, 20 with damage to the roof"
    if view.isWord(chunks[index].tokens.upperBound, .with), let kind = reading.readings[before]?.kind,
      !view.kinds.countsPersons[kind]
    {
      return false
    }
    return !hasVerb(index) && Self.gap.matches(code[(before + 1)..<index]) && fits(index, before)
  }

  /// "One has died and more than a million customers in Arl were hit"; but "and two in Beck were confirmed".
  private func hasVerb(_ index: Int) -> Bool {
    guard let match = Self.ownVerb.firstMatch(in: Array(code[(index + 1)...])), match.range.lowerBound == 0 else {
      return false
    }
    return !chunks[index + 1 + match.figure].tokens.contains { view.has($0, .reported) }
  }

  /// A list's next figure is no more than so many times the one before.
  private static let mostOfList = 1000.0
  private static let ownVerb = ChunkPattern("^([pof]N)*(q:BRvAV)")

  private static let said = ChunkPattern("(oT)?BN,?c")
  private static let places = ChunkPattern.Letters("pof")

  private func isBare(_ counted: Counted) -> Bool {
    counted.head.map { view.isPerson($0) } ?? true
  }

  private static let names = ChunkPattern("[^BRvST]*")

  /// "Orix (300), Vane (40)", "Arl 9, Beck at least 14": each item is a name and its figure.
  private func isNameList(_ before: Int, _ index: Int, _ counted: Counted) -> Bool {
    guard counted.head == nil, index > 0, code[index - 1] == UInt8(ascii: "N") || code[index - 1] == UInt8(ascii: "("),
      index + 1 >= code.count || Self.itemEnds.contains(code[index + 1])
    else { return false }
    // "arrested 37, charged 12": a verb, and no name.
    let name = chunks[index - 1].tokens
    if name.count == 1, view.token(name.lowerBound)?.has(.capitalized) == false,
      view.isClass(name.lowerBound, .participle)
        || view.text.endsLikeParticiple(view.tokens[name.lowerBound])
    {
      return false
    }
    let between = code[(before + 1)..<index]
    return between.contains { Self.separators.contains($0) } && Self.names.matches(between)
  }

  private static let voice = ChunkPattern("[,;]c?Np")

  /// "Police put the crowd at 1,200, organisers at 3,000": the verb is left out.
  private func isOfOtherVoice(_ before: Int, _ index: Int, _ counted: Counted) -> Bool {
    guard counted.head == nil, before > 0, view.isWord(counted.quantity.lowerBound - 1, .at),
      view.isWord(chunks[before - 1].tokens.lowerBound, .at)
    else { return false }
    let isSpeaker = chunks[index - 2].tokens.contains {
      view.isPerson($0) || view.isClass($0, .organization) || view.token($0)?.has(.capitalized) == true
    }
    return isSpeaker && Self.voice.matches(code[(before + 1)..<index])
  }

  private static let itemEnds = ChunkPattern.Letters(",;c.)")
  private static let separators = ChunkPattern.Letters(",;:(c")

  // MARK: "six were killed, not eight", "from 12 to 17"

  private func readContrast(_ index: Int, _ counted: Counted, _ before: Int?, _ after: Int?) {
    let start = counted.quantity.lowerBound
    // "has grown from 900,000 to 1.2 million vehicles"
    let isReached = view.isWord(start - 1, .to) && before.map(isLeft) == true
    guard counted.head == nil || isReached else { return }
    let isNot =
      code[..<index].reversed().first { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "c") } == UInt8(ascii: "n")
    if let before, isNot || isInstead(start) && index - before <= 4 {
      take(index, from: before, "contrast", 0.85)
      reading.readings[index]?.isSuperseded = true
    } else if let before, view.isWord(start - 1, .from) || view.isWord(start - 1, .to), isNear(before, index),
      !isDay(counted)
    {
      take(index, from: before, "from and to", 0.8)
      reading.readings[index]?.isSuperseded = view.isWord(start - 1, .from)
      if view.isWord(start - 1, .to) { supersede(before) }
    } else if let after, view.isWord(start - 1, .from), after - index <= 3 {
      take(index, from: after, "from and to", 0.8)
      reading.readings[index]?.isSuperseded = true
    } else if let after, code[index + 1..<after].contains(UInt8(ascii: "n")),
      code[index + 1..<after].allSatisfy({ Self.notBetween.contains($0) })
    {
      take(index, from: after, "contrast", 0.85)
      reading.readings[after]?.isSuperseded = true
    }
  }

  /// "from 900,000": a bare figure.
  private func isLeft(_ index: Int) -> Bool {
    guard let counted = chunks[index].counted, counted.head == nil else { return false }
    return view.isWord(counted.quantity.lowerBound - 1, .from)
  }

  /// "1,900 jobs rather than 2,400", "instead of 2,400"
  private func isInstead(_ start: Int) -> Bool {
    view.isWord(start - 1, .than) && view.isWord(start - 2, .rather)
      || view.isWord(start - 1, .of) && view.isWord(start - 2, .instead)
  }

  /// "from 530, as was told first, to 2,329": an aside may stand between; "3,621 dead, from 2,360".
  private func isNear(_ before: Int, _ index: Int) -> Bool {
    index - before <= 3 || code[before + 1..<index].elementsEqual("P,f".utf8)
      || index - before <= 8 && code[before + 1] == UInt8(ascii: ",") && code[index - 2] == UInt8(ascii: ",")
        && view.isWord(chunks[before].tokens.lowerBound - 1, .from)
  }

  private static let notBetween = ChunkPattern.Letters(",cn")

  /// "rose from 12 to 17": the first of the two stood before.
  private func supersede(_ index: Int) {
    guard let counted = chunks[index].counted, view.isWord(counted.quantity.lowerBound - 1, .from) else { return }
    reading.readings[index]?.isSuperseded = true
  }

  /// "17 May", and the first day of "12 to 17 May".
  private func isDay(_ counted: Counted) -> Bool {
    let end = counted.quantity.upperBound
    return view.isClass(end, .month)
      || (view.isWord(end, .to) || view.isWord(end, .and)) && view.isClass(end + 2, .month)
  }
}
