import Articles
import Foundation
import Glibc
import Logging
import Testing

@testable import Watcher

/// The lines of the log.
struct LogLineTests {
  private let time = Timestamp(seconds: 1_700_000_000)

  /// Standard error as `$JOURNAL_STREAM` names it.
  private var stream: String {
    var info = stat()
    _ = fstat(STDERR_FILENO, &info)
    return "\(info.st_dev):\(info.st_ino)"
  }

  @Test func forPeople() {
    // Shells hand the variable on; and systemd runs what no journal reads.
    for environment in [[:], ["JOURNAL_STREAM": "1:2"], ["INVOCATION_ID": "x"], ["JOURNAL_STREAM": ""]] {
      let log = StandardErrorLog(level: .info, environment: environment)
      #expect(log.line("a\nb", level: .error, time: time) == "watchd: error: a b\n")
      #expect(log.line("a", level: .notice, time: time) == "watchd: a\n")
    }
  }

  @Test func forTheJournal() {
    let log = StandardErrorLog(level: .info, environment: ["JOURNAL_STREAM": stream])
    let levels: [Logger.Level] = [.critical, .error, .warning, .notice, .info, .debug]
    #expect(levels.map { log.line("a", level: $0, time: time) } == (2...7).map { "<\($0)>a\n" })
  }

  @Test func asJSON() {
    let log = StandardErrorLog(level: .info, format: .json, environment: [:])
    #expect(
      log.line("a \"b\"\n<3>c/d", level: .warning, time: time) == """
        {"level":"warning","message":"a \\"b\\" <3>c/d","time":"2023-11-14T22:13:20Z"}

        """)
    let journal = StandardErrorLog(level: .info, format: .json, environment: ["JOURNAL_STREAM": stream])
    #expect(journal.line("a", level: .error, time: time).hasPrefix("<3>{\"level\":\"error\""))
  }
}
