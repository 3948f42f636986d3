/// Finds the numbers of a sentence, with their bounds, units and uses.
struct QuantityReader {
  let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// All numbers of the sentence, left to right; none overlaps another. The cost is linear in the tokens.
  func quantities(in text: TokenizedText, _ sentence: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    let scan = Scan(text: text, lexicon: lexicon, sentence: sentence)
    var at = sentence.lowerBound
    var floor = at
    while at < sentence.upperBound {
      guard scan.mayStart(at), let quantity = scan.quantity(at: at, floor: floor) else {
        at += 1
        continue
      }
      found.append(quantity)
      scan.markMove(&found)
      floor = quantity.tokens.upperBound
      at = max(floor, at + 1)
    }
    return found
  }
}

/// One pass over one sentence.
private struct Scan {
  let text: TokenizedText
  let lexicon: Lexicon
  let sentence: Range<Int>
  let numbers: NumberReader
  let uses: UseReader
  let bounds: BoundReader

  init(text: TokenizedText, lexicon: Lexicon, sentence: Range<Int>) {
    self.text = text
    self.lexicon = lexicon
    self.sentence = sentence
    numbers = NumberReader(text: text, lexicon: lexicon, limit: sentence.upperBound)
    uses = UseReader(text: text, lexicon: lexicon, sentence: sentence)
    bounds = BoundReader(text: text, sentence: sentence)
  }

  private func token(_ at: Int) -> Token? { sentence.contains(at) ? text.tokens[at] : nil }

  /// A cheap test that nearly all tokens fail.
  @inline(__always)
  func mayStart(_ at: Int) -> Bool {
    let token = text.tokens[at]
    return token.has(.number) || token.is([.numeral, .magnitude, .ordinal, .fraction, .vague])
      || (token.has(.mark) && numbers.fractionMark(at) != nil)
      || token.is(.pair)
  }

  func quantity(at start: Int, floor: Int) -> Quantity? {
    let first = text.tokens[start]
    if first.is(.vague), let vague = vague(at: start, floor: floor) { return vague }
    if first.is(.pair) { return pair(at: start, floor: floor) }
    if let ordinal = ordinal(at: start) { return ordinal }
    guard first.has([.number, .mark]) || first.is([.numeral, .magnitude, .fraction]),
      let place = place(at: start, floor: floor)
    else { return nil }
    if isPronoun(place) { return nil }
    if let range = range(from: place, floor: floor) { return range }
    return bounded(place, figure: Figure(place.number.value), floor: floor)
  }

  // MARK: One number

  /// The number at the token with its sign and unit.
  private func place(at start: Int, floor: Int) -> UseReader.Place? {
    guard var number = numbers.numberWithFraction(at: start), number.value.isFinite else { return nil }
    var first = start
    if text.tokens[start].is(.score), !isScoreOf(start, floor) { return nil }
    if number.tokens.lowerBound > floor, let article = token(start - 1), article.is(.a) || article.is(.an) {
      if text.tokens[start].is([.magnitude, .fraction]) { first -= 1 }
    }
    if let point = leadingPoint(start, floor), let digits = number.digits {
      number.value /= power(10, digits.width)
      number.coefficient = number.value
      first = point
    }
    number.tokens = first..<number.tokens.upperBound
    var place = UseReader.Place(number: number, start: first, end: number.tokens.upperBound)
    let currency = uses.currency(before: first, floor: floor)
    if let currency {
      place.start = currency.lowerBound
      place.use = .money
      place.unit = currency
    }
    if let unit = uses.unit(after: place.end, number) {
      place.end = unit.end
      if currency == nil || unit.use == .percent {
        place.use = unit.use
        place.unit = unit.unit
      }
    }
    if place.unit == nil {
      place.use = number.isFraction ? .fraction : uses.use(of: number, start: first, end: place.end)
      if place.use == .measure, let letters = token(place.end), letters.has(.word), uses.isGlued(place.end) {
        place.unit = place.end..<place.end + 1
        place.end += 1
      }
      if place.use == .count, number.digits?.mayBeGrouped == true, isNoun(place.end) {
        place.number.value *= 1000
        place.number.coefficient *= 1000
      }
    }
    if let minus = uses.minus(before: place.start, floor: floor), isNegative(place) {
      place.number.value = -place.number.value
      place.number.coefficient = -place.number.coefficient
      place.start = minus
      place.number.tokens = minus..<place.number.tokens.upperBound
    }
    return place
  }

