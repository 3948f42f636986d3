public import Articles
import Facts
import GRDB
import Glibc

// What becomes of texts that nobody needs any more: facts, claims and alerts stay, and the file shrinks.
extension State {
  /// Lets go of the texts of articles that arrived before a time, the oldest first. The sentences of their claims stay.
  ///
  /// - Returns: how many it were; fewer than `limit` where no more are left.
  public func prune(arrivedBefore time: Timestamp, limit: Int, now: Timestamp) throws -> Int {
    try write { transaction in
      let db = transaction.db
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM articles WHERE pruned IS NULL AND arrived < ? ORDER BY arrived LIMIT ?
            """), arguments: [time.iso8601, limit])
      // Rows that only become shorter would keep their pages: they are taken out and put back, those that refer to them
      // being asked at the end of the transaction.
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for row in rows {
        try db.cachedStatement(sql: "DELETE FROM articles WHERE id = ?").execute(arguments: [row["id"] as Int64])
      }
      for row in rows {
        let article = Article(row)
        let passages = article.passages(of: try claims(ofArticle: row["id"], in: db))
        try db.cachedStatement(
          sql: """
            INSERT INTO articles (id, story, title, text, outlet, url, published, language, arrived, given, pruned)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
          row["id"] as Int64, row["story"] as Int64, article.title, Remains(of: article.text, passages: passages).blob,
          article.outlet, article.url, row["published"] as String?, article.language, row["arrived"] as String,
          row["given"] as Bool, now.iso8601,
        ])
      }
      return rows.count
    }
  }

  /// Until when there certainly is news: the latest date that one of the last articles gives itself, or where none
  /// does, the last arrival. A clock that is wrong makes arrivals wrong, but not what articles say.
  ///
  /// - Returns: nil without articles.
  func timeOfNews() throws(StateError) -> Timestamp? {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT published, arrived FROM articles ORDER BY id DESC LIMIT \(Self.lastArticles)")
      let times = rows.map { row in
        (
          published: (row["published"] as String?).flatMap { Timestamp(iso8601: $0) },
          arrived: Timestamp(iso8601: row["arrived"])
        )
      }
      // What has no date of its own is of the time it arrived.
      let dated = times.compactMap { time -> Timestamp? in
        guard let published = time.published, let arrived = time.arrived else { return nil }
        return published.seconds <= arrived.seconds - 60 ? published : nil
      }
      return dated.max() ?? times.compactMap(\.arrived).max()
    }
  }

  /// How many articles tell what time it is.
  private static let lastArticles = 1_000

  /// Whether there are texts of articles that arrived from one time until another.
  func hasTexts(from start: Timestamp, until end: Timestamp) throws(StateError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM articles WHERE pruned IS NULL AND arrived >= ? AND arrived < ?)",
        arguments: [start.iso8601, end.iso8601]) ?? false
    }
  }

  /// Whether the file can be made smaller a piece at a time: one that an older watchd made must be written anew for
  /// that.
  public func shrinksByPieces() throws(StateError) -> Bool {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA auto_vacuum") == 2 }
  }

  /// Gives some free pages back to the file system.
  ///
  /// - Returns: whether there may be more.
  public func shrink() throws -> Bool {
    func freePages(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0 }
    guard try shrinksByPieces(), try read(freePages) > 0 else { return false }
    let left = try write { transaction in
      try transaction.db.execute(sql: "PRAGMA incremental_vacuum(\(Self.piece))")
      return try freePages(transaction.db)
    }
    if left == 0 { workJournalIn() }
    return left > 0
  }

  /// The file itself is cut when the journal is worked into it. Where somebody reads, it is left for the next time.
  private func workJournalIn() {
    queue.writeWithoutTransaction { db in
      try? db.execute(sql: "PRAGMA busy_timeout = 0")
      _ = try? db.checkpoint(.truncate)
      try? db.execute(sql: "PRAGMA busy_timeout = \(Int(State.patience * 1_000))")
    }
  }

  /// Writes the file anew, as small as it can be, so that from then on it shrinks by pieces. It takes as long as the
  /// state is large, and as much of the disk again; nobody else may use the state meanwhile.
  public func rewrite() throws(StateError) {
    do {
      try queue.vacuum()
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw StateError(error, path: path)
    }
  }

  /// Of the database with its journal, in bytes.
  public var size: Int {
    [path, path + "-wal"].reduce(0) { sum, file in
      var info = stat()
      return stat(file, &info) == 0 ? sum + Int(info.st_size) : sum
    }
  }

  /// In pages of 8 KB: a transaction of some milliseconds.
  private static let piece = 256
}
