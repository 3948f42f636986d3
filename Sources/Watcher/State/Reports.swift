import Articles
public import Claims
public import Facts
import Foundation
import GRDB
public import Rules

// What the state holds, for those who ask: `watchd status`, `facts`, `claims`, `alerts` and `explain`.

/// A claim with the words that it stands in.
public struct ClaimReport: Sendable {
  public let article: Int64
  /// Its place among the claims of the article, from 1 on.
  public let number: Int
  public let outlet: String?
  public let claim: Claim
  /// The article's text, which the claim's spans count in.
  public let text: [UInt8]
}

/// An alert with what became of its notifications.
public struct AlertReport: Sendable {
  public struct Notification: Sendable, Encodable {
    public let receiver: String
    public let attempts: Int
    /// When the receiver took it; nil while it waits.
    public let delivered: String?
    /// When it was set aside, for its receiver will never take it.
    public let refused: String?
    /// Why the last attempt failed.
    public let error: String?
  }

  public let id: Int64
  public let alert: Alert
  public let notifications: [Notification]
}

/// A notice of watchd's own trouble that some receiver has not taken.
public struct NoticeReport: Sendable {
  public let notice: Notice
  /// Those that wait, or were refused.
  public let notifications: [AlertReport.Notification]
}

/// How much there is of everything, and what is in trouble.
public struct StatusReport: Sendable, Encodable {
  public struct Trouble: Sendable, Encodable {
    public let path: String
    public let reason: String
  }

  public var documents: [String: Int]
  public var articles: Int
  /// Those whose text is no longer kept.
  public var pruned: Int
  /// Of the database, with what is still to be worked into it, in bytes.
  public var size: Int
  public var stories: Int
  public var facts: Int
  public var alerts: Int
  /// Notifications that wait for their receiver, by receiver.
  public var pending: [String: Int]
  /// Those that their receiver will never take, by receiver.
  public var refused: [String: Int]
  /// Why a receiver took nothing the last time, by receiver.
  public var paused: [String: String]
  /// Rows that could not be read and were set aside.
  public var damaged: Int
  /// When the last article arrived.
  public var lastArticle: String?
  /// The latest documents that could not be read, or wait to be fetched.
  public var troubles: [Trouble]
  /// What was told to be in trouble, and not yet to be well again; without receivers, which stand in `paused`.
  public var own: [Own]
  /// Articles in languages that are not read, by where they came from.
  public var unread: [Unread]

  public struct Own: Sendable, Encodable {
    /// Such as `inbox /var/spool/watchd`.
    public let subject: String
    public let since: String
    public let text: String
  }

  public struct Unread: Sendable, Encodable {
    /// A directory, or the host of a URL.
    public let source: String
    /// ISO 639-1.
    public let language: String
    public let articles: Int
  }
}

extension State {
  public func status() throws(StateError) -> StatusReport {
    try read { db in
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      func counts(_ sql: String) throws -> [String: Int] {
        Dictionary(try Row.fetchAll(db, sql: sql).map { ($0[0], $0[1]) }) { $1 }
      }
      // Both are answered by indexes; a scan would read all texts.
      let (articles, withText) = (try count("articles"), try count("articles WHERE pruned IS NULL"))
      return StatusReport(
        documents: try counts(
          "SELECT status, count(*) FROM documents WHERE reason IS NOT '\(State.emptyInbox)' GROUP BY status"),
        articles: articles, pruned: articles - withText, size: size,
        stories: try count("stories"), facts: try count("facts"),
        alerts: try count("alerts"),
        pending: try counts(
          "SELECT receiver, count(*) FROM notifications WHERE delivered IS NULL AND refused IS NULL GROUP BY receiver"),
        refused: try counts(
          "SELECT receiver, count(*) FROM notifications WHERE refused IS NOT NULL GROUP BY receiver"),
        paused: Dictionary(
          try Row.fetchAll(db, sql: "SELECT name, error FROM receivers").map { ($0["name"], $0["error"]) }
        ) { $1 }, damaged: try count("set_aside"),
        lastArticle: try String.fetchOne(db, sql: "SELECT arrived FROM articles ORDER BY id DESC LIMIT 1"),
        troubles: try Row.fetchAll(
          db,
          sql: """
            SELECT path, reason FROM documents
            WHERE status = 'rejected' AND reason IS NOT ? OR (status = 'waiting' AND reason IS NOT NULL)
            ORDER BY id DESC LIMIT 20
            """, arguments: [State.emptyInbox]
        ).map { StatusReport.Trouble(path: $0[0], reason: $0[1] ?? "") },
        own: try Row.fetchAll(
          db,
          sql: "SELECT subject, since, text FROM troubles WHERE subject NOT LIKE 'receiver %' ORDER BY since, subject"
        ).map { StatusReport.Own(subject: $0[0], since: $0[1], text: $0[2]) },
        unread: try unread(db))
    }
  }

