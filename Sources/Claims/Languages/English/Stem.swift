/// One form for the forms of a word: `rescuers`, `rescued` and `rescuing` are `rescu`. It is for comparing, not for reading.
public enum Stem {
  /// - Parameter word: the bytes of a word in lower case.
  public static func of(_ word: [UInt8]) -> [UInt8] {
    var stem = singular(word)
    if let ending = endings.first(where: { stem.count > $0.least && stem.hasSuffix($0.bytes) }) {
      stem.removeLast(ending.bytes.count)
    }
    if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    // `robbed`, `robbing`
    if stem.count > 4, let last = stem.last, last == stem[stem.count - 2], doubled.contains(last) { stem.removeLast() }
    return stem
  }

  private static func singular(_ word: [UInt8]) -> [UInt8] {
    guard word.last == UInt8(ascii: "s") else { return word }
    if word.count > 5, word.hasSuffix("ies".utf8) { return word.dropLast(3) + [UInt8(ascii: "y")] }
    if ["sses", "shes", "ches"].contains(where: { word.hasSuffix($0.utf8) }) { return word.dropLast(2) }
    if word.count > 4, !["ss", "is", "us"].contains(where: { word.hasSuffix($0.utf8) }) { return word.dropLast() }
    return word
  }

  /// Endings that are cut off words longer than `least` bytes.
  private static let endings: [(bytes: String.UTF8View, least: Int)] = [
    ("ing".utf8, 6), ("ed".utf8, 5), ("er".utf8, 6), ("ly".utf8, 5),
  ]
  private static let doubled = Set("bdgmnprt".utf8)
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: String.UTF8View) -> Bool { suffix(end.count).elementsEqual(end) }
}
