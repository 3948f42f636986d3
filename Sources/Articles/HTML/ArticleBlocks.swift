/// The blocks of the region where the article is, without what stands among them and is not the article.
struct ArticleBlocks {
  private(set) var kept: [Block]

  /// - Parameter heading: the last heading before the blocks.
  init(_ blocks: [Block], page: Page, title: String?, heading: Block?) {
    kept = blocks
    let title = title.map { ArticleBlocks.key(Array($0.utf8)) }
    let isAfterTitle = heading.map { ArticleBlocks.key($0.text) == title } ?? false
    if !isAfterTitle { dropBeforeHeading(title: title, orTop: heading == nil) }
    if let first = kept.first, first.kind == .heading, ArticleBlocks.key(first.text) == title { kept.removeFirst() }
    cutAtEnd(in: page)
    kept.removeAll { !ArticleBlocks.isProse($0) }
    dropRepeated()
    dropLooseHeadings()
  }

  /// Drops what comes before the heading of the article, and the heading.
  ///
  /// The heading is the first that says the title, where little of the weight stands before it, or where it is no link and
  /// half of the weight follows; or else the first of the top level, where next to nothing stands before it.
  private mutating func dropBeforeHeading(title: String?, orTop: Bool) {
    let total = kept.reduce(0) { $0 + $1.weight }
    var weight = 0
    var top: Int?
    for (index, block) in kept.enumerated() {
      if block.kind == .heading {
        let isAtHead = weight * (block.level == 1 ? 2 : 5) <= total
        let hasText = block.linked == 0 && (total - weight) * 2 >= total
        if let title, ArticleBlocks.key(block.text) == title, isAtHead || hasText {
          kept.removeFirst(index + 1)
          return
        }
        if block.level == 1, top == nil, weight * 20 <= total { top = index }
      }
      weight += block.weight
    }
    if orTop, let top { kept.removeFirst(top + 1) }
  }

  /// Cuts at the line that says that comments follow, and drops the boxes, or the rest of the page, that a line announces as
  /// something else than the article.
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

  /// Drops headings with nothing below them at the end.
  private mutating func dropLooseHeadings() {
    while let last = kept.last, last.kind == .heading { kept.removeLast() }
  }

  /// Letters and digits alone, to compare by.
  static func key(_ text: [UInt8]) -> String {
    String(decoding: text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowered), as: UTF8.self)
  }
}
