/// Characters beyond ASCII and Latin, by their Unicode properties: digits of any script have their value, and marks of any
/// script are marks.
enum Characters {
  /// Letters of Latin, Greek and Cyrillic, and of the large blocks of Han and Hangul, are told by their first byte; what
  /// this is true of has to be looked up.
  @inline(__always)
  static func isMixed(_ byte: UInt8) -> Bool {
    byte >= 0xD4 && byte < 0xE2 || byte == 0xE3 || byte == 0xEA || byte == 0xEF || byte >= 0xF0
  }

  /// The character at an offset, with its bytes; nil where there is none, as in bytes that are no UTF-8.
  static func scalar(_ text: Span<UInt8>, _ at: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    let byte = text[at]
    let width = Scanner.width(byte, text.count - at)
    guard width > 1 else { return byte < 0x80 ? (Unicode.Scalar(byte), 1) : nil }
    let isWhole = width == (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2)
    guard isWhole else { return nil }
    var value = UInt32(byte) & (width == 4 ? 0x07 : width == 3 ? 0x0F : 0x1F)
    for offset in 1..<width {
      guard text[at + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(text[at + offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, width) }
  }

  /// A letter, or a sign that belongs to one; bytes that are no UTF-8 count as letters.
  static func isLetter(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard let (scalar, _) = scalar(text, at) else { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .letterNumber:
      true
    default: false
    }
  }

  /// The value of a decimal digit beyond ASCII, with its bytes: ٢ and २ and ２ are 2.
  @inline(__always)
  static func digit(_ text: Span<UInt8>, _ at: Int) -> (value: UInt8, width: Int)? {
    // The first digits of other scripts begin with these bytes: NKo and Arabic, then the scripts of India, then Fullwidth.
    let byte = text[at]
    guard byte >= 0xD9, byte < 0xE2 || isMixed(byte), let (scalar, width) = scalar(text, at),
      scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue
    else { return nil }
    return (UInt8(value), width)
  }

  /// How many bytes the number of digits beyond ASCII takes that starts at `start`, marks between its digits included.
  static func extentOfNumber(_ text: Span<UInt8>, _ start: Int) -> Int {
    let (digits, widths) = ascii(text, start, limit: 40)
    let extent = Digits.extent(digits.span, 0)
    return start + widths[..<extent].reduce(0, +)
  }

  /// The bytes of a number token with its digits in ASCII.
  static func ascii(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    let whole = Array(bytes)
    return ascii(whole.span, 0, limit: whole.count).digits[...]
  }

  /// Digits and the marks between them in ASCII, with the bytes that each has in the text.
  private static func ascii(_ text: Span<UInt8>, _ start: Int, limit: Int) -> (digits: [UInt8], widths: [Int]) {
    var digits: [UInt8] = []
    var widths: [Int] = []
    var at = start
    while at < text.count, digits.count < limit {
      if Scanner.isDigit(text[at]) || text[at] == 0x2E || text[at] == 0x2C {
        digits.append(text[at])
        widths.append(1)
      } else if let (value, width) = digit(text, at) {
        digits.append(0x30 + value)
        widths.append(width)
      } else if text[at] == 0xD9, at + 1 < text.count, text[at + 1] == 0xAB || text[at + 1] == 0xAC {
        // ARABIC DECIMAL SEPARATOR, ARABIC THOUSANDS SEPARATOR
        digits.append(text[at + 1] == 0xAB ? 0x2E : 0x2C)
        widths.append(2)
      } else {
        break
      }
      at += widths[widths.count - 1]
    }
    return (digits, widths)
  }

  /// The mark of ASCII that one of another script stands for: a full stop, a comma, a question mark.
  static func mark(_ text: Span<UInt8>, _ at: Int) -> UInt8? {
    guard isMixed(text[at]), let (scalar, _) = scalar(text, at) else { return nil }
    return switch scalar {
    case "،", "、", "，": UInt8(ascii: ",")
    case "؛", "；": UInt8(ascii: ";")
    case "؟", "？", "՞": UInt8(ascii: "?")
    case "！", "՜": UInt8(ascii: "!")
    case "。", "۔", "।", "॥", "։", "．": UInt8(ascii: ".")
    case "：": UInt8(ascii: ":")
    case "（": UInt8(ascii: "(")
    case "）": UInt8(ascii: ")")
    case "٪", "％": UInt8(ascii: "%")
    default: nil
    }
  }
}
