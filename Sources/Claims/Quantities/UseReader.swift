/// Tells what a number is used for, from the words around it.
struct UseReader {
  let text: TokenizedText
  let lexicon: Lexicon
  var sentence: Range<Int>

  func token(_ at: Int) -> Token? { sentence.contains(at) ? text.tokens[at] : nil }

  func isGlued(_ at: Int) -> Bool {
    at > sentence.lowerBound && at < sentence.upperBound && text.tokens[at].start == text.tokens[at - 1].end
  }

  /// What the number is used for where no unit tells: date, time, age, name, or a count.
  func use(of number: Number, start: Int, end: Int) -> Quantity.Use {
    let before = token(start - 1)
    let after = token(end)
    if let before, before.has([.number, .word]), isGlued(start) { return .name }
    if number.isYear { return .date }
    if let use = joined(number, start, end) { return use }
    if before?.is(.hash, .atSign) == true { return .name }
    if let digits = number.digits, digits.width > 15 { return .name }
    if isDate(number, start, end, before, after) { return .date }
    if isTime(number, start, after) { return .time }
    if isAge(number, start, before, after) { return .age }
    if isQuakeMagnitude(start, before) { return .measure }
    if isName(number, start, end, before, after) { return .name }
    if isDistance(number, after) { return .measure }
    if isSum(number, start) { return .money }
    return .count
  }

  /// Signs and letters that join the number to its neighbours: "AK-47", "[9]", "3_4", "5G", "1990s".
  private func joined(_ number: Number, _ start: Int, _ end: Int) -> Quantity.Use? {
    let isGluedAfter = isGlued(end)
    if let mark = token(start - 1), isGlued(start) {
      if mark.is(.leftBracket), isGluedAfter, token(end)?.is(.rightBracket) == true { return .name }
      if isGlued(start - 1), let other = token(start - 2) {
        if mark.is(.slash, .underscore) { return .name }
        if mark.has(.dash), other.has(.number) { return .name }
        if mark.has(.dash), other.has(.word), other.has(.capitalized) || other.end - other.start == 1 { return .name }
      }
    }
    guard isGluedAfter, let after = token(end) else { return nil }
    if after.has(.word) {
      if after.is(.s) { return .date }
      let isMixed = isGlued(end + 1) && token(end + 1)?.has(.number) == true
      return after.has(.capitalized) && after.end - after.start == 1 || isMixed ? .name : .measure
    }
    if after.has(.possessive) || isPrime(after) { return .date }
    let isJoint = after.is(.underscore) || after.has(.dash)
    return isJoint && isGlued(end + 1) && token(end + 1)?.has(.number) == true ? .name : nil
  }

  // MARK: Dates and times

  private func isDate(_ number: Number, _ start: Int, _ end: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard number.isPlainDigits, let digits = number.digits else { return false }
    let isCounting = after?.is(.persons) == true || after?.is(.thing) == true && after?.is(.plural) == true
    // "In March 11 people died", but "On March 11 people gathered"
    if digits.width < 3, isCounting, isMonth(before, start - 1), token(start - 2)?.is(.on) != true,
      number.value > 31 || token(start - 2)?.is(.in, .since) == true
    {
      return false
    }
    if number.value >= 1, number.value <= 31 {
      if isMonth(before, start - 1) || isMonth(after, end) { return true }
      if before?.is(.period) == true, isMonth(token(start - 2), start - 2) { return true }
      if after?.is(.of) == true, isMonth(token(end + 1), end + 1) { return true }
      // "on 11 and 12 December"
      if after?.is(.and, .to) == true || after?.has(.dash) == true, token(end + 1)?.has(.number) == true,
        isMonth(token(end + 2), end + 2), token(end + 3)?.is([.be, .have]) != true
      {
        return true
      }
    }
    if digits.width == 2 {
      // "3 JAN 90", "the summer of '98", but not what a double quotation mark opens
      let isShort = before.map(isApostrophe) == true && isGlued(start) && after?.has(.quote) != true
      return isMonth(before, start - 1) || isShort
    }
    guard digits.width == 4, number.value >= 1500, number.value < 2150 else { return false }
    if isMonth(before, start - 1) || before?.is(.comma) == true && isDayAndMonth(before: start - 1) { return true }
    if before?.is(.year) == true { return true }
    if before?.is(.in, .since, .until, .during) == true || before?.is([.weekday, .clock]) == true { return true }
    if before?.is(.from, .by) == true { return !isCounting }
    guard number.value >= 1900, number.value < Self.lastYear else { return false }
    // "the 1966 graduates" are of a year, "1966 graduates" are so many.
    if before?.is([.article, .possessivePronoun]) == true { return true }
    return !isCounting && before?.is([.approximator, .exceedVerb]) != true
      && before?.is(.than, .over, .least, .to) != true
  }

  /// News names no year from this one on, unless its words say that it is one.
  private static let lastYear = 2060.0

