/// Tells which figures are of another happening than the article's by the words around them: an event with its year, one
/// long ago, one like it, and the height of what has passed.
struct OtherTime {
  let tokens: [Token]
  let range: Range<Int>
  let bytes: [UInt8]
  /// The year of the article: of its publication, else the latest that the text names.
  let year: Int?
  /// That of its publication, from 1; nil where it has no date.
  let month: Int?

  /// What the kind of a figure is.
  struct Of {
    /// What is so at a moment.
    var isLevel: Bool
    /// Dead, hurt or ill: those of a year are no toll of an event.
    var isCasualty: Bool
    /// Firms announce it.
    var isAnnounced: Bool
  }

  /// - Parameters:
  ///   - start: of the figure.
  ///   - evidence: the tokens that tell it.
  func holds(of start: Int, _ evidence: Range<Int>, _ kind: Of) -> Bool {
    let end = max(start + 1, evidence.upperBound)
    if kind.isCasualty, opensWithYear || isMeasuredBy(start) { return true }
    if !kind.isAnnounced, isOfLastYear(start) { return true }
    return isDated(start, end) || isLongAgo(evidence, end) || isLikeThis(start, end) || isOfWork(start)
      || isAfterAnother(start) || isYearsSince(start) || isLastSuch(start) || isOfMomentBefore(start)
      || kind.isLevel && isHeight(start, end)
  }

  // MARK: An event with its year

  /// "The 2004 tsunami killed", "the 2014-16 outbreak, in which there were", "were killed in the 2004 tsunami".
  private func isDated(_ start: Int, _ end: Int) -> Bool {
    guard let year else { return false }
    return range.contains { at in
      guard let named = eventYear(at), named < year else { return false }
      if at < start {
        // "In the 1980 coup, some 650,000 were detained"
        let comma = (at..<min(at + 4, start)).first { tokens[$0].is(.comma) && isEvent($0 - 1) }
        let opens = isIn(range.lowerBound) && at - range.lowerBound < 4 && !isOfThisWeek
        let from = opens ? comma.map { $0 + 1 } ?? at + 1 : at + 1
        return start - at < Self.reach && reaches(from: from, to: start) && !isMeasure(at, start)
      }
      guard at >= end, at - end < Self.behind else { return false }
      return (end..<at).contains { isIn($0) } && !(end..<at).contains { ends($0) || isMeasure($0) }
    }
  }

  /// The year of "the 2004 tsunami", the last one of "the 2014-2016 Ebola outbreak"; not of "the 1920 theatre".
  private func eventYear(_ at: Int) -> Int? {
    guard var named = number(at), (1800..<2100).contains(named), at > range.lowerBound else { return nil }
    // "the Arl earthquake (2016)"
    if tokens[at - 1].is(.leftParenthesis), range.contains(at + 1), tokens[at + 1].is(.rightParenthesis) {
      return isEvent(at - 2) && !isOfThisWeek ? named : nil
    }
    guard
      tokens[at - 1].is([.determiner, .possessivePronoun]) || tokens[at - 1].has(.possessive)
    else { return nil }
    var next = at + 1
    if next + 1 < range.upperBound, tokens[next].has(.dash), let last = number(next + 1) {
      named = last < 100 ? named / 100 * 100 + last : last
      next += 2
    }
    return (next..<min(next + 3, max(next, range.upperBound))).contains(where: isEvent) ? named : nil
  }

  private func number(_ at: Int) -> Int? {
    guard range.contains(at), tokens[at].has(.number) else { return nil }
    return Int(String(decoding: bytes[tokens[at].range], as: UTF8.self))
  }

  /// "the deadliest since the 2004 tsunami": what the news is measured by; what follows "which" is of it.
  private func isMeasure(_ at: Int, _ start: Int) -> Bool {
    (max(range.lowerBound, at - 4)..<at).contains { isMeasure($0) }
      && !(at..<start).contains { tokens[$0].is([.relative]) }
  }

  private func isMeasure(_ at: Int) -> Bool { tokens[at].is(.since, .than, .like) }

  private func isIn(_ at: Int) -> Bool { tokens[at].is(.in, .during) }

  /// A word for what happens: "flood", "attacks".
  private func isEvent(_ at: Int) -> Bool {
    range.contains(at) && OtherEvents.names(tokens[at], in: bytes)
  }

  /// A day of these days is named: the sentence is of them.
  private var isOfThisWeek: Bool { namesDay || range.contains { tokens[$0].is(.today) } }

  /// The same without "today", which in a commemoration is all the time since.
  var namesDay: Bool { range.contains { tokens[$0].is([.weekday]) || tokens[$0].is(.yesterday) } }

  /// No other clause begins between.
  private func reaches(from: Int, to: Int) -> Bool { !(from..<max(from, to)).contains { ends($0) } }

