/// Takes markup out of a line of text, such as a title, and leaves what is written like it: "5 < 6", and "<script>"
/// where it is a word of the line.
struct LineMarkup {
  private let bytes: [UInt8]
  private let tags: [Tag]
  /// Where each name is first opened, and last closed.
  private var opened: [String: Int] = [:]
  private var closed: [String: Int] = [:]

  private struct Tag {
    var range: Range<Int>
    /// In lower case; empty for a comment or a declaration.
    var name: String
    var isEnd: Bool
    /// Whether more stands in it than its name.
    var hasMore: Bool
  }

  static func removed(from line: String) -> String {
    let markup = LineMarkup(Array(line.utf8))
    return markup.tags.isEmpty ? line : String(decoding: markup.text, as: UTF8.self)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tags = LineMarkup.tags(in: bytes)
    for tag in tags {
      if tag.isEnd {
        closed[tag.name] = tag.range.lowerBound
      } else if opened[tag.name] == nil {
        opened[tag.name] = tag.range.lowerBound
      }
    }
  }

  // MARK: Tags

  /// What looks like a tag: `<`, a letter, a slash or an exclamation mark, and all up to `>`.
  private static func tags(in bytes: [UInt8]) -> [Tag] {
    var tags: [Tag] = []
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      guard at < bytes.count, bytes[at].isLetter || bytes[at] == slash || bytes[at] == UInt8(ascii: "!") else {
        continue
      }
      let isComment = bytes[at...].starts(with: "!--".utf8)
      let close = isComment ? bytes.firstRange(of: Array("-->".utf8), from: at).map { $0 + 2 } : nil
      guard let end = close ?? bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { break }
      tags.append(tag(bytes, from: open, to: end + 1))
      at = end + 1
    }
    return tags
  }

  private static func tag(_ bytes: [UInt8], from start: Int, to end: Int) -> Tag {
    let isEnd = bytes[start + 1] == slash
    let inner = bytes[(start + (isEnd ? 2 : 1))..<(end - 1)]
    let name = inner.prefix { !$0.isSpace && $0 != slash && $0 != UInt8(ascii: "!") }
    let rest = inner[name.endIndex...]
    return Tag(
      range: start..<end, name: String(decoding: name.map(\.lowered), as: UTF8.self), isEnd: isEnd,
      hasMore: rest.contains(UInt8(ascii: "=")) || rest.last == slash)
  }

  private static let slash = UInt8(ascii: "/")

  // MARK: The text

  private var text: [UInt8] {
    var text: [UInt8] = []
    var copied = 0
    for tag in tags where tag.range.lowerBound >= copied && isMarkup(tag) {
      text.append(contentsOf: bytes[copied..<tag.range.lowerBound])
      // Tags of letters part no word: `H<sub>2</sub>O`.
      if !LineMarkup.ofLetters.contains(tag.name) { text.append(0x20) }
      copied = tag.range.upperBound
      // What a program says is not for readers.
      if LineMarkup.programs.contains(tag.name), let close = closed[tag.name], close > copied { copied = close }
    }
    text.append(contentsOf: bytes[copied...])
    return text
  }

  /// Whether a tag is markup, and not a word of the line: it is for formatting, or says more than its name, or one of a
  /// pair. "The <script> element" names one.
  private func isMarkup(_ tag: Tag) -> Bool {
    if tag.name.isEmpty || tag.hasMore || LineMarkup.ofLetters.contains(tag.name)
      || LineMarkup.ofLines.contains(tag.name)
    {
      return true
    }
    return tag.isEnd
      ? (opened[tag.name] ?? .max) < tag.range.lowerBound : (closed[tag.name] ?? -1) > tag.range.lowerBound
  }

  private static let ofLetters: Set = [
    "b", "i", "em", "strong", "sub", "sup", "span", "a", "font", "u", "s", "small", "mark", "wbr", "q", "cite", "abbr",
    "strike", "del", "ins", "code", "tt", "big", "nobr", "acronym", "dfn", "kbd", "samp", "var", "bdi", "bdo",
  ]

  private static let ofLines: Set = [
    "br", "p", "div", "img", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "center", "blockquote", "pre",
    "table", "tr", "td", "th", "tbody",
  ]

  private static let programs: Set = ["script", "style"]
}
