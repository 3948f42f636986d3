/// A letter: `.eml`, or one of a mailbox. Newsletters and situation reports come so.
struct Letter {
  private(set) var headers: MailHeaders
  private var plain: [UInt8]?
  private var html: [UInt8]?
  private var parts = 0

  /// The most parts that are looked at, and how deep they may lie within each other.
  private static let mostParts = 200
  private static let deepest = 8

  init(_ bytes: some Collection<UInt8>) {
    let (headers, body) = MailHeaders.read(ArraySlice(Array(bytes)))
    self.headers = headers
    read(headers, body, depth: 0)
  }

  /// What the letter says, as an article: its text, or where there is hardly any, its HTML read as a page.
  func article(url: String?) -> Article {
    var own = Metadata(
      title: headers.text("subject").map(Letter.subject),
      outlet: (headers["from"] ?? headers["sender"]).flatMap(MailHeaders.sender),
      published: headers["date"].flatMap { Timestamp(inFeed: $0) })
    let page = html.map { Page(html: Charset.withoutDoubleEncoding($0)).article(url: url) }
    let text: [UInt8]
    if let plain, plain.count(where: { !$0.isSpace }) * 4 >= (page?.text.count ?? 0) {
      var reader = LetterText(PlainText.normalized(plain))
      text = reader.read()
      own = Metadata(
        title: reader.forwarded["subject"].map(Letter.subject),
        outlet: reader.forwarded["from"].flatMap(MailHeaders.sender),
        published: (reader.forwarded["date"] ?? reader.forwarded["sent"]).flatMap { Timestamp(inFeed: $0) }
      ).over(own)
    } else {
      text = page?.text ?? []
    }
    own.language = headers.text("content-language") ?? page?.language
    return own.over(Article(text: text), url: nil)
  }

  var id: String? { headers["message-id"] }

  private mutating func read(_ headers: MailHeaders, _ body: ArraySlice<UInt8>, depth: Int) {
    parts += 1
    guard parts <= Letter.mostParts, depth <= Letter.deepest else { return }
    let type = headers.type() ?? "text/plain"
    if type.hasPrefix("multipart/"), let boundary = headers.parameter("boundary"), !boundary.isEmpty {
      for part in Letter.parts(of: body, boundary: boundary) {
        let (inner, content) = MailHeaders.read(part)
        read(inner, content, depth: depth + 1)
      }
    } else if type == "message/rfc822" {
      // A letter that was sent on as it came: it is the one that says something.
      let (inner, content) = MailHeaders.read(body)
      if plain?.contains(where: { !$0.isSpace }) != true, html == nil { self.headers = inner }
      read(inner, content, depth: depth + 1)
    } else if type == "text/plain" || type == "text/html" {
      if headers["content-disposition"]?.lowercased().hasPrefix("attachment") == true { return }
      let text = Letter.decoded(headers, body, markup: type == "text/html")
      if type == "text/html" { html = html ?? text } else { plain = plain.map { $0 + [0x0A] + text } ?? text }
    }
  }

  private static func decoded(_ headers: MailHeaders, _ body: ArraySlice<UInt8>, markup: Bool) -> [UInt8] {
    let bytes =
      switch headers.type("content-transfer-encoding") {
      case "base64": Base64.decoded(Array(body))
      case "quoted-printable": QuotedPrintable.decoded(Array(body))
      default: Array(body)
      }
    return Charset.decode(bytes, declared: headers.parameter("charset")?.lowercased(), markup: markup)
  }

  /// What stands between the lines `--boundary`.
  private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, parts.count < mostParts {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(body[start..<line]) }
        start = min(end + 1, body.endIndex)
        if body[line..<end].dropFirst(mark.count).starts(with: "--".utf8) { return parts }
      }
      line = end + 1
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  /// The subject without the marks of answers and of what is sent on.
  private static func subject(_ text: String) -> String {
    var text = text[...]
    while let mark = ["fwd:", "fw:", "re:", "wg:", "tr:", "rv:"].first(where: text.lowercased().hasPrefix) {
      text = text.dropFirst(mark.count).drop(while: \.isWhitespace)
    }
    return String(text)
  }
}

