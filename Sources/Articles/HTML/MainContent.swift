/// Which blocks of a page are the article.
struct MainContent {
  private(set) var blocks: [Block]

  init(page: Page, blocks: [Block], title: String?) {
    let clean = blocks.filter { $0.hints.isDisjoint(with: [.boilerplate, .hidden, .comments]) }
    var chosen = clean
    let allWeight = blocks.reduce(0) { $0 + $1.weight }
    let cleanWeight = clean.reduce(0) { $0 + $1.weight }
    if cleanWeight * 4 < allWeight { chosen = blocks.filter { !$0.hints.contains(.hidden) } }
    let root = MainContent.root(of: page, blocks: chosen)
    let within = chosen.filter { $0.node >= root && $0.node < page.nodes[Int(root)].end }
    self.blocks = MainContent.trimmed(
      within.filter { MainContent.isKept($0) }, title: title.map { MainContent.key(Array($0.utf8)) })
  }

  /// The smallest element that holds the article.
  private static func root(of page: Page, blocks: [Block]) -> Int32 {
    guard !page.nodes.isEmpty else { return 0 }
    var weights = [Int](repeating: 0, count: page.nodes.count)
    for block in blocks { weights[Int(block.node)] += block.weight }
    var heaviest = [Int32](repeating: -1, count: page.nodes.count)
    for index in stride(from: page.nodes.count - 1, through: 1, by: -1) {
      let parent = Int(page.nodes[index].parent)
      guard parent >= 0, weights[index] > 0 else { continue }
      weights[parent] += weights[index]
      if heaviest[parent] < 0 || weights[index] >= weights[Int(heaviest[parent])] { heaviest[parent] = Int32(index) }
    }
    let total = weights[0]
    var best: Int32 = -1
    for (index, node) in page.nodes.enumerated() where node.tag != .script && node.hints.contains(.content) {
      let weight = weights[index]
      guard weight * 2 > total, weight > 0 else { continue }
      if best < 0 || weight * 10 >= weights[Int(best)] * 9 { best = Int32(index) }
    }
    if best >= 0 { return best }
    var at: Int32 = 0
    while heaviest[Int(at)] >= 0 {
      let child = heaviest[Int(at)]
      guard weights[Int(child)] * 10 >= weights[Int(at)] * 7, page.nodes[Int(child)].tag != .p else { break }
      at = child
    }
    return at
  }

  private static func isKept(_ block: Block) -> Bool {
    if !block.hints.isDisjoint(with: [.caption]) { return false }
    if block.hints.contains(.byline), block.text.count < 200 { return false }
    if block.linkDensity > 0.6 && block.kind != .heading && block.kind != .cell { return false }
    return true
  }

  /// Without the title at the start, and without headings that have nothing below them at the end.
  private static func trimmed(_ blocks: [Block], title: String?) -> [Block] {
    var blocks = blocks[...]
    if let title, let found = blocks.prefix(8).lastIndex(where: { $0.kind == .heading && key($0.text) == title }) {
      blocks = blocks[(found + 1)...]
    }
    while let last = blocks.last, last.kind == .heading { blocks.removeLast() }
    return Array(blocks)
  }

  /// Letters and digits alone, to compare by.
  static func key(_ text: [UInt8]) -> String {
    String(decoding: text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowered), as: UTF8.self)
  }

  /// The text: a blank line between paragraphs; items of a list and cells of a table on lines of their own.
  func text() -> [UInt8] {
    var text: [UInt8] = []
    var before: Block?
    for block in blocks {
      if let before {
        let isTight = before.kind == block.kind && (block.kind == .item || block.kind == .cell)
        text.append(contentsOf: isTight ? [0x0A] : [0x0A, 0x0A])
      }
      text.append(contentsOf: block.text)
      before = block
    }
    return text
  }
}
