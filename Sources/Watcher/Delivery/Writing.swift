import Foundation
import Glibc

/// Writes all of a text to standard output; answers what went wrong.
func writeToStandardOutput(_ text: String) -> DeliveryError? {
  guard !writeAll(Array(text.utf8), to: STDOUT_FILENO) else { return nil }
  return DeliveryError(description: "standard output: \(String(cString: strerror(errno)))")
}

/// Appends lines to a file and returns when they are on the disk; answers what went wrong.
func appendDurably(_ lines: String, to path: String) -> DeliveryError? {
  func failure() -> DeliveryError { DeliveryError(description: "\(path): \(String(cString: strerror(errno)))") }
  let directory = (path as NSString).deletingLastPathComponent
  if !directory.isEmpty {
    try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }
  let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { return failure() }
  defer { close(descriptor) }
  // A line that a power failure cut short stays by itself.
  let end = lseek(descriptor, 0, SEEK_END)
  var last = UInt8(ascii: "\n")
  if end > 0 { pread(descriptor, &last, 1, end - 1) }
  let text = last == UInt8(ascii: "\n") ? lines : "\n" + lines
  guard writeAll(Array(text.utf8), to: descriptor) else { return failure() }
  // A pipe or a terminal in the place of the file cannot be synced.
  guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { return failure() }
  return nil
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return false }
      written += count
    }
    return true
  }
}
