/// Cuts a sentence into chunks: predicates first, then figures with whom they count, then what is left.
struct Chunker {
  let view: SentenceView
  let figures: FigureReader
  /// Whether one person without a number may be a figure: "a teacher".
  let readsSingles: Bool

  private var tokens: [Token] { view.tokens }

  init(view: SentenceView, filter: CountFilter, readsSingles: Bool = true) {
    self.view = view
    figures = FigureReader(view: view, filter: filter)
    self.readsSingles = readsSingles
  }

  func chunks() -> [Chunk] {
    var chunks: [Chunk] = []
    chunks.reserveCapacity(view.range.count)
    var pending: Chunk.Mood = []
    var at = view.range.lowerBound
    while at < view.end {
      let count = chunks.count
      at = take(at, &chunks, &pending)
      if chunks.count > count {
        let last = chunks.count - 1
        if chunks[last].isCoded(Self.predicates) {
          chunks[last].mood.formUnion(pending)
          pending = []
        } else if chunks[last].isCoded(Self.marks) {
          pending = []
        }
      }
    }
    activate(&chunks)
    inheritHeads(&chunks)
    return chunks
  }

  private static let predicates = ChunkPattern.Letters("APV")
  private static let marks = ChunkPattern.Letters(".;:")

  /// Reads one chunk at a token, or passes it over; returns where to go on.
  private func take(_ at: Int, _ chunks: inout [Chunk], _ pending: inout Chunk.Mood) -> Int {
    if let quantity = view.quantity(at: at) {
      // "a 46-year-old cleric" is one noun phrase.
      if quantity.use == .age, view.isClass(quantity.tokens.upperBound, [.person, .adjective, .demonym, .noun]) {
        return nounPhrase(at, &chunks)
      }
      return append(figures.chunk(quantity), &chunks)
    }
    let token = tokens[at]
    guard token.has(.word) else { return mark(at, &chunks) }
    let role = view.role(at)
    if let end = view.exception(at: at) { return append(Chunk("N", at..<end), &chunks) }
    let trigger = view.trigger(at: at)
    if trigger?.isLong != true || role.contains(.negation) && trigger == nil {
      if !role.isDisjoint(with: [.be, .have, .modal, .get, .negation]) { return verbGroup(at, &chunks) }
    }
    if let trigger, trigger.isLong, trigger.hasVerb { return append(predicate(trigger), &chunks) }
    if role.contains(.leave), trigger?.isLong != true { return append(Chunk("L", at..<(at + 1)), &chunks) }
    if let end = company(at) { return append(Chunk("c", at..<end), &chunks) }
    if let event = event(at) ?? toll(at, after: chunks.last) { return append(event, &chunks) }
    if role.contains(.including) { return append(Chunk("m", at..<(at + 1)), &chunks) }
    if let trigger, trigger.hasVerb, isUsable(trigger, after: chunks.last) {
      return append(predicate(trigger), &chunks)
    }
    if !role.isDisjoint(with: [.cue, .time, .particle]) || view.isTime(at) || view.isAdverb(at) {
      if !(readsSingles && role.contains(.determiner)), !isNameOrNoun(at, role) {
        if role.contains(.fear) { pending.insert(.feared) }
        return at + 1
      }
    }
    if token.is(.that), isRelative(at, after: chunks.last?.code) { return append(Chunk("w", at..<(at + 1)), &chunks) }
    // "says that Ana Ruiz was", "says that the mayor was"
    if token.is(.that), view.token(at + 1)?.has(.capitalized) == true || view.has(at + 1, .determiner) { return at + 1 }
    if let letter = letter(at, role) { return append(Chunk(letter, at..<(at + 1)), &chunks) }
    if role.contains(.preposition) {
      // "on Friday", "in January"
      if view.isTime(at + 1), view.quantity(at: at + 1) == nil { return at + 1 }
      return append(Chunk("p", at..<(at + 1)), &chunks)
    }
    if view.isVerb(at) { return append(Chunk("v", at..<(at + 1)), &chunks) }
    if !role.isDisjoint(with: [.determiner, .more]), !token.is(.no), leadsToFigure(at + 1) { return at + 1 }
    if role.contains(.determiner), view.has(at + 1, .neutralTally) { return append(Chunk("G", at..<(at + 2)), &chunks) }
    return nounPhrase(at, &chunks)
  }

