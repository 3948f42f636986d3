/// Reads the figures of a sentence by its constructions.
struct ConstructionReader {
  let reading: SentenceReading
  let heads: HeadFilter

  private var view: SentenceView { reading.view }
  private var chunks: [Chunk] { reading.chunks }
  private var kinds: KindTable { view.kinds }

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
    if !counted.isExplicit, !construction.takesSingles { return nil }
    if construction.isToldByFigure {
      guard let kind = chunk.phrases.first(where: { heads.fits($0, chunk) })?.kind else { return nil }
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
    // "The hostages released included seven children"
    if predicate.code == UInt8(ascii: "T"), match.predicate < figure,
      let state = chunks[match.predicate + 1..<figure].first(where: { $0.code == UInt8(ascii: "P") }),
      self.kind(of: state, counting: chunk) != nil
    {
      predicate = state
    }
    if !counted.isExplicit, !Tense(view: view).hasHappened(predicate) { return nil }
    guard var kind = kind(of: predicate, counting: chunk), construction.holds(self, match, kind) else { return nil }
    // "74 of the dead had been sent to hospitals"
    if construction.name == Construction.ofTheWhole.name {
      let whole = chunks[whole(of: figure)]
      // Victims may be alive.
      let isOfDead = whole.code == UInt8(ascii: "T") && !whole.tokens.contains { view.isWord($0, .victims) }
      let killed = isOfDead ? whole.phrases.first { kinds.isKilled[$0.kind] } : nil
      kind = killed?.kind ?? kind
    }
    // "100 hostages are being held": they are no prisoners.
    if kinds.isDetained[kind], let own = chunk.phrases.first(where: { kinds.names[$0.kind] == Self.abducted }) {
      kind = own.kind
    }
    // "37 bodies were pulled from the rubble": the dead are nothing else.
    if chunk.phrases.contains(where: { $0.role == .noun && kinds.isKilled[$0.kind] }), !kinds.isKilled[kind] {
      return nil
    }
    // "A fourth worker remains in critical condition": the fourth of the dead and hurt.
    if counted.isOrdinal, !kinds.isKilled[kind], !kinds.isDetained[kind] { return nil }
    var mood = predicate.mood.union(moodBetween(match))
    // "ten are believed missing" is told as so, "ten are believed dead" is feared.
    if mood.contains(.feared), !kinds.isKilled[kind], !isFeared(predicate) { mood.remove(.feared) }
    var made = Reading(
      chunk: figure, kind: kind, construction: construction.name, confidence: construction.confidence,
      evidence: span(chunk, predicate), mood: mood)
    made.isOtherEvent = isOfOther(match) || isJoinedToOther(figure)
    made.isEither = isEither(match.predicate)
    if isWished(predicate), let told = toldOfObject(figure) { return told }
    if isWished(predicate) {
      // "plans to cut power to 800 homes" is expected, "hopes to save 800 homes" is nothing yet.
      made.mood.insert(isPlanned(predicate, kind) ? .future : .wished)
    }
    return made
  }

  private static let abducted = "detentions.abducted"

  /// The likeliest kind of the predicate that may count the figure.
  func kind(of predicate: Chunk, counting chunk: Chunk) -> Int? {
    predicate.phrases.first { heads.fits($0, chunk) && countsOne($0.kind, chunk) }?.kind
  }

  private func countsOne(_ kind: Int, _ chunk: Chunk) -> Bool {
    chunk.counted?.isExplicit != false || kinds.countsOne[kind]
  }

