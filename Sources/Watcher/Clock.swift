public import Articles
import Foundation
import Glibc

extension Timestamp {
  /// The present second. Only Watcher looks at the clock; to all else time is a parameter.
  public static var now: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }

  /// No article is published later than this: two days from now, for clocks and zones that are wrong.
  static var latestPublished: Timestamp { Timestamp(seconds: now.seconds + 2 * 86_400) }
}

/// Seconds of a clock that nobody sets: what waits are measured by.
var uptime: Double {
  var time = timespec()
  clock_gettime(CLOCK_BOOTTIME, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