  private func append(_ chunk: Chunk, _ chunks: inout [Chunk]) -> Int {
    chunks.append(chunk)
    return max(chunk.tokens.upperBound, chunk.tokens.lowerBound + 1)
  }

  private func mark(_ at: Int, _ chunks: inout [Chunk]) -> Int {
    let token = tokens[at]
    guard !token.has(.possessive), !view.isJoint(at) else { return at + 1 }
    let letter: Unicode.Scalar? =
      if token.is(.comma) { "," } else if token.is(.semicolon, .question, .exclamation) || token.is(.bar) {
        ";"
      } else if token.is(.colon) { ":" } else if token.is(.period) {
        "."
      } else if token.is(.leftParenthesis, .leftBracket) { "(" } else if token.is(.rightParenthesis, .rightBracket) {
        ")"
      } else if token.has(.dash) { "-" } else if token.is(.ampersand) { "c" } else { nil }
    if let letter { chunks.append(Chunk(letter, at..<(at + 1))) }
    return at + 1
  }

  /// A word that is seen through as a cue may be a name or noun here: "June Lind", "the found".
  private func isNameOrNoun(_ at: Int, _ role: Role) -> Bool {
    role.isDisjoint(with: [.cue, .particle]) && view.isPerson(at)
  }

  private static let nouns = ChunkPattern.Letters("QKUN")

  /// "110 shops that had been looted"
  private func isRelative(_ at: Int, after last: UInt8?) -> Bool {
    guard let last, Self.nouns.contains(last) else { return false }
    return view.has(at + 1, [.be, .have, .modal]) || view.isVerb(at + 1) || view.trigger(at: at + 1)?.hasVerb == true
  }

  /// "along with", "together with", "as well as": where it ends.
  private func company(_ at: Int) -> Int? {
    if view.isWord(at, .along) || view.isWord(at, .together), view.isWord(at + 1, .with) { return at + 2 }
    // "was killed with four others"
    if view.isWord(at, .with), let quantity = view.quantity(at: at + 1), quantity.use == .count,
      (quantity.tokens.upperBound..<quantity.tokens.upperBound + 2).contains(where: {
        view.isWord($0, .others) || view.isWord($0, .other)
      })
    {
      return at + 1
    }
    return view.isWord(at, .as) && view.isWord(at + 1, .well) && view.isWord(at + 2, .as) ? at + 3 : nil
  }

  private func letter(_ at: Int, _ role: Role) -> Unicode.Scalar? {
    let token = tokens[at]
    if token.is(.of) { return "o" }
    if token.is(.from) { return "f" }
    if role.contains(.coordinator) { return "c" }
    if role.contains(.relative) { return "w" }
    if role.contains(.subordinator), !view.isTime(at + 1) { return "k" }
    if role.contains(.give) { return "H" }
    if role.contains(.reach) { return "R" }
    if role.contains(.say) || token.is([.say]) { return "S" }
    return nil
  }

  // MARK: Predicates

  /// Auxiliaries with the predicate that they lead to: "have been killed", "are feared dead", "were"; "was not hurt" tells
  /// of nobody.
  private func verbGroup(_ start: Int, _ chunks: inout [Chunk]) -> Int {
    var at = start
    var isBe = false
    var isHave = false
    var mood: Chunk.Mood = []
    while at < view.end, tokens[at].has(.word) {
      let role = view.role(at)
      let isAuxiliary = !role.isDisjoint(with: [.be, .have, .modal, .get, .cue, .negation])
      let isAs =
        view.isWord(at, .as) && at > start && view.has(at - 1, .cue)
        || isBe && view.has(at, .say) && view.isWord(at + 1, .to)
      // "were pre-emptively evacuated"
      if at > start, view.isJoint(at + 1), view.isAdverb(at + 2) {
        at += 3
        continue
      }
      guard isAuxiliary || isAs || view.isAdverb(at) && view.trigger(at: at) == nil, view.quantity(at: at) == nil else {
        break
      }
      if let trigger = view.trigger(at: at), trigger.isLong, trigger.hasVerb { break }
      if at > start, role.contains(.cue), view.has(at, .determiner), view.isNoun(at + 1) { break }
      if !role.isDisjoint(with: [.be, .get]) { isBe = true }
      if role.contains(.have) { isHave = true }
      if role.contains(.negation) { mood.insert(.negated) }
      if role.contains(.fear) { mood.insert(.feared) }
      if role.contains(.future) { mood.insert(.future) }
      // "would have killed 500"
      if role.contains(.have), at > start,
        view.isWord(at - 1, .would) || view.isWord(at - 1, .could) || view.isWord(at - 1, .should)
      {
        mood.insert(.wished)
      }
      at += 1
    }
    if let trigger = view.trigger(at: at), trigger.hasVerb, view.quantity(at: at) == nil {
      var chunk = predicate(
        trigger, isPassive: isBe, isPerfect: isHave && !isBe, hasAuxiliary: start < trigger.tokens.lowerBound)
      chunk.tokens = start..<trigger.tokens.upperBound
      chunk.mood = mood
      if mood.contains(.negated) { chunk.code = UInt8(ascii: "v") }
      return append(chunk, &chunks)
    }
    let first = tokens[start]
    if at == start + 1, view.has(start, .negation), !isBe, !isHave { return append(Chunk("n", start..<at), &chunks) }
    if first.is(.to), at == start + 1 { return append(Chunk("p", start..<at), &chunks) }
    var chunk = Chunk(isBe ? "B" : isHave ? "H" : "v", start..<max(at, start + 1))
    chunk.mood = mood
    return append(chunk, &chunks)
  }

