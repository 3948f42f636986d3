/// A point in time as news gives it: to the day, or to the second.
///
/// Counted in UTC, with the offset of the place that wrote it kept beside. A text without an offset is taken as UTC.
/// Two times are equal where they are the same point in time, whatever their offsets.
public struct Timestamp: Sendable, Hashable {
  /// How much of the time is known.
  public enum Precision: String, Sendable, Codable {
    case day, second
  }

  /// Seconds since 1970-01-01T00:00:00Z; the start of the day where only the day is known.
  public let seconds: Int64
  public let precision: Precision
  /// Minutes east of UTC of the clock the time was read from, less than a day. It tells which day it was there.
  public let offset: Int16

  /// The seconds that a time may have: the years 1 to 9999, in UTC as well as where it was written. All of them are
  /// printed in a form that is read again as the same time.
  static let range = days(year: 1, month: 1, day: 1) * 86_400...days(year: 9999, month: 12, day: 31) * 86_400 + 86_399

  /// A time; one out of the years 1 to 9999 is the nearest that is within, and an offset that would lead out of them, or
  /// is a day or more, is none.
  public init(seconds: Int64, precision: Precision = .second, offset: Int16 = 0) {
    let seconds = min(max(seconds, Timestamp.range.lowerBound), Timestamp.range.upperBound)
    self.seconds = precision == .day ? Timestamp.day(of: seconds) * 86_400 : seconds
    self.precision = precision
    let isOfAClock =
      precision == .second && offset.magnitude < 24 * 60 && Timestamp.range.contains(seconds + Int64(offset) * 60)
    self.offset = isOfAClock ? offset : 0
  }

  /// Days since 1970-01-01, in UTC.
  public var day: Int64 { Timestamp.day(of: seconds) }

  /// Days since 1970-01-01 where the time was written.
  public var localDay: Int64 { Timestamp.day(of: seconds + Int64(offset) * 60) }

  private static func day(of seconds: Int64) -> Int64 {
    seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  public static func == (one: Timestamp, other: Timestamp) -> Bool {
    one.seconds == other.seconds && one.precision == other.precision
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(seconds)
    hasher.combine(precision)
  }
}

extension Timestamp: Comparable {
  /// By the second; of two with the same second, a day comes before a time on it.
  public static func < (one: Timestamp, other: Timestamp) -> Bool {
    one.seconds == other.seconds
      ? one.precision == .day && other.precision == .second : one.seconds < other.seconds
  }
}

extension Timestamp {
  /// The start of a day of the proleptic Gregorian calendar; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Timestamp.length(ofMonth: month, year: year)
    else { return nil }
    self.init(seconds: Timestamp.days(year: year, month: month, day: day) * 86_400, precision: .day)
  }

  /// Reads ISO 8601 as sidecars, feeds and pages write it: `2022-01-07`, `2022-01-07T10:50`,
  /// `2022-01-07 10:50:03.5+06:00`, `20220107T105003Z`. Nil for anything else.
  public init?(iso8601 text: String) {
    var rest = Substring(text)
    func number(_ digits: Int) -> Int? {
      guard rest.utf8.count >= digits, rest.utf8.prefix(digits).allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      defer { rest = rest.dropFirst(digits) }
      return Int(rest.prefix(digits))
    }
    func skip(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest.removeFirst()
      return true
    }
    guard let year = number(4) else { return nil }
    _ = skip("-")
    guard let month = number(2) else { return nil }
    _ = skip("-")
    guard let day = number(2), let date = Timestamp(year: year, month: month, day: day) else { return nil }
    guard !rest.isEmpty else {
      self = date
      return
    }
    guard skip("T") || skip(" ") || skip("t"), let hour = number(2) else { return nil }
    _ = skip(":")
    guard let minute = number(2) else { return nil }
    _ = skip(":")
    let second = number(2) ?? 0
    if skip(".") || skip(",") { rest = rest.drop { $0.isASCII && $0.isNumber } }
    var offset = 0
    if !skip("Z"), !skip("z"), !rest.isEmpty {
      let sign = skip("-") ? -1 : 1
      guard sign == -1 || skip("+"), let hours = number(2), hours < 24 else { return nil }
      _ = skip(":")
      let minutes = number(2) ?? 0
      guard minutes < 60 else { return nil }
      offset = sign * (hours * 60 + minutes)
    }
    guard rest.isEmpty else { return nil }
    self.init(day: date, hour: hour, minute: minute, second: second, offset: offset)
  }

  /// A time of day, by a clock that is so many minutes east of UTC. Nil where no clock shows it: 24:00 is the end of the
  /// day, 23:59:60 a leap second, which counts as the one before; an offset is less than a day.
  init?(day: Timestamp, hour: Int, minute: Int, second: Int, offset: Int) {
    guard (0...23).contains(hour) || (hour, minute, second) == (24, 0, 0), (0...59).contains(minute),
      (0...60).contains(second), (-1_439...1_439).contains(offset)
    else { return nil }
    let there = day.seconds + Int64(hour * 3_600 + minute * 60 + min(second, 59))
    let seconds = there - Int64(offset * 60)
    guard Timestamp.range.contains(there), Timestamp.range.contains(seconds) else { return nil }
    self.init(seconds: seconds, offset: Int16(offset))
  }

  /// ISO 8601: `2022-01-07`; `2022-01-07T10:50:00Z` where the time is known, with the offset where it is not UTC:
  /// `2022-01-07T16:50:00+06:00`.
  public var iso8601: String {
    let (year, month, dayOfMonth) = Timestamp.date(ofDay: localDay)
    func padded(_ value: Int64, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    guard precision == .second else { return date }
    let inDay = seconds + Int64(offset) * 60 - localDay * 86_400
    let time = "\(padded(inDay / 3_600, 2)):\(padded(inDay / 60 % 60, 2)):\(padded(inDay % 60, 2))"
    guard offset != 0 else { return "\(date)T\(time)Z" }
    let east = Int64(offset.magnitude)
    return "\(date)T\(time)\(offset < 0 ? "-" : "+")\(padded(east / 60, 2)):\(padded(east % 60, 2))"
  }

  /// The year, month (1 to 12) and day of the month of this time in UTC.
  public var date: (year: Int, month: Int, day: Int) {
    let (year, month, day) = Timestamp.date(ofDay: day)
    return (Int(year), Int(month), Int(day))
  }

  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil and civil_from_days.
  private static func days(year: Int, month: Int, day: Int) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
  }

  private static func date(ofDay day: Int64) -> (Int64, Int64, Int64) {
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = Timestamp(iso8601: text) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "\(text) is not an ISO 8601 time such as 2022-01-07T10:50:00Z"))
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}
