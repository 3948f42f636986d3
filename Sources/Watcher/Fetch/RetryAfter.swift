import Articles
import CCurl

/// How long a server asks to wait: a number of seconds or a date (RFC 9110, 10.2.3).
enum RetryAfter {
  /// Nobody is waited for longer than a day, in seconds, whatever is asked.
  static let longest = 86_400

  /// The value of the header in seconds from now, 0 to ``longest``; nil where it says neither.
  static func seconds(of value: some StringProtocol, now: Timestamp) -> Int? {
    let value = value.drop { $0.isWhitespace }.prefix(100)
    let digits = value.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, value.dropFirst(digits.count).allSatisfy(\.isWhitespace) {
      // A number that is too long for an Int is long enough.
      return min(Int(digits) ?? longest, longest)
    }
    let date = curl_getdate(String(value), nil)
    guard date >= 0 else { return nil }
    return Int(min(max(Int64(date).subtractingReportingOverflow(now.seconds).partialValue, 0), Int64(longest)))
  }
}
