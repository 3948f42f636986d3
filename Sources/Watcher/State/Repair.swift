public import Articles
import Foundation
import GRDB
import Glibc

/// What a repair found, and what became of it.
public struct RepairReport: Sendable, Encodable {
  public struct Table: Sendable, Encodable {
    public let name: String
    /// Rows that could be read.
    public let kept: Int
    /// Where rows could not be read, in words for people: "numbers 51 to 75".
    public let gaps: [String]
  }

  /// What SQLite says of the file; empty where it is whole.
  public var problems: [String]
  /// The new file; nil where there is none, for the state is whole.
  public var repaired: String?
  public var tables: [Table] = []
  /// The paths of documents whose articles are lost. They are taken again where they still stand in an inbox.
  public var lostDocuments: [String] = []
  /// Articles that are lost but for their claims or changes.
  public var articlesWithoutText = 0
  /// Stories whose facts are found anew from their articles, for some of their rows were lost.
  public var storiesFoundAnew = 0
  /// Rows that belonged to something that is lost.
  public var orphans = 0
}

/// Looks over a state, and saves what can be read of a damaged one into a new file. The old one is only read.
public struct Repair {
  private let path: String
  private let output: String
  /// No watchd works with the state meanwhile.
  private let lock: StateLock

  /// - Throws: ``StateError``, also where a watchd has the state in use.
  public init(path: String, output: String) throws(StateError) {
    guard access(path, F_OK) == 0 else {
      throw StateError(.missing, path, "there is no state", hint: "name another, or restore a backup")
    }
    lock = try StateLock(state: path)
    self.path = path
    self.output = output
  }

  /// Checks the state; where it is damaged, writes what is left of it.
  public func run(now: Timestamp) throws -> RepairReport {
    do {
      return try withExtendedLifetime(lock) { try report(now: now) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw StateError(
        .corrupt, path, "its first page cannot be read, and with it nothing can be found",
        hint: "restore a backup; `sqlite3 \(path) .recover` may still find rows")
    } catch {
      throw StateError(error, path: path)
    }
  }

  private func report(now: Timestamp) throws -> RepairReport {
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    // Who reads a journal makes it where there is none; what was not there before does not stay.
    let beside = ["-wal", "-shm"].map { path + $0 }.filter { access($0, F_OK) != 0 }
    let old = try DatabaseQueue(path: path, configuration: configuration)
    defer {
      try? old.close()
      for file in beside { unlink(file) }
    }
    // Not in a transaction: it could not be ended after a page that cannot be read. The lock keeps others from writing.
    var report = RepairReport(problems: try old.unsafeRead(problems))
    guard !report.problems.isEmpty else { return report }
    guard access(output, F_OK) != 0 else {
      throw StateError(
        .unwritable, output, "there is a file already", hint: "move it away, or name another with --output")
    }
    let part = output + ".part"
    unlink(part)
    defer { for ending in ["", "-journal", "-wal", "-shm", ".lock"] { unlink(part + ending) } }
    try save(old, into: part, &report, now: now)
    try State.put(part, inPlaceOf: output)
    report.repaired = output
    return report
  }

  /// What is wrong with the file, each once.
  private func problems(_ db: Database) throws -> [String] {
    do {
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      guard found.isEmpty else { return found }
      return try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map {
        "a row of \($0["table"] as String) belongs to one of \($0["parent"] as String) that is missing"
      }
    } catch let error as DatabaseError where Salvage.isDamage(error) && error.resultCode != .SQLITE_NOTADB {
      return [error.message ?? "\(error.resultCode)"]
    }
  }

  private func save(_ old: DatabaseQueue, into part: String, _ report: inout RepairReport, now: Timestamp) throws {
    var configuration = GRDB.Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA cache_size = -16000")
    }
    let new = try DatabaseQueue(path: part, configuration: configuration)
    // As far as the old one was; the rest is for the next start.
    let applied = (try? old.unsafeRead { try migrations.appliedIdentifiers($0) }) ?? []
    if let last = migrations.migrations.last(where: applied.contains) {
      try migrations.migrate(new, upTo: last)
    } else {
      try migrations.migrate(new)
    }
    let (saved, suspects) = try old.unsafeRead { source in
      try new.write { db in
        var report = report
        var suspects = Set<Int64>()
        let tables = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
        for table in tables where table != "grdb_migrations" {
          report.tables.append(try copy(table, from: source, to: db, &suspects))
        }
        try mend(db, &suspects, &report, now: now)
        return (report, suspects)
      }
    }
    report = saved
    guard try new.read({ try String.fetchAll($0, sql: "PRAGMA integrity_check(1)") }) == ["ok"] else {
      throw StateError(.failed, output, "what was saved is not whole", hint: "report it; the old state is as it was")
    }
    try new.close()
    try findAnew(suspects, in: part, now: now)
  }

