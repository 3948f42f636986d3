/// Figures of long ago, and those that count a time: a year, a city's homicides.
extension ModalityReader {
  /// "a week ago", "three years ago", "last year"
  func isAgo(_ phrase: Counted, _ evidence: Range<Int>) -> Bool {
    let from = max(range.lowerBound, phrase.quantity.lowerBound - 14)
    let to = min(range.upperBound, phrase.end + 9)
    // "ended ten years ago": another verb than the claim's stands between.
    let isAgo = marks.agos.contains { from <= $0 && $0 < phrase.quantity.lowerBound && $0 - range.lowerBound < 5 }
    return isAgo
      || marks.lastYears.contains { time in
        // "the release of 200 pupils who were kidnapped earlier this month"
        from <= time && time < to && !(time > evidence.upperBound && tokens[time - 1].is([.participle]))
      }
  }

  /// "killing 12 in a theatre three years ago": years later no verb or comma stands between.
  func isAgo(behind end: Int) -> Bool {
    guard let ago = marks.agos.first(where: { $0 >= end && $0 - end < 14 }), tokens[ago - 1].is(.year, .years) else {
      return false
    }
    return !(end..<ago).contains {
      tokens[$0].is(.comma) || tokens[$0].is([.be, .have, .relative, .subordinator, .say])
    }
  }

  /// "so far this year", "from 2010 to 2015": the count of a time, not of what happened.
  func isOfYears(_ phrase: Counted) -> Bool {
    if marks.soFar.contains(where: {
      $0 > phrase.quantity.lowerBound && $0 - phrase.end < 12 || $0 < phrase.quantity.lowerBound
    }) {
      return true
    }
    // "nearly 500 have died in homicides since 2000", but not "in the worst fire since 2000"
    if let since = marks.sinceYear, since >= phrase.end, since - phrase.end < 12 {
      return !isRecord(phrase.end..<since)
    }
    // "Since 2015, 40 people have died on the mountain."
    if let since = marks.sinceYear, since == range.lowerBound, isOneClause(since, phrase.quantity.lowerBound) {
      return true
    }
    let years = marks.yearRange.map { min($0, phrase.quantity.lowerBound)..<max($0, phrase.quantity.lowerBound) }
    return years.map { !$0.contains { tokens[$0].is(.semicolon) } } ?? (marks.yearsNamed > 1)
  }

  /// "the sixth homicide in the county", "45 homicides in 2013", "brought the homicide total to 106", "300 people this year":
  /// the count of a time or of a city, not of what happened; but not "40 people in the worst attack this year".
  func isOfPeriod(_ phrase: Counted, _ evidence: Range<Int>, behind end: Int) -> Bool {
    // "In May this year, …": all that the sentence tells.
    if let first = marks.periods.first, first - range.lowerBound < 6, !isRecord(range.lowerBound..<first),
      isOneClause(first, phrase.quantity.lowerBound)
    {
      return true
    }
    if let period = marks.periods.first(where: { $0 >= end && $0 - end < 12 }), !isRecord(end..<period) { return true }
    let start = phrase.quantity.lowerBound
    // "the toll for the year was 394", "murders this year stand at 400"
    if let period = marks.periods.last(where: { $0 < start && start - $0 < 5 && $0 > evidence.lowerBound }),
      !isRecord(evidence.lowerBound..<period)
    {
      return true
    }
    // "last year's total of 15 homicides"
    if marks.periods.contains(where: { $0 < start && start - $0 < 4 && tokens[$0].is(.total, .of) }) { return true }
    let isHomicide = (end - 2..<end).contains { range.contains($0) && tokens[$0].is(.homicide, .homicides, .murders) }
    if isHomicide,
      phrase.isOrdinal || (phrase.figure.low ?? 0) >= Self.homicides
        || marks.years.contains(where: { $0 >= end && $0 - end < 8 })
    {
      return true
    }
    // "the second fatality on the road in less than a year", "the third in little more than a month"
    if phrase.isOrdinal,
      (end..<min(end + 16, range.upperBound)).dropFirst(2).contains(where: {
        tokens[$0].is([.timeUnit]) && tokens[$0 - 1].is(.a, .an) && tokens[$0 - 2].is(.than)
      })
    {
      return true
    }
    // "persons murdered since January"
    if (phrase.figure.low ?? 0) >= Self.homicides, evidence.contains(where: { tokens[$0].is(.murdered, .murders) }),
      range.dropLast().contains(where: { tokens[$0].is(.since) && tokens[$0 + 1].is([.month]) })
    {
      return true
    }
    return marks.homicideTotals.contains { $0 < phrase.quantity.lowerBound && phrase.quantity.lowerBound - $0 < 8 }
  }

  /// So many homicides are those of a time.
  private static let homicides = 10.0

  /// "In recent years the river rose, but on Tuesday it killed 40": what opens the sentence goes no further.
  func isOneClause(_ from: Int, _ to: Int) -> Bool {
    !(from..<max(from, to)).contains {
      tokens[$0].is(.but, .and) || tokens[$0].is(.semicolon) || tokens[$0].is([.weekday])
    }
  }

  /// "in the worst fire since 2000": the time is what the event is measured by, and no time that is counted.
  func isRecord(_ words: Range<Int>) -> Bool { ModalityMarks.isRecord(tokens, words) }
}
