import Claims

/// The series of one kind in one story.
struct Book: Sendable, Hashable, Codable {
  let kind: String
  private(set) var series: [Series] = []
  private var voices = Voices()

  init(kind: String) { self.kind = kind }

  /// Takes what an article says: which series its figures join, what that changes in each, and what belongs to none.
  ///
  /// - Parameter newID: of a series that is opened.
  /// - Returns: what is to be told, in the order of the text.
  mutating func take(_ evidence: Evidence, newID: () -> Int) -> [Verdict] {
    var evidence = evidence
    // Of an addition alone nobody knows to what; it is all that is known where nothing stands.
    if series.isEmpty, evidence.figures.isEmpty, evidence.past.isEmpty,
      let addition = evidence.additions.max(by: { $0.reach.number < $1.reach.number })
    {
      evidence.figures = [addition]
    }
    let stood = tellPlacesApart(&evidence)
    voices.learn(from: evidence.figures)
    var assignment = Assignment(evidence.figures, to: series)
    var verdicts = series.indices.flatMap { index in
      judge(
        index, assignment.figures[index].sorted().map { evidence.figures[$0] },
        past: evidence.past.filter(series[index].takes))
    }
    for index in Book.openingOrder(of: assignment.rest, in: evidence.figures) where assignment.rest.contains(index) {
      guard let verdict = placeRest(index, evidence, &assignment, newID) else { continue }
      // A country's figure that stood for all until now is no news.
      if stood.contains(where: { $0.reach.agrees(with: verdict.observation.reach) }) { continue }
      verdicts.append(verdict)
    }
    return verdicts.sorted { $0.observation.claim < $1.observation.claim }
  }

  /// Names the countries, or other places, that figures are of where several have their own.
  ///
  /// - Returns: what stood for all until now, and turns out to be of one country.
  private mutating func tellPlacesApart(_ evidence: inout Evidence) -> [Observation] {
    let countries = Countries(series)
    guard !(evidence.figures + evidence.past).contains(where: { FactKind.isByPlace(kind, $0) }) else {
      evidence.figures = countries.partsApart(evidence.figures)
      evidence.past = countries.partsApart(evidence.past)
      return []
    }
    let apart = countries.apart(evidence.figures)
    evidence.figures = apart.figures
    for (index, name) in apart.names { series[index].country = name }
    return apart.names.keys.map { series[$0].now }
  }

  /// Keeps only what sums the series up.
  mutating func forgetMembers() { for index in series.indices { series[index].members = [] } }

  mutating func rename(_ index: Int, to id: Int) { series[index].id = id }

  // MARK: A series that is known

  /// What an article's figures for a series do to it: one change at the most.
  private mutating func judge(_ index: Int, _ figures: [Observation], past: [Observation]) -> [Verdict] {
    guard !figures.isEmpty || !past.isEmpty else { return [] }
    series[index].members += figures + past
    let before = series[index].now
    let stood = series[index].isWithdrawn ? nil : before.value
    // A doubtful figure raises what stands by no more than a little, an incidental one not at all.
    let bearing = figures.filter { figure in
      (!figure.isFeared || before.isFeared) && !Book.isOneOfMany(figure, series[index])
        && (!figure.subset || series[index].isPart || series[index].isNamed)
        && (!figure.isIncidental || figure.reach.agrees(with: before.reach))
        && (figure.confidence >= Settings.confidence || figure.reach.number < before.reach.number
          || figure.reach.isNear(before.reach))
    }
    let best = Book.best(of: bearing, for: series[index])
    var verdict: Verdict?
    if let best {
      let isCorrection = Book.corrects(series[index], best, past)
      let outcome = series[index].take(best, isCorrection: isCorrection, voices: voices)
      verdict = outcome.map {
        Verdict(kind: $0.kind, series: index, observation: best, from: $0.from?.value ?? stood, to: best.value)
      }
      if verdict?.kind == .conflict { verdict?.against = others(index, than: best) }
      if verdict?.kind == .new { verdict?.from = nil }
    }
    let holds = best.map { $0.reach.agrees(with: before.reach) } ?? false
    if verdict == nil, !holds, stood != nil { verdict = takeBack(index, past) }
    if let best, let side = otherSide(of: best, in: bearing, index) {
      series[index].contradict(side)
      // One change of a fact an article: beside another it is only remembered.
      if verdict == nil || verdict?.kind == .corroborated {
        verdict = Verdict(
          kind: .conflict, series: index, observation: side, from: stood, to: side.value,
          against: others(index, than: side))
      }
    }
    if verdict == nil, best == nil || holds { verdict = deny(index, past) }
    for earlier in past { series[index].remember(earlier) }
    if let best, best.reach.agrees(with: series[index].now.reach) { series[index].sharpen(by: best) }
    return verdict.map { [$0] } ?? []
  }

