import Articles
import Claims

/// What stands for a fact, who holds it and what contradicts it.
public struct Standing: Sendable, Hashable {
  public var value: Value
  /// The observation that gave the value.
  public var basis: Observation
  /// The independent origins that hold it.
  public var origins: [String]
  /// The observations that contradict it and are not settled.
  public var sides: [Observation]
  /// Added up from a total and its increments: nobody's claim as such.
  public var derived: Bool
}

/// The estimate as a function of the set of observations.
///
/// The observations are gone through in the order of what they report on, not in that of their arrival, so that an
/// article that comes late finds its place. Arrival only decides whether a lower figure of the same day is shown as
/// a contradiction.
struct Estimate {
  private let course: FactKind.Course
  private var current: Current?
  private var sides: [Observation] = []
  /// Lower figures of the time of the current one that arrived after it: shown as contradictions, but without a part in
  /// the estimate, which arrival has no part in.
  private var late: [Observation] = []
  /// Figures that stood before: whoever repeats one is behind and doesn't contradict.
  private var past: [(reading: Reading, origins: [String])] = []
  /// What disagrees within an article with a figure that is yet to come.
  private var pending: [Observation] = []
  /// Increments that the current figure holds.
  private var counted: [Double] = []

  private struct Current {
    var observation: Observation
    var figure: Figure
    var reading: Reading
    /// The day it was first held.
    var since: Int64
    /// When it was last held.
    var time: Timestamp
    var origins: [String]
    var official: Bool
    /// Only a part's figure is known.
    var isPart = false
    var derived = false
  }

  /// - Parameters:
  ///   - observations: those of the fact.
  ///   - parts: those of narrower groups and places, which the fact can't be lower than.
  /// - Returns: nil where nothing stands.
  static func standing(of observations: [Observation], parts: [Observation] = [], course: FactKind.Course) -> Standing?
  {
    if observations.contains(where: \.isState) { return state(of: observations) }
    var estimate = Estimate(course: course)
    let withdrawn = observations.filter { $0.modality == .retracted }
    let entries = (observations.map { (observation: $0, part: false) } + parts.map { (observation: $0, part: true) })
      .filter { $0.observation.counts && !$0.observation.isWithdrawn(by: withdrawn) }
      .sorted { Estimate.precedes($0.observation, $1.observation, course) }
    let own = entries.filter { !$0.part }.map(\.observation)
    for entry in entries {
      if entry.part { estimate.take(part: entry.observation) } else { estimate.take(entry.observation, among: own) }
    }
    return estimate.current.map {
      Standing(
        value: .figure($0.figure), basis: $0.observation, origins: $0.origins, sides: estimate.sides + estimate.late,
        derived: $0.derived)
    }
  }

  private init(course: FactKind.Course) { self.course = course }

  /// Tallies go by the day and within it upwards, as they grow; levels by the time.
  private static func precedes(_ a: Observation, _ b: Observation, _ course: FactKind.Course) -> Bool {
    let times = course == .cumulative ? (a.time.day, b.time.day) : (a.time.seconds, b.time.seconds)
    if times.0 != times.1 { return times.0 < times.1 }
    if a.increment != b.increment { return b.increment }
    if a.secondary != b.secondary { return a.secondary }
    let (x, y) = (a.figure, b.figure)
    let lows = (x?.low ?? x?.high ?? 0, y?.low ?? y?.high ?? 0)
    if lows.0 != lows.1 { return lows.0 < lows.1 }
    let exact = (x?.exactness ?? 0, y?.exactness ?? 0)
    if exact.0 != exact.1 { return exact.0 < exact.1 }
    if a.official != b.official { return b.official }
    return a.origin < b.origin
  }

  // MARK: One observation after the other

  private mutating func take(_ new: Observation, among all: [Observation]) {
    guard let figure = new.figure, let reading = Reading(figure) else { return }
    if new.increment { return add(figure, of: new, among: all) }
    guard let standing = current else {
      if new.secondary { pending.append(new) } else { stand(new, figure, reading) }
      return
    }
    switch reading.relation(to: standing.reading) {
    case .agrees: agree(new, figure, reading)
    case .higher where course == .cumulative: rise(new, figure, reading, from: standing)
    case .lower where course == .cumulative: fall(new, figure, reading, from: standing)
    default: move(new, figure, reading, from: standing)
    }
  }

