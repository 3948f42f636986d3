/// Fractions: "two thirds", "3/4", "half a million", "two and a half", "three out of five".
extension NumberReader {
  /// The number at the token with the fraction that belongs to it, or the fraction that stands alone.
  func numberWithFraction(at start: Int) -> Number? {
    let token = text.tokens[start]
    if token.is(.half) || token.is(.quarter) { return half(at: start) }
    if let part = partOfOne(at: start) { return part }
    guard var number = number(at: start) else { return nil }
    if number.isYear { return number }
    if takeExponent(&number) || takeSlash(&number) || takeCompoundDenominator(&number) || takeDenominator(&number) {
      return number
    }
    takePoint(&number)
    takeAndFraction(&number)
    takeWhole(&number)
    return number
  }

  /// "third" of "a third of", "half" of "a half"; the article is left to the caller.
  func partOfOne(at start: Int) -> Number? {
    guard let below = denominator(start), start > 0, ends(after: start),
      text.tokens[start - 1].is(.a) || text.tokens[start - 1].is(.an)
    else { return nil }
    // "a third" alone may be an ordinal.
    if text.tokens[start].is(.ordinal), token(start + 1)?.is(.of) != true, start > 1 { return nil }
    return Number(tokens: start..<start + 1, coefficient: 1 / below, value: 1 / below, isFraction: true)
  }

  /// A denominator as a word; nil for what is only an ordinal.
  private func denominator(_ at: Int) -> Double? {
    guard let token = token(at), token.is(.fraction) else { return nil }
    return lexicon.number(of: token.word)
  }

  /// "half a million", "half-million", "half a dozen", "quarter million"; "half of them", "half the houses".
  private func half(at start: Int) -> Number? {
    let isHalf = text.tokens[start].is(.half)
    let part = isHalf ? 0.5 : 0.25
    var at = start + 1
    // "half-a-million" too
    while at < start + 4, let next = token(at), next.is(.a) || next.is(.an) || next.has(.dash) { at += 1 }
    if let next = token(at), next.is(.magnitude), !next.is(.score) {
      let factor = lexicon.number(of: next.word)
      return Number(
        tokens: start..<at + 1, coefficient: part, multiplier: factor, value: part * factor)
    }
    let number = Number(tokens: start..<start + 1, coefficient: part, value: part, isFraction: true)
    let previous: Token? = start > 0 ? text.tokens[start - 1] : nil
    guard let next = token(start + 1) else { return previous == nil || previous?.is(.a) == true ? number : nil }
    if previous?.is(.a) == true, next.has(.mark), !next.has(.dash) { return number }
    // "more than half people"
    if isHalf, previous?.is(.than, .over) == true || previous?.is(.approximator) == true, next.has(.word) {
      return number
    }
    let isPart =
      next.is(.of) || isHalf && (next.is(.the) || next.is(.a) || next.is(.an) || next.is(.possessivePronoun))
    return isPart ? number : nil
  }

  /// "3/4", "1⁄32", and the mixed "2 1/4"; what has another slash is a date.
  private func takeSlash(_ number: inout Number) -> Bool {
    let end = number.tokens.upperBound
    if let mark = token(end), isGlued(end), mark.has(.mark), let part = fractionMark(end), number.multiplier == 1 {
      number.value += part
      number.coefficient = number.value
      number.tokens = number.tokens.lowerBound..<end + 1
      return true
    }
    guard number.isPlainDigits else { return false }
    if let part = slash(at: number.tokens.lowerBound) {
      number.value = part
      number.coefficient = part
      number.isFraction = true
      number.tokens = number.tokens.lowerBound..<end + 2
      return true
    }
    if let next = token(end), next.has(.number), next.has(.spaceBefore), let part = slash(at: end), number.value < 1000
    {
      number.value += part
      number.coefficient = number.value
      number.tokens = number.tokens.lowerBound..<end + 3
      return true
    }
    return false
  }

