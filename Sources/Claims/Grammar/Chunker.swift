/// Cuts a sentence into chunks: predicates first, then figures with whom they count, then what is left.
struct Chunker {
  let view: SentenceView
  let figures: FigureReader
  /// Whether one person without a number may be a figure: "a teacher".
  let readsSingles: Bool

  var tokens: [Token] { view.tokens }

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
    dropSpeakers(&chunks)
    activate(&chunks)
    shareHeads(&chunks)
    inheritHeads(&chunks)
    return chunks
  }

  private static let predicates = ChunkPattern.Letters("APV")
  private static let marks = ChunkPattern.Letters(".;:")

  /// Reads one chunk at a token, or passes it over; returns where to go on.
  private func take(_ at: Int, _ chunks: inout [Chunk], _ pending: inout Chunk.Mood) -> Int {
    if let quantity = view.quantity(at: at) {
      // "a 46-year-old cleric" is one noun phrase, and so is "a 14-month-old".
      if quantity.use == .age,
        view.isClass(quantity.tokens.upperBound, [.person, .adjective, .demonym, .noun]) || view.isOfAge(quantity)
      {
        return nounPhrase(at, &chunks)
      }
      // "on Sept. 24"
      if quantity.use == .date, (at - 2..<at).contains(where: { view.isClass($0, .month) }) {
        return quantity.tokens.upperBound
      }
      return append(figures.chunk(quantity), &chunks)
    }
    let token = tokens[at]
    guard token.has(.word) else { return mark(at, &chunks) }
    // "two each in Arl and Beck"
    if token.is(.each), chunks.last?.counted != nil { return at + 1 }
    let role = view.role(at)
    if view.isMay(at) { return at + 1 }
    // "March 11" is no march.
    if token.is(.month), token.has(.capitalized), view.token(at + 1)?.has(.number) == true || isMonth(at) {
      return at + 1
    }
    if let end = view.exception(at: at) { return append(Chunk("N", at..<end), &chunks) }
    if let multiple = multiple(at) ?? both(at) { return append(multiple, &chunks) }
    let trigger = view.trigger(at: at)
    if isReflexive(at) { return verbGroup(at, &chunks) }
    // "the remaining 382", "the remaining bodies"
    if role.contains(.be), view.has(at - 1, .determiner),
      view.isClass(at, .gerund), view.quantity(at: at + 1) != nil || view.isNoun(at + 1)
    {
      return at + 1
    }
    if trigger?.isLong != true || role.contains(.negation) && trigger == nil {
      if !role.isDisjoint(with: [.be, .have, .modal, .get, .negation]) { return verbGroup(at, &chunks) }
    }
    // "The missing fell to 196", in an article of a fire in which houses fell.
    if role.contains(.reach), trigger?.isLong != true, isOfTally(chunks), leadsToNumber(at + 1) {
      return append(Chunk("R", at..<(at + 1)), &chunks)
    }
    if let trigger, trigger.isLong, trigger.hasVerb { return append(predicate(trigger), &chunks) }
    if role.contains(.leave), trigger?.isLong != true { return append(Chunk("L", at..<(at + 1)), &chunks) }
    if let end = company(at) { return append(Chunk("c", at..<end), &chunks) }
    if let end = ageDecade(at) { return end }
    if let event = event(at) ?? toll(at, after: chunks.last) { return append(event, &chunks) }
    if role.contains(.including) { return append(Chunk("m", at..<(at + 1)), &chunks) }
    if let trigger, trigger.hasVerb, isUsable(trigger, after: chunks.last), !view.isNounBeforeVerb(at) {
      return append(predicate(trigger), &chunks)
    }
    // "aboard the ship"
    let isBeforeNoun = role.contains(.preposition) && view.has(at + 1, .determiner)
    if !role.isDisjoint(with: [.cue, .time, .particle]) || view.isTime(at) || view.isAdverb(at) && !isBeforeNoun {
      if !(readsSingles && role.contains(.determiner)), !isNameOrNoun(at, role) {
        if role.contains(.fear) { pending.insert(.feared) }
        return at + 1
      }
    }
    if token.is(.that), isRelative(at, after: chunks.last?.code) { return append(Chunk("w", at..<(at + 1)), &chunks) }
    // "says that Ana Ruiz was", "says that the mayor was"
    if token.is(.that), view.token(at + 1)?.has(.capitalized) == true || view.has(at + 1, .determiner) { return at + 1 }
    // "as of Thursday"
    if token.is(.as), view.isWord(at + 1, .of), view.isTime(at + 2) { return at + 2 }
    if let letter = letter(at, role) { return append(Chunk(letter, at..<(at + 1)), &chunks) }
    if role.contains(.preposition) {
      // "on Friday", "in January", but not "in January's storm"
      if view.isTime(at + 1), view.quantity(at: at + 1) == nil, view.token(at + 2)?.has(.possessive) != true {
        return at + 1
      }
      return append(Chunk("p", at..<(at + 1)), &chunks)
    }
    if view.isVerb(at), !view.isNounBeforeVerb(at) { return append(Chunk("v", at..<(at + 1)), &chunks) }
    if !role.isDisjoint(with: [.determiner, .more]), !token.is(.no), leadsToFigure(at + 1) { return at + 1 }
    if role.contains(.determiner), view.has(at + 1, .neutralTally) { return append(Chunk("G", at..<(at + 2)), &chunks) }
    return nounPhrase(at, &chunks)
  }

  /// "since late March", "in March"
  private func isMonth(_ at: Int) -> Bool {
    view.isWord(at - 1, .late) || view.isWord(at - 1, .early) || view.isWord(at - 1, .since) || view.isWord(at - 1, .in)
  }

  func append(_ chunk: Chunk, _ chunks: inout [Chunk]) -> Int {
    chunks.append(chunk)
    return max(chunk.tokens.upperBound, chunk.tokens.lowerBound + 1)
  }

  private func mark(_ at: Int, _ chunks: inout [Chunk]) -> Int {
    let token = tokens[at]
    guard !token.has(.possessive), !view.isJoint(at) else { return at + 1 }
    // "on Sept. 24"
    if token.is(.period), view.isClass(at - 1, [.month, .abbreviation]), at + 1 < view.end { return at + 1 }
    if token.is(.leftParenthesis), let end = bracketed(at, after: chunks.last, &chunks) { return end }
    let letter: Unicode.Scalar? =
      if token.is(.comma) { "," } else if token.is(.semicolon, .question, .exclamation) || token.is(.bar) {
        ";"
      } else if token.is(.colon) { ":" } else if token.is(.period) {
        "."
      } else if token.is(.leftParenthesis, .leftBracket) { "(" } else if token.is(.rightParenthesis, .rightBracket) {
        ")"
      } else if token.has(.dash) { "-" } else if token.is(.ampersand) { "c" } else { nil }
    // "On Monday, nine": where nothing is left of what stood before a comma, it parts nothing.
    if letter == ",", chunks.last.map({ $0.code == UInt8(ascii: ",") }) ?? true { return at + 1 }
    if let letter { chunks.append(Chunk(letter, at..<(at + 1))) }
    return at + 1
  }

  private static let leading = ChunkPattern.Letters("pofVBHRAEL")

  /// "the death of (310) pilgrims": brackets that only set the digits off, as translations from Arabic keep them.
  private func bracketed(_ at: Int, after last: Chunk?, _ chunks: inout [Chunk]) -> Int? {
    guard last.map({ $0.isCoded(Self.leading) }) ?? (view.token(at + 3)?.has(.word) == true),
      let quantity = view.quantity(at: at + 1),
      view.token(quantity.tokens.upperBound)?.is(.rightParenthesis) == true
    else { return nil }
    return append(figures.chunk(quantity, isBracketed: true), &chunks)
  }

  private static let tallies = ChunkPattern("(q:TG)([pofmk]+N(cN)?)*[BH]?$")

  /// The noun of a toll is the subject of what comes.
  private func isOfTally(_ chunks: [Chunk]) -> Bool {
    guard chunks.suffix(6).contains(where: { $0.code == UInt8(ascii: "T") || $0.code == UInt8(ascii: "G") }) else {
      return false
    }
    return Self.tallies.firstMatch(in: chunks.suffix(8).map(\.code)) != nil
  }

  /// "to 196", "by 5 to 196", "196"
  private func leadsToNumber(_ at: Int) -> Bool {
    (at..<at + 5).contains { view.quantity(at: $0) != nil }
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
    // "104 guards were killed, besides 11 officers"
    if view.isWord(at, .besides), view.quantity(at: at + 1)?.use == .count { return at + 1 }
    return view.isWord(at, .as) && view.isWord(at + 1, .well) && view.isWord(at + 2, .as) ? at + 3 : nil
  }

  /// "in his late 50s": where it ends.
  private func ageDecade(_ at: Int) -> Int? {
    guard view.isWord(at, .in), view.isClass(at + 1, .possessivePronoun) || view.isWord(at + 1, .the) else {
      return nil
    }
    var last = at + 2
    if view.isWord(last, .late) || view.isWord(last, .early) || view.isWord(last, .mid) {
      last += view.token(last + 1)?.has(.dash) == true ? 2 : 1
    }
    guard let decade = view.quantity(at: last), let value = decade.figure.value, value >= 10, value < 100,
      value.truncatingRemainder(dividingBy: 10) == 0
    else { return nil }
    let end = decade.tokens.upperBound
    return view.isWord(end, .s) || view.token(end)?.has(.possessive) == true ? end + 1 : nil
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
    // "of the eight none were hurt"
    let before = view.token(start - 1)?.has(.quote) == true ? start - 2 : start - 1
    if view.isWord(before, .none) || view.isWord(before, .nobody) { mood.insert(.negated) }
    while at < view.end, tokens[at].has(.word) || at > start && tokens[at].is(.comma) {
      let role = view.role(at)
      let isAuxiliary = !role.isDisjoint(with: [.be, .have, .modal, .get, .cue, .negation])
      let isAs =
        view.isWord(at, .as) && at > start && view.has(at - 1, [.cue, .give])
        || isBe && view.has(at, .say) && view.isWord(at + 1, .to)
      // "were pre-emptively evacuated"
      if at > start, view.isJoint(at + 1), view.isAdverb(at + 2) {
        at += 3
        continue
      }
      if isReflexive(at) {
        isBe = true
        at += 2
        continue
      }
      // "have by now been killed"
      if at > start, view.isWord(at, .by), view.isWord(at + 1, .now) {
        at += 2
        continue
      }
      // "was Sunday afternoon killed", "were, yesterday, killed"
      if at > start, let end = time(at), view.trigger(at: end)?.hasVerb == true {
        at = end
        continue
      }
      guard isAuxiliary || isAs || view.isAdverb(at) && view.trigger(at: at) == nil, view.quantity(at: at) == nil else {
        break
      }
      if let trigger = view.trigger(at: at), trigger.isLong, trigger.hasVerb { break }
      if at > start, role.contains(.cue), view.has(at, .determiner), view.isNoun(at + 1) { break }
      if !role.isDisjoint(with: [.be, .get]) { isBe = true }
      // "is estimated to have killed 40": it killed them.
      if role.contains(.have) {
        isHave = true
        if at > start, view.isWord(at - 1, .to) { isBe = false }
      }
      if role.contains(.negation) { mood.insert(.negated) }
      if role.contains(.fear) { mood.insert(.feared) }
      if role.contains(.future) || isDue(at) { mood.insert(.future) }
      // "would have killed 500"
      if role.contains(.have), at > start,
        view.isWord(at - 1, .would) || view.isWord(at - 1, .could) || view.isWord(at - 1, .should)
      {
        mood.insert(.wished)
      }
      at += 1
    }
    // "could not be found" is no fear.
    if mood.contains(.negated), view.isWord(start, .could) { mood.remove(.feared) }
    if let trigger = view.trigger(at: at), trigger.hasVerb, view.quantity(at: at) == nil {
      var chunk = predicate(
        trigger, isPassive: isBe, isPerfect: isHave && !isBe, hasAuxiliary: start < trigger.tokens.lowerBound)
      chunk.tokens = start..<trigger.tokens.upperBound
      chunk.mood.formUnion(mood)
      if mood.contains(.negated) { chunk.code = UInt8(ascii: "v") }
      return append(chunk, &chunks)
    }
    let first = tokens[start]
    if at == start + 1, view.has(start, .negation), !isBe, !isHave { return append(Chunk("n", start..<at), &chunks) }
    if first.is(.to), at == start + 1 { return append(Chunk("p", start..<at), &chunks) }
    if !isBe, !isHave, at > start, isVerbAfterModal(at) { at += 1 }
    var chunk = Chunk(isBe ? "B" : isHave ? "H" : "v", start..<max(at, start + 1))
    chunk.mood = mood
    return append(chunk, &chunks)
  }

  /// "could cause": what is else a noun.
  private func isVerbAfterModal(_ at: Int) -> Bool {
    guard view.has(at - 1, .modal), view.isText(at), view.trigger(at: at) == nil, view.quantity(at: at) == nil else {
      return false
    }
    return view.isClass(at, .noun) && !view.isClass(at, .plural) && !view.isFunction(at)
      && view.token(at)?.has(.capitalized) == false && !view.has(at, [.reach, .give, .leave, .including])
  }

  /// "found themselves trapped", "find themselves without a home": they are so.
  private func isReflexive(_ at: Int) -> Bool {
    guard
      view.isWord(at, .found) || view.isWord(at, .find) || view.isWord(at, .finds) || view.isWord(at, .finding)
    else { return false }
    return view.isWord(at + 1, .themselves) || view.isWord(at + 1, .himself) || view.isWord(at + 1, .herself)
  }

  /// "were to be freed", "are set to be freed": what is due.
  private func isDue(_ to: Int) -> Bool {
    guard view.isWord(to, .to), view.has(to + 1, .be) else { return false }
    return view.isWord(to - 1, .were) || view.isWord(to - 1, .are) || view.isWord(to - 1, .is)
      || view.isWord(to - 1, .due)
      || view.isWord(to - 1, .set) || view.isWord(to - 1, .scheduled)
  }

  /// Where words of time between an auxiliary and its verb end, with the commas around them.
  private func time(_ start: Int) -> Int? {
    var at = start
    while at - start < 5, view.isTime(at) || view.isClass(at, .timeUnit) || view.isWord(at, .comma) { at += 1 }
    return at > start ? at : nil
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
      let takesObject =
        isPerfect && view.quantity(at: trigger.tokens.upperBound) != nil
        && phrases.contains { $0.role == .verb && $0.form.contains(.participle) }
      if !takesObject, isPassive || hasAuxiliary && telling.isState {
        letter = telling.isState || telling.role == .does || isParticiple ? "A" : "V"
      } else if !takesObject, telling.isState || isParticiple && telling.role != .does && !isPerfect {
        letter = "P"
      } else if telling.role == .does {
        letter = "A"
      }
    }
    // "Thousands are dying of thirst": nobody has counted any yet.
    if hasAuxiliary, phrases.allSatisfy({ $0.role == .does && $0.form == .gerund && view.kinds.isKilled[$0.kind] }) {
      letter = "v"
    }
    var chunk = Chunk(letter, trigger.tokens)
    chunk.phrases = phrases
    // "99 feared missing"
    if trigger.isLong, view.has(trigger.tokens.lowerBound, .fear) { chunk.mood.insert(.feared) }
    return chunk
  }

  /// A bare present form of a kind that is more often something else tells only behind a figure: "march", "recall".
  private func isUsable(_ trigger: SentenceView.Trigger, after last: Chunk?) -> Bool {
    // "nurses and rescue personnel"
    if view.has(trigger.tokens.lowerBound - 1, .coordinator), view.isPersons(trigger.tokens.lowerBound - 2),
      view.isPersons(trigger.tokens.upperBound), trigger.phrases.contains(where: { $0.form == .present })
    {
      return false
    }
    guard !trigger.isLong, trigger.phrases.allSatisfy({ $0.form == .present || !$0.isState && $0.role == .noun }) else {
      return true
    }
    if view.isNoun(trigger.tokens.lowerBound), view.has(trigger.tokens.lowerBound - 1, .determiner) { return false }
    let before = trigger.tokens.lowerBound - 1
    if view.isWord(before, .to) || view.has(before, [.coordinator, .modal]) { return true }
    // "Gunfire kills 58, wounds 1,113"
    if view.quantity(at: trigger.tokens.upperBound) != nil, view.isWord(before, .comma) { return true }
    // "Orix cuts 400 jobs"
    if view.quantity(at: trigger.tokens.upperBound) != nil, last?.code == UInt8(ascii: "N") { return true }
    return last?.counted != nil || !view.isClass(trigger.tokens.lowerBound, .noun)
  }

  // MARK: The sentence as a whole

  private static let speaker = ChunkPattern("[NTGQKU](q:,)(NS|SN|S),[BHRAv]")

  /// "The toll, the mayor said, has risen to 36": who says it parts no subject from its verb.
  private func dropSpeakers(_ chunks: inout [Chunk]) {
    guard chunks.contains(where: { $0.code == UInt8(ascii: "S") }) else { return }
    while let match = Self.speaker.firstMatch(in: chunks.map(\.code)) {
      chunks.removeSubrange(match.figure..<match.range.upperBound - 1)
    }
  }

  /// "killed nine": a bare past form with an object behind it is active.
  private func activate(_ chunks: inout [Chunk]) {
    for index in chunks.indices.dropLast() where chunks[index].code == UInt8(ascii: "P") {
      let next = chunks[index + 1]
      // "hundreds trapped in the pit": the phrase ends in a preposition, and what follows belongs to it.
      let last = chunks[index].tokens.upperBound - 1
      if chunks[index].tokens.count > 1, view.has(last, .placePreposition) { continue }
      // "miners trapped deep in the pit"
      let first = next.tokens.lowerBound
      if next.tokens.count == 1, view.isClass(first, [.adjective, .adverb]), !view.isNoun(first),
        !view.isClass(first, .demonym)
      {
        continue
      }
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
    if chunks.count > 3, chunks[0].code == UInt8(ascii: "N"),
      chunks[1].code == UInt8(ascii: ":") || chunks[2].code == UInt8(ascii: ":")
    {
      head = chunks[0].tokens.last { view.isClass($0, .thing) }
    }
    for index in chunks.indices {
      guard let counted = chunks[index].counted else {
        head = headOfNumber(chunks, index) ?? head
        continue
      }
      if counted.head == nil { counted.inheritedHead = headOfWhole(chunks, index) ?? head } else { head = counted.head }
    }
  }

  /// "The number of homes destroyed is 40", "homes lost now number 40": what the noun before it tells.
  private func headOfNumber(_ chunks: [Chunk], _ index: Int) -> Int? {
    if chunks[index].code == UInt8(ascii: "N"), index + 1 < chunks.count, chunks[index + 1].code == UInt8(ascii: "P") {
      return chunks[index].tokens.last { view.isClass($0, .thing) }
    }
    guard chunks[index].code == UInt8(ascii: "G"), index + 2 < chunks.count, chunks[index + 1].code == UInt8(ascii: "o")
    else { return nil }
    return chunks[index + 2].tokens.last { view.isClass($0, .thing) }
  }

  /// "40,000 of the 1.5 million customers", "1,200 of its troops": a bare figure counts what it is part of.
  private func headOfWhole(_ chunks: [Chunk], _ index: Int) -> Int? {
    guard index + 2 < chunks.count, chunks[index + 1].code == UInt8(ascii: "o") else { return nil }
    let whole = chunks[(index + 2)...].prefix(2)
    if let head = whole.compactMap({ $0.counted?.head }).first { return head }
    return chunks[index + 2].tokens.last { view.isPersons($0) || view.isClass($0, .thing) }
  }

  /// "60 confirmed and 20 probable cases": a number with no noun of its own but an open phrase has that of the one it is
  /// joined to.
  private func shareHeads(_ chunks: inout [Chunk]) {
    for index in chunks.indices.dropLast(2) where chunks[index + 1].code == UInt8(ascii: "c") {
      let other = chunks[index + 2]
      guard let counted = chunks[index].counted, counted.isExplicit, let shared = other.counted, let head = shared.head,
        (counted.figure.low ?? 0) > 1, isOpen(chunks[index]), !isOpen(other)
      else { continue }
      counted.head = head
      counted.group = shared.group
      chunks[index].code = other.code
      chunks[index].phrases = other.phrases
    }
  }

  /// A number whose words have no noun in the plural: "60 confirmed", "150,000 passport".
  private func isOpen(_ chunk: Chunk) -> Bool {
    guard let counted = chunk.counted, counted.isExplicit else { return false }
    let words = counted.quantity.upperBound..<chunk.tokens.upperBound
    return !words.isEmpty && !words.contains { view.isPersons($0) || view.isClass($0, .plural) }
  }
}