  /// "Another passenger remains in hospital", where 16 are: one whom no headline tells is one of them, unless a number says
  /// that one is left of those who are sought or held.
  private static func isOneOfMany(_ figure: Observation, _ series: Series) -> Bool {
    !series.isTally && figure.prominence != .headline && figure.reach.number == 1
      && (figure.confidence <= Settings.confidence
        || [.treated, .critical].contains(FactKind.outcome(of: series.kind)))
      && series.now.reach.number > Settings.few
  }

  /// The article's own figure: its headline's, else what agrees with what stands, else that of who gave what stands, else
  /// the highest of a tally, and of a level the most prominent, of no place, and told first.
  private static func best(of figures: [Observation], for series: Series) -> Observation? {
    let sharp = withoutStrays(figures.filter { !$0.isVague }, beside: series.now.reach)
    let agreeing = sharp.filter { $0.reach.agrees(with: series.now.reach) }
    // A tally doesn't fall of itself: beside a figure above what stands, one below it is of a day, a place or a part.
    let isAbove = series.isTally && sharp.contains { $0.reach.number > series.now.reach.number && $0.isVoiced }
    let candidates = isAbove ? sharp.filter { mayBeOwn($0, beside: series) } : sharp
    // One or two in a headline, where the text holds to what is known or tells of more, are some of them.
    let isMore = !agreeing.isEmpty || sharp.contains { $0.reach.number > max(series.now.reach.number, Settings.few) }
    let headlines = candidates.filter {
      $0.prominence == .headline && !(series.isTally && isMore && $0.reach.number <= Settings.few)
    }
    let own = candidates.filter { $0.isVoiced && $0.origin == series.now.origin }
    let pool = [headlines, agreeing, own, sharp, figures].first { !$0.isEmpty } ?? []
    return pool.first.map { pool.dropFirst().reduce($0) { isBetter($1, than: $0, in: series) ? $1 : $0 } }
  }

  /// No lower than what stands, or corrected, or by the headline from who gave what stands.
  private static func mayBeOwn(_ figure: Observation, beside series: Series) -> Bool {
    figure.reach.number >= series.now.reach.number || figure.corrects
      || figure.prominence == .headline && figure.isVoiced && figure.origin == series.now.origin
  }

  /// Without what stands once, far down and far above what the article says prominently or more than once, where
  /// that is no less than what is known: it is more often of something else, the contacts of the sick or the dead of a
  /// whole war.
  private static func withoutStrays(_ figures: [Observation], beside standing: Reach) -> [Observation] {
    let steady = figures.filter { $0.prominence > .elsewhere || $0.mentions > 1 }.map(\.reach.number).max()
    guard let steady, steady >= standing.number else { return figures }
    let most = steady * Settings.stray
    return figures.filter { $0.prominence > .elsewhere || $0.mentions > 1 || $0.reach.number < most }
  }

