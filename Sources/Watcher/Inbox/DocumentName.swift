/// What the name of a file in an inbox says about it.
enum DocumentName: Equatable {
  /// A text that may have a sidecar: `.txt`, `.md`, `.html`, `.htm`.
  case text
  /// A document, or the sidecar of a text of the same name.
  case json
  /// A document that is only a URL.
  case url
  /// Hidden, or by custom not yet finished.
  case ignored
  case unknown

  static let textExtensions = ["txt", "md", "html", "htm"]
  static let readable = ".txt .md .html .htm .json .url"
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
    case "url": self = .url
    case let ending? where Self.unfinished.contains(ending): self = .ignored
    default: self = .unknown
    }
  }

  /// `DIR/toll` of `DIR/toll.txt`.
  static func stem(of path: String) -> Substring {
    path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
  }
}
