public import Articles
import Foundation

/// When something is due, as crontab(5) writes it: minute, hour, day of the month, month and day of the week, by the
/// clocks of a time zone.
///
/// What is due at certain hours comes once a day also when clocks change: within the time that is left out, at its end; of
/// a time that they show twice, the first. What is due in every hour keeps to what they show.
public struct CronSchedule: Sendable, Hashable {
  /// As it was written.
  public let text: String
  /// The name of the time zone: `Europe/Berlin`.
  public let zone: String
  private let timeZone: TimeZone
  private let minutes: Field
  private let hours: Field
  private let days: Field
  private let months: Field
  private let weekdays: Field

  /// What is wrong with an expression, and what would be right.
  public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
  }

  /// Reads the five fields; nil zones are UTC.
  public init(_ text: String, zone: String = "UTC") throws(Problem) {
    guard let timeZone = Self.timeZone(zone) else {
      throw Problem(description: "'\(zone)' is no time zone; write a name such as Europe/Berlin or UTC")
    }
    let fields = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    guard fields.count == 5 else {
      throw Problem(
        description: "it must have five fields (minute, hour, day of the month, month, day of the week) such as "
          + "'*/15 6-22 * * mon-fri'; found \(fields.count)")
    }
    (self.text, self.zone, self.timeZone) = (fields.joined(separator: " "), zone, timeZone)
    minutes = try Field(fields[0], .minute)
    hours = try Field(fields[1], .hour)
    days = try Field(fields[2], .day)
    months = try Field(fields[3], .month)
    weekdays = try Field(fields[4], .weekday)
    // By a year that has the 29th of February: what does not come in it never comes.
    let comes =
      !weekdays.isAny
      || (1...12).contains { month in
        months.contains(month)
          && (1...31).contains { days.contains($0) && Timestamp(year: 2000, month: month, day: $0) != nil }
      }
    guard comes else {
      throw Problem(description: "there is no such day: none of its months has one of its days of the month")
    }
  }

  /// A zone by its name. Abbreviations are left out: CST is a zone of America and of China.
  private static func timeZone(_ name: String) -> TimeZone? {
    guard name == "UTC" || name.contains("/") else { return nil }
    return TimeZone(identifier: name)
  }

  /// Days of the Gregorian calendar come again within this many: the 29th of February 2096 is followed by that of 2104.
  private static let farthest: Int64 = 9 * 366

  /// The first time that is due after this one; nil where none comes within nine years.
  public func next(after time: Timestamp) -> Timestamp? {
    let first = localDay(of: time.seconds)
    // From the day before: in the hours that clocks show twice the earlier day may come last.
    for day in (first - 1)...(first + Self.farthest) where isDue(day: day) {
      if let next = instants(on: day).first(where: { $0 > time.seconds }) { return Timestamp(seconds: next) }
    }
    return nil
  }

  private func offset(at seconds: Int64) -> Int64 {
    Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
  }

  private func localDay(of seconds: Int64) -> Int64 {
    Timestamp(seconds: seconds + offset(at: seconds)).day
  }

  /// As cron has it: where both kinds of day are narrowed, either is enough.
  private func isDue(day: Int64) -> Bool {
    let date = Timestamp(seconds: day * 86_400).date
    guard months.contains(date.month) else { return false }
    // The first day of 1970 was a Thursday.
    let weekday = Int(((day + 4) % 7 + 7) % 7)
    let (isDay, isWeekday) = (days.contains(date.day), weekdays.contains(weekday))
    return days.isAny || weekdays.isAny ? isDay && isWeekday : isDay || isWeekday
  }

  /// The times of a day, in seconds since 1970, in order.
  private func instants(on day: Int64) -> [Int64] {
    let (start, end) = (day * 86_400, (day + 1) * 86_400)
    // No clock is more than a day from UTC: these are before and after all that happens to it on this day.
    let before = offset(at: start - 86_400)
    let after = offset(at: end + 86_400)
    var found: Set<Int64> = []
    for hour in 0...23 where hours.contains(hour) {
      for minute in 0...59 where minutes.contains(minute) {
        let local = start + Int64(hour * 3_600 + minute * 60)
        let times = Set([before, after]).map { local - $0 }.filter { $0 + offset(at: $0) == local }.sorted()
        if hours.isAny {
          found.formUnion(times)
        } else {
          found.insert(
            times.first ?? change(from: before, near: local - max(before, after), local - min(before, after)))
        }
      }
    }
    return found.sorted()
  }

  /// When clocks cease to show what they showed before, between these times.
  private func change(from offset: Int64, near start: Int64, _ end: Int64) -> Int64 {
    var (low, high) = (start, end)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if self.offset(at: middle) == offset { low = middle } else { high = middle }
    }
    return high
  }
}

