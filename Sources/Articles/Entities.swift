internal import CXML2

/// The character references of HTML.
enum Entities {
  /// The text with its references replaced: `&amp;` by `&`, `&#x26;` by `&`, `&eacute;` by `é`. What is none stays.
  ///
  /// Titles are often escaped twice, so what comes of the first time is looked through once more.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var bytes = Array(text.utf8)
    for _ in 0..<2 { bytes = replaced(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func replaced(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, at: at) {
        text.append(contentsOf: scalar.utf8Bytes)
        at = end
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }

  /// The character that a reference at an ampersand stands for, and the index after its semicolon.
  static func reference(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard let (scalar, end) = numbered(in: bytes, at: start) else { return nil }
    return (Charset.withoutC1(scalar), end)
  }

  /// The same, with the control characters of C1 as they are numbered.
  static func numbered(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    guard let end = bytes[start...].prefix(34).firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
    let name = bytes[(start + 1)..<end]
    guard name.first == UInt8(ascii: "#") else {
      guard name.allSatisfy(\.isAlphanumeric) else { return nil }
      let entity = (name + [0]).withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress) }
      if let entity { return Unicode.Scalar(entity.pointee.value).map { ($0, end + 1) } }
      return name.elementsEqual("apos".utf8) ? ("'", end + 1) : nil
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10) else { return nil }
    return Unicode.Scalar(value).map { ($0, end + 1) }
  }
}

/// Markup within a line of text or a field: a title, a description.
enum Fragment {
  /// One line without tags and references: `Fire &#x26; smoke<br>in Selm` as `Fire & smoke in Selm`.
  static func line(_ text: String) -> String {
    let decoded = Entities.decoded(text)
    guard decoded.utf8.contains(UInt8(ascii: "<")) else { return PageMetadata.line(decoded) }
    return PageMetadata.line(LineMarkup.removed(from: decoded))
  }

  /// The paragraphs of a piece of HTML: all of it is the article, so nothing is left out but what is mute.
  static func text(html: [UInt8]) -> [UInt8] {
    guard html.contains(UInt8(ascii: "<")) || html.contains(UInt8(ascii: "&")) else {
      return PlainText.normalized(html)
    }
    // The parser wants an element around bare text.
    return MainContent.text(of: BlockReader.blocks(of: Page(html: Array("<div>".utf8) + html + Array("</div>".utf8))))
  }
}
