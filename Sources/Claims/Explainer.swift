public import Articles

/// What became of a number of a text.
public struct NumberReport: Sendable, Hashable {
  /// What a number is used for.
  public enum Use: String, Sendable, Hashable, CaseIterable {
    case count, ordinal, date, time, duration, age, money, percent, measure, fraction, name
  }

  /// UTF-8 byte offsets in the text: the number with its bounds and its unit, and the sentence around it.
  public var span: Range<Int>
  public var sentence: Range<Int>
  public var figure: Figure
  public var use: Use
  /// In the words of the text: "$", "kilometres".
  public var unit: String?
  /// The claims that hold the number; empty where it became none.
  public var claims: [Claim]
  /// Why it became none; nil where it became one, or nothing more is known.
  public var reason: String?
}

extension Extractor {
  /// Every number of a UTF-8 text in its order, with the claims that hold it, or why it became none.
  ///
  /// - Parameter published: as of ``claims(in:published:)``.
  public func explanation(of bytes: [UInt8], published: Timestamp? = nil) -> [NumberReport] {
    guard bytes.count < Int(Int32.max) else { return [] }
    let text = TokenizedText(bytes, lexicon: lexicon, glossaries: glossaries)
    let claims = claims(in: bytes, published: published)
    let boilerplate = Boilerplate(text: text)
    var quantities = QuantityReader(text: text, lexicon: lexicon)
    var reports: [NumberReport] = []
    for (index, sentence) in text.sentences.enumerated() {
      let range = text.span(sentence.tokens)
      let own = claims.filter { $0.isCount && $0.span.overlaps(range) }
      for quantity in quantities.quantities(in: sentence.tokens) {
        let holding = holders(of: quantity, among: own, text)
        var reason: String?
        if holding.isEmpty {
          reason =
            text.unsupported.map { "the language \"\($0)\" is not read" }
            ?? (boilerplate.covers(index) ? "the sentence belongs to the page and not to the article" : nil)
            ?? self.reason(against: quantity, in: sentence, text)
        }
        reports.append(
          NumberReport(
            span: text.span(quantity.tokens), sentence: range, figure: quantity.figure,
            use: NumberReport.Use(quantity.use), unit: quantity.unit.map { text.string($0) }, claims: holding,
            reason: reason))
      }
    }
    return reports
  }

  /// The claims whose figure stands at the number: they begin with it, or hold it and say the same.
  private func holders(of quantity: Quantity, among claims: [Claim], _ text: TokenizedText) -> [Claim] {
    let number = text.span(quantity.number)
    return claims.filter { claim in
      guard case .count(let count) = claim.content, claim.span.overlaps(number) else { return false }
      return count.figure == quantity.figure || text.span(quantity.tokens).contains(claim.span.lowerBound)
    }
  }

  /// Why a number is no claim, as far as the readers tell.
  private func reason(against quantity: Quantity, in sentence: Sentence, _ text: TokenizedText) -> String? {
    switch quantity.use {
    case .count, .ordinal:
      if !CountFilter(text: text, range: sentence.tokens).counts(quantity) { return "it counts nobody and nothing" }
      let tells = sentence.tokens.contains {
        !kinds.matches(text.tokens, at: $0, end: sentence.tokens.upperBound).phrases.isEmpty
      }
      return tells ? "no word of a kind takes it" : "no word of a kind stands in the sentence"
    default: return "it is read as \(NumberReport.Use(quantity.use).words)"
    }
  }
}

extension NumberReport.Use {
  init(_ use: Quantity.Use) {
    self =
      switch use {
      case .count: .count
      case .ordinal: .ordinal
      case .date: .date
      case .time: .time
      case .duration: .duration
      case .age: .age
      case .money: .money
      case .percent: .percent
      case .measure: .measure
      case .fraction: .fraction
      case .name: .name
      }
  }

  /// "a date", "an age", "part of a name"
  var words: String {
    switch self {
    case .age: "an age"
    case .money: "money"
    case .percent: "a percentage"
    case .ordinal: "an ordinal"
    case .name: "part of a name"
    case .time: "a time of day"
    default: "a \(rawValue)"
    }
  }
}

extension Claim {
  /// True where it holds a figure.
  var isCount: Bool {
    if case .count = content { return true }
    return false
  }
}
