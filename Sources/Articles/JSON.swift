/// A JSON value, read from bytes.
///
/// The reader tells the line and column of an error, and can be lenient with what web pages hold in their data scripts:
/// raw control characters in strings, and commas before a closing bracket.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  /// In the order of the text; where a key comes twice, the first stands.
  case object([Member])

  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSON
  }

  package struct Failure: Error, Equatable {
    /// Counted from 1; the column in bytes.
    package var line: Int
    package var column: Int
    package var problem: String
  }

  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The kind of the value, with its article, for messages.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  package init(_ bytes: some Sequence<UInt8>, lenient: Bool = false) throws(Failure) {
    var reader = JSONReader(bytes: Array(bytes), lenient: lenient)
    self = try reader.document()
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  let lenient: Bool
  var at = 0
  var depth = 0

  init(bytes: [UInt8], lenient: Bool) {
    self.bytes = bytes
    self.lenient = lenient
  }

  static let deepest = 200

  mutating func document() throws(JSON.Failure) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value()
    skipSpace()
    guard at == bytes.count || lenient else { throw failure("there is more after the value") }
    return value
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func failure(_ problem: String) -> JSON.Failure {
    let before = bytes[..<min(at, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSON.Failure(
      line: before.count { $0 == 0x0A } + 1, column: before.count - lineStart + 1,
      problem: at >= bytes.count ? "the text ends too early" : problem)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(JSON.Failure) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func enter() throws(JSON.Failure) {
    depth += 1
    guard depth <= JSONReader.deepest else { throw failure("nested deeper than \(JSONReader.deepest)") }
    at += 1
    skipSpace()
  }

  private mutating func object() throws(JSON.Failure) -> JSON {
    try enter()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    while !take(UInt8(ascii: "}")) {
      guard next == UInt8(ascii: "\"") else { throw failure("a key in double quotes is expected") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is expected after the key \"\(key)\"") }
      members.append(.init(key: key, value: try value()))
      try separator(before: UInt8(ascii: "}"))
    }
    return .object(members)
  }

  private mutating func array() throws(JSON.Failure) -> JSON {
    try enter()
    defer { depth -= 1 }
    var items: [JSON] = []
    while !take(UInt8(ascii: "]")) {
      items.append(try value())
      try separator(before: UInt8(ascii: "]"))
    }
    return .array(items)
  }

  private mutating func separator(before close: UInt8) throws(JSON.Failure) {
    skipSpace()
    if take(UInt8(ascii: ",")) {
      skipSpace()
      guard next != close || lenient else { throw failure("a value is expected after the comma") }
    } else if next != close {
      throw failure("a comma or \(close == UInt8(ascii: "}") ? "}" : "]") is expected")
    }
  }

  private mutating func word() throws(JSON.Failure) -> JSON {
    let start = at
    while let byte = next, byte >= 0x80 || byte.isAlphanumeric || byte == 0x2B || byte == 0x2D || byte == 0x2E {
      at += 1
    }
    switch String(decoding: bytes[start..<at], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case let text:
      if let number = Double(text), text.utf8.last?.isDigit == true { return .number(number) }
      at = start
      throw failure("a value is expected")
    }
  }

  private mutating func string() throws(JSON.Failure) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        at += 1
        try escape(into: &text)
      case ..<0x20 where !lenient:
        throw failure("a string holds a raw control character; write it as \\n or \\u00XX")
      default:
        text.append(byte)
        at += 1
      }
    }
    throw failure("a string has no end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSON.Failure) {
    guard let byte = next else { throw failure("a string has no end") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: try scalar().utf8Bytes)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    default:
      guard lenient else {
        at -= 1
        throw failure("\\ is followed by a character that cannot be escaped")
      }
      text.append(byte)
    }
  }

  /// The scalar of a `\u` escape, from both halves of a surrogate pair; a lone half becomes U+FFFD.
  private mutating func scalar() throws(JSON.Failure) -> Unicode.Scalar {
    let first = try unit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = at
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      at = back
      return "\u{FFFD}"
    }
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second) else {
      at = back
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSON.Failure) -> UInt32 {
    guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy(\.isHexDigit),
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw failure("\\u needs four hexadecimal digits") }
    at += 4
    return value
  }
}
