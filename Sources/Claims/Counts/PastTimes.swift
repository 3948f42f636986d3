internal import Articles

/// A time before the article's own that some words name: "in March", "on Sept. 11", "last year", "two weeks earlier".
struct PastTime {
  /// With what introduces it: "in early March".
  var words: Range<Int>
  /// It is at least so many days before the article.
  var days: Int
  /// It begins or ends a time that is counted over: "since March", "by March 3".
  var isBound = false
  /// The year is named or told: without it the month may be one to come.
  var isOfYear = false
}

/// Reads the past times that a text names, against the day that it was written on.
struct PastTimeReader {
  let text: TokenizedText
  /// Days since 1970-01-01 when the article was written: as published, else in the middle of its dateline's month, else
  /// when its year began.
  private let now: Int64?
  private let knowsMonth: Bool

  private var tokens: [Token] { text.tokens }

  init(text: TokenizedText, published: Timestamp?, years: YearReader) {
    self.text = text
    let month = years.month
    knowsMonth = month != nil
    now =
      published?.localDay
      ?? years.reference.flatMap { DayReader.day(year: $0, month: month ?? 1, day: month == nil ? 1 : 15) }
  }

  func times(in sentence: Range<Int>) -> [PastTime] {
    var found: [PastTime] = []
    for at in sentence {
      guard let time = time(at, sentence), found.last.map({ $0.words.upperBound <= time.words.lowerBound }) ?? true
      else {
        continue
      }
      found.append(time)
    }
    return found
  }

  private func time(_ at: Int, _ sentence: Range<Int>) -> PastTime? {
    let token = tokens[at]
    if token.is([.month]), token.has(.capitalized) { return month(at, sentence) }
    if token.has(.number), token.range.count == 4 { return year(at, sentence) }
    if token.is(.last) { return last(at, sentence) }
    if token.is(.ago) || token.is(.earlier, .before) { return distance(at, sentence) }
    return nil
  }

  // MARK: Months and years

  /// "in February", "on Feb. 3, 2015", "3 February", "the Sept. 11 attacks", "a June blackout", "in mid-August".
  private func month(_ at: Int, _ sentence: Range<Int>) -> PastTime? {
    guard let now, var month = DayReader.month(text.bytes[tokens[at].range]) else { return nil }
    var (first, end) = (at, at + 1)
    // "in July and August"
    while end + 1 < sentence.upperBound, tokens[end].is(.and, .or), tokens[end + 1].is([.month]),
      let next = DayReader.month(text.bytes[tokens[end + 1].range])
    {
      (month, end) = (next, end + 2)
    }
    if end < sentence.upperBound, tokens[end].is(.period), !tokens[end].has(.spaceBefore) { end += 1 }
    var day: Int?
    if let named = number(end, sentence, digits: 1...2), named < 32, !isCount(end, sentence) {
      (day, end) = (named, end + 1)
    } else if let named = number(first - 1, sentence, digits: 1...2), named < 32 {
      (day, first) = (named, first - 1)
    }
    var year: Int?
    let next = end + 1 < sentence.upperBound && tokens[end].is(.comma) ? end + 1 : end
    if let named = number(next, sentence, digits: 4...4), (1800..<2100).contains(named) {
      (year, end) = (named, next + 1)
    } else if end + 1 < sentence.upperBound, tokens[end].is(.this, .last), tokens[end + 1].is(.year) {
      let date = Timestamp(seconds: now * 86_400).date
      // What has happened is past, whatever the article's date says.
      year = date.year - (tokens[end].is(.last) || month > date.month ? 1 : 0)
      end += 2
    }
    guard year != nil || knowsMonth, let then = dayOf(year, month, day, now) else { return nil }
    return introduced(first..<end, sentence, days: Int(now - then), isOfYear: year != nil, isDated: day != nil)
  }

  /// The day, or the middle of the month: of the year, else of the last such month before the article.
  private func dayOf(_ year: Int?, _ month: Int, _ day: Int?, _ now: Int64) -> Int64? {
    let current = Timestamp(seconds: now * 86_400).date
    if let year { return DayReader.day(year: year, month: month, day: day ?? Self.middle).map { min($0, now) } }
    if day == nil, month == current.month { return now }
    return [current.year, current.year - 1].lazy
      .compactMap { DayReader.day(year: $0, month: month, day: day ?? Self.middle) }.first { $0 <= now + 1 }
      .map { min($0, now) }
  }

  /// "in 2013", "in early 2013", "of 2013"
  private func year(_ at: Int, _ sentence: Range<Int>) -> PastTime? {
    guard let now, let named = number(at, sentence, digits: 4...4), (1800..<2100).contains(named),
      let day = DayReader.day(year: named, month: 12, day: 31), day < now
    else { return nil }
    return introduced(at..<at + 1, sentence, days: Int(now - day), isOfYear: true, isDated: false)
  }

