/// Claims as JSON lines, in the form of the command line's contract.
///
/// Written by hand because it runs once a claim on the hot path; the output is the same as an encoder's.
public struct ClaimJSON: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// One claim as a JSON object.
  public mutating func append(_ claim: Claim, in text: [UInt8]) {
    raw("{\"kind\":")
    string(claim.kind)
    switch claim.content {
    case .count(let count):
      let figure = count.figure
      raw(",\"value\":")
      number(figure.value)
      raw(",\"low\":")
      number(figure.low)
      raw(",\"high\":")
      number(figure.high)
      raw(",\"bound\":")
      string(figure.bound.rawValue)
      raw(",\"population\":{\"text\":")
      string(count.population.text)
      raw(",\"group\":")
      string(count.population.group.rawValue)
      raw("},\"subset\":\(count.subset),\"increment\":\(count.increment)")
      if let unit = count.unit {
        raw(",\"unit\":")
        string(unit)
      }
    case .status(let status):
      raw(",\"state\":")
      string(status.state)
      raw(",\"until\":")
      string(status.until)
      raw(",\"ends\":")
      string(status.ends)
    case .statement(let statement):
      raw(",\"speaker\":")
      string(statement.speakerInFull)
      raw(",\"quote\":")
      string(statement.quote)
      raw(",\"direct\":\(statement.direct)")
    }
    raw(",\"place\":")
    string(claim.place)
    raw(",\"asOf\":")
    string(claim.asOf)
    raw(",\"attribution\":")
    string(claim.attribution)
    raw(",\"modality\":")
    string(claim.modality.rawValue)
    raw(",\"sentence\":")
    escaped(text[claim.sentence.clamped(to: 0..<text.count)])
    raw(",\"span\":[\(claim.span.lowerBound),\(claim.span.upperBound)],\"confidence\":")
    number((claim.confidence * 100).rounded() / 100)
    raw(",\"construction\":")
    string(claim.construction)
    raw("}")
  }

  /// One claim as a line.
  public mutating func appendLine(_ claim: Claim, in text: [UInt8]) {
    append(claim, in: text)
    raw("\n")
  }

  /// `{"id":…,"claims":[…]}` and a line end. The id is JSON already: a string or a number as it came.
  public mutating func appendLine(id: some Sequence<UInt8>, claims: [Claim], in text: [UInt8]) {
    raw("{\"id\":")
    bytes.append(contentsOf: id)
    raw(",\"claims\":[")
    for (index, claim) in claims.enumerated() {
      if index > 0 { raw(",") }
      append(claim, in: text)
    }
    raw("]}\n")
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func string(_ text: String?) {
    guard let text else { return raw("null") }
    escaped(text.utf8)
  }

  private mutating func escaped(_ text: some Sequence<UInt8>) {
    bytes.append(0x22)
    for byte in text {
      switch byte {
      case 0x22: raw("\\\"")
      case 0x5C: raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20: raw("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return raw("null") }
    if let whole = Int64(exactly: value) { raw(String(whole)) } else { raw(String(value)) }
  }
}
