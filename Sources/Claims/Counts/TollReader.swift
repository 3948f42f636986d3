/// Figures that a noun is given: "the death toll rose to 26", "deaths climbed from 7 to 12", "the number of people killed is 26".
extension CountReader {
  func tollLinks(except bound: [Link]) -> [Link] {
    guard triggers.contains(where: { trigger in trigger.phrases.contains { isToll($0, trigger) } }) else { return [] }
    var taken = [Bool](repeating: false, count: counted.count)
    // The triggers that govern a figure, or are the noun of one: "26 deaths".
    var isGoverning = [Bool](repeating: false, count: triggers.count)
    for link in bound {
      taken[link.counted] = true
      let governs =
        link.construction != .inner && link.construction != .noun || !counted[link.counted].isExplicit
      if governs, link.trigger >= 0 { isGoverning[link.trigger] = true }
    }
    for phrase in counted where phrase.isExplicit {
      if let noun = phrase.headTrigger { isGoverning[noun] = true }
    }
    var links: [Link] = []
    for (index, trigger) in triggers.enumerated() where !isGoverning[index] {
      guard let phrase = trigger.phrases.first(where: { isToll($0, trigger) }) else { continue }
      guard let (second, other) = coordinated(index, phrase) else {
        links += figures(after: trigger.tokens.upperBound, of: index, phrase, &taken)
        continue
      }
      // "The number of dead and wounded rose to 40": at most so many of each.
      for var link in figures(after: triggers[second].tokens.upperBound, of: index, phrase, &taken) {
        link.hedges.insert(.either)
        links.append(link)
        link.kind = other
        links.append(link)
      }
    }
    return links
  }

  /// "deaths and injuries": the phrase of another kind that shares the figure, and the kind.
  private func coordinated(_ index: Int, _ phrase: KindTable.Phrase) -> (trigger: Int, kind: Int)? {
    let end = triggers[index].tokens.upperBound
    guard end + 1 < range.upperBound, tokens[end].is(.and, .or), let second = trigger(startingAt: end + 1),
      let other = triggers[second].phrases.first(where: {
        $0.kind != phrase.kind && ($0.role == phrase.role || phrase.role == .toll && $0.role == .state)
      })
    else { return nil }
    return (second, other.kind)
  }

  /// A toll, a plural noun that stands without a figure, or any phrase of a kind after "the number of".
  private func isToll(_ phrase: KindTable.Phrase, _ trigger: Trigger) -> Bool {
    if phrase.role == .toll { return !isAttribute(trigger) }
    if phrase.role == .noun, phrase.isPlural, !phrase.isWeak { return true }
    if isLabel(trigger), phrase.role == .noun || phrase.role == .state { return true }
    guard phrase.role != .object, phrase.role == .noun || phrase.role == .state || phrase.form.contains(.participle)
    else { return false }
    var at = trigger.tokens.lowerBound - 1
    while at >= range.lowerBound, trigger.tokens.lowerBound - at < 8 {
      if tokens[at].is(.number, .total, .figure, .figures) { return true }
      if tokens[at].is(.those), phrase.role != .noun { return true }
      if tokens[at].has(.mark), !tokens[at].has(.quote) { return false }
      at -= 1
    }
    return false
  }

  /// "the dead man's bus": what a noun behind it is, not a number of the dead.
  private func isAttribute(_ trigger: Trigger) -> Bool {
    let next = trigger.tokens.upperBound
    return next < range.upperBound && tokens[next].is([.person, .persons]) && !tokens[next].is(.level)
      && trigger.phrases.contains { $0.role == .state }
  }

  /// "Homeless: 1,200", "IDPs: 300; missing: 4", "Evacuees 1,200": the phrase opens its sentence or item, and a colon
  /// follows, or the figure alone.
  private func isLabel(_ trigger: Trigger) -> Bool {
    let start = trigger.tokens.lowerBound
    let end = trigger.tokens.upperBound
    guard end < range.upperBound else { return false }
    if tokens[end].is(.colon) { return start == range.lowerBound || tokens[start - 1].has(.mark) }
    guard start == range.lowerBound, let figure = phrase(startingAt: isLabelDash(end) ? end + 1 : end) else {
      return false
    }
    return counted[figure].isExplicit && counted[figure].range.upperBound == range.upperBound
  }

  private func figures(after start: Int, of trigger: Int, _ kind: KindTable.Phrase, _ taken: inout [Bool]) -> [Link] {
    var links: [Link] = []
    var start = start
    // "Houses/shelters damaged": the words that a slash joins are of the noun.
    while start + 1 < range.upperBound, tokens[start].is(.slash), tokens[start + 1].has(.word) { start += 2 }
    var at = start
    var moved = false
    var from = false
    var last = 0
    let reach = kind.role == .toll ? 36 : 18
    while at < range.upperBound, at - start < reach, links.isEmpty || at - last < 4 {
      let token = tokens[at]
      if let phrase = phrase(startingAt: at), counted[phrase].isExplicit {
        guard moved || at == start || token.is([.level]), !taken[phrase], isAlone(phrase, kind) else {
          if links.isEmpty, kind.role == .toll, !taken[phrase] {
            at = max(at + 1, counted[phrase].range.upperBound)
            continue
          }
          break
        }
        taken[phrase] = true
        var hedges: Link.Hedges = from ? .previous : []
        if !links.isEmpty, !from, !links.contains(where: { $0.hedges.contains(.previous) }) { hedges.insert(.previous) }
        links.append(
          Link(
            counted: phrase, kind: kind.kind, construction: .toll, evidence: triggers[trigger].tokens, trigger: trigger,
            hedges: hedges))
        at = counted[phrase].range.upperBound
        last = at
        from = false
        continue
      }
      if token.is(.from), isMove(at) {
        from = true
        moved = true
      }
      if token.is(.after), !links.isEmpty { from = true }
      if at == start, isLabelDash(at), at + 2 <= range.upperBound { moved = true }
      if token.is([.level, .be]) || token.is(.to, .at, .of, .colon) || token.is(.over, .now) { moved = true }
      if token.is(.subordinator), !token.is(.preposition), links.isEmpty { break }
      if token.is(.semicolon) || (token.is(.and) && !links.isEmpty) { break }
      if token.is(.comma), !moved, kind.role != .toll { break }
      if links.isEmpty, self.trigger(startingAt: at) != nil, kind.role != .toll, !moved { break }
      at += 1
    }
    return links
  }

  /// "from 7 to 12", "up from 207": a figure follows that stood before.
  private func isMove(_ from: Int) -> Bool {
    guard from + 1 < range.upperBound else { return false }
    return phrase(startingAt: from + 1).map { counted[$0].population.isEmpty } ?? false
  }

  /// A figure alone, or of those whom the kind counts, which no verb of its own takes.
  private func isAlone(_ phrase: Int, _ kind: KindTable.Phrase) -> Bool {
    let figure = counted[phrase]
    guard
      figure.headTrigger == nil
        || figure.headTrigger.map({ triggers[$0].phrases.contains { $0.kind == kind.kind } }) == true
    else { return false }
    guard figure.head != nil else { return true }
    return figure.group.map { kinds.counts($0, kind: kind.kind) } ?? false
  }
}