  private mutating func stand(_ new: Observation, _ figure: Figure, _ reading: Reading, sides: [Observation] = []) {
    if let current, !current.reading.vague { past.append((current.reading, current.origins)) }
    current = Current(
      observation: new, figure: figure, reading: reading, since: new.time.day, time: new.time, origins: [new.origin],
      official: new.official)
    counted = []
    late = []
    self.sides = sides + pending.filter { !reading.agrees(with: $0) }
    pending = []
  }

  private mutating func agree(_ new: Observation, _ figure: Figure, _ reading: Reading) {
    guard var standing = current, !new.secondary else { return }
    let exacter =
      standing.isPart || figure.exactness > standing.figure.exactness
      || (figure.exactness == standing.figure.exactness && reading.width <= standing.reading.width)
    if exacter && figure != standing.figure && !standing.derived {
      standing.figure = figure
      standing.reading = reading
      standing.observation = new
      standing.isPart = false
    }
    standing.time = max(standing.time, new.time)
    standing.official = standing.official || new.official
    if !standing.origins.contains(where: { Origin.sameVoice($0, new.origin) }) { standing.origins.append(new.origin) }
    current = standing
    let settled = new.official && sides.allSatisfy { $0.time.day < new.time.day }
    sides.removeAll { $0.article != new.article && (settled || Origin.sameVoice($0.origin, new.origin)) }
    late.removeAll { new.time.day > $0.time.day || Origin.sameVoice($0.origin, new.origin) }
  }

  /// A tally that grew.
  private mutating func rise(_ new: Observation, _ figure: Figure, _ reading: Reading, from standing: Current) {
    let above = sides.filter { reading.isBelow($0) }
    if let side = sides.first(where: { reading.agrees(with: $0) }) {
      if new.official && side.time.day < new.time.day { stand(new, figure, reading) }
    } else if new.secondary || above.contains(where: { $0.article != new.article }) {
      sides.append(new)
    } else {
      stand(new, figure, reading, sides: above)
      if standing.official && isLate(standing, beside: new) { late = [standing.observation] }
    }
  }

  /// Of the time of a higher figure and of another voice, but arrived after it.
  private func isLate(_ lower: Current, beside higher: Observation) -> Bool {
    lower.time.coincides(with: higher.time) && lower.observation.arrivedAfter(higher)
      && !Origin.sameVoice(lower.observation.origin, higher.origin)
  }

  /// A tally that is said to be lower: a correction, a contradiction, or an outlet that is behind.
  private mutating func fall(_ new: Observation, _ figure: Figure, _ reading: Reading, from standing: Current) {
    let sameTime = standing.time.coincides(with: new.time)
    let leavesRoom = reading.openAbove && !(sameTime && !standing.reading.vague)
    guard new.official, !reading.vague, !leavesRoom, !isBehind(new, reading) else { return }
    let supported = sides.contains {
      reading.agrees(with: $0) && !Origin.sameVoice($0.origin, new.origin) && standing.time.day < new.time.day
    }
    if !new.secondary && !sameTime && (!standing.official || supported) {
      stand(new, figure, reading)
    } else if !sides.contains(where: { reading.agrees(with: $0) }) {
      sides.append(new)
    }
  }

  /// Repeats a figure that stood: on the outlet's own account, or of those who held it then.
  private func isBehind(_ new: Observation, _ reading: Reading) -> Bool {
    past.contains { old in
      old.reading.overlaps(reading)
        && (!new.official
          || (course == .cumulative && old.origins.contains { Origin.sameVoice($0, new.origin) }))
    }
  }

