import Glibc
import Rules
import Synchronization

/// Alerts as lines on standard output.
final class StandardOutput: Sender {
  let portion = 10
  private let format: Receiver.Format
  private let descriptor: Int32
  /// How long a reader that does not read is waited for, in seconds.
  private let patience: Double
  /// What is still to be written of an alert that a full pipe took a part of.
  private let unfinished = Mutex<(id: Int64, rest: ArraySlice<UInt8>)?>(nil)

  init(format: Receiver.Format, descriptor: Int32 = STDOUT_FILENO, patience: Double = 5) {
    self.format = format
    self.descriptor = descriptor
    self.patience = patience
  }

  func send(_ batch: [Notification], shouldStop: @Sendable () -> Bool) async -> Sent {
    for (index, notification) in batch.enumerated() {
      let rest = unfinished.withLock { $0?.id == notification.id ? $0?.rest : nil }
      let bytes = rest ?? Array((text(notification) + "\n").utf8)[...]
      switch write(bytes, to: descriptor, patience: patience, shouldStop: shouldStop) {
      case .whole: unfinished.withLock { $0 = nil }
      case .part(let count):
        unfinished.withLock { $0 = (notification.id, bytes.dropFirst(count)) }
        return Sent(taken: index, problem: .unavailable("standard output: nobody reads it", retryAfter: nil))
      case .failed(let number):
        return Sent(
          taken: index,
          problem: .unavailable("standard output: \(String(cString: strerror(number)))", retryAfter: nil))
      }
    }
    return .all(batch)
  }

  private func text(_ notification: Notification) -> String {
    switch format {
    case .text: notification.text
    case .json: notification.json
    }
  }
}
