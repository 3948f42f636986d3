import Articles
import Claims
import Facts
import GRDB

extension Transaction {
  /// How many stories a term may bring, the newest first, and how many candidates the tracker is given. They bound the
  /// cost of an article, however much the state holds.
  private static let storiesPerTerm = 64
  private static let candidates = 24

  /// An article's terms weighed by how rare they are in the state, and the stories that share the most weight of them.
  func candidates(for terms: Terms) throws -> (terms: Terms, stories: [StoryProfile]) {
    let (weighed, holders) = try weighedWithHolders(terms)
    var shared: [Int64: Double] = [:]
    for (term, weight) in weighed.weights {
      for story in holders[term] ?? [] { shared[story, default: 0] += weight }
    }
    let best = shared.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.candidates)
    return (weighed, try best.compactMap { try readableProfile(ofStory: $0.key) })
  }

  /// An article's terms weighed by how rare they are in the state.
  func weighed(_ terms: Terms) throws -> Terms { try weighedWithHolders(terms).terms }

  /// The terms weighed, and by term the newest stories that hold it.
  private func weighedWithHolders(_ terms: Terms) throws -> (terms: Terms, holders: [String: [Int64]]) {
    let newest = Int(try nextStoryID() - 1)
    let lookup = try db.cachedStatement(
      sql: "SELECT story FROM story_terms WHERE term = ? ORDER BY story DESC LIMIT \(Self.storiesPerTerm)")
    var holders: [String: [Int64]] = [:]
    let weighed = try terms.weighed(stories: newest) { term in
      let stories = try Int64.fetchAll(lookup, arguments: [term])
      holders[term] = stories
      return Self.share(of: stories, newest: newest)
    }
    return (weighed, holders)
  }

  /// The share of the stories that hold a term: of those that are as new as the oldest that was looked up.
  private static func share(of holders: [Int64], newest: Int) -> Double {
    guard holders.count == storiesPerTerm, let oldest = holders.last else {
      return Double(holders.count) / Double(max(newest, 1))
    }
    return Double(holders.count) / Double(newest - Int(oldest) + 1)
  }

  /// The profile of a story; nil where it is damaged: no article continues the story then.
  private func readableProfile(ofStory id: Int64) throws -> StoryProfile? {
    if let profile = try damage.read("the profile of story \(id)", { try profile(ofStory: id) }) { return profile }
    try db.execute(sql: "DELETE FROM story_terms WHERE story = ?", arguments: [id])
    return nil
  }

  func profile(ofStory id: Int64) throws -> StoryProfile {
    if let story = stored[id] ?? cached.stories[id] { return story.profile }
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT profile FROM stories WHERE id = ?"), arguments: [id])
    return try ProfileText.decode(text ?? "")
  }

  /// A story with its facts, observations, traces and ledger.
  func story(_ id: Int64) throws -> Story {
    if let story = stored[id] ?? cached.stories[id] { return story }
    var story = Story(profile: try profile(ofStory: id))
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT series, fact FROM facts WHERE story = ? ORDER BY series"), arguments: [id])
    while let row = try rows.next() {
      let series: Int64 = row[0]
      let this = (condition: "story = ? AND series = ?", arguments: [id, series])
      guard var fact = damage.decode(Fact.self, from: row[1], of: "fact \(series) of story \(id)") else {
        try setAside("observations", where: this.condition, this.arguments)
        try setAside("facts", where: this.condition, this.arguments)
        continue
      }
      fact.observations = try list(
        of: Observation.self, "observation", in: "observations", where: this.condition, this.arguments)
      story.facts.append(fact)
    }
    story.articles = try list(of: ArticleTrace.self, "trace", in: "traces", where: "story = ?", [id])
    let settled = try String.fetchOne(
      db.cachedStatement(sql: "SELECT settled FROM ledgers WHERE story = ?"), arguments: [id]
    ).flatMap { damage.decode(Ledger.Settled.self, from: $0, of: "the ledger of story \(id)") }
    let recent = try articles(ofStories: [id], after: settled?.through ?? 0) { _ in [] }
    return Tracker().restore(story, settled: settled, articles: recent)
  }

  /// The number that the next story gets. That of a story which was merged into another isn't given again.
  func nextStoryID() throws -> Int64 {
    let last = "SELECT max(id) AS id FROM stories UNION ALL SELECT value FROM meta WHERE name = 'last story'"
    return try Int64.fetchOne(db, sql: "SELECT coalesce(max(CAST(id AS INTEGER)), 0) + 1 FROM (\(last))") ?? 1
  }

  /// Writes what has changed from `old` (nil where the story is new) to `story`.
  func store(_ story: Story, replacing old: Story?, now: Timestamp) throws {
    let id = story.profile.reference.id
    if story.profile != old?.profile {
      try db.cachedStatement(
        sql: """
          INSERT INTO stories VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
          SET title = excluded.title, last_published = excluded.last_published, profile = excluded.profile
          """
      ).execute(arguments: [
        id, story.profile.reference.title, story.profile.lastPublished.iso8601, try ProfileText.encode(story.profile),
      ])
    }
    let (terms, oldTerms) = (story.profile.terms, old?.profile.terms ?? [:])
    for term in terms.keys where oldTerms[term] == nil {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO story_terms VALUES (?, ?)").execute(arguments: [term, id])
    }
    for term in oldTerms.keys where terms[term] == nil {
      try db.cachedStatement(sql: "DELETE FROM story_terms WHERE term = ? AND story = ?").execute(arguments: [term, id])
    }
    try storeList(
      story.articles, replacing: old?.articles ?? [], owner: [id],
      delete: "DELETE FROM traces WHERE story = ?", insert: "INSERT INTO traces VALUES (?, ?, ?)"
    ) { try JSON.encode($0) }

    if story.ledger.settled != old?.ledger.settled {
      try db.cachedStatement(
        sql: "INSERT INTO ledgers VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET settled = excluded.settled"
      ).execute(arguments: [id, try JSON.encode(story.ledger.settled)])
    }
    let oldFacts = Dictionary((old?.facts ?? []).map { ($0.key.series, $0) }) { $1 }
    for fact in story.facts where oldFacts[fact.key.series] != fact {
      try store(fact, of: id, replacing: oldFacts[fact.key.series], now: now)
    }
    for series in Set(oldFacts.keys).subtracting(story.facts.map(\.key.series)) {
      try db.execute(sql: "DELETE FROM observations WHERE story = ? AND series = ?", arguments: [id, series])
      try db.execute(sql: "DELETE FROM facts WHERE story = ? AND series = ?", arguments: [id, series])
    }
    stored[id] = story
  }

  private func store(_ fact: Fact, of story: Int64, replacing old: Fact?, now: Timestamp) throws {
    var alone = fact
    alone.observations = []
    try db.cachedStatement(
      sql: """
        INSERT INTO facts (story, series, kind, fact, changed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (story, series) DO UPDATE SET fact = excluded.fact, changed = excluded.changed
        """
    ).execute(arguments: [story, fact.key.series, fact.key.kind, try JSON.encode(alone), now.iso8601])
    try storeList(
      fact.observations, replacing: old?.observations ?? [], owner: [story, fact.key.series],
      delete: "DELETE FROM observations WHERE story = ? AND series = ?",
      insert: "INSERT INTO observations VALUES (?, ?, ?, ?)"
    ) { try JSON.encode($0) }
  }

  /// Writes a list that usually only grows: appends what is new, and writes it anew only where it changed before that.
  private func storeList<Element: Equatable>(
    _ list: [Element], replacing old: [Element], owner: [any DatabaseValueConvertible], delete: String,
    insert: String, text: (Element) throws -> String
  ) throws {
    let grown = list.starts(with: old)
    if !grown { try db.cachedStatement(sql: delete).execute(arguments: StatementArguments(owner)) }
    for position in (grown ? old.count : 0)..<list.count {
      try db.cachedStatement(sql: insert)
        .execute(arguments: StatementArguments(owner + [position, text(list[position])]))
    }
  }
}

