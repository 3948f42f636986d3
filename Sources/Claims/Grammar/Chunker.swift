/// Cuts a sentence into chunks: predicates first, then figures with whom they count, then what is left.
struct Chunker {
  let view: SentenceView
  let figures: FigureReader
  /// Whether one person without a number may be a figure: "a teacher".
  let readsSingles: Bool

  var tokens: [Token] { view.tokens }

  /// The thing that the sentence before counts last; nil for none.
  let thing: Int?

  init(view: SentenceView, filter: CountFilter, readsSingles: Bool = true, thing: Int? = nil) {
    self.view = view
    self.thing = thing
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
        } else if chunks[last].isCoded(Self.marks) || isToBe(chunks[last]) {
          pending = []
        }
      }
    }
    passOverAges(&chunks)
    dropSpeakers(&chunks)
    activate(&chunks)
    shareHeads(&chunks)
    inheritHeads(&chunks)
    return chunks
  }

  /// "Ana Ruiz, 34, and Leo Park, 41, died": an age between commas parts nobody from what is told of them.
  private func passOverAges(_ chunks: inout [Chunk]) {
    for at in chunks.indices.dropLast(2).reversed()
    where chunks[at].isCoded(Self.named) && isComma(chunks[at + 1]) && isAge(chunks[at + 2]) {
      let next = at + 4
      let closes = next < chunks.count && isComma(chunks[at + 3]) && chunks[next].isCoded(Self.goesOn)
      chunks.removeSubrange(at + 1..<(closes ? next : at + 3))
    }
  }

  private static let named = ChunkPattern.Letters("NQ")
  private static let goesOn = ChunkPattern.Letters("APVBvcL")

  private func isComma(_ chunk: Chunk) -> Bool { chunk.code == UInt8(ascii: ",") }

  private func isAge(_ chunk: Chunk) -> Bool {
    guard chunk.code == UInt8(ascii: "N"), let quantity = view.quantity(at: chunk.tokens.lowerBound) else {
      return false
    }
    return quantity.use == .age && quantity.tokens == chunk.tokens
  }

  /// "believed | to be | tourists": what is believed is who they are.
  private func isToBe(_ chunk: Chunk) -> Bool {
    chunk.code == UInt8(ascii: "B") && view.isWord(chunk.tokens.lowerBound, .to)
  }

  private static let predicates = ChunkPattern.Letters("APV")
  private static let marks = ChunkPattern.Letters(".;:")

  /// Reads one chunk at a token, or passes it over; returns where to go on.
  private func take(_ at: Int, _ chunks: inout [Chunk], _ pending: inout Chunk.Mood) -> Int {
    if let last = chunks.last, last.isCoded(Self.predicates), last.tokens.upperBound == at,
      let quantity = view.unbound(at: at)
    {
      return append(figures.chunk(quantity), &chunks)
    }
    if let number = reached(at, after: chunks.last) { return append(figures.chunk(number), &chunks) }
    if let quantity = view.quantity(at: at) {
      // "a 46-year-old cleric" is one noun phrase, and so is "a 14-month-old".
      if quantity.use == .age,
        view.isClass(quantity.tokens.upperBound, [.person, .adjective, .demonym, .noun]) || view.isOfAge(quantity)
      {
        return nounPhrase(at, &chunks)
      }
      // "on Sept. 24", "the 3 June raid"
      if quantity.use == .date,
        (at - 2..<at).contains(where: { view.isClass($0, .month) })
          || view.has(at - 1, .determiner) && view.isClass(quantity.tokens.upperBound, .month)
      {
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
    // "completely or partly destroyed"
    if view.isAdverb(at), view.has(at + 1, .coordinator), view.isAdverb(at + 2), view.trigger(at: at) == nil {
      return at + 3
    }
    // "March 11" is no march.
    if token.is([.month]), token.has(.capitalized), view.token(at + 1)?.has(.number) == true || isMonth(at) {
      return at + 1
    }
    if let end = view.exception(at: at) { return append(Chunk("N", at..<end), &chunks) }
    if let multiple = multiple(at) ?? both(at) { return append(multiple, &chunks) }
    let trigger = view.trigger(at: at)
    if isReflexive(at) || isSet(at) { return verbGroup(at, &chunks) }
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
    if !role.isDisjoint(with: [.reach, .motion]), isOfTally(chunks), let end = endOfMotion(at) {
      return append(Chunk("R", at..<end), &chunks)
    }
    if let trigger, trigger.isLong, trigger.hasVerb { return append(predicate(trigger), &chunks) }
    if role.contains(.leave), trigger?.isLong != true { return append(Chunk("L", at..<(at + 1)), &chunks) }
    if let end = company(at) { return append(Chunk("c", at..<end), &chunks) }
    if let end = ageDecade(at) { return end }
    if let event = event(at) ?? toll(at, after: chunks.last) { return append(event, &chunks) }
    if role.contains(.including) { return append(Chunk("m", at..<(at + 1)), &chunks) }
    if isEventNoun(at) { return append(Chunk("N", at..<(at + 1)), &chunks) }
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
    // "the May 6 attack", "the 3 June raid"
    if role.contains(.determiner), view.isClass(at + 1, .month) || view.quantity(at: at + 1)?.use == .date {
      return at + 1
    }
    // "left 77 people dead this week", but not "this week's storm"
    if token.is(.this), view.isTime(at + 1), view.token(at + 2)?.has(.possessive) != true { return at + 1 }
    // "says that Ana Ruiz was", "says that the mayor was"
    if token.is(.that), view.token(at + 1)?.has(.capitalized) == true || view.has(at + 1, .determiner) { return at + 1 }
    // "as of Thursday"
    if token.is(.as), view.isWord(at + 1, .of), view.isTime(at + 2) { return at + 2 }
    // "Number of homes destroyed: 40"
    if at == view.range.lowerBound, role.contains(.neutralTally), view.isWord(at + 1, .of) {
      return append(Chunk("G", at..<(at + 1)), &chunks)
    }
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

  /// "rose up to 323": the words that bound a number elsewhere are of the verb.
  private func reached(_ at: Int, after last: Chunk?) -> Quantity? {
    // "goes back up to 323"
    let end = view.has(at - 1, .particle) ? at - 1 : at
    guard last?.code == UInt8(ascii: "R"), last?.tokens.upperBound == end, view.isWord(at, .up),
      var quantity = view.quantity(at: at), quantity.number.lowerBound > at, let value = quantity.figure.high
    else { return nil }
    quantity.figure = Figure(value)
    quantity.tokens = quantity.number.lowerBound..<quantity.tokens.upperBound
    return quantity
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
    // "19 killed / 37 hurt"
    let isParting = token.is(.slash) && token.has(.spaceBefore) && view.token(at + 1)?.has(.spaceBefore) == true
    let letter: Unicode.Scalar? =
      if isParting { ";" } else if token.is(.comma) {
        ","
      } else if token.is(.semicolon, .question, .exclamation) || token.is(.bar) {
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
  private static let pause = ChunkPattern.Letters(",")

  /// "the death of (310) pilgrims": brackets that only set the digits off, as translations from Arabic keep them.
  private func bracketed(_ at: Int, after last: Chunk?, _ chunks: inout [Chunk]) -> Int? {
    let isOfCounted = view.token(at + 3)?.has(.word) == true
    guard last.map({ $0.isCoded(Self.leading) || $0.isCoded(Self.pause) && view.isPersons(at + 3) }) ?? isOfCounted,
      let quantity = view.quantity(at: at + 1),
      view.token(quantity.tokens.upperBound)?.is(.rightParenthesis) == true
    else { return nil }
    return append(figures.chunk(quantity, isBracketed: true), &chunks)
  }

  private static let tallies = ChunkPattern("(q:TG)[pofmkwNvcVEP]*[BH]?$")

  /// The noun of a toll is the subject of what comes.
  func isOfTally(_ chunks: [Chunk]) -> Bool {
    guard
      chunks.suffix(Self.tallyReach).contains(where: { $0.code == UInt8(ascii: "T") || $0.code == UInt8(ascii: "G") })
    else {
      return false
    }
    return Self.tallies.firstMatch(in: chunks.suffix(Self.tallyReach).map(\.code)) != nil
  }

  /// How far behind the noun of a toll its verb may stand, in chunks.
  private static let tallyReach = 12

  /// "to 196", "by 5 to 196", "196"; but not "Arl has risen to 196".
  func leadsToNumber(_ at: Int) -> Bool {
    (at..<at + 5).prefix { !view.has($0, [.be, .have]) }.contains { view.quantity(at: $0) != nil }
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
    // "State trooper hurt" speaks of no one who says so.
    if at == view.range.lowerBound, view.isPerson(at + 1), view.isNoun(at) { return nil }
    return role.contains(.say) || token.is([.say]) ? "S" : nil
  }
}
