/// Reads the figures of a sentence by its constructions.
struct ConstructionReader {
  let reading: SentenceReading
  let heads: HeadFilter

  var view: SentenceView { reading.view }
  var chunks: [Chunk] { reading.chunks }
  var kinds: KindTable { view.kinds }

  init(_ reading: SentenceReading) {
    self.reading = reading
    heads = HeadFilter(view: reading.view)
  }

  func read() {
    guard chunks.contains(where: { $0.counted != nil }) else { return }
    var letters = ChunkPattern.Letters()
    for byte in reading.code where byte < 128 { letters.insert(byte) }
    for construction in Construction.all {
      let pattern = construction.pattern
      if pattern.figures.isDisjoint(with: letters) { continue }
      if !construction.isToldByFigure, pattern.predicates.isDisjoint(with: letters) { continue }
      read(construction)
    }
    readDivided()
  }

  private func read(_ construction: Construction) {
    var from = 0
    while let match = construction.pattern.firstMatch(in: reading.code, from: from) {
      from = match.range.lowerBound + 1
      guard let made = self.reading(construction, match) else { continue }
      reading.readings[match.figure] = made
      readSecond(construction, match, made)
    }
  }

  private func reading(_ construction: Construction, _ match: ChunkPattern.Match) -> Reading? {
    let figure = match.figure
    let chunk = chunks[figure]
    guard !reading.isRead(figure), let counted = chunk.counted, !reading.isRestated(figure) else { return nil }
    if reading.isDenominator(figure), !counted.isOrdinal, !construction.takesWhole { return nil }
    // "Of the 63 arrested on Saturday, 20 were released"
    if reading.isWhole(figure), chunk.code == UInt8(ascii: "Q") { return nil }
    if counted.mayBeAge, !construction.isToldByFigure { return nil }
    // "Not one person was hurt"
    if counted.figure.value == 1, view.isWord(chunk.tokens.lowerBound - 1, .not) { return nil }
    // "no third death"
    if counted.isOrdinal, view.isWord(counted.quantity.lowerBound - 1, .no) { return nil }
    if !counted.isExplicit, !construction.takesSingles { return nil }
    if construction.isToldByFigure {
      guard let kind = chunk.phrases.first(where: { heads.fits($0, chunk) })?.kind else { return nil }
      if isProduct(figure, kind) { return nil }
      // "one bad infection", "one late arrival" tell of no count.
      if counted.figure.value == 1, !kinds.isKilled[kind], !kinds.isInjured[kind] { return nil }
      guard construction.holds(self, match, kind) else { return nil }
      return Reading(
        chunk: figure, kind: kind, construction: construction.name, confidence: construction.confidence,
        evidence: chunk.tokens, mood: reading.moodBefore(figure))
    }
    var predicate = chunks[match.predicate]
    // "the bridge between the two having been swept away"
    if match.predicate > figure, figure > 0, view.isWord(chunks[figure - 1].tokens.lowerBound, .between) { return nil }
    // "several thousand protests": no plural takes such a form.
    if match.predicate == figure + 1, counted.figure.value != 1, !counted.isOrdinal, isSingular(predicate) {
      return nil
    }
    if isLacked(match) { return nil }
    // "The toll rose by five", "the count of customers exposed goes up by 2.5 million": how many more, of nobody knows how many.
    let isDifference =
      match.predicate >= 0 && match.predicate < figure && view.isWord(counted.quantity.lowerBound - 1, .by)
      && (predicate.code == UInt8(ascii: "T") || Self.numbered.contains(construction.name))
    if view.isOneOfTwo(predicate), !isEither(match.predicate) { return nil }
    // "The hostages released included seven children"
    if predicate.code == UInt8(ascii: "T"), match.predicate < figure,
      let state = (match.predicate + 1..<figure).first(where: { chunks[$0].code == UInt8(ascii: "P") }),
      chunks[state - 1].code != UInt8(ascii: "c"), self.kind(of: chunks[state], counting: chunk) != nil
    {
      predicate = chunks[state]
    }
    if !counted.isExplicit, !Tense(view: view).hasHappened(predicate) { return nil }
    guard var kind = kind(of: predicate, counting: chunk, isDoing: isDoing(match)),
      construction.holds(self, match, kind)
    else { return nil }
    // "74 of the dead had been sent to hospitals"
    if construction.name == Construction.ofTheWhole.name {
      let whole = chunks[whole(of: figure)]
      // Victims may be alive.
      let isOfDead = whole.code == UInt8(ascii: "T") && !whole.tokens.contains { view.isWord($0, .victims) }
      let killed = isOfDead ? whole.phrases.first { kinds.isKilled[$0.kind] } : nil
      kind = killed?.kind ?? kind
    }
    let sought = kinds.isKilled[kind] ? soughtBeside(match.predicate) : nil
    kind = sought ?? kind
    // "100 hostages are being held": they are no prisoners.
    if kinds.isDetained[kind], let own = chunk.phrases.first(where: { kinds.names[$0.kind] == Self.abducted }) {
      kind = own.kind
    }
    if kinds.countsPersons[kind], isOfThings(figure) { return nil }
    // "37 bodies were pulled from the rubble": the dead are nothing else.
    if chunk.phrases.contains(where: { $0.role == .noun && kinds.isKilled[$0.kind] }), !kinds.isKilled[kind] {
      return nil
    }
    // "A fourth worker remains in critical condition": the fourth of the dead and hurt, and one of them.
    if counted.isOrdinal, !kinds.isKilled[kind], !kinds.isDetained[kind] {
      guard kinds.countsOne[kind], counted.head.map(view.isPerson) == true, !tellsOfDead(behind: figure) else {
        return nil
      }
      counted.isOrdinal = false
      counted.isExplicit = false
      counted.figure = Figure(1)
    }
    var mood = predicate.mood.union(moodBetween(match))
    // "ten are believed missing" is told as so, "ten are believed dead" is feared.
    if mood.contains(.feared), !kinds.isKilled[kind], !isFeared(predicate) { mood.remove(.feared) }
    var made = Reading(
      chunk: figure, kind: kind, construction: construction.name, confidence: construction.confidence,
      evidence: span(chunk, predicate), mood: mood)
    made.isOtherEvent = isOfOther(match) || isJoinedToOther(figure)
    made.isEither = isEither(match.predicate)
    made.isDeadOrMissing = sought != nil
    made.isDifference = isDifference
    let isWished = isWished(predicate) && !(kinds.isAnnounced[kind] && isDecided(predicate))
    if isWished, let told = toldOfObject(figure) { return told }
    if isWished {
      // "plans to cut power to 800 homes" is expected, "hopes to save 800 homes" is nothing yet.
      made.mood.insert(isPlanned(predicate, kind) ? .future : .wished)
    }
    return made
  }

