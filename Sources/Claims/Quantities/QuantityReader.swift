/// Finds the numbers of a sentence, with their bounds, units and uses.
struct QuantityReader {
  private let text: TokenizedText
  private var scan: QuantityScan

  init(text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    scan = QuantityScan(text: text, lexicon: lexicon)
  }

  /// All numbers of the sentence, left to right; none overlaps another. The cost is linear in the tokens.
  mutating func quantities(in sentence: Range<Int>) -> [Quantity] {
    // Most sentences have no number.
    guard sentence.contains(where: { QuantityScan.mayStart(text.tokens[$0]) }) else { return [] }
    var found: [Quantity] = []
    scan.sentence = sentence
    var at = sentence.lowerBound
    var floor = at
    while at < sentence.upperBound {
      guard QuantityScan.mayStart(text.tokens[at]), let quantity = scan.quantity(at: at, floor: floor) else {
        at += 1
        continue
      }
      found.append(quantity)
      scan.markMove(&found)
      floor = quantity.tokens.upperBound
      at = max(floor, at + 1)
    }
    return found
  }
}

/// One pass over one sentence.
struct QuantityScan {
  let text: TokenizedText
  let lexicon: Lexicon
  private(set) var numbers: NumberReader
  private(set) var uses: UseReader
  private(set) var bounds: BoundReader

  /// The sentence at hand: making the readers anew for each would cost more than most sentences do.
  var sentence: Range<Int> {
    didSet {
      numbers.limit = sentence.upperBound
      uses.sentence = sentence
      bounds.sentence = sentence
    }
  }

  init(text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    sentence = 0..<0
    numbers = NumberReader(text: text, lexicon: lexicon, limit: 0)
    uses = UseReader(text: text, lexicon: lexicon, sentence: 0..<0)
    bounds = BoundReader(text: text, sentence: 0..<0)
  }

  func token(_ at: Int) -> Token? { sentence.contains(at) ? text.tokens[at] : nil }

  /// A cheap test that nearly all tokens fail. Of marks, the fractions have more than one byte.
  @inline(__always)
  static func mayStart(_ token: Token) -> Bool {
    token.has(.number) || token.is([.numeral, .magnitude, .ordinal, .fraction, .vague]) || token.is(.pair)
      || (token.has(.mark) && token.end - token.start > 1 && !token.has([.quote, .dash, .possessive]))
  }

  func quantity(at start: Int, floor: Int) -> Quantity? {
    let first = text.tokens[start]
    if first.is(.vague), let vague = vague(at: start, floor: floor) { return vague }
    if first.is(.pair) { return pair(at: start, floor: floor) }
    if let joined = joined(at: start, floor: floor) ?? ordinal(at: start) { return joined }
    guard first.has([.number, .mark]) || first.is([.numeral, .magnitude, .fraction]),
      let place = place(at: start, floor: floor)
    else { return nil }
    if isPronoun(place) { return nil }
    if let range = range(from: place, floor: floor) { return range }
    return bounded(place, figure: Figure(place.number.value), floor: floor)
  }

  // MARK: Bounds

  func bounded(_ place: PlacedNumber, figure: Figure, floor: Int, value: Double? = nil) -> Quantity {
    var figure = figure
    let before = bounds.before(place.start, floor: floor, value: value ?? place.number.value)
    var end = place.end
    var bound = before.bound
    if let after = bounds.after(end) {
      end = after.end
      if bound == nil || bound == .approximately { bound = after.bound }
      if place.unit == nil, let unit = uses.unit(after: end, place.number), figure.bound == .exact {
        var place = place
        place.use = unit.use
        place.unit = unit.tokens
        place.end = unit.tokens.upperBound
        return quantity(place, before.start..<unit.tokens.upperBound, bound: bound, figure)
      }
    } else if let repeated = repeated(place.number.value, at: end) {
      end = repeated
    } else if let after = bounds.afterNoun(end), bound == nil || bound == .approximately {
      bound = after
    }
    if figure.bound == .vague { bound = nil }
    if figure.bound == .range, let high = figure.high, let low = figure.low {
      // "at least three or four", "up to 5 to 10"
      switch bound {
      case .atLeast, .moreThan: figure = Figure(value: nil, low: low, high: nil, bound: bound ?? .range)
      case .atMost, .fewerThan: figure = Figure(value: nil, low: nil, high: high, bound: bound ?? .range)
      default: break
      }
      bound = nil
    }
    return quantity(place, before.start..<end, bound: bound, figure)
  }

  /// "twenty-five (25)": where the number in digits ends.
  private func repeated(_ value: Double, at open: Int) -> Int? {
    guard token(open)?.is(.leftParenthesis) == true, token(open + 1)?.has(.number) == true,
      token(open + 2)?.is(.rightParenthesis) == true, numbers.number(at: open + 1)?.value == value
    else { return nil }
    return open + 3
  }

  private func quantity(
    _ place: PlacedNumber, _ tokens: Range<Int>, bound: Bound?, _ figure: Figure
  ) -> Quantity {
    var use = place.use
    // "in 2019" is a year, "more than 2019" isn't.
    if use == .date, let bound, bound != .approximately, place.number.isPlainDigits, place.number.value > 31 {
      use = .count
    }
    return Quantity(
      tokens: tokens, number: place.number.tokens,
      figure: bound.map { Figure(place.number.value, $0) } ?? figure, use: use, unit: place.unit)
  }

  /// "from 26 to 164" and "to 164 from 26" stay two quantities that know of each other.
  func markMove(_ found: inout [Quantity]) {
    guard found.count > 1 else { return }
    let first = found[found.count - 2]
    let second = found[found.count - 1]
    // At most a noun stands between: "from 12 people to 15", "to 12 lots from 15 lots".
    let gap = second.tokens.lowerBound - 1 - first.tokens.upperBound
    guard gap == 0 || gap == 1 && token(first.tokens.upperBound)?.has(.word) == true,
      let before = token(first.tokens.lowerBound - 1), let between = token(second.tokens.lowerBound - 1)
    else { return }
    if before.is(.from), between.is(.to) {
      found[found.count - 2].move = .from
      found[found.count - 1].move = .to
    } else if before.is(.to), between.is(.from), first.use == second.use {
      found[found.count - 2].move = .to
      found[found.count - 1].move = .from
    } else {
      return
    }
    if first.use == .date || first.use == .age, second.use == .count, second.unit == nil {
      found[found.count - 1].use = first.use
    }
    if first.use == .count, first.unit == nil, second.unit != nil { found[found.count - 2].use = second.use }
  }
}