// What is damaged is set aside: what was read of the rest is stored again without a gap.
extension Transaction {
  /// A list that is stored by position, without what of it is damaged.
  fileprivate func list<Element: Codable>(
    of type: Element.Type, _ column: String, in table: String, where condition: String, _ arguments: [Int64]
  ) throws -> [Element] {
    let texts = try String.fetchAll(
      db.cachedStatement(sql: "SELECT \(column) FROM \(table) WHERE \(condition) ORDER BY position"),
      arguments: StatementArguments(arguments))
    let readable = texts.map { text in
      damage.decode(type, from: text, of: "one of the \(table) of story \(arguments[0])")
    }
    guard readable.contains(where: { $0 == nil }), !db.configuration.readonly else {
      return readable.compactMap(\.self)
    }
    for (position, element) in readable.enumerated() where element == nil {
      try setAside(table, where: "\(condition) AND position = \(position)", arguments)
    }
    for (position, old) in readable.indices.filter({ readable[$0] != nil }).enumerated() where position != old {
      try db.execute(
        sql: "UPDATE \(table) SET position = \(position) WHERE \(condition) AND position = \(old)",
        arguments: StatementArguments(arguments))
    }
    return readable.compactMap(\.self)
  }

  /// Moves rows to the table of those that cannot be read. A state that is only read stays as it is.
  fileprivate func setAside(_ table: String, where condition: String, _ arguments: [Int64]) throws {
    guard !db.configuration.readonly else { return }
    let arguments = StatementArguments(arguments)
    for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE \(condition)", arguments: arguments) {
      try db.execute(sql: "INSERT INTO set_aside (source, content) VALUES (?, ?)", arguments: [table, "\(row)"])
    }
    try db.execute(sql: "DELETE FROM \(table) WHERE \(condition)", arguments: arguments)
  }
}
