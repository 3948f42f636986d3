import Articles
import Foundation
import GRDB

/// What is left of a text that is no longer kept: some passages of it at their places, with spaces for the rest.
///
/// As a blob it is the length of the text, then of each passage its offset, its length and its bytes; the numbers have
/// four bytes, the lowest first.
struct Remains {
  private(set) var text: [UInt8]
  private let passages: [Range<Int>]

  /// A longer text no document gives; of a damaged row nothing is to be believed.
  private static let longest = 1 << 30

  init(of text: [UInt8], passages: [Range<Int>]) {
    self.passages = passages.map { $0.clamped(to: 0..<text.count) }
    self.text = [UInt8](repeating: UInt8(ascii: " "), count: text.count)
    for passage in self.passages { self.text.replaceSubrange(passage, with: text[passage]) }
  }

  /// Nil where the blob is damaged.
  init?(blob: Data) {
    var rest = Array(blob)[...]
    func number() -> Int? {
      guard rest.count >= 4 else { return nil }
      defer { rest = rest.dropFirst(4) }
      return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard let length = number(), length <= Self.longest else { return nil }
    text = [UInt8](repeating: UInt8(ascii: " "), count: length)
    var passages: [Range<Int>] = []
    while !rest.isEmpty {
      guard let start = number(), let count = number(), count <= rest.count, start <= length, count <= length - start
      else { return nil }
      passages.append(start..<(start + count))
      text.replaceSubrange(start..<(start + count), with: rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    self.passages = passages
  }

  var blob: Data {
    var blob = Data()
    func append(_ number: Int) {
      withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { blob.append(contentsOf: $0) }
    }
    append(text.count)
    for passage in passages {
      append(passage.lowerBound)
      append(passage.count)
      blob.append(contentsOf: text[passage])
    }
    return blob
  }
}

extension Article {
  /// The text of a row; where it is no longer kept, what is left of it.
  static func text(_ row: Row) -> [UInt8] {
    let blob = row["text"] as Data
    // An older schema, which a migration reads, has no such column.
    let isPruned = row.hasColumn("pruned") && (row["pruned"] as String?) != nil
    return isPruned ? Remains(blob: blob)?.text ?? [] : Array(blob)
  }
}