  private func isApostrophe(_ token: Token) -> Bool {
    let at = Int(token.start)
    return token.has(.quote) && (text.bytes[at] == 0x27 || Scanner.isApostrophe(text.bytes.span, at))
  }

  /// "may" and "march" are months only with a capital.
  private func isMonth(_ token: Token?, _ at: Int) -> Bool {
    guard let token, token.is([.month]) else { return false }
    guard token.is([.modal, .verb]) else { return true }
    // "12 MAY HAVE BEEN KILLED"
    return token.has(.capitalized) && self.token(at + 1)?.is([.be, .have, .verb]) != true
  }

  /// "January 7", "7 January" or "January" stands before the token.
  private func isDayAndMonth(before at: Int) -> Bool {
    if isMonth(token(at - 1), at - 1) { return true }
    guard let day = token(at - 1) else { return false }
    if day.has(.number) { return isMonth(token(at - 2), at - 2) || isMonth(token(at - 3), at - 3) }
    return token(at - 2)?.has(.number) == true && isMonth(token(at - 3), at - 3)
  }

  /// "at 1620 this afternoon", "0930"
  private func isTime(_ number: Number, _ start: Int, _ after: Token?) -> Bool {
    if isHourWithStop(number), let after, after.is(.clock) || after.has(.allCaps) && after.range.count > 1 {
      return true
    }
    guard isHourOfDay(number) else { return false }
    if number.digits?.startsWithZero == true { return true }
    let at = token(start - 1)?.is(.approximator) == true ? start - 2 : start - 1
    guard token(at)?.is(.at, .until, .from, .before, .after) == true else { return false }
    return after == nil || after?.has(.mark) == true || after?.is([.preposition, .weekday]) == true
      || after?.is(.today, .yesterday, .tomorrow, .this, .and, .when) == true
  }

  /// "13.00 WIB", "6.30 pm"
  private func isHourWithStop(_ number: Number) -> Bool {
    guard let digits = number.digits, digits.decimals == 2, digits.width <= 2, number.multiplier == 1 else {
      return false
    }
    return number.value < 24 && digits.mantissa.truncatingRemainder(dividingBy: 100) < 60
  }

  /// Four digits that a clock may show: 1620.
  func isHourOfDay(_ number: Number) -> Bool {
    guard let digits = number.digits, digits.isPlain, digits.width == 4, number.multiplier == 1 else { return false }
    return number.value <= 2400 && number.value.truncatingRemainder(dividingBy: 100) < 60
  }

  /// "a loss of 730 million", "a fine of 48 million": money, though no currency is named.
  private func isSum(_ number: Number, _ start: Int) -> Bool {
    guard number.multiplier >= 1000, token(start - 1)?.is(.of, .to) == true, let noun = token(start - 2) else {
      return false
    }
    return noun.is(.fine, .fines, .profit) || noun.is(.loss, .revenue, .costs) || noun.is(.debts, .damages, .budget)
  }

  /// "the 100m champion", "a 5k race": metres, where one stands behind a letter that may be a magnitude.
  private func isDistance(_ number: Number, _ after: Token?) -> Bool {
    guard number.multiplier > 1, let after, after.is([.person, .noun]), !after.is([.plural, .persons]),
      !after.is(.dead, .mark)
    else { return false }
    let last = text.tokens[number.tokens.upperBound - 1]
    // "2.5M phones" are millions.
    let isMillions = last.has(.capitalized) && number.multiplier == 1_000_000
    return last.end - last.start == 1 && last.has(.word) && !isMillions
  }

  // MARK: Ages