  private func ends(_ at: Int) -> Bool {
    if tokens[at].is(.comma) { return at + 1 >= range.upperBound || !isOfClause(at + 1) && !isOfPlace(at) }
    return tokens[at].is([.say, .coordinator]) || tokens[at].is(.semicolon, .colon)
  }

  /// The commas of "A 2004 flood off Arl, Varonia, killed", whose subject is the event.
  private func isOfPlace(_ comma: Int) -> Bool {
    guard eventYear(range.lowerBound + 1) != nil, !isOfThisWeek else { return false }
    func stands(_ first: Int) -> Bool {
      range.contains(first - 1) && range.contains(first + 2) && tokens[first - 1].has(.capitalized)
        && tokens[first + 1].has(.capitalized) && tokens[first].is(.comma) && tokens[first + 2].is(.comma)
    }
    return stands(comma) || stands(comma - 2)
  }

  /// ", which killed", ", in which", ", leaving"
  private func isOfClause(_ at: Int) -> Bool {
    if tokens[at].is([.relative]) || bytes[tokens[at].range].suffix(3).elementsEqual("ing".utf8) { return true }
    return tokens[at].is([.preposition]) && at + 1 < range.upperBound && tokens[at + 1].is([.relative])
  }

  // MARK: A year, a month

  /// "In 2018 almost 350,000 cases were reported globally."
  private var opensWithYear: Bool {
    guard let year, range.count > 3, tokens[range.lowerBound].is(.in), let named = number(range.lowerBound + 1) else {
      return false
    }
    // In winter the last year may be that of what happened days ago.
    return named >= 1800 && named < year && (named < year - 1 || (month ?? 12) > Self.winter)
  }

  /// "Last year's Tubbs fire killed", "surpassed last year's massacre of 49": of another than the article's, unless the
  /// year has just begun.
  private func isOfLastYear(_ start: Int) -> Bool {
    guard (month ?? 12) > Self.winter, !isOfThisWeek else { return false }
    let last = (range.lowerBound..<max(range.lowerBound, start - 3)).last {
      tokens[$0].is(.last) && tokens[$0 + 1].is(.year) && (tokens[$0 + 2].has(.possessive) || tokens[$0 + 2].is(.s))
    }
    guard let last, let event = (last + 3..<min(last + 8, start)).last(where: isEvent) else { return false }
    // The news is measured by it; "charged with last year's killings of two" is the news.
    let isMeasured = (max(range.lowerBound, last - 2)..<last).contains {
      tokens[$0].is([.exceedVerb]) || isMeasure($0)
    }
    if isMeasured, event + 2 == start, tokens[event + 1].is(.of) { return true }
    // "killed 22 people and leveled 5,636 homes": the subject is one.
    return last == range.lowerBound
      && !(event + 1..<start).contains { tokens[$0].is(.comma, .semicolon) || tokens[$0].is([.relative, .say]) }
  }

  /// "the deadliest attack since 40 people were killed at a wedding"
  private func isMeasuredBy(_ start: Int) -> Bool {
    let since = (max(range.lowerBound, start - 3)..<start).first { tokens[$0].is(.since) }
    return since.map { ModalityMarks.isRecord(tokens, range.lowerBound..<$0) } ?? false
  }

  private static let winter = 2

  // MARK: Long ago, another one, one like it

  /// "A similar fire two years ago killed", "a quake three years ago, leaving 40 dead", "a decade ago" behind it; not
  /// "a dam that was built 30 years ago".
  private func isLongAgo(_ evidence: Range<Int>, _ end: Int) -> Bool {
    guard !isOfThisWeek else { return false }
    return range.contains { at in
      guard tokens[at].is(.ago), at > range.lowerBound, tokens[at - 1].is(.year, .years, .decade, .decades) else {
        return false
      }
      if at < evidence.lowerBound {
        return evidence.lowerBound - at < 4 && reaches(from: at + 1, to: evidence.lowerBound)
          && !(max(range.lowerBound, at - 6)..<at).contains { tokens[$0].is([.relative]) }
      }
      return at >= end && at - end < Self.behind && reaches(from: end, to: at)
        && !(end..<at).contains { tokens[$0].is([.relative, .subordinator, .participle, .verb]) }
    }
  }

  /// "days after the last outbreak, which killed 33", "ten years after the quake that killed 300"
  private func isAfterAnother(_ start: Int) -> Bool {
    (range.lowerBound..<start).contains { at in
      guard tokens[at].is(.after), start - at < Self.reach, (at..<start).contains(where: { tokens[$0].is([.relative]) })
      else { return false }
      let isYears = at > range.lowerBound && tokens[at - 1].is(.years, .decades, .decade)
      let isLast = at + 2 < start && tokens[at + 1].is(.the) && tokens[at + 2].is(.last)
      return (isYears || isLast) && reaches(from: at, to: start)
    }
  }