  private func predicate(
    _ trigger: SentenceView.Trigger, isPassive: Bool = false, isPerfect: Bool = false, hasAuxiliary: Bool = false
  ) -> Chunk {
    let phrases = trigger.phrases.filter { $0.role != .noun && $0.role != .toll && $0.role != .event }
    let telling =
      phrases.first { $0.isState || $0.role == .does }
      ?? phrases.first { $0.form.contains(.participle) } ?? phrases.first
    var letter: Unicode.Scalar = "V"
    if let telling {
      let isParticiple = telling.form.contains(.participle)
      if isPassive || hasAuxiliary && telling.isState {
        letter = telling.isState || telling.role == .does || isParticiple ? "A" : "V"
      } else if telling.isState || isParticiple && telling.role != .does && !isPerfect {
        letter = "P"
      } else if telling.role == .does {
        letter = "A"
      }
    }
    var chunk = Chunk(letter, trigger.tokens)
    chunk.phrases = phrases
    // "99 feared missing"
    if trigger.isLong, view.has(trigger.tokens.lowerBound, .fear) { chunk.mood.insert(.feared) }
    return chunk
  }

  /// A bare present form of a kind that is more often something else tells only behind a figure: "march", "recall".
  private func isUsable(_ trigger: SentenceView.Trigger, after last: Chunk?) -> Bool {
    guard !trigger.isLong, trigger.phrases.allSatisfy({ $0.form == .present || !$0.isState && $0.role == .noun }) else {
      return true
    }
    if view.isNoun(trigger.tokens.lowerBound), view.has(trigger.tokens.lowerBound - 1, .determiner) { return false }
    let before = trigger.tokens.lowerBound - 1
    if view.isWord(before, .to) || view.has(before, [.coordinator, .modal]) { return true }
    // "Orix cuts 400 jobs"
    if view.quantity(at: trigger.tokens.upperBound) != nil, last?.code == UInt8(ascii: "N") { return true }
    return last?.counted != nil || !view.isClass(trigger.tokens.lowerBound, .noun)
  }

  // MARK: Nouns of tolls

  /// "the murder of nine men": the noun before "of".
  private func event(_ at: Int) -> Chunk? {
    var noun = view.has(at, .determiner) ? at + 1 : at
    // "the new displacement of"
    if noun > at, view.isClass(noun, .adjective), view.trigger(at: noun) == nil { noun += 1 }
    guard let trigger = view.trigger(at: noun), view.isWord(trigger.tokens.upperBound, .of) else { return nil }
    // "the body of the mayor", but not "the refugees of".
    let isPerson = view.isClass(noun, [.person, .persons])
    let phrases = trigger.phrases.filter { $0.role == .noun && !($0.isWeak && isPerson) || $0.role == .event }
    guard !phrases.isEmpty else { return nil }
    var chunk = Chunk("E", at..<trigger.tokens.upperBound)
    chunk.phrases = phrases
    return chunk
  }

