import Foundation
import Glibc
import Rules
import Synchronization

/// Alerts as lines of JSON at the end of a file; they are on the disk when they count as taken.
final class LogFile: Sender {
  let portion = 100
  private let path: String
  /// Nothing was written yet: the process before may have died after it wrote, and before it recorded that.
  private let isFirst = Mutex(true)

  init(path: String) { self.path = path }

  func send(_ batch: [Notification], shouldStop: @Sendable () -> Bool) async -> Sent {
    let lines = batch.map { $0.json + "\n" }
    let present = isFirst.withLock { $0 } ? countWritten(lines) : 0
    let (taken, problem) = append(Array(lines.dropFirst(present)), shouldStop: shouldStop)
    if problem == nil { isFirst.withLock { $0 = false } }
    return Sent(taken: present + taken, problem: problem.map { .unavailable("\(path): \($0)", retryAfter: nil) })
  }

  /// How many of the lines, from the first on, stand in the file already. A line tells its alert by its number.
  private func countWritten(_ lines: [String]) -> Int {
    guard FileStatus(path: path, followingLinks: true)?.kind == .file,
      let file = FileHandle(forReadingAtPath: path), let end = try? file.seekToEnd()
    else { return 0 }
    defer { try? file.close() }
    // With a line at the end that was cut short.
    let size = UInt64(lines.reduce(0) { $0 + 2 * $1.utf8.count })
    guard (try? file.seek(toOffset: end - min(end, size))) != nil, let tail = try? file.readToEnd() else { return 0 }
    let written = Set(tail.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) + "\n" })
    return lines.prefix(while: written.contains).count
  }

  /// Appends lines, and answers how many of them stand in the file and what is wrong.
  func append(_ lines: [String], shouldStop: () -> Bool = { false }) -> (taken: Int, problem: String?) {
    try? FileManager.default.createDirectory(atPath: path.parentDirectory, withIntermediateDirectories: true)
    // A pipe that is open for reading here as well would take everything, and lose it.
    let isPipe = FileStatus(path: path, followingLinks: true)?.kind == .special
    let mode = isPipe ? O_WRONLY | O_NONBLOCK : O_RDWR | O_CREAT
    let descriptor = open(path, mode | O_APPEND | O_CLOEXEC | O_NOCTTY, 0o640)
    guard descriptor >= 0 else { return (0, errno == ENXIO ? "nobody reads it" : lastError) }
    defer { close(descriptor) }
    // A line that a power failure or a full disk cut short stays by itself.
    let end = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if end > 0 { pread(descriptor, &last, 1, end - 1) }
    let start = last == UInt8(ascii: "\n") ? 0 : 1
    let bytes = Array(((start == 0 ? "" : "\n") + lines.joined()).utf8)

    let written = write(bytes[...], to: descriptor, patience: 5, shouldStop: shouldStop)
    let problem: String? =
      switch written {
      case .whole: nil
      case .part: "nobody reads it"
      case .failed(let number): String(cString: strerror(number))
      }
    // A pipe or a terminal in the place of the file cannot be synced.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { return (0, lastError) }
    guard let problem else { return (lines.count, nil) }
    // What a full disk cut short is taken away again; of the lines before it none is written twice.
    let now = lseek(descriptor, 0, SEEK_END)
    let count = end >= 0 && now >= end ? Int(now - end) : 0
    let whole = wholeLines(lines, in: count - start)
    if end >= 0, now > end { ftruncate(descriptor, end + off_t(whole.bytes == 0 ? 0 : start + whole.bytes)) }
    return (whole.count, problem)
  }

  private var lastError: String { String(cString: strerror(errno)) }

  /// How many of the lines fit into so many bytes as a whole, and how many bytes they have.
  private func wholeLines(_ lines: [String], in count: Int) -> (count: Int, bytes: Int) {
    var bytes = 0
    for (index, line) in lines.enumerated() {
      if bytes + line.utf8.count > count { return (index, bytes) }
      bytes += line.utf8.count
    }
    return (lines.count, bytes)
  }
}
