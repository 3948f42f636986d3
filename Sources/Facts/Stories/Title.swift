import Articles

/// The readable title of a story.
enum Title {
  /// The article's title without the outlet's name behind it; else its first line, cut at a word.
  static func of(_ article: Article) -> String {
    let title = article.title.map { withoutOutlet($0, outlet: article.outlet) } ?? ""
    if !title.isEmpty { return cut(title) }
    let line = article.text.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return cut(line)
  }

  /// A headline without the outlet's name behind it.
  static func withoutOutlet(_ title: String, outlet: String?) -> String {
    var title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for separator in separators {
      guard let last = title.ranges(of: separator).last else { continue }
      let tail = title[last.upperBound...].lowercased()
      let names = outlet?.lowercased() ?? ""
      if tail == names || (!names.isEmpty && names.contains(tail)) || tail.hasSuffix(".com") {
        title = String(title[..<last.lowerBound])
      }
    }
    return title
  }

  /// A headline without what stands behind a bar or a dash: outlets put their names there, and more.
  static func withoutTail(_ title: String) -> String {
    var title = title[...]
    for separator in separators {
      guard let last = title.ranges(of: separator).last else { continue }
      let head = title[..<last.lowerBound]
      if head.utf8.count * 3 >= title.utf8.count { title = head }
    }
    return String(title)
  }

  private static let separators = [" | ", " - ", " – ", " — "]

  private static func cut(_ text: String) -> String {
    // A title ends without a full stop: a colon comes behind it.
    let text = text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
    guard text.count > 100 else { return text }
    let head = text.prefix(99)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
  }
}
