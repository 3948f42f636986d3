/// The blocks of the region where the article is, without what stands among them and is not the article.
struct ArticleBlocks {
  private(set) var kept: [Block]

  init(_ blocks: [Block], page: Page, title: String?) {
    kept = blocks
    dropBeforeHeading(title: title.map { ArticleBlocks.key(Array($0.utf8)) })
    cutAtEnd()
    kept.removeAll { !ArticleBlocks.isProse($0) }
    dropLinkLists(of: page)
    dropLooseHeadings()
  }

  /// Drops what comes before the heading of the article, and the heading.
  private mutating func dropBeforeHeading(title: String?) {
    let total = kept.reduce(0) { $0 + $1.weight }
    var weight = 0
    var found: Int?
    for (index, block) in kept.enumerated() {
      if block.kind == .heading, block.level == 1 || (title != nil && ArticleBlocks.key(block.text) == title) {
        found = index
        break
      }
      weight += block.weight
      if weight * 5 > total { break }
    }
    if let found { kept.removeFirst(found + 1) }
  }

  /// Cuts at the line that says that comments or other articles follow.
  private mutating func cutAtEnd() {
    let total = kept.reduce(0) { $0 + $1.weight }
    var weight = 0
    for (index, block) in kept.enumerated() {
      if weight > 0, Phrases.endsArticle(block), weight * 2 > total || Phrases.beginsComments(block) {
        kept.removeSubrange(index...)
        return
      }
      weight += block.weight
    }
  }

  private static func isProse(_ block: Block) -> Bool {
    if block.hints.contains(.caption) { return false }
    if block.hints.contains(.byline), block.text.count < 200 { return false }
    if block.linkDensity > 0.6 && block.kind != .heading && block.kind != .cell { return false }
    return !Phrases.isFurniture(block)
  }

  /// Drops lists and boxes that are mostly links.
  private mutating func dropLinkLists(of page: Page) {
  }

  /// Drops headings with nothing below them at the end.
  private mutating func dropLooseHeadings() {
    while let last = kept.last, last.kind == .heading { kept.removeLast() }
  }

  /// Letters and digits alone, to compare by.
  static func key(_ text: [UInt8]) -> String {
    String(decoding: text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowered), as: UTF8.self)
  }
}
