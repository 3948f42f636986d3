/// The blocks of the region where the article is, without what stands among them and is not the article.
struct ArticleBlocks {
  private(set) var kept: [Block]

  init(_ blocks: [Block], page: Page, title: String?, hasHeadingBefore: Bool) {
    kept = blocks
    if !hasHeadingBefore { dropBeforeHeading(title: title.map { ArticleBlocks.key(Array($0.utf8)) }) }
    if let first = kept.first, first.kind == .heading,
      ArticleBlocks.key(first.text) == title.map({ ArticleBlocks.key(Array($0.utf8)) })
    {
      kept.removeFirst()
    }
    cutAtEnd(in: page)
    kept.removeAll { !ArticleBlocks.isProse($0) }
    dropRepeated()
    dropTeasers()
    dropLooseHeadings()
  }

  /// Drops what comes before the heading of the article, and the heading.
  ///
  /// The heading is the first that says the title, where less than half of the weight stands before it, or else the
  /// first of the top level, where next to nothing does.
  private mutating func dropBeforeHeading(title: String?) {
    let total = kept.reduce(0) { $0 + $1.weight }
    var weight = 0
    var top: Int?
    for (index, block) in kept.enumerated() {
      if block.kind == .heading {
        // A list before the heading is a ticker, however long it is.
        let isTitle = title.map { ArticleBlocks.key(block.text) == $0 } ?? false
        let isAfterList = kept[..<index].allSatisfy { $0.kind != .paragraph || $0.weight == 0 }
        if isTitle, block.level == 1 || weight * 5 <= total || isAfterList {
          kept.removeFirst(index + 1)
          return
        }
        if block.level == 1, top == nil, weight * 20 <= total { top = index }
      }
      if block.kind != .item { weight += block.weight }
      if weight * 2 > total { break }
    }
    if let top { kept.removeFirst(top + 1) }
  }

  /// Cuts at the line that says that comments follow, and drops the boxes, or the rest of the page, that a line
  /// announces as something else than the article.
  private mutating func cutAtEnd(in page: Page) {
    let total = kept.reduce(0) { $0 + $1.weight }
    var weight = 0
    var before: Int32 = -1
    var result: [Block] = []
    var droppedUpTo: Int32 = -1
    for (index, block) in kept.enumerated() {
      if block.start < droppedUpTo { continue }
      switch Phrases.role(of: block) {
      case .comments where weight * 20 > total && (block.kind == .heading || block.linkDensity < 1):
        kept = result
        return
      case .end where weight > 0:
        // The largest element that begins with this line is the box it announces.
        var box = block.node
        while page.nodes[Int(box)].parent > before { box = page.nodes[Int(box)].parent }
        let end = page.nodes[Int(box)].end
        let isAlone = index + 1 == kept.count || kept[index + 1].start >= end
        if isAlone, weight * 4 >= total * 3 {
          kept = result
          return
        }
        // What holds much of the weight is no box, though it begins with such a line.
        if !isHeavy(kept[index...].prefix { $0.start < end }, total: total) { droppedUpTo = end }
      case .furniture, .comments, .end: break
      case nil:
        result.append(block)
        weight += block.weight
      }
      before = block.start
    }
    kept = result
  }

  private func isHeavy(_ blocks: some Sequence<Block>, total: Int) -> Bool {
    blocks.reduce(0) { $0 + $1.weight } * 3 > total
  }

  private static func isProse(_ block: Block) -> Bool {
    if block.hints.contains(.caption) { return false }
    if block.hints.contains(.byline), block.text.count < 200 { return false }
    if block.linkDensity > 0.6 && block.kind != .heading && block.kind != .cell { return false }
    return true
  }

  /// Drops paragraphs that stand in the page once more: for another width of screen, or as a pulled quote.
  private mutating func dropRepeated() {
    var seen: Set<[UInt8]> = []
    kept.removeAll { $0.kind == .paragraph && $0.weight >= 80 && !seen.insert($0.text).inserted }
  }

  /// Drops what leads to other articles at the end: headings that are links, each with a line or two below.
  private mutating func dropTeasers() {
    while let heading = kept.lastIndex(where: { $0.kind == .heading }), heading > 0, kept[heading].linkDensity > 0.9,
      kept[(heading + 1)...].reduce(0, { $0 + $1.text.count }) < 400
    {
      kept.removeLast(kept.count - heading)
    }
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
