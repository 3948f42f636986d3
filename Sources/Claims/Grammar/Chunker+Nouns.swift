/// Chunks of nouns: tolls, events, figures without a number, and whatever else.
extension Chunker {
  // MARK: Nouns of tolls

  /// "the murder of nine men": the noun before "of".
  func event(_ at: Int) -> Chunk? {
    var noun = view.has(at, .determiner) ? at + 1 : at
    // "the new displacement of"
    while noun > at, noun - at < 6, view.trigger(at: noun) == nil, view.exception(at: noun) == nil,
      view.isClass(noun, .adjective) || view.isJoint(noun + 1)
    {
      noun += view.isJoint(noun + 1) ? 3 : 1
    }
    guard let trigger = view.trigger(at: noun), view.isWord(trigger.tokens.upperBound, .of) else { return nil }
    // "the body of the mayor", but not "the refugees of".
    let isPerson = view.isClass(noun, [.person, .persons])
    let phrases = trigger.phrases.filter {
      $0.role == .noun && (!($0.isWeak && isPerson) || view.kinds.isKilled[$0.kind]) || $0.role == .event
    }
    guard !phrases.isEmpty else { return nil }
    // "Confirmed cases of measles are now 15", but not "attempted murders of"
    let isPlural =
      view.isClass(trigger.tokens.upperBound - 1, .plural) && phrases.contains { $0.role == .noun }
      && !(at - 1..<noun).contains { view.has($0, .wish) }
    var chunk = Chunk(isPlural ? "T" : "E", at..<trigger.tokens.upperBound)
    chunk.phrases = phrases
    return chunk
  }

