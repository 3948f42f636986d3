/// What a document says.
public struct Article: Sendable, Hashable {
  public var title: String?
  /// The text as stored: valid UTF-8, line ends as LF, a blank line between paragraphs. Every span of a claim counts in it.
  public var text: [UInt8]
  /// Who published the article.
  public var outlet: String?
  public var url: String?
  public var published: Timestamp?
  /// BCP 47, as far as the document tells.
  public var language: String?

  public init(
    title: String? = nil, text: [UInt8], outlet: String? = nil, url: String? = nil, published: Timestamp? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.text = text
    self.outlet = outlet
    self.url = url
    self.published = published
    self.language = language
  }
}