  /// What is noted of an article in a language that is not read.
  static func notSupported(_ language: String) -> String { "language \"\(language)\" is not supported" }

  private func unread(_ db: Database) throws -> [StatusReport.Unread] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT path, reason FROM documents WHERE status = 'taken' AND reason LIKE ?",
      arguments: ["%" + State.notSupported("__") + "%"])
    var counts: [[String]: Int] = [:]
    for row in rows {
      let (path, reason) = (row[0] as String, row[1] as String)
      guard let start = reason.firstRange(of: "language \"") else { continue }
      counts[[State.source(of: path), String(reason[start.upperBound...].prefix { $0 != "\"" })], default: 0] += 1
    }
    return counts.map { StatusReport.Unread(source: $0.key[0], language: $0.key[1], articles: $0.value) }
      .sorted { ($0.source, $0.language) < ($1.source, $1.language) }
  }

  /// The directory of a path, or the host of a URL.
  private static func source(of path: String) -> String {
    if let scheme = path.firstRange(of: "://") { return String(path[scheme.upperBound...].prefix { $0 != "/" }) }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The claims of the latest articles.
  public func claims(limit: Int? = nil) throws(StateError) -> [ClaimReport] {
    var claims: [ClaimReport] = []
    try eachClaim(where: ReportFilter(), limit: limit) { claims.append($0) }
    return claims
  }

  /// Hands out the claims of articles, those of the latest first, one by one: there may be more than fit into memory.
  public func eachClaim(
    where filter: ReportFilter, limit: Int? = nil, _ body: (ClaimReport) throws -> Void
  ) throws(StateError) {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT article, position, outlet, kind, claim, text, pruned, ifnull(published, arrived) AS time
          FROM claims JOIN articles ON articles.id = article
          WHERE ? IS NULL OR story = ? ORDER BY article DESC, position
          """, arguments: [filter.story, filter.story])
      var left = limit ?? .max
      while left > 0, let row = try rows.next() {
        let article: Int64 = row["article"]
        guard filter.takes(kind: row["kind"]), filter.takes(outlet: row["outlet"]),
          (row["time"] as String?).flatMap({ Timestamp(iso8601: $0) }).map(filter.takes(time:)) ?? true,
          let claim = damage.decode(Claim.self, from: row["claim"], of: "a claim of article \(article)")
        else { continue }
        left -= 1
        let number = (row["position"] as Int) + 1
        try body(
          ClaimReport(
            article: article, number: number, outlet: row["outlet"], claim: claim, text: Article.text(row)))
      }
    }
  }

  /// The latest alerts, the latest first; or one, by its number.
  ///
  /// - Parameters:
  ///   - undelivered: only those that a receiver has not taken.
  ///   - limit: how many at most; all where it is nil.
  public func alerts(id: Int64? = nil, undelivered: Bool = false, limit: Int? = nil) throws(StateError)
    -> [AlertReport]
  {
    var alerts: [AlertReport] = []
    try eachAlert(id: id, undelivered: undelivered, where: ReportFilter(), limit: limit) { alerts.append($0) }
    return alerts
  }

  /// Hands out alerts, the latest first, one by one: there may be more than fit into memory.
  public func eachAlert(
    id: Int64? = nil, undelivered: Bool = false, where filter: ReportFilter, limit: Int? = nil,
    _ body: (AlertReport) throws -> Void
  ) throws(StateError) {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT alerts.id, alerts.kind, alert, changes.change FROM alerts LEFT JOIN changes ON changes.id = alerts.change
          WHERE (alerts.id = ? OR ? IS NULL) AND (alerts.story = ? OR ? IS NULL)
            AND (NOT ? OR EXISTS (SELECT 1 FROM notifications WHERE alert = alerts.id AND delivered IS NULL))
          ORDER BY alerts.id DESC
          """, arguments: [id, id, filter.story, filter.story, undelivered])
      var left = limit ?? .max
      while left > 0, let row = try rows.next() {
        let id: Int64 = row["id"]
        guard filter.takes(kind: row["kind"]),
          let alert = damage.alert(id, row["alert"], of: row["change"]),
          filter.takes(time: alert.time), filter.takes(outlet: alert.evidence.outlet)
        else { continue }
        left -= 1
        try body(AlertReport(id: id, alert: alert, notifications: try notifications(of: id, in: db)))
      }
    }
  }

  /// The notices that a receiver has not taken, the latest first. They are of no story, kind or outlet: none where the
  /// filter asks for one.
  public func undeliveredNotices(where filter: ReportFilter, limit: Int? = nil) throws(StateError) -> [NoticeReport] {
    guard filter.story == nil, filter.kinds.isEmpty, filter.outlets.isEmpty else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, notice FROM notices
          WHERE EXISTS (SELECT 1 FROM notifications WHERE notice = notices.id AND delivered IS NULL) ORDER BY id DESC
          """)
      let reports = try rows.compactMap { row -> NoticeReport? in
        guard let notice = damage.decode(Notice.self, from: row["notice"], of: "a notice"),
          filter.takes(time: notice.time)
        else { return nil }
        let notifications = try notifications(of: row["id"], as: "notice", in: db)
        return NoticeReport(notice: notice, notifications: notifications.filter { $0.delivered == nil })
      }
      return Array(reports.prefix(limit ?? .max))
    }
  }

  /// - Parameter column: of what they are, an `alert` or a `notice`.
  private func notifications(of id: Int64, as column: String = "alert", in db: Database) throws
    -> [AlertReport.Notification]
  {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT receiver, CAST(min(attempts, 1000000) AS INTEGER) AS attempts, delivered, refused, error
          FROM notifications WHERE \(column) = ? ORDER BY id
          """), arguments: [id]
    ).map {
      AlertReport.Notification(
        receiver: $0["receiver"], attempts: $0["attempts"], delivered: $0["delivered"], refused: $0["refused"],
        error: $0["error"])
    }
  }

  /// When the text of an article was let go of; nil where it is kept, or there is no such article.
  public func pruned(article: Int64) throws(StateError) -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT pruned FROM articles WHERE id = ?", arguments: [article]) }
  }

  /// The article came with its claims.
  func bringsClaims(article: Int64) throws(StateError) -> Bool {
    try read { db in
      try Bool.fetchOne(db, sql: "SELECT given FROM articles WHERE id = ?", arguments: [article]) ?? false
    }
  }

  /// The fact of a story as it now stands, with its observations.
  public func fact(_ key: FactKey, of story: Int64) throws(StateError) -> Fact? {
    try self.story(story)?.fact(key.series)
  }

  func claims(ofArticle id: Int64, in db: Database) throws -> [Claim] {
    try String.fetchAll(db, sql: "SELECT claim FROM claims WHERE article = ? ORDER BY position", arguments: [id])
      .compactMap { damage.decode(Claim.self, from: $0, of: "a claim of article \(id)") }
  }

  /// A stored article with the document it was read from, in the order of arrival, from after one number.
  public func articles(after id: Int64, limit: Int) throws(StateError) -> [(id: Int64, arrival: Pipeline.Arrival)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT articles.*, key, path,
            EXISTS (SELECT 1 FROM corrections WHERE article = articles.id AND undone IS NULL) AS corrected,
            (SELECT key FROM corrections JOIN articles AS before ON before.story = articles.story
               AND before.id < articles.id JOIN documents ON documents.id = before.id
             WHERE article = articles.id AND action = 'set' ORDER BY before.id DESC LIMIT 1) AS continues
          FROM articles JOIN documents ON documents.id = articles.id
          WHERE articles.id > ? ORDER BY articles.id LIMIT ?
          """, arguments: [id, limit]
      ).map { row in
        var arrival = Pipeline.Arrival(article: Article(row), key: row["key"], path: row["path"])
        arrival.isPruned = (row["pruned"] as String?) != nil
        arrival.continues = row["continues"]
        if arrival.isPruned || row["given"] as Bool || row["corrected"] as Bool {
          arrival.claims = try claims(ofArticle: row["id"], in: db)
        }
        return (row["id"], arrival)
      }
    }
  }
}