/// The text part of a letter without what mail programs put into it.
private struct LetterText {
  private let lines: [Substring]
  /// What stands at the head of a letter that was sent on, by its names in lower case.
  private(set) var forwarded: [String: String] = [:]

  init(_ text: [UInt8]) {
    lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func read() -> [UInt8] {
    var kept: [String] = []
    var index = 0
    while index < lines.count {
      let line = LetterText.unquoted(lines[index])
      index += 1
      // What follows is the signature.
      if line == "-- " || line == "--", kept.contains(where: { !$0.isEmpty }) { break }
      if LetterText.isForwardMark(line) {
        index = readHead(from: index)
        kept.removeAll()
        continue
      }
      kept.append(LetterText.withoutMarks(line))
    }
    return Array(kept.joined(separator: "\n").trimmed().utf8)
  }

  private static func unquoted(_ line: Substring) -> Substring {
    var line = line
    while line.hasPrefix(">") { line = line.dropFirst().first == " " ? line.dropFirst(2) : line.dropFirst() }
    return line
  }

  private static func isForwardMark(_ line: Substring) -> Bool {
    let words = line.trimmed(while: { $0 == "-" || $0 == "_" || $0 == ":" || $0.isWhitespace }).lowercased()
    return ["forwarded message", "begin forwarded message", "original message"].contains(words)
  }

  /// `From:`, `Date:`, `Subject:` … below the mark; answers where the text begins.
  private mutating func readHead(from start: Int) -> Int {
    var index = start
    var hasBegun = false
    while index < lines.count {
      let line = LetterText.unquoted(lines[index]).trimmed(while: { $0 == "*" || $0.isWhitespace })
      if line.isEmpty {
        if hasBegun { break }
      } else if let colon = line.firstIndex(of: ":"), line[..<colon].count < 12, !line[..<colon].contains(" ") {
        let name = line[..<colon].trimmed(while: { $0 == "*" }).lowercased()
        forwarded[name] = line[line.index(after: colon)...].trimmed(while: { $0 == "*" || $0.isWhitespace })
        hasBegun = true
      } else {
        break
      }
      index += 1
    }
    return index
  }

  /// `[image: …]`, `[cid:…]`, and addresses in angle brackets behind the words that they belong to.
  private static func withoutMarks(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "<" }) {
      let close: Character = rest[open] == "[" ? "]" : ">"
      let inner = rest[rest.index(after: open)...]
      let isMark = ["image:", "cid:", "http://", "https://", "mailto:"].contains { inner.lowercased().hasPrefix($0) }
      guard isMark, let end = inner.firstIndex(of: close) else {
        result += rest[...open]
        rest = inner
        continue
      }
      result += rest[..<open]
      rest = inner[inner.index(after: end)...]
    }
    return (result + rest).trimmed(while: { $0 == " " || $0 == "\t" })
  }
}

/// A mailbox: letters one after another, each behind a line that begins with `From `.
enum Mailbox {
  static func isMailbox(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "From ".utf8) }

  /// `From mara@selm.example Fri Jan  7 10:50:00 2022`: a sentence that begins so has no time in it.
  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "From ".utf8) && line.count < 300 && line.contains(UInt8(ascii: ":"))
      && line.contains(where: \.isDigit)
  }

  static func letters(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var letters: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = 0
    var isAfterBlank = true
    while line < bytes.count, letters.count < Listing.mostMembers {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if isAfterBlank, isMark(bytes[line..<end]) {
        if let start { letters.append(bytes[start..<line]) }
        start = min(end + 1, bytes.count)
      }
      isAfterBlank = end == line || (end == line + 1 && bytes[line] == 0x0D)
      line = end + 1
    }
    if let start, start < bytes.count { letters.append(bytes[start...]) }
    return letters
  }
}
