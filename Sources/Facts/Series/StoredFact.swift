/// What the state keeps of a fact. Of figures that is where they stand, by which the series is found again when the
/// articles are read; its ledger gives all else.
public enum StoredFact: Sendable, Hashable, Codable {
  case figures(FactKey, [Source])
  /// A state, or what was said. Its observations are stored beside it.
  case whole(Fact)

  /// Where an article says something: the claim by its index.
  public struct Source: Sendable, Hashable {
    var article: Int64
    var claim: Int
  }

  public init(_ fact: Fact) {
    let isCounted = fact.observations.contains { $0.figure != nil }
    self = isCounted ? .figures(fact.key, fact.observations.map(\.source)) : .whole(fact)
  }

  public var key: FactKey {
    switch self {
    case .figures(let key, _): key
    case .whole(let fact): fact.key
    }
  }

  var sources: [Source] {
    switch self {
    case .figures(_, let sources): sources
    case .whole(let fact): fact.observations.map(\.source)
    }
  }

  /// The fact where it is kept as a whole.
  public var fact: Fact? {
    if case .whole(let fact) = self { fact } else { nil }
  }

  private enum CodingKeys: CodingKey { case key, figures }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .figures(let key, let sources):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(key, forKey: .key)
      try container.encode(sources, forKey: .figures)
    case .whole(var fact):
      fact.observations = []
      try fact.encode(to: encoder)
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let sources = try container.decodeIfPresent([Source].self, forKey: .figures) {
      self = .figures(try container.decode(FactKey.self, forKey: .key), sources)
    } else {
      self = .whole(try Fact(from: decoder))
    }
  }
}

extension StoredFact.Source: Codable {
  /// As `[131,2]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(article)
    try container.encode(claim)
  }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(article: try container.decode(Int64.self), claim: try container.decode(Int.self))
  }
}

extension Observation {
  var source: StoredFact.Source { StoredFact.Source(article: article, claim: claim) }
}
