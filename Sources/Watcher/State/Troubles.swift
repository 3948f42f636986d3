import Articles
import GRDB
import Logging
import Rules

/// What can be in trouble.
enum TroubleSubject: Sendable, Hashable, CustomStringConvertible {
  /// By its URL, as the configuration has it.
  case source(String)
  case inbox(String)
  case receiver(String)
  /// The disk that the state is on.
  case disk

  /// What is shown, and what it is known by: nothing that may be secret is in it.
  var description: String {
    switch self {
    case .source(let url): "source \(redacted(url))"
    case .inbox(let path): "inbox \(path)"
    case .receiver(let name): "receiver \(name)"
    case .disk: "disk"
    }
  }
}

/// Tells of trouble once when it begins and once when it is over: in the log, and to the receivers that `self:` names.
struct Troubles: Sendable {
  let state: State
  /// The names of the receivers.
  let receivers: [String]
  let logger: Logger

  func begin(_ subject: TroubleSubject, _ text: String, now: Timestamp = .now) throws {
    if try state.write({ try begin(subject, text, in: $0, now: now) }) { log(text) }
  }

  /// The same as part of a transaction. Answers whether it is new: then ``log(_:)`` is for when it is committed.
  func begin(_ subject: TroubleSubject, _ text: String, in transaction: Transaction, now: Timestamp) throws -> Bool {
    try transaction.db.execute(
      sql: "INSERT OR IGNORE INTO troubles (subject, since, text) VALUES (?, ?, ?)",
      arguments: ["\(subject)", now.iso8601, text])
    guard transaction.db.changesCount > 0 else { return false }
    let notice = Notice(subject: "\(subject)", over: false, text: text, since: now, time: now)
    try transaction.insert(notice, for: receivers(of: subject), now: now)
    return true
  }

  func log(_ text: String) { logger.error("self: \(text)") }

  /// Tells that something is well again, where it was told that it is not.
  func end(_ subject: TroubleSubject, _ text: String, now: Timestamp = .now) throws {
    guard try state.troubles(of: "\(subject)") else { return }
    let isOver = try state.write { transaction in
      let since = try String.fetchOne(
        transaction.db, sql: "DELETE FROM troubles WHERE subject = ? RETURNING since", arguments: ["\(subject)"])
      guard let since else { return false }
      let notice = Notice(
        subject: "\(subject)", over: true, text: text, since: Timestamp(iso8601: since) ?? now, time: now)
      try transaction.insert(notice, for: receivers(of: subject), now: now)
      return true
    }
    if isOver { logger.notice("self: \(text)") }
  }

  /// Forgets the trouble of what the configuration no longer has: nobody will tell that it is over.
  func forget(except subjects: [TroubleSubject]) throws {
    let known = try JSON.encode(subjects.map(\.description))
    try state.write {
      try $0.db.execute(
        sql: "DELETE FROM troubles WHERE subject NOT IN (SELECT value FROM json_each(?))", arguments: [known])
    }
  }

  /// A receiver is not told of its own trouble.
  private func receivers(of subject: TroubleSubject) -> [String] {
    receivers.filter { subject != .receiver($0) }
  }
}

extension Transaction {
  /// Enters a notice, with a notification for each of its receivers.
  fileprivate func insert(_ notice: Notice, for receivers: [String], now: Timestamp) throws {
    guard !receivers.isEmpty else { return }
    try db.execute(
      sql: "INSERT INTO notices (notice, created) VALUES (?, ?)",
      arguments: [try JSON.encode(notice), now.iso8601])
    let id = db.lastInsertedRowID
    for receiver in Set(receivers).sorted() {
      try db.execute(sql: "INSERT INTO notifications (notice, receiver) VALUES (?, ?)", arguments: [id, receiver])
    }
  }
}

extension State {
  /// Whether it was told that something is in trouble.
  fileprivate func troubles(of subject: String) throws(StateError) -> Bool {
    try read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM troubles WHERE subject = ?)", arguments: [subject])
        ?? false
    }
  }
}
