/// What a document says.
public struct Article: Sendable, Hashable {
  public var title: String?
  /// The text as stored: valid UTF-8, line ends as LF, a blank line between paragraphs. Every span of a claim counts in
  /// it.
  public var text: [UInt8]
  /// Who published the article.
  public var outlet: String?
  public var url: String?
  public var published: Timestamp?
  /// When it was last changed, where it says so.
  public var updated: Timestamp?
  /// BCP 47, as far as the document tells.
  public var language: String?
  /// The text in its parts, in order, as the document marks them. Between two of them stands white space, or the bar
  /// between two cells of a table. Empty where nobody has looked.
  public var blocks: [Block]

  public init(
    title: String? = nil, text: [UInt8], outlet: String? = nil, url: String? = nil, published: Timestamp? = nil,
    updated: Timestamp? = nil, language: String? = nil, blocks: [Block] = []
  ) {
    self.title = title
    self.text = text
    self.outlet = outlet
    self.url = url
    self.published = published
    self.updated = updated
    self.language = language
    self.blocks = blocks
  }

  /// A part of the text.
  public struct Block: Sendable, Hashable {
    public enum Role: String, Sendable, Hashable, CaseIterable {
      /// The headline, or one within the text.
      case headline
      /// The first paragraph.
      case lead
      case paragraph, caption, quotation
      /// An item of a list.
      case list
      /// A cell of a table.
      case table
      /// A paragraph of a page that is written as things happen.
      case live
      /// Who wrote it, where and when.
      case byline
      /// What stands in every text of the publisher: rights, subscriptions, notes on updates.
      case boilerplate
    }

    public var role: Role
    /// Byte offsets in the article's text.
    public var range: Range<Int>
    /// When it was written, where the document says so: of an entry of a live page.
    public var time: Timestamp?

    public init(_ role: Role, _ range: Range<Int>, time: Timestamp? = nil) {
      self.role = role
      self.range = range
      self.time = time
    }
  }
}

extension Article {
  /// The article of some of its blocks: the text is put together anew from them.
  public func keeping(_ isKept: (Block) -> Bool) -> Article {
    var article = self
    (article.text, article.blocks) = ([], [])
    var last: (index: Int, end: Int)?
    for (index, block) in blocks.enumerated() where isKept(block) {
      if let last {
        // What stood between two blocks that follow each other stays between them.
        let isNext = last.index + 1 == index && last.end <= block.range.lowerBound
        article.text.append(contentsOf: isNext ? Array(text[last.end..<block.range.lowerBound]) : [0x0A, 0x0A])
      }
      let start = article.text.count
      article.text.append(contentsOf: text[block.range])
      article.blocks.append(Block(block.role, start..<article.text.count, time: block.time))
      last = (index, block.range.upperBound)
    }
    return article
  }
}
