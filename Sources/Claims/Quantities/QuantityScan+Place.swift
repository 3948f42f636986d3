/// One number with its sign and its unit.
extension QuantityScan {
  /// The number at the token with its sign and unit.
  func place(at start: Int, floor: Int) -> PlacedNumber? {
    guard var number = numbers.numberWithFraction(at: start), number.value < 1e18 else { return nil }
    var first = start
    // "parts per million"
    if text.tokens[start].is(.magnitude), token(start - 1)?.is(.per) == true { return nil }
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
    var place = PlacedNumber(number: number, start: first, end: number.tokens.upperBound)
    let currency = uses.currency(before: first, floor: floor)
    if let currency {
      place.start = currency.lowerBound
      place.use = .money
      place.unit = currency
    }
    if let unit = uses.unit(after: place.end, number) {
      place.end = unit.tokens.upperBound
      if currency == nil || unit.use == .percent {
        place.use = unit.use
        place.unit = unit.tokens
        if unit.use == .duration, uses.isHourOfDay(number), text.tokens[unit.tokens.lowerBound].is(.hours) {
          place.use = .time
        }
      }
    }
    if place.unit == nil {
      place.use = number.isFraction ? .fraction : uses.use(of: number, start: first, end: place.end)
      if place.use == .age { place.unit = uses.ageWord(before: first) }
      if place.use == .measure, let letters = token(place.end), letters.has(.word), uses.isGlued(place.end) {
        place.unit = place.end..<place.end + 1
        place.end += 1
      }
      // "over 1.000"
      let isBounded =
        token(first - 1).map { $0.is([.approximator, .exceedVerb]) || $0.is(.over, .than, .least, .to) } ?? false
      if place.use == .count, number.digits?.mayBeGrouped == true,
        isNoun(place.end) || number.value == number.value.rounded() && isBounded
      {
        place.number.value *= 1000
        place.number.coefficient *= 1000
      }
    }
    if let minus = uses.minus(before: place.start, place.end, floor: floor), isNegative(place) {
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
      point.is(.period), !uses.isGlued(start - 1)
    else { return nil }
    return start - 1
  }

  /// A dash before a count is a dash; before a measure or at the end it's a minus.
  private func isNegative(_ place: PlacedNumber) -> Bool {
    guard let sign = token(place.start - 1) else { return false }
    return sign.has(.word) || (place.use != .count && place.use != .name) || token(place.end)?.has(.word) != true
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
  func isPronoun(_ place: PlacedNumber) -> Bool {
    let at = place.number.tokens.lowerBound
    guard place.number.tokens.count == 1, place.use == .count, text.tokens[at].is(.one) else { return false }
    if let before = token(at - 1), before.has(.word) {
      if before.is(.no, .this, .any, .every, .each, .another, .such) { return true }
      // "said that one of …", "in which one person", "that one was"
      if before.is(.that, .which), token(at + 1)?.is([.preposition, .person, .persons, .adjective]) != true {
        return true
      }
    }
    guard let after = token(at + 1) else { return false }
    if after.has(.possessive) || after.is(.another) || after.is(.modal) { return true }
    return token(at - 1)?.is(.the) == true && (after.is([.pronoun, .relative, .be, .preposition]) || after.has(.mark))
  }
}
