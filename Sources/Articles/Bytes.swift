/// Questions about ASCII that the readers of this module share.
extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isAlphanumeric: Bool { isDigit || isLetter }
  var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Unicode.Scalar {
  var utf8Bytes: [UInt8] { Array(String(Character(self)).utf8) }
}

extension StringProtocol {
  /// The text without the characters at both ends that satisfy the condition: white space, where none is given.
  func trimmed(while condition: (Character) -> Bool = \.isWhitespace) -> String {
    guard let first = firstIndex(where: { !condition($0) }), let last = lastIndex(where: { !condition($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
