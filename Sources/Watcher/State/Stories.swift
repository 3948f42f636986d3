import Articles
import Claims
import Facts
import GRDB

extension Transaction {
  /// The stories that an article may continue, by their terms.
  private func index() throws -> StoryIndex {
    if let index = working.index { return index }
    var index = StoryIndex()
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(StoryProfile.columns), touched FROM stories ORDER BY touched DESC LIMIT \(StoryIndex.capacity)")
    var profiles: [(profile: StoryProfile, touched: Int64)] = []
    while let row = try rows.next() {
      // No article continues a story whose profile is damaged.
      guard let profile = try damage.read("the profile of story \(row["id"] as Int64)", { try StoryProfile(row) })
      else {
        continue
      }
      profiles.append((profile, row["touched"]))
    }
    // The newest stories come first in the lists of the index, so that those that are put last are found at once.
    profiles.sort { $0.profile.reference.id < $1.profile.reference.id }
    for (profile, touched) in profiles { index.put(profile, touchedBy: touched) }
    working.index = index
    return index
  }

  /// An article's terms weighed by how rare they are in the state, and the stories that share the most weight of them.
  func candidates(for terms: Terms) throws -> (terms: Terms, stories: [StoryProfile]) {
    let index = try index()
    let weighed = index.weighed(terms)
    return (weighed, index.candidates(for: weighed))
  }

  /// An article's terms weighed by how rare they are in the state.
  func weighed(_ terms: Terms) throws -> Terms { try index().weighed(terms) }

