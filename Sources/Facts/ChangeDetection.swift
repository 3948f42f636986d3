import Articles
import Claims

/// Tells what an article did to the facts it speaks of, from what stood before it and what stands after.
struct ChangeDetector {
  private let evidence: [Evidence]
  /// The facts of the story before the article.
  private let known: [Fact]
  /// What stood before for the facts that the article speaks of, and for the wider ones around them.
  private var before: [FactKey: Standing] = [:]
  /// Wider facts of the story that the article's figures may raise.
  private var wider: [FactKey] = []

  init(story: Story, evidence: [Evidence]) {
    self.evidence = evidence
    let kinds = Set(evidence.map(\.key.kind))
    known = story.facts.filter { kinds.contains($0.key.kind) }
    for piece in evidence {
      before[piece.key] = story.standing(of: piece.key)
      for key in known.map(\.key) where piece.key.lies(within: key) && before[key] == nil {
        guard !wider.contains(key), !evidence.contains(where: { $0.key == key }) else { continue }
        wider.append(key)
        before[key] = story.standing(of: key)
      }
    }
  }

  /// Updates the estimates of the facts, and returns the changes in the order of the text.
  func changes(in story: inout Story) -> [Change] {
    var changes: [Change] = []
    for piece in evidence {
      let after = story.standing(of: piece.key)
      story.setEstimate(after?.value, of: piece.key)
      guard let verdict = verdict(on: piece, after) else { continue }
      changes.append(
        Change(
          fact: piece.key, story: story.profile.reference, kind: verdict.kind, from: verdict.from, to: verdict.to,
          claim: verdict.claim, article: piece.article, against: verdict.against, origins: after?.origins.count ?? 1))
    }
    for key in wider {
      let after = story.standing(of: key)
      story.setEstimate(after?.value, of: key)
      if let change = raised(key, to: after, story.profile.reference) {
        // One figure, one change: the part is told by the whole that it raises.
        changes.removeAll { $0.claim == change.claim }
        changes.append(change)
      }
    }
    return ChangeDetector.withoutRepeats(changes)
  }

  private struct Verdict {
    var kind: Change.Kind
    var from: Value?
    var to: Value?
    var claim: Claim
    var against: [Change.Side] = []
  }

  private func verdict(on piece: Evidence, _ after: Standing?) -> Verdict? {
    let old = before[piece.key]
    if let conflict = conflict(piece, old, after) { return conflict }
    switch (old, after) {
    case (nil, nil): return nil
    case (nil, let after?): return opening(piece, after)
    case (let old?, nil):
      return Verdict(kind: .retracted, from: old.value, to: nil, claim: piece.told.claim)
    case (let old?, let after?):
      return old.basis.isState ? stateChange(piece, old, after) : figureChange(piece, old, after)
    }
  }

  // MARK: A fact that had no figure

  private func opening(_ piece: Evidence, _ after: Standing) -> Verdict? {
    guard let main = piece.main, !isKnownOtherwise(piece.key, after.value) else { return nil }
    let corrected = piece.entries.first {
      $0.observation.modality == .retracted && after.value.isBelow($0.observation.value)
    }
    if let corrected {
      return Verdict(kind: .decreased, from: corrected.observation.value, to: after.value, claim: main.claim)
    }
    // A breakdown of a larger figure says more about that figure; it isn't news beside it.
    let breakdown = main.observation.ofLarger || isWithinLarger(piece.key, after.value)
    return Verdict(kind: breakdown ? .refined : .new, from: nil, to: after.value, claim: main.claim)
  }

  /// The figure stands already for people who may be the same under another name.
  private func isKnownOtherwise(_ key: FactKey, _ value: Value) -> Bool {
    known.contains { $0.key != key && $0.key.mayBe(key) && $0.estimate?.hasNumber(of: value) == true }
  }

  /// A figure of a place within the story's, of which a larger one is known.
  private func isWithinLarger(_ key: FactKey, _ value: Value) -> Bool {
    guard key.place != nil, let reading = Reading(value) else { return false }
    let wider = known.filter { $0.key != key && key.lies(within: $0.key) }.compactMap(\.estimate)
    let told = evidence.filter { $0.key != key && key.lies(within: $0.key) }.compactMap { $0.main?.observation.value }
    return (wider + told).contains { Reading($0).map { reading.high < $0.low } ?? false }
  }

  // MARK: A fact that had one

  private func figureChange(_ piece: Evidence, _ old: Standing, _ after: Standing) -> Verdict? {
    guard let was = Reading(old.value), let now = Reading(after.value) else { return nil }
    let claim = piece.main?.claim ?? piece.told.claim
    func verdict(_ kind: Change.Kind, from: Value? = nil) -> Verdict {
      Verdict(kind: kind, from: from ?? old.value, to: after.value, claim: claim)
    }
    let relation = now.relation(to: was)
    if relation != .agrees {
      if after.derived { return verdict(.refined) }
      let takenBack = piece.entries.contains {
        $0.observation.modality == .retracted && was.agrees(with: $0.observation)
      }
      if takenBack && piece.main.map({ now.agrees(with: $0.observation) }) != true { return verdict(.retracted) }
      if isKnownOtherwise(piece.key, after.value) { return nil }
      return verdict(relation == .higher ? .increased : .decreased)
    }
    if let denial = piece.entries.first(where: {
      $0.observation.modality == .denied && was.agrees(with: $0.observation)
    }) {
      return Verdict(kind: .denied, from: old.value, to: after.value, claim: denial.claim)
    }
    guard let main = piece.main else { return nil }
    if let side = old.sides.last, after.sides.isEmpty, main.observation.official, let other = Reading(side.value) {
      return verdict(now.relation(to: other) == .lower ? .decreased : .increased, from: side.value)
    }
    if old.value != after.value && after.basis.article == piece.article { return verdict(.refined) }
    return after.origins.count > old.origins.count ? verdict(.corroborated) : nil
  }