  /// "is recalling 9,000 cases of soup": what the verb before it is done to is no case of an illness.
  private func isProduct(_ figure: Int, _ kind: Int) -> Bool {
    guard figure > 0, kinds.countsPersons[kind], chunks[figure - 1].isCoded(Self.verbs) else { return false }
    return chunks[figure - 1].phrases.contains { !kinds.countsPersons[$0.kind] && heads.fits($0, chunks[figure]) }
  }

  private static let verbs = ChunkPattern.Letters("V")
  private static let numbered = [Construction.numberOfThose.name, Construction.stateNumbered.name]
  private static let abducted = "detentions.abducted"

  /// "A 12th victim who was injured died": the ordinal is of the dead.
  private func tellsOfDead(behind figure: Int) -> Bool {
    chunks[(figure + 1)...].contains { chunk in
      chunk.counted == nil
        && chunk.phrases.contains { kinds.isKilled[$0.kind] || kinds.isDetained[$0.kind] }
    }
  }

  /// The likeliest kind of the predicate that may count the figure.
  ///
  /// - Parameter isDoing: it is those counted who do it: nothing that the verb tells of its object is so of them.
  func kind(of predicate: Chunk, counting chunk: Chunk, isDoing: Bool = false) -> Int? {
    predicate.phrases.first {
      heads.fits($0, chunk) && countsOne($0.kind, chunk) && !(isDoing && $0.role == .verb && $0.form == .gerund)
    }?.kind
  }

