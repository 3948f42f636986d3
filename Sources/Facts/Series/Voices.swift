/// Who is who among those who give figures: two that an article names for one figure are one voice, the ministry and its minister.
struct Voices: Sendable, Hashable, Codable {
  private var aliases: [String: String] = [:]

  /// Learns of an article's figures which names are of one voice.
  mutating func learn(from figures: [Observation]) {
    for figure in figures {
      let names = figure.voices.sorted()
      guard let first = names.first else { continue }
      for name in names.dropFirst() {
        let (one, other) = (root(of: first), root(of: name))
        if one != other { aliases[max(one, other)] = min(one, other) }
      }
    }
  }

  /// One voice gives both.
  func areOne(_ a: Observation, _ b: Observation) -> Bool {
    let (ours, theirs) = (a.voices.map(root), b.voices.map(root))
    return ours.contains { one in theirs.contains { Origin.sameVoice(one, $0) } }
  }

  /// The very same voice, by all of its name.
  func areSame(_ a: Observation, _ b: Observation) -> Bool {
    !Set(a.voices.map(root)).isDisjoint(with: b.voices.map(root))
  }

  /// Both name who says so, and they are others.
  func areApart(_ a: Observation, _ b: Observation) -> Bool { a.isVoiced && b.isVoiced && !areOne(a, b) }

  /// Independent of all that hold the figure already.
  func isIndependent(_ origin: String, of origins: [String]) -> Bool {
    !origins.contains { Origin.sameVoice(root(of: $0), root(of: origin)) }
  }

  private func root(of name: String) -> String {
    var name = name
    // An alias is always of a later name, so that this ends.
    while let other = aliases[name], other < name { name = other }
    return name
  }
}
