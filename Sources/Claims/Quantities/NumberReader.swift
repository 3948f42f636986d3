/// A number as it stands in the text, without bounds and units.
struct Number {
  var tokens: Range<Int>
  /// What is written before a magnitude: 2.3 of "2.3 million".
  var coefficient: Double
  /// 1,000,000 of "2.3 million", 1 where there is none.
  var multiplier = 1.0
  var value: Double
  /// Its digits, where it is written in digits.
  var digits: Digits?
  /// A part of a whole: "two thirds", "½".
  var isFraction = false
  /// A year in words: "nineteen eighty-nine".
  var isYear = false

  /// A whole number of up to four digits, as a year is written.
  var isPlainDigits: Bool { digits?.isPlain == true && multiplier == 1 && tokens.count == 1 }
}

/// Reads one number: digits, words, and both.
struct NumberReader {
  let text: TokenizedText
  let lexicon: Lexicon
  /// The end of the sentence.
  var limit: Int

  /// The number that starts at the token, below `ceiling`; nil where none does.
  func number(at start: Int, below ceiling: Double = 1e18) -> Number? {
    let token = text.tokens[start]
    var number: Number?
    if token.has(.number) {
      number = numberInDigits(at: start, below: ceiling)
    } else if token.is([.numeral, .magnitude]) {
      number = numberInWords(at: start)
    } else if let value = fractionMark(start) {
      number = Number(tokens: start..<start + 1, coefficient: value, value: value, isFraction: true)
    }
    guard let found = number, found.value < ceiling else { return nil }
    return found
  }

  func token(_ at: Int) -> Token? { at < limit ? text.tokens[at] : nil }

  /// True where nothing stands between the token and the one before it.
  func isGlued(_ at: Int) -> Bool {
    at > 0 && at < limit && text.tokens[at].start == text.tokens[at - 1].end
  }

  // MARK: Digits

  private func numberInDigits(at start: Int, below ceiling: Double) -> Number? {
    var digits = Digits(text.bytes[text.tokens[start].range])
    var end = start + 1
    while let group = groupAfterSpace(end, start, digits) {
      digits.mantissa = digits.mantissa * 1000 * power(10, group.decimals) + group.mantissa
      digits.decimals = group.decimals
      digits.isGrouped = true
      digits.mayBeGrouped = false
      end += text.tokens[end].has(.number) ? 1 : 2
      if end - start > 8 { break }
    }
    let scale = power(10, digits.decimals)
    var number = Number(
      tokens: start..<end, coefficient: digits.mantissa / scale, value: digits.mantissa / scale, digits: digits)
    takeMagnitudes(&number, scale: scale)
    if number.multiplier > 1, digits.decimals == 0, number.value < ceiling { takeRemainder(&number) }
    return number
  }

  /// The next three digits of "11 300" or of "61, 000".
  private func groupAfterSpace(_ at: Int, _ start: Int, _ digits: Digits) -> Digits? {
    guard digits.decimals == 0, at < limit, digits.width <= 3 || at > start + 1, !digits.isGrouped || at > start + 1,
      !digits.startsWithZero, digits.mantissa > 0
    else { return nil }
    var group = at
    if text.tokens[at].is(.comma), !text.tokens[at].has(.spaceBefore) { group = at + 1 }
    guard group < limit, text.tokens[group].has(.number), text.tokens[group].has(.spaceBefore),
      !text.tokens[group].has(.lineBefore)
    else { return nil }
    let next = Digits(text.bytes[text.tokens[group].range])
    guard next.width == 3, !next.isGrouped else { return nil }
    let startsWithZero = text.bytes[Int(text.tokens[group].start)] == 0x30
    let previous: Token? = start > 0 ? text.tokens[start - 1] : nil
    if group > at {
      // A comma and a space are a slip only where a list makes no sense.
      let isBounded =
        previous?.is([.approximator, .exceedVerb]) == true || previous?.is(.than) == true || previous?.is(.over) == true
      return startsWithZero && next.decimals == 0 || isBounded ? next : nil
    }
    if text.bytes[Int(text.tokens[at].start) - 1] == 0x20, previous?.is([.month, .numberLabel]) == true { return nil }
    return next
  }

