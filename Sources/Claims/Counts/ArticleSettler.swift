/// Settles what only the whole article tells of its counts: who is a part of whom, whose figure another took the place of,
/// what is withdrawn, who says it.
struct ArticleSettler {
  let kinds: KindTable
  /// By sentence of a dated line, its date.
  let dates: [Int: Int]
  /// By sentence of a live page's entry, how late it is.
  let entries: [Int: Int]

  func settle(_ drafts: inout [Draft]) {
    countOrdinals(&drafts)
    dropImplied(&drafts)
    dropSingles(&drafts)
    dropSerious(&drafts)
    countDeadApart(&drafts)
    holdFears(&drafts)
    supersede(&drafts)
    doubt(&drafts)
    withdraw(&drafts)
    markRetrospect(&drafts)
    markLog(&drafts)
    markEntries(&drafts)
    markPartsOfThePast(&drafts)
    markDays(&drafts)
    markNations(&drafts)
    markRegions(&drafts)
    markWholes(&drafts)
    markParts(&drafts)
    markUnnamed(&drafts)
    markSumsOfSingles(&drafts)
    nameVoices(&drafts)
  }

  /// "Three are missing. A fourth was found dead.": the fourth of all who were told of, and one dead.
  private func countOrdinals(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isOrdinal && kinds.isKilled[drafts[index].kind] {
      guard let value = drafts[index].count.figure.value else { continue }
      let before = drafts.filter { $0.count.figure.value == value - 1 && !$0.isOrdinal }
      let isOfOthers =
        !before.isEmpty
        && before.allSatisfy {
          kinds.canonical[$0.kind] != kinds.canonical[drafts[index].kind]
        }
      if isOfOthers { drafts[index].count.figure = Figure(1) }
    }
  }

  /// "Ten were hurt, three of them critically injured": the three are no hurt of their own.
  private func dropImplied(_ drafts: inout [Draft]) {
    let told = Set(drafts.filter { !$0.isImplied && $0.modality == .asserted }.map { kinds.canonical[$0.kind] })
    drafts.removeAll { $0.isImplied && told.contains(kinds.canonical[$0.kind]) }
  }

  /// One person without a number stands only where no figure of the kind is given; and who was shot is no injured where
  /// the article has a dead.
  private func dropSingles(_ drafts: inout [Draft]) {
    let counted = Set(
      drafts.filter {
        !$0.isSingle && $0.modality != .historical && ($0.count.figure.low ?? $0.count.figure.high ?? 0) >= 2
      }
      .map { kinds.canonical[$0.kind] })
    // "Four died, and another was found dead"
    for index in drafts.indices where drafts[index].isSingle && drafts[index].isOther {
      if counted.contains(kinds.canonical[drafts[index].kind]) { drafts[index].count.increment = true }
    }
    drafts.removeAll { $0.isSingle && !$0.count.increment && counted.contains(kinds.canonical[$0.kind]) }
    let dead = drafts.filter { kinds.isKilled[$0.kind] && $0.modality == .asserted }
    guard !dead.isEmpty else { return }
    drafts.removeAll { draft in
      guard draft.isSingle, kinds.isInjured[draft.kind] else { return false }
      return kinds.holdsDead[draft.kind] || dead.contains { $0.isSingle && mayBeSame(draft, $0) }
    }
  }

  /// "17 are in critical condition, 25 in serious condition": where the two are told apart, the serious aren't critical.
  private func dropSerious(_ drafts: inout [Draft]) {
    let critical = drafts.filter { !$0.isSerious && $0.modality == .asserted && !$0.count.subset }
      .map { kinds.canonical[$0.kind] }
    drafts.removeAll {
      $0.isSerious && kinds.isCritical[$0.kind] && critical.contains(kinds.canonical[$0.kind])
    }
  }

  /// One hurt and one dead may be the same person, unless the words tell them apart: "another", another noun or name.
  private func mayBeSame(_ hurt: Draft, _ dead: Draft) -> Bool {
    guard let one = hurt.noun, let other = dead.noun else { return !hurt.isOther }
    return !hurt.isOther && one == other
  }

  /// "Five were shot, two fatally": three are hurt. Elsewhere who was shot is hurt at the most, where the article has dead
  /// and doesn't say otherwise that they are hurt.
  private func countDeadApart(_ drafts: inout [Draft]) {
    let hurt = Set(
      drafts.filter { kinds.isInjured[$0.kind] && !kinds.holdsDead[$0.kind] }.compactMap(\.count.figure.value))
    let dead = drafts.filter { kinds.isKilled[$0.kind] && $0.modality == .asserted }
    guard !dead.isEmpty else { return }
    for index in drafts.indices where kinds.isInjured[drafts[index].kind] {
      guard let value = drafts[index].count.figure.value else { continue }
      let fatal = dead.first { $0.sentence == drafts[index].sentence && $0.isFatal }
      if let killed = fatal?.count.figure.value, killed < value {
        drafts[index].count.figure = Figure(value - killed, drafts[index].count.figure.bound)
      } else if kinds.holdsDead[drafts[index].kind], !hurt.contains(value) {
        drafts[index].count.figure = Figure(value, .atMost)
      }
    }
  }