  /// ".45": the stop before the digits.
  private func leadingPoint(_ start: Int, _ floor: Int) -> Int? {
    guard start > floor, text.tokens[start].has(.number), uses.isGlued(start), let point = token(start - 1),
      point.is(.period), !uses.isGlued(start - 1) || token(start - 2)?.is([]) == true
    else { return nil }
    return start - 1
  }

  /// A dash before a count is a dash; before a measure or at the end it's a minus.
  private func isNegative(_ place: UseReader.Place) -> Bool {
    guard let sign = token(place.start - 1) else { return false }
    return sign.has(.word) || place.use != .count || token(place.end)?.has(.word) != true
  }

  private func isNoun(_ at: Int) -> Bool {
    guard let next = token(at) else { return false }
    return next.has(.word)
  }

  /// "a score of", "three score", but "the score".
  private func isScoreOf(_ start: Int, _ floor: Int) -> Bool {
    start > floor && token(start - 1)?.is(.a) == true && token(start + 1)?.is(.of) == true
  }

  /// "one" that stands for a person: "this one", "no one", "one should"; "one of the dead" counts.
  private func isPronoun(_ place: UseReader.Place) -> Bool {
    let at = place.number.tokens.lowerBound
    guard place.number.tokens.count == 1, place.use == .count, text.tokens[at].is(.one) else { return false }
    if let before = token(at - 1), before.has(.word) {
      if before.is(.no, .this, .that, .which, .any, .every, .each, .another, .such) { return true }
    }
    guard let after = token(at + 1) else { return false }
    if after.has(.possessive) || after.is(.another) || after.is(.modal) { return true }
    return token(at - 1)?.is(.the) == true && (after.is([.pronoun, .relative, .be, .preposition]) || after.has(.mark))
  }

  // MARK: Bounds

  private func bounded(_ place: UseReader.Place, figure: Figure, floor: Int, value: Double? = nil) -> Quantity {
    var figure = figure
    let before = bounds.before(place.start, floor: floor, value: value ?? place.number.value)
    var end = place.end
    var bound = before.bound
    if let after = bounds.after(end) {
      end = after.end
      if bound == nil || bound == .approximately { bound = after.bound }
      if place.unit == nil, let unit = uses.unit(after: end, place.number), figure.bound == .exact {
        var place = place
        place.use = unit.use
        place.unit = unit.unit
        place.end = unit.end
        return quantity(place, before.start..<unit.end, bound: bound, figure)
      }
    } else if let after = bounds.afterNoun(end), bound == nil || bound == .approximately {
      bound = after
    }
    if figure.bound == .vague { bound = nil }
    if figure.bound == .range, let high = figure.high, let low = figure.low {
      // "at least three or four", "up to 5 to 10"
      switch bound {
      case .atLeast, .moreThan: figure = Figure(value: nil, low: low, high: nil, bound: bound ?? .range)
      case .atMost, .fewerThan: figure = Figure(value: nil, low: nil, high: high, bound: bound ?? .range)
      default: break
      }
      bound = nil
    }
    return quantity(place, before.start..<end, bound: bound, figure)
  }

  private func quantity(
    _ place: UseReader.Place, _ tokens: Range<Int>, bound: Bound?, _ figure: Figure
  ) -> Quantity {
    var use = place.use
    // "in 2019" is a year, "more than 2019" isn't.
    if use == .date, let bound, bound != .approximately, place.number.isPlainDigits, place.number.value > 31 {
      use = .count
    }
    return Quantity(
      tokens: tokens, number: place.number.tokens,
      figure: bound.map { Figure(place.number.value, $0) } ?? figure, use: use, unit: place.unit)
  }

