import Articles
import Claims

/// The readable title of a story: what happened and where.
enum Title {
  /// A story is called anew where a headline says so much more of what its articles have in common.
  private static let clearer = 1.3

  /// The title of a story that takes an article: the one it has, or the article's where that is clearer.
  static func of(_ profile: StoryProfile, with article: Article) -> String {
    let (old, new) = (profile.reference.title, of(article))
    guard old != new else { return old }
    return clarity(of: new, profile) > clearer * clarity(of: old, profile) ? new : old
  }

  /// The weight that its words have in the story.
  private static func clarity(of title: String, _ profile: StoryProfile) -> Double {
    let text = PlainWords(Array(title.utf8))
    var terms = Set<TermID>()
    for word in text.words {
      let lower = text.text(of: word)
      terms.insert(TermID(.word, word.hash))
      terms.insert(TermID(.word, FNV(Stem.of(Array(lower.utf8))).value))
      if let country = Nationality.country(of: lower)?.lowercased() { terms.insert(TermID(.word, country)) }
    }
    return profile.terms.reduce(0) { $0 + (terms.contains($1.id) ? Double($1.weight) / StoryProfile.one : 0) }
  }

  /// The article's headline without the outlet's name behind it and without figures; else its first line, cut at a word.
  static func of(_ article: Article) -> String { cut(Headline.withoutFigures(plainHeadline(of: article))) }

  private static func plainHeadline(of article: Article) -> String {
    if let title = article.headline, !title.isEmpty { return title }
    let line = article.text.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    // A whole paragraph is no headline.
    return String(line.prefix(200))
  }

  /// The article's headline, or its first line where that is like one; empty where there is none.
  static func headline(of article: Article) -> String {
    if let title = article.title, !title.isEmpty { return withoutTail(title) }
    let line = article.text.prefix { $0 != UInt8(ascii: "\n") }
    guard line.count < 120, line.count < article.text.count, line.last != UInt8(ascii: ".") else { return "" }
    return String(decoding: line, as: UTF8.self)
  }

  /// A headline without what stands behind a bar or a dash: outlets put their names there, and more.
  private static func withoutTail(_ title: String) -> String {
    var title = title[...]
    for separator in Article.titleSeparators {
      guard let last = title.ranges(of: separator).last else { continue }
      let head = title[..<last.lowerBound]
      if head.utf8.count * 3 >= title.utf8.count { title = head }
    }
    return String(title)
  }

  private static func cut(_ text: String) -> String {
    // A title ends without a full stop: a colon comes behind it.
    let text = text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
    guard text.count > 100 else { return text }
    let head = text.prefix(99)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
  }
}
