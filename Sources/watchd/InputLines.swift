internal import Foundation

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
