internal import Articles
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
  /// What contradicts `to`: of a conflict, and of a first report that gives the figures of several.
  var against: [Observation] = []
}

/// What one more figure does to a series: the table of changes, read from top to bottom.
extension Series {
  /// What became of a figure that is to be told.
  struct Outcome {
    var kind: Change.Kind
    /// What it took the place of, where that isn't what stood.
    var from: Observation?

    init(_ kind: Change.Kind, from: Observation? = nil) {
      self.kind = kind
      self.from = from
    }
  }

  /// - Parameters:
  ///   - figure: what its article gives for the series.
  ///   - isCorrection: the article itself calls what stands superseded or withdrawn, or tells its figure in words of
  ///     correction.
  /// - Returns: what became of it; nil where that is nothing that could be told.
  mutating func take(_ figure: Observation, isCorrection: Bool, voices: Voices) -> Outcome? {
    let (reach, standing) = (figure.reach, now.reach)
    if figure.isByHand { return set(figure, voices) }
    if reach.agrees(with: standing), !isWithdrawn { return agree(figure, voices).map { Outcome($0) } }
    var order = order(of: figure)
    if order == .earlier, isOnlyPart(beside: figure) { order = .sameTime }
    // What was withdrawn doesn't come back by repetition, but by an authority's word in a later headline; what a person
    // has withdrawn doesn't.
    let isRestored = !now.isByHand && order == .later && figure.prominence == .headline && figure.official
    if gone.contains(where: { reach.repeats($0.reach) }), !(isCorrection && figure.prominence > .elsewhere), !isRestored
    {
      return nil
    }
    if isWithdrawn {
      stand(figure, voices: voices)
      return Outcome(.new)
    }
    if order == .earlier {
      record(late: figure)
      return nil
    }
    let moved: Change.Kind = reach.number > standing.number ? .increased : .decreased
    if now.isFeared && !figure.isFeared {
      stand(figure, voices: voices)
      return Outcome(moved)
    }
    if figure.isVague { return nil }
    // "Dozens", then 14 or 160: the first number.
    if now.isVague, figure.prominence > .elsewhere {
      stand(figure, voices: voices)
      return Outcome(moved == .increased ? .increased : .new)
    }
    return isTally
      ? takeTally(figure, moved, isCorrection, order, voices)
      : takeLevel(figure, moved, isCorrection, order, voices).map { Outcome($0) }
  }

  /// On one day a tally grows: who gives one or two at a later hour by the way speaks of some.
  private func isOnlyPart(beside figure: Observation) -> Bool {
    isTally && figure.time.day == time?.day && figure.reach.number > now.reach.number && !now.corrects
      && now.isByTheWay
  }

  /// What a person sets outranks all that was said.
  private mutating func set(_ figure: Observation, _ voices: Voices) -> Outcome {
    let (before, number) = (now.reach.number, figure.reach.number)
    defer { outrank(by: figure, voices: voices) }
    if isWithdrawn { return Outcome(.new) }
    return Outcome(number == before ? .refined : number > before ? .increased : .decreased)
  }

  /// A figure that says the same: it refines where it is surer or narrower, confirms a fear, or lies above within the grain.
  private mutating func agree(_ figure: Observation, _ voices: Voices) -> Change.Kind? {
    if figure.isVague && !now.isVague {
      see(figure)
      return nil
    }
    settle(by: figure, voices)
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
  ) -> Outcome? {
    if moved == .increased {
      let before = now
      stand(figure, voices: voices)
      settle(by: figure, voices)
      // In the other order it would have been a conflict.
      if voices.areApart(before, figure), contradicts(before, beside: figure, order, voices) { overtake(before) }
      return Outcome(moved)
    }
    let isLater = order == .later || order == .laterThatDay
    let sameVoice = figure.isVoiced && now.isVoiced && voices.areOne(figure, now)
    let revises = isLater && sameVoice && figure.prominence > .elsewhere && figure.reach.isNear(now.reach)
    if isCorrection || revises {
      withdrawAll(above: figure)
      stand(figure, voices: voices)
      return Outcome(moved)
    }
    if order != .earlier, isStray(beside: figure) { return dethrone(by: figure, voices) }
    for rival in rivals + overtaken {
      if figure.reach.agrees(with: rival.reach), !overtaken.contains(rival) {
        guard figure.sureness > rival.sureness else { return nil }
        replace(rival, by: figure)
        return Outcome(.refined, from: rival)
      }
      // What rises within one voice has risen, though another stands higher.
      if figure.reach.low > rival.reach.high, voices.areOne(figure, rival) {
        replace(rival, by: figure)
        return Outcome(.increased, from: rival)
      }
    }
    if order == .later, mayOutvote(figure) {
      if isOutvoted(by: figure, voices) {
        stand(figure, voices: voices)
        return Outcome(.decreased)
      }
      // A second one will do it.
      if now.reach.isNear(figure.reach) { record(late: figure) }
    }
    guard contradicts(figure, beside: now, order, voices) else { return nil }
    contradict(figure)
    return Outcome(.conflict)
  }

