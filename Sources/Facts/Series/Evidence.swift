import Articles
import Claims

/// What one article has to say on one kind: its figures, each once, and those that it calls superseded or wrong.
struct Evidence: Sendable, Hashable {
  var kind: String
  var article: Int64
  /// In the order of the text.
  var figures: [Observation] = []
  /// "Twelve new cases": what comes to a total that the article doesn't give. There are as many at the least.
  var additions: [Observation] = []
  /// Superseded, withdrawn or denied, and of this happening.
  var past: [Observation] = []
  /// Of the dead: who attacked is among them for some, and not for others.
  var isOfAttackerToo = false
}

/// Reads an article's claims: what it says twice is one figure, known by the mention that says it best.
struct EvidenceReader {
  private let incoming: IncomingArticle
  /// Whose voice the article is.
  private let voice: String
  private let layout: Layout
  /// Those that nobody has found wrong, by their places in the text.
  private let claims: [(index: Int, claim: Claim)]

  init(_ incoming: IncomingArticle, voice: String) {
    self.incoming = incoming
    self.voice = voice
    layout = Layout(incoming.article.text)
    claims = incoming.claims.enumerated().filter { $0.element.confidence > 0 }
      .map { (index: $0.offset, claim: $0.element) }
      .sorted { ($0.claim.span.lowerBound, $0.index) < ($1.claim.span.lowerBound, $1.index) }
  }

  /// A piece for each kind that the article counts, in the order in which the text first speaks of them.
  func evidence() -> [Evidence] {
    var pieces: [Evidence] = []
    let opensWithCount = opensWithCount
    for (index, claim) in claims {
      guard case .count(let count) = claim.content, claim.modality != .hypothetical else { continue }
      if count.increment, claim.modality != .asserted || count.figure.bound == .vague { continue }
      let piece = pieces.firstIndex { $0.kind == claim.kind } ?? pieces.count
      if piece == pieces.count { pieces.append(Evidence(kind: claim.kind, article: incoming.id)) }
      let figure = count.increment ? count.figure.low.map { Figure($0, .atLeast) } ?? count.figure : count.figure
      guard var mention = observation(of: claim, index, .figure(figure)), mention.reach != .nothing else { continue }
      // What an article about something else says by the way opens nothing.
      if !opensWithCount, mention.isVague { mention.confidence = min(mention.confidence, Settings.confidence) }
      mention.group = FactKind.group(of: claim.kind, counting: count.population)
      if let own = count.own {
        (mention.course, mention.group, mention.isByPlace) = (own.course, own.group, own.isByPlace)
      }
      mention.subset = count.subset && !isAllOfItsKind(claim)
      mention.mayBeDead = count.mayBeDead ?? false
      // "Five were shot" where some have died: any number of them are hurt.
      if mention.mayBeDead, figure.bound == .atMost, mention.reach.number <= Settings.many {
        mention.reach.low = min(1, mention.reach.low)
      }
      if count.increment {
        pieces[piece].additions.append(mention)
      } else if [.historical, .retracted, .denied].contains(claim.modality) {
        pieces[piece].past.append(mention)
      } else if let same = pieces[piece].figures.firstIndex(where: { $0.takes(mention) }) {
        pieces[piece].figures[same].take(mention)
      } else {
        pieces[piece].figures.append(mention)
      }
    }
    for index in pieces.indices where FactKind.outcome(of: pieces[index].kind) == .dead {
      pieces[index].isOfAttackerToo = tellsOfAttackersDeath
    }
    return pieces.map { EvidenceReader.withParts(withToll($0)) }
  }

  /// Headline or lead count somebody of this happening.
  private var opensWithCount: Bool {
    claims.contains { _, claim in
      guard case .count = claim.content else { return false }
      return claim.modality != .historical && layout.prominence(of: claim.span.lowerBound) > .elsewhere
    }
  }

  /// "237 cases, including 153 deaths", "48 are in hospital, six of them in intensive care": of those whom another kind
  /// counts they are all who are so.
  private func isAllOfItsKind(_ claim: Claim) -> Bool {
    let outcome = FactKind.outcome(of: claim.kind)
    guard outcome == .dead || outcome == .treated || outcome == .critical else { return false }
    let before = claims.last { other in
      guard case .count(let count) = other.claim.content, !count.subset else { return false }
      return other.claim.sentence == claim.sentence && other.claim.span.lowerBound < claim.span.lowerBound
        && other.claim.kind != claim.kind
    }
    guard let whole = before.map({ FactKind.outcome(of: $0.claim.kind) }) else { return false }
    switch outcome {
    case .dead: return whole == .ill
    case .treated: return whole == .ill || whole == .hurt
    default: return whole == .ill || whole == .hurt || whole == .treated
    }
  }