  private static func isBetter(_ a: Observation, than b: Observation, in series: Series) -> Bool {
    if series.isTally, a.reach.number != b.reach.number { return a.reach.number > b.reach.number }
    if a.prominence != b.prominence { return a.prominence > b.prominence }
    if a.mentions != b.mentions { return a.mentions > b.mentions }
    // "In Arl 12,000 …, in all 33,000"
    if a.places.isEmpty != b.places.isEmpty { return a.places.isEmpty && a.reach.number > b.reach.number }
    return a.isVoiced && !b.isVoiced
  }

  private static func corrects(_ series: Series, _ figure: Observation, _ past: [Observation]) -> Bool {
    let supersedes = past.contains {
      !$0.reach.agrees(with: figure.reach)
        && ($0.reach.agrees(with: series.now.reach)
          || $0.modality == .retracted && $0.reach.number > figure.reach.number && $0.reach.isNear(series.now.reach))
    }
    return supersedes || (figure.corrects && figure.prominence > .elsewhere && past.isEmpty)
  }

  /// What stands is withdrawn, and nothing takes its place.
  private mutating func takeBack(_ index: Int, _ past: [Observation]) -> Verdict? {
    let out = series[index].now
    guard let withdrawal = past.first(where: { $0.modality == .retracted && $0.reach.agrees(with: out.reach) }) else {
      return nil
    }
    series[index].takeBack()
    let fallback = series[index].isWithdrawn ? nil : series[index].now.value
    return Verdict(kind: .retracted, series: index, observation: withdrawal, from: out.value, to: fallback)
  }

  /// What stands is denied by somebody else; it stands for all that.
  private mutating func deny(_ index: Int, _ past: [Observation]) -> Verdict? {
    let standing = series[index].now
    let denial = past.first {
      $0.modality == .denied && $0.reach.agrees(with: standing.reach) && !series[index].isWithdrawn
    }
    guard let denial, series[index].deny(denial) else { return nil }
    return Verdict(
      kind: .denied, series: index, observation: denial, from: standing.value, to: standing.value)
  }

  /// A second figure of the article that contradicts both its first and what stood.
  private func otherSide(of best: Observation, in figures: [Observation], _ index: Int) -> Observation? {
    figures.first { figure in
      figure != best && !figure.reach.agrees(with: best.reach)
        && !figure.reach.agrees(with: series[index].now.reach) && isRival(figure, of: best, in: series[index])
    }
  }

  /// A second figure that contradicts the first: no part, fear or vague word, of no other place, told by somebody or in a
  /// prominent place, near in size, and new.
  private func isRival(_ figure: Observation, of first: Observation, in series: Series) -> Bool {
    guard !figure.isVague, !figure.isFeared, figure.subset == first.subset else { return false }
    guard figure.confidence >= Settings.confidence, figure.prominence > .far else { return false }
    guard figure.isVoiced || figure.prominence > .elsewhere else { return false }
    if figure.isByTheWay || figure.isSingle, figure.reach.number < first.reach.number { return false }
    guard !Place.areApart(figure.places, first.places + series.places) else { return false }
    guard figure.prominence == .headline || figure.reach.isNear(first.reach) else { return false }
    return !(series.past + series.gone + series.rivals).contains { figure.reach.repeats($0.reach) }
  }

  /// What contradicts a side of a conflict.
  private func others(_ index: Int, than side: Observation) -> [Observation] {
    ([series[index].now] + series[index].rivals).filter { !$0.reach.agrees(with: side.reach) }
  }

  // MARK: What belongs to no series

  /// The whole before its parts, what is certain before what is feared, the headline, the lead, the highest; one or two of
  /// a lead may be some of them.
  private static func openingOrder(of rest: [Int], in figures: [Observation]) -> [Int] {
    func leads(_ figure: Observation) -> Observation.Prominence {
      figure.prominence == .lead && figure.reach.number <= Settings.few ? .elsewhere : figure.prominence
    }
    return rest.sorted { one, other in
      let (a, b) = (figures[one], figures[other])
      if a.subset != b.subset { return b.subset }
      if a.isFeared != b.isFeared { return b.isFeared }
      if leads(a) != leads(b) { return leads(a) > leads(b) }
      if a.reach.number != b.reach.number { return a.reach.number > b.reach.number }
      return one < other
    }
  }

