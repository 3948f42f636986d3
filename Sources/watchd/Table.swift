/// Prints rows under headings, each column as wide as its longest cell; the last is not padded.
/// A cell stays on its line, whatever its text holds.
func printTable(_ headings: [String], _ rows: [[String]]) {
  let rows = rows.map { $0.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } }
  let widths = headings.indices.map { column in ([headings] + rows).map { $0[column].count }.max() ?? 0 }
  for row in [headings] + rows {
    let cells = row.enumerated().map { column, cell in
      column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
    }
    printLine(cells.joined(separator: "  "))
  }
}

extension String {
  /// At most so many characters, the last of them `…` where something was cut.
  func shortened(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}

/// A size for people, in decimal units: `12.3 MB`.
func byteCount(_ bytes: Int) -> String {
  let units = ["bytes", "KB", "MB", "GB", "TB"]
  var (size, unit) = (Double(bytes), 0)
  while size >= 999.95, unit < units.count - 1 { (size, unit) = (size / 1_000, unit + 1) }
  return unit == 0 ? "\(bytes) bytes" : "\((size * 10).rounded() / 10) \(units[unit])"
}

/// What a command lists: a line of JSON, or a row of a table.
protocol Line: Encodable {
  static var headings: [String] { get }
  var row: [String] { get }
}

func printLines<L: Line>(_ lines: some Sequence<L>, asJSON: Bool) throws {
  if asJSON {
    for line in lines { try printLine(json(line)) }
  } else {
    printTable(L.headings, lines.map(\.row))
  }
}
