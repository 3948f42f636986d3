/// Documents that are text: the text is the article.
enum PlainText {
  /// The longest first line, in bytes, that can be a headline.
  static let longestTitle = 200

  static func article(_ bytes: [UInt8]) -> Article {
    let text = normalized(bytes)
    return Article(title: title(of: text), text: text)
  }

  /// Line ends as LF; control characters but tab and LF, and a byte order mark, left out. All else stays as it is.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0D:
        text.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      case 0x09, 0x0A: text.append(byte)
      case ..<0x20, 0x7F: break
      default: text.append(byte)
      }
      index += 1
    }
    return text
  }

  /// The first line, where it looks like a headline: short, with no full stop at its end, and a blank line after it.
  static func title(of text: [UInt8]) -> String? {
    guard let start = text.firstIndex(where: { !$0.isSpace }) else { return nil }
    let window = text[start...].prefix(longestTitle + 1)
    guard let end = window.firstIndex(of: 0x0A) else { return nil }
    let after = text[(end + 1)...].prefix { $0.isSpace }
    guard after.contains(0x0A), end + 1 + after.count < text.count else { return nil }
    let line = String(decoding: window[..<end], as: UTF8.self).drop { $0 == "#" }.trimmed()
    guard let last = line.unicodeScalars.last, !".:;,".unicodeScalars.contains(last) else { return nil }
    return line
  }
}
