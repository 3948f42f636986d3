/// Quantities of another form: ordinals, vague words, and digits joined to a time, a date or an identifier.
extension QuantityScan {
  /// Digits with colons, slashes, stops or several dashes between them: "8:20 a.m.", "1/2/2020", "192.168.1.2",
  /// "555-123-4567", "2019-09-01", "9/11".
  func joined(at start: Int, floor: Int) -> Quantity? {
    guard let first = isJoint(start + 1, to: start), numbers.slash(at: start) == nil else { return nil }
    var end = start + 1
    var joints = 0
    while let joint = isJoint(end, to: end - 1), joint.has(.dash) == first.has(.dash),
      joint.is(.slash) == first.is(.slash)
    {
      end += 2
      joints += 1
    }
    let value = Digits(text.bytes[text.tokens[start].range]).mantissa
    guard value < 1e15 else { return nil }
    var use = Quantity.Use.name
    if first.is(.colon) {
      use = .time
      if let clock = token(end), clock.is(.clock) { end += 1 }
    } else if first.is(.slash) {
      use = joints > 1 ? .date : .name
    } else if first.has(.dash) {
      // One dash may join a range.
      guard joints > 1 else { return nil }
      let ends = [start, end - 1].map { Digits(text.bytes[text.tokens[$0].range]) }
      use =
        joints == 2 && ends.contains { $0.width == 4 && $0.mantissa >= 1800 && $0.mantissa < 2200 } && value > 0
          && text.tokens[start].end - text.tokens[start].start != 3 ? .date : .name
    }
    let bound = bounds.before(start, floor: floor, value: value)
    let figure = Figure(value, use == .time ? bound.bound ?? .exact : .exact)
    return Quantity(tokens: (use == .time ? bound.start : start)..<end, number: start..<end, figure: figure, use: use)
  }

  /// The mark at the token, where it stands between digits without a space.
  private func isJoint(_ at: Int, to number: Int) -> Token? {
    guard let mark = token(at), uses.isGlued(at), uses.isGlued(at + 1), text.tokens[number].has(.number),
      text.tokens[at + 1].has(.number), mark.is(.colon, .slash, .period) || mark.has(.dash)
    else { return nil }
    return mark
  }

  /// "second", "26th", "twenty-first"
  func ordinal(at start: Int) -> Quantity? {
    let first = text.tokens[start]
    var end = start + 1
    var value = 0.0
    if first.has(.number) {
      guard uses.isGlued(end), let suffix = token(end), suffix.is(.st, .nd, .rd, .th, .d) else { return nil }
      value = Digits(text.bytes[first.range]).mantissa
      end += 1
      if value > 1e15 { return nil }
    } else if first.is(.ordinal) {
      value = lexicon.number(of: first.word)
    } else if first.is(.numeral), let dash = token(end), dash.has(.dash), uses.isGlued(end), let last = token(end + 1),
      last.is(.ordinal),
      lexicon.number(of: last.word) < 10, lexicon.number(of: first.word) >= 20
    {
      value = lexicon.number(of: first.word) + lexicon.number(of: last.word)
      end += 2
    } else {
      return nil
    }
    if first.is(.fraction), numbers.partOfOne(at: start) != nil { return nil }
    var use = uses.isAddress(end) ? Quantity.Use.name : .ordinal
    if first.has(.number), value <= 31,
      token(start - 1)?.is([.month]) == true || token(end)?.is([.month]) == true
        || (token(end)?.is(.of) == true && token(end + 1)?.is([.month]) == true)
    {
      use = .date
    }
    return Quantity(tokens: start..<end, number: start..<end, figure: Figure(value), use: use)
  }

  /// "a pair of gloves"
  func pair(at start: Int, floor: Int) -> Quantity? {
    guard start > floor, token(start - 1)?.is(.a) == true, token(start + 1)?.is(.of) == true else { return nil }
    return Quantity(tokens: start - 1..<start + 1, number: start - 1..<start + 1, figure: Figure(2), use: .count)
  }

  func vague(at start: Int, floor: Int) -> Quantity? {
    guard let word = VagueReader(text: text, lexicon: lexicon, sentence: sentence).word(at: start, floor: floor) else {
      return nil
    }
    var place = PlacedNumber(
      number: Number(tokens: word.tokens, coefficient: 1, value: word.least), start: word.tokens.lowerBound,
      end: word.tokens.upperBound)
    if let unit = uses.unit(after: word.unitAt, place.number) {
      place.use = unit.use
      place.unit = unit.tokens
      place.end = unit.tokens.upperBound
    }
    if word.isExact { return bounded(place, figure: Figure(word.least), floor: floor) }
    return bounded(place, figure: .vague(word.least, nil), floor: floor)
  }
}