  /// "10,000 may have died … The 10,000 deaths were an estimate.": what was feared before is no surer for its article,
  /// unless another voice gives it, or it is confirmed.
  private func holdFears(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isDefinite && drafts[index].modality == .asserted {
      let own = drafts[index]
      let before = drafts[..<index].last {
        kinds.canonical[$0.kind] == kinds.canonical[own.kind] && value($0) == value(own)
      }
      guard let before, before.modality == .feared || before.modality == .expected,
        own.attribution == nil || own.attribution == before.attribution
      else { continue }
      drafts[index].modality = before.modality
    }
  }

  /// "2,000 are dead, which nobody could verify": beside another figure that is sure it opens no fact.
  private func doubt(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isUnverified && drafts[index].modality == .asserted {
      let own = drafts[index]
      if drafts.contains(where: { isOtherWhole($0, than: own) && !$0.isUnverified }) {
        drafts[index].confidence = min(drafts[index].confidence, Self.unverified)
      }
    }
  }

  /// Another figure of the kind that the article asserts, no part and no addition.
  private func isOtherWhole(_ other: Draft, than own: Draft) -> Bool {
    kinds.canonical[other.kind] == kinds.canonical[own.kind] && other.modality == .asserted
      && !other.count.subset && !other.count.increment && other.count.figure != own.count.figure
  }

  /// Below what opens a fact or contradicts one.
  private static let unverified = 0.6

  /// "Officials had put it at 31": of the past where the article has another figure of those counted now.
  private func supersede(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isOfBefore && !drafts[index].count.subset {
      let own = drafts[index]
      let isReplaced = drafts.contains { other in
        isOtherWhole(other, than: own) && !other.isOfBefore
          && (other.count.population.group == own.count.population.group
            || kinds.countsPersons[own.kind] && own.count.population.group == .people)
      }
      if isReplaced { drafts[index].modality = .historical }
    }
  }