  /// The exact toll that a lead gives is the article's figure, whatever its headline picks out: "the death toll rose to 24",
  /// below "nine bodies found".
  private func withToll(_ piece: Evidence) -> Evidence {
    let tolls = piece.figures.indices.filter { index in
      let figure = piece.figures[index]
      return figure.prominence == .lead && figure.figure?.bound == .exact && !figure.subset
        && incoming.claims[figure.claim].construction?.hasPrefix("tally") == true
    }
    let highest = tolls.max { piece.figures[$0].reach.number < piece.figures[$1].reach.number }
    guard let highest else { return piece }
    var piece = piece
    piece.figures[highest].prominence = .headline
    return piece
  }

  /// "Nine died … three children died": beside the whole, those whom a total is made of are a part, whether or not the
  /// text says so.
  private static func withParts(_ piece: Evidence) -> Evidence {
    var piece = piece
    let whole = piece.figures.filter { $0.group.isAnybody && !$0.subset && !$0.isFeared }.map(\.reach.number).max() ?? 0
    for index in piece.figures.indices
    where piece.figures[index].group?.isMadeOf == true && piece.figures[index].reach.number < whole {
      piece.figures[index].subset = true
    }
    return piece
  }

  /// The states that the article reports, in the order of the text.
  func states() -> [(kind: String, state: Observation)] {
    claims.compactMap { index, claim in
      guard case .status(let status) = claim.content, claim.modality == .asserted else { return nil }
      return observation(of: claim, index, .state(status.state, until: status.until, ends: status.ends)).map {
        (claim.kind, $0)
      }
    }
  }

  /// What was said, in the order of the text.
  func statements() -> [Observation] {
    claims.compactMap { index, claim in
      guard case .statement(let statement) = claim.content else { return nil }
      return observation(of: claim, index, .said(statement.quote), by: statement.speaker)
    }
  }

  private func observation(of claim: Claim, _ index: Int, _ value: Value, by speaker: String? = nil) -> Observation? {
    let attribution = speaker ?? claim.attribution
    let origin = Origin(attribution: attribution, voice: voice)
    var observation = Observation(
      article: incoming.id, claim: index, value: value, modality: claim.modality, origin: origin.name,
      saidBy: origin.isVoice ? incoming.article.outlet : attribution, official: origin.official,
      time: time(of: claim), arrived: incoming.arrived, place: claim.place)
    observation.places = Place.plain(claim.place).map { [$0] } ?? []
    observation.voices = origin.isVoice ? [] : [origin.name]
    observation.prominence = layout.prominence(of: claim.span.lowerBound)
    observation.corrects = corrects(claim)
    observation.isArrival = isArrival(claim)
    observation.isDated = incoming.article.published != nil
    observation.confidence = claim.confidence
    observation.isByHand = claim.construction == Claim.byHand
    return observation
  }

  /// The words of a claim set a figure right; "the number of missing fell to 31 after six were found alive" that of the
  /// missing alone.
  private func corrects(_ claim: Claim) -> Bool {
    let text = incoming.article.text
    let sentence = claim.sentence.clamped(to: 0..<text.count)
    guard Lexicon.english.isCorrection(text[sentence]) else { return false }
    let isAlone = !incoming.claims.contains { $0.sentence == claim.sentence && $0.kind != claim.kind }
    let link = Self.links.compactMap { text[sentence].firstRange(of: $0)?.lowerBound }.min()
    guard !isAlone, let link else { return true }
    let isBefore = claim.span.lowerBound < link
    return Lexicon.english.isCorrection(isBefore ? text[sentence.lowerBound..<link] : text[link..<sentence.upperBound])
  }

  /// Of the sentences of claims alone: of a text that is pruned no others are left.
  private var tellsOfAttackersDeath: Bool {
    let text = incoming.article.text
    return claims.contains {
      Lexicon.english.tellsOfAttackersDeath(text[$0.claim.sentence.clamped(to: 0..<text.count)])
    }
  }

  private func isArrival(_ claim: Claim) -> Bool {
    let outcome = FactKind.outcome(of: claim.kind)
    guard outcome == .treated || outcome == .critical else { return false }
    let text = incoming.article.text
    return Lexicon.english.isArrival(text[claim.sentence.clamped(to: 0..<text.count)])
  }

