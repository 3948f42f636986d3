/// Tells what a number is used for, from the words around it.
struct UseReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let sentence: Range<Int>

  /// A number in its place: `start` and `end` grow as signs and units are found.
  struct Place {
    var number: Number
    /// The first token, with a currency sign or a minus.
    var start: Int
    /// The end, with the unit.
    var end: Int
    var use: Quantity.Use = .count
    var unit: Range<Int>?
  }

  func token(_ at: Int) -> Token? { sentence.contains(at) ? text.tokens[at] : nil }

  func isGlued(_ at: Int) -> Bool {
    at > sentence.lowerBound && at < sentence.upperBound && text.tokens[at].start == text.tokens[at - 1].end
  }

  // MARK: Units

  /// The unit after the number: "%", "million dollars", "years old", "-day", "km".
  func unit(after end: Int, _ number: Number) -> (use: Quantity.Use, unit: Range<Int>, end: Int)? {
    var at = end
    guard var next = token(at) else { return nil }
    var isHyphenated = false
    if next.has(.dash), isGlued(at + 1), let after = token(at + 1), after.has(.word) {
      isHyphenated = true
      at += 1
      next = after
    }
    if next.has(.mark) {
      if next.is(.percentSign) { return (.percent, at..<at + 1, at + 1) }
      if next.has(.currency) { return isGlued(at) ? (.money, at..<at + 1, at + 1) : nil }
      if isGlued(at), isPrime(next) { return (.measure, at..<at + 1, at + 1) }
      if isGlued(at), text.bytes[next.range].elementsEqual([0xC2, 0xB0]) {
        let hasScale = isGlued(at + 1) && token(at + 1)?.has(.word) == true
        return (.measure, at..<at + (hasScale ? 2 : 1), at + (hasScale ? 2 : 1))
      }
      return nil
    }
    guard next.has(.word) else { return nil }
    if next.is(.percent) {
      let hasPoint = token(at + 1)?.is(.measureUnit) == true
      return (.percent, at..<at + (hasPoint ? 2 : 1), at + (hasPoint ? 2 : 1))
    }
    if next.is(.per), token(at + 1)?.is(.cent) == true { return (.percent, at..<at + 2, at + 2) }
    if next.is(.timeUnit) { return timeUnit(at, isHyphenated) }
    if next.is(.clock) { return (.time, at..<at + 1, at + 1) }
    if next.is(.measureUnit) { return (.measure, at..<at + 1, at + 1) }
    if next.is(.currency) { return (.money, at..<at + 1, at + 1) }
    if next.is(.times) { return (.measure, at..<at + 1, at + 1) }
    if next.is(.unitModifier), let after = token(at + 1) {
      var last = at + 1
      var unit = after
      if unit.is(.unitModifier), let more = token(at + 2) {
        unit = more
        last += 1
      }
      if unit.is(.timeUnit) { return (.duration, last..<last + 1, last + 1) }
      if unit.is(.measureUnit) { return (.measure, at..<last + 1, last + 1) }
      if unit.is(.currency) { return (.money, at..<last + 1, last + 1) }
    }
    if isHyphenated, isGlued(end), !next.is([.preposition, .coordinator, .be, .article, .adverb]) {
      return (.measure, at..<at + 1, at + 1)
    }
    return nil
  }

  private func timeUnit(_ at: Int, _ isHyphenated: Bool) -> (use: Quantity.Use, unit: Range<Int>, end: Int) {
    var end = at + 1
    if token(end)?.has(.dash) == true, token(end + 1)?.is(.old) == true { end += 1 }
    if token(end)?.is(.old) == true { return (.age, at..<end + 1, end + 1) }
    if token(end)?.is(.of) == true, token(end + 1)?.is(.age) == true { return (.age, at..<end + 2, end + 2) }
    return (.duration, at..<at + 1, at + 1)
  }

  /// ′ and ″
  private func isPrime(_ token: Token) -> Bool {
    let bytes = text.bytes[token.range]
    return bytes.elementsEqual([0xE2, 0x80, 0xB2]) || bytes.elementsEqual([0xE2, 0x80, 0xB3])
  }

  // MARK: Signs before

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
  func minus(before start: Int, floor: Int) -> Int? {
    guard start > floor, let last = token(start - 1) else { return nil }
    if last.is(.minus, .negative) { return start - 1 }
    let isMinus = last.is(.hyphen) || text.bytes[last.range].elementsEqual([0xE2, 0x88, 0x92])
    guard isMinus, isGlued(start) else { return nil }
    guard start - 2 >= sentence.lowerBound, let second = token(start - 2) else { return start - 1 }
    if second.is(.minus), isGlued(start - 1) { return start - 2 }
    return !isGlued(start - 1) || second.has(.currency) || second.is(.leftParenthesis) ? start - 1 : nil
  }

  // MARK: Names, dates, ages

  /// What the number is used for where no unit tells: date, time, age, name, or a count.
  func use(of number: Number, start: Int, end: Int) -> Quantity.Use {
    let before = token(start - 1)
    let after = token(end)
    if let before, before.has(.number) || before.has(.word), isGlued(start) { return .name }
    if number.isYear { return .date }
    if let use = joined(number, start, end) { return use }
    if before?.is(.hash) == true || before?.is(.atSign) == true { return .name }
    if let digits = number.digits, digits.width > 15 { return .name }
    if isDate(number, start, end, before, after) { return .date }
    if isTime(number) { return .time }
    if isAge(number, start, end, before, after) { return .age }
    if isMagnitude(start, before) { return .measure }
    if isName(number, start, end, before, after) { return .name }
    return .count
  }

  /// Signs that join the number to its neighbours: clock times, scores, telephone numbers, identifiers.
  private func joined(_ number: Number, _ start: Int, _ end: Int) -> Quantity.Use? {
    if let mark = token(start - 1), isGlued(start), isGlued(start - 1), let other = token(start - 2) {
      if mark.is(.colon), other.has(.number) { return .time }
      if mark.is(.slash) || mark.is(.period) || mark.is(.underscore), other.has(.number) { return .name }
      if mark.has(.dash), other.has(.word),
        !other.is([.preposition, .adverb, .numeral, .magnitude]) || other.has(.allCaps)
      {
        return other.has(.capitalized) || other.end - other.start == 1 ? .name : nil
      }
      if mark.has(.dash), other.has(.number) { return .name }
    }
    guard let mark = token(end), isGlued(end), let other = token(end + 1), isGlued(end + 1) else {
      return glued(end)
    }
    if mark.is(.colon), other.has(.number) { return .time }
    if mark.is(.slash) || mark.is(.period) || mark.is(.underscore), other.has(.number) { return .name }
    if mark.has(.dash), other.has(.number) { return .name }
    return glued(end)
  }

  /// Letters right after the digits: "1990s", "5G".
  private func glued(_ end: Int) -> Quantity.Use? {
    guard let after = token(end), isGlued(end), after.has(.word) else {
      if let mark = token(end), mark.has(.possessive), isGlued(end) { return .date }
      return nil
    }
    if after.is(.s) { return .date }
    return after.has(.capitalized) && after.end - after.start == 1 ? .name : .measure
  }

  private func isDate(_ number: Number, _ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard number.isPlainDigits || number.digits == nil, number.multiplier == 1 else { return false }
    let isDay = number.value >= 1 && number.value <= 31 && number.value == number.value.rounded()
    if isDay, number.digits != nil {
      if isMonth(before, start - 1) || isMonth(after, end) { return true }
      if before?.is(.period) == true, isMonth(token(start - 2), start - 2) { return true }
      if after?.is(.of) == true, isMonth(token(end + 1), end + 1) { return true }
    }
    guard let digits = number.digits, digits.isPlain else { return false }
    if digits.width == 2,
      isMonth(before, start - 1) || before?.has(.quote) == true && isGlued(start) && after?.has(.quote) == false
    {
      return true
    }
    guard digits.width == 4, number.value >= 1500, number.value < 2100 else { return false }
    if isMonth(before, start - 1) || before?.is(.comma) == true && isDateBefore(start - 1) { return true }
    if before?.is(.in, .since, .until, .from, .during, .by) == true || before?.is([.weekday, .clock]) == true {
      return after?.is([.persons, .person]) != true
    }
    guard number.value >= 1900 else { return false }
    return after?.is([.persons, .thing]) != true && before?.is(.approximator) != true && before?.is(.exceedVerb) != true
      && before?.is(.than, .over, .least, .to) != true
  }

  /// "may" and "march" are months only with a capital.
  private func isMonth(_ token: Token?, _ at: Int) -> Bool {
    guard let token, token.is(.month) else { return false }
    return !token.is([.modal, .verb]) || token.has(.capitalized)
  }

  /// "January 7" stands before the token.
  private func isDateBefore(_ at: Int) -> Bool {
    token(at - 1)?.has(.number) == true && isMonth(token(at - 2), at - 2) || isMonth(token(at - 1), at - 1)
      || token(at - 1)?.has(.word) == true && token(at - 2)?.has(.number) == true && isMonth(token(at - 3), at - 3)
  }

  private func isTime(_ number: Number) -> Bool {
    guard let digits = number.digits, digits.isPlain else { return false }
    return digits.width == 4 && digits.startsWithZero
  }

  /// "aged 61", "John Smith, 42,", "boys, 4 and 6,", "a survivor of 61".
  private func isAge(_ number: Number, _ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard number.value <= 120, number.multiplier == 1, let before else { return false }
    if before.is(.age, .aged, .ages) { return true }
    if before.is(.of), let second = token(start - 2), second.is(.age, .ages) { return true }
    guard number.isPlainDigits, number.value >= 1 else { return false }
    if before.is(.leftParenthesis), after?.is(.rightParenthesis) == true {
      return token(start - 2)?.has(.capitalized) == true && !isAllCaps(start - 2)
    }
    guard before.is(.comma), let name = token(start - 2), name.has(.word), name.has(.capitalized) || name.is(.person)
    else {
      return false
    }
    if name.is([.month, .weekday, .country, .placeNoun]) { return false }
    guard let after else { return false }
    return after.is(.comma) || after.is(.of, .from) && !isAllCaps(start - 2)
      || (after.has(.mark) && !after.has(.dash) && !isAllCaps(start - 2) && token(start - 3)?.has(.capitalized) == true)
  }

  private func isAllCaps(_ at: Int) -> Bool { token(at)?.has(.allCaps) == true }

  private func isMagnitude(_ start: Int, _ before: Token?) -> Bool {
    before?.is(.quakeMagnitude) == true || before?.is(.of) == true && token(start - 2)?.is(.quakeMagnitude) == true
  }

  /// "Section 427", "No. 3", "Boeing 787", "12 West Bulnes Street", "the 3900 block".
  private func isName(_ number: Number, _ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    if let before, before.is(.numberLabel) {
      // "No 3" is a number, "no 3 were" isn't; "part two" is, "the train two people" isn't.
      if before.is(.no) || before.is(.number) { return before.has(.capitalized) && number.digits != nil }
      if number.digits != nil || before.has(.capitalized) { return true }
    }
    if before?.is(.period) == true, isGlued(start - 1), token(start - 2)?.is(.numberLabel) == true { return true }
    if number.digits != nil, after?.is(.block) == true { return true }
    if number.digits != nil, isAddress(end) { return true }
    return number.isPlainDigits && isAfterName(start, end, before, after)
  }

  /// Up to four capitalised words, the last a kind of street.
  private func isAddress(_ end: Int) -> Bool {
    var at = end
    while at < end + 4, let word = token(at), word.has(.capitalized), !word.has(.allCaps) {
      if word.is(.street), at > end { return true }
      at += 1
    }
    return false
  }

  /// "Khabar 24", "Windows 10": a capitalised word before, and no noun after.
  private func isAfterName(_ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard let before, before.has(.capitalized), !before.has(.allCaps), before.classes.isEmpty,
      start - 1 > sentence.lowerBound, let previous = token(start - 2)
    else { return false }
    // Between two small words it's a name; "In Kabul 12 were killed" isn't.
    guard previous.has(.capitalized) || previous.is([.article, .preposition, .determiner]) else { return false }
    guard let after else { return !previous.is(.preposition) }
    return after.has(.mark) && !after.has(.dash) && !previous.is(.preposition)
  }
}
