extension Timestamp {
  /// Reads the date of a feed's entry: RFC 822 with its kin, W3C's profile of ISO 8601 down to a year, and what
  /// programs write in their own language. It is more patient than ``init(written:)``, for the whole field is the date.
  init?(inFeed text: String) {
    let text = text.trimmed()
    guard let date = Timestamp(iso8601: text) ?? FeedDate.partial(text) ?? Timestamp(written: FeedDate.plain(text)),
      (1970...2100).contains(date.date.year)
    else { return nil }
    self = date
  }
}

private enum FeedDate {
  /// `2004`, `2004-07`, `200407`, `2004-366`, `04-07-08`, `2003-12-31T10:14Z`-like forms that ISO 8601 allows besides.
  static func partial(_ text: String) -> Timestamp? {
    guard text.utf8.allSatisfy({ $0.isDigit || $0 == 0x2D }) else { return nil }
    let parts = text.split(separator: "-").map { (Int($0) ?? -1, $0.utf8.count) }
    switch (parts.count, parts.first?.1 ?? 0) {
    case (1, 4): return Timestamp(year: parts[0].0, month: 1, day: 1)
    case (1, 6):
      // `200407`, or `040708`.
      let value = parts[0].0
      if (190_000...210_099).contains(value), let month = Timestamp(year: value / 100, month: value % 100, day: 1) {
        return month
      }
      return Timestamp(year: century(value / 10_000), month: value / 100 % 100, day: value % 100)
    case (1, 7): return ordinal(year: parts[0].0 / 1_000, day: parts[0].0 % 1_000)
    case (2, 4) where parts[1].1 == 3: return ordinal(year: parts[0].0, day: parts[1].0)
    case (2, 4): return Timestamp(year: parts[0].0, month: parts[1].0, day: 1)
    case (3, 2): return Timestamp(year: century(parts[0].0), month: parts[1].0, day: parts[2].0)
    default: return nil
    }
  }

  private static func ordinal(year: Int, day: Int) -> Timestamp? {
    guard (1...366).contains(day), let first = Timestamp(year: year, month: 1, day: 1) else { return nil }
    return Timestamp(seconds: first.seconds + Int64(day - 1) * 86_400, precision: .day)
  }

  private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

  /// The field in words that the reader of written dates knows: the year in full and before the time of day,
  /// months and halves of the day of other languages as English has them.
  static func plain(_ text: String) -> String {
    var text = text.lowercased()
    for (word, plain) in words { text = text.replacing(word, with: plain) }
    var parts = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    // `오후 11:23:17`: the half of the day comes first.
    if let half = parts.firstIndex(where: { $0 == "am" || $0 == "pm" }), half + 1 < parts.count,
      parts[half + 1].contains(":")
    {
      parts.swapAt(half, half + 1)
    }
    guard let month = parts.firstIndex(where: isMonth) else { return parts.joined(separator: " ") }
    // `Sun Jan  4 16:29:06 PST 2004`: the year comes last.
    if month + 2 < parts.count, let year = parts.last, year.utf8.count == 4, Int(year) != nil,
      parts[month + 2].contains(":")
    {
      parts.removeLast()
      parts.insert(year, at: month + 2)
    }
    // `01 Jan 04`
    if month > 0, Int(parts[month - 1]) != nil, month + 1 < parts.count, parts[month + 1].utf8.count == 2,
      let year = Int(parts[month + 1])
    {
      parts[month + 1] = String(century(year))
    }
    return parts.joined(separator: " ")
  }

  private static func isMonth(_ word: String) -> Bool {
    Timestamp(written: "1 \(word.prefix { $0.isLetter }) 2000") != nil && word.first?.isLetter == true
  }

  /// Korean, Greek and Hungarian, as programs of there write dates.
  private static let words: [(String, String)] = [
    ("년", "-"), ("월", "-"), ("일", " "), ("오전", "am"), ("오후", "pm"),
    ("ιανουάριος", "jan"), ("ιαν", "jan"), ("φεβ", "feb"), ("μάρ", "mar"), ("μαρ", "mar"), ("μάώ", "mar"),
    ("απρ", "apr"), ("μαϊ", "may"), ("μαΐ", "may"), ("μάι", "may"), ("μαι", "may"), ("ιουν", "jun"), ("ιούν", "jun"),
    ("ιουλ", "jul"), ("ιούλ", "jul"), ("αυγ", "aug"), ("αύγ", "aug"), ("σεπ", "sep"), ("οκτ", "oct"), ("νοε", "nov"),
    ("νοέ", "nov"), ("δεκ", "dec"),
    ("január", "jan"), ("februári", "feb"), ("február", "feb"), ("március", "mar"), ("április", "apr"),
    ("május", "may"), ("június", "jun"), ("július", "jul"), ("augusztus", "aug"),
    ("szeptember", "sep"), ("október", "oct"),
  ]
}
