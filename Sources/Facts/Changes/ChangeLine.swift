import Claims

/// A change as `watchd replay --changes` prints it, one JSON line each.
public struct ChangeLine: Sendable, Encodable {
  private let change: Change
  /// The id of the article, as it was given.
  private let after: String

  public init(_ change: Change, after: String) {
    self.change = change
    self.after = after
  }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(after, forKey: .after)
    try line.encode(change.story.id, forKey: .story)
    try line.encode(change.story.title, forKey: .title)
    try line.encode(change.fact.kind, forKey: .kind)
    try line.encode(["group": change.fact.group], forKey: .population)
    try line.encode(change.fact.place, forKey: .place)
    try line.encode(change.from.map(Side.init), forKey: .from)
    try line.encode(change.to.map(Side.init), forKey: .to)
    try line.encode(change.kind, forKey: .change)
    try line.encode(change.origins, forKey: .origins)
    if !change.against.isEmpty { try line.encode(change.against.map { Side($0.value) }, forKey: .against) }
  }

  private enum Key: CodingKey {
    case after, story, title, kind, population, place, from, to, change, origins, against
  }

  /// A value: the four parts of a figure, or a state, or the words that were said.
  private struct Side: Encodable {
    let value: Value
    init(_ value: Value) { self.value = value }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      switch value {
      case .figure(let figure):
        try container.encode(figure.value, forKey: .value)
        try container.encode(figure.low, forKey: .low)
        try container.encode(figure.high, forKey: .high)
        try container.encode(figure.bound, forKey: .bound)
      case .state(let state, let until, let ends):
        try container.encode(state, forKey: .state)
        try container.encodeIfPresent(until, forKey: .until)
        try container.encodeIfPresent(ends, forKey: .ends)
      case .said(let words): try container.encode(words, forKey: .said)
      }
    }

    private enum Key: CodingKey { case value, low, high, bound, state, until, ends, said }
  }
}
