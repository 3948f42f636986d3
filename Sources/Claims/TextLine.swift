public import Articles

/// A text as a line of JSON, `{"id":…,"text":"…"}` with `"published"`, `"title"`, `"url"`, `"outlet"` and `"claims"` where
/// they are known, read from bytes.
///
/// Read by hand for the same reason as `ClaimJSON` is written by hand. Other members are checked and passed over.
public struct TextLine: Sendable {
  /// A JSON string or number, as it came.
  public private(set) var id: [UInt8]
  /// UTF-8.
  public private(set) var text: [UInt8]

  /// Nil where the line has none, or none that is ISO 8601.
  public private(set) var published: Timestamp?
  /// These are nil where the line has none, or none that is a string.
  public private(set) var title: String?
  public private(set) var url: String?
  public private(set) var outlet: String?
  /// Claims that stand in place of reading the text; they are not checked yet.
  public private(set) var claims: GivenClaims?

  /// Nil where the line isn't JSON, or has no id or no text. Bytes that are no UTF-8 become U+FFFD.
  public init?(_ line: ArraySlice<UInt8>) {
    let isASCII = line.allSatisfy { $0 < 0x80 }
    var reader = TextLineReader(bytes: isASCII ? Array(line) : Array(String(decoding: line, as: UTF8.self).utf8))
    guard reader.readObject(), let id = reader.id, let text = reader.members["text"] else { return nil }
    self.id = id
    self.text = text
    func string(_ key: String) -> String? { reader.members[key].map { String(decoding: $0, as: UTF8.self) } }
    published = string("published").flatMap { Timestamp(iso8601: $0) }
    (title, url, outlet) = (string("title"), string("url"), string("outlet"))
    claims = reader.claims.flatMap { GivenClaims(try? JSON(reader.bytes[$0]), text: text) }
  }
}

private struct TextLineReader {
  let bytes: [UInt8]
  var at = 0
  var id: [UInt8]?
  /// The members that are read and are strings.
  var members: [String: [UInt8]] = [:]
  /// Where the value of "claims" stands.
  var claims: Range<Int>?
  private static let keys = ["text", "published", "title", "url", "outlet"]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Nesting beyond this is no JSON that anybody writes.
  private static let deepest = 200

  mutating func readObject() -> Bool {
    skipSpace()
    guard take(UInt8(ascii: "{")) else { return false }
    skipSpace()
    if take(UInt8(ascii: "}")) { return isAtEnd() }
    repeat {
      skipSpace()
      guard let key = string() else { return false }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return false }
      skipSpace()
      guard readMember(key) else { return false }
      skipSpace()
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd()
  }

  private mutating func readMember(_ key: [UInt8]) -> Bool {
    let start = at
    if next == UInt8(ascii: "\""), let known = TextLineReader.keys.first(where: { key.elementsEqual($0.utf8) }) {
      guard let value = string() else { return false }
      members[known] = value
      return true
    }
    guard skipValue(depth: 0) else { return false }
    if key.elementsEqual("claims".utf8) { claims = start..<at }
    if key.elementsEqual("id".utf8) {
      let first = bytes[start]
      guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "-") || Scanner.isDigit(first) else { return false }
      id = Array(bytes[start..<at])
    }
    return true
  }

  private mutating func isAtEnd() -> Bool {
    skipSpace()
    return at == bytes.count
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  // MARK: Values

  private mutating func skipValue(depth: Int) -> Bool {
    skipSpace()
    guard depth < TextLineReader.deepest, let first = next else { return false }
    switch first {
    case UInt8(ascii: "\""): return string() != nil
    case UInt8(ascii: "{"): return skipItems(to: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): return skipItems(to: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return skipNumber()
    }
  }

  private mutating func skipItems(to close: UInt8, depth: Int) -> Bool {
    at += 1
    skipSpace()
    if take(close) { return true }
    repeat {
      if close == UInt8(ascii: "}") {
        skipSpace()
        guard string() != nil else { return false }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { return false }
      }
      guard skipValue(depth: depth + 1) else { return false }
      skipSpace()
    } while take(UInt8(ascii: ","))
    return take(close)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, word.withUTF8Buffer({ bytes[at..<end].elementsEqual($0) }) else { return false }
    at = end
    return true
  }

  private mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    let isZero = next == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !isZero || whole == 1 else { return false }
    if take(UInt8(ascii: ".")), skipDigits() == 0 { return false }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      return skipDigits() > 0
    }
    return true
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while let byte = next, Scanner.isDigit(byte) { at += 1 }
    return at - start
  }

  // MARK: Strings

  /// The bytes that a string stands for; nil where none begins here or it isn't well formed.
  private mutating func string() -> [UInt8]? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var decoded: [UInt8] = []
    var start = at
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        decoded += bytes[start..<at]
        at += 1
        return decoded
      }
      guard byte >= 0x20 else { return nil }
      guard byte == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      decoded += bytes[start..<at]
      at += 1
      guard unescape(into: &decoded) else { return nil }
      start = at
    }
    return nil
  }

  private mutating func unescape(into decoded: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      guard var value = hexadecimal() else { return false }
      if value & 0xFC00 == 0xD800 {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = hexadecimal(), low & 0xFC00 == 0xDC00 else {
          return false
        }
        value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(value) else { return false }
      decoded += UTF8.encode(scalar).map(Array.init) ?? []
    default: return false
    }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