  /// A story with its facts, observations, traces and ledger.
  func story(_ id: Int64) throws -> Story {
    if let story = working.story(id) { return story }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(StoryProfile.columns) FROM stories WHERE id = ?"), arguments: [id])
    guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "story \(id) is missing") }
    var story = Story(profile: try StoryProfile(row))
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT series, fact FROM facts WHERE story = ? ORDER BY series"), arguments: [id])
    var stored: [StoredFact] = []
    while let row = try rows.next() {
      let series: Int64 = row[0]
      let this = (condition: "story = ? AND series = ?", arguments: [id, series])
      guard let known = damage.decode(StoredFact.self, from: row[1], of: "fact \(series) of story \(id)") else {
        try setAside("observations", where: this.condition, this.arguments)
        try setAside("facts", where: this.condition, this.arguments)
        continue
      }
      guard var fact = known.fact else {
        stored.append(known)
        continue
      }
      fact.observations = try list("observation", in: "observations", where: this.condition, this.arguments) { row in
        damage.decode(Observation.self, from: row[0], of: "one of the observations of story \(id)")
      }
      stored.append(.whole(fact))
    }
    story.articles = try list(
      "trace, sketch", in: "traces", where: "story = ?", [id]
    ) { row in
      var trace = damage.decode(ArticleTrace.self, from: row[0], of: "one of the traces of story \(id)")
      trace?.sketch = SketchBlob.decode(row[1])
      return trace
    }
    let settled = try String.fetchOne(
      db.cachedStatement(sql: "SELECT settled FROM ledgers WHERE story = ?"), arguments: [id]
    ).flatMap { damage.decode(Ledger.Settled.self, from: $0, of: "the ledger of story \(id)") }
    let recent = try articles(ofStories: [id], after: settled?.through ?? 0) { _ in [] }
    story = Tracker().restore(story, known: stored, settled: settled, articles: recent)
    working.keep(story, stored: stored)
    return story
  }

  /// The number that the next story gets. That of a story which was merged into another isn't given again.
  func nextStoryID() throws -> Int64 {
    if let next = working.nextStory { return next }
    let last = "SELECT max(id) AS id FROM stories UNION ALL SELECT value FROM meta WHERE name = 'last story'"
    let next = try Int64.fetchOne(db, sql: "SELECT coalesce(max(CAST(id AS INTEGER)), 0) + 1 FROM (\(last))") ?? 1
    working.nextStory = next
    return next
  }

  /// Writes what has changed from `old` (nil where the story is new) to `story`.
  func store(_ story: Story, replacing old: Story?, now: Timestamp) throws {
    let id = story.profile.reference.id
    let touched = story.articles.last?.id ?? 0
    if story.profile != old?.profile {
      let profile = story.profile
      try db.cachedStatement(
        sql: """
          INSERT INTO stories (\(StoryProfile.columns), touched) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
          SET title = excluded.title, first_published = excluded.first_published,
            last_published = excluded.last_published, articles = excluded.articles, terms = excluded.terms,
            touched = excluded.touched
          """
      ).execute(arguments: [
        id, profile.reference.title, profile.firstPublished.iso8601, profile.lastPublished.iso8601, profile.articles,
        profile.blob, touched,
      ])
    }
    try storeList(
      story.articles, replacing: old?.articles ?? [], owner: [id],
      delete: "DELETE FROM traces WHERE story = ?", insert: "INSERT INTO traces VALUES (?, ?, ?, ?)"
    ) { trace in
      var alone = trace
      alone.sketch = []
      return [try JSON.encode(alone), SketchBlob.encode(trace.sketch)]
    }

    if story.ledger.settled != old?.ledger.settled {
      try db.cachedStatement(
        sql: "INSERT INTO ledgers VALUES (?, ?) ON CONFLICT (story) DO UPDATE SET settled = excluded.settled"
      ).execute(arguments: [id, try JSON.encode(story.ledger.settled)])
    }
    let stored = old.map { working.outdated[id] ?? $0.facts.map(StoredFact.init) } ?? []
    let known = Dictionary(stored.map { ($0.key.series, $0) }) { $1 }
    for fact in story.facts.map(StoredFact.init) where known[fact.key.series] != fact {
      try store(fact, of: id, replacing: known[fact.key.series], now: now)
    }
    for series in Set(known.keys).subtracting(story.facts.map(\.key.series)) {
      try db.execute(sql: "DELETE FROM observations WHERE story = ? AND series = ?", arguments: [id, series])
      try db.execute(sql: "DELETE FROM facts WHERE story = ? AND series = ?", arguments: [id, series])
    }
    working.keep(story)
    _ = try index()
    working.index?.put(story.profile, touchedBy: touched)
    working.nextStory = max(try nextStoryID(), id + 1)
  }

  private func store(_ fact: StoredFact, of story: Int64, replacing old: StoredFact?, now: Timestamp) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO facts (story, series, kind, fact, changed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (story, series) DO UPDATE SET fact = excluded.fact, changed = excluded.changed
        """
    ).execute(arguments: [story, fact.key.series, fact.key.kind, try JSON.encode(fact), now.iso8601])
    try storeList(
      fact.fact?.observations ?? [], replacing: old?.fact?.observations ?? [], owner: [story, fact.key.series],
      delete: "DELETE FROM observations WHERE story = ? AND series = ?",
      insert: "INSERT INTO observations VALUES (?, ?, ?, ?)"
    ) { [try JSON.encode($0)] }
  }

  /// Writes a list that usually only grows: appends what is new, and writes it anew only where it changed before that.
  private func storeList<Element: Equatable>(
    _ list: [Element], replacing old: [Element], owner: [any DatabaseValueConvertible], delete: String,
    insert: String, columns: (Element) throws -> [any DatabaseValueConvertible]
  ) throws {
    let grown = list.starts(with: old)
    if !grown { try db.cachedStatement(sql: delete).execute(arguments: StatementArguments(owner)) }
    for position in (grown ? old.count : 0)..<list.count {
      try db.cachedStatement(sql: insert)
        .execute(arguments: StatementArguments(owner + [position] + columns(list[position])))
    }
  }
}

// What is damaged is set aside: what was read of the rest is stored again without a gap.
extension Transaction {
  /// A list that is stored by position, without what of it is damaged.
  ///
  /// - Parameter decode: a row; nil where it is damaged.
  fileprivate func list<Element>(
    _ columns: String, in table: String, where condition: String, _ arguments: [Int64], decode: (Row) -> Element?
  ) throws -> [Element] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT \(columns) FROM \(table) WHERE \(condition) ORDER BY position"),
      arguments: StatementArguments(arguments))
    let readable = rows.map(decode)
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