  /// Opens a series, or only remembers the figure.
  private mutating func placeRest(
    _ index: Int, _ evidence: Evidence, _ assignment: inout Assignment, _ newID: () -> Int
  ) -> Verdict? {
    let figure = evidence.figures[index]
    guard mayOpen(figure, among: evidence.figures) else { return nil }
    let near = series.indices.filter { series[$0].isKin(of: figure) }
    // The article gives the class and the whole.
    let isWhole = near.allSatisfy {
      !series[$0].group.isAnybody && figure.group.isAnybody && !assignment.figures[$0].isEmpty && !figure.subset
        && figure.reach.number > series[$0].now.reach.number
    }
    if isWhole {
      guard figure.confidence >= Settings.confidence else { return nil }
      return open(index, evidence, &assignment, newID)
    }
    guard !figure.subset, !figure.isVague, !figure.isFeared else { return nil }
    if let other = near.first(where: { series[$0].takes(figure) && !figure.reach.agrees(with: series[$0].now.reach) }) {
      // Not told, but its repetition is no news either.
      if !series[other].isWider(than: figure) { series[other].contradict(figure) }
      series[other].members.append(figure)
    }
    return nil
  }

  private func mayOpen(_ figure: Observation, among figures: [Observation]) -> Bool {
    let family = FactKind.family(of: figure.group, in: kind)
    if isFarAbove(figure, figures) { return false }
    if figure.isBackground(of: kind) { return false }
    // Of an event that counts its people, one or two told by the way are no news.
    if figure.isByTheWay, figure.course == nil, figure.country == nil, family != .group(.militants),
      series.contains(where: { !$0.isPart && $0.now.reach.number >= Settings.many })
    {
      return false
    }
    // Doctors or foreigners, where all the dead or hurt are counted, are among them; those who fight are of another side.
    let outcome = FactKind.outcome(of: kind)
    if outcome == .dead || outcome == .hurt, FactKind.isNamed(figure.group, in: kind), family != .group(.militants),
      family != .security, figure.prominence < .headline,
      series.contains(where: {
        $0.group.isAnybody && !$0.isPart && !$0.isWithdrawn && $0.now.reach.number > figure.reach.number
      })
    {
      return false
    }
    // A woman or a child where all are counted is one of them.
    if figure.group?.isMadeOf == true, figure.reach.number <= Settings.few,
      series.contains(where: { $0.group.isAnybody && !$0.isPart && $0.now.reach.number >= figure.reach.number })
    {
      return false
    }
    if figure.isFeared && !series.isEmpty { return false }
    // A word such as "thousands" far down, beside a number, or where only the topic tells of what; and of a kind in which
    // small numbers tell nothing.
    if figure.isVague && figure.prominence <= .elsewhere && !figure.isVoiced,
      figure.confidence < Settings.sure || FactKind.isOfMany(kind) || figures.contains(where: { !$0.isVague })
    {
      return false
    }
    // A list of towns is no news of each.
    if FactKind.isByPlace(kind, figure), figure.country != nil, figure.prominence < .headline,
      Place.countries(of: figure.places).isEmpty
    {
      return false
    }
    // Of which of the countries it is nobody knows.
    if figure.group.isAnybody && figure.country == nil && figure.places.isEmpty,
      series.contains(where: { $0.country != nil })
    {
      return false
    }
    guard figure.subset else { return true }
    // Nor do some of those whom the text only reminds of.
    if figures.contains(where: {
      !$0.subset && $0.isBackground(of: kind) && $0.reach.number > figure.reach.number
    }) {
      return false
    }
    // A class that the text comes to speak of far down, beside all who are counted, is no news.
    if !series.isEmpty && (!FactKind.isNamed(figure.group, in: kind) || figure.prominence < .lead) { return false }
    return figure.group?.isMadeOf != true || (series.isEmpty && figures.count == 1)
  }