  /// With the words before: nil where there are none that introduce a time, and no event is named by it.
  private func introduced(
    _ name: Range<Int>, _ sentence: Range<Int>, days: Int, isOfYear: Bool, isDated: Bool
  ) -> PastTime? {
    var first = name.lowerBound
    var time = PastTime(words: name, days: days, isOfYear: isOfYear)
    if first - 2 >= sentence.lowerBound, tokens[first - 1].has(.dash), tokens[first - 2].is(.mid) { first -= 2 }
    if first > sentence.lowerBound, tokens[first - 1].is(.early, .late, .mid) || tokens[first - 1].is(.last) {
      first -= 1
    }
    guard first > sentence.lowerBound else {
      time.words = first..<name.upperBound
      return first < name.lowerBound || name.count > 1 ? time : nil
    }
    let before = tokens[first - 1]
    let namesEvent = isEvent(name.upperBound, sentence) || isEvent(name.upperBound + 1, sentence)
    if before.is(.in, .on, .during) || before.is(.of) {
      time.words = first - 1..<name.upperBound
    } else if before.is(.since, .until, .till) || before.is(.by, .from, .through) || before.is(.between) {
      time.words = first - 1..<name.upperBound
      time.isBound = true
    } else if before.is([.determiner, .possessivePronoun]) || before.has(.possessive) || isDated {
      guard namesEvent else { return nil }
      time.words = first..<name.upperBound
    } else if first < name.lowerBound {
      time.words = first..<name.upperBound
    } else {
      return nil
    }
    // "as of March 3", "the end of March"
    let word = time.words.lowerBound - 1
    if before.is(.of), word >= sentence.lowerBound, tokens[word].is(.as) { time.isBound = true }
    // "since the start of the unrest in September", "through the end of 2017"
    let near = max(sentence.lowerBound, time.words.lowerBound - 6)..<time.words.lowerBound
    if near.contains(where: { tokens[$0].is(.since, .through, .until) || tokens[$0].is(.by) }),
      !near.contains(where: { tokens[$0].is(.comma) })
    {
      time.isBound = true
    }
    // "between July and October last year": what is open at one end alone is told at the other.
    if time.isBound, isOfYear, before.is(.and) { time.isBound = false }
    return time
  }

  // MARK: Distances

  /// "last year", "late last month", "last summer"; but not "over the last year".
  private func last(_ at: Int, _ sentence: Range<Int>) -> PastTime? {
    guard at + 1 < sentence.upperBound, at == sentence.lowerBound || !tokens[at - 1].is([.determiner]) else {
      return nil
    }
    let unit = tokens[at + 1]
    let date = now.map { Timestamp(seconds: $0 * 86_400).date }
    let days: Int
    if unit.is(.year) {
      days = date.map { knowsMonth ? ($0.month - 1) * 30 + $0.day : 60 } ?? 60
    } else if unit.is(Word.month) {
      days = max(Self.ofLastMonth, knowsMonth ? date?.day ?? 0 : 0)
    } else if unit.is(.summer, .winter, .autumn) || unit.is(.spring, .fall) {
      days = Self.season
    } else {
      return nil
    }
    var first = at
    while first > sentence.lowerBound, isPartOfTime(first - 1) { first -= 1 }
    var time = PastTime(words: first..<at + 2, days: days, isOfYear: true)
    time.isBound = first > sentence.lowerBound && tokens[first - 1].is(.since, .until)
    return time
  }

  /// "*late in the second half of* last year"
  private func isPartOfTime(_ at: Int) -> Bool {
    tokens[at].is(.late, .early, .in) || tokens[at].is(.of, .the, .half) || tokens[at].is(.end, .start)
      || tokens[at].is([.ordinal]) || tokens[at].is(.months)
  }

  /// "two years ago", "a week earlier", "the month before"
  private func distance(_ at: Int, _ sentence: Range<Int>) -> PastTime? {
    guard at - 2 >= sentence.lowerBound,
      let length = Self.lengths.first(where: { tokens[at - 1].is($0.one) || tokens[at - 1].is($0.many) })?.days
    else { return nil }
    let many = tokens[at - 2]
    // "before" alone may join a clause: "two weeks before the vote".
    let next = at + 1 < sentence.upperBound ? tokens[at + 1] : nil
    if tokens[at].is(.before), next?.has(.mark) == false { return nil }
    let count: Int
    if let named = number(at - 2, sentence, digits: 1...3) {
      count = named
    } else if many.is([.numeral, .vague]) || many.is(.few) {
      count = 2
    } else if many.is([.determiner, .article]) {
      count = 1
    } else {
      // "Weeks earlier", "only months before"
      guard Self.lengths.contains(where: { tokens[at - 1].is($0.many) }) else { return nil }
      return PastTime(words: at - 1..<at + 1, days: 2 * length, isOfYear: true)
    }
    return PastTime(words: at - 2..<at + 1, days: count * length, isOfYear: true)
  }

  private static let lengths: [(one: Word, many: Word, days: Int)] = [
    (.week, .weeks, 7), (.month, .months, 30), (.year, .years, 365), (.decade, .decades, 3_650),
  ]
  /// What was last month is seldom of the last days of it.
  private static let ofLastMonth = 14
  private static let season = 60
  private static let middle = 15

  // MARK: Words

  private func number(_ at: Int, _ sentence: Range<Int>, digits: ClosedRange<Int>) -> Int? {
    guard sentence.contains(at), tokens[at].has(.number), digits.contains(tokens[at].range.count) else { return nil }
    return Int(String(decoding: text.bytes[tokens[at].range], as: UTF8.self))
  }

  /// "In March 11 people died": no day.
  private func isCount(_ at: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(at + 1) && tokens[at + 1].is([.person, .persons, .thing])
  }

  private func isEvent(_ at: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(at) && OtherEvents.names(tokens[at], in: text.bytes)
  }
}