  /// Who says a figure in one place of the article says it in all: a headline seldom names its source.
  private func nameVoices(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].attribution == nil && !drafts[index].isSingle {
      let own = drafts[index]
      let voices = drafts.filter {
        $0.attribution != nil && !ClaimBuilder.remembered.contains($0.construction)
          && kinds.canonical[$0.kind] == kinds.canonical[own.kind] && $0.modality == own.modality
          && ($0.count.figure.value ?? $0.count.figure.low) == (own.count.figure.value ?? own.count.figure.low)
      }
      .compactMap(\.attribution)
      if let voice = voices.first, voices.allSatisfy({ $0 == voice }) { drafts[index].attribution = voice }
    }
  }

  /// "Deaths fell to 149 in 2018, from 156 in 2017. Arl had 16.": a text whose first figures of a kind are of other times is
  /// about those, and its others are no news.
  private func markRetrospect(_ drafts: inout [Draft]) {
    let counted = drafts.indices.filter { kinds.isCasualty(drafts[$0].kind) && !drafts[$0].isSingle }
    for own in Dictionary(grouping: counted, by: { kinds.canonical[drafts[$0].kind] }).values where own.count > 2 {
      guard own.prefix(2).allSatisfy({ drafts[$0].modality == .historical }) else { continue }
      for index in own { drafts[index].confidence = min(drafts[index].confidence, ClaimBuilder.ofRetrospect) }
    }
  }

  private struct Withdrawn: Hashable {
    var kind: Int
    var value: Double?
  }

  /// What the article withdraws in one place is not asserted in another.
  private func withdraw(_ drafts: inout [Draft]) {
    var withdrawn: [Withdrawn: Modality] = [:]
    var voices: [Withdrawn: String] = [:]
    for draft in drafts where draft.modality == .retracted || draft.modality == .denied {
      let key = Withdrawn(kind: kinds.canonical[draft.kind], value: draft.count.figure.value)
      if draft.construction != "none" { withdrawn[key] = withdrawn[key] ?? draft.modality }
      voices[key] = voices[key] ?? draft.attribution
    }
    // Who denies what the article itself reports again and again takes nothing back.
    for (key, modality) in withdrawn where modality == .denied {
      let same = drafts.filter {
        $0.modality == .asserted && $0.count.figure.value == key.value && kinds.canonical[$0.kind] == key.kind
      }
      if same.count > 1 { withdrawn[key] = nil }
    }
    guard !withdrawn.isEmpty else { return }
    for index in drafts.indices
    where (drafts[index].modality == .asserted || drafts[index].modality == .historical)
      && drafts[index].count.figure.value != nil
    {
      let key = Withdrawn(kind: kinds.canonical[drafts[index].kind], value: drafts[index].count.figure.value)
      guard let modality = withdrawn[key] else { continue }
      // What one denies the other still says.
      if modality == .denied, let own = drafts[index].attribution, let other = voices[key], own != other { continue }
      drafts[index].modality = modality
    }
  }

  // MARK: Logs

  /// In a log whose count grows from date to date, what the older lines tell is of the past; a list of several happenings,
  /// each with its date, is no such log.
  private func markLog(_ drafts: inout [Draft]) {
    let dated = drafts.indices.filter {
      dates[drafts[$0].sentence] != nil && drafts[$0].construction != TableReader.name
    }
    guard dated.count >= DatedLines.least, let latest = dated.compactMap({ dates[drafts[$0].sentence] }).max() else {
      return
    }
    let counts = Dictionary(grouping: dated.filter { isTold(drafts[$0]) }) { kinds.canonical[drafts[$0].kind] }
    let grows = counts.contains { kind, indices in
      let greatest = Dictionary(grouping: indices) { dates[drafts[$0].sentence] ?? 0 }
        .mapValues { $0.map { value(drafts[$0]) }.max() ?? 0 }
      let course = greatest.sorted { $0.key < $1.key }.map(\.value)
      let rises = zip(course, course.dropFirst()).count { $0 < $1 }
      return !kinds.isLevel[kind] && course.count >= DatedLines.least && rises * 2 >= course.count
    }
    guard grows else { return }
    for index in dated where drafts[index].modality == .asserted {
      if let date = dates[drafts[index].sentence], date < latest { drafts[index].modality = .historical }
    }
  }

  /// In a few hours no level grows or falls to more than so many times what it was.
  private static let mostInHours = 10.0
  /// A headline rounds.
  private static let rounding = 1.1

  /// "11.44: 453 dead", below "13.02: now 717 dead": the hour has passed.
  private func markEntries(_ drafts: inout [Draft]) {
    guard !entries.isEmpty else { return }
    for index in drafts.indices
    where isTold(drafts[index]) && !drafts[index].count.subset && !drafts[index].isOfPlace {
      let own = drafts[index]
      guard let place = entries[own.sentence] else { continue }
      let isPast = drafts.contains { later in
        guard let other = entries[later.sentence], other > place, isTold(later), !later.count.subset,
          later.count.figure.bound != .atMost, !later.isOfPlace,
          later.count.population.group == own.count.population.group,
          kinds.canonical[later.kind] == kinds.canonical[own.kind],
          !isToldAgain(own, from: other, drafts)
        else { return false }
        guard kinds.isLevel[own.kind] else { return value(later) > value(own) }
        // What is so of two places differs by more than hours.
        let (least, most) = (min(value(later), value(own)), max(value(later), value(own)))
        return least * Self.rounding < most && most <= Self.mostInHours * least
      }
      if isPast { drafts[index].modality = .historical }
    }
  }

  /// An entry as late as that, or later, gives the figure again.
  private func isToldAgain(_ own: Draft, from place: Int, _ drafts: [Draft]) -> Bool {
    drafts.contains {
      (entries[$0.sentence] ?? 0) >= place && kinds.canonical[$0.kind] == kinds.canonical[own.kind]
        && value($0) == value(own)
    }
  }

  /// "the earlier toll of 17 dead, including five officers"
  private func markPartsOfThePast(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst()
    where drafts[index].construction == "part" && drafts[index].modality == .asserted {
      let whole = drafts[..<index].last { !$0.count.subset }
      guard let whole, whole.sentence == drafts[index].sentence, whole.modality == .historical,
        kinds.canonical[whole.kind] == kinds.canonical[drafts[index].kind]
      else { continue }
      drafts[index].modality = .historical
    }
  }

  // MARK: Days

  /// Of a course of events that goes on, the dead of one day are told beside those of all its days.
  private static let mostDays = 20.0

  /// "Twenty people were killed on Monday. In all, 183 have died since the coup.": those of the day are among them;
  /// but "On Wednesday police raised the toll to 20".
  private func markDays(_ drafts: inout [Draft]) {
    for index in drafts.indices
    where drafts[index].isOfDay && isTold(drafts[index]) && !drafts[index].isTotal
      && !Construction.tolls.contains(drafts[index].construction)
    {
      let own = drafts[index]
      let isAmongAll = drafts.contains { other in
        other.isTotal && !other.isOfDay && isTold(other) && !other.count.subset
          && kinds.canonical[other.kind] == kinds.canonical[own.kind] && !kinds.isLevel[own.kind]
          && value(other) > value(own) && value(other) <= value(own) * Self.mostDays
      }
      guard isAmongAll else { continue }
      for same in drafts.indices where isTold(drafts[same]) && value(drafts[same]) == value(own) {
        if kinds.canonical[drafts[same].kind] == kinds.canonical[own.kind] { drafts[same].count.increment = true }
      }
    }
  }

  // MARK: Helpers

  func isTold(_ draft: Draft) -> Bool {
    draft.modality == .asserted && !draft.count.increment && draft.count.figure.bound != .vague
      && (draft.count.figure.value ?? draft.count.figure.low) != nil
  }

  func value(_ draft: Draft) -> Double { draft.count.figure.value ?? draft.count.figure.low ?? 0 }
}