  /// "protests", "dies": the form that goes with one.
  private func isSingular(_ predicate: Chunk) -> Bool {
    guard predicate.tokens.count == 1, view.text.string(predicate.tokens).hasSuffix("s") else { return false }
    return !predicate.phrases.isEmpty && predicate.phrases.allSatisfy { $0.form == .present && $0.role == .does }
  }

  /// "Rovers, missing four regulars", "is missing three players": what somebody lacks.
  private func isLacked(_ match: ChunkPattern.Match) -> Bool {
    guard match.predicate > 0, match.figure == match.predicate + 1 else { return false }
    return view.isWord(chunks[match.predicate].tokens.upperBound - 1, .missing)
      && chunks[match.figure].counted?.head != nil
  }

  /// "3,000 workers are searching for survivors"
  private func isDoing(_ match: ChunkPattern.Match) -> Bool {
    match.predicate > match.figure && chunks[match.predicate].code == UInt8(ascii: "A")
  }

  private func countsOne(_ kind: Int, _ chunk: Chunk) -> Bool {
    chunk.counted?.isExplicit != false || kinds.countsOne[kind]
  }

  // MARK: Second readings

  private static let main = ChunkPattern("^([^.;:QAkc]|kN(?=[Apof])){0,9}(q:A)")
  private static let second = ChunkPattern("^([pof]N)*(,?P)?,?c(q:AP)")
  private static let state = ChunkPattern("^([pof]N)*,?(q:P)")

  /// "were shot and taken to hospital", "killed and wounded 22": another predicate for the same figure.
  func readSecond(_ construction: Construction, _ match: ChunkPattern.Match, _ made: Reading) {
    guard match.predicate >= 0, !reading.isDenominator(match.figure) else { return }
    // "critically injured": hurt as well.
    if kinds.isCritical[made.kind],
      let hurt = chunks[match.predicate].phrases.first(where: { kinds.isInjured[$0.kind] })?.kind
    {
      var implied = made
      implied.kind = hurt
      implied.isImplied = true
      reading.more.append(implied)
    }
    let isPair =
      construction.name == Construction.activeObject.name && match.figure - match.predicate == 3
      && chunks[match.figure - 1].code == UInt8(ascii: "V")
    if isPair || construction.name == Construction.activePair.name {
      add(chunks[match.figure - 1], to: match.figure, besides: made)
    } else if construction.name == Construction.activeObject.name,
      kinds.isTreated[made.kind] || kinds.isInjured[made.kind]
    {
      // "treating five people in critical condition"
      let rest = Array(reading.code[(match.figure + 1)...])
      if let state = Self.state.firstMatch(in: rest), state.range.lowerBound == 0 {
        addState(chunks[match.figure + 1 + state.figure], to: match.figure, besides: made)
      }
    } else if match.predicate > match.figure, chunks[match.predicate].isCoded(Self.states) {
      let rest = Array(reading.code[(match.predicate + 1)...])
      if chunks[match.predicate].code == UInt8(ascii: "P"),
        let main = Self.verb.firstMatch(in: rest) ?? mainOfSeveral(behind: match.predicate, rest),
        main.range.lowerBound == 0, !isOfClause(match.predicate, match.predicate + 1 + main.figure)
      {
        return addMain(chunks[match.predicate + 1 + main.figure], of: match.figure, besides: made)
      }
      if let state = innerState(of: chunks[match.predicate]) { addState(state, to: match.figure, besides: made) }
      if let state = Self.state.firstMatch(in: rest), state.range.lowerBound == 0 {
        addState(chunks[match.predicate + 1 + state.figure], to: match.figure, besides: made)
      }
      // "detained for fighting and assaulting officers": what they did before.
      let isReason = view.isWord(chunks[match.predicate].tokens.upperBound, .for)
      if let next = Self.second.firstMatch(in: rest), next.range.lowerBound == 0,
        !isReason || view.has(chunks[match.predicate + 1 + next.figure].tokens.lowerBound, [.be, .have])
      {
        let index = match.predicate + 1 + next.figure
        // "stabbed and then beheaded", "taken into custody for questioning but were later released"
        let before = chunks[index].tokens.lowerBound - 1
        let isLinked = (before - 1...before).contains { view.isWord($0, .and) || view.isWord($0, .but) }
        guard isLinked else { return }
        if kinds.isTreated[made.kind] || kinds.isCritical[made.kind], isKilled(chunks[index], counting: match.figure) {
          die(chunks[index], match.figure)
        } else {
          add(chunks[index], to: match.figure, besides: made)
        }
      } else if reading.code[match.figure..<match.predicate].contains(UInt8(ascii: "w")),
        let main = Self.main.firstMatch(in: rest), main.range.lowerBound == 0,
        !isOfClause(match.predicate, match.predicate + 1 + main.figure)
      {
        // "Six children who were kidnapped were shot dead", "a boy who had been trampled died"
        let verb = chunks[match.predicate + 1 + main.figure]
        if kinds.isInjured[made.kind] || kinds.isLevel[made.kind] {
          addMain(verb, of: match.figure, besides: made)
        } else {
          add(verb, to: match.figure, besides: made)
        }
      }
    }
  }