  /// What stands was told once, far down in one article, and is far above both what another leads with and what stood
  /// before: it was of something else. Who is saved later comes on top of those who were.
  private func isStray(beside figure: Observation) -> Bool {
    let isOnce = now.prominence <= .elsewhere && now.mentions == 1 && origins.count <= 1
    guard isOnce, FactKind.outcome(of: kind) != .saved, now.article != figure.article,
      figure.prominence > .elsewhere,
      figure.reach.number > Settings.few, mayOutvote(figure)
    else { return false }
    return !now.reach.isNear(figure.reach) && (beneath?.reach.low ?? 0) <= figure.reach.high
  }

  /// What stood before what stands rose from it.
  private var beneath: Observation? {
    past.last { $0.modality == .asserted && $0.reach.number < now.reach.number }
  }

  /// Takes the place of a stray, and is told beside what stood before that.
  private mutating func dethrone(by figure: Observation, _ voices: Voices) -> Outcome? {
    let (stray, before) = (now, beneath)
    stand(figure, voices: voices)
    withdraw([stray])
    guard let before, before.reach.isNear(figure.reach) else { return Outcome(.new) }
    return before.reach.agrees(with: figure.reach) ? nil : Outcome(.increased, from: before)
  }

  /// A floor contradicts nothing, and a place that what stands isn't of may have the lower figure to itself.
  private func mayOutvote(_ figure: Observation) -> Bool {
    !figure.isVague && !figure.isOpenAbove && figure.places.allSatisfy(places.contains) && !figure.isFeared
      && !figure.isByTheWay && figure.confidence >= Settings.confidence
      && (figure.prominence > .elsewhere || figure.isVoiced) && !isWider(than: figure)
  }

  /// Nobody has given what stands since an earlier article put it lower, and now another does so.
  private func isOutvoted(by figure: Observation, _ voices: Voices) -> Bool {
    guard let time else { return false }
    return (rivals + past).contains {
      $0.article != figure.article && voices.isIndependent(figure.origin, of: [$0.origin]) && mayOutvote($0)
        && $0.reach.number < now.reach.number && $0.isDated && $0.time.day > time.day
        && $0.reach.isNear(figure.reach, factor: Settings.alike)
    }
  }

  /// A lower tally of another origin, told by somebody or in a prominent place, of nearly the size, by more than rounding;
  /// of the same time, or put forward later.
  private func contradicts(
    _ lower: Observation, beside higher: Observation, _ order: Order?, _ voices: Voices
  ) -> Bool {
    // What a person set is no opinion beside others.
    guard !lower.isByHand, !higher.isByHand else { return false }
    guard order != .later || lower.isPutForward, lower.confidence >= Settings.confidence else { return false }
    guard !lower.isVague, !lower.isFeared, !lower.isByTheWay, !lower.isSingle else { return false }
    guard lower.prominence > .elsewhere || (lower.isVoiced && lower.prominence > .far) else { return false }
    guard lower.prominence == .headline || higher.reach.isNear(lower.reach) else { return false }
    guard !lower.reach.differsByRounding(from: higher.reach), !isWider(than: lower) else { return false }
    return !(lower.isVoiced && higher.isVoiced && voices.areOne(lower, higher))
  }

  private mutating func takeLevel(
    _ figure: Observation, _ moved: Change.Kind, _ isCorrection: Bool, _ order: Order?, _ voices: Voices
  ) -> Change.Kind? {
    // Others were brought there before.
    if figure.isArrival, moved == .decreased, !isCorrection { return nil }
    // An article without a date is never later than one with.
    let isUnplaced = !figure.isDated && now.isDated
    if !isCorrection {
      if order != .later, let rival = rivals.first(where: { $0.reach.agrees(with: figure.reach) }) {
        guard figure.sureness > rival.sureness else { return nil }
        if isUnplaced { replace(rival, by: figure) } else { stand(figure, voices: voices) }
        return .refined
      }
      if isUnplaced || (order == .sameTime && !now.isByHand && voices.areApart(figure, now)) {
        guard figure.confidence >= Settings.confidence, figure.prominence > .elsewhere || figure.isVoiced else {
          return nil
        }
        contradict(figure)
        return .conflict
      }
    }
    stand(figure, voices: voices)
    return moved
  }
}
