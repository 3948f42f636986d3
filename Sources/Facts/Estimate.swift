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
  private let course: Kind.Course
  private var current: Current?
  private var sides: [Report] = []
  /// Lower figures of the time of the current one that arrived after it: shown as contradictions, but without a part in
  /// the estimate, which arrival has no part in.
  private var late: [Report] = []
  /// Figures that stood before: whoever repeats one is behind and doesn't contradict.
  private var past: [(reading: Reading, origins: [String])] = []
  /// What disagrees within an article with a figure that is yet to come.
  private var pending: [Report] = []
  /// Increments that the current figure holds.
  private var counted: [Double] = []

  private struct Current {
    var report: Report
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
  ///   - parts: those of narrower groups and places, a list for each, which the fact can't be lower than.
  /// - Returns: nil where nothing stands.
  static func standing(of observations: [Observation], parts: [[Observation]] = [], course: Kind.Course)
    -> Standing?
  {
    if observations.first?.isState == true { return state(of: observations) }
    var estimate = Estimate(course: course)
    let withdrawn = observations.filter { $0.modality == .retracted }
    let lists = [observations] + parts
    let reports = Report.all(of: lists, withdrawn: withdrawn, course: course)
    // What an article with an increment gives as the whole.
    let wholes = reports.contains(where: \.increment) ? reports.filter(\.isWhole) : []
    let totals = Dictionary(wholes.map { ($0.article, $0.reading) }) { first, _ in first }
    for report in reports {
      if report.isPart {
        estimate.take(part: report)
      } else if report.increment {
        estimate.add(report, total: totals[report.article])
      } else {
        estimate.take(report)
      }
    }
    return estimate.current.map { current in
      func observation(_ report: Report) -> Observation { lists[report.list][report.index] }
      return Standing(
        value: .figure(current.figure), basis: observation(current.report), origins: current.origins,
        sides: (estimate.sides + estimate.late).map(observation), derived: current.derived)
    }
  }

  private init(course: Kind.Course) { self.course = course }

  // MARK: One observation after the other

  private mutating func take(_ new: Report) {
    guard let standing = current else {
      if new.secondary { pending.append(new) } else { stand(new) }
      return
    }
    switch new.reading.relation(to: standing.reading) {
    case .agrees: agree(new)
    case .higher where course == .tally: rise(new, from: standing)
    case .lower where course == .tally: fall(new, from: standing)
    default: move(new, from: standing)
    }
  }

  private mutating func stand(_ new: Report, sides: [Report] = []) {
    if let current, !current.reading.vague { past.append((current.reading, current.origins)) }
    current = Current(
      report: new, figure: new.figure, reading: new.reading, since: new.time.day, time: new.time,
      origins: [new.origin], official: new.official)
    counted = []
    late = []
    self.sides = sides + pending.filter { !new.reading.overlaps($0.reading) }
    pending = []
  }

  private mutating func agree(_ new: Report) {
    guard var standing = current, !new.secondary else { return }
    let exacter =
      standing.isPart || new.figure.exactness > standing.figure.exactness
      || (new.figure.exactness == standing.figure.exactness && new.reading.width <= standing.reading.width)
    if exacter && new.figure != standing.figure && !standing.derived {
      standing.figure = new.figure
      standing.reading = new.reading
      standing.report = new
      standing.isPart = false
    }
    standing.time = max(standing.time, new.time)
    standing.official = standing.official || new.official
    if !standing.origins.contains(new.origin),
      !standing.origins.contains(where: { Origin.sameVoice($0, new.origin) })
    {
      standing.origins.append(new.origin)
    }
    current = standing
    let settled = new.official && sides.allSatisfy { $0.time.day < new.time.day }
    sides.removeAll { $0.article != new.article && (settled || Origin.sameVoice($0.origin, new.origin)) }
    late.removeAll { new.time.day > $0.time.day || Origin.sameVoice($0.origin, new.origin) }
  }

  /// A tally that grew.
  private mutating func rise(_ new: Report, from standing: Current) {
    let above = sides.filter { new.reading.high < $0.reading.low }
    if let side = sides.first(where: { new.reading.overlaps($0.reading) }) {
      if new.official && side.time.day < new.time.day { stand(new) }
    } else if new.secondary || above.contains(where: { $0.article != new.article }) {
      sides.append(new)
    } else {
      stand(new, sides: above)
      if standing.official && isLate(standing, beside: new) { late = [standing.report] }
    }
  }

  /// Of the time of a higher figure and of another voice, but arrived after it.
  private func isLate(_ lower: Current, beside higher: Report) -> Bool {
    lower.time.coincides(with: higher.time) && lower.report.arrivedAfter(higher)
      && !Origin.sameVoice(lower.report.origin, higher.origin)
  }

  /// A tally that is said to be lower: a correction, a contradiction, or an outlet that is behind.
  private mutating func fall(_ new: Report, from standing: Current) {
    let reading = new.reading
    let sameTime = standing.time.coincides(with: new.time)
    let leavesRoom = reading.openAbove && !(sameTime && !standing.reading.vague)
    guard new.official, !reading.vague, !leavesRoom, !isBehind(new) else { return }
    let supported = sides.contains {
      reading.overlaps($0.reading) && !Origin.sameVoice($0.origin, new.origin) && standing.time.day < new.time.day
    }
    if !new.secondary && !sameTime && (!standing.official || supported) {
      stand(new)
    } else if !sides.contains(where: { reading.overlaps($0.reading) }) {
      sides.append(new)
    }
  }

  /// Repeats a figure that stood: on the outlet's own account, or of those who held it then.
  private func isBehind(_ new: Report) -> Bool {
    past.contains { old in
      old.reading.overlaps(new.reading)
        && (!new.official
          || (course == .tally && old.origins.contains { Origin.sameVoice($0, new.origin) }))
    }
  }

  /// A level: the later report stands; reports of the same time contradict each other.
  private mutating func move(_ new: Report, from standing: Current) {
    let reading = new.reading
    if new.secondary {
      if !sides.contains(where: { reading.overlaps($0.reading) }) { sides.append(new) }
      return
    }
    guard standing.time.coincides(with: new.time) else {
      let lower = reading.high < standing.reading.low
      let loose = lower && (reading.vague || (reading.openAbove && !new.official))
      if !isBehind(new) && !loose { stand(new) }
      return
    }
    let sameVoice = standing.origins.contains { Origin.sameVoice($0, new.origin) }
    let contradicts = !sameVoice && !reading.vague && !standing.reading.vague && new.official && standing.official
    if reading.low > standing.reading.high {
      stand(new, sides: contradicts ? sides + [standing.report] : sides)
      if standing.official && !contradicts && isLate(standing, beside: new) { late = [standing.report] }
    } else if contradicts {
      sides.append(new)
    }
  }

  /// A part's figure, which the whole can't be lower than.
  private mutating func take(part: Report) {
    guard let low = part.figure.low, let least = part.with(Figure(low, .atLeast)) else { return }
    if let current, least.reading.relation(to: current.reading) != .higher { return }
    stand(least)
    current?.isPart = true
  }

  /// What came on top of a total of an earlier day that its article repeats. Where the article gives the new total, that
  /// one counts.
  ///
  /// - Parameter total: what its article gives as the whole.
  private mutating func add(_ new: Report, total: Reading?) {
    guard let more = new.figure.value else { return }
    guard var standing = current else {
      if let least = new.with(Figure(more, .atLeast)) { stand(least) }
      return
    }
    guard !counted.contains(more) else { return }
    counted.append(more)
    guard let total, standing.reading.overlaps(total), standing.since < new.time.day else { return }
    guard let base = standing.figure.value else { return }
    let sum = Figure(base + more, standing.figure.bound)
    guard let reading = Reading(sum) else { return }
    past.append((standing.reading, standing.origins))
    standing.figure = sum
    standing.reading = reading
    standing.time = max(standing.time, new.time)
    standing.report = new
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
    guard case .state(let state, _, _) = value else { return nil }
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
}
