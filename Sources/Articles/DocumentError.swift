/// Why there is no article in a document.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    case empty
    case binary
    /// The markup holds no text of an article.
    case noText
    case tooLong(bytes: Int, limit: Int)
    /// A JSON document or sidecar: what is wrong with it and what would be right.
    case malformed(String)
    /// A page that is something else: of an error, a question for consent, a wall before the article.
    case noArticle(String)
  }

  /// The document, or its sidecar, by name.
  public var name: String
  public var reason: Reason

  public init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  /// Whether the same document may be readable later: an empty or half-written file may still be filled.
  public var canRetry: Bool {
    switch reason {
    case .empty, .malformed: true
    case .binary, .noText, .tooLong, .noArticle: false
    }
  }

  public var description: String { "\(name): \(problem)" }

  /// The reason in words, without the name.
  public var problem: String {
    switch reason {
    case .empty: "the document is empty"
    case .binary: "the document is binary, not text"
    case .noText: "no article text was found in the document"
    case .tooLong(let bytes, let limit): "the document has \(bytes) bytes, more than the limit of \(limit)"
    case .malformed(let problem), .noArticle(let problem): problem
    }
  }
}
