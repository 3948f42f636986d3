extension String {
  /// `toll.txt` of `DIR/toll.txt`.
  var lastComponent: Substring { lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...] }

  /// The directory that a path stands in: `DIR` of `DIR/toll.txt` and of `DIR/toll/`, `.` of a name alone, `/` of `/toll`.
  var parentDirectory: String {
    let name = lastIndex { $0 != "/" }.map { self[...$0] } ?? ""
    guard let slash = name.lastIndex(of: "/") else { return hasPrefix("/") ? "/" : "." }
    return name[..<slash].lastIndex { $0 != "/" }.map { String(name[...$0]) } ?? "/"
  }
}