extension CronSchedule {
  /// What one of the five fields takes.
  private struct Part {
    var name: String
    var range: ClosedRange<Int>
    var names: [String] = []

    static let minute = Part(name: "minute", range: 0...59)
    static let hour = Part(name: "hour", range: 0...23)
    static let day = Part(name: "day of the month", range: 1...31)
    static let month = Part(
      name: "month", range: 1...12,
      names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
    // Sunday is 0, and 7 as well.
    static let weekday = Part(
      name: "day of the week", range: 0...7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"])

    var right: String {
      let named = names.isEmpty ? "" : " or a name such as \(names[1])"
      return "a number from \(range.lowerBound) to \(range.upperBound)\(named)"
    }
  }

  /// The values of a field, a bit each.
  private struct Field: Sendable, Hashable {
    private(set) var bits: UInt64 = 0
    /// Whether it begins with `*`, and so narrows nothing, or but by steps.
    let isAny: Bool

    func contains(_ value: Int) -> Bool { (0..<64).contains(value) && bits & 1 << UInt64(value) != 0 }

    init(_ text: String, _ part: Part) throws(Problem) {
      isAny = text.hasPrefix("*")
      for item in text.split(separator: ",", omittingEmptySubsequences: false) {
        let pieces = item.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var step = 1
        if pieces.count == 2 {
          guard let number = Field.number(pieces[1]), (1...part.range.upperBound).contains(number) else {
            throw Problem(
              description: "the \(part.name) '\(item)': a step is a number from 1 to \(part.range.upperBound), "
                + "such as */5")
          }
          step = number
        }
        let values = try Field.range(pieces[0], part)
        if pieces.count == 2, pieces[0] != "*", values.count == 1, !pieces[0].contains("-") {
          throw Problem(
            description: "the \(part.name) '\(item)': a step needs a range, such as "
              + "\(values.lowerBound)-\(part.range.upperBound)/\(step)")
        }
        for value in stride(from: values.lowerBound, through: values.upperBound, by: step) {
          bits |= 1 << UInt64(part.range.upperBound == 7 ? value % 7 : value)
        }
      }
    }

    private static func range(_ text: String, _ part: Part) throws(Problem) -> ClosedRange<Int> {
      if text == "*" { return part.range.upperBound == 7 ? 0...6 : part.range }
      let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let low = try value(ends[0], part)
      guard ends.count == 2 else { return low...low }
      var high = try value(ends[1], part)
      if part.range.upperBound == 7, high == 0, low > 0 { high = 7 }
      guard low <= high else {
        throw Problem(
          description: "the \(part.name) '\(text)': a range goes upward; write \(ends[0])-\(part.range.upperBound),"
            + "\(part.range.lowerBound)-\(ends[1])")
      }
      return low...high
    }

    private static func value(_ text: String, _ part: Part) throws(Problem) -> Int {
      if let number = number(text), part.range.contains(number) { return number }
      if let index = part.names.firstIndex(of: text.lowercased()) {
        return index + (part.range.lowerBound == 1 ? 1 : 0)
      }
      throw Problem(description: "the \(part.name) '\(text)' must be \(part.right)")
    }

    private static func number(_ text: String) -> Int? {
      guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return Int(text)
    }
  }
}
