/// What each block of a page's article is, by its element and those around it.
struct BlockRoles {
  let page: Page
  let blocks: [Block]

  /// The fewest times within an article that make it one that is written as things happen.
  private static let fewestEntries = 3
  private static let mostEntries = 500

  func parts(_ ranges: [Range<Int>]) -> [Article.Block] {
    let times = entryTimes
    var hasLead = false
    return zip(blocks, ranges).map { block, range in
      if let time = times.last(where: { $0.node < block.start && block.start < $0.end })?.time {
        return Article.Block(block.kind == .heading ? .headline : .live, range, time: time)
      }
      var role = role(of: block)
      if role == .paragraph, !hasLead {
        role = .lead
        hasLead = true
      }
      return Article.Block(role, range)
    }
  }

  private func role(of block: Block) -> Article.Block.Role {
    switch block.kind {
    case .heading: .headline
    case .item: .list
    case .cell: .table
    case .paragraph, .preformatted:
      block.hints.contains(.caption) ? .caption : isQuoted(block.node) ? .quotation : .paragraph
    }
  }

  private func isQuoted(_ node: Int32) -> Bool {
    var at = node
    for _ in 0..<6 where at >= 0 {
      if page.nodes[Int(at)].tag == .blockquote { return true }
      at = page.nodes[Int(at)].parent
    }
    return false
  }

  /// The times within the article that each stand at the head of a part of it, where there are several: its entries.
  private var entryTimes: [(node: Int32, end: Int32, time: Timestamp)] {
    guard let first = blocks.first?.start, let last = blocks.last?.start,
      page.attributes.contains(where: { $0.name == "datetime" })
    else { return [] }
    // How many times there are before each node.
    var before: [Int32] = [0]
    before.reserveCapacity(page.nodes.count + 1)
    for node in page.nodes { before.append((before.last ?? 0) + (node.tag == .time ? 1 : 0)) }
    func count(within node: Int32) -> Int32 { before[Int(page.nodes[Int(node)].end)] - before[Int(node)] }

    var entries: [(node: Int32, end: Int32, time: Timestamp)] = []
    for attribute in page.attributes where attribute.name == "datetime" && entries.count < BlockRoles.mostEntries {
      let node = attribute.node
      guard page.nodes[Int(node)].tag == .time, node < last, let time = Timestamp(iso8601: attribute.value.trimmed()),
        time.precision == .second
      else { continue }
      // The largest element around it that holds no other time.
      var box = node
      while page.nodes[Int(box)].parent >= 0, count(within: page.nodes[Int(box)].parent) == 1 {
        box = page.nodes[Int(box)].parent
      }
      guard page.nodes[Int(box)].end > first else { continue }
      entries.append((node, page.nodes[Int(box)].end, time))
    }
    let holding = entries.filter { entry in blocks.contains { entry.node < $0.start && $0.start < entry.end } }
    return holding.count >= BlockRoles.fewestEntries ? holding : []
  }
}