  /// Told once, far down, and far above what the article leads with of the same people: it is more often of something else.
  private func isFarAbove(_ figure: Observation, _ figures: [Observation]) -> Bool {
    let own = figures.filter {
      !$0.subset && !$0.isFeared && !$0.isVague && $0.reach.number > Settings.few
        && FactKind.family(of: $0.group, in: kind) == FactKind.family(of: figure.group, in: kind)
    }
    return own.contains(figure) && !Book.withoutStrays(own, beside: .nothing).contains(figure)
  }

  /// One or two of a class that stood before anybody counted all; more of a class are more often counted elsewhere.
  private func firstOf(_ whole: Observation, before place: Int) -> Observation? {
    guard whole.group.isAnybody, !whole.subset, !whole.isVague else { return nil }
    let classes = series[..<place].filter {
      $0.isNamed && !$0.isPart && !$0.isWithdrawn && $0.country == whole.country
    }
    let first = classes.map(\.now).max { $0.reach.number < $1.reach.number }
    return first.flatMap { first in
      !first.isFeared && first.reach.number <= Settings.few && first.reach.number < whole.reach.number ? first : nil
    }
  }

  /// What stood for all before a country had more, or for the country that had most before all were counted.
  private func fewer(than figure: Observation, before place: Int) -> Observation? {
    guard figure.group.isAnybody, !figure.subset, !figure.isVague else { return nil }
    let isOfCountry = figure.country.map { $0 != Countries.all } ?? false
    return series[..<place].filter {
      $0.group.isAnybody && !$0.isPart && !$0.isWithdrawn && $0.country != figure.country && !$0.now.isFeared
        && (isOfCountry
          ? ($0.country ?? Countries.all) == Countries.all : ($0.country ?? Countries.all) != Countries.all)
        && $0.now.reach.number < figure.reach.number && $0.now.article != figure.article
    }.map(\.now).max { $0.reach.number < $1.reach.number }
  }

  private mutating func open(
    _ index: Int, _ evidence: Evidence, _ assignment: inout Assignment, _ newID: () -> Int
  ) -> Verdict {
    let figure = evidence.figures[index]
    var opened = Series(id: newID(), kind: kind, opening: figure)
    opened.members = [figure]
    let place = series.count
    series.append(opened)
    assignment.open(by: index)
    var verdict = Verdict(
      kind: .new, series: place, observation: figure, from: nil,
      to: figure.value)
    let past = evidence.past.filter {
      FactKind.family(of: $0.group, in: kind) == FactKind.family(of: figure.group, in: kind)
        && !$0.reach.agrees(with: figure.reach)
    }
    if let withdrawn = past.first(where: {
      $0.modality == .retracted && !Place.areApart($0.places, figure.places)
    }) {
      verdict.kind = withdrawn.reach.number > figure.reach.number ? .decreased : .increased
      verdict.from = withdrawn.value
    }
    // "Two guards were killed", and later "15 people": the guards were the first of them.
    if verdict.kind == .new, let first = firstOf(figure, before: place) ?? fewer(than: figure, before: place) {
      verdict.kind = .increased
      verdict.from = first.value
    }
    for other in assignment.rest {
      let second = evidence.figures[other]
      guard series[place].takes(second), second.hasSameWord(as: figure) || series[place].isSame(as: second) else {
        continue
      }
      assignment.join(other, to: place)
      series[place].members.append(second)
      guard !second.reach.agrees(with: figure.reach), isRival(second, of: figure, in: series[place]) else { continue }
      series[place].contradict(second)
      // "At least 30" beside "at least 40" is news of 40 or more.
      let isBelow = second.isOpenAbove && second.reach.number < figure.reach.number
      if verdict.kind == .new, voices.areApart(second, figure), !isBelow { verdict.against.append(second) }
    }
    series[place].members += past
    for earlier in past { series[place].remember(earlier) }
    return verdict
  }
}
