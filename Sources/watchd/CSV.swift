/// A line of comma-separated values (RFC 4180). A record stays on its line.
///
/// A spreadsheet takes what begins with one of `=+-@` for a formula, and texts come from outside: an apostrophe before
/// it makes it a text again. Numbers are left as they are.
func csvLine(_ cells: [String]) -> String {
  cells.map { cell in
    var text = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let first = text.first, "=+-@\t".contains(first), Double(text) == nil { text = "'" + text }
    guard text.contains(where: { ",\"".contains($0) }) || text.first == " " || text.last == " " else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }.joined(separator: ",")
}

/// A number as people and programs read it, without `.0`.
func plainNumber(_ number: Double?) -> String {
  guard let number else { return "" }
  return Int64(exactly: number).map(String.init) ?? "\(number)"
}
