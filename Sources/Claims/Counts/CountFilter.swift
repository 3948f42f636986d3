/// Tells which figures of a sentence count those who are told of.
struct CountFilter {
  let text: TokenizedText
  /// The sentence.
  let range: Range<Int>

  private var tokens: [Token] { text.tokens }

  func counts(_ quantity: Quantity) -> Bool {
    if isOfGallery(quantity) || isExcepted(quantity) || isShare(quantity) || isDifference(quantity) { return false }
    // "19.3 deaths per 100,000 people"
    if quantity.tokens.lowerBound > range.lowerBound, tokens[quantity.tokens.lowerBound - 1].is(.per) { return false }
    // "since at least 1900"
    let first = quantity.tokens.lowerBound
    if first > range.lowerBound, tokens[first - 1].is(.since), (1500..<2150).contains(quantity.figure.low ?? 0),
      quantity.tokens.upperBound >= range.upperBound || !tokens[quantity.tokens.upperBound].is([.persons, .plural])
    {
      return false
    }
    // "for every million devices"
    if first > range.lowerBound, tokens[first - 1].is(.every, .each) { return false }
    // "four counts of murder"
    let next = quantity.tokens.upperBound
    if next + 1 < range.upperBound, tokens[next].is(.counts), tokens[next + 1].is(.of) { return false }
    guard quantity.use == .count else { return isCountingOrdinal(quantity) }
    if isDecimal(quantity) { return false }
    return !isIndefinite(quantity.figure) && !isFraction(quantity.figure) && !isPronoun(quantity)
      && !isOfParent(quantity) && !isAverage(quantity) && !isOfNone(quantity)
  }

  /// "none of the 40 survived", "no survivors among the 40": of whom nothing is told.
  private func isOfNone(_ quantity: Quantity) -> Bool {
    var at = quantity.tokens.lowerBound - 1
    while at > range.lowerBound, tokens[at].is(.determiner) { at -= 1 }
    guard at > range.lowerBound, tokens[at].is(.of, .among) else { return false }
    if tokens[at - 1].is(.none, .neither) { return true }
    // "all but two of the 14"
    if at - 3 >= range.lowerBound, tokens[at - 2].is(.but), tokens[at - 3].is(.all) { return true }
    return tokens[at].is(.among) && (max(range.lowerBound, at - 6)..<at).contains { tokens[$0].is(.no, .none) }
  }

  /// "rose by 29 to 301": by how much.
  private func isDifference(_ quantity: Quantity) -> Bool {
    if isMoreThan(behind: quantity.tokens.upperBound) { return true }
    let by = quantity.tokens.lowerBound - 1
    guard by > range.lowerBound, tokens[by].is(.by) else { return false }
    // "cut the number of dead by 29"
    let tally = (max(range.lowerBound, by - 3)..<by).contains { tokens[$0].is(.toll, .number, .figure) }
    return tally || tokens[by - 1].is(.level) && !tokens[by - 1].is([.be])
  }

  /// "three fewer than on Monday", "a hundred or so more than announced"; but not "120 less than a week after".
  private func isMoreThan(behind end: Int) -> Bool {
    var at = end
    if at + 1 < range.upperBound, tokens[at].is(.or), tokens[at + 1].is(.so) { at += 2 }
    guard at + 2 < range.upperBound, tokens[at].is(.more, .fewer, .less), tokens[at + 1].is(.than) else { return false }
    // "more than a kilometre away"
    if tokens[at + 2].is(.a, .an) { return false }
    return !(at + 2..<min(at + 5, range.upperBound)).contains { tokens[$0].is(.timeUnit) || tokens[$0].has(.number) }
  }

  /// "one in seven": how many of how many.
  private func isShare(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    let before = quantity.tokens.lowerBound - 1
    func isNumber(_ at: Int) -> Bool { range.contains(at) && (tokens[at].has(.number) || tokens[at].is(.numeral)) }
    if quantity.figure.value == 1, range.contains(next), tokens[next].is(.in), isNumber(next + 1) { return true }
    return before > range.lowerBound && tokens[before].is(.in) && tokens[before - 1].is(.one)
  }