  /// A level: the later report stands; reports of the same time contradict each other.
  private mutating func move(_ new: Observation, _ figure: Figure, _ reading: Reading, from standing: Current) {
    if new.secondary {
      if !sides.contains(where: { reading.agrees(with: $0) }) { sides.append(new) }
      return
    }
    guard standing.time.coincides(with: new.time) else {
      let lower = reading.high < standing.reading.low
      let loose = lower && (reading.vague || (reading.openAbove && !new.official))
      if !isBehind(new, reading) && !loose { stand(new, figure, reading) }
      return
    }
    let sameVoice = standing.origins.contains { Origin.sameVoice($0, new.origin) }
    let contradicts = !sameVoice && !reading.vague && !standing.reading.vague && new.official && standing.official
    if reading.low > standing.reading.high {
      stand(new, figure, reading, sides: contradicts ? sides + [standing.observation] : sides)
      if standing.official && !contradicts && isLate(standing, beside: new) { late = [standing.observation] }
    } else if contradicts {
      sides.append(new)
    }
  }

  /// A part's figure, which the whole can't be lower than.
  private mutating func take(part: Observation) {
    guard let low = part.figure?.low, let reading = Reading(Figure(low, .atLeast)) else { return }
    if let current, reading.relation(to: current.reading) != .higher { return }
    stand(part, Figure(low, .atLeast), reading)
    current?.isPart = true
  }

  /// What came on top of a total of an earlier day that its article repeats. Where the article gives the new total, that
  /// one counts.
  private mutating func add(_ increment: Figure, of new: Observation, among all: [Observation]) {
    guard let more = increment.value else { return }
    guard var standing = current else {
      if let reading = Reading(Figure(more, .atLeast)) { stand(new, Figure(more, .atLeast), reading) }
      return
    }
    guard !counted.contains(more) else { return }
    counted.append(more)
    let total = all.first { $0.article == new.article && !$0.increment && !$0.secondary }
    guard let total, standing.reading.agrees(with: total), standing.since < new.time.day else { return }
    guard let base = standing.figure.value else { return }
    let sum = Figure(base + more, standing.figure.bound)
    guard let reading = Reading(sum) else { return }
    past.append((standing.reading, standing.origins))
    standing.figure = sum
    standing.reading = reading
    standing.time = max(standing.time, new.time)
    standing.observation = new
    standing.origins = [new.origin]
    standing.derived = true
    current = standing
  }

  // MARK: States

  /// The state last reported; of several of one time that of an authority.
  private static func state(of observations: [Observation]) -> Standing? {
    let entries = observations.filter(\.counts).sorted {
      if $0.time != $1.time { return $0.time < $1.time }
      if $0.official != $1.official { return $1.official }
      return ($0.state ?? "", $0.origin) < ($1.state ?? "", $1.origin)
    }
    guard let last = entries.last else { return nil }
    let origins = entries.reversed().prefix { $0.state == last.state }.map(\.origin)
    return Standing(
      value: last.value, basis: last, origins: Array(Set(origins)).sorted(), sides: [], derived: false)
  }
}

extension Observation {
  var figure: Figure? {
    guard case .figure(let figure) = value else { return nil }
    return figure
  }

  var state: String? {
    guard case .state(let state, _) = value else { return nil }
    return state
  }

  var isState: Bool { state != nil }

  /// Bears on the estimate: asserted, and of the whole.
  var counts: Bool { modality == .asserted && !subset }

  /// True where one of the retractions takes this figure back. An outlet that repeats it later is only behind;
  /// an authority that says it again stands by it.
  func isWithdrawn(by retractions: [Observation]) -> Bool {
    retractions.contains {
      guard let mine = figure?.stated, let theirs = $0.figure?.stated else { return false }
      return mine.overlaps(theirs) && (time.day <= $0.time.day || !official)
    }
  }
}

extension Figure {
  /// The number that is stated, whatever it leaves open: "up to 400" doesn't state 12.
  fileprivate var stated: Reading? {
    switch bound {
    case .vague: nil
    case .atMost, .fewerThan: high.flatMap { Reading(Figure($0, .approximately)) }
    default: Reading(self)
    }
  }
}

extension Reading {
  func agrees(with other: Observation) -> Bool {
    guard let figure = other.figure, let reading = Reading(figure) else { return false }
    return overlaps(reading)
  }

  func isBelow(_ other: Observation) -> Bool {
    guard let figure = other.figure, let reading = Reading(figure) else { return false }
    return high < reading.low
  }
}
