import Articles
import Claims

/// The series of a story as a function of what its articles say, whatever the order in which they arrived.
///
/// The recent articles are assigned anew on each arrival, in the order of what they report on; those before them are
/// summed up in the series that they came to, so that a long story costs no more than a short one.
public struct Ledger: Sendable, Hashable {
  /// The series of the articles that are summed up, and the last of these.
  public private(set) var settled = Settled()
  /// What the other articles say, in the order of their arrival.
  private var recent: [Evidence] = []
  private var articles: [Int64] = []
  private(set) var books: [Book] = []

  /// What is kept of a story's ledger: the articles after `through` are read again.
  public struct Settled: Sendable, Hashable, Codable {
    /// The number of the last article that is summed up; 0 where none is.
    public internal(set) var through: Int64 = 0
    /// The number of the next series.
    var nextID = 1
    var books: [Book] = []
    /// The contradictions that were told, of each series the latest.
    var conflicts: [Int: [Reach]] = [:]

    public init() {}
  }

  init(_ settled: Settled = Settled()) {
    self.settled = settled
    books = settled.books
  }

  mutating func newID() -> Int {
    defer { settled.nextID += 1 }
    return settled.nextID
  }

  /// Takes what an article says.
  ///
  /// - Returns: what is to be told of it.
  mutating func take(_ evidence: [Evidence], of article: Int64) -> [Told] {
    articles.append(article)
    // Who is dead decides whom the other figures count.
    let ordered = evidence.sorted { FactKind.outcome(of: $0.kind).order < FactKind.outcome(of: $1.kind).order }
    let told = ordered.flatMap { take($0) }
    if articles.count >= Settings.recent + Settings.batch { settle() }
    return told
  }

  /// A verdict with the number of the series that it is on.
  struct Told {
    var verdict: Verdict
    var series: Int
    /// Of a series that is no more.
    var key: FactKey?
  }

  private mutating func take(_ piece: Evidence) -> [Told] {
    var book = books.first { $0.kind == piece.kind } ?? Book(kind: piece.kind)
    let dead = toll(.dead)
    // As though it were the last of all: what it tells those who know what was told before.
    let verdicts = book.take(living(piece)) { newID() }
    let told = verdicts.map { Told(verdict: $0, series: book.series[$0.series].id) }
    recent.append(piece)
    let order = Chronology(recent.filter { $0.kind == piece.kind })
    if order.pieces.last != piece { refold(piece.kind, order, keepingNamesOf: &book) }
    put(book)
    let ended = toll(.dead) == dead ? [] : recountHurt(since: piece)
    return told.filter { told in
      guard let now = book.series.first(where: { $0.id == told.series }) else { return false }
      return told.verdict.stands(in: now) && isNews(told.verdict, of: now.id)
        && !isKnown(told.verdict, of: piece.kind) && !isCountedOtherwise(told.verdict, of: piece)
    } + ended
  }

  // MARK: Dead or hurt

  /// The largest figure that stands of a fate; 0 where there is none.
  private func toll(_ outcome: Kind.Outcome) -> Double {
    books.filter { FactKind.outcome(of: $0.kind) == outcome }.flatMap(\.series)
      .filter { !$0.isPart && !$0.isWithdrawn && $0.now.modality == .asserted }.map(\.now.reach.number).max() ?? 0
  }

  /// Without those who were shot and may be the story's dead, and of more of them as many less: nobody is of two outcomes.
  private func living(_ piece: Evidence) -> Evidence {
    guard piece.figures.contains(where: \.mayBeDead) else { return piece }
    let dead = toll(.dead)
    var piece = piece
    piece.figures.removeAll { $0.mayBeDead && $0.reach.number <= dead }
    for index in piece.figures.indices where piece.figures[index].mayBeDead {
      let reach = piece.figures[index].reach
      piece.figures[index].reach.low = min(reach.low, reach.number - dead)
    }
    return piece
  }

  /// Counts the hurt again without those who are dead by now.
  ///
  /// - Parameter piece: what told of the dead.
  /// - Returns: the facts that are no more: nobody is left of those whom they counted.
  private mutating func recountHurt(since piece: Evidence) -> [Told] {
    var ended: [Told] = []
    for kind in Set(recent.filter { $0.figures.contains(where: \.mayBeDead) }.map(\.kind)).sorted() {
      guard var book = books.first(where: { $0.kind == kind }) else { continue }
      let before = book.series
      refold(kind, Chronology(recent.filter { $0.kind == kind }), keepingNamesOf: &book)
      put(book)
      for series in before where !series.isWithdrawn && !book.series.contains(where: { $0.id == series.id }) {
        guard let dead = piece.figures.max(by: { $0.reach.number < $1.reach.number }) else { continue }
        let verdict = Verdict(
          kind: .refined, series: 0, observation: dead, from: series.now.value, to: .figure(Figure(0, .exact)))
        ended.append(Told(verdict: verdict, series: series.id, key: FactKey(series, among: before)))
      }
    }
    return ended
  }

  /// "Four were hurt. Two were taken to hospital, one of them in critical condition.": of several who are hurt, one or two
  /// in hospital, or one near death, are no news of their own, unless a headline tells it.
  /// Where nobody is told as hurt, one dead and one critical are more often the same, who has died since.
  private func isKnown(_ verdict: Verdict, of kind: String) -> Bool {
    let outcome = FactKind.outcome(of: kind)
    guard verdict.kind == .new, outcome == .treated || outcome == .critical else { return false }
    let (hurt, dead, number) = (toll(.hurt), toll(.dead), verdict.observation.reach.number)
    guard number <= (outcome == .critical ? 1 : Settings.few) else { return false }
    if outcome == .treated && number == hurt { return true }
    guard verdict.observation.prominence < .headline else { return false }
    if hurt == 0 { return outcome == .treated ? number == 1 && dead > 0 : number == dead }
    return outcome == .treated || number != hurt || dead > 0
  }

