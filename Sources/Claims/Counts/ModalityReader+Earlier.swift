/// What was said before, and which another figure took the place of.
extension ModalityReader {
  /// "Officials had put it at 31", "the agency had spoken of 46": in the past perfect, what was said before.
  func isReportedBefore(_ phrase: Counted) -> Bool {
    if isOfEarlierReport(phrase) || isSaidEarlier(phrase) || isOfYesterday(phrase) { return true }
    // "had revised it from 560 to 301"
    if phrase.quantity.lowerBound > range.lowerBound, tokens[phrase.quantity.lowerBound - 1].is(.to) { return false }
    guard let said = marks.saidBefore.last(where: { $0 < phrase.quantity.lowerBound }) else { return false }
    // "had quoted locals as saying"
    return tokens[said].is(.quoted) || !marks.says.contains { $0 > said + 3 && $0 < phrase.quantity.lowerBound }
  }

  /// "earlier put at 15", "the army previously said 15 had died", "Earlier in the day, officials put the toll at 15",
  /// "Earlier, 239 deaths had been declared."
  private func isSaidEarlier(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    let adverb = (max(range.lowerBound, start - 10)..<start).last {
      tokens[$0].is(Word.earlier) || tokens[$0].is([.earlier]) && tokens[$0].is([.adverb])
    }
    guard let adverb else { return false }
    let opens = adverb == range.lowerBound
    if opens, matches(adverb + 1, .comma),
      range.prefix(while: { $0 < phrase.end + 4 }).contains(where: { tokens[$0].is(.had) })
    {
      return true
    }
    let reach = adverb + 1..<min(start, opens ? start : adverb + 3)
    return reach.contains { isGiving($0) } && (opens || !reach.contains(where: isBarrier))
      && !(adverb..<start).contains {
        tokens[$0].has(.number) || tokens[$0].is([.numeral]) || tokens[$0].is(.semicolon)
      }
  }

  /// "said", "put", "given": the verb by which a figure is told.
  private func isGiving(_ at: Int) -> Bool {
    tokens[at].is([.say]) || tokens[at].is(.put, .given, .reported) || tokens[at].is(.gave)
  }

  /// "it was 77 only yesterday", "it was 57 in the morning", "Last night it was 24", "1.9 million (yesterday: 900,000)"
  private func isOfYesterday(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    if start - 2 >= range.lowerBound, tokens[start - 1].is(.colon), tokens[start - 2].is(.yesterday) { return true }
    // "Yesterday's toll was 15", "Yesterday the toll was 15", "The toll was 15 in the morning"
    let tally = (max(range.lowerBound, start - 6)..<start).last { tokens[$0].is(.toll, .figure, .number) }
    if let tally, !(tally..<start).contains(where: isBarrier), matches(tally + 1, .was) || matches(tally + 1, .stood) {
      let opens = (max(range.lowerBound, tally - 4)..<tally).contains { tokens[$0].is(.yesterday) }
      if opens || matches(phrase.end, .in, .the, .morning) || matches(phrase.end, .yesterday) { return true }
    }
    guard start - 2 >= range.lowerBound, tokens[start - 2].is(.it), tokens[start - 1].is(.was) else { return false }
    let opens = tokens[range.lowerBound].is(.last, .yesterday) && start - range.lowerBound < 6
    return opens
      || (phrase.end..<min(phrase.end + 3, range.upperBound)).contains {
        tokens[$0].is(.yesterday) || tokens[$0].is([.weekday]) || tokens[$0].is(.ago)
          || tokens[$0].is(.morning, .noon, .midday) || tokens[$0].is(.afternoon)
      }
  }

  /// "the previous official figure was 107", "compared with 57,597", "on Monday it had been 24,600"
  private func isOfEarlierReport(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    if matches(start - 2, .had, .been) || matches(start - 3, .had, .stood, .at) { return true }
    // "the last official figure was 363"
    let last = (max(range.lowerBound, start - 7)..<start).first {
      tokens[$0].is(.last) && $0 > range.lowerBound && tokens[$0 - 1].is(.the, .its, .at)
    }
    if let last,
      (last + 1..<min(last + 4, start)).contains(where: {
        tokens[$0].is([.tally]) || tokens[$0].is(.update) || tokens[$0].is(.figure, .toll, .number)
      })
    {
      return !(last..<start).contains(where: isBarrier)
    }
    let compared = (max(range.lowerBound, start - 9)..<start).last { tokens[$0].is(.compared, .compares) }
    if let compared, tokens[compared + 1].is(.with, .to), !(compared..<start).contains(where: isBarrier) { return true }
    // "Until Friday the toll was 15", "Up to now 15 deaths had been confirmed"
    if tokens[range.lowerBound].is(.until) || matches(range.lowerBound, .up, .to), start - range.lowerBound < 9,
      start - range.lowerBound > 2,
      (range.lowerBound..<min(phrase.end + 5, range.upperBound)).contains(where: { tokens[$0].is(.was, .had) })
    {
      return true
    }
    // "early reports had 160 missing", "initial estimates put the dead at 30"
    let first = (max(range.lowerBound, start - 8)..<start).first {
      tokens[$0].is(.early, .initial) && tokens[$0 + 1].is([.report, .tally])
    }
    if let first, !(first..<start).contains(where: isBarrier) { return true }
    guard let earlier = (max(range.lowerBound, start - 12)..<start).first(where: { tokens[$0].is([.earlier]) }) else {
      return false
    }
    return (earlier + 1..<min(earlier + 4, start)).contains {
      tokens[$0].is([.report]) || tokens[$0].is(.figure, .toll)
    }
  }

