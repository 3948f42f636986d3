import Articles

/// Reads until when a state holds: "until Friday evening", "for six months", "a two-week state of emergency".
struct UntilReader {
  let text: TokenizedText
  let lexicon: Lexicon
  /// The words that tell the state.
  let match: Range<Int>
  let sentence: Range<Int>
  /// When the text was published; without it only days with their years are known.
  let published: Timestamp?

  private var tokens: [Token] { text.tokens }

  /// An end in the words of the text, and the last day of the state as ISO 8601 where one is given, or a length that can
  /// be counted from the publication on. Nil where the text gives no end.
  var until: (words: String, day: String?)? {
    if let range = end {
      return (text.string(withoutArticle(range)), day(in: range).map(iso8601))
    }
    if let range = term {
      return (text.string(withoutArticle(range)), day(after: range).map(iso8601))
    }
    if let number = premodifier {
      let isOne = tokens[number].is(.one)
      let words = text.string(number..<number + 1) + " " + text.string(number + 2..<number + 3) + (isOne ? "" : "s")
      return (words, day(after: number..<number + 3).map(iso8601))
    }
    return nil
  }

  private func iso8601(_ day: Int64) -> String { Timestamp(seconds: day * 86_400, precision: .day).iso8601 }

  // MARK: In words

  /// A term may stand inside the phrase, but not in an aside between commas.
  private var termStart: Int { match.last { tokens[$0].is(.comma) } ?? match.lowerBound }

  private var end: Range<Int>? {
    let ceiling = min(match.upperBound + 14, sentence.upperBound)
    guard
      let until = Range(from: termStart, to: ceiling).first(where: {
        tokens[$0].is(.until, .till) || (tokens[$0].is(.through) && $0 + 1 < ceiling && isTime($0 + 1))
      })
    else { return nil }
    var at = until + 1
    let limit = min(sentence.upperBound, until + 8)
    while at < limit,
      isTime(at) || tokens[at].is(.the, .at, .on) || tokens[at].is(.of, .next, .further) || tokens[at].is(.end)
        || tokens[at].is([.article, .adverb])
    { at += 1 }
    if at == until + 1 {
      // "until the situation is stable": up to the end of the clause.
      while at < limit, !tokens[at].has(.mark) { at += 1 }
    }
    while at > until + 1, tokens[at - 1].is(.of, .on, .at) { at -= 1 }
    return at > until + 1 ? until + 1..<at : nil
  }

  private var term: Range<Int>? {
    // "has been closed for two weeks": so long it has lasted.
    guard !(match.contains { tokens[$0].is([.have]) }) else { return nil }
    let ceiling = min(match.upperBound + 8, sentence.upperBound)
    for at in Range(from: termStart, to: ceiling) where tokens[at].is(.for) {
      var end = at + 1
      while end < min(at + 6, sentence.upperBound),
        isNumber(end) || tokens[end].is([.article, .adverb, .preposition]) || tokens[end].is(.next)
      { end += 1 }
      // "for a third day": so long it has lasted.
      guard end < sentence.upperBound, end > at + 1, tokens[end].is([.timeUnit]), !tokens[end - 1].is(.ordinal)
      else { continue }
      return at + 1..<end + 1
    }
    return nil
  }

  /// The number of "two-week" before the subject.
  private var premodifier: Int? {
    let begin = max(sentence.lowerBound, match.lowerBound - 5)
    return Range(from: begin, to: match.upperBound).first { at in
      isNumber(at) && at + 2 < sentence.upperBound && tokens[at + 1].has(.dash) && !tokens[at + 1].has(.spaceBefore)
        && tokens[at + 2].is([.timeUnit])
    }
  }

  private func isNumber(_ at: Int) -> Bool { tokens[at].has(.number) || tokens[at].is([.numeral, .magnitude]) }

  private func isTime(_ at: Int) -> Bool {
    isNumber(at) || tokens[at].is([.weekday, .month, .timeUnit, .clock, .ordinal])
      || tokens[at].is(.tomorrow, .today, .notice)
  }

  private func withoutArticle(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, let first = range.first, tokens[first].is([.article]) || tokens[first].is(.at, .on) {
      range = first + 1..<range.upperBound
    }
    while range.count > 1, let last = range.last,
      tokens[last].is([.article, .adverb]) || tokens[last].is(.of, .on, .at)
    { range = range.lowerBound..<last }
    return range
  }

  // MARK: As days

  /// The day that an end names; of an hour alone the day after the publication, when it is surely over.
  private func day(in range: Range<Int>) -> Int64? {
    let days = DayReader(text: text, published: published, looksAhead: true)
    if let day = range.lazy.compactMap({ days.day(at: $0, end: range.upperBound)?.day }).first { return day }
    guard let now = published?.localDay else { return nil }
    if range.contains(where: { tokens[$0].is(.end) }), let unit = range.last { return end(of: unit, now) }
    let isHour = range.contains { tokens[$0].is([.clock]) }
    return isHour && range.allSatisfy { !tokens[$0].is([.timeUnit]) || tokens[$0].is([.clock]) } ? now + 1 : nil
  }

  /// "the end of the month"
  private func end(of unit: Int, _ now: Int64) -> Int64? {
    let (year, month, _) = Timestamp(seconds: now * 86_400).date
    switch unitName(unit) {
    // 1970-01-01 was a Thursday; weeks end on Sundays.
    case "week": return now + 6 - ((now + 3) % 7 + 7) % 7
    case "month": return DayReader.day(year: year, month: month + 1, day: 1).map { $0 - 1 }
    case "year": return DayReader.day(year: year, month: 12, day: 31)
    default: return nil
    }
  }

  /// The last day of so many units of time from the publication on: "two weeks", "the next 48 hours", "a month".
  private func day(after range: Range<Int>) -> Int64? {
    guard let now = published?.localDay, let unit = range.last else { return nil }
    let numbers = range.dropLast().filter { isNumber($0) }
    // "several days" are of no number.
    guard numbers.count <= 1, !range.contains(where: { tokens[$0].is([.vague]) }) else { return nil }
    guard let count = numbers.first.map(number) ?? 1, count >= 1, count <= 5_000 else { return nil }
    let (year, month, day) = Timestamp(seconds: now * 86_400).date
    switch unitName(unit) {
    case "minute": return now
    case "hour": return now + Int64((count + 23) / 24)
    case "day", "night": return now + Int64(count)
    case "week": return now + Int64(count * 7)
    case "fortnight": return now + Int64(count * 14)
    case "month": return DayReader.day(year: year, month: month + count, day: day)
    case "year": return DayReader.day(year: year + count, month: month, day: day)
    case "decade": return DayReader.day(year: year + 10 * count, month: month, day: day)
    default: return nil
    }
  }

  private func number(_ at: Int) -> Int? {
    if tokens[at].has(.number) { return Int(text.string(at..<at + 1)) }
    return Int(exactly: lexicon.number(of: tokens[at].word))
  }

  /// In the singular: "week" for "weeks".
  private func unitName(_ at: Int) -> String {
    let name = text.string(at..<at + 1).lowercased()
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}
