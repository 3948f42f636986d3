import Claims

/// What a figure leaves open: two figures disagree only where their reaches do.
///
/// The bounds of a claim are literal: "more than 700" excludes no larger number. Readers take more from it: who writes
/// "more than 700" doesn't mean 5,000, and who writes "about 3,000" may have counted 2,906.
struct Reach: Sendable, Hashable, Codable {
  var low: Double
  var high: Double
  /// The number that the figure is known by.
  var number: Double

  /// That of a state.
  static let nothing = Reach(0, 0, 0)

  /// Nil for what tells no number: "many", "none".
  init?(_ figure: Figure) {
    let stated = figure.value ?? figure.low ?? figure.high
    switch figure.bound {
    case .vague:
      guard let least = figure.low, least >= 10, least.isFinite else { return nil }
      self.init(least, figure.high ?? Reach.nextPower(least) - 1, least)
    case .range:
      guard let low = figure.low, let high = figure.high, low.isFinite, high.isFinite, high > 0 else { return nil }
      self.init(low, high, low / 2 + high / 2)
    default:
      guard let stated, stated > 0, stated.isFinite else { return nil }
      self.init(stated, figure.bound)
    }
  }

  private init(_ low: Double, _ high: Double, _ number: Double) {
    self.low = low
    self.high = max(low, high)
    self.number = number
  }

  private init(_ number: Double, _ bound: Bound) {
    let grain = Reach.grain(number)
    switch bound {
    case .atLeast, .moreThan: self.init(number, number + min(grain - 1, number), number)
    case .atMost, .fewerThan: self.init(number - min(grain - 1, number / 2), number, number)
    case .approximately:
      let slack = min(grain / 2, Settings.about * number)
      self.init(number - slack, number + slack, number)
    default:
      let isRound = number >= Settings.roundFrom && grain >= 100
      let slack = isRound ? min(grain / 2, Settings.rounding * number) : 0
      self.init(number - slack, number + slack, number)
    }
  }

  var width: Double { high - low }

  func agrees(with other: Reach) -> Bool { low <= other.high && other.low <= high }

  /// Says again, perhaps more loosely, what the other said.
  func repeats(_ other: Reach) -> Bool { number == other.number || (low < other.number && other.number < high) }

  /// At most `factor` times as large, or as small.
  func isNear(_ other: Reach, factor: Double = Settings.near) -> Bool {
    max(number, other.number) <= factor * min(number, other.number)
  }

  /// No farther apart than two roundings of one number.
  func differsByRounding(from other: Reach) -> Bool {
    let grain = max(Reach.grain(number), Reach.grain(other.number))
    return abs(number - other.number) <= min(grain / 2, Settings.rounding * other.number)
  }

  /// The unit of the last digit that isn't zero: 100 for 4,500.
  static func grain(_ number: Double) -> Double {
    let whole = number.rounded(.down)
    var grain = 1.0
    while whole >= grain * 10, whole.truncatingRemainder(dividingBy: grain * 10) == 0 { grain *= 10 }
    return grain
  }

  private static func nextPower(_ number: Double) -> Double {
    var power = 10.0
    while power <= number { power *= 10 }
    return power
  }
}

extension Bound {
  /// How surely the text gives the number; greater is surer.
  var sureness: Int {
    switch self {
    case .exact: 4
    case .approximately, .range: 3
    case .atLeast, .moreThan, .atMost, .fewerThan: 2
    case .vague: 0
    }
  }
}
