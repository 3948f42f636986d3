import Articles
import Claims

/// A fact with an identity of its own: the figures that followed each other for one thing that is counted. Group and place
/// are labels, which sharpen as the story goes on.
struct Series: Sendable, Hashable, Codable {
  /// Its number in the story.
  var id: Int
  let kind: String
  var group: Group?
  var places: [String]
  /// The country that it is of, where the event has figures for several, ``Countries/all`` for all together; of a kind by
  /// place, the place that it is of beside the whole.
  var country: String?
  /// Only a part of something is counted.
  let isPart: Bool
  /// What stands.
  private(set) var now: Observation
  /// Nothing stands: what stood last was withdrawn, and nothing before it stands without it.
  private(set) var isWithdrawn = false
  /// When what stands was last given, by what articles report on; nil where none that gives it has a date.
  private(set) var time: Timestamp?
  /// The independent voices that hold what stands.
  private(set) var origins: [String]
  /// What stood before, or was said to have.
  private(set) var past: [Observation] = []
  /// What contradicts it and is not settled.
  private(set) var rivals: [Observation] = []
  /// Lower figures of the time of what stands, which it overtook: a contradiction for whoever looks, but not told as one.
  private(set) var overtaken: [Observation] = []
  /// What was withdrawn: it doesn't come back by repetition.
  private(set) var gone: [Observation] = []
  /// What was denied by somebody, and stands for all that.
  private(set) var denied: [Observation] = []
  /// All that the articles said on it, as far as they are not summed up.
  var members: [Observation] = []

  init(id: Int, kind: String, opening: Observation) {
    self.id = id
    self.kind = kind
    group = opening.group
    places = opening.places
    country = opening.country
    isPart = opening.subset
    now = opening
    time = opening.isDated ? opening.time : nil
    origins = [opening.origin]
  }

  var family: Family { FactKind.family(of: group, in: kind) }
  var isNamed: Bool { FactKind.isNamed(group, in: kind) }
  var isTally: Bool { (now.course ?? FactKind.course(of: kind)) == .tally }

  // MARK: What happens to it

  mutating func stand(_ figure: Observation, voices: Voices) {
    var figure = figure
    if figure.reach.number == now.reach.number {
      figure.voices += now.voices.filter { !figure.voices.contains($0) }
    }
    let agrees = figure.reach.agrees(with: now.reach)
    origins = agrees && !isWithdrawn ? origins : []
    // Of many more people nobody knows that they are still the same.
    if !agrees, group != nil { group = figure.group ?? (figure.reach.isNear(now.reach) ? group : nil) }
    past = Series.keep(past + [now])
    now = figure
    isWithdrawn = false
    see(figure)
    support(by: figure, voices: voices)
    if isTally { rivals.removeAll { $0.reach.number <= figure.reach.number } }
    overtaken = []
    rivals.removeAll { $0.reach.agrees(with: figure.reach) }
  }

  /// Given again.
  mutating func see(_ figure: Observation) {
    guard figure.isDated else { return }
    time = time.map { max($0, figure.time) } ?? figure.time
  }

  /// - Returns: true where an independent voice holds it now that didn't before.
  @discardableResult
  mutating func support(by figure: Observation, voices: Voices) -> Bool {
    guard voices.isIndependent(figure.origin, of: origins) else { return false }
    origins.append(figure.origin)
    return true
  }

  mutating func contradict(_ figure: Observation) {
    guard !rivals.contains(where: { $0.reach == figure.reach && $0.origin == figure.origin }) else { return }
    rivals = Series.keep(rivals + [figure])
  }

  /// Who now holds what stands doesn't hold any more what contradicted it.
  mutating func settle(by figure: Observation, _ voices: Voices) {
    rivals.removeAll { $0.article != figure.article && voices.areSame($0, figure) }
    overtaken.removeAll { $0.article != figure.article && voices.areSame($0, figure) }
  }

  mutating func overtake(_ figure: Observation) { overtaken = [figure] }

  mutating func replace(_ rival: Observation, by figure: Observation) {
    rivals = rivals.filter { $0 != rival } + [figure]
    overtaken.removeAll { $0 == rival }
  }

  mutating func remember(_ earlier: Observation) {
    guard !earlier.reach.agrees(with: now.reach) else { return }
    if earlier.modality == .historical {
      past = Series.keep(past + [earlier])
    } else {
      withdraw([earlier])
    }
  }

  mutating func record(late figure: Observation) { past = Series.keep(past + [figure]) }

