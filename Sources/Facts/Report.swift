import Articles
import Claims

/// What the estimate needs of an observation, and where it stands. Long stories are gone through for every article,
/// and copies of the observations would cost more than all that is done with them.
struct Report {
  var list: Int
  var index: Int
  var article: Int64
  var figure: Figure
  var reading: Reading
  var time: Timestamp
  var arrived: Timestamp
  var origin: String
  var official: Bool
  var secondary: Bool
  var increment: Bool
  /// Of a narrower group or place.
  var isPart: Bool { list > 0 }
  /// What its article gives as the whole of the fact.
  var isWhole: Bool { !isPart && !increment && !secondary }

  /// Nil for what doesn't bear on the estimate.
  init?(_ observation: Observation, list: Int, index: Int) {
    guard observation.counts, list == 0 || !observation.ofLarger, let figure = observation.figure,
      let reading = Reading(figure)
    else { return nil }
    self.list = list
    self.index = index
    self.figure = figure
    self.reading = reading
    article = observation.article
    time = observation.time
    arrived = observation.arrived
    origin = observation.origin
    official = observation.official
    secondary = observation.secondary
    increment = observation.increment
  }

  /// The same with another figure; nil where that says nothing.
  func with(_ figure: Figure) -> Report? {
    guard let reading = Reading(figure) else { return nil }
    var report = self
    report.figure = figure
    report.reading = reading
    return report
  }

  /// Arrived after the other; articles of one moment count by their numbers.
  func arrivedAfter(_ other: Report) -> Bool {
    arrived == other.arrived ? article > other.article : other.arrived < arrived
  }

  /// The reports of lists of observations, that of the fact before those of its parts, without what is withdrawn, in order.
  static func all(of lists: [[Observation]], withdrawn: [Observation], course: Kind.Course) -> [Report] {
    var reports: [Report] = []
    for (list, observations) in lists.enumerated() {
      for index in observations.indices {
        guard let report = Report(observations[index], list: list, index: index) else { continue }
        if withdrawn.isEmpty || !observations[index].isWithdrawn(by: withdrawn) { reports.append(report) }
      }
    }
    return reports.sorted { precedes($0, $1, course) }
  }

  /// Tallies go by the day and within it upwards, as they grow; levels by the time.
  private static func precedes(_ a: Report, _ b: Report, _ course: Kind.Course) -> Bool {
    let times = course == .tally ? (a.time.day, b.time.day) : (a.time.seconds, b.time.seconds)
    if times.0 != times.1 { return times.0 < times.1 }
    if a.increment != b.increment { return b.increment }
    if a.secondary != b.secondary { return a.secondary }
    let lows = (a.figure.low ?? a.figure.high ?? 0, b.figure.low ?? b.figure.high ?? 0)
    if lows.0 != lows.1 { return lows.0 < lows.1 }
    if a.figure.exactness != b.figure.exactness { return a.figure.exactness < b.figure.exactness }
    if a.official != b.official { return b.official }
    return a.origin < b.origin
  }
}
