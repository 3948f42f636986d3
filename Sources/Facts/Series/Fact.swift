import Articles
import Claims

/// One figure or state of one story: what stands, who holds it, what contradicts it, and what was observed.
public struct Fact: Sendable, Hashable, Codable {
  public var key: FactKey
  /// In the order of arrival; of a long story only the latest, and those that still matter.
  public var observations: [Observation]
  /// What now stands; nil where everything that was said is withdrawn.
  public var estimate: Value?
  /// The observation that gave the estimate.
  public var basis: Observation?
  /// The independent origins that hold it.
  public var origins: [String]
  /// The observations that contradict it and are not settled.
  public var against: [Observation]

  public init(
    key: FactKey, observations: [Observation] = [], estimate: Value? = nil, basis: Observation? = nil,
    origins: [String] = [], against: [Observation] = []
  ) {
    self.key = key
    self.observations = observations
    self.estimate = estimate
    self.basis = basis
    self.origins = origins
    self.against = against
  }
}

extension Fact {
  /// - Parameter siblings: the other series of the kind.
  init(_ series: Series, among siblings: [Series]) {
    let known = series.past + series.gone + series.rivals + [series.now] + series.members
    // Each once; what is alike is of one claim.
    var observations: [Observation] = []
    for one in known.sorted(by: { ($0.article, $0.claim) < ($1.article, $1.claim) }) {
      let ofClaim = observations.lazy.reversed().prefix { $0.article == one.article && $0.claim == one.claim }
      if !ofClaim.contains(one) { observations.append(one) }
    }
    let stands = !series.isWithdrawn && !series.now.isFeared
    self.init(
      key: FactKey(series, among: siblings), observations: observations,
      estimate: stands ? series.now.value : nil, basis: stands ? series.now : nil, origins: series.origins,
      against: series.rivals + series.overtaken)
  }
}

extension FactKey {
  /// The place is told where another series counts the same group elsewhere.
  init(_ series: Series, among siblings: [Series]) {
    let others = siblings.filter { $0.id != series.id && $0.family == series.family }
    let own = series.places.filter { place in !others.contains { $0.places.contains(place) } }
    let named = series.country.map { $0.isEmpty ? nil : $0 }
    let place = named ?? (others.isEmpty ? nil : own.first { !Place.countries(of: [$0]).isEmpty } ?? own.first)
    self.init(
      kind: series.kind, group: series.group ?? FactKind.label(of: series.kind), place: place, series: series.id)
  }
}