  /// "the official death toll", "the number of people killed", "those missing", "deaths": what has a figure.
  private func toll(_ start: Int, after last: Chunk?) -> Chunk? {
    if view.isWord(start, .no) || view.isWord(start, .of) { return nil }
    var at = start
    var isDefinite = false
    while at < view.end, at - start < 7,
      !view.role(at).isDisjoint(with: [.determiner, .tallyModifier]) || isTallyOf(at)
    {
      guard view.trigger(at: at)?.phrases.contains(where: { $0.role == .toll }) != true || at == start else { break }
      if view.isWord(at, .the) || view.isWord(at, .those) || view.has(at, .neutralTally) { isDefinite = true }
      if view.quantity(at: at) != nil { return nil }
      at += 1
    }
    if at == start, let trigger = view.trigger(at: at) { return toll(trigger, start, isDefinite: false, isBare: true) }
    if view.has(start, [.reported]), last?.counted != nil { return nil }
    guard let trigger = view.trigger(at: at) else { return nil }
    return toll(trigger, start, isDefinite: isDefinite, isBare: false)
  }

  private func isTallyOf(_ at: Int) -> Bool {
    view.isWord(at, .of) && view.has(at - 1, [.neutralTally, .tallyModifier])
  }

  private func toll(_ trigger: SentenceView.Trigger, _ start: Int, isDefinite: Bool, isBare: Bool) -> Chunk? {
    let next = trigger.tokens.upperBound
    // "the dead man", "the injured were taken": a person behind it is what it tells of.
    let isAttribute = view.isPerson(next) || view.isClass(next, .thing) && view.isClass(next, .plural)
    let isLabel = isLabel(start, next)
    let isParticiple = trigger.phrases.contains { $0.role == .verb && $0.form.contains(.participle) }
    let phrases = trigger.phrases.filter { phrase in
      switch phrase.role {
      case .toll: !isAttribute && (isLabel || isDefinite || !trigger.isState && !isParticiple)
      case .noun: phrase.isPlural && (!phrase.isWeak || !isBare) && (isDefinite || !trigger.isState) || isLabel
      case .state: isLabel || isDefinite && !isAttribute
      case .verb: (isLabel || isDefinite) && !isAttribute && phrase.form.contains(.participle)
      case .does, .object, .event: false
      }
    }
    guard !phrases.isEmpty else { return nil }
    var chunk = Chunk("T", start..<next)
    chunk.phrases = phrases
    return chunk
  }

  /// "a further 45,000", "the other 12"
  private func leadsToFigure(_ at: Int) -> Bool {
    if let quantity = view.quantity(at: at) { return quantity.use != .age }
    return view.has(at, .more) && view.quantity(at: at + 1) != nil
  }

  /// "IDPs: 940", "Evacuees 1,340": what opens its line or item, and has the figure behind it.
  private func isLabel(_ start: Int, _ next: Int) -> Bool {
    guard start == view.range.lowerBound || view.tokens[start - 1].has(.mark) else { return false }
    if view.isWord(next, .colon) || view.token(next)?.has(.dash) == true { return view.quantity(at: next + 1) != nil }
    return start == view.range.lowerBound && view.quantity(at: next)?.tokens.upperBound == view.end
  }

  // MARK: Other noun phrases

  private func nounPhrase(_ start: Int, _ chunks: inout [Chunk]) -> Int {
    var at = start
    while at < view.end, at - start < 10 {
      if view.isJoint(at) {
        at += 2
        continue
      }
      if let quantity = view.quantity(at: at), quantity.use == .age || quantity.use == .ordinal {
        // "a 46-year-old cleric", "his second wife"
        at = quantity.tokens.upperBound
        continue
      }
      guard tokens[at].has(.word) || tokens[at].has(.possessive) && at > start, view.quantity(at: at) == nil else {
        break
      }
      if at > start {
        let role = view.role(at)
        if !role.isDisjoint(with: [
          .preposition, .be, .have, .modal, .relative, .say, .subordinator, .coordinator, .including, .give, .reach,
          .past, .leave, .negation,
        ]) {
          break
        }
        if role.contains(.determiner), !tokens[at].is(.other) { break }
        if tokens[at].is(.of) || tokens[at].is(.from) || view.isTime(at) || view.isVerb(at) { break }
        if let trigger = view.trigger(at: at), trigger.hasVerb, !isNounHere(trigger, start) { break }
      }
      at += 1
    }
    at = max(min(at, view.end), start + 1)
    if let single = single(start..<at) { return append(single, &chunks) }
    if let toll = lastToll(start..<at) { return append(toll, &chunks) }
    let head = at - 1
    let isTally = view.has(head, .neutralTally) && !view.isWord(start, .a) && !view.isWord(start, .an)
    return append(Chunk(isTally ? "G" : "N", start..<at), &chunks)
  }