  /// "workers helping to repair the dam | were killed": a verb in the plural behind a noun in the singular is the figure's.
  private func mainOfSeveral(behind predicate: Int, _ rest: [UInt8]) -> ChunkPattern.Match? {
    guard let main = Self.main.firstMatch(in: rest), main.range.lowerBound == 0, main.figure > 0 else { return nil }
    let verb = predicate + 1 + main.figure
    return chunks[verb - 1].code == UInt8(ascii: "N") && isOfSeveral(verb, behind: verb - 1) ? main : nil
  }

  /// "after gunmen attacked", but not "arrested after the attack | have been released": a noun behind "after" is the subject
  /// of the verb that agrees with it.
  private func isOfClause(_ first: Int, _ verb: Int) -> Bool {
    guard let link = chunks[first..<verb].lastIndex(where: { $0.code == UInt8(ascii: "k") }) else { return false }
    return !isOfSeveral(verb, behind: link + 1)
  }

  /// The verb is of several, and the noun before it of one thing: it is not its subject.
  private func isOfSeveral(_ verb: Int, behind chunk: Int) -> Bool {
    let (noun, auxiliary) = (chunks[chunk].tokens.upperBound - 1, chunks[verb].tokens.lowerBound)
    return (view.isWord(auxiliary, .have) || view.isWord(auxiliary, .were) || view.isWord(auxiliary, .are))
      && !view.isClass(noun, .plural) && view.token(noun)?.has(.capitalized) == false && !view.isPerson(noun)
  }

  /// "were taken in critical condition to hospital": a state that the words of the predicate go on over.
  private func innerState(of predicate: Chunk) -> Chunk? {
    for at in predicate.tokens.dropFirst() where view.has(at, .preposition) {
      guard let trigger = view.trigger(at: at), trigger.isLong, trigger.isState,
        trigger.tokens.upperBound < predicate.tokens.upperBound
      else { continue }
      var state = Chunk("P", trigger.tokens)
      state.phrases = trigger.phrases.filter(\.isState)
      return state
    }
    return nil
  }

  /// "was taken to hospital with minor injuries": one or two in hospital are told as hurt.
  private func isFew(_ chunk: Chunk) -> Bool { chunk.counted?.figure.high.map { $0 <= 2 } ?? false }

  /// "were rushed to hospital in critical condition": a state in the words of a phrase. Of several in hospital nobody needs to
  /// know that they are hurt.
  private func addState(_ state: Chunk, to figure: Int, besides made: Reading) {
    guard state.tokens.count > 1, !kinds.isKilled[made.kind], let kind = kind(of: state, counting: chunks[figure]),
      !kinds.isInjured[kind] || kinds.isTreated[made.kind] && isFew(chunks[figure])
    else { return }
    // "were missing, presumed dead"
    let isPresumedDead = kinds.isKilled[kind] && state.mood.contains(.feared)
    guard isPresumedDead || view.has(state.tokens.lowerBound, .preposition) else { return }
    add(state, to: figure, besides: made)
  }

  private static let verb = ChunkPattern("^([pofk]N)*(q:A)")

