import Articles
import GRDB

/// What is known of a source: a page or feed that is fetched on a schedule.
struct SourceState: Sendable {
  var id: Int64
  /// As the configuration has it.
  var url: String
  /// Where it is now, where it has moved for good.
  var address: String?
  /// As they came with the last answer.
  var etag: String?
  var lastModified: String?
  /// SHA-256 of the last answer, and of the article in it.
  var body: String?
  var article: String?
  /// When it is next due, in seconds since 1970.
  var nextTry: Int64
  /// How often it failed since it last answered, and why.
  var failures: Int
  var reason: String?
  /// The status of the last answer, and when it came.
  var status: Int?
  var answered: String?
  /// When it last was as it should be.
  var succeeded: String?
  /// Whether it was said that it keeps failing.
  var isReported: Bool

  /// Where it is asked.
  var location: String { address ?? url }

  init(_ row: Row) {
    id = row["id"]
    url = row["url"]
    address = row["address"]
    etag = row["etag"]
    lastModified = row["last_modified"]
    body = row["body"]
    article = row["article"]
    nextTry = row["next_try"]
    failures = row["failures"]
    reason = row["reason"]
    status = row["status"]
    answered = row["answered"]
    succeeded = row["succeeded"]
    isReported = row["reported"]
  }
}

/// A source as `watchd sources` shows it.
public struct SourceReport: Sendable, Encodable {
  /// Without what may be secret in it.
  public var url: String
  /// `new`, `fine`, `failing` or `gone`.
  public var state: String
  public var status: Int?
  /// When the last answer came, when one was last as it should be, and when it is next asked: ISO 8601.
  public var answered: String?
  public var succeeded: String?
  public var next: String?
  public var failures: Int
  public var reason: String?
  public var movedTo: String?
}

extension Transaction {
  /// Enters the sources of the configuration that are not known yet. What is known of others is kept.
  func enterSources(_ urls: [String]) throws {
    for url in urls {
      try db.execute(
        sql: "INSERT OR IGNORE INTO sources (url, host) VALUES (?, ?)", arguments: [url, hostAndPort(of: url)])
    }
  }

  /// Makes a source that is well due at a time, where it is due much later: in seconds since 1970.
  func hasten(_ url: String, to time: Int64, from later: Int64) throws {
    try db.execute(
      sql: "UPDATE sources SET next_try = ? WHERE url = ? AND next_try > ? AND failures = 0 AND NOT reported",
      arguments: [time, url, later])
  }

  func store(_ source: SourceState) throws {
    try db.cachedStatement(
      sql: """
        UPDATE sources SET address = ?, host = ?, etag = ?, last_modified = ?, body = ?, article = ?, next_try = ?,
          failures = ?, reason = ?, status = ?, answered = ?, succeeded = ?, reported = ? WHERE id = ?
        """
    ).execute(arguments: [
      source.address, hostAndPort(of: source.location), source.etag, source.lastModified, source.body, source.article,
      source.nextTry, source.failures, source.reason, source.status, source.answered, source.succeeded,
      source.isReported, source.id,
    ])
  }

  /// Notes entries of a feed as seen now.
  func see(_ entries: some Sequence<String>, of source: Int64, now: Timestamp) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO entries VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seen = excluded.seen")
    for entry in entries { try statement.execute(arguments: [source, entry, now.seconds]) }
  }

  /// Forgets entries that a feed has no longer had for so long, in seconds.
  func forgetEntries(of source: Int64, notSeenFor age: Int64, now: Timestamp) throws {
    try db.execute(
      sql: "DELETE FROM entries WHERE source = ? AND seen < ?", arguments: [source, now.seconds - age])
  }

  /// Makes everything that waits due: a single pass knows no later.
  func makeWaitingDue(now: Timestamp) throws {
    try db.execute(
      sql: "UPDATE documents SET next_try = ? WHERE status = 'waiting' AND next_try > ?",
      arguments: [now.seconds, now.seconds])
  }

  /// Puts off what waits for a host that is not to be had.
  func postpone(host: String, reason: String, due: Int64, until: Int64) throws {
    try db.execute(
      sql: """
        UPDATE documents SET reason = ?, next_try = ?, attempts = attempts + 1
        WHERE status = 'waiting' AND ifnull(host, '') = ? AND next_try <= ?
        """, arguments: [reason, until, host, due])
  }
}

extension State {
  /// The hosts that documents, or some of the sources, are due at, but for the busy ones; the longest waiting first.
  func hostsDue(
    _ due: Int64, sources: [String], due sourcesDue: Int64, but busy: Set<String>, limit: Int
  ) throws(StateError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT host FROM (
            SELECT ifnull(host, '') AS host, next_try FROM documents WHERE status = 'waiting' AND next_try <= ?
            UNION ALL
            SELECT host, next_try FROM sources WHERE next_try <= ? AND url IN (SELECT value FROM json_each(?)))
          WHERE host NOT IN (SELECT value FROM json_each(?))
          GROUP BY host ORDER BY min(next_try) LIMIT ?
          """, arguments: [due, sourcesDue, try JSON.encode(sources), try JSON.encode(Array(busy)), limit])
    }
  }

  /// The sources at a host that are due.
  func sourcesDue(_ due: Int64, host: String, among sources: [String]) throws(StateError) -> [SourceState] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM sources
          WHERE host = ? AND next_try <= ? AND url IN (SELECT value FROM json_each(?)) ORDER BY next_try, id
          """, arguments: [host, due, try JSON.encode(sources)]
      ).map(SourceState.init)
    }
  }

  /// When something will next be due that is not yet, in seconds since 1970.
  func nextFetch(after now: Int64, sources: [String]) throws(StateError) -> Int64? {
    try read { db in
      let document = try Int64.fetchOne(
        db, sql: "SELECT min(next_try) FROM documents WHERE status = 'waiting' AND next_try > ?", arguments: [now])
      let source = try Int64.fetchOne(
        db,
        sql: """
          SELECT min(next_try) FROM sources WHERE next_try > ? AND url IN (SELECT value FROM json_each(?))
          """, arguments: [now, try JSON.encode(sources)])
      return [document, source].compactMap { $0 }.min()
    }
  }

  func source(url: String) throws(StateError) -> SourceState? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM sources WHERE url = ?", arguments: [url]).map(SourceState.init)
    }
  }

  func entries(of source: Int64) throws(StateError) -> Set<String> {
    try read { db in
      Set(try String.fetchAll(db, sql: "SELECT entry FROM entries WHERE source = ?", arguments: [source]))
    }
  }

  /// What is known of the sources with these URLs, in this order.
  public func sources(_ urls: [String]) throws(StateError) -> [SourceReport] {
    try urls.map { url throws(StateError) in
      guard let source = try source(url: url) else { return SourceReport(unknown: url) }
      return SourceReport(source)
    }
  }
}

extension SourceReport {
  /// Of a source that was never looked at.
  public init(unknown url: String) {
    self.init(url: redacted(url), state: "new", failures: 0)
  }

  init(_ source: SourceState) {
    let isNew = source.answered == nil && source.failures == 0
    self.init(
      url: redacted(source.url),
      state: isNew ? "new" : source.status == 410 ? "gone" : source.failures > 0 ? "failing" : "fine",
      status: source.status, answered: source.answered, succeeded: source.succeeded,
      next: source.nextTry > 0 ? Timestamp(seconds: source.nextTry).iso8601 : nil, failures: source.failures,
      reason: source.reason, movedTo: source.address.map(redacted))
  }
}