  /// Finds the facts of stories anew from their articles, and writes them.
  private func findAnew(_ stories: Set<Int64>, in part: String, now: Timestamp) throws {
    let state = try State(path: part)
    try state.write { transaction in
      for id in stories.sorted() where try transaction.hasStory(id) {
        // Without a ledger, nothing is known of it but its articles.
        try transaction.db.execute(sql: "DELETE FROM ledgers WHERE story = ?", arguments: [id])
        let story = try transaction.story(id)
        for table in ["observations", "facts", "traces"] {
          try transaction.db.execute(sql: "DELETE FROM \(table) WHERE story = ?", arguments: [id])
        }
        try transaction.store(story, replacing: nil, now: now)
      }
    }
    try state.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try state.queue.close()
  }

  /// Copies the rows that can be read.
  ///
  /// - Parameter suspects: gets the stories whose rows may be among those that cannot.
  private func copy(
    _ table: String, from source: Database, to db: Database, _ suspects: inout Set<Int64>
  ) throws -> RepairReport.Table {
    let columns = try db.columns(in: table).map(\.name)
    guard let salvage = Salvage(of: table, in: source) else {
      return RepairReport.Table(name: table, kept: 0, gaps: ["the whole table"])
    }
    let gaps = try salvage.rows { row in
      let given = columns.filter(row.hasColumn)
      do {
        try db.cachedStatement(
          sql: """
            INSERT OR REPLACE INTO \(table) (\(given.joined(separator: ", ")))
            VALUES (\(given.map { _ in "?" }.joined(separator: ", ")))
            """
        ).execute(arguments: StatementArguments(given.map { row[$0] as DatabaseValue }))
      } catch let error as DatabaseError where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode) {
        // What a damaged page holds may break the rules of the table: such a row is none.
      }
    }
    let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    // The articles are copied before all of these.
    let columnOfArticles = ["facts", "observations", "ledgers", "traces"].contains(table) ? "story" : "id"
    for gap in gaps where columnOfArticles == "story" || table == "claims" {
      suspects.formUnion(
        try Int64.fetchSet(
          db, sql: "SELECT DISTINCT story FROM articles WHERE \(columnOfArticles) > ? AND \(columnOfArticles) < ?",
          arguments: [gap.after ?? .min, gap.before ?? .max]))
    }
    return RepairReport.Table(name: table, kept: kept, gaps: gaps.map(words))
  }

  private func words(_ gap: Salvage.Gap) -> String {
    switch (gap.after, gap.before) {
    case (let after?, let before?): "numbers \(after + 1) to \(before - 1)"
    case (let after?, nil): "numbers from \(after + 1)"
    case (nil, let before?): "numbers up to \(before - 1)"
    case (nil, nil): "some in the middle"
    }
  }

  // MARK: What was lost leaves no loose ends

  private func mend(
    _ db: Database, _ suspects: inout Set<Int64>, _ report: inout RepairReport, now: Timestamp
  ) throws {
    // An article of which claims or changes are left: they stay, with nothing of its text.
    let present = try Int64.fetchSet(db, sql: "SELECT id FROM articles")
    let hasRemains = try db.columns(in: "articles").contains { $0.name == "pruned" }
    try db.execute(
      sql: """
        INSERT INTO articles (id, story, text, arrived\(hasRemains ? ", pruned" : ""))
        SELECT article, min(story), ?,
          ifnull((SELECT arrived FROM documents WHERE id = article), ?)\(hasRemains ? ", ?" : "")
        FROM changes WHERE article NOT IN (SELECT id FROM articles) GROUP BY article
        """,
      arguments: hasRemains
        ? [Remains(of: [], passages: []).blob, now.iso8601, now.iso8601] : [Data(), now.iso8601])
    report.articlesWithoutText = db.changesCount

    // Documents whose articles are lost are taken again, where they still are.
    report.lostDocuments = try String.fetchAll(
      db, sql: "SELECT path FROM documents WHERE status = 'taken' AND id NOT IN (SELECT id FROM articles) ORDER BY id")
    try db.execute(
      sql: """
        DELETE FROM documents WHERE status = 'taken' AND id NOT IN (SELECT id FROM articles);
        INSERT INTO documents (id, path, status, reason, arrived)
          SELECT id, ifnull((SELECT path FROM files WHERE document = articles.id), 'unknown'), 'taken',
            'what was known of the document was lost', arrived
          FROM articles WHERE id NOT IN (SELECT id FROM documents);
        """)

    // A story whose row is lost goes on under the title of its first article.
    let lost = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT story FROM articles WHERE story NOT IN (SELECT id FROM stories)")
    for story in lost {
      try db.execute(
        sql: """
          INSERT INTO stories (id, title, first_published, last_published, articles, touched)
          SELECT story, ifnull((SELECT title FROM articles WHERE story = ? AND title IS NOT NULL ORDER BY id), '?'),
            min(ifnull(published, arrived)), max(ifnull(published, arrived)), count(*), max(id)
          FROM articles WHERE story = ?
          """, arguments: [story, story])
    }
    suspects.formUnion(lost)

    // What an article said that is lost is in the facts of its story no more.
    let traces = try Row.fetchAll(
      db, sql: "SELECT story, iif(json_valid(trace), json_extract(trace, '$.id'), NULL) AS article FROM traces")
    for row in traces {
      guard let article = Int64.fromDatabaseValue(row["article"]), present.contains(article) else {
        suspects.insert(row["story"])
        continue
      }
    }

    report.storiesFoundAnew = suspects.count
    report.orphans = try removeOrphans(db)
    try renumber("traces", by: "story", in: db)
    try renumber("observations", by: "story, series", in: db)
  }

  /// Removes rows that belong to one that is lost, and those that belong to them.
  private func removeOrphans(_ db: Database) throws -> Int {
    var count = 0
    let owned: [(table: String, column: String, parent: String, key: String)] = [
      ("files", "document", "documents", "id"), ("claims", "article", "articles", "id"),
      ("changes", "article", "articles", "id"), ("changes", "story", "stories", "id"),
      ("alerts", "change", "changes", "id"), ("notifications", "alert", "alerts", "id"),
      ("notifications", "notice", "notices", "id"),
      ("traces", "story", "stories", "id"), ("facts", "story", "stories", "id"),
      ("ledgers", "story", "stories", "id"), ("observations", "story", "stories", "id"),
      ("entries", "source", "sources", "id"), ("corrections", "article", "articles", "id"),
    ]
    for (table, column, parent, key) in owned where try db.tableExists(table) && db.tableExists(parent) {
      try db.execute(sql: "DELETE FROM \(table) WHERE \(column) NOT IN (SELECT \(key) FROM \(parent))")
      count += db.changesCount
    }
    return count
  }

  /// Lists are stored by their positions, without a gap.
  private func renumber(_ table: String, by owner: String, in db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT \(owner), position FROM \(table) ORDER BY \(owner), position")
    var (last, next): ([Int64], Int64) = ([], 0)
    let columns = owner.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let condition = columns.map { "\($0) = ?" }.joined(separator: " AND ")
    for row in rows {
      let this = columns.map { row[$0] as Int64 }
      if this != last { (last, next) = (this, 0) }
      let position: Int64 = row["position"]
      if position != next {
        try db.cachedStatement(sql: "UPDATE \(table) SET position = ? WHERE \(condition) AND position = ?")
          .execute(arguments: StatementArguments([next] + this + [position]))
      }
      next += 1
    }
  }
}
