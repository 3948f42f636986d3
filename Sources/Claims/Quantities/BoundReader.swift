/// Reads the words before and after a number that say how it is meant: "no fewer than 18", "20 or more".
struct BoundReader {
  let text: TokenizedText
  var sentence: Range<Int>

  /// The bound that ends right before the token, and where it starts; it reaches no further back than `floor`.
  func before(_ start: Int, floor: Int, value: Double) -> (bound: Bound?, start: Int) {
    var at = start
    var bound: Bound?
    while let step = step(before: at, floor: floor, value: value) {
      // "at least some 300" and "more than an estimated 300" are at_least and more_than.
      if bound == nil || bound == .approximately || bound == .exact { bound = step.bound }
      at = step.start
    }
    if bound == nil, let added = step(past: at, floor: floor, value: value) { return added }
    return (bound, at)
  }

  /// "at least another 300": the words between a bound and its number.
  private func step(past at: Int, floor: Int, value: Double) -> (bound: Bound?, start: Int)? {
    var inner = at
    guard word(inner - 1, floor)?.is(.another, .additional, .further, .all, .the) == true else { return nil }
    inner -= 1
    if let article = word(inner - 1, floor), article.is(.a) || article.is(.an) { inner -= 1 }
    guard let step = step(before: inner, floor: floor, value: value), step.bound != .exact else { return nil }
    // "over the two hills", but "went past the 4,000 mark"
    let isShort = step.start == inner - 1 && !text.tokens[step.start].is(.past)
    let isMark = at + 1 < sentence.upperBound && text.tokens[at + 1].is(.mark)
    // "twice as many as the 57 dead", "lower than the 34": that is what the news is measured by.
    let isYardstick =
      step.start > floor && text.tokens[inner - 1].is(.as)
      || text.tokens[inner - 1].is(.than) && word(inner - 2, floor)?.is(.more, .fewer, .less) == false
    if text.tokens[inner].is(.the), !isMark, step.bound == .approximately || isShort || isYardstick { return nil }
    let outer = before(step.start, floor: floor, value: value)
    return (outer.bound == nil || outer.bound == .approximately ? step.bound : outer.bound, outer.start)
  }

  private func word(_ at: Int, _ floor: Int) -> Token? { at >= floor ? text.tokens[at] : nil }

  /// "the toll creeps past 300", but "they walked past 300 houses"
  private func isTold(_ at: Int, _ floor: Int) -> Bool {
    (max(floor, at - 8)..<at).contains { text.tokens[$0].is(.toll, .number) || text.tokens[$0].is(.death) }
  }

  /// "half past 12": from here on, no hour or minute of a clock.
  private static let pastHours = 60.0

  /// One bound that ends right before the token.
  private func step(before at: Int, floor: Int, value: Double) -> (bound: Bound, start: Int)? {
    guard let last = word(at - 1, floor) else { return nil }
    let second = word(at - 2, floor)
    if last.has(.mark) { return mark(at, floor) }
    if last.is(.than) { return comparison(at, floor) }
    if last.is(.approximator) {
      if last.is(.near), value < 10 { return nil }
      let isEstimated = last.is(.estimated)
      if isEstimated, second?.is(.a) == true || second?.is(.an) == true || second?.is(.the) == true {
        return (.approximately, at - 2)
      }
      return (.approximately, at - 1)
    }
    // "under one of the seats"
    if value <= 1, last.is(.preposition), !last.is(.about, .around) { return nil }
    if last.is(.over, .above, .beyond, .upward, .upwards) { return (.moreThan, modifiers(at - 1, floor)) }
    if last.is(.under, .below) { return (.fewerThan, modifiers(at - 1, floor)) }
    // "went past 300", "creeps past 300"; but "the past 300 years"
    if last.is(.past), let second, second.has(.word) {
      if second.is(.level) || value >= Self.pastHours && isTold(at, floor) && !second.is([.determiner]) {
        return (.moreThan, at - 1)
      }
    }
    // "deaths top 2,100"
    if last.is(.top), value >= 10, second?.is(.plural) == true { return (.moreThan, at - 1) }
    if last.is(.exactly) { return (.exact, at - 1) }
    if last.is(.least), second?.is(.at) == true { return (.atLeast, at - 2) }
    if last.is(.most), second?.is(.at) == true { return (.atMost, at - 2) }
    // "the toll neared 1,000"
    if last.is(.nears, .neared, .nearing) || last.is(.approaches, .approached, .approaching) {
      // "approached two officers"
      return value < 10 || second?.is(.determiner) == true ? nil : (.approximately, at - 1)
    }
    if last.is(.exceedVerb) {
      if value < 10 && !last.is(.exceed, .exceeded, .exceeding) || second?.is(.determiner) == true { return nil }
      return (.moreThan, at - 1)
    }
    guard let second else { return nil }
    let third = word(at - 3, floor)
    if last.is(.to) {
      // "has gone up to 11", "death toll up to 11": it got there; but "cut up to 11 jobs".
      let isCut = third?.is(.cut, .cuts, .cutting) == true
      if second.is(.up), let third, !isCut, third.is(.level) && !third.is([.be]) || third.is(.toll, .number) {
        return nil
      }
      if second.is(.up) { return (.atMost, at - 2) }
      if second.is(.close) { return (.approximately, at - 2) }
    }
    if last.is(.at), second.is(.estimated) { return (.approximately, at - 2) }
    if last.is(.as), let third, third.is(.as) {
      if second.is(.many, .much, .high) { return (.atMost, at - 3) }
      if second.is(.few, .little) { return (.atLeast, at - 3) }
    }
    if last.is(.of) { return phrase(at, floor, second, third) }
    return nil
  }