  /// What looks like a contradiction: the dead with and without who attacked, the hurt with and without the dead.
  private func isCountedOtherwise(_ verdict: Verdict, of piece: Evidence) -> Bool {
    guard verdict.kind == .conflict, !verdict.against.isEmpty else { return false }
    let apart = verdict.against.map { abs($0.reach.number - verdict.observation.reach.number) }
    switch FactKind.outcome(of: piece.kind) {
    case .dead:
      let isOfAttackerToo = recent.contains { $0.kind == piece.kind && $0.isOfAttackerToo }
      return isOfAttackerToo && apart.allSatisfy { $0 == 1 }
    case .hurt:
      let dead = toll(.dead)
      return dead > 0 && apart.allSatisfy { $0 == dead }
    default: return false
    }
  }

  /// A contradiction is told once.
  private mutating func isNews(_ verdict: Verdict, of series: Int) -> Bool {
    guard verdict.kind == .conflict else { return true }
    let reach = verdict.observation.reach
    let known = settled.conflicts[series] ?? []
    guard !known.contains(where: { reach.repeats($0) }) else { return false }
    settled.conflicts[series] = Array((known + [reach]).suffix(Settings.memory))
    return true
  }

  /// Makes the book of a kind anew; its series keep the numbers of those that hold most of the same figures.
  private mutating func refold(_ kind: String, _ order: Chronology, keepingNamesOf book: inout Book) {
    let base = settled.books.first { $0.kind == kind } ?? Book(kind: kind)
    var made = base
    for piece in order.pieces { _ = made.take(living(piece)) { 0 } }
    made.takeNames(from: book.named, after: base.series.count) { newID() }
    book = made
  }

  private mutating func put(_ book: Book) {
    books.removeAll { $0.kind == book.kind }
    books.insert(book, at: books.firstIndex { $0.kind > book.kind } ?? books.count)
  }

  /// Sums the oldest articles up.
  private mutating func settle() {
    let leaving = Set(articles.prefix(Settings.batch))
    for kind in Set(recent.map(\.kind)).sorted() {
      let old = recent.filter { $0.kind == kind && leaving.contains($0.article) }
      var known = books.first { $0.kind == kind } ?? Book(kind: kind)
      if !old.isEmpty {
        let base = settled.books.first { $0.kind == kind }?.series.count ?? 0
        var book = settled.books.first { $0.kind == kind } ?? Book(kind: kind)
        for piece in Chronology(old).pieces { _ = book.take(living(piece)) { 0 } }
        book.takeNames(from: known.named, after: base) { newID() }
        book.forgetMembers()
        settled.books.removeAll { $0.kind == kind }
        settled.books.append(book)
      }
      refold(
        kind, Chronology(recent.filter { $0.kind == kind && !leaving.contains($0.article) }), keepingNamesOf: &known)
      put(known)
    }
    recent.removeAll { leaving.contains($0.article) }
    settled.through = max(settled.through, articles[Settings.batch - 1])
    articles.removeFirst(Settings.batch)
  }

  /// Gives the series the numbers under which they are known, once all that isn't summed up is read again.
  mutating func resume(_ stored: Settled, facts: [StoredFact]) {
    settled = stored
    for (index, book) in books.enumerated() {
      var book = book
      let base = settled.books.first { $0.kind == book.kind }?.series.count ?? 0
      book.takeNames(
        from: facts.filter { $0.key.kind == book.kind }.map { ($0.key.series, $0.sources) }, after: base
      ) { newID() }
      books[index] = book
    }
  }
}

extension Verdict {
  /// False where the articles together say otherwise than this one, read as the last of them.
  fileprivate func stands(in series: Series) -> Bool {
    switch kind {
    case .conflict, .corroborated, .denied, .retracted, .changed: true
    case .new, .increased, .decreased, .refined:
      ([series.now] + series.rivals).contains { $0.reach.number == observation.reach.number }
    }
  }
}

extension Book {
  /// The series by their numbers, with where the figures stand by which each is found again.
  var named: [(number: Int, sources: [StoredFact.Source])] { series.map { ($0.id, $0.members.map(\.source)) } }

  /// Gives the series after the first ones the numbers of those that hold most of the same figures, each once.
  mutating func takeNames(
    from known: [(number: Int, sources: [StoredFact.Source])], after first: Int, newID: () -> Int
  ) {
    guard first < series.count else { return }
    let taken = Set(series[..<first].map(\.id))
    let known = known.filter { !taken.contains($0.number) }.map { ($0.number, Set($0.sources)) }
    var pairs: [(shared: Int, index: Int, number: Int)] = []
    for index in first..<series.count {
      let own = Set(series[index].members.map(\.source))
      for (number, sources) in known {
        let shared = sources.intersection(own).count
        if shared > 0 { pairs.append((shared, index, number)) }
      }
    }
    var names: [Int: Int] = [:]
    for pair in pairs.sorted(by: { ($1.shared, $0.number, $0.index) < ($0.shared, $1.number, $1.index) })
    where names[pair.index] == nil && !names.values.contains(pair.number) {
      names[pair.index] = pair.number
    }
    for index in first..<series.count { rename(index, to: names[index] ?? newID()) }
  }
}

extension Kind.Outcome {
  /// The dead, then the hurt, then the others.
  fileprivate var order: Int { self == .dead ? 0 : self == .hurt ? 1 : 2 }
}
