internal import ArgumentParser
internal import Claims
internal import Foundation

/// Reads the lines `{"id","text",…}` of standard input; one that is none is reported and stops nothing else.
///
/// - Parameter body: gets what the line says, its bytes, and its number, counted from 1.
/// - Returns: the exit code of the command, where a line was none.
func readTextLines(_ body: (TextLine, ArraySlice<UInt8>, Int) throws -> Void) rethrows -> ExitCode? {
  var lines = InputLines(STDIN_FILENO)
  var number = 0
  var exitCode: ExitCode?
  while let line = lines.next() {
    number += 1
    guard !line.isEmpty else { continue }
    if let item = TextLine(line) {
      try body(item, line, number)
    } else {
      exitCode = failure(
        "standard input:\(number): no line of the form {\"id\":\"…\",\"text\":\"…\"}; an id may be a number", .badData)
    }
  }
  return exitCode
}

/// The lines of a file that is read to its end, as bytes without their line ends.
struct InputLines {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the line at hand starts, and up to where no line end was found.
  private var start = 0
  private var searched = 0
  private static let size = 1 << 16

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line; nil at the end of the file, and where it can't be read on.
  mutating func next() -> ArraySlice<UInt8>? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        start = end + 1
        searched = start
        return line.last == 0x0D ? line.dropLast() : line
      }
      searched = buffer.count
      guard fill() else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
    }
  }

  /// Reads on; false at the end.
  private mutating func fill() -> Bool {
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    var count = 0
    buffer.append(contentsOf: repeatElement(0, count: InputLines.size))
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + (bytes.count - InputLines.size) }, InputLines.size)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(InputLines.size - max(count, 0))
    return count > 0
  }
}