  /// "aged 61", "John Smith, 42,", "boys, 4 and 6,", "turned 18".
  private func isAge(_ number: Number, _ start: Int, _ before: Token?, _ after: Token?) -> Bool {
    guard number.value <= 120, number.multiplier == 1, let before else { return false }
    if before.is(.age, .aged, .ages) { return true }
    if before.is(.of, .from), let second = token(start - 2), second.is(.age, .ages, .aged) { return true }
    if before.is(.`as`), token(start - 2)?.is(.young, .old) == true { return true }
    // "Hartnett, now 34."
    if before.is(.now), token(start - 2)?.is(.comma) == true, token(start - 3)?.has(.capitalized) == true {
      return true
    }
    if before.is(.both, .each), token(start - 2)?.is(.comma) == true, after?.has(.mark) == true { return true }
    if isInListOfAges(start) { return true }
    if isBeforeAge(start + number.tokens.count) { return true }
    // "are 12 or younger"
    if after?.is(.or) == true, token(start + number.tokens.count + 1)?.is(.younger, .older) == true { return true }
    // "a man, also believed to be 17, was hurt"
    if before.is(Word.be), token(start - 2)?.is(.to) == true, after?.is(.comma) == true,
      token(start - 3)?.is([.participle]) == true,
      let comma = [start - 4, start - 5].first(where: { token($0)?.is(.comma) == true }),
      let person = token(comma - 1), person.is(.person), !person.is(.plural)
    {
      return true
    }
    // "Mr Lind, who is 81, …"
    if before.is(Word.`is`), token(start - 2)?.is(.who) == true, after?.has(.mark) ?? true { return true }
    guard number.isPlainDigits, number.value >= 1 else { return false }
    if before.is(.turned) { return after?.has(.word) != true || after?.is(.preposition) == true }
    guard let after, before.has(.mark) || before.is(.and, .of) else { return false }
    if before.is(.of) { return isAgeOfPerson(number, start, after) || isAgeOfYoung(number, start) }
    // "sons, 17 and 19," and "brothers (11 and 15)"
    if before.is(.and), token(start - 2)?.has(.number) == true, after.has(.mark), let mark = token(start - 3) {
      return mark.is(.comma, .leftParenthesis) && token(start - 4)?.is([.person, .persons]) == true
    }
    if before.is(.leftParenthesis), let name = token(start - 2) {
      if name.is([.person, .persons]) { return after.is(.rightParenthesis, .and) }
      return after.is(.rightParenthesis) && name.has(.capitalized) && !name.has(.allCaps)
        && !name.is([.placeName, .country])
    }
    guard before.is(.comma) else { return false }
    // "Smith, 42," and "Smith Jr., 42,"
    let nameAt = token(start - 2)?.is(.period) == true ? start - 3 : start - 2
    guard let name = token(nameAt), name.has(.word), !name.is([.month, .weekday]) else { return false }
    if name.is([.person, .persons]) { return after.has(.mark) || after.is(.and) }
    guard name.has(.capitalized) else { return false }
    if after.is(.comma) { return true }
    // "Tyowua, 11 and her brother"
    if after.is(.and), token(start + number.tokens.count + 1)?.is(.his, .her) == true { return true }
    guard !name.has(.allCaps), !name.is([.country]) else { return false }
    return after.is(.of, .from, .leftParenthesis)
      || after.has(.mark) && !after.has(.dash) && token(nameAt - 1)?.has(.capitalized) == true
  }

  /// "her 10- and 13-year-old daughters", "an 18 and 15 year old": the unit follows the last of the numbers.
  private func isBeforeAge(_ end: Int) -> Bool {
    var at = end
    if token(at)?.has(.dash) == true, isGlued(at) { at += 1 }
    guard token(at)?.is(.and, .or, .to) == true, token(at + 1)?.has(.number) == true else { return false }
    at += 2
    if token(at)?.has(.dash) == true { at += 1 }
    guard token(at)?.is(.timeUnit) == true else { return false }
    return token(at + 1)?.is(.old) == true || token(at + 1)?.has(.dash) == true && token(at + 2)?.is(.old) == true
  }

  /// "ages 14, 11, 7 and 3", "aged eight, 12 and 13", "teens of 14 and 16", "between the ages of 21 and 58"
  private func isInListOfAges(_ start: Int) -> Bool {
    var at = start - 1
    while start - at < 12, let token = token(at),
      token.has(.number) || token.is([.numeral]) || token.is(.comma, .and) || token.is(.between)
    { at -= 1 }
    if token(at)?.is(.of) == true || token(at)?.is([.be]) == true { at -= 1 }
    if token(at + 1)?.is([.be]) == true { return token(at)?.is(.age, .ages) == true }
    guard at < start - 2, let word = token(at) else { return false }
    return word.is(.age, .aged, .ages) || word.is(.teens, .boys, .girls)
  }

  /// "a survivor of 61"; "a father of three" has three children.
  private func isAgeOfPerson(_ number: Number, _ start: Int, _ after: Token) -> Bool {
    guard number.value >= 15, after.has(.mark) || after.is(.who), let person = token(start - 2), person.is(.person)
    else { return false }
    let hasArticle = token(start - 3)?.is(.article) == true || token(start - 4)?.is(.article) == true
    return hasArticle && !person.is(.title)
  }

  /// "teens of 14", "a boy of 14"
  private func isAgeOfYoung(_ number: Number, _ start: Int) -> Bool {
    guard number.value < 20, let young = token(start - 2) else { return false }
    return young.is(.teens, .boys, .girls) || young.is(.boy, .girl)
  }

  /// "age" of "aged 61", "the age of 18".
  func ageWord(before start: Int) -> Range<Int>? {
    guard let before = token(start - 1) else { return nil }
    if before.is(.age) { return start - 1..<start }
    return before.is(.of) && token(start - 2)?.is(.age) == true ? start - 2..<start - 1 : nil
  }

  /// "magnitude 6.2", "a magnitude of 6.2"
  private func isQuakeMagnitude(_ start: Int, _ before: Token?) -> Bool {
    before?.is(.quakeMagnitude) == true || before?.is(.of) == true && token(start - 2)?.is(.quakeMagnitude) == true
  }
}
