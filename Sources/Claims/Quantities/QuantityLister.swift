/// Every quantity of a text as a claim of the kind "quantity".
///
/// Dates, clock times, ordinals and the numbers of names are no quantities, unless the text holds nothing else.
/// The figure is the number itself, with `low` = `high` = `value` whatever its bound; a range has its two ends, in the
/// order of the text ("fell from 12 to 9" is 12 to 9); a vague word spans one to ten times the number it is the plural
/// of, which is how it is used of amounts.
public struct QuantityLister: Sendable {
  let lexicon: Lexicon

  public init(lexicon: Lexicon = .english) { self.lexicon = lexicon }

  public func claims(in bytes: [UInt8]) -> [Claim] {
    let text = TokenizedText(bytes, lexicon: lexicon)
    var reader = QuantityReader(text: text, lexicon: lexicon)
    var claims: [Claim] = []
    for sentence in text.sentences {
      let quantities = reader.quantities(in: sentence.tokens)
      let isAlone = text.sentences.count == 1 && isNothingElse(quantities, text)
      var at = 0
      while at < quantities.count {
        var quantity = quantities[at]
        at += 1
        if quantity.move != nil, at < quantities.count, let joined = joined(quantity, quantities[at]) {
          quantity = joined
          at += 1
        }
        guard isAlone || isListed(quantity) else { continue }
        for figure in figures(of: quantity) {
          claims.append(claim(figure, of: quantity, text, sentence))
        }
      }
    }
    return claims
  }

  /// "from 12 to 9", "to 9 from 12"
  private func joined(_ first: Quantity, _ second: Quantity) -> Quantity? {
    guard first.move != second.move, second.move != nil, isListed(second) else { return nil }
    let isForward = first.move == .from
    guard let from = (isForward ? first : second).figure.value, let to = (isForward ? second : first).figure.value
    else { return nil }
    var joined = second
    joined.figure = .range(from, to)
    joined.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    joined.unit = second.unit ?? first.unit
    return joined
  }

  private func isListed(_ quantity: Quantity) -> Bool {
    if quantity.figure.bound == .vague, (quantity.figure.low ?? 0) < 20 { return false }
    return switch quantity.use {
    case .count, .duration, .money, .percent, .measure, .fraction: true
    // An age in apposition tells who somebody is: "John Smith, 42,".
    case .age: quantity.unit != nil
    case .ordinal, .date, .time, .name: false
    }
  }

  /// True where the text is a number, or several, and no word besides.
  private func isNothingElse(_ quantities: [Quantity], _ text: TokenizedText) -> Bool {
    let covered = quantities.reduce(0) { $0 + $1.tokens.count }
    return text.tokens.count { $0.has([.word, .number]) } <= covered
      && text.tokens.count <= covered + 2 * quantities.count
  }

  private func figures(of quantity: Quantity) -> [Figure] {
    let figure = quantity.figure
    switch figure.bound {
    case .vague:
      let low = (figure.low ?? 0) / 2
      return [.vague(low, low * 10)]
    case .range:
      guard quantity.isDisjunction, let low = figure.low, let high = figure.high else { return [figure] }
      return [Figure(low), Figure(high)]
    default:
      let value = (figure.value ?? figure.low ?? figure.high).map(rounded)
      return [Figure(value: value, low: value, high: value, bound: figure.bound)]
    }
  }

  /// To 15 significant digits, which is what a double keeps of a decimal fraction.
  private func rounded(_ value: Double) -> Double {
    guard value != value.rounded() else { return value }
    var decimals = 0
    while decimals < 22, abs(value) * power(10, decimals) < 1e14 { decimals += 1 }
    return (value * power(10, decimals)).rounded() / power(10, decimals)
  }

  private func claim(_ figure: Figure, of quantity: Quantity, _ text: TokenizedText, _ sentence: Sentence) -> Claim {
    let unit = quantity.unit ?? noun(after: quantity, text, sentence)
    return Claim(
      kind: "quantity",
      content: .count(
        Count(
          figure: figure, population: Population(text: nil, group: .other), unit: unit.map { text.string($0) })),
      span: text.span(quantity.tokens), sentence: text.span(surroundings(of: quantity, sentence)), confidence: 0.9)
  }

  /// The sentence; of one that is none, the words around the quantity, so that the output grows with the text.
  private func surroundings(of quantity: Quantity, _ sentence: Sentence) -> Range<Int> {
    guard sentence.tokens.count > 200 else { return sentence.tokens }
    return max(
      sentence.tokens.lowerBound, quantity.tokens.lowerBound - 20)..<min(
        sentence.tokens.upperBound, quantity.tokens.upperBound + 20)
  }

  /// The words that a plain number counts: up to four that are no words of the grammar.
  private func noun(after quantity: Quantity, _ text: TokenizedText, _ sentence: Sentence) -> Range<Int>? {
    guard quantity.use == .count else { return nil }
    let start = quantity.tokens.upperBound
    var end = start
    while end < sentence.tokens.upperBound, end - start < 4, text.tokens[end].has(.word), isContent(text.tokens[end]) {
      end += 1
    }
    return end > start ? start..<end : nil
  }

  private func isContent(_ token: Token) -> Bool {
    !token.is([
      .article, .determiner, .pronoun, .preposition, .coordinator, .subordinator, .relative, .be, .have, .modal,
      .adverb,
      .verb, .say, .level,
    ])
  }
}
