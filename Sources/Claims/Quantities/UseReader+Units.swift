/// The unit of a number, and the signs before it.
extension UseReader {
  /// What the unit tells, and its tokens, with which the quantity ends.
  struct Unit {
    var use: Quantity.Use
    var tokens: Range<Int>

    init(_ use: Quantity.Use, _ start: Int, _ count: Int = 1) {
      self.use = use
      tokens = start..<start + count
    }
  }

  /// The unit after the number: "%", "million dollars", "years old", "-day", "km".
  func unit(after end: Int, _ number: Number) -> Unit? {
    var at = end
    guard var next = token(at) else { return nil }
    // "half a mile"
    if number.value == 0.5, next.is(.a) || next.is(.an), let after = token(at + 1),
      after.is([.timeUnit, .measureUnit])
    {
      at += 1
      next = after
    }
    var isHyphenated = false
    if next.has(.dash), let after = token(at + 1), after.has(.word),
      isGlued(at + 1) || after.is([.timeUnit, .measureUnit])
    {
      isHyphenated = isGlued(at) && isGlued(at + 1)
      at += 1
      next = after
    }
    if next.has(.mark) { return sign(at, next) }
    guard next.has(.word) else { return nil }
    if next.is(.percent) { return Unit(.percent, at, token(at + 1)?.is(.measureUnit) == true ? 2 : 1) }
    if next.is(.per), token(at + 1)?.is(.cent) == true { return Unit(.percent, at, 2) }
    if next.is(.timeUnit), !isTraveller(at) { return timeUnit(at) }
    if next.is(.clock) { return Unit(.time, at) }
    if isNoonLetter(next), token(at + 1)?.is(.period) == true, isGlued(at + 2), token(at + 2)?.is(.m) == true {
      return Unit(.time, at, 3)
    }
    if next.is(.measureUnit) || next.is(.times) { return Unit(.measure, at) }
    if next.is(.currency) { return Unit(.money, at) }
    // "7 trillion won"; no team has won by so many.
    if next.is(.won), number.multiplier >= 1_000_000, token(at + 1)?.is([.article, .determiner]) != true {
      return Unit(.money, at)
    }
    if next.is(.unitModifier), let unit = modifiedUnit(at) { return unit }
    // "12-page": a modifier, not a count.
    if isHyphenated, !next.is(.odd, .plus, .ish), !next.is([.preposition, .coordinator, .be, .article, .adverb]) {
      return Unit(.measure, at)
    }
    return nil
  }

  /// "%", "€", "″", "°C"
  private func sign(_ at: Int, _ mark: Token) -> Unit? {
    if mark.is(.percentSign) { return Unit(.percent, at) }
    guard isGlued(at) else { return nil }
    if mark.has(.currency) { return Unit(.money, at) }
    let isBeforeLetter = isGlued(at + 1) && token(at + 1)?.has(.word) == true
    if isPrime(mark), !isBeforeLetter { return Unit(.measure, at) }
    if text.bytes[mark.range].elementsEqual([0xC2, 0xB0]) { return Unit(.measure, at, isBeforeLetter ? 2 : 1) }
    return nil
  }

  /// "straight days", "square miles", "Canadian dollars"
  private func modifiedUnit(_ at: Int) -> Unit? {
    var last = at + 1
    if token(last)?.is(.unitModifier) == true { last += 1 }
    guard let unit = token(last) else { return nil }
    if unit.is(.timeUnit) { return Unit(.duration, last) }
    if unit.is(.measureUnit) { return Unit(.measure, at, last + 1 - at) }
    return unit.is(.currency) ? Unit(.money, at, last + 1 - at) : nil
  }

  /// "29 day-trippers", "40 week-enders": a compound of persons, whose number stands apart.
  private func isTraveller(_ at: Int) -> Bool {
    guard !isGlued(at), token(at + 1)?.has(.dash) == true, isGlued(at + 1), isGlued(at + 2), let head = token(at + 2)
    else { return false }
    return head.is(.persons) || text.endsLikePerson(head)
  }

  private func timeUnit(_ at: Int) -> Unit {
    var end = at + 1
    if token(end)?.has(.dash) == true, token(end + 1)?.is(.old) == true { end += 1 }
    if token(end)?.is(.old) == true { return Unit(.age, at, end + 1 - at) }
    if token(end)?.is(.of) == true, token(end + 1)?.is(.age) == true { return Unit(.age, at, end + 2 - at) }
    return Unit(.duration, at)
  }

  /// The first letter of "p.m" without its last stop.
  private func isNoonLetter(_ token: Token) -> Bool {
    guard token.end - token.start == 1 else { return false }
    let letter = text.bytes[Int(token.start)] | 0x20
    return letter == 0x61 || letter == 0x70
  }

  /// ′ and ″
  func isPrime(_ token: Token) -> Bool {
    let bytes = text.bytes[token.range]
    return bytes.elementsEqual([0xE2, 0x80, 0xB2]) || bytes.elementsEqual([0xE2, 0x80, 0xB3])
  }

  /// "$", "US$", "RM", "Rs.": the currency that stands before the number.
  func currency(before start: Int, floor: Int) -> Range<Int>? {
    guard start > floor, let last = token(start - 1) else { return nil }
    if last.has(.currency) {
      let hasCountry = start - 2 >= floor && isGlued(start - 1) && token(start - 2)?.has(.word) == true
      return (hasCountry ? start - 2 : start - 1)..<start
    }
    if last.is(.currency), last.has(.capitalized), last.end - last.start <= 3 { return start - 1..<start }
    guard start - 2 >= floor, let second = token(start - 2) else { return nil }
    if last.has(.word), isGlued(start), isGlued(start - 1), second.has(.currency) { return start - 2..<start }
    if last.is(.equals), isGlued(start), second.is(.y) { return start - 2..<start }
    if last.is(.period), second.is(.currency), second.end - second.start <= 3 { return start - 2..<start }
    return nil
  }

  /// "-5" and "minus 5": where the minus starts.
  func minus(before start: Int, _ end: Int, floor: Int) -> Int? {
    guard start > floor, let last = token(start - 1) else { return nil }
    if last.is(.minus, .negative) { return start - 1 }
    // "- 10" and nothing else
    if last.is(.hyphen), start - 1 == sentence.lowerBound, end == sentence.upperBound { return start - 1 }
    let isMinus = last.is(.hyphen) || text.bytes[last.range].elementsEqual([0xE2, 0x88, 0x92])
    guard isMinus, isGlued(start) else { return nil }
    guard start - 2 >= floor, let second = token(start - 2) else { return start - 1 }
    if second.is(.minus), isGlued(start - 1) { return start - 2 }
    return !isGlued(start - 1) || second.has(.currency) || second.is(.leftParenthesis) ? start - 1 : nil
  }
}
