import Facts
import Foundation
import GRDB
import Glibc
import Synchronization

/// What watchd knows, in one SQLite file. The only part that knows of SQLite.
///
/// Everything an article causes is written in one transaction (``write(_:)``). The journal is a write-ahead log, synced
/// at each commit: whatever moment the process dies at, an article is wholly there or not at all.
public final class State: Sendable {
  let queue: DatabaseQueue
  /// What the pipeline works with, as last committed.
  let workingSet = Mutex<WorkingSet>(WorkingSet())
  /// Tells this state from others, in the keys that receivers tell repeated messages by.
  public let id: String
  public let path: String
  private let lock: StateLock?
  let damage: Damage
  /// How long another process that writes is waited for, in seconds.
  static let patience = 10.0

  /// Opens the state for writing, creates it where there is none, and brings it to the present schema.
  ///
  /// - Throws: ``StateError``, which says what to do.
  public convenience init(path: String) throws(StateError) {
    let directory = path.parentDirectory
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw StateError(
        .forbidden, path, "cannot create \(directory): \(plainWords(error))", hint: "choose another `state:`")
    }
    let lock = try StateLock(state: path)
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(State.patience)
    configuration.prepareDatabase { db in
      // Most rows are articles of some 2.5 KB: on pages of 4 KB each would have one to itself. A database that is there
      // takes over both when it is next written anew.
      try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL")
    }
    try self.init(path: path, configuration: configuration, lock: lock)
    lock.claim(stateID: id)
  }

  /// Opens a state for writing that must be there already.
  public static func existing(path: String) throws(StateError) -> State {
    try checkThere(path)
    return try State(path: path)
  }

  private static func checkThere(_ path: String) throws(StateError) {
    guard access(path, F_OK) != 0, errno == ENOENT else { return }
    throw StateError(.missing, path, "there is no state yet", hint: "run watchd, or name another configuration")
  }

  /// Opens a state that another process may be writing, to read from it.
  ///
  /// - Parameter ofAnyAge: also one that an older watchd wrote, of which nothing can be read but the whole.
  public static func reading(path: String, ofAnyAge: Bool = false) throws(StateError) -> State {
    try checkThere(path)
    guard access(path, R_OK) == 0 else {
      throw StateError(
        .forbidden, path, "it cannot be read: \(String(cString: strerror(errno)))",
        hint: "run this as the user that watchd runs as, or as root")
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(State.patience)
    return try State(path: path, configuration: configuration, lock: nil, ofAnyAge: ofAnyAge)
  }

  /// Opens a state to change what a daemon that has it in use takes notice of.
  public static func sharing(path: String) throws(StateError) -> State {
    _ = try reading(path: path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(State.patience)
    return try State(path: path, configuration: configuration, lock: nil)
  }

  /// A state that is gone when it is let go of: what replay runs on. Nothing in it is synced.
  public static func scratch() throws(StateError) -> State {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000")
    }
    // SQLite takes the empty name for a temporary file that it deletes itself.
    return try State(path: "", configuration: configuration, lock: nil)
  }

  private init(
    path: String, configuration: Configuration, lock: StateLock?, ofAnyAge: Bool = false
  ) throws(StateError) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // GRDB lowers it to NORMAL when it sets the journal, after the configuration had its say: commits wouldn't wait for
      // the disk.
      if lock != nil { try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") } }
      try queue.read { db in try State.checkSchema(db, path: path) }
      // Who shares a state with a daemon leaves its schema to it.
      if lock != nil || path.isEmpty {
        try migrations.migrate(queue)
      } else if try !ofAnyAge && !queue.read(migrations.hasCompletedMigrations) {
        throw StateError(
          .older, path, "it was written by an older watchd",
          hint: "start watchd, or run `watchd --once`, which brings it up to date")
      }
      id = try queue.read { db in try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'id'") ?? "" }
      self.queue = queue
      self.path = path
      self.lock = lock
      damage = Damage(path: path)
    } catch {
      throw StateError(error, path: path)
    }
  }

  private static func checkSchema(_ db: Database, path: String) throws {
    // A table of migrations alone is a state whose first start ended in the middle.
    let tables =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
    if tables > 0, try !db.tableExists("grdb_migrations") || !db.tableExists("notifications") {
      throw StateError(.foreign, path, "it is the database of another program", hint: "choose another `state:`")
    }
    if try migrations.hasBeenSuperseded(db) {
      throw StateError(
        .newer, path, "it was written by a newer watchd", hint: "run that version, or choose another `state:`")
    }
  }

  /// Runs `body` as one transaction: all that it writes is committed together, or not at all.
  ///
  /// - Parameter isSynced: whether the commit waits for the disk.
  @discardableResult
  func write<Result>(isSynced: Bool = true, _ body: (Transaction) throws -> Result) throws -> Result {
    try checkStillThere()
    do {
      return try queue.writeWithoutTransaction { db in
        // A scratch state waits for no disk anyway. Each time anew: such a statement takes effect when it is compiled.
        let waits = isSynced || lock == nil
        if !waits { try db.execute(sql: "PRAGMA synchronous = NORMAL") }
        defer { if !waits { try? db.execute(sql: "PRAGMA synchronous = FULL") } }
        let transaction = Transaction(db: db, working: takeWorkingSet(), damage: damage)
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(transaction)
          return .commit
        }
        // Still alone with the database: the next transaction finds what this one has committed.
        workingSet.withLock { $0 = transaction.working }
        guard let result else { throw StateError(.failed, path, "the transaction gave nothing", hint: "report it") }
        return result
      }
    } catch let error as DatabaseError {
      throw StateError(error, path: path)
    }
  }

  /// The working set, of which none is left behind: there is but one, and to change it copies nothing.
  private func takeWorkingSet() -> WorkingSet {
    workingSet.withLock {
      let taken = $0
      $0 = WorkingSet()
      return taken
    }
  }

  /// Throws where the file was removed or replaced since it was opened: what is written to it now nobody would find. One
  /// that was removed is written anew from what is still open, so that the next start goes on from there.
  private func checkStillThere() throws(StateError) {
    guard let lock, !lock.isInPlace else { return }
    var message = "another file took its place while it was in use"
    if access(path, F_OK) != 0, errno == ENOENT, (try? queue.vacuum(into: path)) != nil {
      message = "it was removed while it was in use; it is written again"
    }
    throw StateError(.replaced, path, message, hint: "find out who removes it; watchd goes on when it is started again")
  }

  /// Writes a copy as it is at one moment, whole and without free pages; others may write meanwhile.
  ///
  /// - Throws: ``StateError``, also where something stands at the path already.
  public func backUp(to file: String) throws {
    guard access(file, F_OK) != 0 else {
      throw StateError(.unwritable, file, "there is a file already", hint: "name another, or remove it first")
    }
    let part = file + ".part"
    unlink(part)
    do {
      try queue.vacuum(into: part)
    } catch {
      unlink(part)
      throw StateError(error, path: file)
    }
    try State.put(part, inPlaceOf: file)
  }

  /// Gives a file that was written the name of a whole one, once it is on the disk.
  static func put(_ part: String, inPlaceOf file: String) throws(StateError) {
    let descriptor = Glibc.open(part, O_RDONLY | O_CLOEXEC)
    let isSynced = descriptor >= 0 && fsync(descriptor) == 0
    if descriptor >= 0 { close(descriptor) }
    guard isSynced, rename(part, file) == 0 else {
      throw StateError(
        .unwritable, file, "it cannot be written: \(String(cString: strerror(errno)))", hint: "see to its disk")
    }
  }

  /// Reads one consistent state of things.
  func read<Result>(_ body: (Database) throws -> Result) throws(StateError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw StateError(error, path: path)
    }
  }
}

/// One transaction on the state, with what the pipeline asks of it; see the extensions by subject.
final class Transaction {
  let db: Database
  var working: WorkingSet
  let damage: Damage

  init(db: Database, working: WorkingSet = WorkingSet(), damage: Damage) {
    self.db = db
    self.working = working
    self.damage = damage
  }
}
