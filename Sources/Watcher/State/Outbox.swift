import Articles
import Claims
import Facts
import GRDB
import Rules

/// An alert on its way to one receiver.
struct Notification: Sendable {
  let id: Int64
  let receiver: String
  /// How often it was tried before, and why it failed the last time.
  let attempts: Int
  let error: String?
  let alertID: Int64
  /// As committed with the article that caused it.
  let alert: Alert
}

/// What became of an attempt to deliver.
enum DeliveryResult: Sendable {
  case delivered
  /// To be tried again at this time at the earliest, in seconds since 1970.
  /// `putOff` where the receiver asked for it.
  case failed(reason: String, nextTry: Int64, putOff: Bool)
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
      fact.series, alert.severity.rawValue, try JSON.encode(alert), now.iso8601,
    ])
    let id = db.lastInsertedRowID
    for receiver in alert.notify {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO notifications (alert, receiver) VALUES (?, ?)")
        .execute(arguments: [id, receiver])
    }
  }

  /// The last alert of a rule on a fact.
  func lastFired(rule: String, story: Int64, fact: FactKey) throws -> RuleSet.Firing? {
    let json = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT alert FROM alerts WHERE story = ? AND series = ? AND rule = ? ORDER BY id DESC LIMIT 1"),
      arguments: [story, fact.series, rule])
    guard let json else { return nil }
    let alert = try JSON.decode(Alert.self, from: json)
    return RuleSet.Firing(time: alert.time, change: alert.change.kind, to: alert.change.to)
  }
}

extension State {
  /// What waits for a receiver, the oldest first, from after one notification.
  ///
  /// - Parameter everything: also what is not due yet, but for what the receiver itself has put off.
  func pending(for receiver: String, due: Int64, everything: Bool, after last: Int64, limit: Int) throws(StateError)
    -> [Notification]
  {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT notifications.id, attempts, error, alerts.id, alerts.alert
            FROM notifications JOIN alerts ON alerts.id = notifications.alert
            WHERE receiver = ? AND delivered IS NULL AND notifications.id > ? AND (next_try <= ? OR ? AND NOT put_off)
            ORDER BY notifications.id LIMIT ?
            """), arguments: [receiver, last, due, everything, limit]
      ).map {
        Notification(
          id: $0[0], receiver: receiver, attempts: $0[1], error: $0[2], alertID: $0[3],
          alert: try JSON.decode(Alert.self, from: $0[4]))
      }
    }
  }

  /// When the next notification is due, in seconds since 1970; nil where none waits.
  func nextDelivery(to receivers: [String]) throws(StateError) -> Int64? {
    try read { db in
      try receivers.compactMap {
        try Int64.fetchOne(
          db, sql: "SELECT min(next_try) FROM notifications WHERE receiver = ? AND delivered IS NULL", arguments: [$0])
      }.min()
    }
  }

  /// Records what became of notifications, in one transaction.
  func record(_ results: [(id: Int64, result: DeliveryResult)], now: Timestamp) throws {
    try write { transaction in
      for (id, result) in results {
        switch result {
        case .delivered:
          try transaction.db.execute(
            sql: "UPDATE notifications SET delivered = ?, attempts = attempts + 1, error = NULL WHERE id = ?",
            arguments: [now.iso8601, id])
        case .failed(let reason, let nextTry, let putOff):
          try transaction.db.execute(
            sql: "UPDATE notifications SET error = ?, attempts = attempts + 1, next_try = ?, put_off = ? WHERE id = ?",
            arguments: [reason, nextTry, putOff, id])
        }
      }
    }
  }
}
