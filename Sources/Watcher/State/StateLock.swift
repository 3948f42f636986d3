import Foundation
import Glibc

/// The lock beside the state: one watchd at a time. The kernel lets go of it when the process ends, however it ends.
final class StateLock: Sendable {
  private let descriptor: Int32

  init(state path: String) throws(StateError) {
    let file = path + ".lock"
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StateError(
        .unwritable, path, "cannot open \(file): \(String(cString: strerror(errno)))",
        hint: "give this user the right to write there")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      var bytes = [UInt8](repeating: 0, count: 32)
      let count = max(0, Glibc.read(descriptor, &bytes, bytes.count))
      close(descriptor)
      let holder = String(decoding: bytes.prefix(count), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      throw StateError(
        .locked, path, "it is in use by another watchd, process \(holder.isEmpty ? "unknown" : holder)",
        hint: "stop that one, or try again when it is done")
    }
    let pid = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, pid, pid.count, 0)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
