/// What the name of a file in an inbox says about it.
enum DocumentName: Equatable {
  /// A text that may have a sidecar: `.txt`, `.md`, `.html`, `.htm`.
  case text
  /// A document, or the sidecar of a text of the same name.
  case json
  /// A document that no file beside it belongs to: addresses, feeds, letters, what is compressed.
  case alone
  /// Hidden, or by custom not yet finished.
  case ignored
  case unknown

  static let textExtensions = ["txt", "md", "html", "htm"]
  private static let aloneExtensions = [
    "url", "webloc", "desktop", "xml", "rss", "atom", "rdf", "eml", "mbox", "gz", "pdf",
  ]
  /// What messages say can be read.
  static let readable = (textExtensions + ["json"] + aloneExtensions).map { ".\($0)" }.joined(separator: " ")
  private static let unfinished: Set = [
    "tmp", "temp", "part", "partial", "filepart", "crdownload", "swp", "new", "lock",
  ]

  init(_ name: Substring) {
    guard !name.hasPrefix("."), !name.hasSuffix("~") else {
      self = .ignored
      return
    }
    switch name.lastIndex(of: ".").map({ name[name.index(after: $0)...].lowercased() }) {
    case let ending? where Self.textExtensions.contains(ending): self = .text
    case "json": self = .json
    case let ending? where Self.aloneExtensions.contains(ending): self = .alone
    case let ending? where Self.unfinished.contains(ending): self = .ignored
    default: self = .unknown
    }
  }

  /// `DIR/toll` of `DIR/toll.txt`.
  static func stem(of path: String) -> Substring {
    path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
  }
}
