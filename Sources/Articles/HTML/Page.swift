/// An HTML page as a flat tree: its elements and runs of text in the order of the document.
///
/// There are no pointers and no recursion in it: what lies within a node are the nodes from the next one up to its
/// `end`.
struct Page: Sendable {
  struct Node: Sendable {
    var tag: Tag
    var hints: Hints = []
    /// The index of the element around this one; -1 for the outermost.
    var parent: Int32
    /// The index after the last node within this one.
    var end: Int32 = 0
    /// Where the text of a run of text lies in `text`.
    var textStart: Int32 = 0
    var textEnd: Int32 = 0
  }

  /// An attribute that was kept: of metadata, times, links to the page itself and properties.
  struct Attribute: Sendable {
    var node: Int32
    var name: String
    var value: String
  }

  var nodes: [Node] = []
  /// All text of the page, and its data scripts.
  var text: [UInt8] = []
  var attributes: [Attribute] = []
  /// Whether the reading stopped at markup so broken that it costs too much to go on.
  var isCutShort = false

  /// Reads a page from UTF-8. Any bytes give a page.
  init(html: [UInt8]) {
    let builder = PageBuilder()
    builder.read(html)
    self = builder.page
  }

  init() {}

  /// The text within a node, white space as it comes.
  func text(of node: Int) -> String {
    var bytes: [UInt8] = []
    for inner in nodes[node..<Int(nodes[node].end)] where inner.tag == .text {
      bytes.append(contentsOf: text[Int(inner.textStart)..<Int(inner.textEnd)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the page says, as an article. `url` is where the page is from, as far as it is known.
  func article(url: String?) -> Article {
    let blocks = BlockReader.blocks(of: self)
    let about = PageMetadata(page: self, blocks: blocks, url: url)
    let content = MainContent(page: self, blocks: blocks, title: about.title)
    let (text, ranges) = MainContent.joined(content.blocks)
    return Article(
      title: about.title, text: text, outlet: about.outlet, url: about.url, published: about.published,
      updated: about.updated, language: about.language,
      blocks: BlockRoles(page: self, blocks: content.blocks).parts(ranges))
  }
}
