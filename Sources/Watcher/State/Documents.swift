import Articles
import GRDB

/// What became of a document.
enum DocumentStatus: String, Sendable {
  /// Its article is in the state.
  case taken
  /// It names a URL that is still to be fetched.
  case waiting
  /// What it named was fetched, and is a document of its own.
  case fetched
  /// It cannot be read as an article; the reason says why.
  case rejected
}

/// A document whose URL is still to be fetched.
struct WaitingDocument: Sendable {
  let id: Int64
  let path: String
  let url: String
  /// JSON: what the document said of the article, beside the URL.
  let metadata: String?
  let attempts: Int
  /// Why the last attempt failed.
  let reason: String?
}

extension Transaction {
  /// The document with these bytes that is taken, fetched or waiting.
  func document(key: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM documents WHERE key = ? AND status <> 'rejected'"), arguments: [key])
  }

  /// Enters a document that is about to be taken or fetched.
  func insertDocument(
    key: String, path: String, status: DocumentStatus, reason: String? = nil, url: String? = nil,
    metadata: String? = nil, now: Timestamp
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO documents (key, path, status, reason, url, host, metadata, next_try, arrived)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      key, path, status.rawValue, reason, url, url.map(hostAndPort(of:)), metadata,
      status == .waiting ? now.seconds : nil, now.iso8601,
    ])
    return db.lastInsertedRowID
  }

  /// Records that what stands at a path cannot be read, and answers whether that is news: a path that is still wrong
  /// for the same reason is not reported again.
  func reject(path: String, key: String?, reason: String, now: Timestamp) throws -> (id: Int64, news: Bool) {
    let known = try Row.fetchOne(
      db, sql: "SELECT id, key, reason FROM documents WHERE path = ? AND status = 'rejected'", arguments: [path])
    if let known {
      let news = known["key"] as String? != key || known["reason"] as String? != reason
      try db.execute(
        sql: "UPDATE documents SET key = ?, reason = ?, arrived = ? WHERE id = ?",
        arguments: [key, reason, now.iso8601, known["id"] as Int64])
      return (known["id"], news)
    }
    try db.execute(
      sql: "INSERT INTO documents (key, path, status, reason, arrived) VALUES (?, ?, 'rejected', ?, ?)",
      arguments: [key, path, reason, now.iso8601])
    return (db.lastInsertedRowID, true)
  }

  /// Notes what a path holds, so that it is opened again only when that changes.
  func remember(path: String, signature: String, document: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO files VALUES (?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET signature = excluded.signature, document = excluded.document
        """
    ).execute(arguments: [path, signature, document])
    // What was wrong here before is so no longer.
    try db.cachedStatement(sql: "DELETE FROM documents WHERE path = ? AND status = 'rejected' AND id <> ?")
      .execute(arguments: [path, document])
  }

  /// Forgets why there was nothing to be had at a path.
  func forgetTrouble(at path: String) throws {
    try forget(path: path)
    try db.execute(sql: "DELETE FROM documents WHERE path = ? AND status = 'rejected'", arguments: [path])
  }

  /// Whether a document was ever taken.
  func hasDocuments() throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM documents WHERE status <> 'rejected' LIMIT 1") != nil
  }

  func forget(path: String) throws {
    try db.execute(sql: "DELETE FROM files WHERE path = ?", arguments: [path])
  }

  func finishWaiting(_ id: Int64, as status: DocumentStatus, reason: String? = nil) throws {
    try db.execute(
      sql: "UPDATE documents SET status = ?, reason = ?, next_try = NULL WHERE id = ?",
      arguments: [status.rawValue, reason, id])
  }

  func postpone(_ id: Int64, reason: String, until: Int64) throws {
    try db.execute(
      sql: "UPDATE documents SET reason = ?, attempts = attempts + 1, next_try = ? WHERE id = ?",
      arguments: [reason, until, id])
  }
}

extension State {
  /// What is recorded of an inbox before any document came, so that it is said once. It is no trouble.
  static let emptyInbox = "the inbox is empty"

  /// The document with these bytes that is taken, fetched or waiting.
  public func document(key: String) throws(StateError) -> Int64? {
    try read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM documents WHERE key = ? AND status <> 'rejected'"), arguments: [key])
    }
  }

  /// What a path held when it was last looked at, and what became of it.
  func file(at path: String) throws(StateError) -> (signature: String, status: DocumentStatus)? {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql:
            "SELECT signature, status FROM files JOIN documents ON documents.id = files.document WHERE files.path = ?"),
        arguments: [path])
      guard let row, let status = DocumentStatus(rawValue: row[1]) else { return nil }
      return (row[0], status)
    }
  }

  /// The documents to be fetched from a host whose next attempt is due, the longest waiting first.
  func waitingDocuments(due: Int64, host: String, limit: Int) throws(StateError) -> [WaitingDocument] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, path, url, metadata, attempts, reason FROM documents
            WHERE status = 'waiting' AND ifnull(host, '') = ? AND next_try <= ? ORDER BY next_try, id LIMIT ?
            """), arguments: [host, due, limit]
      ).map {
        WaitingDocument(
          id: $0["id"], path: $0["path"], url: $0["url"] ?? "", metadata: $0["metadata"], attempts: $0["attempts"],
          reason: $0["reason"])
      }
    }
  }
}
