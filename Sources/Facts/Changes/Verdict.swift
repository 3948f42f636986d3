import Claims

/// What an article did to a series.
struct Verdict {
  var kind: Change.Kind
  /// Its place among the series of its book.
  var series: Int
  /// What the change is told by.
  var observation: Observation
  /// What stood before; nil for a new fact.
  var from: Value?
  /// What stands now, or the other side of a conflict; nil where nothing does.
  var to: Value?
  /// What contradicts `to`.
  var against: [Observation] = []
}

/// What one more figure does to a series: the table of changes, read from top to bottom.
extension Series {
  /// - Parameters:
  ///   - figure: what its article gives for the series.
  ///   - isCorrection: the article itself calls what stands superseded or withdrawn, or tells its figure in words of
  ///     correction.
  /// - Returns: what became of it; nil where that is nothing that could be told.
  mutating func take(_ figure: Observation, isCorrection: Bool, voices: Voices) -> Change.Kind? {
    let (reach, standing) = (figure.reach, now.reach)
    if reach.agrees(with: standing), !isWithdrawn { return agree(figure, voices) }
    if gone.contains(where: { reach.repeats($0.reach) }) { return nil }
    if isWithdrawn {
      stand(figure, voices: voices)
      return .new
    }
    let order = order(of: figure)
    if order == .earlier {
      record(late: figure)
      return nil
    }
    let moved: Change.Kind = reach.number > standing.number ? .increased : .decreased
    if now.isFeared && !figure.isFeared {
      stand(figure, voices: voices)
      return moved
    }
    if figure.isVague { return nil }
    return isTally
      ? takeTally(figure, moved, isCorrection, order, voices) : takeLevel(figure, moved, isCorrection, order, voices)
  }

  /// A figure that says the same: it refines where it is surer or narrower, confirms a fear, or lies above within the grain.
  private mutating func agree(_ figure: Observation, _ voices: Voices) -> Change.Kind? {
    if figure.isVague && !now.isVague {
      see(figure)
      return nil
    }
    let confirms = now.isFeared && !figure.isFeared
    let isHigher = isTally && figure.reach.low > now.reach.number && !figure.isVague
    let isSurer =
      figure.sureness != now.sureness
      ? figure.sureness > now.sureness : figure.reach.width < now.reach.width
    if confirms || isHigher || isSurer {
      let isNews = confirms || figure.reach.number != now.reach.number
      let isIndependent = voices.isIndependent(figure.origin, of: origins)
      stand(figure, voices: voices)
      return isNews ? .refined : isIndependent ? .corroborated : nil
    }
    see(figure)
    return support(by: figure, voices: voices) ? .corroborated : nil
  }

  private mutating func takeTally(
    _ figure: Observation, _ moved: Change.Kind, _ isCorrection: Bool, _ order: Order?, _ voices: Voices
  ) -> Change.Kind? {
    if moved == .increased {
      stand(figure, voices: voices)
      return moved
    }
    let isLater = order == .later || order == .laterThatDay
    let sameVoice = figure.isVoiced && now.isVoiced && voices.areOne(figure, now)
    if isCorrection || (isLater && sameVoice && figure.prominence > .elsewhere) {
      withdrawAll(above: figure)
      stand(figure, voices: voices)
      return moved
    }
    if let (index, kind) = rival(of: figure, voices) {
      if kind != nil { replaceRival(index, by: figure) }
      return kind
    }
    guard contradicts(figure, order, voices) else { return nil }
    contradict(figure)
    return .conflict
  }

  /// What the figure does to a lower value that somebody else holds: nothing where it repeats it, `refined` where it is
  /// surer, `increased` where it rises above the last value of its own voice.
  private func rival(of figure: Observation, _ voices: Voices) -> (index: Int, kind: Change.Kind?)? {
    for (index, rival) in rivals.enumerated() {
      if figure.reach.agrees(with: rival.reach) { return (index, figure.sureness > rival.sureness ? .refined : nil) }
      if figure.reach.number > rival.reach.number, voices.areOne(figure, rival) { return (index, .increased) }
    }
    return nil
  }

  /// A lower tally of the same time, told by somebody or in a prominent place, of nearly the size, by more than rounding.
  private func contradicts(_ figure: Observation, _ order: Order?, _ voices: Voices) -> Bool {
    guard figure.prominence > .elsewhere || figure.isVoiced, figure.confidence >= Settings.confidence else { return false }
    guard figure.prominence == .headline || now.reach.isNear(figure.reach) else { return false }
    guard !figure.reach.differsByRounding(from: now.reach), !isWider(than: figure) else { return false }
    return order != .later && !(figure.isVoiced && now.isVoiced && voices.areOne(figure, now))
  }

  private mutating func takeLevel(
    _ figure: Observation, _ moved: Change.Kind, _ isCorrection: Bool, _ order: Order?, _ voices: Voices
  ) -> Change.Kind? {
    if !isCorrection {
      if let rival = rivals.first(where: { $0.reach.agrees(with: figure.reach) }) {
        guard figure.sureness > rival.sureness else { return nil }
        stand(figure, voices: voices)
        return .refined
      }
      if order == .sameTime, voices.areApart(figure, now) {
        contradict(figure)
        return .conflict
      }
    }
    stand(figure, voices: voices)
    return moved
  }
}
