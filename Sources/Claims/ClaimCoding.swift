// What is stored by the million leaves out what follows from the rest, and what most have alike. All of it is read, too,
// where it stands: older states have it.

extension Figure {
  private enum CodingKeys: CodingKey { case value, low, high, bound }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if bound != .exact { try container.encode(bound, forKey: .bound) }
    try container.encodeIfPresent(value, forKey: .value)
    if let value, self == Figure(value, bound) { return }
    try container.encodeIfPresent(low, forKey: .low)
    try container.encodeIfPresent(high, forKey: .high)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let bound = try container.decodeIfPresent(Bound.self, forKey: .bound) ?? .exact
    let value = try container.decodeIfPresent(Double.self, forKey: .value)
    let low = try container.decodeIfPresent(Double.self, forKey: .low)
    let high = try container.decodeIfPresent(Double.self, forKey: .high)
    if let value, low == nil, high == nil {
      self.init(value, bound)
    } else {
      self.init(value: value, low: low, high: high, bound: bound)
    }
  }
}

extension Count {
  private enum CodingKeys: CodingKey { case figure, population, subset, increment, mayBeDead, own, unit }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(figure, forKey: .figure)
    try container.encode(population, forKey: .population)
    if subset { try container.encode(true, forKey: .subset) }
    if increment { try container.encode(true, forKey: .increment) }
    try container.encodeIfPresent(mayBeDead, forKey: .mayBeDead)
    try container.encodeIfPresent(own, forKey: .own)
    try container.encodeIfPresent(unit, forKey: .unit)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      figure: try container.decode(Figure.self, forKey: .figure),
      population: try container.decode(Population.self, forKey: .population),
      subset: try container.decodeIfPresent(Bool.self, forKey: .subset) ?? false,
      increment: try container.decodeIfPresent(Bool.self, forKey: .increment) ?? false,
      unit: try container.decodeIfPresent(String.self, forKey: .unit))
    mayBeDead = try container.decodeIfPresent(Bool.self, forKey: .mayBeDead)
    own = try container.decodeIfPresent(OwnKind.self, forKey: .own)
  }
}
