import Foundation
import Glibc

/// A file that others read at any time: it is replaced as a whole.
struct MetricsFile {
  let path: String

  /// Why it could not be written.
  struct Failure: Error {
    var reason: String
  }

  func write(_ text: String) throws(Failure) {
    // node_exporter passes over names that do not end with .prom.
    let part = "\(path).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Failure(reason: lastError) }
    // Another user reads it, whatever the umask; it holds numbers and the names of receivers.
    fchmod(descriptor, 0o644)
    let written = Watcher.write(Array(text.utf8)[...], to: descriptor, patience: 1)
    let reason = written == .whole ? nil : lastError
    close(descriptor)
    guard reason == nil, rename(part, path) == 0 else {
      let reason = reason ?? lastError
      unlink(part)
      throw Failure(reason: reason)
    }
  }

  private var lastError: String { String(cString: strerror(errno)) }
}