  private func stateChange(_ piece: Evidence, _ old: Standing, _ after: Standing) -> Verdict? {
    guard let claim = piece.main?.claim else { return nil }
    if old.value.hasExpired(by: after.basis.time) {
      return Verdict(kind: .new, from: nil, to: after.value, claim: claim)
    }
    if old.basis.state != after.basis.state {
      return Verdict(kind: .changed, from: old.value, to: after.value, claim: claim)
    }
    guard after.origins.count > old.origins.count else { return nil }
    return Verdict(kind: .corroborated, from: old.value, to: after.value, claim: claim)
  }

  // MARK: Contradictions

  /// A contradiction that this article brings: between its own figures, or with what stood.
  private func conflict(_ piece: Evidence, _ old: Standing?, _ after: Standing?) -> Verdict? {
    guard let after, !after.sides.isEmpty else { return nil }
    let fresh = after.sides.first { side in
      side.article == piece.article
        && old.map { old in !old.sides.contains { Reading($0.value)?.agrees(with: side) == true } } ?? true
    }
    guard let old else {
      guard let main = piece.main else { return nil }
      return Verdict(
        kind: .conflict, from: nil, to: after.value, claim: main.claim, against: after.sides.map(\.side))
    }
    let moved = after.basis.article == piece.article && Reading(after.value)?.agrees(with: old.basis) == false
    if !moved, let fresh, !isKnownOtherwise(piece.key, fresh.value),
      let entry = piece.entries.first(where: { $0.observation == fresh })
    {
      let others = after.sides.filter { $0 != fresh }.map(\.side)
      let standing = Change.Side(value: after.value, origin: after.basis.origin, saidBy: after.basis.saidBy)
      return Verdict(
        kind: .conflict, from: old.value, to: fresh.value, claim: entry.claim, against: [standing] + others)
    }
    let overtook = after.basis.article == piece.article && after.sides.contains { $0 == old.basis }
    guard overtook, let main = piece.main else { return nil }
    return Verdict(
      kind: .conflict, from: old.value, to: after.value, claim: main.claim, against: after.sides.map(\.side))
  }

  // MARK: One figure, one change

  /// A wider fact that the article doesn't speak of, but one of its figures exceeds.
  private func raised(_ key: FactKey, to after: Standing?, _ story: StoryReference) -> Change? {
    guard let old = before[key], let after, let was = Reading(old.value), let now = Reading(after.value),
      now.relation(to: was) == .higher,
      let entry = evidence.flatMap(\.entries).first(where: { $0.observation == after.basis })
    else { return nil }
    return Change(
      fact: key, story: story, kind: .increased, from: old.value, to: after.value, claim: entry.claim,
      article: after.basis.article)
  }

  /// Leaves out what tells as new the figure that another change tells of people who may be the same.
  private static func withoutRepeats(_ changes: [Change]) -> [Change] {
    var kept: [Change] = []
    for (index, change) in changes.enumerated() {
      let repeated = changes.enumerated().contains { other in
        (other.element.kind != .new || other.offset < index) && other.element.fact != change.fact
          && other.element.fact.mayBe(change.fact) && other.element.to?.hasNumber(of: change.to) == true
      }
      if change.kind != .new || !repeated { kept.append(change) }
    }
    return kept
  }
}

extension Evidence {
  /// The claim that a change is told by where no figure of the article counts.
  fileprivate var told: (observation: Observation, claim: Claim) {
    entries.first { $0.observation.modality == .retracted } ?? entries[0]
  }
}

extension Observation {
  fileprivate var side: Change.Side { Change.Side(value: value, origin: origin, saidBy: saidBy) }
}

extension Reading {
  init?(_ value: Value) {
    guard case .figure(let figure) = value else { return nil }
    self.init(figure)
  }
}

extension Value {
  fileprivate var number: Double? {
    guard case .figure(let figure) = self, figure.bound != .vague else { return nil }
    return figure.value ?? figure.high
  }

  fileprivate func hasNumber(of other: Value?) -> Bool { number != nil && number == other?.number }

  /// A state with an end that lies before the time.
  func hasExpired(by time: Timestamp) -> Bool {
    guard case .state(_, _, let ends?) = self, let end = Timestamp(iso8601: ends) else { return false }
    return end.precision == .day ? end.day < time.day : end < time
  }

  fileprivate func isBelow(_ other: Value) -> Bool {
    guard let number, let limit = other.number else { return false }
    return number < limit
  }
}

extension FactKey {
  /// True where a figure for one may be a figure for the other under other names.
  func mayBe(_ other: FactKey) -> Bool {
    kind == other.kind && group.mayBe(other.group)
      && (Place.isWithin(place, other.place) || Place.isWithin(other.place, place))
  }
}

extension Group {
  /// True where a figure for one may be of the same persons as a figure for the other: whoever calls protesters
  /// militants counts the same dead, but nobody counts the police among them.
  func mayBe(_ other: Group) -> Bool {
    if lies(within: other) || other.lies(within: self) { return true }
    return parent == .people && other.parent == .people && self != .securityForces && other != .securityForces
  }
}

extension Story {
  fileprivate mutating func setEstimate(_ value: Value?, of key: FactKey) {
    guard let index = facts.firstIndex(where: { $0.key == key }) else { return }
    facts[index].estimate = value
  }
}
