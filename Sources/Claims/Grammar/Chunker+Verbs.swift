/// Chunks of verbs: auxiliaries with the predicate that they lead to.
extension Chunker {
  /// Auxiliaries with the predicate that they lead to: "have been killed", "are feared dead", "were"; "was not hurt" tells
  /// of nobody.
  func verbGroup(_ start: Int, _ chunks: inout [Chunk]) -> Int {
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
      // "have by now been killed", "had by Friday arrested"
      if at > start, view.isWord(at, .by), let end = time(at + 1) ?? (view.isWord(at + 1, .now) ? at + 2 : nil) {
        at = end
        continue
      }
      // "have completely or partly collapsed"
      if at > start, view.isAdverb(at), view.has(at + 1, .coordinator), view.isAdverb(at + 2) {
        at += 3
        continue
      }
      // "has more than doubled"
      if at > start, view.isWord(at, .more), view.isWord(at + 1, .than), view.isClass(at + 2, .participle) {
        at += 2
        continue
      }
      // "are set to be freed", "set to be freed"
      if isSet(at) {
        mood.insert(.future)
        at += 1
        continue
      }
      // "is going to lay off"
      if at > start, view.isWord(at, .going), view.isWord(at + 1, .to) {
        mood.insert(.future)
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
    if view.isWord(start, .could), mood.contains(.negated) || view.has(at, .negation) { mood.remove(.feared) }
    // "The number of missing has dropped to 29", in an article of a company that dropped workers.
    if view.has(at, [.reach, .motion]), isOfTally(chunks), let end = endOfMotion(at) {
      var chunk = Chunk("R", start..<end)
      chunk.mood = mood
      return append(chunk, &chunks)
    }
    // "was hit and killed", "was struck and killed": what leads to it tells no more.
    if isBe, leadsToDeath(at) { at += 2 }
    if let trigger = view.trigger(at: at), trigger.hasVerb, view.quantity(at: at) == nil {
      var chunk = predicate(
        trigger, isPassive: isBe, isPerfect: isHave && !isBe, hasAuxiliary: start < trigger.tokens.lowerBound)
      chunk.tokens = start..<trigger.tokens.upperBound
      chunk.mood.formUnion(mood)
      // "The clinic can treat 300": what it could do.
      if mood.contains(.negated) || view.isWord(start, .can) { chunk.code = UInt8(ascii: "v") }
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

  /// "hit | and killed": a verb that tells of no kind, or a blow, before one that tells who died or was hurt.
  private func leadsToDeath(_ at: Int) -> Bool {
    guard view.isWord(at + 1, .and), let next = view.trigger(at: at + 2),
      next.phrases.contains(where: { $0.isState || $0.form.contains(.participle) })
    else { return false }
    let kills = next.phrases.contains { view.kinds.isKilled[$0.kind] }
    guard let first = view.trigger(at: at), first.hasVerb else {
      let hurts = next.phrases.contains { view.kinds.isInjured[$0.kind] }
      return (kills || hurts)
        && (view.isVerb(at) || view.isClass(at, .participle) || view.has(at, [.reach, .motion]))
    }
    return kills && !first.isLong && view.isWord(at, .struck)
  }

  /// Where the verb ends that brings a toll to a number: "shot | up to 323", "come down | to 172".
  func endOfMotion(_ at: Int) -> Int? {
    guard let trigger = view.trigger(at: at), trigger.isLong, view.quantity(at: at + 1) == nil else {
      let isNext = view.quantity(at: at + 1) != nil || view.isWord(at + 1, .to) && view.quantity(at: at + 2) != nil
      return isNext || view.has(at, .reach) && leadsToNumber(at + 1) ? at + 1 : nil
    }
    let end = trigger.tokens.upperBound
    return view.isWord(end, .to) && view.quantity(at: end + 1) != nil ? end : nil
  }

  /// "could cause": what is else a noun.
  func isVerbAfterModal(_ at: Int) -> Bool {
    guard view.has(at - 1, .modal), view.isText(at), view.trigger(at: at) == nil, view.quantity(at: at) == nil else {
      return false
    }
    return view.isClass(at, .noun) && !view.isClass(at, .plural) && !view.isFunction(at)
      && view.token(at)?.has(.capitalized) == false && !view.has(at, [.reach, .give, .leave, .including])
  }

  /// "found themselves trapped", "find themselves without a home": they are so.
  func isReflexive(_ at: Int) -> Bool {
    guard
      view.isWord(at, .found) || view.isWord(at, .find) || view.isWord(at, .finds) || view.isWord(at, .finding)
    else { return false }
    return view.isWord(at + 1, .themselves) || view.isWord(at + 1, .himself) || view.isWord(at + 1, .herself)
  }

  /// "set to be freed", "due to be freed": what an auxiliary leads to, or what stands for one.
  func isSet(_ at: Int) -> Bool {
    (view.isWord(at, .set) || view.isWord(at, .due) || view.isWord(at, .scheduled)) && view.isWord(at + 1, .to)
      && view.has(at + 2, .be)
  }

  /// "were to be freed", "are set to be freed": what is due.
  func isDue(_ to: Int) -> Bool {
    guard view.isWord(to, .to), view.has(to + 1, .be) else { return false }
    return view.isWord(to - 1, .were) || view.isWord(to - 1, .are) || view.isWord(to - 1, .is)
      || view.isWord(to - 1, .due)
      || view.isWord(to - 1, .set) || view.isWord(to - 1, .scheduled)
  }

  /// Where words of time between an auxiliary and its verb end, with the commas around them.
  func time(_ start: Int) -> Int? {
    var at = start
    while at - start < 5, view.isTime(at) || view.isClass(at, .timeUnit) || view.isWord(at, .comma) { at += 1 }
    return at > start ? at : nil
  }

  func predicate(
    _ trigger: Trigger, isPassive: Bool = false, isPerfect: Bool = false, hasAuxiliary: Bool = false
  ) -> Chunk {
    let goesOn = goesOn(trigger.tokens.upperBound)
    let phrases = trigger.phrases.filter {
      $0.role != .noun && $0.role != .toll && $0.role != .event && !($0.role == .does && $0.objects != nil && goesOn)
    }
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
    // "critically injured" is told by the graver of its kinds.
    if let gravest = phrases.firstIndex(where: { view.kinds.isCritical[$0.kind] }), gravest > 0 {
      chunk.phrases.swapAt(0, gravest)
    }
    // "99 feared missing"
    if trigger.isLong, view.has(trigger.tokens.lowerBound, .fear) { chunk.mood.insert(.feared) }
    return chunk
  }

  /// "jobs went to locals", "jobs go unfilled": the verb means something else with what stands behind it.
  private func goesOn(_ at: Int) -> Bool {
    guard view.isText(at), !view.isTime(at) else { return false }
    if view.isWord(at, .on), view.isTime(at + 1) { return false }
    return view.isWord(at, .to) || view.isWord(at, .on) || view.has(at, .particle)
      || view.isClass(at, [.adjective, .gerund, .participle])
  }

  /// A bare present form of a kind that is more often something else tells only behind a figure: "march", "recall".
  func isUsable(_ trigger: Trigger, after last: Chunk?) -> Bool {
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
    // "cuts 400 jobs", "cuts another 400"
    let isBeforeFigure =
      view.quantity(at: trigger.tokens.upperBound) != nil
      || view.isWord(trigger.tokens.upperBound, .another) && view.quantity(at: trigger.tokens.upperBound + 1) != nil
    // "Gunfire kills 58, wounds 1,113"
    if isBeforeFigure, view.isWord(before, .comma) { return true }
    // "Orix cuts 400 jobs"
    if isBeforeFigure, last?.code == UInt8(ascii: "N") { return true }
    return last?.counted != nil || !view.isClass(trigger.tokens.lowerBound, .noun)
  }
}