  /// "an attack", "the storm": what may be a verb is a noun right behind a determiner.
  private func isNounHere(_ trigger: SentenceView.Trigger, _ start: Int) -> Bool {
    let at = trigger.tokens.lowerBound
    // "a news release"
    if view.isWord(start, .a) || view.isWord(start, .an), !trigger.isLong,
      trigger.phrases.allSatisfy({ !$0.isState && $0.form.isDisjoint(with: [.past, .participle, .gerund]) })
    {
      return true
    }
    return at == start + 1 && view.has(start, .determiner) && !trigger.isLong && view.isNoun(at)
      && trigger.phrases.allSatisfy { !$0.isState && !$0.form.contains(.participle) }
  }

  /// "the storm's death toll", "traffic deaths": a noun phrase that ends in the noun of a toll.
  private func lastToll(_ range: Range<Int>) -> Chunk? {
    for at in range.dropFirst() {
      guard let trigger = view.trigger(at: at), trigger.tokens.upperBound == range.upperBound else { continue }
      // "has forced evacuation of 400"
      let isEvent = view.isWord(range.upperBound, .of)
      let phrases = trigger.phrases.filter {
        $0.role == .toll || $0.role == .noun && ($0.isPlural || isEvent) && !$0.isWeak || isEvent && $0.role == .event
      }
      guard !phrases.isEmpty else { continue }
      var chunk = Chunk(isEvent ? "E" : "T", range)
      chunk.phrases = phrases
      return chunk
    }
    return nil
  }

  /// One person without a number: "a teacher", "another man".
  private func single(_ range: Range<Int>) -> Chunk? {
    guard readsSingles,
      view.isWord(range.lowerBound, .a) || view.isWord(range.lowerBound, .an)
        || view.isWord(range.lowerBound, .another),
      let head = range.last(where: { view.isText($0) && !view.isFunction($0) }), head > range.lowerBound,
      view.isClass(head, .person), !view.isClass(head, .persons), !view.has(head, .uncounted)
    else { return nil }
    let counted = Counted(figure: Figure(1), quantity: range.lowerBound..<(range.lowerBound + 1))
    counted.isExplicit = false
    counted.head = head
    counted.population = range.lowerBound..<(head + 1)
    counted.group = view.populations.group(view.text, head: head, in: (range.lowerBound + 1)..<(head + 1)) ?? .people
    counted.isOther = view.isWord(range.lowerBound, .another)
    var chunk = Chunk("Q", range)
    chunk.counted = counted
    return chunk
  }

  // MARK: The sentence as a whole

  /// "killed nine": a bare past form with an object behind it is active.
  private func activate(_ chunks: inout [Chunk]) {
    for index in chunks.indices.dropLast() where chunks[index].code == UInt8(ascii: "P") {
      let next = chunks[index + 1]
      guard next.isCoded(Self.objects), next.tokens.lowerBound <= chunks[index].tokens.upperBound + 1,
        let trigger = view.trigger(at: chunks[index].tokens.lowerBound),
        trigger.phrases.contains(where: { $0.role == .verb && $0.form.contains(.past) })
      else { continue }
      chunks[index].code = UInt8(ascii: "V")
    }
  }

  private static let objects = ChunkPattern.Letters("QNKU")

  /// "Of 40 homes, 12 were destroyed": a bare figure counts what the one before it in the sentence does.
  private func inheritHeads(_ chunks: inout [Chunk]) {
    var head: Int?
    // "Houses destroyed: 1,120"
    if chunks.count > 3, chunks[0].code == UInt8(ascii: "N"), chunks[2].code == UInt8(ascii: ":") {
      head = chunks[0].tokens.last { view.isClass($0, .thing) }
    }
    for index in chunks.indices {
      guard let counted = chunks[index].counted else { continue }
      if counted.head == nil { chunks[index].counted?.inheritedHead = head } else { head = counted.head }
    }
  }
}
