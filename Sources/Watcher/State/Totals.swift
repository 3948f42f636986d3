import Articles
import GRDB

// What happened since the state was made, counted in the transaction in which it happened: exact over kills and
// restarts, and read without counting rows.

/// Something that is counted.
enum Total: String, Sendable, CaseIterable {
  case articles, claims
  /// By the kind of change.
  case changes
  /// By severity.
  case alerts
  /// By receiver and outcome: `delivered`, `refused` (set aside), or `failed` (a try after which it still waits).
  case notifications
  /// Notifications by the longest lag, in seconds, that theirs is within: a bound of ``lags``, or `more`.
  case lag
  /// All lags together, in seconds.
  case lagSum = "lag sum"

  /// The bounds of the lags, in seconds.
  static let lags: [Int64] = [1, 2, 5, 15, 60, 300, 3_600, 86_400]
}

extension Transaction {
  func count(_ total: Total, _ label: String = "", _ outcome: String = "", by number: Int64 = 1) throws {
    guard number > 0 else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO totals VALUES (?, ?, ?, ?) ON CONFLICT (name, label, outcome) DO UPDATE
        SET value = CAST(min(value, 1000000000000000) AS INTEGER) + excluded.value
        """
    ).execute(arguments: [total.rawValue, label, outcome, number])
  }

  /// Counts how long after the article's arrival a receiver took its alert.
  func countDelivery(arrived: Timestamp, now: Timestamp) throws {
    // A clock that was set back makes no lag.
    let passed = now.seconds.subtractingReportingOverflow(arrived.seconds)
    let lag = passed.overflow ? 0 : min(max(0, passed.partialValue), 3_650 * 86_400)
    try count(.lag, Total.lags.first { lag <= $0 }.map(String.init) ?? "more")
    try count(.lagSum, by: lag)
  }
}

/// What the metrics tell.
struct Measures: Sendable {
  struct Count: Sendable, Equatable {
    var total: Total
    var label: String
    var outcome: String
    var value: Int64
  }

  var totals: [Count] = []
  /// Notifications that wait and that are set aside, by receiver.
  var waiting: [String: Int] = [:]
  var setAside: [String: Int] = [:]
  /// The receivers that took nothing the last time.
  var paused: Set<String> = []
  var documentsWaiting = 0
  var documentsRejected = 0
  var damagedRows = 0
  /// When the last article arrived, in seconds since 1970.
  var lastArticle: Int64?
  /// In bytes.
  var size = 0
}

extension State {
  func measures() throws(StateError) -> Measures {
    try read { db in
      func counts(_ sql: String) throws -> [String: Int] {
        Dictionary(try Row.fetchAll(db, sql: sql).map { ($0[0], $0[1]) }) { $1 }
      }
      func count(_ what: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(what)") ?? 0 }
      var measures = Measures(size: size)
      measures.totals = try Row.fetchAll(db, sql: "SELECT * FROM totals ORDER BY name, label, outcome").compactMap {
        row in
        Total(rawValue: row["name"]).map {
          Measures.Count(total: $0, label: row["label"], outcome: row["outcome"], value: row["value"])
        }
      }
      // Each of these is answered by an index of what is asked for alone.
      measures.waiting = try counts(
        "SELECT receiver, count(*) FROM notifications WHERE delivered IS NULL AND refused IS NULL GROUP BY receiver")
      measures.setAside = try counts(
        "SELECT receiver, count(*) FROM notifications WHERE refused IS NOT NULL GROUP BY receiver")
      measures.paused = try Set(String.fetchAll(db, sql: "SELECT name FROM receivers"))
      measures.documentsWaiting = try count("documents WHERE status = 'waiting'")
      measures.documentsRejected =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM documents WHERE status = 'rejected' AND reason IS NOT ?",
          arguments: [State.emptyInbox]) ?? 0
      measures.damagedRows = try count("set_aside")
      measures.lastArticle = try String.fetchOne(db, sql: "SELECT arrived FROM articles ORDER BY id DESC LIMIT 1")
        .flatMap { Timestamp(iso8601: $0)?.seconds }
      return measures
    }
  }
}
