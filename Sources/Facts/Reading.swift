import Claims

/// How a reader takes a figure: the interval within which another figure says the same thing.
///
/// The bounds of a claim are literal: "more than 700" excludes no larger number. Readers take more from it: who writes
/// "more than 700" doesn't mean 5,000, and who writes "about 3,000" may have counted 2,906. A reading closes the open
/// side and allows for rounding, so that two readings agree exactly where a newsroom would see no news.
struct Reading: Hashable {
  var low: Double
  var high: Double
  /// The text leaves room above: "at least", "more than". A larger standing figure is then no contradiction.
  var openAbove: Bool
  /// The text leaves room below: "up to", "fewer than".
  var openBelow: Bool
  /// A vague word, which never contradicts a larger figure.
  var vague: Bool

  /// - Parameter loose: widened by a tenth, as headlines round.
  init?(_ figure: Figure, loose: Bool = false) {
    guard let anchor = figure.value ?? figure.low ?? figure.high, anchor.isFinite else { return nil }
    var low = figure.low ?? 0
    var high = figure.high ?? anchor
    switch figure.bound {
    case .exact:
      low = anchor - Reading.rounding(anchor)
      high = anchor + Reading.rounding(anchor)
    case .approximately:
      low = anchor - Reading.slack(anchor)
      high = anchor + Reading.slack(anchor)
    case .atLeast: high = anchor + (anchor >= 100 && Reading.digits(anchor) == 1 ? Reading.step(anchor) : 0)
    case .moreThan: high = anchor + Reading.step(anchor)
    case .atMost, .fewerThan, .range: break
    case .vague: high = figure.high ?? low * 10
    }
    if loose, figure.bound != .vague {
      low *= 0.9
      high *= 1.1
    }
    self.low = low
    self.high = max(low, high)
    openAbove = figure.bound == .atLeast || figure.bound == .moreThan
    openBelow = figure.bound == .atMost || figure.bound == .fewerThan
    vague = figure.bound == .vague
  }

  func overlaps(_ other: Reading) -> Bool { low <= other.high && other.low <= high }

  /// What a figure says beside the one that stands.
  enum Relation { case agrees, higher, lower }

  func relation(to standing: Reading) -> Relation {
    overlaps(standing) ? .agrees : (low > standing.high ? .higher : .lower)
  }

  /// How much the number itself narrows: smaller is more exact.
  var width: Double { openAbove ? .infinity : high - low }

  // MARK: Rounding

  /// The unit of the last digit that isn't a trailing zero: 100 for 4,500.
  private static func unit(_ number: Double) -> Double {
    var unit = 1.0
    while number >= unit * 10, (number / (unit * 10)).rounded() * (unit * 10) == number { unit *= 10 }
    return unit
  }

  /// Digits before the trailing zeros: 2 for 4,500.
  private static func digits(_ number: Double) -> Int {
    var rest = (number / unit(number)).rounded()
    var count = 1
    while rest >= 10 {
      rest = (rest / 10).rounded(.down)
      count += 1
    }
    return count
  }

  /// "More than N" reaches to the next number as round as N, by a quarter of N at the most.
  private static func step(_ number: Double) -> Double { min(unit(number) * 0.99, number / 4) }

  /// "About N" reaches a tenth to each side where N has one digit, a twentieth where it has more.
  private static func slack(_ number: Double) -> Double { number * (digits(number) == 1 ? 0.1 : 0.05) }

  /// Counts of 100,000 and more with three zeros or more were rounded even where the text doesn't say so.
  private static func rounding(_ number: Double) -> Double {
    number >= 100_000 && unit(number) >= 1_000 ? min(unit(number) / 2, number / 20) : 0
  }
}

extension Figure {
  /// How exactly the text gives the number, for choosing among figures that agree; greater is more exact.
  var exactness: Int {
    switch bound {
    case .exact: 4
    case .approximately, .range: 3
    case .atLeast, .atMost: 2
    case .moreThan, .fewerThan: 1
    case .vague: 0
    }
  }

  /// Has two zeros or more at its end, as numbers that were rounded do.
  var isRound: Bool { (value ?? 0).truncatingRemainder(dividingBy: 100) == 0 }
}
