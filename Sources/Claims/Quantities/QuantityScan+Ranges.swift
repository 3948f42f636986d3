/// Two numbers that make one quantity, and digits that a dash joins to something else.
extension QuantityScan {
  /// "between four and 10", "3 to 5", "5-6 people", "three or four".
  func range(from first: PlacedNumber, floor: Int) -> Quantity? {
    guard let joint = token(first.end), first.use != .time, !first.number.isFraction else { return nil }
    let isDash = joint.has(.dash) || joint.is(.tilde)
    let isTo = joint.is(.to)
    let isOr = joint.is(.or)
    guard isDash || isTo || isOr || joint.is(.and), first.end + 1 < sentence.upperBound else { return nil }
    let start = bounds.before(first.start, floor: floor, value: first.number.value).start
    let before = token(start - 1)
    let isBetween = before?.is(.between) == true && start > floor
    // "ranged from 200 to 350", but "rose from 200 to 350"
    let verb = token(start - 2)
    let isRanging =
      before?.is(.from) == true && (verb?.is(.ranged, .ranges, .ranging) == true || verb?.is(.varied) == true)
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
    guard at < sentence.upperBound, Self.mayStart(text.tokens[at]), !text.tokens[at].is([.vague]),
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
    if let unit = first.unit, let other = second.unit, differInCurrency(unit, other) { return nil }
    if first.use == .date, second.use != .date, !isBetween, before?.is(.preposition) == true { return nil }
    if first.use != second.use {
      let fits =
        first.unit == nil && (first.use == .count || first.use == .name || first.use == .date)
        || (second.unit == nil && (first.use == .money || first.use == .age) && second.use == .count)
      guard fits else { return nil }
    }
    if isTo {
      if before?.is(.from) == true, start > floor, !isRanging { return nil }
      // "rose by 5 to 26", "up 12 to 40": from one figure to another; but "by two to six inches".
      if second.unit == nil || first.unit != nil,
        before?.is(.by, .up, .down) == true || before?.is(.level) == true && before?.is([.be]) == false,
        start > floor
      {
        return nil
      }
    }
    if second.unit == nil, let unit = first.unit {
      second.use = first.use
      second.unit = unit
    }
    if first.use == .age { second.use = .age }
    if second.use == .name, first.use == .name || isBetween {
      let isCounting = token(second.end)?.is([.persons, .thing]) == true && token(second.end)?.is(.plural) == true
      second.use = isBetween || isDash && isCounting ? .count : .name
    }
    var place = second
    place.start = isBetween || isRanging ? start - 1 : first.start
    place.number = second.number
    place.number.tokens = first.number.tokens.lowerBound..<second.number.tokens.upperBound
    var quantity = bounded(place, figure: .range(low, high), floor: floor, value: high)
    quantity.isDisjunction = isOr
    return quantity
  }

  /// A dash joins a range where it leads to a greater number with a noun or unit after it: "5-6 people".
  private func isRangeOfDigits(_ first: PlacedNumber, _ second: PlacedNumber, _ joint: Token) -> Bool {
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
    if let unit = second.unit {
      // "502-574-LMPD"
      return token(second.number.tokens.upperBound)?.has(.dash) != true
        || text.tokens[unit.lowerBound].is([.timeUnit, .measureUnit])
    }
    guard let next = token(second.end) else { return true }
    return isTight && next.has(.word) && (!next.has(.capitalized) || next.has(.allCaps))
      && !next.is([.preposition, .be, .coordinator, .article, .clock])
  }

  /// "10 sen to RM31.20"
  private func differInCurrency(_ unit: Range<Int>, _ other: Range<Int>) -> Bool {
    func isMoney(_ token: Token) -> Bool { token.is(.currency) || token.has(.currency) }
    guard isMoney(text.tokens[unit.lowerBound]), isMoney(text.tokens[other.lowerBound]), unit.count == other.count
    else {
      return false
    }
    return !zip(unit, other).allSatisfy { text.same($0, $1) }
  }

  /// Scores, seasons, days of a month, telephone numbers: digits with dashes that make no range.
  private func dashed(_ first: PlacedNumber, _ second: PlacedNumber, _ isBetween: Bool) -> Quantity? {
    guard first.number.digits != nil, second.number.digits != nil, first.unit == nil, uses.isGlued(first.end),
      uses.isGlued(first.end + 1)
    else { return nil }
    let isYear = first.number.value >= 1800 && first.number.value < 2100 && first.number.digits?.width == 4
    return Quantity(
      tokens: first.start..<second.end, number: first.number.tokens.lowerBound..<second.number.tokens.upperBound,
      figure: Figure(first.number.value), use: second.use == .date || first.use == .date || isYear ? .date : .name)
  }
}
