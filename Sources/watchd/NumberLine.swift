internal import Claims
internal import Rules

/// A number of a text with what became of it, as `extract --explain` prints it. Fields may be added.
struct NumberLine: Encodable {
  /// The number with its bounds and its unit, in the words of the text.
  var number: String
  var value, low, high: Double?
  var bound: String
  /// What it is read as: `count`, `date`, `money` …
  var use: String
  var unit: String?
  /// UTF-8 byte offsets in the text.
  var span: [Int]
  /// The claims that it became.
  var claims: [Claimed]
  /// Why it became none, as far as that is known.
  var reason: String?
  var sentence: String

  struct Claimed: Encodable {
    var kind: String
    var modality: String
    var confidence: Double
    var construction: String?
    var span: [Int]
    /// For people.
    var text: String
  }

  init(_ report: NumberReport, in text: [UInt8]) {
    func words(_ range: Range<Int>) -> String {
      String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    number = words(report.span)
    (value, low, high) = (report.figure.value, report.figure.low, report.figure.high)
    bound = report.figure.bound.rawValue
    use = report.use.rawValue
    unit = report.unit
    span = [report.span.lowerBound, report.span.upperBound]
    claims = report.claims.map {
      Claimed(
        kind: $0.kind, modality: $0.modality.rawValue, confidence: ($0.confidence * 100).rounded() / 100,
        construction: $0.construction, span: [$0.span.lowerBound, $0.span.upperBound], text: ExtractCommand.line($0))
    }
    reason = report.reason
    sentence = words(report.sentence)
  }

  var row: [String] {
    let became = claims.isEmpty ? reason ?? "none" : claims.map(\.text).joined(separator: "; ")
    return [number, use, became, sentence.shortened(to: 120)]
  }
}