  // MARK: Ranges

  /// "between four and 10", "3 to 5", "5-6 people", "three or four".
  private func range(from first: UseReader.Place, floor: Int) -> Quantity? {
    guard let joint = token(first.end), first.use != .time, !first.number.isFraction else { return nil }
    let isDash = joint.has(.dash) || joint.is(.tilde)
    let isTo = joint.is(.to)
    let isOr = joint.is(.or)
    guard isDash || isTo || isOr || joint.is(.and), first.end + 1 < sentence.upperBound else { return nil }
    let start = bounds.before(first.start, floor: floor, value: first.number.value).start
    let before = token(start - 1)
    let isBetween = before?.is(.between) == true && start > floor
    if joint.is(.and), !isBetween { return nil }
    var at = first.end + 1
    if isTo, let dash = token(at), dash.has(.dash) { at += 1 }
    if isBetween || isTo, let other = token(at), other.has(.currency), at + 1 < sentence.upperBound { at += 1 }
    if isTo || isBetween, let next = token(at), next.has(.word), uses.isGlued(at) || next.is(.currency),
      at + 2 < sentence.upperBound,
      text.tokens[at + 1].has(.number)
    {
      at += 1
    }
    if let article = token(at), article.is(.a) || article.is(.an), at + 1 < sentence.upperBound { at += 1 }
    guard at < sentence.upperBound, mayStart(at), !text.tokens[at].is([.vague]),
      var second = place(at: at, floor: first.end + 1)
    else { return nil }
    var low = first.number.value
    let high = second.number.value
    if isDash, !isRangeOfDigits(first, second, joint) { return dashed(first, second, isBetween) }
    // "four to five thousand"
    if first.number.multiplier == 1, second.number.multiplier > 1, first.number.coefficient <= second.number.coefficient
    {
      low *= second.number.multiplier
    }
    guard low < high else { return nil }
    if first.unit != nil, second.unit == nil, second.use == .count, isOr { return nil }
    if first.use != second.use {
      let fits =
        first.unit == nil && (first.use == .count || first.use == .name || first.use == .date)
        || (second.unit == nil && first.use == .money && second.use == .count)
      guard fits else { return nil }
    }
    if isTo {
      if before?.is(.from) == true, start > floor { return nil }
      // "rose by 5 to 26", "up 12 to 40": from one figure to another.
      if before?.is(.by, .up, .down) == true || before?.is(.level) == true && before?.is([.be]) == false, start > floor
      {
        return nil
      }
    }
    if second.unit == nil, let unit = first.unit {
      second.use = first.use
      second.unit = unit
    }
    if second.use == .name, first.use == .name || isBetween { second.use = isBetween ? .count : .name }
    var place = second
    place.start = isBetween ? start - 1 : first.start
    place.number = second.number
    place.number.tokens = first.number.tokens.lowerBound..<second.number.tokens.upperBound
    var quantity = bounded(place, figure: .range(low, high), floor: floor, value: high)
    quantity.isDisjunction = isOr
    return quantity
  }

  /// A dash joins a range where it leads to a greater number with a noun or unit after it: "5-6 people".
  private func isRangeOfDigits(_ first: UseReader.Place, _ second: UseReader.Place, _ joint: Token) -> Bool {
    guard first.number.value < second.number.value || second.number.multiplier > 1, second.use != .date,
      second.use != .time
    else { return false }
    if first.number.digits?.startsWithZero == true || second.number.digits?.startsWithZero == true { return false }
    if first.number.digits?.isPlain == true, first.number.digits?.width == 4, first.number.value >= 1800,
      first.number.value < 2100,
      second.unit == nil
    {
      return false
    }
    let isTight = uses.isGlued(first.end) && uses.isGlued(first.end + 1)
    if token(second.end)?.has(.dash) == true, isTight, second.unit == nil { return false }
    if second.unit != nil { return true }
    guard let next = token(second.end) else { return true }
    return isTight && (next.has(.word) && !next.has(.capitalized) || isUpperCase(next))
      && !next.is([.preposition, .be, .coordinator, .article, .clock])
  }