  /// A proper fraction of digits, but 9/11.
  func slash(at: Int) -> Double? {
    guard isGlued(at + 1), isGlued(at + 2), let mark = token(at + 1), let below = token(at + 2), below.has(.number),
      mark.is(.slash) || text.bytes[mark.range].elementsEqual([0xE2, 0x81, 0x84])
    else { return nil }
    if let more = token(at + 3), isGlued(at + 3), more.is(.slash) || more.has(.word) { return nil }
    let upper = Digits(text.bytes[text.tokens[at].range])
    let lower = Digits(text.bytes[below.range])
    if at > 0, isGlued(at), text.tokens[at - 1].is(.slash) || text.tokens[at - 1].has([.word, .number]) { return nil }
    guard upper.isPlain, lower.isPlain, !upper.startsWithZero, !lower.startsWithZero, lower.width <= 4,
      upper.mantissa < lower.mantissa, upper.mantissa > 0, !(upper.mantissa == 9 && lower.mantissa == 11)
    else { return nil }
    return upper.mantissa / lower.mantissa
  }

  /// "three twenty-firsts", "one twenty-fifth", "one hundred thirty-fifths": tens belong to the denominator where a
  /// numerator stands before them.
  private func takeCompoundDenominator(_ number: inout Number) -> Bool {
    guard number.digits == nil else { return false }
    var tens = number.tokens.upperBound
    if token(tens)?.is(.numeral) != true {
      tens -= 1
      guard number.tokens.count > 1, text.tokens[tens].is(.numeral), !text.tokens[tens - 1].is(.and) else {
        return false
      }
    }
    let base = lexicon.number(of: text.tokens[tens].word)
    let at = token(tens + 1)?.has(.dash) == true ? tens + 2 : tens + 1
    guard base >= 20, let word = token(at), word.is([.ordinal, .fraction]), !word.is(.half) else { return false }
    let unit = lexicon.number(of: word.word)
    let upper = NumberReader(text: text, lexicon: lexicon, limit: tens).numberInWords(at: number.tokens.lowerBound)
    guard unit < 10, let upper, !word.is(.ordinal) || upper.value == 1 && ends(after: at) else { return false }
    let value = upper.value / (base + unit)
    number = Number(tokens: number.tokens.lowerBound..<at + 1, coefficient: value, value: value, isFraction: true)
    return true
  }

  /// "two thirds", "one-fifth", "twenty-three fifths", "two thirds of a million".
  private func takeDenominator(_ number: inout Number) -> Bool {
    var at = number.tokens.upperBound
    guard number.digits == nil || number.digits?.isPlain == true else { return false }
    var isHyphenated = false
    if let mark = token(at), mark.has(.dash) {
      at += 1
      isHyphenated = true
    }
    guard let below = denominator(at), let word = token(at) else { return false }
    // What stands after "and" is the part: "one hundred and three quarters".
    let and = number.digits == nil ? number.tokens.last { text.tokens[$0].is(.and) } : nil
    let part = and.flatMap { numberInWords(at: $0 + 1) }?.value
    if word.is(.ordinal) || word.is(.half) || word.is(.quarter) {
      // "one third of", "one-third"; but "one third party".
      guard part ?? number.value == 1,
        isHyphenated || ends(after: at) || token(at + 1)?.is([.measureUnit, .magnitude]) == true
      else {
        return false
      }
    } else if word.is(.timeUnit), !ends(after: at), token(at + 1)?.is(.magnitude) != true {
      return false
    }
    // 100.75; but "one hundred and thirty fifths" is 26. A part of a million is a part of a million.
    if let part, part < below {
      number.value += part / below * (number.multiplier >= 1000 ? number.multiplier : 1) - part
    } else {
      number.value /= below
      number.isFraction = true
    }
    number.coefficient = number.value
    number.multiplier = 1
    at += 1
    var magnitude = at
    if token(magnitude)?.is(.of) == true { magnitude += 1 }
    if token(magnitude)?.is(.a) == true { magnitude += 1 }
    if let next = token(magnitude), next.is(.magnitude), !next.is(.score) {
      let factor = lexicon.number(of: next.word)
      number.value *= factor
      number.multiplier = factor
      number.isFraction = false
      at = magnitude + 1
    }
    number.tokens = number.tokens.lowerBound..<at
    return true
  }

