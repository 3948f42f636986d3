import Articles
import Testing

@testable import Watcher

/// What servers ask for is a figure from outside: whatever it is, the wait is none or at most a day.
struct RetryAfterTests {
  private static let now = Timestamp(seconds: 1_700_000_000)

  @Test(arguments: [
    ("17", 17), (" 0 ", 0), ("86400", 86_400), ("86401", 86_400), ("9223372036854775807", 86_400),
    ("9223372036854775808", 86_400), ("99999999999999999999999999", 86_400), ("-5", nil), ("1e9", nil), ("", nil),
    ("soon", nil), ("Tue, 14 Nov 2023 22:13:50 GMT", 30), ("Tue, 14 Nov 2022 22:13:50 GMT", 0),
    ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400), (String(repeating: "x", count: 5_000), nil),
  ])
  func waitsAreCappedAtADay(value: String, seconds: Int?) {
    #expect(RetryAfter.seconds(of: value, now: Self.now) == seconds)
  }
}
