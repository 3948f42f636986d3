/// Which blocks of a page are the article.
///
/// Weight is the measure throughout: bytes of text that read as sentences and are not links.
struct MainContent {
  private(set) var blocks: [Block]

  init(page: Page, blocks: [Block], title: String?) {
    guard !page.nodes.isEmpty else {
      self.blocks = []
      return
    }
    var region = Region(page: page, blocks: blocks)
    let choices = [
      region.blocks(dropping: [.boilerplate, .hidden, .comments]), region.blocks(dropping: [.boilerplate, .comments]),
      blocks,
    ]
    let chosen =
      choices.first { $0.contains { $0.weight > 0 } } ?? choices.first { !$0.isEmpty } ?? []
    region.narrow(to: chosen)
    let (found, heading) = region.article(of: chosen, title: title)
    self.blocks = ArticleBlocks(found, page: page, title: title, heading: heading).kept
  }

  /// The text: a blank line between paragraphs, items of a list and rows of a table on lines of their own, a bar
  /// between the cells of a row.
  static func text(of blocks: [Block]) -> [UInt8] { joined(blocks).text }

  /// The text, and where in it each block stands.
  static func joined(_ blocks: [Block]) -> (text: [UInt8], ranges: [Range<Int>]) {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
    var before: Block?
    for block in blocks {
      if let before { text.append(contentsOf: MainContent.separator(between: before, and: block).utf8) }
      let start = text.count
      text.append(contentsOf: block.text)
      ranges.append(start..<text.count)
      before = block
    }
    return (text, ranges)
  }

  private static func separator(between one: Block, and other: Block) -> String {
    switch (one.kind, other.kind) {
    case (.item, .item): "\n"
    case (.cell, .cell): one.group == other.group ? " | " : "\n"
    default: "\n\n"
    }
  }
}

/// The part of the tree where the article is.
private struct Region {
  private let page: Page
  private let all: [Block]
  /// The hints of each node and of those around it, without the ones that the weight of the node disproves.
  private var hints: [Hints]
  private var roots: [Range<Int32>] = []

  init(page: Page, blocks: [Block]) {
    self.page = page
    all = blocks
    hints = Region.effectiveHints(of: page, weights: Region.weights(of: page, blocks: blocks))
  }

  func blocks(dropping unwanted: Hints) -> [Block] {
    all.compactMap { block in
      let found = hints[Int(block.node)]
      guard found.isDisjoint(with: unwanted) else { return nil }
      var block = block
      block.hints = found
      return block
    }
  }

  private func contains(_ node: Int32) -> Bool { roots.contains { $0.contains(node) } }

  /// The weight within each node.
  private static func weights(of page: Page, blocks: [Block]) -> [Int] {
    var weights = [Int](repeating: 0, count: page.nodes.count)
    for block in blocks { weights[Int(block.node)] += block.weight }
    for index in stride(from: page.nodes.count - 1, through: 1, by: -1) {
      let parent = Int(page.nodes[index].parent)
      if parent >= 0 { weights[parent] += weights[index] }
    }
    return weights
  }

  /// What each node holds: the heading of the page, and the weight of what is named as the text of an article.
  private static func contents(of page: Page, weights: [Int]) -> (heading: [Bool], named: [Int]) {
    var heading = [Bool](repeating: false, count: page.nodes.count)
    var named = [Int](repeating: 0, count: page.nodes.count)
    for index in stride(from: page.nodes.count - 1, through: 1, by: -1) {
      let node = page.nodes[index]
      if node.hints.contains(.content), node.tag != .body { named[index] = weights[index] }
      guard node.parent >= 0 else { continue }
      if heading[index] || node.tag == .h1 { heading[Int(node.parent)] = true }
      named[Int(node.parent)] += named[index]
    }
    return (heading, named)
  }

  /// An element that holds half of the weight, or the heading of the page, is not what its name says, unless much of the
  /// weight is elsewhere and named as the text: an article may be shorter than the foot of its page.
  private static func effectiveHints(of page: Page, weights: [Int]) -> [Hints] {
    let total = weights.first ?? 0
    let (holdsHeading, named) = contents(of: page, weights: weights)
    var hints = [Hints](repeating: [], count: page.nodes.count)
    for (index, node) in page.nodes.enumerated() {
      let outer = node.parent >= 0 ? hints[Int(node.parent)] : []
      var own = node.hints
      if node.tag.isAside { own.insert(.boilerplate) }
      if node.tag == .figcaption { own.insert(.caption) }
      let isHeavy = weights[index] * 2 > total && total > 0
      switch node.tag {
      case .html, .body: own = []
      case .article, .main: own.formIntersection([.content, .article])
      default:
        let isTextElsewhere = !outer.contains(.content) && ((named.first ?? 0) - named[index]) * 4 > total
        let isAside = node.tag.isAside || own.contains(.boilerplate) && isTextElsewhere
        if isHeavy && (!isAside || holdsHeading[index] || weights[index] * 4 > total * 3) {
          own.subtract([.boilerplate, .byline, .caption, .hidden])
        }
        if isHeavy && holdsHeading[index] { own.remove(.comments) }
        if own.contains(.content) {
          own.subtract([.byline, .caption])
          if weights[index] * 3 > total { own.remove(.boilerplate) }
        }
      }
      hints[index] = own.union(outer)
    }
    return hints
  }

  /// Finds where the article is: down from the top as long as one child holds nearly all of the weight, and from there
  /// to the elements that are named as the text of an article, where these hold nearly all of it.
  mutating func narrow(to blocks: [Block]) {
    let weights = Region.weights(of: page, blocks: blocks)
    var at: Int32 = 0
    while let child = heaviestChild(of: at, weights), weights[Int(child)] * 10 >= weights[Int(at)] * 7,
      page.nodes[Int(child)].tag != .p
    {
      at = child
    }
    roots = [at..<page.nodes[Int(at)].end]
    var named: [Range<Int32>] = []
    var covered = 0
    var index = at + 1
    while index < page.nodes[Int(at)].end {
      let node = page.nodes[Int(index)]
      if node.hints.contains(.content), node.tag != .script, weights[Int(index)] > 0 {
        named.append(index..<node.end)
        covered += weights[Int(index)]
        index = node.end
      } else {
        index += 1
      }
    }
    if covered > 0, covered * 10 >= weights[Int(at)] * 8 { roots = named }
  }

  /// The blocks of the region, and the lead: what reads as sentences between the heading of the page and the region.
  func article(of blocks: [Block], title: String?) -> (blocks: [Block], heading: Block?) {
    let start = roots.first?.lowerBound ?? 0
    let title = title.map { ArticleBlocks.key(Array($0.utf8)) }
    let heading = all.last {
      $0.node < start && ($0.level == 1 || $0.kind == .heading && ArticleBlocks.key($0.text) == title)
    }
    let found = blocks.filter { block in
      if contains(block.node) { return true }
      // A heading between two parts of the text.
      if block.kind == .heading, block.node > start, block.node < roots.last?.lowerBound ?? 0 { return true }
      guard let heading, block.node > heading.node, block.node < start else { return false }
      return block.weight > 0 && block.hints.isDisjoint(with: [.byline, .caption])
    }
    return (found, heading)
  }

  private func heaviestChild(of parent: Int32, _ weights: [Int]) -> Int32? {
    var best: Int32?
    var index = parent + 1
    while index < page.nodes[Int(parent)].end {
      if weights[Int(index)] > (best.map { weights[Int($0)] } ?? 0) { best = index }
      index = max(page.nodes[Int(index)].end, index + 1)
    }
    return best
  }
}
