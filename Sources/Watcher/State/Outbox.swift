import Articles
import Claims
import Facts
import GRDB
import Rules

/// An alert or a notice on its way to one receiver.
struct Notification: Sendable {
  enum Content: Sendable {
    /// As committed with the article that caused it, with its number.
    case alert(Alert, id: Int64)
    case notice(Notice)
  }

  let id: Int64
  let content: Content

  /// How messages name it.
  var name: String {
    switch content {
    case .alert(_, let id): "alert \(id)"
    case .notice(let notice): "the notice of \(notice.subject)"
    }
  }

  /// For people.
  var text: String {
    switch content {
    case .alert(let alert, _): alert.text
    case .notice(let notice): notice.line
    }
  }

  /// One line of JSON, without a line end.
  var json: String {
    switch content {
    case .alert(let alert, let id): AlertMessage(alert, id: id).json
    case .notice(let notice): notice.json
    }
  }
}

extension Transaction {
  /// Enters an alert, with a notification for each of its receivers.
  func insert(_ alert: Alert, change: Int64, now: Timestamp) throws {
    let fact = alert.change.fact
    try db.cachedStatement(
      sql: """
        INSERT INTO alerts (change, rule, story, kind, population, place, series, severity, alert, created)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      change, alert.rule, alert.change.story.id, fact.kind, fact.group.rawValue, fact.place ?? "",
      fact.series, alert.severity.rawValue, try JSON.encode(AlertRow(alert)), now.iso8601,
    ])
    let id = db.lastInsertedRowID
    try count(.alerts, alert.severity.rawValue)
    for receiver in alert.notify {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO notifications (alert, receiver) VALUES (?, ?)")
        .execute(arguments: [id, receiver])
    }
  }

  /// The last alert of a rule on a fact.
  func lastFired(rule: String, story: Int64, fact: FactKey) throws -> RuleSet.Firing? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT alerts.id, alert, changes.change FROM alerts JOIN changes ON changes.id = alerts.change
          WHERE alerts.story = ? AND series = ? AND rule = ? ORDER BY alerts.id DESC LIMIT 1
          """), arguments: [story, fact.series, rule])
    guard let row, let alert = damage.alert(row[0], row[1], of: row[2]) else { return nil }
    return RuleSet.Firing(time: alert.time, change: alert.change.kind, to: alert.change.to)
  }
}

