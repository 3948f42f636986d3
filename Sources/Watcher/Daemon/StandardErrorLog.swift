import Articles
public import Foundation
import Glibc
public import Logging

/// Log messages as lines on standard error. Under systemd each begins with its priority, `<3>` to `<7>` (sd-daemon(3)).
public struct StandardErrorLog: LogHandler {
  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  private let withPriorities: Bool

  public init(level: Logger.Level, environment: [String: String] = ProcessInfo.processInfo.environment) {
    logLevel = level
    withPriorities = environment["JOURNAL_STREAM"] != nil || environment["INVOCATION_ID"] != nil
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    let lines = "\(event.message)".cleanLine()
    let prefix = withPriorities ? "<\(event.level.priority)>" : "watchd: \(event.level.label)"
    let bytes = Array("\(prefix)\(lines)\n".utf8)
    // One write a line: lines of several threads do not mix. A pipe that nobody reads holds nothing up.
    _ = write(bytes[...], to: STDERR_FILENO, patience: 0.1)
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
