/// Adds up lists that one verb takes: "a judge and seven members of his family were killed" is eight.
struct ListReader {
  let reader: CountReader

  private var tokens: [Token] { reader.tokens }
  private var text: TokenizedText { reader.text }
  private var counted: [Counted] { reader.counted }

  /// A total with the links that it is made of.
  struct Total {
    var parts: [Link]
    var figure: Figure
    var group: Group
    var range: Range<Int>
  }

  func totals(of links: [Link]) -> [Total] {
    var totals: [Total] = []
    let candidates = links.filter {
      $0.trigger >= 0 && [.object, .subject, .list].contains($0.construction) && !counted[$0.counted].isPart
        && $0.hedges.isDisjoint(with: [.previous, .part])
    }
    guard candidates.count > 1 else { return [] }
    var isSeen = [Bool](repeating: false, count: candidates.count)
    /// By trigger, the last that it takes.
    var lastOf = [Int](repeating: 0, count: reader.triggers.count)
    for (index, link) in candidates.enumerated() { lastOf[link.trigger] = index }
    for (index, first) in candidates.enumerated() where !isSeen[index] {
      if index > 0, apposes(candidates[index - 1], first), follows(candidates[index - 1], first) { continue }
      guard lastOf[first.trigger] > index else { continue }
      var run = [first]
      for other in (index + 1)...lastOf[first.trigger] {
        let next = candidates[other]
        guard next.kind == first.kind, next.trigger == first.trigger, joins(run[run.count - 1], next) else { continue }
        run.append(next)
        isSeen[other] = true
      }
      if run.count > 1, isClosed(run), let total = total(run) { totals.append(total) }
    }
    return totals
  }

  /// "and", a comma, "along with": nothing else stands between the two, or the second is a list's later item.
  private func joins(_ first: Link, _ second: Link) -> Bool {
    let from = counted[first.counted].range.upperBound
    let to = counted[second.counted].range.lowerBound
    guard from < to else { return false }
    // "killed 12, medics and a witness said"
    let end = counted[second.counted].range.upperBound
    if end < reader.range.upperBound, tokens[end].is([.say]), second.evidence.upperBound <= to { return false }
    if second.construction == .list, first.construction == .subject, second.evidence.lowerBound >= from,
      second.evidence.upperBound <= to
    {
      // "the mayor was killed along with four others"
      return tokens[reader.governed(second.counted) - 1].is(.with)
    }
    if apposes(first, second) { return false }
    var joined = false
    for at in from..<to {
      let token = tokens[at]
      if token.is(.and, .plus) || token.is(.comma) || token.is(.with) && goesAlong(at, first) { joined = true }
      if token.is(.including, .include, .includes) || token.is(.or, .but) || token.is(.not) { return false }
      if token.has(.dash), token.has(.spaceBefore) || tokens[at + 1].has(.spaceBefore) { return false }
      let isAsWellAs = token.is(.`as`) && (tokens[at + 1].is(.well) || tokens[at - 1].is(.well))
      if isAsWellAs { joined = true }
      if token.is([.be, .have, .modal, .relative, .subordinator]) && !isAsWellAs || token.is(.semicolon)
        || token.is(.leftParenthesis)
      {
        return false
      }
      if reader.triggerAt[at - reader.range.lowerBound] >= 0 { return false }
    }
    // "a judge allied with the Houthis and seven members": other words may follow one who is named without a number.
    let gap = to - from
    // "28 people shot and ten killed": each has its verb.
    if gap == 2, text.endsLikeParticiple(tokens[from]) || tokens[from].is(.verb) {
      return false
    }
    guard gap > 4 else { return joined }
    let isFurnished = !counted[first.counted].isExplicit || isPrepositional(from..<to)
    return joined && gap <= 12 && isFurnished && (tokens[to - 1].is(.and, .with) || tokens[to - 1].is(.`as`))
  }

  /// "along with", "together with", ", with"; but "a father with another on the way" is one.
  private func goesAlong(_ with: Int, _ first: Link) -> Bool {
    counted[first.counted].isExplicit || tokens[with - 1].has(.mark) || tokens[with - 1].is([.adverb, .preposition])
      || tokens[with - 1].is(.together)
  }

