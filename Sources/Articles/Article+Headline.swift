extension Article {
  /// The article with its headline at the head of the text, where the text doesn't begin with it: headlines give figures
  /// that the text leaves out, and pages, feeds and sidecars name them apart.
  public func withHeadlineInText() -> Article {
    let headline = Array((headline ?? "").utf8)
    let key = ArticleBlocks.key(headline)
    // Where it is repeated, a byline or a kicker may come first.
    guard !key.isEmpty, !ArticleBlocks.key(Array(text.prefix(2 * headline.count + 400))).contains(key) else {
      return self
    }
    var article = self
    article.text = headline + [0x0A, 0x0A] + text
    guard !blocks.isEmpty else { return article }
    let shift = headline.count + 2
    article.blocks = [Block(.headline, 0..<headline.count)]
    for var block in blocks {
      block.range = block.range.lowerBound + shift..<block.range.upperBound + shift
      article.blocks.append(block)
    }
    return article
  }

  /// The title on one line, without the outlet's name behind it.
  public var headline: String? {
    guard var title = title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") else { return nil }
    let name = outlet?.lowercased() ?? ""
    for separator in Article.titleSeparators {
      guard let last = title.ranges(of: separator).last else { continue }
      let tail = title[last.upperBound...].lowercased()
      if tail == name || name.contains(tail) || tail.hasSuffix(".com") { title = String(title[..<last.lowerBound]) }
    }
    return title
  }

  /// What outlets put between a headline and their name.
  public static let titleSeparators = [" | ", " - ", " – ", " — "]
}