  /// "Two people in critical condition died": what they were, and what became of them; of the dead nobody needs to know what
  /// they were. "Seventeen injured were taken to hospital" tells who was taken there, and not how many are hurt.
  private func addMain(_ verb: Chunk, of figure: Int, besides made: Reading) {
    guard let kind = kind(of: verb, counting: chunks[figure]) else { return }
    // "33 miners who had been trapped have been rescued"
    let isOver = kinds.isSaved[kind] && kinds.isLevel[made.kind]
    guard kinds.isKilled[kind] || isOver || kinds.isTreated[kind] && kinds.isInjured[made.kind] else {
      return add(verb, to: figure, besides: made)
    }
    reading.readings[figure]?.kind = kind
    reading.readings[figure]?.evidence = span(chunks[figure], verb)
    reading.readings[figure]?.mood = verb.mood
  }

  private func isKilled(_ verb: Chunk, counting figure: Int) -> Bool {
    kind(of: verb, counting: chunks[figure]).map { kinds.isKilled[$0] } ?? false
  }

  /// "was taken to hospital in critical condition and later died": nothing of what was so before is so any more.
  private func die(_ verb: Chunk, _ figure: Int) {
    guard let made = reading.readings[figure] else { return }
    reading.more.removeAll { $0.chunk == figure }
    addMain(verb, of: figure, besides: made)
  }

  private static let states = ChunkPattern.Letters("AP")

  private func add(_ predicate: Chunk, to figure: Int, besides made: Reading) {
    // "The owner of the tower that buried 300 workers was arrested": not they.
    if view.isWord(predicate.tokens.lowerBound, .was), chunks[figure].counted?.figure.value != 1 { return }
    guard let kind = kind(of: predicate, counting: chunks[figure]), kinds.canonical[kind] != kinds.canonical[made.kind]
    else { return }
    reading.more.append(
      Reading(
        chunk: figure, kind: kind, construction: "second predicate", confidence: 0.8,
        evidence: span(chunks[figure], predicate), mood: predicate.mood, isEither: made.isEither))
  }

  // MARK: A verb that the figure stands within

  /// "shot five people", where "to death" follows: the longer phrase is the verb.
  private static let short = [nil, Construction.participleAfter.name, Construction.activeObject.name]

  /// "took 26 people into custody", "drove nine from their homes": the phrase goes on behind the figure.
  private func readDivided() {
    for index in chunks.indices {
      let read = reading.readings[index]
      // "taken 59 casualties to hospitals"
      let areHurt = read.map { $0.construction == Construction.statusNoun.name && kinds.isInjured[$0.kind] } ?? false
      guard let counted = chunks[index].counted, areHurt || Self.short.contains(read?.construction) else { continue }
      let end = chunks[index].tokens.upperBound
      var verb = counted.quantity.lowerBound - 1
      let floor = max(view.range.lowerBound, verb - 3)
      while verb >= floor, view.has(verb, [.determiner, .cue, .particle, .more]), view.trigger(at: verb) == nil {
        verb -= 1
      }
      guard verb >= floor, let found = divided(verb, end, chunks[index]), countsOne(found.kind, chunks[index]) else {
        continue
      }
      reading.readings[index] = Reading(
        chunk: index, kind: found.kind, construction: "verb and tail", confidence: 0.9,
        evidence: verb..<max(end, found.end))
    }
  }

  /// "have meanwhile taken"
  private func isPerfect(_ verb: Int) -> Bool {
    view.has(verb - 1, .have) || view.isAdverb(verb - 1) && view.has(verb - 2, .have)
  }

  /// Up to three words of the object may stand before the rest of the verb's phrase.
  private func divided(_ verb: Int, _ end: Int, _ chunk: Chunk) -> (kind: Int, end: Int)? {
    for rest in end..<min(end + 4, max(end + 1, view.end)) {
      guard rest < view.end, rest == end || view.isText(rest - 1), view.quantity(at: rest) == nil else { return nil }
      for found in kinds.divided(
        view.tokens, verb: verb, rest: rest, end: view.end, isPerfect: isPerfect(verb))
      where view.present[found.phrase.kind] && heads.fits(found.phrase.kind, chunk)
        && view.hasAgent(found.phrase, of: verb..<verb + 1)
      {
        return (found.phrase.kind, found.end)
      }
    }
    return nil
  }
}
