/// Numbers as calculators write them: "1.3e6", "6.2x10^-4", "2.5^3".
extension NumberReader {
  func takeExponent(_ number: inout Number) -> Bool {
    guard number.digits != nil, number.multiplier == 1, number.tokens.count == 1 else { return false }
    let end = number.tokens.upperBound
    guard isGlued(end), let mark = token(end) else { return false }
    if mark.is(.caret), let exponent = exponent(at: end + 1) {
      return raise(&number, raised(number.value, exponent.value), exponent.end)
    }
    if mark.is(.e), let exponent = exponent(at: end + 1) {
      return raise(&number, number.value * raised(10, exponent.value), exponent.end)
    }
    if mark.is(.x), isGlued(end + 1), let ten = token(end + 1), ten.has(.number),
      text.bytes[ten.range].elementsEqual("10".utf8),
      isGlued(end + 2), token(end + 2)?.is(.caret) == true, let exponent = exponent(at: end + 3)
    {
      return raise(&number, number.value * raised(10, exponent.value), exponent.end)
    }
    return false
  }

  private func raise(_ number: inout Number, _ value: Double, _ end: Int) -> Bool {
    number = Number(tokens: number.tokens.lowerBound..<end, coefficient: value, value: value)
    return true
  }

  /// A whole number of up to three digits, with or without a sign.
  private func exponent(at start: Int) -> (value: Int, end: Int)? {
    var at = start
    var sign = 1
    while at < start + 2, let mark = token(at), isGlued(at), mark.is(.plusSign) || mark.is(.hyphen) {
      if mark.is(.hyphen) { sign = -1 }
      at += 1
    }
    guard let token = token(at), token.has(.number), isGlued(at) else { return nil }
    let digits = Digits(text.bytes[token.range])
    guard digits.isPlain, digits.width <= 3 else { return nil }
    return (sign * Int(digits.mantissa), at + 1)
  }

  private func raised(_ base: Double, _ exponent: Int) -> Double {
    exponent < 0 ? 1 / power(base, -exponent) : power(base, exponent)
  }
}
