import Articles
import Claims

/// What one article has to say about one fact: the figure it trusts most, what disagrees with it, what it takes back.
struct Evidence {
  var key: FactKey
  var article: Int64
  /// The claims that bear on the fact, each with its observation; the most trusted first.
  var entries: [(observation: Observation, claim: Claim)]

  /// The claim that the article's change to the fact is told by.
  var main: (observation: Observation, claim: Claim)? { entries.first { $0.observation.counts } }
}

/// Reads an article's claims into evidence, a fact at a time.
struct EvidenceReader {
  let article: IncomingArticle
  let voice: String
  /// By kind, the country that figures without a place are of.
  let homes: [String: String]
  private let layout: Layout

  private let kinds: Kinds

  init(article: IncomingArticle, voice: String, homes: [String: String], kinds: Kinds) {
    self.article = article
    self.kinds = kinds
    self.voice = voice
    self.homes = homes
    layout = Layout(article.article, article.claims)
  }

  /// In the order in which the text first speaks of the facts.
  func evidence() -> [Evidence] {
    var order: [FactKey] = []
    var claims: [FactKey: [Claim]] = [:]
    for claim in article.claims.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      guard let key = key(of: claim) else { continue }
      if claims[key] == nil { order.append(key) }
      claims[key, default: []].append(claim)
    }
    return order.compactMap { key in
      switch claims[key]?.first?.content {
      case .count: figures(key, claims[key] ?? [])
      case .status: states(key, claims[key] ?? [])
      default: nil
      }
    }
  }

  private func group(of claim: Claim) -> Group {
    claim.count.map { kinds.group(of: claim.kind, counting: $0.population.group) } ?? .other
  }

  /// The fact that a claim is about, without the place where the story happens.
  private func key(of claim: Claim) -> FactKey? {
    let place = place(of: claim)
    let narrower = place == homes[claim.kind] ? nil : place
    switch claim.content {
    case .count: return FactKey(kind: claim.kind, group: group(of: claim), place: narrower)
    case .status: return FactKey(kind: claim.kind, group: .other, place: narrower)
    case .statement: return nil
    }
  }

  /// Claims that agree are of one place: of a country that one of them names, else of the story's where one names none.
  /// A claim that names no place is of the country that all others of its kind are of.
  private func place(of claim: Claim) -> String? {
    let own = Place.plain(claim.place)
    guard claim.isCount, !(own.map(Place.isCountry) ?? false), let mine = Reading(claim.figure, loose: true),
      !mine.vague
    else {
      return own
    }
    let alike = article.claims.filter { $0.kind == claim.kind && group(of: $0).mayBe(group(of: claim)) }
    let agreeing = alike.filter {
      $0.figure.bound != .vague && Reading($0.figure)?.overlaps(mine) == true
    }.map { Place.plain($0.place) }
    if let country = agreeing.compactMap({ $0 }).first(where: Place.isCountry) { return country }
    if let own, !agreeing.contains(nil) { return own }
    let countries = Set(alike.compactMap { Place.plain($0.place) }.filter(Place.isCountry))
    return countries.count == 1 ? countries.first : nil
  }

  // MARK: Figures

  private func figures(_ key: FactKey, _ claims: [Claim]) -> Evidence? {
    let counts = claims.filter { Reading($0.figure) != nil }
    let totals = counts.filter { $0.modality == .asserted && !$0.isIncrement && !isRoundedOther($0) }
    let wholes = totals.filter { !$0.isSubset || isWhole($0, key) }
    let trusted = trusted(wholes)
    let best = trusted?.claim
    var entries: [(Observation, Claim)] = []
    if let best {
      entries.append((observation(best, by: trusted?.attribution, counting: true), best))
      for other in disagreeing(wholes, with: best, key) {
        var observation = observation(other, by: other.attribution, counting: true)
        observation.secondary = true
        entries.append((observation, other))
      }
    }
    for claim in counts where claim.modality != .asserted || claim.isIncrement {
      var observation = observation(claim, by: claim.attribution, counting: !claim.isSubset || claim.isIncrement)
      if corrects(claim, by: best, key) {
        observation.modality = .retracted
        observation.time = told
      }
      if !entries.contains(where: { $0.0.isSame(as: observation) }) { entries.append((observation, claim)) }
    }
    guard !entries.isEmpty else { return nil }
    return Evidence(key: key, article: article.id, entries: entries)
  }

  /// A part of a narrower group is the whole of that group; a part as large as the whole that the article gives is it.
  private func isWhole(_ part: Claim, _ key: FactKey) -> Bool {
    guard let mine = Reading(part.figure, loose: true) else { return false }
    let wholes = article.claims.filter {
      $0.kind == part.kind && $0.isCount && !$0.isSubset && !$0.isIncrement && $0.modality == .asserted
        && key.group.lies(within: group(of: $0))
    }
    let larger = wholes.filter { Reading($0.figure).map { mine.high < $0.low } ?? false }
    return larger.isEmpty || larger.allSatisfy { group(of: $0) != key.group }
  }

  /// The figure that the article stands behind, in its most exact wording; and who says so, wherever the article
  /// names them. It stands behind what it repeats, what it puts in the headline, what it has somebody say; and of two
  /// figures of one voice the smaller is more often a part.
  private func trusted(_ claims: [Claim]) -> (claim: Claim, attribution: String?)? {
    var best: (claim: Claim, reading: Reading, agreeing: [Claim], trust: Double)?
    for claim in claims {
      guard let mine = reading(claim) else { continue }
      let agreeing = claims.filter { reading($0)?.overlaps(mine) ?? false }
      let repeated = 0.75 * Double(min(agreeing.count, 3)) + (agreeing.contains(where: layout.isHeadline) ? 1 : 0)
      let trust = (agreeing.map(trust).max() ?? 0) + repeated
      var margin = 0.0
      if let best, !mine.overlaps(best.reading), Origin.sameVoice(name(of: claim), name(of: best.claim)) {
        margin = mine.low > best.reading.high ? -1 : 1
      }
      if trust > (best?.trust ?? -.infinity) + margin { best = (claim, mine, agreeing, trust) }
    }
    guard let agreeing = best?.agreeing, let first = agreeing.first else { return nil }
    let exactest = agreeing.dropFirst().reduce(first) { best, claim in
      (exactness(claim), trust(claim)) > (exactness(best), trust(best)) ? claim : best
    }
    let attributed = agreeing.filter { $0.attribution != nil }
    let official = attributed.first { Origin(attribution: $0.attribution, voice: voice).official }
    return (exactest, exactest.attribution ?? (official ?? attributed.first)?.attribution)
  }

  private func name(of claim: Claim) -> String { Origin(attribution: claim.attribution, voice: voice).name }

  /// As the article means the figure: headlines round.
  private func reading(_ claim: Claim) -> Reading? { Reading(claim.figure, loose: layout.isHeadline(claim)) }

  private func exactness(_ claim: Claim) -> Int {
    layout.isHeadline(claim) && claim.figure.isRound ? 0 : claim.figure.exactness
  }

  private func trust(_ claim: Claim) -> Double {
    var trust = claim.confidence + 0.25 * Double(exactness(claim))
    if claim.attribution != nil { trust += 1.5 }
    if claim.isSubset { trust -= 1 }
    if layout.isCaption(claim) { trust -= 3 }
    return trust
  }

  /// Figures that contradict the trusted one within the article: larger ones, and another voice's that come near it.
  /// A much smaller figure is a part, and one on the outlet's own account is background.
  private func disagreeing(_ claims: [Claim], with best: Claim, _ key: FactKey) -> [Claim] {
    guard let stands = reading(best) else { return [] }
    var found: [(claim: Claim, reading: Reading)] = []
    for claim in claims where !layout.isCaption(claim) {
      guard let reading = reading(claim), !reading.vague, !reading.overlaps(stands),
        !found.contains(where: { $0.reading.overlaps(reading) })
      else { continue }
      let otherVoice = claim.attribution != nil && !Origin.sameVoice(name(of: claim), name(of: best))
      let tally = kinds.course(of: key.kind) == .tally
      let contradicts =
        reading.low > stands.high
        ? tally || otherVoice : otherVoice && !reading.openAbove && reading.high > stands.low * 2 / 3
      if contradicts { found.append((claim, reading)) }
    }
    return found.map(\.claim)
  }

  /// A headline's round figure that stands for an exact one of another kind in the body.
  private func isRoundedOther(_ claim: Claim) -> Bool {
    guard layout.isHeadline(claim), claim.figure.bound != .exact, let mine = Reading(claim.figure, loose: true) else {
      return false
    }
    let exact = article.claims.filter {
      $0.isCount && $0.figure.bound == .exact && !layout.isHeadline($0) && Reading($0.figure)?.overlaps(mine) == true
    }
    return exact.contains { $0.kind != claim.kind } && !exact.contains { $0.kind == claim.kind }
  }

  /// True where the claim takes back a figure: the text says so, or gives a lower tally as what stands now.
  private func corrects(_ claim: Claim, by best: Claim?, _ key: FactKey) -> Bool {
    guard !claim.isIncrement, !claim.isSubset else { return false }
    switch claim.modality {
    case .retracted: return true
    case .denied, .historical:
      guard kinds.course(of: key.kind) == .tally, let best, let old = Reading(claim.figure),
        let new = Reading(best.figure)
      else { return false }
      return old.low > new.high
    default: return false
    }
  }

  // MARK: States

  private func states(_ key: FactKey, _ claims: [Claim]) -> Evidence? {
    let entries = claims.map { (observation($0, by: $0.attribution, counting: true), $0) }
    guard let last = entries.last(where: { $0.0.counts }) else { return nil }
    return Evidence(key: key, article: article.id, entries: [last])
  }

  // MARK: Statements

  /// What was said, in the order of the text.
  func statements() -> [(observation: Observation, claim: Claim)] {
    article.claims.compactMap { claim in
      guard case .statement(let statement) = claim.content else { return nil }
      return (observation(claim, by: statement.speaker ?? claim.attribution, counting: true), claim)
    }
  }

  // MARK: Observations

  private func observation(_ claim: Claim, by attribution: String?, counting: Bool) -> Observation {
    let origin = Origin(attribution: attribution, voice: voice)
    let place = place(of: claim)
    let value: Value =
      switch claim.content {
      case .count(let count): .figure(count.figure)
      case .status(let status): .state(status.state, until: status.until, ends: status.ends)
      case .statement(let statement): .said(statement.quote)
      }
    return Observation(
      article: article.id, value: value, modality: claim.modality, subset: !counting, increment: claim.isIncrement,
      origin: origin.name, saidBy: origin.isVoice ? article.article.outlet : attribution, official: origin.official,
      time: time(of: claim), arrived: article.arrived, place: place,
      placeText: Place.plain(claim.place) == place ? claim.place : nil, ofLarger: claim.isSubset)
  }

  /// The as-of day where it is sound: not after the article, and not of another time.
  private func time(of claim: Claim) -> Timestamp {
    guard let asOf = claim.asOf.flatMap(Timestamp.init(iso8601:)), asOf.day <= told.day, told.day - asOf.day <= 30
    else { return told }
    return asOf.day == told.day ? told : asOf
  }

  private var told: Timestamp { article.article.published ?? article.arrived }
}

extension Claim {
  var isStatement: Bool {
    if case .statement = content { return true }
    return false
  }

  fileprivate var isCount: Bool {
    if case .count = content { return true }
    return false
  }

  fileprivate var count: Count? {
    guard case .count(let count) = content else { return nil }
    return count
  }

  fileprivate var figure: Figure { count?.figure ?? Figure(value: nil, low: nil, high: nil, bound: .vague) }
  fileprivate var isSubset: Bool { count?.subset ?? false }
  fileprivate var isIncrement: Bool { count?.increment ?? false }
}

extension Observation {
  fileprivate func isSame(as other: Observation) -> Bool {
    value == other.value && modality == other.modality && increment == other.increment && origin == other.origin
  }
}
