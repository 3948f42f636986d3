import Articles
import Claims

/// The states of a story: the latest report of each stands.
extension Story {
  /// Takes the states that an article reports, of each kind and place the last; and tells what that changes.
  mutating func take(_ states: [(kind: String, state: Observation)]) -> [(key: FactKey, verdict: Verdict)] {
    var told: [(FactKey, Verdict)] = []
    for (offset, entry) in states.enumerated() {
      let isLast = !states.dropFirst(offset + 1).contains {
        $0.kind == entry.kind && Story.areOne($0.state.places, entry.state.places)
      }
      guard isLast else { continue }
      let index = fact(of: entry.kind, at: entry.state)
      let before = facts[index]
      facts[index].take(state: entry.state)
      if let verdict = facts[index].verdict(on: entry.state, before: before) {
        told.append((facts[index].key, verdict))
      }
    }
    return told
  }

  /// The fact of a state: of the same place, as far as both name one.
  private mutating func fact(of kind: String, at state: Observation) -> Int {
    let known = facts.firstIndex { fact in
      fact.key.kind == kind && Story.areOne(fact.key.place.map { [$0] } ?? [], state.places)
    }
    if let known {
      if facts[known].key.place == nil { facts[known].key.place = state.places.first }
      return known
    }
    facts.append(
      Fact(key: FactKey(kind: kind, group: .other, place: state.places.first, series: ledger.newID())))
    return facts.count - 1
  }

  private static func areOne(_ a: [String], _ b: [String]) -> Bool { a.isEmpty || b.isEmpty || a == b }
}

extension Fact {
  /// The last report stands; of several of one time that of an authority.
  fileprivate mutating func take(state: Observation) {
    observations = Array((observations + [state]).suffix(Settings.recent))
    let hand = observations.lastIndex(where: \.isByHand)
    let order =
      hand.map { at in
        // Behind all that had arrived until then, and what is older than it.
        let (set, since) = (observations[at], observations[(at + 1)...])
        return Fact.inOrder(observations[..<at] + since.filter { $0.time.day < set.time.day }) + [set]
          + Fact.inOrder(since.filter { $0.time.day >= set.time.day })
      } ?? Fact.inOrder(observations)
    basis = order.last
    estimate = basis?.value
    let holders = order.reversed().prefix { $0.state == basis?.state }.map(\.origin)
    origins = Array(Set(holders)).sorted()
  }

  private static func inOrder(_ observations: some Sequence<Observation>) -> [Observation] {
    observations.sorted { a, b in
      if a.isDated && b.isDated, a.time != b.time { return a.time < b.time }
      if a.isDated != b.isDated, a.state != b.state { return b.isDated }
      if a.official != b.official { return b.official }
      return (a.state ?? "", a.origin) < (b.state ?? "", b.origin)
    }
  }

  fileprivate func verdict(on state: Observation, before: Fact) -> Verdict? {
    func verdict(_ kind: Change.Kind, from: Value?) -> Verdict {
      Verdict(kind: kind, series: 0, observation: state, from: from, to: state.value)
    }
    guard basis == state else { return nil }
    guard let old = before.basis, !old.value.hasExpired(by: state.time) else { return verdict(.new, from: nil) }
    if old.state != state.state { return verdict(.changed, from: old.value) }
    return origins.count > before.origins.count ? verdict(.corroborated, from: old.value) : nil
  }
}

extension Observation {
  fileprivate var state: String? {
    if case .state(let state, _, _) = value { state } else { nil }
  }
}

extension Value {
  /// A state with an end that lies before the time.
  fileprivate func hasExpired(by time: Timestamp) -> Bool {
    guard case .state(_, _, let last?) = self, let end = Timestamp(iso8601: last) else { return false }
    return end.precision == .day ? end.day < time.day : end < time
  }
}