  /// "the official death toll", "the number of people killed", "those missing", "deaths": what has a figure.
  func toll(_ start: Int, after last: Chunk?) -> Chunk? {
    if view.isWord(start, .no) || view.isWord(start, .of) { return nil }
    // "the victims" of a text that has dead
    if view.isWord(start, .the), let trigger = view.trigger(at: start), trigger.isLong,
      trigger.phrases.contains(where: { $0.role == .toll })
    {
      return toll(trigger, start, isDefinite: true, isBare: false)
    }
    var at = start
    var isDefinite = false
    while at < view.end, at - start < 7,
      !view.role(at).isDisjoint(with: [.determiner, .tallyModifier]) || isTallyOf(at)
    {
      guard view.trigger(at: at)?.phrases.contains(where: { $0.role == .toll }) != true || at == start else { break }
      if view.isWord(at, .the) || view.isWord(at, .those) || view.has(at, .neutralTally)
        || view.isClass(at, .possessivePronoun)
      {
        isDefinite = true
      }
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

  private func toll(_ trigger: Trigger, _ start: Int, isDefinite: Bool, isBare: Bool) -> Chunk? {
    var next = trigger.tokens.upperBound
    if trigger.isLong, view.has(trigger.tokens.lowerBound, .neutralTally) {
      // "the number of displaced people", "the number of hospitalized COVID-19 patients"
      if let person = persons(behind: next) { next = person + 1 }
      // "the number of protesters killed"
      if view.trigger(at: next)?.phrases.contains(where: { $0.isState || $0.form.contains(.participle) }) == true {
        return nil
      }
    }
    // "the dead man", "the injured were taken": a person behind it is what it tells of.
    let isAttribute =
      view.isPerson(next) || view.isClass(next, .thing) && view.isClass(next, .plural)
      || isDefinite && trigger.isState && isOther(next)
    let isLabel = isLabel(start, next)
    let isParticiple = trigger.phrases.contains { $0.role == .verb && $0.form.contains(.participle) }
    let phrases = trigger.phrases.filter { phrase in
      switch phrase.role {
      case .toll: !isAttribute && (isLabel || isDefinite || !trigger.isState && !isParticiple)
      case .noun:
        phrase.isPlural && !(trigger.isState && view.isPerson(next) && !view.isPersons(next))
          && (!phrase.isWeak || !isBare) && (isDefinite || !trigger.isState) || isLabel
      case .state: isLabel || isDefinite && !isAttribute
      case .verb: (isLabel || isDefinite) && !isAttribute && phrase.form.contains(.participle)
      case .does, .object, .event: false
      }
    }
    guard !phrases.isEmpty else { return nil }
    var chunk = Chunk("T", start..<next)
    // "Partly damaged: 269": a label needs no noun.
    chunk.phrases =
      !isLabel
      ? phrases
      : phrases.map { phrase in
        var toll = phrase
        toll.role = .toll
        return toll
      }
    return chunk
  }

  /// Up to four words that tell what persons they are may stand before them.
  private func persons(behind start: Int) -> Int? {
    for at in start..<min(start + 5, view.end) {
      if view.isPersons(at) { return at }
      let isName = view.token(at)?.has(.capitalized) == true && view.isText(at)
      guard
        view.isClass(at, [.adjective, .demonym, .noun]) || isName
          || at > start && (view.isHyphen(at) || view.isHyphen(at - 1)),
        view.trigger(at: at) == nil, !view.isFunction(at)
      else { return nil }
    }
    return nil
  }

  /// "the infected area", "the missing plane": a noun that has no number.
  private func isOther(_ at: Int) -> Bool {
    view.isNoun(at) && !view.isFunction(at) && !view.isTime(at) && !view.isVerb(at)
      && !view.has(at, [.reach, .give, .neutralTally, .tallyModifier, .cue, .past, .including, .particle])
  }

  /// "a further 45,000", "the other 12"
  func leadsToFigure(_ at: Int) -> Bool {
    if let quantity = view.quantity(at: at) { return quantity.use != .age }
    return view.has(at, .more) && view.quantity(at: at + 1) != nil || multiple(at) != nil
  }

  /// "IDPs: 940", "Evacuees 1,340": what opens its line or item, and has the figure behind it.
  private func isLabel(_ start: Int, _ next: Int) -> Bool {
    guard start == view.range.lowerBound || view.tokens[start - 1].has(.mark) else { return false }
    // "Dead rise to 118"
    if start == view.range.lowerBound, view.has(next, .reach), view.isWord(next + 1, .to) { return true }
    if view.isWord(next, .colon) || view.token(next)?.has(.dash) == true { return view.quantity(at: next + 1) != nil }
    return start == view.range.lowerBound && view.quantity(at: next)?.tokens.upperBound == view.end
  }

  /// "a triple murder": three were murdered.
  func multiple(_ at: Int) -> Chunk? {
    let number: Double? =
      view.isWord(at, .double) ? 2 : view.isWord(at, .triple) ? 3 : view.isWord(at, .quadruple) ? 4 : nil
    // "another death", "another body"
    let isAnother = view.isWord(at, .another)
    guard let number = isAnother ? 1 : number, let trigger = view.trigger(at: at + 1) else { return nil }
    let phrases = trigger.phrases.filter {
      ($0.role == .noun || $0.role == .event && !isAnother) && view.kinds.countsPersons[$0.kind] && !$0.isPlural
        && (!isAnother || view.kinds.isKilled[$0.kind])
    }
    guard !phrases.isEmpty else { return nil }
    var chunk = Chunk("K", at..<trigger.tokens.upperBound)
    let counted = Counted(figure: Figure(number), quantity: at..<(at + 1))
    counted.isAddition = isAnother
    chunk.counted = counted
    chunk.phrases = phrases
    return chunk
  }

  /// "Both suspected gunmen": two; but not "both men and women".
  func both(_ at: Int) -> Chunk? {
    guard view.isWord(at, .both) else { return nil }
    var head = at + 1
    while head < at + 4, view.isClass(head, .adjective) || view.has(head, .reported) || view.has(head, .determiner) {
      head += 1
    }
    guard view.isPersons(head), view.isClass(head, .plural), !view.isWord(head + 1, .and) else { return nil }
    let counted = Counted(figure: Figure(2), quantity: at..<(at + 1))
    counted.head = head
    counted.population = at + 1..<head + 1
    counted.group = view.populations.group(view.text, head: head, in: counted.population)
    var chunk = Chunk("Q", at..<(head + 1))
    chunk.counted = counted
    return chunk
  }

  // MARK: Other noun phrases

  /// "a triple shooting", "of Friday night's shooting in Arl", "killed in flooding": a gerund that names what happened, and has
  /// no object.
  func isEventNoun(_ at: Int) -> Bool {
    guard view.isClass(at, .gerund), view.trigger(at: at)?.isLong == false,
      OtherEvents.names(tokens[at], in: view.text.bytes)
    else { return false }
    let next = at + 1
    if view.isWord(at - 1, .in) || view.isWord(at - 1, .by) || view.isWord(at - 1, .during) {
      return !view.isText(next) || view.has(next, [.preposition, .be, .have, .coordinator])
    }
    guard
      view.isClass(at - 1, [.determiner, .article, .adjective, .weekday, .possessivePronoun])
        || view.isTime(at - 1) || view.token(at - 1)?.has(.possessive) == true
    else { return false }
    return view.quantity(at: next) == nil && !view.has(next, .determiner) && !view.isPerson(next)
      && !view.isClass(next, [.pronoun, .possessivePronoun]) && view.token(next)?.has(.dash) != true
  }

  func nounPhrase(_ start: Int, _ chunks: inout [Chunk]) -> Int {
    var at = start
    while at < view.end, at - start < 10 {
      if view.isJoint(at) {
        at += 2
        continue
      }
      if let quantity = view.quantity(at: at), quantity.use == .age || quantity.use == .ordinal {
        // "the state's 13th death"
        if at > start, quantity.use == .ordinal, figures.chunk(quantity).counted != nil { break }
        // "a 46-year-old cleric", "his second wife"
        at = quantity.tokens.upperBound
        continue
      }
      guard tokens[at].has(.word) || tokens[at].has(.possessive) && at > start, view.quantity(at: at) == nil else {
        break
      }
      if at > start {
        // "the agency's death count"
        if let trigger = view.trigger(at: at), trigger.isLong, trigger.phrases.contains(where: { $0.role == .toll }) {
          at = trigger.tokens.upperBound
          break
        }
        if let tally = compoundTally(start, at) { return append(tally, &chunks) }
        let role = view.role(at)
        if !role.isDisjoint(with: [
          .preposition, .be, .have, .modal, .relative, .say, .subordinator, .coordinator, .including, .give, .reach,
          .past, .leave, .negation,
        ]) {
          break
        }
        // "the quake | shot up to 323"
        if role.contains(.motion), view.quantity(at: at + 1) != nil { break }
        if role.contains(.determiner), !tokens[at].is(.other) { break }
        // "in a Thursday afternoon shooting"
        if at == start + 1, view.has(start, .determiner), let end = time(at), isEventNoun(end) {
          at = end + 1
          break
        }
        if tokens[at].is(.of, .from, .now) || view.isTime(at) { break }
        // "the sit-in", but not "the sit"
        if view.isVerb(at), !view.isJoint(at + 1), !view.isNounBeforeVerb(at), !isAttribute(at, start) { break }
        if let trigger = view.trigger(at: at), trigger.hasVerb, !isNounHere(trigger, start), !view.isNounBeforeVerb(at)
        {
          break
        }
      }
      at += 1
    }
    at = max(min(at, view.end), start + 1)
    if !isOfPerson(chunks), let single = single(start..<at) { return append(single, &chunks) }
    if let toll = lastToll(start..<at) { return append(toll, &chunks) }
    let head = at - 1
    let isTally = view.has(head, .neutralTally) && !view.isWord(start, .a) && !view.isWord(start, .an)
    return append(Chunk(isTally ? "G" : "N", start..<at), &chunks)
  }

  /// "the case count", "Arl's layoff total": the noun of a kind, in the singular, before one of numbers.
  private func compoundTally(_ start: Int, _ at: Int) -> Chunk? {
    guard view.has(at, .neutralTally), let noun = view.trigger(at: at - 1), !noun.isLong else { return nil }
    let phrases = noun.phrases.filter { $0.role == .noun && !$0.isPlural }
    guard !phrases.isEmpty else { return nil }
    var chunk = Chunk("T", start..<(at + 1))
    chunk.phrases = phrases
    return chunk
  }

  /// "the injured man", "the kidnapped students": a participle between a determiner and those it tells of.
  private func isAttribute(_ at: Int, _ start: Int) -> Bool {
    guard at == start + 1, view.has(start, .determiner), let trigger = view.trigger(at: at),
      view.isPerson(trigger.tokens.upperBound)
    else { return false }
    return trigger.isState || trigger.phrases.contains { $0.form.contains(.participle) }
  }

  /// "an attack", "the storm": what may be a verb is a noun right behind a determiner.
  private func isNounHere(_ trigger: Trigger, _ start: Int) -> Bool {
    let at = trigger.tokens.lowerBound
    if isAttribute(at, start) { return true }
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

  /// "the father of | a girl": nothing is told of the girl. "The body of a girl" is hers.
  private func isOfPerson(_ chunks: [Chunk]) -> Bool {
    guard let link = chunks.last, link.code == UInt8(ascii: "o"), let whole = chunks.dropLast().last,
      whole.code == UInt8(ascii: "N"), let person = view.onePerson(whole.tokens)
    else { return false }
    return !view.isWord(person.head, .body)
  }

  /// One person without a number: "a teacher", "another man".
  private func single(_ range: Range<Int>) -> Chunk? {
    guard readsSingles,
      view.isWord(range.lowerBound, .a) || view.isWord(range.lowerBound, .an)
        || view.isWord(range.lowerBound, .another),
      let person = view.onePerson(range), person.head > range.lowerBound
    else { return nil }
    let counted = Counted(figure: Figure(person.number), quantity: range.lowerBound..<(range.lowerBound + 1))
    counted.isExplicit = false
    counted.head = person.head
    counted.population = range.lowerBound..<(person.head + 1)
    counted.group = person.group
    counted.isOther = view.isWord(range.lowerBound, .another)
    var chunk = Chunk("Q", range)
    chunk.counted = counted
    return chunk
  }
}