  /// "5,500 deaths was the number given before", "12 had been found by then"
  func isBefore(behind end: Int) -> Bool {
    guard let last = range.last else { return false }
    for at in [last, last - 1] where range.contains(at) && at >= end {
      let hasOther = (end..<max(end, at)).contains { tokens[$0].has(.number) || tokens[$0].is([.numeral]) }
      if tokens[at].is(.before), at - end < 14, !hasOther,
        tokens[at - 1].is([.say, .sayThat, .tally, .timeUnit]) || tokens[at - 1].is(.given)
      {
        return true
      }
      if tokens[at].is(.then), range.contains(at - 1), tokens[at - 1].is(.by) { return true }
    }
    return false
  }

  /// "the earlier 359", "a rise from the 68", "than the 530", "at first 400,000", "143 million to begin with"
  func isSuperseded(_ phrase: Counted) -> Bool {
    var at = phrase.quantity.lowerBound - 1
    let floor = max(range.lowerBound, phrase.quantity.lowerBound - 3)
    while at >= floor, (tokens[at].is([.determiner, .earlier]) && !tokens[at].is(.that)) || tokens[at].is(.from, .than)
    {
      if tokens[at].is([.earlier]) { return !isFirstReport(at) }
      if tokens[at].is(.from, .than), tokens[at + 1].is(.the), phrase.population.isEmpty { return true }
      at -= 1
    }
    // "48 are missing, down from 60"
    let start = phrase.quantity.lowerBound
    if matches(start - 2, .down, .from) || matches(start - 2, .up, .from) { return true }
    if isLeftBehind(start) { return true }
    // "on top of 146 million known before", "on top of the 90 already cut"
    if matches(start - 3, .on, .top, .of) || matches(start - 1, .the) && matches(start - 4, .on, .top, .of) {
      return true
    }
    let end = phrase.end
    // "up from the toll of 42", "double the 100 million of its first estimate"
    let from = (max(range.lowerBound, start - 7)..<start).first { matches($0, .up, .from) || matches($0, .down, .from) }
    if let from, !(from..<start).contains(where: isBarrier) { return true }
    if matches(end, .of) {
      let words = tokens[end..<max(end, min(end + 5, range.upperBound))]
      let isEarlier = words.contains { $0.is([.earlier]) }
      if isEarlier, words.contains(where: { $0.is([.report, .tally]) || $0.is(.estimate) }) { return true }
    }
    if matches(end, .to, .begin, .with) || matches(end, .given, .before) || matches(end, .the, .week, .before)
      || matches(end, .of, .last, .week)
    {
      return true
    }
    if tokens[range.lowerBound].is(.when), phrase.quantity.lowerBound - range.lowerBound > 4, opensWithFirstNews {
      return true
    }
    // "485 at first; 149 were still there": another clause.
    if let first = marks.firstNews.first, first < start,
      !(first..<start).contains(where: { tokens[$0].is(.semicolon) })
    {
      return true
    }
    return marks.initially.contains {
      $0 < start && start - $0 < 12 && !($0..<start).contains { tokens[$0].is(.but, .semicolon) }
    }
  }

  /// "reports its first two cases", "confirmed the first two deaths"
  private func isFirstReport(_ first: Int) -> Bool {
    tokens[first].is(.first)
      && (max(range.lowerBound, first - 4)..<first).contains { ModalityMarks.isReport(tokens[$0]) }
  }

  /// "twice as many as the 57 deaths it listed", "lower than the 34 dead", "nowhere near the 1,900": what somebody
  /// gave before is what the news is measured by; not "watched as the 12 were pulled out", "no more than the 12".
  func isYardstick(_ phrase: Counted) -> Bool {
    let start = phrase.quantity.lowerBound
    guard start - 3 >= range.lowerBound, tokens[start - 1].is(.the) else { return false }
    let (link, degree) = (tokens[start - 2], tokens[start - 3])
    if link.is(.near), degree.is(.nowhere) { return true }
    // "three times the 103"
    if link.is(.times), degree.is([.numeral]) || degree.has(.number) { return true }
    if link.is(.as) {
      return start - 5 >= range.lowerBound && degree.is(.many, .much, .high) && tokens[start - 4].is(.as)
    }
    let isGiven = (phrase.end..<min(phrase.end + 3, range.upperBound)).contains { tokens[$0].is([.say, .tally]) }
    if link.is(.than) {
      return degree.is(.lower, .higher, .larger, .smaller, .greater) || degree.is(.more, .fewer, .less) && isGiven
    }
    return link.is([.exceedVerb]) && isGiven
  }

  /// "will prove far higher than the 1,944 deaths confirmed so far"
  func isStillSo(_ phrase: Counted) -> Bool {
    (phrase.end..<min(phrase.end + 4, range.upperBound)).contains {
      tokens[$0].is(.confirmed) || matches($0, .so, .far)
    }
  }

  /// "raised the toll from 169 after …": where it came from, and nobody tells where it went.
  private func isLeftBehind(_ start: Int) -> Bool {
    guard start - 1 > range.lowerBound, tokens[start - 1].is(.from) else { return false }
    return (max(range.lowerBound, start - 7)..<start - 1).contains { tokens[$0].is(.level) }
      && (max(range.lowerBound, start - 5)..<start - 1).contains { tokens[$0].is(.toll, .number, .figure) }
  }

  /// "When it came out in spring, …", "When the fire was first reported, …"
  private var opensWithFirstNews: Bool {
    (range.lowerBound..<min(range.lowerBound + 7, range.upperBound)).contains {
      tokens[$0].is(.first) || matches($0, .came, .out) || matches($0, .came, .to)
    }
  }
}