  mutating func withdraw(_ figures: [Observation]) {
    let new = figures.filter { figure in !gone.contains { $0.reach == figure.reach } }
    gone = Series.keep(gone + new)
  }

  /// All earlier figures above a corrected one are withdrawn.
  mutating func withdrawAll(above figure: Observation) {
    withdraw((past + [now]).filter { $0.reach.number > figure.reach.number })
    rivals.removeAll { $0.reach.number > figure.reach.number }
  }

  /// All that disagrees with a figure is withdrawn, whatever its size.
  mutating func outrank(by figure: Observation, voices: Voices) {
    let others = (past + rivals + [now]).filter { !figure.reach.agrees(with: $0.reach) }
    rivals = []
    stand(figure, voices: voices)
    withdraw(others)
  }

  /// Takes what stands back, and falls back to what stands without it.
  mutating func takeBack() {
    let out = now
    withdraw([out])
    let fallback = past.last { earlier in
      !earlier.reach.agrees(with: out.reach) && !gone.contains { $0.reach.agrees(with: earlier.reach) }
        && earlier.modality == .asserted
    }
    if let fallback {
      now = fallback
      origins = [fallback.origin]
    } else {
      isWithdrawn = true
      origins = []
    }
  }

  /// - Returns: false where that was denied before.
  mutating func deny(_ denial: Observation) -> Bool {
    guard !denied.contains(where: { $0.reach.repeats(denial.reach) }) else { return false }
    denied = Series.keep(denied + [denial])
    return true
  }

  /// The labels of a figure that agrees with what stands sharpen its own.
  mutating func sharpen(by figure: Observation) {
    places += figure.places.filter { !places.contains($0) }
    if figure.group.isAnybody, group.isNamed { group = .people }
    guard FactKind.family(of: figure.group, in: kind) == .people, family == .people else { return }
    if group.isAnybody || figure.group == .people { group = figure.group ?? group }
  }

  private static func keep(_ list: [Observation]) -> [Observation] { Array(list.suffix(Settings.memory)) }

  // MARK: What a figure is to it

  /// The identity of a fact: the family of those who are counted, and the country where the sizes differ too; a part joins
  /// a whole only where it agrees with it.
  func takes(_ figure: Observation) -> Bool {
    isKin(of: figure)
      && (!figure.subset || isPart || isNamed || figure.reach.agrees(with: now.reach))
      || isSame(as: figure)
  }

  /// "One person was killed", "the teenager died": as many of a narrower group are all of the wider one.
  func isSame(as figure: Observation) -> Bool {
    let (one, other) = (figure.group ?? .people, group ?? .people)
    // "A student was killed", "the girl was 15"
    let isOnePerson = one.isMadeOf && other.isMadeOf && figure.reach.number == 1
    // "26 protesters", "26 militants": by another name, as a rule of another outlet's.
    let isRenamed = (one == .militants || other == .militants) && one.family == other.family
    guard one.lies(within: .people), other.lies(within: .people),
      one.lies(within: other) || other.lies(within: one) || isOnePerson || isRenamed, !figure.subset, !isPart,
      !isWithdrawn
    else { return false }
    return figure.reach.width == 0 && figure.reach == now.reach && !isAbroad(figure)
  }

  /// Of one family, and not of another country.
  func isKin(of figure: Observation) -> Bool {
    guard FactKind.family(of: figure.group, in: kind) == family else { return false }
    if FactKind.isByPlace(kind, figure) { return figure.country == country }
    if let named = figure.country, group.isAnybody { return named == country }
    guard let country, country != Countries.all, figure.places.isEmpty else { return !isAbroad(figure) }
    return figure.reach.isNear(now.reach)
  }

  private func isAbroad(_ figure: Observation) -> Bool {
    !figure.reach.isNear(now.reach) && Place.areForeign(figure.places, places)
  }

  /// Of those who are counted, the figure counts only a narrower group.
  func isWider(than figure: Observation) -> Bool {
    guard let narrower = figure.group, let group, narrower != group else { return false }
    return narrower.lies(within: group)
  }

  /// Whether the figure is later or earlier than what stands; nil where neither is known.
  func order(of figure: Observation) -> Order? {
    guard figure.isDated, let time else { return nil }
    if figure.time.day != time.day { return figure.time.day > time.day ? .later : .earlier }
    guard figure.time.precision == .second, time.precision == .second, figure.time != time else { return .sameTime }
    return figure.time > time ? .laterThatDay : .earlier
  }

  enum Order { case earlier, sameTime, laterThatDay, later }
}
