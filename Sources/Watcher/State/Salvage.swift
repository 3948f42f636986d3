import Foundation
import GRDB
import Glibc

/// Reads what can be read of a table whose pages are damaged in places.
///
/// Rows are read in the order of their key. Where a page cannot be read, the place after it is sought: by trying
/// further and further keys where the key is a number, else from the end backwards.
struct Salvage {
  let db: Database
  let table: String
  /// The first column of the key, which the table is stored by.
  private let key: String
  /// All columns of the key, as `ORDER BY` takes them.
  private let order: [String]
  private let isNumbered: Bool

  /// First keys between which rows could not be read; nil stands for an open end.
  struct Gap: Sendable, Equatable {
    var after: Int64?
    var before: Int64?
  }

  private static let batch = 200

  /// Nil where the table is not there, or cannot be seen.
  init?(of table: String, in db: Database) {
    // Of a table with a rowid, that is the key it is stored by; `INTEGER PRIMARY KEY` is a name for it.
    guard let columns = try? Row.fetchAll(db, sql: "PRAGMA table_info(\(table))") else { return nil }
    let keys = columns.filter { ($0["pk"] as Int) > 0 }.sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }
    guard let first = keys.first else { return nil }
    self.db = db
    self.table = table
    key = first["name"]
    order = keys.map { $0["name"] }
    isNumbered = (first["type"] as String).uppercased() == "INTEGER"
  }

  /// Hands out every row that can be read, and answers where some could not. A row may come twice.
  func rows(_ take: (Row) throws -> Void) throws -> [Gap] {
    if isNumbered { return try numbered(take) }
    return try fromBothEnds(take) ? [] : [Gap(after: nil, before: nil)]
  }

  private func numbered(_ take: (Row) throws -> Void) throws -> [Gap] {
    var gaps: [Gap] = []
    var next = Int64.min
    while true {
      if let rows = rows(from: next, limit: Self.batch) {
        for row in rows { try take(row) }
        guard rows.count == Self.batch, let last = rows.last.flatMap(number), last < .max else { return gaps }
        // The last key may have more rows than fitted in.
        next = last
        if rows.first.flatMap(number) == last {
          for row in self.rows(of: last) ?? [] { try take(row) }
          next = last + 1
        }
        continue
      }
      let (last, damaged) = try oneByOne(from: next, take)
      guard let damaged else { return gaps }
      let place = placeAfterDamage(from: damaged)
      gaps.append(Gap(after: last ?? gaps.last?.before.map { $0 - 1 }, before: place))
      guard let place else { return gaps }
      next = place
    }
  }

  /// - Returns: the last key that was read whole, and the first that was not; nil where there was none.
  private func oneByOne(
    from start: Int64, _ take: (Row) throws -> Void
  ) throws -> (last: Int64?, damaged: Int64?) {
    var last: Int64?
    var next = start
    while let rows = rows(from: next, limit: 1) {
      guard let found = rows.first.flatMap(number) else { return (last, nil) }
      guard try fromBothEnds(where: "\(key) = \(found)", take) else { return (last, found) }
      last = found
      guard found < .max else { return (last, nil) }
      next = found + 1
    }
    return (last, next)
  }

  /// The smallest key found from which rows can be read again; nil where there is none.
  private func placeAfterDamage(from start: Int64) -> Int64? {
    func isReadable(_ place: Int64) -> Bool { rows(from: place, limit: 1) != nil }
    var bad = max(start, 0)
    var step: Int64 = 1
    var good: Int64?
    while good == nil {
      let (place, overflow) = bad.addingReportingOverflow(step)
      if overflow { return nil }
      if isReadable(place) { good = place } else { (bad, step) = (place, step.multipliedReportingOverflow(by: 2).0) }
      if step <= 0 { return nil }
    }
    guard var good else { return nil }
    while good - bad > 1 {
      let middle = bad + (good - bad) / 2
      if isReadable(middle) { good = middle } else { bad = middle }
    }
    return rows(from: good, limit: 1)?.isEmpty == false ? good : nil
  }

  /// - Returns: whether all rows could be read.
  private func fromBothEnds(where condition: String = "1", _ take: (Row) throws -> Void) throws -> Bool {
    for direction in ["ASC", "DESC"] {
      let by = order.map { "\($0) \(direction)" }.joined(separator: ", ")
      guard let rows = try? Row.fetchCursor(db, sql: "SELECT * FROM \(table) WHERE \(condition) ORDER BY \(by)") else {
        continue
      }
      var failed = false
      while let row = try next(of: rows, &failed) { try take(row) }
      if !failed { return true }
    }
    return false
  }

  private func next(of rows: RowCursor, _ failed: inout Bool) throws -> Row? {
    do {
      return try rows.next()
    } catch  where Self.isDamage(error) {
      failed = true
      return nil
    }
  }

  /// Nil where a page could not be read, or holds something else than rows in their order.
  private func rows(from start: Int64, limit: Int) -> [Row]? {
    let rows = try? Row.fetchAll(
      db, sql: "SELECT * FROM \(table) WHERE \(key) >= ? ORDER BY \(key) LIMIT ?", arguments: [start, limit])
    guard let rows else { return nil }
    var last = start
    for row in rows {
      guard let number = number(row), number >= last else { return nil }
      last = number
    }
    return rows
  }

  private func number(_ row: Row) -> Int64? { Int64.fromDatabaseValue(row[key]) }

  private func rows(of value: Int64) -> [Row]? {
    try? Row.fetchAll(db, sql: "SELECT * FROM \(table) WHERE \(key) = ?", arguments: [value])
  }

  static func isDamage(_ error: any Error) -> Bool {
    guard let code = (error as? DatabaseError)?.resultCode else { return false }
    return [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR].contains(code)
  }
}