  /// thousand, million, k: one or several after a number.
  private func takeMagnitudes(_ number: inout Number, scale: Double) {
    var end = number.tokens.upperBound
    let mantissa = number.value * scale
    while let next = token(end), number.multiplier < 1e15 {
      if next.is(.magnitude), !next.is(.score), !isDozenOfAnother(next, number) {
        number.multiplier *= lexicon.number(of: next.word)
      } else if end == number.tokens.upperBound, next.is(.magnitudeMark), let factor = mark(end, number) {
        number.multiplier *= factor
      } else if next.is(.vague), let factor = pluralMagnitude(next) {
        number.multiplier *= factor
      } else if next.has(.dash), isGlued(end), isGlued(end + 1), let after = token(end + 1), after.is(.magnitude) {
        number.multiplier *= lexicon.number(of: after.word)
        end += 1
      } else {
        break
      }
      end += 1
      number.tokens = number.tokens.lowerBound..<end
    }
    number.value = mantissa * number.multiplier / scale
  }

  /// "3 dozens", "5 millions"
  func pluralMagnitude(_ token: Token) -> Double? {
    let factor = lexicon.number(of: token.word)
    return token.is(.vague) && factor >= 12 && factor != 20 ? factor : nil
  }

  private func isDozenOfAnother(_ token: Token, _ number: Number) -> Bool {
    lexicon.number(of: token.word) == 12 && number.multiplier > 1
  }

  /// The factor of a letter after digits: "10k", "1.2bn", "2.7m users"; "100m" is a distance.
  private func mark(_ at: Int, _ number: Number) -> Double? {
    let token = text.tokens[at]
    let factor = lexicon.number(of: token.word)
    let width = token.end - token.start
    if width > 1 { return factor }
    let isUpper = token.has(.capitalized)
    let isMoney = number.tokens.lowerBound > 0 && text.tokens[number.tokens.lowerBound - 1].has(.currency)
    guard isGlued(at) else {
      return isMoney || (isUpper && self.token(at + 1)?.has(.word) != false) || at + 1 == limit ? factor : nil
    }
    if factor != 1_000_000 || isMoney || isUpper { return factor }
    guard let next = self.token(at + 1), next.has(.word), !next.is([.preposition, .adverb, .be, .coordinator]) else {
      return nil
    }
    return factor
  }

  /// "and 21" of "3 hundred and 21", "3 hundred" of "4 thousand 3 hundred".
  private func takeRemainder(_ number: inout Number) {
    let end = number.tokens.upperBound
    let hasAnd = token(end)?.is(.and) == true
    let at = hasAnd ? end + 1 : end
    guard let next = token(at), next.has(.number) || hasAnd && next.is(.numeral),
      let rest = self.number(at: at, below: number.multiplier), rest.value > 0,
      rest.digits?.decimals ?? 0 == 0, hasAnd || rest.multiplier > 1 || isGroup(rest, of: number),
      !hasAnd || rest.digits == nil || number.multiplier == 100
    else { return }
    number.value += rest.value
    number.tokens = number.tokens.lowerBound..<rest.tokens.upperBound
  }

  /// "16 thousand 813"
  private func isGroup(_ rest: Number, of number: Number) -> Bool {
    number.multiplier == 1000 && rest.digits.map { $0.isPlain && $0.width == 3 } == true
  }

  // MARK: Fraction marks

  /// ½ ¼ ¾ and the others of Latin-1 and U+2150 to U+215E.
  func fractionMark(_ at: Int) -> Double? {
    let token = text.tokens[at]
    guard token.has(.mark) else { return nil }
    let bytes = text.bytes[token.range]
    if bytes.count == 2, bytes.first == 0xC2 {
      switch bytes.last {
      case 0xBC: return 0.25
      case 0xBD: return 0.5
      case 0xBE: return 0.75
      default: return nil
      }
    }
    guard bytes.count == 3, bytes.starts(with: [0xE2, 0x85]), let last = bytes.last, last >= 0x90, last <= 0x9E else {
      return nil
    }
    let parts: [(Double, Double)] = [
      (1, 7), (1, 9), (1, 10), (1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8), (5, 8),
      (7, 8),
    ]
    let part = parts[Int(last - 0x90)]
    return part.0 / part.1
  }
}

func power(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  for _ in 0..<min(exponent, 300) { result *= base }
  return result
}
