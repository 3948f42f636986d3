internal import CXML2
internal import Glibc

/// From the bytes of a document to UTF-8, the best that can be done: no text is refused.
enum Charset {
  /// The same text as valid UTF-8.
  ///
  /// A byte order mark decides, then the charset that was declared outside, then (in markup) the one declared inside,
  /// then whether the bytes are UTF-8; what is left is taken as windows-1252. Text that is UTF-8 all but for a few
  /// bytes stays UTF-8, with U+FFFD in their place.
  static func decode(_ bytes: [UInt8], declared: String?, markup: Bool) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    // `<?` in UTF-16 without a mark.
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return utf16(bytes[...], bigEndian: false) }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return utf16(bytes[...], bigEndian: true) }
    let label = declared ?? (markup ? declaration(in: bytes) : nil)
    let isASCII = bytes.allSatisfy { $0 < 0x80 && $0 != 0x1B }
    if isASCII && !(label ?? "").hasPrefix("utf-16") { return bytes }
    // Much that is declared as something else is UTF-8, and hardly any other text happens to be valid UTF-8.
    let invalid = invalidUTF8(bytes)
    if invalid.sequences == 0 { return bytes }
    let name = label?.trimmed().lowercased()
    switch name?.replacing("_", with: "-") {
    case nil:
      return invalid.sequences * 4 <= invalid.multibyte ? repaired(bytes) : windows1252(bytes)
    case "utf-8", "utf8":
      return invalid.sequences <= invalid.multibyte ? repaired(bytes) : windows1252(bytes)
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252": return windows1252(bytes)
    case let plain?:
      return convert(bytes, from: name ?? plain) ?? convert(bytes, from: otherNames[plain] ?? plain)
        ?? windows1252(bytes)
    }
  }

  /// Names that feeds and pages give to charsets, and the C library has another for.
  private static let otherNames = [
    "macroman": "macintosh", "x-mac-roman": "macintosh", "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ukrainian": "mac-uk", "maccentraleurope": "mac-centraleurope", "x-mac-ce": "mac-centraleurope",
    "maclatin2": "mac-centraleurope", "maciceland": "mac-is", "x-sjis": "shift-jis", "x-gbk": "gbk",
    "cp-1250": "cp1250", "cp-1251": "cp1251", "cp-1252": "cp1252", "win-1251": "cp1251",
    "ks-c-5601-1987": "euc-kr",
  ]

  /// UTF-8 that was taken for Latin-1 and encoded once more (`â\u{80}\u{99}` for `’`), set right. Only sequences that
  /// hold a C1 control character, or are a no-break space, are touched: neither stands in text that means it.
  static func withoutDoubleEncoding(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var copied = 0
    var index = bytes.firstIndex(of: 0xC3) ?? bytes.count
    while index + 3 < bytes.count {
      guard bytes[index] == 0xC3, bytes[index + 2] == 0xC2, (0x82...0xB4).contains(bytes[index + 1]) else {
        index += 1
        continue
      }
      let lead = bytes[index + 1] + 0x40
      let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
      var inner = [lead]
      var next = index + 2
      while inner.count <= count, next + 1 < bytes.count, bytes[next] == 0xC2 {
        inner.append(bytes[next + 1])
        next += 2
      }
      let isDouble = inner.dropFirst().contains { $0 < 0xA0 } || inner == [0xC2, 0xA0]
      guard inner.count == count + 1, isDouble, inner.withUnsafeBufferPointer({ sequenceLength($0, at: 0) }) > 0 else {
        index += 2
        continue
      }
      text.append(contentsOf: bytes[copied..<index])
      text.append(contentsOf: inner)
      copied = next
      index = next
    }
    guard copied > 0 else { return bytes }
    text.append(contentsOf: bytes[copied...])
    return text
  }

  /// Whether text is no text: one byte in a hundred a NUL, or one in ten another control character.
  static func looksBinary(_ bytes: [UInt8]) -> Bool {
    var nuls = 0
    var controls = 0
    let sample = bytes.prefix(65_536)
    for byte in sample where byte < 0x20 && !byte.isSpace && byte != 0x1B {
      if byte == 0 { nuls += 1 } else { controls += 1 }
    }
    return nuls * 100 > sample.count || controls * 10 > sample.count
  }

  /// The charset that the markup of a page declares in its first bytes: `<meta charset=…>`,
  /// `<meta http-equiv=content-type content="…charset=…">`, `<?xml encoding="…"?>`.
  static func declaration(in bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4_096).map(\.lowered)
    for name in ["charset", "encoding"] {
      let pattern = Array(name.utf8)
      var from = 0
      while let found = start.firstRange(of: pattern, from: from) {
        from = found + pattern.count
        var rest = start[from...].drop(while: \.isSpace)
        guard rest.first == UInt8(ascii: "=") else { continue }
        rest = rest.dropFirst().drop { $0.isSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let label = rest.prefix { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A || $0 == 0x2E }
        if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
      }
    }
    return nil
  }

  /// Where a text that names no charset, by a mark at its start or in its markup, is not UTF-8; nil where all of it is.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || declaration(in: bytes) != nil {
      return nil
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes[index] < 0x80 ? 1 : sequenceLength(bytes, at: index)
        if length == 0 { return index }
        index += length
      }
      return nil
    }
  }

  /// How many sequences are not UTF-8, and how many well-formed sequences of more than one byte there are.
  private static func invalidUTF8(_ bytes: [UInt8]) -> (sequences: Int, multibyte: Int) {
    var sequences = 0
    var multibyte = 0
    var index = 0
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        let length = sequenceLength(bytes, at: index)
        if length == 0 { sequences += 1 } else { multibyte += 1 }
        index += max(length, 1)
      }
    }
    return (sequences, multibyte)
  }

  /// The length of the well-formed sequence at an index; 0 where there is none. Unicode 16, table 3-7.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch bytes[index] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    invalidUTF8(bytes).sequences == 0 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// WHATWG Encoding, index windows-1252: the bytes 0x80 to 0x9F; all others are as in Latin-1.
  static let windows1252High: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    let table = (UInt8(0x80)...0xFF).map { withoutC1(Unicode.Scalar($0)).utf8Bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: table[Int(byte) - 0x80]) }
    }
    return text
  }

  /// Any charset that the C library knows; nil where it doesn't know this one. What cannot be decoded becomes U+FFFD.
  private static func convert(_ bytes: [UInt8], from label: String) -> [UInt8]? {
    guard let descriptor = iconv_open("UTF-8", label), descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes
    var text: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 65_536)
    input.withUnsafeMutableBytes { input in
      guard let base = input.baseAddress else { return }
      var source: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        let before = left
        buffer.withUnsafeMutableBufferPointer { buffer in
          var target = buffer.baseAddress
          var room = buffer.count
          _ = iconv(descriptor, &source, &left, &target, &room)
          text.append(
            contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)]))
        }
        if left == before {
          text.append(contentsOf: [0xEF, 0xBF, 0xBD])
          source = source?.advanced(by: 1)
          left -= 1
        }
      }
    }
    return text
  }
}

extension Array where Element == UInt8 {
  /// Where a pattern begins, at or after an index.
  func firstRange(of pattern: [UInt8], from: Int = 0) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var index = from
      let last = bytes.count - pattern.count
      while index <= last, let found = memchr(base + index, Int32(first), last - index + 1) {
        index = UnsafeRawPointer(found) - base
        if memcmp(base + index, pattern, pattern.count) == 0 { return index }
        index += 1
      }
      return nil
    }
  }
}
