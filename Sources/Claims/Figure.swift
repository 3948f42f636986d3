/// A number as news gives it: what it may be at the least and at the most.
public struct Figure: Sendable, Hashable, Codable {
  /// The number of the text; nil for a range and for a vague word.
  public var value: Double?
  /// Nil where the side is open.
  public var low: Double?
  /// Nil where the side is open.
  public var high: Double?
  public var bound: Bound

  public init(value: Double?, low: Double?, high: Double?, bound: Bound) {
    self.value = value
    self.low = low
    self.high = high
    self.bound = bound
  }

  /// A number under a bound; `range` and `vague` have initialisers of their own.
  public init(_ value: Double, _ bound: Bound = .exact) {
    switch bound {
    case .exact, .approximately, .range, .vague: self.init(value: value, low: value, high: value, bound: bound)
    case .atLeast, .moreThan: self.init(value: value, low: value, high: nil, bound: bound)
    case .atMost, .fewerThan: self.init(value: value, low: nil, high: value, bound: bound)
    }
  }

  public static func range(_ low: Double, _ high: Double) -> Figure {
    Figure(value: nil, low: low, high: high, bound: .range)
  }

  /// "dozens": the customary interval of a word without a number.
  public static func vague(_ low: Double, _ high: Double?) -> Figure {
    Figure(value: nil, low: low, high: high, bound: .vague)
  }

  /// How many a reader takes it to be at the most: "more than 200" is no 300.
  var most: Double { high ?? (low ?? 0) * 1.3 }
}

/// How a figure is meant.
public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
  case exact, approximately
  case atLeast = "at_least"
  case moreThan = "more_than"
  case atMost = "at_most"
  case fewerThan = "fewer_than"
  case range, vague
}