  /// What begins another clause.
  private static let links = [" after ", " when ", " while ", " because "].map { Array($0.utf8) }

  /// The as-of day where it is sound: not after the article, and not of another time.
  private func time(of claim: Claim) -> Timestamp {
    let told = incoming.time
    guard let asOf = claim.asOf.flatMap(Timestamp.init(iso8601:)), asOf.day < told.day,
      told.day - asOf.day <= Settings.asOfDays
    else { return told }
    return asOf
  }
}

extension Observation {
  var figure: Figure? {
    if case .figure(let figure) = value { figure } else { nil }
  }

  var isVague: Bool { figure?.bound == .vague }
  /// "At least", "more than": a higher figure says nothing else.
  var isOpenAbove: Bool { figure.map { $0.bound == .atLeast || $0.bound == .moreThan } ?? false }
  /// One or two whom no headline tells: of more they are some that the text comes to speak of.
  var isByTheWay: Bool { reach.number <= Settings.few && prominence < .headline }
  /// One who is told without a number: of several, one that the text comes to speak of.
  var isSingle: Bool { reach.number == 1 && confidence <= Settings.confidence }
  /// Somebody gives it in a headline, or an authority in the lead: a report that says so doesn't repeat the past.
  var isPutForward: Bool { isVoiced && (prominence == .headline || prominence == .lead && official) }
  /// Far down a long text, and said by nobody.
  var isIncidental: Bool { prominence == .far && !isVoiced }
  /// Ten or more far down a long text are told to remind of them, unless somebody tells what comes with the news.
  func isBackground(of kind: String) -> Bool {
    (isIncidental || prominence == .far && FactKind.leads(kind)) && reach.number >= Settings.many
  }
  var sureness: Int { figure?.bound.sureness ?? 0 }
  var isFeared: Bool { modality == .feared || modality == .expected }
  /// Somebody is named who says so.
  var isVoiced: Bool { !voices.isEmpty }

  /// The mention is this figure again: it agrees, of the same family, as a part or a fear as this one (or it is the very
  /// number, of the same place).
  fileprivate func takes(_ mention: Observation) -> Bool {
    guard reach.agrees(with: mention.reach) else { return false }
    let sameNumber = reach.number == mention.reach.number
    let isOfYoung = sameNumber && group.isYoung && mention.group.isYoung
    guard group.family == mention.group.family || isOfYoung || (group.isOfThings && mention.group.isOfThings) else {
      return false
    }
    if !sameNumber && Place.areForeign(places, mention.places) { return false }
    if subset == mention.subset && isFeared == mention.isFeared { return true }
    return sameNumber && (places.isEmpty || mention.places.allSatisfy(places.contains))
  }

  /// Takes another mention of the figure in; the best of both is the one that it is told by.
  fileprivate mutating func take(_ mention: Observation) {
    let isBetter = mention.isBetterMention(than: self)
    var merged = isBetter ? mention : self
    let other = isBetter ? self : mention
    merged.group = group.isAnybody && mention.group != nil ? mention.group : group
    if merged.group != mention.group, mention.group.isOfThings, merged.claim == mention.claim {
      merged.group = mention.group
    }
    merged.places = places + mention.places.filter { !places.contains($0) }
    if !merged.isVoiced, other.isVoiced {
      // Wherever the article names who says so, it is they who hold it.
      (merged.origin, merged.saidBy, merged.official) = (other.origin, other.saidBy, other.official)
    }
    merged.voices = voices + mention.voices.filter { !voices.contains($0) }
    merged.subset = subset && mention.subset
    merged.mayBeDead = mayBeDead && mention.mayBeDead
    if merged.isFeared != other.isFeared { merged.modality = .asserted }
    merged.prominence = max(prominence, mention.prominence)
    merged.isArrival = isArrival && mention.isArrival
    merged.corrects = corrects || mention.corrects
    merged.mentions = mentions + mention.mentions
    merged.confidence = max(confidence, mention.confidence)
    self = merged
  }

  /// No vague word, then of the finer grain, then the surer bound, then with the name of who says so.
  private func isBetterMention(than other: Observation) -> Bool {
    if isVague != other.isVague { return !isVague }
    let (grain, others) = (Reach.grain(reach.number), Reach.grain(other.reach.number))
    if grain != others { return grain < others }
    if sureness != other.sureness { return sureness > other.sureness }
    guard value == other.value, isVoiced else { return false }
    // A headline seldom names who says so, though the text does.
    return !other.isVoiced || other.prominence == .headline && prominence != .headline
  }
}