  /// "all but four of them children", "all but 17 have gone home": those who are not meant.
  private func isExcepted(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    // "all of the prisoners, except for one"
    let before = first - 1
    if before > range.lowerBound,
      tokens[before].is(.except) || tokens[before].is(.for) && tokens[before - 1].is(.except)
    {
      return true
    }
    guard first - 2 >= range.lowerBound, tokens[first - 1].is(.but), tokens[first - 2].is(.all) else { return false }
    let next = quantity.tokens.upperBound
    // "power is back for all but 40,000 homes" tells of those alone.
    return next < range.upperBound && (tokens[next].is(.of) || tokens[next].is([.be, .have, .modal]))
  }

  /// "1 / 5": which picture of how many.
  private func isOfGallery(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    let after = quantity.tokens.upperBound
    if after + 1 < range.upperBound, tokens[after].is(.slash), tokens[after + 1].has(.number) { return true }
    return before > range.lowerBound && tokens[before].is(.slash) && tokens[before - 1].has(.number)
  }

  /// "many", "numerous" may be any number; "several" and "a few" say that it is more than two.
  private func isIndefinite(_ figure: Figure) -> Bool { figure.bound == .vague && (figure.low ?? 0) < 3 }

  /// "recorded at 7.0": what is counted has no decimals, but "1.0 million" has.
  private func isDecimal(_ quantity: Quantity) -> Bool {
    guard quantity.number.count == 1, let value = quantity.figure.value, value < 1000 else { return false }
    let number = text.bytes[tokens[quantity.number.lowerBound].range]
    return number.count > 2 && number[number.endIndex - 2] == UInt8(ascii: ".") && number.last == UInt8(ascii: "0")
  }

  /// "19.3 deaths per 100,000": nobody counts parts of a person.
  private func isFraction(_ figure: Figure) -> Bool { figure.value.map { $0 != $0.rounded() } ?? false }

  /// "the previous one", "one of them", "one of the 13 shelters": no number of its own.
  private func isPronoun(_ quantity: Quantity) -> Bool {
    let first = quantity.number.lowerBound
    guard quantity.number.count == 1, quantity.figure.value == 1, tokens[first].is(.one) else { return false }
    if quantity.number.upperBound + 1 < range.upperBound, tokens[first + 1].is(.of), tokens[first + 2].is(.them) {
      return true
    }
    // "brought out one by one"
    if first + 2 < range.upperBound, tokens[first + 1].is(.by), tokens[first + 2].is(.one) { return true }
    // "killing them in one hit"
    if first - 1 > range.lowerBound, first + 1 < range.upperBound, tokens[first - 1].is(.in),
      tokens[first - 2].is([.pronoun]), tokens[first + 1].is(.trigger), !tokens[first + 1].is([.person, .persons])
    {
      return true
    }
    // "one of the others injured"
    if first + 3 < range.upperBound, tokens[first + 1].is(.of), tokens[first + 2].is(.the),
      tokens[first + 3].is(.others)
    {
      return true
    }
    if first + 4 < range.upperBound, tokens[first + 1].is(.of), tokens[first + 2].is(.determiner),
      tokens[first + 3].has(.number) || tokens[first + 3].is([.numeral, .vague])
    {
      // The first noun tells what there are 13 of.
      let noun = ((first + 4)..<min(first + 8, range.upperBound)).first { tokens[$0].is([.persons, .trigger, .thing]) }
      return noun.map { tokens[$0].is(.thing) && !tokens[$0].is(.persons) } ?? true
    }
    if first + 3 < range.upperBound, tokens[first + 1].is(.of), tokens[first + 2].is(.the),
      (first + 3..<min(first + 6, range.upperBound)).contains(where: isSuperlative)
    {
      // "one of the biggest evacuations", "one of the world's strongest storms"
      return !((first + 3)..<min(first + 8, range.upperBound)).contains { tokens[$0].is(.persons) }
    }
    // "left one person dead" has its noun.
    let hasNoun = first + 1 < range.upperBound && tokens[first + 1].is([.person, .persons, .noun, .thing])
    return first > range.lowerBound && tokens[first - 1].is([.adjective, .earlier, .determiner])
      && !tokens[first - 1].is(.that) && !hasNoun
  }

  /// "most", "biggest"
  private func isSuperlative(_ at: Int) -> Bool {
    let token = tokens[at]
    guard !token.is(.most) else { return true }
    return token.end - token.start > 5
      && text.bytes[Int(token.end) - 3..<Int(token.end)].lazy.map { $0 | 0x20 }.elementsEqual([0x65, 0x73, 0x74])
  }

