internal import Articles

/// Reads the days that a text names: "Friday", "January 7", "7 January 2022", "yesterday".
///
/// A day without its year, and a day of the week, is the last such before the text was published; where it looks ahead,
/// the next one after.
struct DayReader {
  let text: TokenizedText
  /// Days since 1970-01-01 where the text was published; without it only days with their years are known.
  let published: Int64?
  /// The days are those until which something holds.
  let looksAhead: Bool

  private var tokens: [Token] { text.tokens }

  init(text: TokenizedText, published: Timestamp?, looksAhead: Bool = false) {
    self.text = text
    self.looksAhead = looksAhead
    self.published = published?.localDay
  }

  /// The day that is named at a token, and where its name ends; nil where there is none, or none that can be told.
  func day(at: Int, end: Int) -> (day: Int64, end: Int)? {
    let token = tokens[at]
    let found: (day: Int64, end: Int)? =
      if token.is(.today) || token.is(.yesterday) {
        published.map { (token.is(.today) ? $0 : $0 - 1, at + 1) }
      } else if looksAhead, token.is(.tomorrow) {
        published.map { ($0 + 1, at + 1) }
      } else if token.is(.weekday) {
        weekday(at, end)
      } else if token.is([.month]) {
        monthAndDay(at, end)
      } else if token.has(.number) {
        dayAndMonth(at, end)
      } else {
        nil
      }
    guard let found, looksAhead || !isDescription(at, found.end, end) else { return nil }
    return found
  }

  /// "Friday's blast", "Friday night's blast", "the Friday attack", "January 6 protesters": the day of something else.
  private func isDescription(_ start: Int, _ after: Int, _ end: Int) -> Bool {
    if start > 0, tokens[start - 1].is(.article), !tokens[start].has(.number) { return true }
    guard after < end else { return false }
    let next = tokens[after]
    if next.has(.possessive) || (next.is([.persons, .person]) && !next.has(.capitalized)) { return true }
    return next.is(.timeUnit) && after + 1 < end && tokens[after + 1].has(.possessive)
  }

  /// "Friday", "last Friday"; "Friday, January 7" is the latter.
  private func weekday(_ at: Int, _ end: Int) -> (day: Int64, end: Int)? {
    let next = at + 1 < end && tokens[at + 1].is(.comma) ? at + 2 : at + 1
    if next < end, let exact = monthAndDay(next, end) ?? dayAndMonth(next, end) { return exact }
    guard let published, let name = DayReader.index(in: DayReader.weekdays, of: text.bytes[tokens[at].range]) else {
      return nil
    }
    // 1970-01-01 was a Thursday.
    let back = (((published + 3) - Int64(name)) % 7 + 7) % 7
    if looksAhead { return (published + 7 - back, at + 1) }
    let isLast = back == 0 && at > 0 && tokens[at - 1].is(.last)
    return (published - (isLast ? 7 : back), at + 1)
  }

  /// "January 7", "Jan. 7th, 2022"
  private func monthAndDay(_ at: Int, _ end: Int) -> (day: Int64, end: Int)? {
    guard tokens[at].is([.month]), tokens[at].has(.capitalized) else { return nil }
    var next = at + 1
    if next < end, tokens[next].is(.period), !tokens[next].has(.spaceBefore) { next += 1 }
    guard next < end, let day = number(next, digits: 1...2) else { return nil }
    return resolved(day: day, month: at, from: afterOrdinal(next + 1, end), end)
  }

  /// "7 January", "the 7th of January, 2022"
  private func dayAndMonth(_ at: Int, _ end: Int) -> (day: Int64, end: Int)? {
    guard let day = number(at, digits: 1...2) else { return nil }
    var next = afterOrdinal(at + 1, end)
    if next + 1 < end, tokens[next].is(.of) { next += 1 }
    guard next < end, tokens[next].is([.month]), tokens[next].has(.capitalized) else { return nil }
    return resolved(day: day, month: next, from: next + 1, end)
  }

  /// With the year that may follow at `from`.
  private func resolved(day: Int, month: Int, from: Int, _ end: Int) -> (day: Int64, end: Int)? {
    guard let month = DayReader.index(in: DayReader.months, of: text.bytes[tokens[month].range]) else { return nil }
    let next = from + 1 < end && tokens[from].is(.comma) ? from + 1 : from
    if next < end, let year = number(next, digits: 4...4), (1900..<2100).contains(year) {
      return Timestamp(year: year, month: month + 1, day: day).map { ($0.day, next + 1) }
    }
    guard let published else { return nil }
    let year = Timestamp(seconds: published * 86_400).date.year
    if looksAhead {
      let next = [year, year + 1].lazy.compactMap { Timestamp(year: $0, month: month + 1, day: day)?.day }.first {
        $0 >= published
      }
      return next.map { ($0, from) }
    }
    // The day after is today farther east.
    let found = [year, year - 1].lazy.compactMap { Timestamp(year: $0, month: month + 1, day: day)?.day }.first {
      $0 <= published + 1
    }
    return found.map { ($0, from) }
  }

  /// Days since 1970-01-01; the month may lie beyond the year, and the day beyond the month, which is its last then.
  static func day(year: Int, month: Int, day: Int) -> Int64? {
    let (year, month) = (year + (month - 1) / 12, (month - 1) % 12 + 1)
    return (0...3).lazy.compactMap { Timestamp(year: year, month: month, day: day - $0)?.day }.first
  }

  private func afterOrdinal(_ at: Int, _ end: Int) -> Int {
    at < end && !tokens[at].has(.spaceBefore) && tokens[at].is(.th, .st, .nd, .rd) ? at + 1 : at
  }

  private func number(_ at: Int, digits: ClosedRange<Int>) -> Int? {
    let token = tokens[at]
    guard token.has(.number), digits.contains(token.range.count) else { return nil }
    var value = 0
    for byte in text.bytes[token.range] {
      guard Scanner.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  // MARK: Names

  /// By their first three letters, of which all names and abbreviations have as many.
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// 1 to 12 by the name of a month or its abbreviation.
  static func month(_ name: ArraySlice<UInt8>) -> Int? { index(in: months, of: name).map { $0 + 1 } }

  private static func index(in names: [String], of word: ArraySlice<UInt8>) -> Int? {
    names.firstIndex { $0.utf8.elementsEqual(word.prefix(3).lazy.map { $0 | 0x20 }) }
  }
}