  // MARK: What patterns cannot say

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
    match.figure - match.predicate < 3 || view.isClass(chunks[match.figure].tokens.lowerBound, .level)
  }

  /// "a body of 12 judges": one body is of one person.
  func isBody(_ match: ChunkPattern.Match) -> Bool {
    view.isWord(chunks[match.predicate].tokens.upperBound - 1, .body)
      && chunks[match.figure].counted?.figure.value != 1
  }

  /// "the attempted murders of five", "a plot to murder": it was not done.
  func isAttempted(_ match: ChunkPattern.Match) -> Bool {
    let event = chunks[match.predicate].tokens
    return (event.lowerBound - 1..<event.upperBound).contains { view.has($0, .wish) }
  }

  /// The verb counts by its object alone: "cut jobs".
  func hasObject(_ match: ChunkPattern.Match) -> Bool {
    chunks[match.predicate].phrases.contains { !$0.objects.isEmpty && heads.fits($0, chunks[match.figure]) }
  }

  /// "Killed in Arl were nine", but not "the man killed in Arl was one of nine": over a phrase it begins its clause.
  func isFronted(_ match: ChunkPattern.Match) -> Bool {
    match.figure - match.predicate < 4 || match.predicate == 0
      || chunks[match.predicate - 1].isCoded(Self.clauseEnds)
  }

  /// "died of multiple injuries": what the figure counts is the cause.
  func isOfCause(_ match: ChunkPattern.Match) -> Bool {
    let end = chunks[match.predicate].tokens.upperBound
    return end == chunks[match.figure].tokens.lowerBound
      && chunks[match.predicate].phrases.allSatisfy { $0.role == .does }
      && (view.isWord(end - 1, .of) || view.isWord(end - 1, .from))
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

  // MARK: How it is told

  private func isFeared(_ predicate: Chunk) -> Bool {
    let start = predicate.tokens.lowerBound
    return (max(view.range.lowerBound, start - 3)..<predicate.tokens.upperBound).contains {
      view.isWord($0, .feared) || view.isClass($0, .modal)
    }
  }

  /// "killed or wounded", "deaths and injuries": another outcome stands beside the predicate.
  private func isEither(_ predicate: Int) -> Bool {
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

  /// "in hopes of capturing two", "tried to kill nine", "plans to cut 500"
  private func isWished(_ predicate: Chunk) -> Bool {
    var start = predicate.tokens.lowerBound
    if view.isWord(start, .to) { start += 1 }
    // "hopes to avoid cutting 500 jobs"
    if view.has(start - 1, .wish),
      view.isClass(start, .gerund) || predicate.phrases.contains(where: { $0.form == .gerund })
    {
      return true
    }
    guard view.isWord(start - 1, .to) || view.isWord(start - 1, .of) else { return false }
    return (max(view.range.lowerBound, start - 4)..<start).contains { view.has($0, .wish) }
  }

  private static let relative = ChunkPattern("^(c[NQ])?(w(q:A)|(q:P))")

  /// "efforts to rescue 12 boys who are missing", "12 boys trapped in a cave": what is so of them, rather than what is tried.
  private func toldOfObject(_ figure: Int) -> Reading? {
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
  private func isPlanned(_ predicate: Chunk, _ kind: Int) -> Bool {
    !kinds.isAnnounced[kind] && !kinds.isCasualty(kind)
      && (max(view.range.lowerBound, predicate.tokens.lowerBound - 4)..<predicate.tokens.lowerBound).contains {
        view.isWord($0, .plans) || view.isWord($0, .plan) || view.isWord($0, .planned)
      }
  }

  private static let verbs = ChunkPattern.Letters("VL")
  /// How far before its verb the event may be named, in tokens.
  private static let reach = 14

  /// "another fire last month that killed nine", "like last year's attack in Arl, which killed 49": what did it is another
  /// event.
  private func isOfOther(_ match: ChunkPattern.Match) -> Bool {
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
      if view.isWord(at, .another) || view.isClass(at, .earlier)
        || view.isWord(at, .last) && isUnitOfOther(at + 1) || isYear(at) && view.isNoun(at + 1)
      {
        return true
      }
      if view.has(at, [.coordinator, .say]) || view.tokens[at].is(.semicolon, .colon) || view.quantity(at: at) != nil {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "one last month that cut off 300", "last year's flood"; but "last month's fire" is the one that the article is about.
  private func isUnitOfOther(_ at: Int) -> Bool {
    view.isWord(at, .year) || view.isClass(at, .timeUnit) && view.token(at + 1)?.has(.possessive) != true
  }

  /// "a shooting last month that left two dead and two wounded": the second is of the same happening.
  private func isJoinedToOther(_ figure: Int) -> Bool {
    guard figure > 2, chunks[figure - 1].code == UInt8(ascii: "c") else { return false }
    return (figure - 3..<figure - 1).contains { reading.readings[$0]?.isOtherEvent == true }
  }

  /// "were killed in an earlier explosion", "died in a previous attack"
  private func isInEarlier(_ end: Int) -> Bool {
    guard view.isWord(end, .in) || view.isWord(end, .during) else { return false }
    let at = view.has(end + 1, .determiner) ? end + 2 : end + 1
    return view.isClass(at, .earlier) && !view.isWord(at, .first) && view.isNoun(at + 1)
  }

  /// "a 2004 bombing that killed 15"
  private func isYear(_ at: Int) -> Bool {
    guard let quantity = view.quantity(at: at), quantity.use == .date, let year = quantity.figure.value else {
      return false
    }
    return year >= 1900 && year < 2100
  }

  private func moodBetween(_ match: ChunkPattern.Match) -> Chunk.Mood {
    let range = match.range.clamped(to: min(match.figure, match.predicate)..<max(match.figure, match.predicate))
    var mood: Chunk.Mood = []
    for index in range where chunks[index].isCoded(Self.between) {
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

  private func span(_ first: Chunk, _ second: Chunk) -> Range<Int> {
    min(first.tokens.lowerBound, second.tokens.lowerBound)..<max(first.tokens.upperBound, second.tokens.upperBound)
  }

  // MARK: Second readings

  private static let main = ChunkPattern("^[^.;:QAkc]{0,9}(q:A)")
  private static let second = ChunkPattern("^([pof]N)*,?c(q:AP)")
  private static let state = ChunkPattern("^([pof]N)*,?(q:P)")

  /// "were shot and taken to hospital", "killed and wounded 22": another predicate for the same figure.
  func readSecond(_ construction: Construction, _ match: ChunkPattern.Match, _ made: Reading) {
    guard match.predicate >= 0, !reading.isDenominator(match.figure) else { return }
    let isPair =
      construction.name == Construction.activeObject.name && match.figure - match.predicate == 3
      && chunks[match.figure - 1].code == UInt8(ascii: "V")
    if isPair || construction.name == Construction.activePair.name {
      add(chunks[match.figure - 1], to: match.figure, besides: made)
    } else if match.predicate > match.figure, chunks[match.predicate].isCoded(Self.states) {
      let rest = Array(reading.code[(match.predicate + 1)...])
      if chunks[match.predicate].code == UInt8(ascii: "P"), let main = Self.verb.firstMatch(in: rest),
        main.range.lowerBound == 0
      {
        return addMain(chunks[match.predicate + 1 + main.figure], of: match.figure, besides: made)
      }
      if let state = innerState(of: chunks[match.predicate]) { addState(state, to: match.figure, besides: made) }
      if let state = Self.state.firstMatch(in: rest), state.range.lowerBound == 0 {
        addState(chunks[match.predicate + 1 + state.figure], to: match.figure, besides: made)
      }
      if let next = Self.second.firstMatch(in: rest), next.range.lowerBound == 0 {
        let index = match.predicate + 1 + next.figure
        // "stabbed and then beheaded"
        let before = chunks[index].tokens.lowerBound - 1
        guard view.isWord(before, .and) || view.isWord(before - 1, .and) else { return }
        add(chunks[index], to: match.figure, besides: made)
      } else if reading.code[match.figure..<match.predicate].contains(UInt8(ascii: "w")),
        let main = Self.main.firstMatch(in: rest), main.range.lowerBound == 0
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

  /// "were rushed to hospital in critical condition": a state in the words of a phrase. Of who is in hospital nobody needs to
  /// know that he is hurt.
  private func addState(_ state: Chunk, to figure: Int, besides made: Reading) {
    guard state.tokens.count > 1, !kinds.isKilled[made.kind], let kind = kind(of: state, counting: chunks[figure]),
      !kinds.isInjured[kind]
    else { return }
    // "were missing, presumed dead"
    let isPresumedDead = kinds.isKilled[kind] && state.mood.contains(.feared)
    guard isPresumedDead || view.has(state.tokens.lowerBound, .preposition) else { return }
    add(state, to: figure, besides: made)
  }

  private static let verb = ChunkPattern("^([pof]N)*(q:A)")

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

  private static let clauseEnds = ChunkPattern.Letters(".,;:c")
  private static let states = ChunkPattern.Letters("AP")

  private func add(_ predicate: Chunk, to figure: Int, besides made: Reading) {
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
      guard let counted = chunks[index].counted,
        Self.short.contains(reading.readings[index]?.construction)
      else { continue }
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

  /// Up to three words of the object may stand before the rest of the verb's phrase.
  private func divided(_ verb: Int, _ end: Int, _ chunk: Chunk) -> (kind: Int, end: Int)? {
    for rest in end..<min(end + 4, max(end + 1, view.end)) {
      guard rest < view.end, rest == end || view.isText(rest - 1), view.quantity(at: rest) == nil else { return nil }
      for found in kinds.divided(
        view.tokens, verb: verb, rest: rest, end: view.end, isPerfect: view.has(verb - 1, .have))
      where view.present[found.phrase.kind] && heads.fits(found.phrase.kind, chunk) {
        return (found.phrase.kind, found.end)
      }
    }
    return nil
  }
}
