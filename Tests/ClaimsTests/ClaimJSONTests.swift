import Foundation
import Testing

@testable import Claims

/// Claims as JSON lines, parsed back.
@Suite struct ClaimJSONTests {
  /// What a line holds, read by another's parser.
  private struct Line: Decodable {
    var id: String
    var claims: [Row]
  }

  private struct Row: Decodable {
    var kind: String
    var value: Double?
    var low: Double?
    var high: Double?
    var bound: String?
    var population: People?
    var subset: Bool?
    var increment: Bool?
    var unit: String?
    var state: String?
    var until: String?
    var ends: String?
    var construction: String?
    var speaker: String?
    var quote: String?
    var direct: Bool?
    var place: String?
    var asOf: String?
    var attribution: String?
    var modality: String
    var sentence: String
    var span: [Int]
    var confidence: Double
  }

  private struct People: Decodable {
    var text: String?
    var group: String
  }

  private func parse(_ claim: Claim, in text: String) throws -> Row {
    var json = ClaimJSON()
    json.append(claim, in: Array(text.utf8))
    return try JSONDecoder().decode(Row.self, from: Data(json.bytes))
  }

  private func claim(_ content: Claim.Content, _ sentence: Range<Int> = 0..<0, attribution: String? = nil) -> Claim {
    Claim(
      kind: "a.b", content: content, attribution: attribution, span: sentence, sentence: sentence, confidence: 0.9)
  }

  @Test(arguments: [
    "plain", "a \"quoted\" word", "back\\slash", "line\nline", "tab\tcarriage\r", "null\u{0} bell\u{7} escape\u{1B}",
    "Łódź — 火山 🌋", "\u{2028}\u{FEFF}", "</script>", "\u{7F}", "",
  ])
  func anyTextComesBack(_ text: String) throws {
    let count = Count(figure: Figure(1), population: Population(text: text, group: .people), unit: text)
    let row = try parse(claim(.count(count), 0..<text.utf8.count, attribution: text), in: text)
    #expect(row.sentence == text)
    #expect(row.population?.text == text)
    #expect(row.attribution == text)
    #expect(row.unit == text)
  }

  @Test(arguments: [0, 1, 26, 1_500_000, 2.5, 0.001, 1e12, 1e300, -3, 9_007_199_254_740_992])
  func numbersComeBack(_ value: Double) throws {
    let row = try parse(
      claim(.count(Count(figure: Figure(value), population: Population(text: nil, group: .other)))), in: "")
    #expect(row.value == value && row.low == value && row.high == value)
    #expect(row.population?.text == nil && row.unit == nil)
  }

  @Test(
    arguments: [
      (Figure(26), "exact", 26.0, 26.0, 26.0), (Figure(18, .atLeast), "at_least", 18, 18, nil),
      (Figure(700, .moreThan), "more_than", 700, 700, nil), (Figure(9, .atMost), "at_most", 9, nil, 9),
      (Figure(9, .fewerThan), "fewer_than", 9, nil, 9), (Figure.range(4, 10), "range", nil, 4, 10),
      (Figure.vague(24, nil), "vague", nil, 24, nil), (Figure(40, .approximately), "approximately", 40, 40, 40),
      (Figure(.infinity), "exact", nil, nil, nil), (Figure(.nan), "exact", nil, nil, nil),
    ] as [(Figure, String, Double?, Double?, Double?)])
  func figures(figure: Figure, bound: String, value: Double?, low: Double?, high: Double?) throws {
    let row = try parse(claim(.count(Count(figure: figure, population: Population(text: nil, group: .people)))), in: "")
    #expect(row.bound == bound && row.value == value && row.low == low && row.high == high)
  }

  @Test func statuses() throws {
    var closed = claim(.status(Status(state: "closed", until: "noon", ends: "2031-03-10")))
    closed.construction = "state"
    let row = try parse(closed, in: "")
    #expect(row.state == "closed" && row.until == "noon" && row.value == nil)
    #expect(row.ends == "2031-03-10" && row.construction == "state")
    #expect(try parse(claim(.status(Status(state: "open"))), in: "").until == nil)
  }

  @Test func statements() throws {
    let row = try parse(
      claim(.statement(Statement(speaker: "Ana Ruiz", quote: "It is \"over\"", direct: true, mention: "she"))), in: "")
    #expect(row.speaker == "she – Ana Ruiz" && row.quote == "It is \"over\"" && row.direct == true)
  }

  @Test func confidenceHasTwoPlaces() throws {
    var one = claim(.status(Status(state: "open")))
    one.confidence = 0.8349
    #expect(try parse(one, in: "").confidence == 0.83)
  }

  @Test(arguments: [
    "", "Nothing.", "Nine people died.", "Nine people died.\nThe airport was closed, he said \"today\".",
  ])
  func linesOfArticles(_ text: String) throws {
    let bytes = Array(text.utf8)
    let claims = ClaimNotation.extractor.claims(in: bytes)
    var json = ClaimJSON()
    json.appendLine(id: "\"a1\"".utf8, claims: claims, in: bytes)
    #expect(json.bytes.last == 0x0A && json.bytes.count(where: { $0 == 0x0A }) == 1)
    let line = try JSONDecoder().decode(Line.self, from: Data(json.bytes))
    #expect(line.id == "a1" && line.claims.map(\.kind) == claims.map(\.kind))
    #expect(line.claims.map(\.span) == claims.map { [$0.span.lowerBound, $0.span.upperBound] })
    json.clear()
    #expect(json.bytes.isEmpty)
  }

  @Test func aSentenceOutsideTheTextIsEmpty() throws {
    #expect(try parse(claim(.status(Status(state: "open")), 3..<90), in: "abc").sentence == "")
  }
}
