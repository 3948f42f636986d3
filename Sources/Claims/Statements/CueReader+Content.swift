/// Where what is said begins and ends.
extension CueReader {
  /// Skips to whom, when and where it was said, then "that", a colon.
  func contentStart(_ from: Int, _ sentence: Range<Int>) -> Int {
    var at = from
    if at < sentence.upperBound, tokens[from - 1].is(.told, .tell, .tells),
      !tokens[at].has(.quote), !tokens[at].is(.that),
      let listener = phrases.beginning(at: at, to: sentence.upperBound)
    {
      // "told the radio 40 people were hurt": the figure is no listener.
      at = listener.first { isNumber(tokens[$0]) && $0 > listener.lowerBound } ?? listener.upperBound
    }
    at = afterAdjuncts(at, sentence)
    if at < sentence.upperBound, tokens[at].is(.that) || tokens[at].is(.colon) { at += 1 }
    return at
  }

  /// After times and places of speech: "on Friday", "in a statement", "to reporters", "earlier", "(…)".
  func afterAdjuncts(_ from: Int, _ sentence: Range<Int>) -> Int {
    var at = from
    let end = min(sentence.upperBound, from + 24)
    while at < end {
      let token = tokens[at]
      if token.is([.weekday, .month]) || token.is(.yesterday, .today) || token.is(.also) || token.is(.earlier, .later) {
        at += 1
      } else if token.is(.as), at + 1 < end, tokens[at + 1].is(.well) {
        at += 2
      } else if token.is(.adverb), at + 1 < end,
        tokens[at + 1].is(.that) || tokens[at + 1].is(.colon) || tokens[at + 1].is(.on, .in)
      {
        at += 1
      } else if token.is(.late, .early), at + 1 < end, tokens[at + 1].is(.on, .in) {
        at += 1
      } else if token.is(.last) || token.is(.this) || token.is(.late) || token.is(.early), at + 1 < end,
        tokens[at + 1].is([.timeUnit, .weekday]) || tokens[at + 1].is(.yesterday, .today)
      {
        at += 2
      } else if token.is(.preposition), let next = adjunctEnd(at, end) {
        at = next
      } else if at + 2 < end, token.is([.article, .numeral]) || token.has(.number), tokens[at + 1].is(.timeUnit),
        tokens[at + 2].is(.ago, .earlier, .later)
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// The end of a short phrase of time, place of speech or audience, that starts with a preposition.
  func adjunctEnd(_ at: Int, _ end: Int) -> Int? {
    guard tokens[at].is(.on, .in, .at, .to) || tokens[at].is(.by, .during, .via, .from, .of) else { return nil }
    guard at + 1 < end else { return nil }
    // "to employees", "to the families"
    if tokens[at].is(.to), let audience = phrases.beginning(at: at + 1, to: end),
      tokens[audience.upperBound - 1].is([.persons])
    {
      return audience.upperBound
    }
    var next = at + 1
    var speaks = false
    while next < end, next < at + 8 {
      let token = tokens[next]
      if token.is([.weekday, .month, .report, .timeUnit]) || token.is(.persons) && tokens[at].is(.to)
        || (token.has(.capitalized) && !tokens[at].is(.of, .from, .by))
      {
        speaks = true
        next += 1
        if tokens[next - 1].is([.month]), next < end, tokens[next].has(.number) { next += 1 }
        if tokens[next - 1].has(.capitalized), !tokens[next - 1].is([.weekday, .month]) { continue }
        if next < end, tokens[next].is([.timeUnit, .report]) { continue }
        break
      }
      guard phrases.isDeterminer(next) || phrases.isNominal(next) || token.has(.number) || token.has(.possessive),
        !token.is(.that),
        !speaks
      else { break }
      next += 1
    }
    return speaks ? next : nil
  }

  func isEnd(_ at: Int) -> Bool {
    tokens[at].is(.period, .exclamation, .question) || tokens[at].is(.semicolon)
  }

  /// More than an introduction: words that can be what is said.
  func saysSomething(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].has(.word) && !tokens[$0].is([.coordinator]) && !tokens[$0].is(.however) && !tokens[$0].is(.meanwhile)
    }
  }

  /// "On Friday", "In a televised address": no clause of its own.
  func isIntroduction(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let token = tokens[first]
    let leads =
      token.is([.preposition, .adverb, .subordinator, .earlier, .weekday, .saying]) || token.is(.last)
      || token.is(.this)
    return token.is(.subordinator) && !token.is(.preposition) || leads && range.count <= 12
  }
}
