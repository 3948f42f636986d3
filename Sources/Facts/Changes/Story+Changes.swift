import Articles
import Claims

/// What an article does to a story's facts, and how that is told.
extension Story {
  /// Gives the article's figures to their series.
  mutating func take(_ evidence: [Evidence], of incoming: IncomingArticle) -> [(key: FactKey, verdict: Verdict)] {
    let told = ledger.take(evidence, of: incoming.id)
    guard !evidence.isEmpty else { return [] }
    setFacts()
    return told.compactMap { told in (told.key ?? fact(told.series)?.key).map { ($0, told.verdict) } }
  }

  /// Records what was said, and tells what of it nobody of the same voice said in this story before.
  mutating func take(_ statements: [Observation]) -> [(key: FactKey, verdict: Verdict)] {
    guard !statements.isEmpty else { return [] }
    let index = facts.firstIndex { $0.key.kind == Kind.statement.name } ?? facts.count
    if index == facts.count {
      facts.append(Fact(key: FactKey(kind: Kind.statement.name, group: .other, series: ledger.newID())))
    }
    var told: [(FactKey, Verdict)] = []
    for statement in statements where !facts[index].observations.contains(where: { $0.says(statement) }) {
      facts[index].observations.append(statement)
      told.append(
        (
          facts[index].key,
          Verdict(
            kind: statement.modality == .denied ? .denied : .new, series: 0, observation: statement, from: nil,
            to: statement.value)
        ))
    }
    facts[index].observations = Array(facts[index].observations.suffix(Settings.statements))
    return told
  }

  /// The facts of the series, beside those of states and statements, in the order of their numbers.
  mutating func setFacts() {
    let counted = ledger.books.flatMap { book in book.series.map { Fact($0, among: book.series) } }
    let kinds = Set(ledger.books.map(\.kind))
    facts = (facts.filter { !kinds.contains($0.key.kind) } + counted).sorted { $0.key.series < $1.key.series }
  }

  /// Gives the facts of a story that was made anew the numbers under which they were known; what is new gets new ones.
  public mutating func keepNumbers(of old: Story) {
    var settled = ledger.settled
    settled.nextID = max(settled.nextID, old.ledger.settled.nextID)
    ledger.resume(settled, facts: old.facts.map(StoredFact.init))
    let counted = Set(ledger.books.map(\.kind))
    for index in facts.indices where !counted.contains(facts[index].key.kind) {
      let key = facts[index].key
      let known = old.facts.first { $0.key.kind == key.kind && $0.key.place == key.place }
      facts[index].key.series = known?.key.series ?? ledger.newID()
    }
    setFacts()
  }

  /// The change that a verdict is, told by the claim that made it.
  func change(_ verdict: Verdict, to key: FactKey, of incoming: IncomingArticle) -> Change {
    let fact = fact(key.series)
    return Change(
      fact: key, story: profile.reference, kind: verdict.kind, from: verdict.from, to: verdict.to,
      claim: incoming.claims[verdict.observation.claim], article: incoming.id,
      against: verdict.against.map { Change.Side(value: $0.value, origin: $0.origin, saidBy: $0.saidBy) },
      origins: max(1, fact?.origins.count ?? 1))
  }
}

extension Observation {
  /// The same words of the same voice, whatever the marks around them.
  fileprivate func says(_ other: Observation) -> Bool {
    guard case .said(let words) = value, case .said(let others) = other.value else { return false }
    return modality == other.modality && Origin.sameVoice(origin, other.origin) && PlainWords.holds(words, others)
  }
}
