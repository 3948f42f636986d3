/// A paragraph of a page: a run of text between two ends of block elements.
struct Block: Sendable {
  enum Kind: Sendable { case paragraph, heading, item, cell, preformatted }

  /// The innermost block element around it.
  var node: Int32
  /// Its first run of text.
  var start: Int32
  var kind: Kind
  /// The text, white space collapsed, in UTF-8.
  var text: [UInt8]
  /// How many bytes of the text lie within links.
  var linked: Int
  /// The element around its own: the row of a cell, the list of an item.
  var group: Int32 = -1
  /// The level of a heading, 1 to 6; else 0.
  var level: Int = 0
  /// The hints of the elements around it.
  var hints: Hints = []

  /// The share of the text that is links.
  var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }

  /// How much the block speaks for being in an article: its length without links where it reads as sentences.
  var weight: Int {
    guard kind != .heading, text.count >= 40 else { return 0 }
    let ends = text.contains { $0 == 0x2E || $0 == 0x2C || $0 == 0x21 || $0 == 0x3F || $0 >= 0x80 }
    guard ends, linkDensity < 0.5 else { return 0 }
    return text.count - linked
  }
}

/// Cuts a page into blocks, in one pass.
struct BlockReader {
  static func blocks(of page: Page) -> [Block] {
    var reader = BlockReader(page: page)
    reader.read()
    return reader.blocks
  }

  private let page: Page
  private var blocks: [Block] = []
  private var text: [UInt8] = []
  private var start: Int32 = 0
  private var linked = 0
  private var breaks = 0

  private struct Frame {
    var node: Int32
    var end: Int32
    var isLink: Bool
    var isPreformatted: Bool
    var kind: Block.Kind
    var block: Int32
    /// Of the heading that is around it; else 0.
    var level = 0
  }

  private init(page: Page) { self.page = page }

  private mutating func read() {
    var frames: [Frame] = [
      Frame(node: -1, end: .max, isLink: false, isPreformatted: false, kind: .paragraph, block: 0)
    ]
    var index = 0
    while index < page.nodes.count {
      while let top = frames.last, Int(top.end) <= index {
        if top.node == top.block { close(in: top) }
        frames.removeLast()
      }
      guard let outer = frames.last else { return }
      let node = page.nodes[index]
      if node.tag == .text {
        if text.isEmpty { start = Int32(index) }
        append(node, in: outer)
      } else if isMute(node, at: index) {
        index = max(Int(node.end), index + 1)
        continue
      } else if node.tag == .br {
        breakLine(in: outer)
      } else {
        if node.tag.isBlock { close(in: outer) }
        frames.append(frame(of: node, at: Int32(index), in: outer))
      }
      index += 1
    }
    while let top = frames.popLast() {
      if top.node == top.block { close(in: top) }
    }
  }

  /// Whether the text of an element is passed over. A broken page may leave a button open up to its end: what holds
  /// half of a page is not mute, but for scripts and the like.
  private func isMute(_ node: Page.Node, at index: Int) -> Bool {
    guard node.tag.isMute else { return false }
    switch node.tag {
    case .head, .script, .style, .template, .svg: return true
    default: return (Int(node.end) - index) * 2 < page.nodes.count
    }
  }

  private func frame(of node: Page.Node, at index: Int32, in outer: Frame) -> Frame {
    let kind: Block.Kind =
      switch node.tag {
      case _ where node.tag.headingLevel > 0: .heading
      case .li, .dt, .dd: .item
      case .td, .th: .cell
      case .pre: .preformatted
      case _ where node.tag.isBlock: outer.kind == .item || outer.kind == .heading ? outer.kind : .paragraph
      default: outer.kind
      }
    return Frame(
      node: index, end: node.end, isLink: outer.isLink || node.tag == .a,
      isPreformatted: outer.isPreformatted || node.tag == .pre, kind: kind,
      block: node.tag.isBlock ? index : outer.block,
      level: node.tag.headingLevel > 0 ? node.tag.headingLevel : kind == .heading ? outer.level : 0)
  }

  private mutating func append(_ node: Page.Node, in frame: Frame) {
    let before = text.count
    for index in Int(node.textStart)..<Int(node.textEnd) {
      let byte = page.text[index]
      if frame.isPreformatted, byte == 0x0A || byte == 0x20 || byte == 0x09 {
        if byte == 0x0A || !text.isEmpty { text.append(byte) }
      } else if byte.isSpace {
        if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
      } else {
        if breaks > 0 { breaks = 0 }
        if byte >= 0x20 && byte != 0x7F { text.append(byte) }
        if byte == 0xAD || byte == 0x8B || byte == 0xA0 || byte == 0xBF { dropInvisible() }
      }
    }
    if frame.isLink { linked += text.count - before }
  }

  /// Drops a soft hyphen, zero-width space, word joiner or byte order mark that the text now ends with.
  private mutating func dropInvisible() {
    let end = text.count
    guard end >= 2 else { return }
    switch (end >= 3 ? text[end - 3] : 0, text[end - 2], text[end - 1]) {
    case (_, 0xC2, 0xAD): text.removeLast(2)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): text.removeLast(3)
    default: break
    }
  }

  /// A line break; two in a row end the paragraph.
  private mutating func breakLine(in frame: Frame) {
    while text.last == 0x20 { text.removeLast() }
    breaks += 1
    if breaks >= 2 {
      close(in: frame)
    } else if !text.isEmpty {
      text.append(0x0A)
    }
  }

  private mutating func close(in frame: Frame) {
    defer {
      text = []
      linked = 0
      breaks = 0
    }
    while let last = text.last, last == 0x20 || last == 0x0A { text.removeLast() }
    guard !text.isEmpty else { return }
    blocks.append(
      Block(
        node: frame.block, start: start, kind: frame.kind, text: text, linked: min(linked, text.count),
        group: frame.block >= 0 ? page.nodes[Int(frame.block)].parent : -1,
        level: frame.level))
  }
}