  /// "the mother of three": they are not who the sentence counts.
  func isOfParent(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    guard first - 2 >= range.lowerBound, tokens[first - 1].is(.of) else { return false }
    let parent = tokens[first - 2]
    if parent.is(.family) { return false }
    if parent.is(.mother, .father) || parent.is(.parent, .parents) { return true }
    // "a grandmother of six"; but "the leader of six rebels".
    let end = quantity.tokens.upperBound
    let isAlone = end >= range.upperBound || !tokens[end].is([.persons, .person, .thing, .noun, .adjective, .demonym])
    return isAlone && parent.is(.person) && !parent.is(.persons)
  }

  /// "an average of 12 deaths"
  private func isAverage(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    return first - 2 >= range.lowerBound && tokens[first - 1].is(.of) && tokens[first - 2].is(.average)
  }

  /// "14 deaths per 1,000 births": of so many, and no count of its own.
  func isOfSoMany(behind start: Int) -> Bool {
    (start..<min(start + 4, max(start, range.upperBound - 1))).contains {
      tokens[$0].is(.per) && tokens[$0 + 1].has(.number)
    }
  }

  /// "died every day", "deaths per year": how many it is depends on the time.
  func isRate(behind start: Int) -> Bool {
    // "Each year some 2,400 children are hurt."
    if range.count > 2, tokens[range.lowerBound].is(.each, .every), tokens[range.lowerBound + 1].is(.timeUnit) {
      return true
    }
    // "On an average day 20 are killed."
    if range.dropLast().prefix(4).contains(where: { tokens[$0].is(.average) && tokens[$0 + 1].is(.timeUnit) }),
      !range.contains(where: { tokens[$0].is([.weekday]) })
    {
      return true
    }
    var at = start
    while at + 1 < range.upperBound, at - start < 12, !tokens[at].has(.mark) {
      if tokens[at].is(.each, .every) || tokens[at].is(.per), tokens[at + 1].is(.timeUnit) { return true }
      if isAnyYear(at) { return true }
      if tokens[at].is(.per), tokens[at + 1].has(.number), at - start < 4 { return true }
      if tokens[at].is(.a), tokens[at + 1].is([.timeUnit]), !tokens[at + 1].is([.plural]), at - start < 4,
        at == start || !tokens[at - 1].is([.preposition]),
        !tokens[at + 1].is(.day, .hour)
      {
        // "without power a week after the storm"
        let isTime = at + 2 < range.upperBound && tokens[at + 2].is(.after, .before, .ago, .later, .since)
        if !isTime { return true }
      }
      at += 1
    }
    return false
  }

  /// "in a year", "in an ordinary year"
  private func isAnyYear(_ at: Int) -> Bool {
    guard at + 2 < range.upperBound, tokens[at].is(.in), tokens[at + 1].is(.a, .an) else { return false }
    let unit = tokens[at + 2].is([.adjective]) ? at + 3 : at + 2
    guard unit < range.upperBound, tokens[unit].is(.year), tokens[unit].is([.timeUnit]), !tokens[unit].is([.plural])
    else { return false }
    // "killed on Monday in the worst crash in a year", "in a year of unrest"
    let isOfNow = range.contains {
      tokens[$0].is([.weekday, .ordinal]) || tokens[$0].is(.deadliest) || tokens[$0].is(.worst)
    }
    return !isOfNow && !(unit + 1 < range.upperBound && tokens[unit + 1].is(.of))
  }

  /// "in the past day", "in the last 24 hours", "in one night", "on 89 flights in 24 hours": the count of a time, which is
  /// added to those before it.
  func isOfLastHours(behind start: Int) -> Bool {
    var at = start
    while at < range.upperBound, at - start < 6, !tokens[at].has(.mark) {
      if opensLastHours(at) { return true }
      at += 1
    }
    return false
  }

  /// "In the past 24 hours, 37 people were killed"
  func isOfLastHours(before start: Int) -> Bool {
    guard opensLastHours(range.lowerBound),
      let comma = (range.lowerBound..<start).first(where: { tokens[$0].is(.comma) }), comma - range.lowerBound < 7
    else { return false }
    return tokens[comma - 1].is(.hours, .day)
  }

