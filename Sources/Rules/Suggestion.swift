/// The end of a message about an unknown name: the nearest allowed one, where one is near, and all allowed ones.
func suggestion(for name: String, among allowed: [String], called: String = "Allowed") -> String {
  let near = nearest(to: name, among: allowed).map { ": did you mean '\($0)'?" } ?? "."
  return "\(near) \(called): \(allowed.joined(separator: ", "))"
}

/// The allowed name that a slip of the hand most probably meant; nil where none is near.
func nearest(to name: String, among allowed: [String]) -> String? {
  let name = name.lowercased()
  let scored = allowed.map { (name: $0, distance: editDistance(name, $0.lowercased())) }
  guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
  // "casualty" for "casualties": farther apart, and plainly the same word.
  let sameStem = name.commonPrefix(with: best.name.lowercased()).count >= 5
  let length = min(name.count, best.name.count)
  return best.distance <= max(1, sameStem ? length / 2 : length / 3) ? best.name : nil
}

/// How many letters have to be put in, taken out, replaced or swapped with their neighbour (optimal string alignment).
func editDistance(_ a: String, _ b: String) -> Int {
  // A name longer than any of ours is no slip; this also bounds the work.
  guard a.utf8.count <= 64, b.utf8.count <= 64 else { return Int.max }
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Substring {
    var end = startIndex
    for (a, b) in zip(indices, other) {
      guard self[a] == b else { break }
      end = index(after: a)
    }
    return self[..<end]
  }
}
