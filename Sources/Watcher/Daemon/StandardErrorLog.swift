import Articles
public import Foundation
import Glibc
public import Logging

/// Log messages as lines on standard error, one a message.
public struct StandardErrorLog: LogHandler {
  /// How a line is written.
  public enum Format: String, Sendable, CaseIterable {
    case text
    /// An object with `time`, `level` and `message`.
    case json

    /// As `$WATCHD_LOG_FORMAT` names it; text without it, or where it names none.
    public static var configured: Format {
      ProcessInfo.processInfo.environment["WATCHD_LOG_FORMAT"].flatMap(Format.init(rawValue:)) ?? .text
    }
  }

  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  public let format: Format
  /// Whether the journal of systemd reads it: then each line begins with its priority, `<3>` to `<7>` (sd-daemon(3)).
  public let withPriorities: Bool

  public init(
    level: Logger.Level, format: Format = .text, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    logLevel = level
    self.format = format
    withPriorities = Self.isJournal(environment["JOURNAL_STREAM"])
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    let bytes = Array(line("\(event.message)", level: event.level, time: .now).utf8)
    // One write a line: lines of several threads do not mix. A pipe that nobody reads holds nothing up.
    _ = write(bytes[...], to: STDERR_FILENO, patience: 0.1)
  }

  /// The line of a message, with its end.
  func line(_ message: String, level: Logger.Level, time: Timestamp) -> String {
    let priority = withPriorities ? "<\(level.priority)>" : ""
    switch format {
    case .text:
      let start = withPriorities ? "" : "watchd: \(level.label)"
      return "\(priority)\(start)\(message.cleanLine())\n"
    case .json:
      let fields = ["time": time.iso8601, "level": "\(level)", "message": message.cleanLine()]
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      // Text never fails.
      let object = (try? encoder.encode(fields)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
      return "\(priority)\(object)\n"
    }
  }

  /// Whether standard error is what `$JOURNAL_STREAM` names by device and inode: shells inherit the variable, and their
  /// terminals are no journal.
  private static func isJournal(_ stream: String?) -> Bool {
    var info = stat()
    guard let stream, fstat(STDERR_FILENO, &info) == 0 else { return false }
    return stream == "\(info.st_dev):\(info.st_ino)"
  }
}

extension Logger.Level {
  /// As syslog(3) counts.
  fileprivate var priority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  fileprivate var label: String {
    switch self {
    case .warning: "warning: "
    case .error, .critical: "error: "
    default: ""
    }
  }
}
