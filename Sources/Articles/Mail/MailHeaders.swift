/// The head of a letter or of one of its parts (RFC 5322, RFC 2045, RFC 2047).
struct MailHeaders {
  private var fields: [(name: String, value: String)] = []

  /// Reads the lines up to the first blank one. Answers where the body begins.
  static func read(_ bytes: ArraySlice<UInt8>) -> (headers: MailHeaders, body: ArraySlice<UInt8>) {
    var headers = MailHeaders()
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var line = rest[rest.startIndex..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty { break }
      let text = decoded(line)
      if let first = line.first, first == 0x20 || first == 0x09, !headers.fields.isEmpty {
        headers.fields[headers.fields.count - 1].value += " " + text.trimmed()
      } else if let colon = text.firstIndex(of: ":"), headers.fields.count < 1_000 {
        headers.fields.append((text[..<colon].trimmed().lowercased(), text[text.index(after: colon)...].trimmed()))
      }
    }
    return (headers, rest)
  }

  /// Headers are ASCII; where they are not, most are UTF-8 or windows-1252.
  private static func decoded(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: Charset.decode(Array(line), declared: nil, markup: false), as: UTF8.self)
  }

  /// The value as it is written; the first where there are several.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The value in words, its encoded words decoded.
  func text(_ name: String) -> String? {
    self[name].map { EncodedWords.decoded($0).trimmed() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `text/html` of `text/html; charset="utf-8"`, in lower case.
  func type(_ name: String = "content-type") -> String? {
    self[name].map { $0.prefix { $0 != ";" }.trimmed().lowercased() }
  }

  /// `utf-8` of `text/html; charset="utf-8"`.
  func parameter(_ parameter: String) -> String? {
    guard let value = self["content-type"] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      guard let equals = part.firstIndex(of: "="), part[..<equals].trimmed().lowercased() == parameter else { continue }
      return part[part.index(after: equals)...].trimmed(while: { $0 == "\"" || $0.isWhitespace })
    }
    return nil
  }

  /// The name of a sender: `Selm Times` of `"Selm Times" <news@selm.example>`; the domain where there is no name.
  static func sender(_ value: String) -> String? {
    let open = value.firstIndex(of: "<") ?? value.endIndex
    let name = EncodedWords.decoded(String(value[..<open])).trimmed(while: { $0 == "\"" || $0.isWhitespace })
    if !name.isEmpty, !name.contains("@") { return name }
    let address = (open < value.endIndex ? value[value.index(after: open)...] : value[...]).prefix { $0 != ">" }
    return address.lastIndex(of: "@").map { address[address.index(after: $0)...].trimmed() }
  }
}

/// `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=` in headers (RFC 2047).
enum EncodedWords {
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var result = ""
    var rest = text[...]
    var isAfterWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      let fields = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[3].first == "=", let bytes = bytes(fields[2], encoding: fields[1]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isAfterWord = false
        continue
      }
      // White space between two encoded words is only there to part them.
      if !(isAfterWord && before.allSatisfy(\.isWhitespace)) { result += before }
      let charset = fields[0].prefix { $0 != "*" }.lowercased()
      result += String(decoding: Charset.decode(bytes, declared: charset, markup: false), as: UTF8.self)
      rest = fields[3].dropFirst()
      isAfterWord = true
    }
    return result + rest
  }

  private static func bytes(_ text: Substring, encoding: Substring) -> [UInt8]? {
    switch encoding.lowercased() {
    case "b": Base64.decoded(Array(text.utf8))
    case "q": QuotedPrintable.decoded(Array(text.utf8), underscoreIsSpace: true)
    default: nil
    }
  }
}

enum QuotedPrintable {
  static func decoded(_ bytes: [UInt8], underscoreIsSpace: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "=") {
        if at + 2 < bytes.count,
          let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
        {
          text.append(value)
          at += 3
          continue
        }
        // A line that goes on.
        var end = at + 1
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
        if end >= bytes.count || bytes[end] == 0x0A {
          at = end + 1
          continue
        }
      }
      text.append(underscoreIsSpace && byte == UInt8(ascii: "_") ? 0x20 : byte)
      at += 1
    }
    return text
  }
}
