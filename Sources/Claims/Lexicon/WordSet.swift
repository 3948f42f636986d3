/// Words of a lexicon as a bit each: small enough to stay in the nearest cache while every token of a text is looked up.
struct WordSet: Sendable {
  private var bits: [UInt64]

  init(_ words: some Collection<UInt32>) {
    bits = [UInt64](repeating: 0, count: Int((words.max() ?? 0) >> 6) + 1)
    for word in words where word != Lexicon.unknown { bits[Int(word >> 6)] |= 1 << UInt64(word & 63) }
  }

  @inline(__always)
  func contains(_ word: UInt32) -> Bool {
    let index = Int(word >> 6)
    return index < bits.count && bits[index] & (1 << UInt64(word & 63)) != 0
  }
}
