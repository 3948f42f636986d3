/// Adds up lists that one verb takes: "a judge and seven members of his family were killed" is eight.
struct ListReader {
  let reader: CountReader

  private var tokens: [Token] { reader.tokens }
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
      if run.count > 1, let total = total(run) { totals.append(total) }
    }
    return totals
  }

  /// "and", a comma, "along with": nothing else stands between the two, or the second is a list's later item.
  private func joins(_ first: Link, _ second: Link) -> Bool {
    let from = counted[first.counted].range.upperBound
    let to = counted[second.counted].range.lowerBound
    guard from < to else { return false }
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
      if token.is(.and, .plus) || token.is(.with) || token.is(.comma) { joined = true }
      if token.is(.including, .include, .includes) || token.is(.or, .but) || token.is(.not) { return false }
      if token.is([.be, .have, .modal, .relative, .subordinator]) || token.is(.semicolon) || token.is(.leftParenthesis)
      {
        return false
      }
      if reader.triggerAt[at - reader.range.lowerBound] >= 0 { return false }
    }
    // "a judge allied with the Houthis and seven members": other words may follow one who is named without a number.
    let gap = to - from
    guard gap > 4 else { return joined }
    return joined && gap <= 12 && !counted[first.counted].isExplicit && tokens[to - 1].is(.and, .with)
  }

  /// A comma stands behind the first, and the second names the same persons.
  private func apposes(_ first: Link, _ second: Link) -> Bool {
    let comma = counted[first.counted].range.upperBound
    return comma < counted[second.counted].range.lowerBound && tokens[comma].is(.comma)
      && !counted[second.counted].isExplicit && isApposed(first)
  }

  /// Nothing but the comma stands between.
  private func follows(_ first: Link, _ second: Link) -> Bool {
    counted[first.counted].range.upperBound + 1 == counted[second.counted].range.lowerBound
  }

  /// "two persons, a lawyer and a priest", "their son, a driver": what follows the comma names the same persons.
  private func isApposed(_ link: Link) -> Bool {
    let phrase = counted[link.counted]
    return phrase.isExplicit ? (phrase.figure.low ?? 0) >= 2 : !tokens[phrase.quantity.lowerBound].is(.a, .an)
  }

  private func total(_ run: [Link]) -> Total? {
    var low = 0.0
    var high: Double? = 0
    var bound = Bound.exact
    var group: Group?
    for link in run {
      let phrase = counted[link.counted]
      guard let least = phrase.figure.low, phrase.figure.bound != .vague else { return nil }
      low += least
      high = high.flatMap { sum in phrase.figure.high.map { sum + $0 } }
      if phrase.figure.bound != .exact { bound = phrase.figure.bound }
      let own = phrase.group ?? group ?? .people
      if let known = group {
        // The two sides of a fight are counted apart.
        guard ListReader.isFighting(known) == ListReader.isFighting(own) else { return nil }
        group = known.joined(with: own)
      } else {
        group = own
      }
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

  /// 1 for security forces, 2 for those against them, 0 for others.
  private static func isFighting(_ group: Group) -> Int {
    if group.lies(within: .securityForces) { return 1 }
    return group == .militants || group == .protesters ? 2 : 0
  }
}
