import Articles

/// The readable title of a story.
enum Title {
  /// The article's title without the outlet's name behind it; else its first line, cut at a word.
  static func of(_ article: Article) -> String {
    let title = article.title.map { plain($0, outlet: article.outlet) } ?? ""
    if !title.isEmpty { return cut(title) }
    let line = article.text.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return cut(line)
  }

  private static func plain(_ title: String, outlet: String?) -> String {
    var title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for separator in [" | ", " - ", " – ", " — "] {
      guard let last = title.ranges(of: separator).last else { continue }
      let tail = title[last.upperBound...].lowercased()
      let names = outlet?.lowercased() ?? ""
      if tail == names || (!names.isEmpty && names.contains(tail)) || tail.hasSuffix(".com") {
        title = String(title[..<last.lowerBound])
      }
    }
    return title
  }

  private static func cut(_ text: String) -> String {
    // A title ends without a full stop: a colon comes behind it.
    let text = text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
    guard text.count > 100 else { return text }
    let head = text.prefix(99)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
  }
}
