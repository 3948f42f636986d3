import Articles
import Foundation

extension Timestamp {
  /// The present second. Only Watcher looks at the clock; to all else time is a parameter.
  static var now: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
}