  private func opensLastHours(_ at: Int) -> Bool {
    guard tokens[at].is(.in, .over, .within, .during), at + 2 < range.upperBound else { return false }
    let isPast = tokens[at + 1].is(.the) && tokens[at + 2].is(.past, .last)
    let unit = isPast ? at + 3 : at + 1
    let isOne = tokens[unit < range.upperBound ? unit : at].is(.one)
    if !isPast, tokens[at + 1].has(.number), tokens[at + 2].is(.hours) { return true }
    guard isPast || isOne else { return false }
    return (unit..<min(unit + 2, range.upperBound)).contains {
      tokens[$0].is(.hours) || tokens[$0].is(.timeUnit) && !tokens[$0].is(.year, .years, .week)
    }
  }

  /// "reports its first death", "the first death was confirmed"
  private func isReported(_ first: Int, _ noun: Int) -> Bool {
    (max(range.lowerBound, first - 3)..<min(range.upperBound, noun + 5)).contains {
      ModalityMarks.isReport(tokens[$0])
    }
  }

  /// "the first death since May", "in a decade", "in more than 20 years", "of the season": not the first of all.
  private func isOfTime(behind noun: Int) -> Bool {
    (noun..<max(noun, min(range.upperBound - 1, noun + 6))).contains { at in
      let next = tokens[at + 1]
      return tokens[at].is(.since)
        || tokens[at].is(.in)
          && (next.has(.number) || next.is([.numeral, .vague]) || next.is(.a, .an, .more) || next.is(.over))
        || tokens[at].is(.of) && next.is(.the)
    }
  }

  /// "13th storm-related death", "first confirmed death": the noun, or what stands behind the number.
  private func afterAttributes(_ start: Int) -> Int {
    var at = start
    func isJoint(_ at: Int) -> Bool { at < range.upperBound && tokens[at].has(.dash) && !tokens[at].has(.spaceBefore) }
    while at + 1 < range.upperBound, at - start < 4, !tokens[at].is(.death, .fatality, .case) {
      if isJoint(at + 1) {
        at += 3
      } else if tokens[at].is(.trigger) {
        break
      } else if tokens[at].is([.adjective, .noun]) || tokens[at].is(.confirmed, .reported, .recorded) {
        at += 1
      } else {
        break
      }
    }
    return at < range.upperBound && tokens[at].is(.death, .fatality, .case) && !isJoint(at + 1) ? at : start
  }

  /// "an eighth death", "the 61st body", "a second protester", "second protester dies": how many there are now.
  private func isCountingOrdinal(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    guard let value = quantity.figure.value, quantity.use == .ordinal else { return false }
    let next = afterAttributes(quantity.tokens.upperBound)
    guard next < range.upperBound else { return false }
    // "the first death was reported on Monday", but not "the first death since 2015", "the first deaths"
    if value == 1 {
      return tokens[next].is(.death, .fatality, .case) && isReported(first, next) && !isOfTime(behind: next)
    }
    // "For a second day running"
    guard value >= 2, !tokens[next].is([.timeUnit]) else { return false }
    // "the Nov. 7th shooting death"
    if (max(range.lowerBound, first - 2)..<first).contains(where: { tokens[$0].is([.month]) }) { return false }
    if tokens[next].is(.trigger), !tokens[next].is(.plural) { return true }
    let isOpen =
      first == range.lowerBound || tokens[first].is(.a, .an) || tokens[first - 1].is(.a, .an)
      || tokens[first - 1].has(.mark)
    guard let noun = nounOfOrdinal(next) else { return false }
    // "became the 21st person to die"
    let becomes = (max(range.lowerBound, first - 2)..<first).contains { tokens[$0].is(.became, .becomes) }
    return isOpen
      || becomes && tokens[noun].is([.person]) && noun + 1 < range.upperBound && tokens[noun + 1].is(.to)
  }

  /// "13th *passenger*", "13th US service *member*"
  private func nounOfOrdinal(_ start: Int) -> Int? {
    let isNoun: (Int) -> Bool = { tokens[$0].is([.person, .noun]) }
    let joins: (Int) -> Bool = { isNoun($0) || tokens[$0].is([.adjective]) || tokens[$0].has(.capitalized) }
    let end = min(range.upperBound, start + 5)
    let behind = (start..<end).first { !joins($0) } ?? end
    return (start..<behind).last(where: isNoun)
  }
}