  /// "It is two years since 17 people died"
  private func isYearsSince(_ start: Int) -> Bool {
    // "Twenty years after the storm, people pay tribute to the 2,000 who"
    let opening = range.prefix(4)
    let after = opening.dropFirst().first {
      tokens[$0].is(.after) && tokens[$0 - 1].is(.year, .years, .decade, .decades)
    }
    if after != nil, start - 1 > range.lowerBound, tokens[start - 1].is(.the) { return true }
    let since = (max(range.lowerBound, start - 4)..<start).last { tokens[$0].is(.since) }
    guard let since, since > range.lowerBound, tokens[since - 1].is(.year, .years, .decade, .decades) else {
      return false
    }
    return (range.lowerBound..<since).contains { tokens[$0].is([.be]) }
  }

  /// "The last such accident, in 2011, killed seven."; but not "It was the last such attack of the war, which …".
  private func isLastSuch(_ start: Int) -> Bool {
    guard !isOfThisWeek else { return false }
    return (range.lowerBound..<start).contains { at in
      guard tokens[at].is(.such), at > range.lowerBound, isEvent(at + 1), start - at < Self.reach,
        tokens[at - 1].is(.last) || tokens[at - 1].is([.earlier])
      else { return false }
      return !(range.lowerBound..<at).suffix(3).contains { tokens[$0].is([.be]) }
        && !(at..<start).contains { tokens[$0].is(.semicolon) }
    }
  }

  /// "died in a similar attack", "in a separate incident, 18 were killed", "a similar fire killed".
  private func isLikeThis(_ start: Int, _ end: Int) -> Bool {
    // "Separately, an outbreak tied to chicken has sickened 92."
    let first = range.first { tokens[$0].has(.word) } ?? range.lowerBound
    if tokens[first].is(.separately), !isOfThisWeek, range.count > 2, tokens[first + 2].is(.a, .an),
      (first + 3..<max(first + 3, min(first + 7, start))).contains(where: isEvent)
    {
      return true
    }
    return range.contains { at in
      guard tokens[at].is(.similar, .separate, .unrelated), at > range.lowerBound, tokens[at - 1].is(.a, .an),
        isEvent(at + 1) || isEvent(at + 2) || tokens[at + 1].is(.event), !(tokens[at].is(.similar) && isOfThisWeek)
      else { return false }
      // "In a separate incident, …"
      if at < start { return at - first < 3 || start - at < Self.reach && reaches(from: at, to: start) }
      guard at >= end else { return true }
      return at - end < 4 && (end..<at).contains { isIn($0) } && reaches(from: end, to: at)
    }
  }

  /// "In the film, 20 are killed", "the novel, about a doctor who killed two", "a plaque honours the 300 who died".
  private func isOfWork(_ start: Int) -> Bool {
    let first = range.lowerBound
    guard start - first > 2 else { return false }
    if tokens[first].is(.in), tokens[first + 1].is([.determiner]) {
      return Self.works.contains(tokens[first + 2].word) && tokens[first + 3].is(.comma)
    }
    return tokens[first].is([.determiner]) && Self.works.contains(tokens[first + 1].word)
      && (tokens[first + 1].is(.plaque) || !tokens[first + 2].is([.noun]))
  }

  private static let works = WordSet([Word.film, .movie, .novel, .plaque, .sitcom, .thriller].map(\.rawValue))

  /// "A week earlier, …", "The month before, …"
  private func isOfMomentBefore(_ start: Int) -> Bool {
    let comma = (range.lowerBound..<start).prefix(5).first { tokens[$0].is(.comma) }
    guard !isOfThisWeek, let comma, comma >= range.lowerBound + 3, tokens[comma - 1].is(.earlier, .before),
      reaches(from: comma + 1, to: start)
    else { return false }
    return tokens[comma - 2].is(.timeUnit) && !tokens[comma - 2].is(.day, .days, .hour, .hours)
      && (range.lowerBound..<comma - 2).allSatisfy {
        tokens[$0].is([.determiner, .article, .numeral, .preposition, .vague]) || tokens[$0].has(.number)
      }
  }

  /// "At its peak 80,000 were without power", "at one point we had three detained".
  private func isHeight(_ start: Int, _ end: Int) -> Bool {
    let height = range.dropFirst(2).first { tokens[$0 - 2].is(.at) && isHeightWord($0) }
    guard let height else { return false }
    if tokens[height].is(.point) {
      let next = height + 1
      return height == range.lowerBound + 2 && next <= start
        && reaches(from: tokens[next].is(.comma) ? next + 1 : next, to: start)
    }
    return height < start ? !(height..<start).contains { tokens[$0].is(.but, .semicolon) } : height - end < 4
  }

  private func isHeightWord(_ at: Int) -> Bool {
    if tokens[at].is(.point) { return tokens[at - 1].is(.one) }
    return tokens[at].is(.peak, .height) && tokens[at - 1].is(.the, .its, .their)
  }

  /// How far before a figure what it is of may be named, and how far behind it, in tokens.
  private static let reach = 14
  private static let behind = 10
}