  /// True where a part is followed by its whole, or by nothing.
  private func ends(after at: Int) -> Bool {
    guard let next = token(at + 1) else { return true }
    return next.is(.of) || (next.has(.mark) && !next.has(.dash))
  }

  /// "two hundred point zero three"
  private func takePoint(_ number: inout Number) {
    let end = number.tokens.upperBound
    guard number.digits == nil, token(end)?.is(.point) == true, let first = token(end + 1), first.is(.numeral) else {
      return
    }
    var at = end + 1
    var part = 0.0
    var scale = 1.0
    while let digit = token(at), digit.is(.numeral), scale < 1e15 {
      let value = lexicon.number(of: digit.word)
      if value < 10 {
        part = part * 10 + value
        scale *= 10
        at += 1
        continue
      }
      guard let rest = self.number(at: at), rest.value < 100 else { break }
      part = part * 100 + rest.value
      scale *= 100
      at = rest.tokens.upperBound
    }
    number.value += part / scale
    number.coefficient = number.value
    if let next = token(at), next.is(.magnitude), number.multiplier == 1 {
      number.multiplier = lexicon.number(of: next.word)
      number.value = (number.coefficient * scale * number.multiplier).rounded() / scale
      at += 1
    }
    number.tokens = number.tokens.lowerBound..<at
  }

  /// "two and a half", "one and a half million", "six million and two thirds".
  private func takeAndFraction(_ number: inout Number) {
    let end = number.tokens.upperBound
    guard token(end)?.is(.and) == true, let first = token(end + 1), number.digits?.decimals ?? 0 == 0 else { return }
    var at = end + 2
    var above = 1.0
    if !first.is(.a), !first.is(.an) {
      guard first.is(.numeral), let upper = numberInWords(at: end + 1), upper.value < 100 else { return }
      above = upper.value
      at = upper.tokens.upperBound
    }
    guard let below = denominator(at), let word = token(at) else { return }
    let isSingular = word.is(.ordinal) || word.is(.half) || word.is(.quarter)
    guard isSingular == (above == 1), word.is(.half) || word.is(.quarter) || !word.is(.ordinal) || ends(after: at)
    else {
      return
    }
    at += 1
    let part = above / below
    if let next = token(at), next.is(.magnitude), !next.is(.score) {
      let factor = lexicon.number(of: next.word)
      number.value = number.multiplier > 1 ? number.value + part * factor : (number.value + part) * factor
      number.multiplier = factor
      number.coefficient = number.value / factor
      at += 1
    } else {
      number.value += part * (number.multiplier >= 1000 ? number.multiplier : 1)
      number.coefficient = number.value / number.multiplier
    }
    number.tokens = number.tokens.lowerBound..<at
  }

  /// "three out of five", "one over twenty"
  private func takeWhole(_ number: inout Number) {
    var at = number.tokens.upperBound
    let isOver = token(at)?.is(.over) == true
    if !isOver {
      guard token(at)?.is(.out) == true, token(at + 1)?.is(.of) == true else { return }
      at += 1
    }
    guard at + 1 < limit, let whole = self.number(at: at + 1), number.value > 0, whole.value > 0,
      isOver ? ends(after: whole.tokens.upperBound - 1) : whole.value > number.value
    else { return }
    // "37 out of 80 workers" counts them; "nine out of ten" is a share.
    if !isOver, !isShare(number.value, of: whole.value), token(whole.tokens.upperBound)?.has(.word) == true { return }
    number.value /= whole.value
    number.coefficient = number.value
    number.multiplier = 1
    number.isFraction = true
    number.tokens = number.tokens.lowerBound..<whole.tokens.upperBound
  }

  /// "three out of 30": small numbers of round ones are shares.
  private func isShare(_ part: Double, of whole: Double) -> Bool {
    whole <= 10 || whole == 100 || part < 10 && whole.truncatingRemainder(dividingBy: 5) == 0
  }
}