  /// "a maximum of", "in excess of", "a total of" …
  private func phrase(_ at: Int, _ floor: Int, _ second: Token, _ third: Token?) -> (bound: Bound, start: Int)? {
    let hasArticle = third?.is(.a) == true || third?.is(.the) == true
    let start = hasArticle ? at - 3 : at - 2
    if second.is(.maximum) { return (.atMost, start) }
    if second.is(.minimum) { return (.atLeast, start) }
    if second.is(.total), third?.is(.a) == true { return (.exact, start) }
    if second.is(.upward, .upwards, .north) { return (.moreThan, at - 2) }
    if second.is(.excess), third?.is(.in) == true { return (.moreThan, at - 3) }
    if second.is(.region, .neighborhood, .order), third?.is(.the) == true, let fourth = word(at - 4, floor),
      fourth.is(.in, .on)
    {
      return (.approximately, at - 4)
    }
    return nil
  }

  /// "more than", "no fewer than", "not more than".
  private func comparison(_ at: Int, _ floor: Int) -> (bound: Bound, start: Int)? {
    guard let second = word(at - 2, floor) else { return nil }
    let isGreater = second.is(.more, .greater, .higher, .larger, .bigger)
    guard isGreater || second.is(.less, .fewer, .lower, .smaller) else { return nil }
    if let third = word(at - 3, floor), third.is(.no, .not) {
      return (isGreater ? .atMost : .atLeast, at - 3)
    }
    return (isGreater ? .moreThan : .fewerThan, modifiers(at - 2, floor))
  }

  /// "well over", "just under", "a little more than", "slightly fewer than".
  private func modifiers(_ at: Int, _ floor: Int) -> Int {
    guard let last = word(at - 1, floor), last.is(.well, .just, .slightly, .little, .far, .much, .many, .way) else {
      return at
    }
    if last.is(.little), let article = word(at - 2, floor), article.is(.a) { return at - 2 }
    return at - 1
  }

  private func mark(_ at: Int, _ floor: Int) -> (bound: Bound, start: Int)? {
    let last = text.tokens[at - 1]
    if last.is(.greaterSign) { return (.moreThan, at - 1) }
    if last.is(.lessSign) { return (.fewerThan, at - 1) }
    if last.is(.tilde) { return (.approximately, at - 1) }
    if last.is(.period), let second = word(at - 2, floor), second.is(.approx) { return (.approximately, at - 2) }
    let bytes = text.bytes[last.range]
    if bytes.elementsEqual([0xE2, 0x89, 0x88]) { return (.approximately, at - 1) }
    if bytes.elementsEqual([0xE2, 0x89, 0xA5]) { return (.atLeast, at - 1) }
    if bytes.elementsEqual([0xE2, 0x89, 0xA4]) { return (.atMost, at - 1) }
    return nil
  }

  // MARK: After the number

  /// The bound that starts at the token, and where it ends.
  func after(_ end: Int) -> (bound: Bound, end: Int)? {
    guard let first = word(after: end) else { return nil }
    let second = word(after: end + 1)
    let third = word(after: end + 2)
    if first.is(.or, .and), let second {
      if second.is(.more, .higher, .greater, .above) || (first.is(.or) && second.is(.over)) {
        // "26 and more than 100 wounded"
        if third?.is(.than) == true || third?.has(.number) == true || third?.is(.numeral) == true { return nil }
        return (.atLeast, end + 2)
      }
      if first.is(.or), second.is(.less, .fewer, .lower), third?.is(.than) != true { return (.atMost, end + 2) }
      if first.is(.or), second.is(.so) { return (.approximately, end + 2) }
      return nil
    }
    if first.is(.at), let second, second.is(.least, .most), !startsNumber(third) {
      return (second.is(.least) ? .atLeast : .atMost, end + 2)
    }
    if first.is(.plusSign), !first.has(.spaceBefore) { return (.moreThan, end + 1) }
    if first.has(.dash), let second, second.is(.plus) { return (.moreThan, end + 2) }
    if first.has(.dash), let second, second.is(.odd, .ish) { return (.approximately, end + 2) }
    if first.is(.odd) { return (.approximately, end + 1) }
    if first.is(.plus), !startsNumber(second), second?.has(.word) == true, second?.is(.article) == false {
      return (.moreThan, end + 1)
    }
    return nil
  }

  /// "20 people or more": the bound after the noun.
  func afterNoun(_ end: Int) -> Bound? {
    guard let noun = word(after: end), noun.has(.word), let or = word(after: end + 1), or.is(.or),
      let more = word(after: end + 2), word(after: end + 3)?.is(.than) != true
    else { return nil }
    return more.is(.more) ? .atLeast : more.is(.less, .fewer) ? .atMost : more.is(.so) ? .approximately : nil
  }

  private func startsNumber(_ token: Token?) -> Bool { token?.has(.number) == true || token?.is(.numeral) == true }

  private func word(after at: Int) -> Token? { at < sentence.upperBound ? text.tokens[at] : nil }
}