  /// "eight workers from an electric company and three others": a preposition, and no verb behind it.
  private func isPrepositional(_ between: Range<Int>) -> Bool {
    tokens[between.lowerBound].is(.from, .of, .in)
      && !between.contains { tokens[$0].is(.comma) || tokens[$0].is(.verb) && !tokens[$0].is([.noun, .adjective]) }
  }

  /// "and" or its like stands before the last: commas alone may put one thing in other words.
  private func isClosed(_ run: [Link]) -> Bool {
    let last = run[run.count - 1].counted
    let before = run[run.count - 2].counted
    return (counted[before].range.upperBound..<max(counted[before].range.upperBound, counted[last].range.lowerBound))
      .contains { tokens[$0].is(.and, .plus) || tokens[$0].is(.with) || tokens[$0].is(.well) }
  }

  /// A comma stands behind the first, and the second names the same persons.
  private func apposes(_ first: Link, _ second: Link) -> Bool {
    let comma = counted[first.counted].range.upperBound
    return comma < counted[second.counted].range.lowerBound && tokens[comma].is(.comma)
      && !counted[second.counted].isExplicit && isApposed(first, second)
  }

  /// Nothing but the comma stands between.
  private func follows(_ first: Link, _ second: Link) -> Bool {
    counted[first.counted].range.upperBound + 1 == counted[second.counted].range.lowerBound
  }

  /// "two persons, a lawyer and a priest", "their son, a driver": what follows the comma names the same persons.
  private func isApposed(_ link: Link, _ second: Link) -> Bool {
    let phrase = counted[link.counted]
    guard phrase.isExplicit else { return !tokens[phrase.quantity.lowerBound].is(.a, .an) }
    if (phrase.figure.low ?? 0) >= 2 { return true }
    // "One person, an adult in his 20s, was hurt"; but "one soldier, a driver and a cook were hurt".
    let end = counted[second.counted].range.upperBound
    return !(end..<min(end + 8, reader.range.upperBound)).prefix { !tokens[$0].is([.be, .have]) }
      .contains { tokens[$0].is(.and) }
  }

  private func total(_ run: [Link]) -> Total? {
    guard isOneSide(run) else { return nil }
    var low = 0.0
    var high: Double? = 0
    var bound = Bound.exact
    var group: Group?
    for link in run {
      let phrase = counted[link.counted]
      guard !phrase.isOrdinal, let least = phrase.figure.low, phrase.figure.bound != .vague else { return nil }
      low += least
      high = high.flatMap { sum in phrase.figure.high.map { sum + $0 } }
      if phrase.figure.bound != .exact { bound = phrase.figure.bound }
      let own = phrase.group ?? group ?? .people
      group = group.map { $0.joined(with: own) } ?? own
    }
    let figure: Figure =
      switch bound {
      case .atLeast, .moreThan: Figure(value: low, low: low, high: nil, bound: bound)
      case .range: .range(low, high ?? low)
      default: Figure(value: low, low: low, high: high, bound: bound)
      }
    let start = run.map { counted[$0.counted].range.lowerBound }.min() ?? 0
    let end = run.map { counted[$0.counted].range.upperBound }.max() ?? 0
    return Total(parts: run, figure: figure, group: group ?? .people, range: start..<end)
  }

  /// The sides of a fight are counted apart, and those who fight from those who don't; but "his bodyguard" goes with him,
  /// and "a driver" with the policemen.
  private func isOneSide(_ run: [Link]) -> Bool {
    let sides = Set(run.filter { !isTheirs($0.counted) }.map { side($0.counted) })
    if sides.count < 2 || sides == [.police, .forces] { return true }
    return run.contains { !counted[$0.counted].isExplicit } && sides == [.police, .none]
  }

  /// "his bodyguard", "two of her guards"
  private func isTheirs(_ index: Int) -> Bool {
    let phrase = counted[index]
    return (reader.governed(index)..<max(phrase.quantity.upperBound, phrase.population.lowerBound)).contains {
      tokens[$0].is(.possessivePronoun)
    }
  }

  private enum Side {
    case forces, police, militants, none
  }

  private func side(_ index: Int) -> Side {
    let phrase = counted[index]
    guard let group = phrase.group else { return .none }
    if group == .militants { return .militants }
    // Guards of a firm, a prison, a person
    if group == .securityForces, let head = phrase.head, tokens[head].is(.`guard`, .guards) { return .none }
    if group == .police { return .police }
    return group.lies(within: .securityForces) ? .forces : .none
  }
}