extension State {
  /// What waits for a receiver, the oldest first. What cannot be read is set aside as a dead letter.
  func pending(for receiver: String, limit: Int) throws -> [Notification] {
    let rows = try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT notifications.id, alerts.id, alerts.alert, changes.change, notices.notice
            FROM notifications LEFT JOIN alerts ON alerts.id = notifications.alert
              LEFT JOIN changes ON changes.id = alerts.change LEFT JOIN notices ON notices.id = notifications.notice
            WHERE receiver = ? AND delivered IS NULL AND refused IS NULL
            ORDER BY notifications.id LIMIT ?
            """), arguments: [receiver, limit]
      ).map { row in
        (
          id: row[0] as Int64, alertID: row[1] as Int64?, alert: row[2] as String?, change: row[3] as String?,
          notice: row[4] as String?
        )
      }
    }
    var readable: [Notification] = []
    for row in rows {
      if let id = row.alertID, let alert = damage.alert(id, row.alert, of: row.change) {
        readable.append(Notification(id: row.id, content: .alert(alert, id: id)))
      } else if row.alertID == nil, let notice = damage.decode(Notice.self, from: row.notice, of: "a notice") {
        readable.append(Notification(id: row.id, content: .notice(notice)))
      } else {
        try refuse(row.id, reason: "it cannot be read from the state", now: .now)
      }
    }
    return readable.isEmpty && !rows.isEmpty ? try pending(for: receiver, limit: limit) : readable
  }

  /// Records that a receiver has taken notifications.
  ///
  /// - Parameter isSynced: whether it is on the disk then. Else it survives the end of the process, however that ends,
  ///   but may be lost with the power.
  func record(
    delivered notifications: some Collection<Notification>, to receiver: String, now: Timestamp, isSynced: Bool = true
  ) throws {
    guard !notifications.isEmpty else { return }
    try write(isSynced: isSynced) { transaction in
      let update = try transaction.db.cachedStatement(
        sql: "UPDATE notifications SET delivered = ?, attempts = min(attempts, 1000000) + 1, error = NULL WHERE id = ?")
      for notification in notifications {
        try update.execute(arguments: [now.iso8601, notification.id])
        if case .alert(let alert, _) = notification.content {
          try transaction.countDelivery(arrived: alert.time, now: now)
        }
      }
      try transaction.count(.notifications, receiver, "delivered", by: Int64(notifications.count))
    }
  }

  /// Makes a notification a dead letter.
  func refuse(_ id: Int64, reason: String, now: Timestamp) throws {
    try write { transaction in
      try transaction.db.execute(
        sql: "UPDATE notifications SET refused = ?, attempts = min(attempts, 1000000) + 1, error = ? WHERE id = ?",
        arguments: [now.iso8601, reason, id])
      let receiver = try String.fetchOne(
        transaction.db, sql: "SELECT receiver FROM notifications WHERE id = ?", arguments: [id])
      try transaction.count(.notifications, receiver ?? "", "refused")
    }
  }

  /// Until when a receiver is left alone; nil where it took what it got last.
  func pause(of receiver: String) throws(StateError) -> Pause? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM receivers WHERE name = ?", arguments: [receiver]).map {
        Pause(
          failures: $0["failures"], since: $0["since"], nextTry: $0["next_try"], putOff: $0["put_off"],
          error: $0["error"])
      }
    }
  }

  /// Records that a receiver took nothing. What has waited for it for too long becomes dead letters.
  ///
  /// - Returns: how many did.
  func begin(_ pause: Pause, of receiver: String, now: Timestamp) throws -> Int {
    try write { transaction in
      let db = transaction.db
      try db.execute(
        sql: "INSERT OR REPLACE INTO receivers VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [receiver, pause.failures, pause.since, pause.nextTry, pause.putOff, pause.error])
      // The oldest was tried: the others wait for it.
      try db.execute(
        sql: """
          UPDATE notifications SET attempts = min(attempts, 1000000) + 1, error = ? WHERE id =
            (SELECT min(id) FROM notifications WHERE receiver = ? AND delivered IS NULL AND refused IS NULL)
          """, arguments: [pause.error, receiver])
      try transaction.count(.notifications, receiver, "failed")
      guard let limit = pause.givesUpBefore(now: now) else { return 0 }
      try db.execute(
        sql: """
          UPDATE notifications SET refused = ?, error = ? WHERE receiver = ? AND delivered IS NULL AND refused IS NULL
            AND (alert IN (SELECT id FROM alerts WHERE created < ?)
              OR notice IN (SELECT id FROM notices WHERE created < ?))
          """, arguments: [now.iso8601, pause.error, receiver, limit.iso8601, limit.iso8601])
      let given = db.changesCount
      try transaction.count(.notifications, receiver, "refused", by: Int64(given))
      return given
    }
  }

  func end(pauseOf receiver: String) throws {
    try write { try $0.db.execute(sql: "DELETE FROM receivers WHERE name = ?", arguments: [receiver]) }
  }

  /// Lets dead letters be sent again, and receivers that are left alone be tried at once.
  ///
  /// - Parameters:
  ///   - alert: only this one.
  ///   - receiver: only to this one.
  /// - Returns: how many dead letters wait again.
  public func resend(alert: Int64?, receiver: String?) throws -> Int {
    try write { transaction in
      try transaction.db.execute(
        sql: "DELETE FROM receivers WHERE ? IS NULL OR name = ?", arguments: [receiver, receiver])
      try transaction.db.execute(
        sql: """
          UPDATE notifications SET refused = NULL WHERE refused IS NOT NULL
            AND (? IS NULL OR alert = ?) AND (? IS NULL OR receiver = ?)
          """, arguments: [alert, alert, receiver, receiver])
      return transaction.db.changesCount
    }
  }

  /// How many notifications wait for one of these receivers.
  func waiting(for receivers: [String]) throws(StateError) -> Int {
    try read { db in
      try receivers.reduce(0) { sum, receiver in
        try sum
          + (Int.fetchOne(
            db, sql: "SELECT count(*) FROM notifications WHERE receiver = ? AND delivered IS NULL AND refused IS NULL",
            arguments: [receiver]) ?? 0)
      }
    }
  }
}
