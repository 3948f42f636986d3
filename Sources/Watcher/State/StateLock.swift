import Foundation
import Glibc

/// The lock on the state: one watchd at a time. The kernel lets go of it when the process ends, however it ends.
///
/// It is held on a file beside the state, which says who holds it and which state was there, and on the state itself: who
/// removes the one does not open the way to the other.
final class StateLock: Sendable {
  private let descriptor: Int32
  /// Open for as long as the state is: to close it would give up the locks of SQLite.
  private let database: Int32
  private let path: String

  init(state path: String) throws(StateError) {
    let descriptor = try StateLock.open(path + ".lock", of: path)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = StateLock.text(descriptor).split(separator: "\n").first ?? "unknown"
      close(descriptor)
      throw StateError(
        .locked, path, "it is in use by another watchd, process \(holder)",
        hint: "stop that one, or try again when it is done")
    }
    let hadState = StateLock.text(descriptor).contains("state ")
    guard !hadState || StateLock.size(path) >= StateLock.leastSize else {
      close(descriptor)
      throw StateError(
        .corrupt, path, "it was here before, and is \(StateLock.size(path) < 0 ? "gone" : "empty") now",
        hint: "restore a backup; or remove \(path).lock to begin anew, and all that is read again is told again")
    }
    let database: Int32
    do {
      database = try StateLock.open(path, of: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard flock(database, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      close(database)
      throw StateError(
        .locked, path, "it is in use by another watchd, whose lock file was removed", hint: "stop that one first")
    }
    (self.descriptor, self.database, self.path) = (descriptor, database, path)
    write("\(getpid())\n" + (hadState ? StateLock.text(descriptor).drop { $0 != "s" } : ""))
  }

  /// Notes that the state stands.
  func claim(stateID: String) { write("\(getpid())\nstate \(stateID)\n") }

  /// Whether what is locked still stands at its path.
  var isInPlace: Bool {
    var (held, found) = (stat(), stat())
    return fstat(database, &held) == 0 && stat(path, &found) == 0 && held.st_ino == found.st_ino
      && held.st_dev == found.st_dev
  }

  deinit {
    close(database)
    close(descriptor)
  }

  /// The size of a database with nothing in it is larger.
  private static let leastSize: Int64 = 512

  private static func size(_ path: String) -> Int64 {
    var info = stat()
    return stat(path, &info) == 0 ? Int64(info.st_size) : -1
  }

  private static func open(_ file: String, of path: String) throws(StateError) -> Int32 {
    let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor < 0 else { return descriptor }
    let isForbidden = errno == EACCES || errno == EPERM || errno == EROFS
    throw StateError(
      isForbidden ? .forbidden : .unwritable, path, "cannot open \(file): \(String(cString: strerror(errno)))",
      hint: isForbidden ? "give this user the right to write there" : "free space on that disk, or check it")
  }

  private static func text(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }
}
