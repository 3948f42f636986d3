/// Mends the XML of feeds before it is parsed, for what the parser would stop at or lose: bare ampersands, entities
/// that are declared nowhere, control characters, text that was encoded twice, declarations. What is left names no
/// entity but the five of XML.
struct FeedMarkup {
  private let bytes: [UInt8]
  private var output: [UInt8] = []
  private var at = 0

  /// A tag that is longer is dropped: the parser compares each of its attributes with all others.
  private static let longestTag = 8_192

  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mender = FeedMarkup(bytes: bytes)
    mender.run()
    return Charset.withoutC1(Charset.withoutDoubleEncoding(mender.output))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
    at = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
  }

  private mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference()
      default: character()
      }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    at + text.utf8CodeUnitCount <= bytes.count
      && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0].lowered == text.utf8Start[$0] }
  }

  private func end(of mark: String, from start: Int) -> Int? {
    let pattern = Array(mark.utf8)
    return bytes.firstRange(of: pattern, from: min(start, bytes.count)).map { $0 + pattern.count }
  }

  private mutating func tag() {
    if starts(with: "<![cdata[") {
      let close = end(of: "]]>", from: at + 9)
      // What says so is always in capitals for the parser.
      output.append(contentsOf: "<![CDATA[".utf8)
      at += 9
      while at < (close ?? bytes.count) { character() }
      if close == nil { output.append(contentsOf: "]]>".utf8) }
    } else if starts(with: "<!--") {
      at = end(of: "-->", from: at + 4) ?? bytes.count
    } else if starts(with: "<?") {
      at = end(of: "?>", from: at + 2) ?? bytes.count
    } else if starts(with: "<!") {
      skipDeclaration()
    } else if at + 1 < bytes.count, isNameStart(bytes[at + 1]) || bytes[at + 1] == UInt8(ascii: "/") {
      element()
    } else {
      output.append(contentsOf: "&lt;".utf8)
      at += 1
    }
  }

  private func isNameStart(_ byte: UInt8) -> Bool { byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80 }

  /// `<!DOCTYPE … [ … ]>`: what it declares is not used.
  private mutating func skipDeclaration() {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        at += 1
        return
      default: break
      }
      at += 1
    }
  }

  private mutating func element() {
    let before = output.count
    let start = at
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&") {
        reference()
        continue
      }
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "<") {
          output.append(contentsOf: "&lt;".utf8)
          at += 1
          continue
        }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      character()
      if byte == UInt8(ascii: ">"), quote == nil { break }
    }
    if at - start > FeedMarkup.longestTag { output.removeSubrange(before...) }
  }

  private mutating func reference() {
    guard let (scalar, end) = Entities.numbered(in: bytes, at: at) else {
      output.append(contentsOf: "&amp;".utf8)
      at += 1
      return
    }
    at = end
    switch scalar {
    case "&": output.append(contentsOf: "&amp;".utf8)
    case "<": output.append(contentsOf: "&lt;".utf8)
    case ">": output.append(contentsOf: "&gt;".utf8)
    case "\"": output.append(contentsOf: "&quot;".utf8)
    case "'": output.append(contentsOf: "&apos;".utf8)
    case "\t", "\n", "\r": output.append(contentsOf: "&#\(scalar.value);".utf8)
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
    default: output.append(contentsOf: scalar.utf8Bytes)
    }
  }

  /// Passes on a byte, but for those that no XML may hold.
  private mutating func character() {
    let byte = bytes[at]
    if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      // U+FFFE and U+FFFF
      if byte == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE {
        at += 3
        return
      }
      output.append(byte)
    }
    at += 1
  }
}
