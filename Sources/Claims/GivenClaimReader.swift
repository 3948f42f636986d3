public import Articles

/// Why a claim that came with a document is refused, with its place: `claims[3].bound: …`.
public struct GivenClaimError: Error, Hashable, CustomStringConvertible {
  public var description: String
}

extension Extractor {
  /// Claims that came with an article, in the form that `ClaimJSON` prints. Fields that it doesn't print are passed over.
  ///
  /// - Parameter text: the article's, as stored.
  /// - Throws: the first claim that isn't valid, with its index and field.
  public func claims(given: GivenClaims, in text: [UInt8]) throws(GivenClaimError) -> [Claim] {
    guard case .array(let items) = given.json else {
      throw GivenClaimError(description: "claims: \(given.json.kind), where an array is expected")
    }
    let offsets = given.offsets(in: text)
    var claims: [Claim] = []
    for (index, item) in items.enumerated() {
      let reader = GivenClaimReader(json: item, place: "claims[\(index)]", text: text, offsets: offsets)
      claims.append(try reader.claim(populations: populations))
    }
    return claims.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}

/// Reads one claim of a document.
private struct GivenClaimReader {
  let json: JSON
  let place: String
  let text: [UInt8]
  let offsets: [Int]?

  func claim(populations: PopulationReader) throws(GivenClaimError) -> Claim {
    guard case .object = json else { throw failure(nil, "\(json.kind), where an object is expected") }
    let kind = try string("kind") ?? ""
    let isName = kind.utf8.allSatisfy { Scanner.isASCIILetter($0) || Scanner.isDigit($0) || "._-".utf8.contains($0) }
    guard !kind.isEmpty, isName else { throw failure("kind", "a kind such as casualties.killed is expected") }
    let span = try span()
    let asOf = try string("asOf")
    if let asOf, Timestamp(iso8601: asOf) == nil { throw failure("asOf", "\"\(asOf)\" is no day such as 2022-01-07") }
    let confidence = try number("confidence") ?? 1
    guard (0...1).contains(confidence) else { throw failure("confidence", "a number from 0 to 1 is expected") }
    return Claim(
      kind: kind, content: try content(kind, populations), attribution: try string("attribution"),
      modality: try choice("modality") ?? .asserted, place: try string("place"), asOf: asOf, span: span,
      sentence: sentence(around: span), confidence: confidence)
  }

  private func content(_ kind: String, _ populations: PopulationReader) throws(GivenClaimError) -> Claim.Content {
    if let state = try string("state") { return .status(Status(state: state, until: try string("until"))) }
    if let quote = try string("quote") {
      return .statement(Statement(speaker: try string("speaker"), quote: quote, direct: try flag("direct")))
    }
    return .count(
      Count(
        figure: try figure(), population: try population(kind, populations), subset: try flag("subset"),
        increment: try flag("increment"), unit: try string("unit")))
  }

  private func figure() throws(GivenClaimError) -> Figure {
    guard let bound: Bound = try choice("bound") else {
      throw failure("bound", "one of \(GivenClaimReader.names(Bound.self)) is expected")
    }
    let (value, low, high) = (try number("value"), try number("low"), try number("high"))
    for (field, number) in [("value", value), ("low", low), ("high", high)] where number.map({ $0 < 0 }) == true {
      throw failure(field, "a number that isn't negative is expected")
    }
    if let low, let high, low > high { throw failure("low", "it is above high") }
    switch bound {
    case .exact, .approximately:
      guard let value = value ?? low ?? high else { throw failure("value", "a number is expected") }
      return Figure(value, bound)
    case .atLeast, .moreThan:
      guard let low = low ?? value else { throw failure("low", "a number is expected") }
      return Figure(value: value ?? low, low: low, high: nil, bound: bound)
    case .atMost, .fewerThan:
      guard let high = high ?? value else { throw failure("high", "a number is expected") }
      return Figure(value: value ?? high, low: nil, high: high, bound: bound)
    case .range:
      guard let low, let high else { throw failure(low == nil ? "low" : "high", "a number is expected") }
      return .range(low, high)
    case .vague:
      guard low != nil || high != nil else { throw failure("low", "a number is expected") }
      return .vague(low ?? 0, high)
    }
  }

  private func population(_ kind: String, _ populations: PopulationReader) throws(GivenClaimError) -> Population {
    switch json["population"] {
    case nil, .null: return Population(text: nil, group: .people)
    case .object?: break
    case let other?: throw failure("population", "\(other.kind), where an object is expected")
    }
    let words = try string("population", "text")
    if let name = try string("population", "group") {
      guard let group = Group(rawValue: name) else {
        throw failure("population.group", "\"\(name)\" is none of \(GivenClaimReader.names(Group.self))")
      }
      return Population(text: words, group: group)
    }
    return Population(text: words, group: words.map { populations.group(of: $0) ?? .other } ?? .people)
  }

  /// Offsets of the text as stored.
  private func span() throws(GivenClaimError) -> Range<Int> {
    let limit = offsets.map { $0.count - 1 } ?? text.count
    guard case .array(let ends)? = json["span"], ends.count == 2, case .number(let first) = ends[0],
      case .number(let last) = ends[1], let start = Int(exactly: first), let end = Int(exactly: last)
    else { throw failure("span", "two byte offsets in the text are expected") }
    guard 0 <= start, start < end, end <= limit else {
      throw failure("span", "[\(start), \(end)] doesn't lie within the \(limit) bytes of the text")
    }
    guard let offsets else { return start..<end }
    return offsets[start]..<max(offsets[start], offsets[end])
  }

  /// The words around a span, up to the next full stop or line end.
  private func sentence(around span: Range<Int>) -> Range<Int> {
    func ends(_ at: Int) -> Bool {
      if text[at] == 0x0A { return true }
      return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[at])
        && (at + 1 == text.count || text[at + 1] <= 0x20)
    }
    var (start, end) = (span.lowerBound, span.upperBound)
    while start > 0, !ends(start - 1) { start -= 1 }
    while start < span.lowerBound, text[start] <= 0x20 { start += 1 }
    while end < text.count, !ends(end) { end += 1 }
    if end < text.count, text[end] != 0x0A { end += 1 }
    return start..<end
  }

  // MARK: Fields

  private func failure(_ field: String?, _ problem: String) -> GivenClaimError {
    GivenClaimError(description: "\(place)\(field.map { ".\($0)" } ?? ""): \(problem)")
  }

  private func string(_ path: String...) throws(GivenClaimError) -> String? {
    switch path.reduce(json, { $0?[$1] }) {
    case nil, .null: return nil
    case .string(let text): return text
    case let other?: throw failure(path.joined(separator: "."), "\(other.kind), where a string is expected")
    }
  }

  private func number(_ key: String) throws(GivenClaimError) -> Double? {
    switch json[key] {
    case nil, .null: return nil
    case .number(let number) where number.isFinite: return number
    case let other?: throw failure(key, "\(other.kind), where a number is expected")
    }
  }

  private func flag(_ key: String) throws(GivenClaimError) -> Bool {
    switch json[key] {
    case nil, .null: return false
    case .bool(let flag): return flag
    case let other?: throw failure(key, "\(other.kind), where true or false is expected")
    }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(GivenClaimError) -> Choice? {
    guard let name = try string(key) else { return nil }
    guard let choice = Choice(rawValue: name) else {
      throw failure(key, "\"\(name)\" is none of \(GivenClaimReader.names(Choice.self))")
    }
    return choice
  }

  private static func names<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