  private func isUpperCase(_ token: Token) -> Bool { token.has(.allCaps) }

  /// Scores, seasons, days of a month, telephone numbers: digits with dashes that make no range.
  private func dashed(_ first: UseReader.Place, _ second: UseReader.Place, _ isBetween: Bool) -> Quantity? {
    guard first.number.digits != nil, second.number.digits != nil, first.unit == nil, uses.isGlued(first.end),
      uses.isGlued(first.end + 1)
    else { return nil }
    var end = second.end
    while let dash = token(end), dash.has(.dash) || dash.is(.slash), uses.isGlued(end), let next = token(end + 1),
      next.has(.number),
      uses.isGlued(end + 1)
    {
      end += 2
    }
    let isYear = first.number.value >= 1800 && first.number.value < 2100 && first.number.digits?.width == 4
    return Quantity(
      tokens: first.start..<end, number: first.number.tokens.lowerBound..<second.number.tokens.upperBound,
      figure: Figure(first.number.value), use: second.use == .date || first.use == .date || isYear ? .date : .name)
  }

  /// "from 26 to 164" stays two quantities that know of each other.
  func markMove(_ found: inout [Quantity]) {
    guard found.count > 1 else { return }
    let first = found[found.count - 2]
    let second = found[found.count - 1]
    guard first.tokens.upperBound + 1 == second.tokens.lowerBound, token(first.tokens.upperBound)?.is(.to) == true,
      first.tokens.lowerBound > sentence.lowerBound, token(first.tokens.lowerBound - 1)?.is(.from) == true
    else { return }
    found[found.count - 2].move = .from
    found[found.count - 1].move = .to
    if first.use == .count, first.unit == nil, second.unit != nil { found[found.count - 2].use = second.use }
  }

  // MARK: Ordinals and vague words

  /// "second", "26th", "twenty-first"
  private func ordinal(at start: Int) -> Quantity? {
    let first = text.tokens[start]
    var end = start + 1
    var value = 0.0
    if first.has(.number) {
      guard uses.isGlued(end), let suffix = token(end), suffix.is(.st, .nd, .rd, .th) else { return nil }
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
    if first.is(.fraction), let article = token(start - 1), article.is(.a) || article.is(.an),
      token(end)?.is(.of) == true
    {
      return nil
    }
    var use = Quantity.Use.ordinal
    if first.has(.number), value <= 31,
      token(start - 1)?.is(.month) == true || token(end)?.is(.month) == true
        || (token(end)?.is(.of) == true && token(end + 1)?.is(.month) == true)
    {
      use = .date
    }
    return Quantity(tokens: start..<end, number: start..<end, figure: Figure(value), use: use)
  }

  /// "a pair of gloves"
  private func pair(at start: Int, floor: Int) -> Quantity? {
    guard start > floor, token(start - 1)?.is(.a) == true, token(start + 1)?.is(.of) == true else { return nil }
    return Quantity(tokens: start - 1..<start + 1, number: start - 1..<start + 1, figure: Figure(2), use: .count)
  }

  private func vague(at start: Int, floor: Int) -> Quantity? {
    guard let word = VagueReader(text: text, lexicon: lexicon, sentence: sentence).word(at: start, floor: floor) else {
      return nil
    }
    var place = UseReader.Place(
      number: Number(tokens: word.tokens, coefficient: 1, value: word.least), start: word.tokens.lowerBound,
      end: word.tokens.upperBound)
    if let unit = uses.unit(after: word.unitAt, place.number) {
      place.use = unit.use
      place.unit = unit.unit
      place.end = unit.end
    }
    if word.isExact { return bounded(place, figure: Figure(word.least), floor: floor) }
    return bounded(place, figure: .vague(word.least, nil), floor: floor)
  }
}
