import Claims

/// A sketch of a text, by which copies that were cut and edited are known again.
///
/// The smallest hashes of its runs of four words (Broder's bottom-k sketch). Two sketches tell which share of the
/// smaller text stands in the larger one, so that the first third of an article is found to be a copy of the whole.
enum Sketch {
  /// Hashes kept of a text.
  static let size = 64
  private static let run = 4

  static func of(_ text: PlainWords) -> [UInt32] {
    let hashes = text.words.map(\.hash)
    guard hashes.count >= run else { return hashes.isEmpty ? [] : [mixed(hashes[...])] }
    var runs = (0...(hashes.count - run)).map { mixed(hashes[$0..<($0 + run)]) }
    runs.sort()
    var smallest: [UInt32] = []
    for hash in runs where hash != smallest.last {
      smallest.append(hash)
      if smallest.count == size { break }
    }
    return smallest
  }

  /// The share of the smaller text that stands in the larger one, 0 to 1; 0 where too little is known.
  static func containment(_ a: [UInt32], _ b: [UInt32]) -> Double {
    // Below the largest hash of a full sketch every hash of its text is known.
    let limit = min(a.count < size ? .max : a[a.count - 1], b.count < size ? .max : b[b.count - 1])
    var (i, j, shared, mine, others) = (0, 0, 0, 0, 0)
    while i < a.count || j < b.count {
      let x = i < a.count ? a[i] : .max
      let y = j < b.count ? b[j] : .max
      guard min(x, y) <= limit, min(x, y) < .max else { break }
      if x <= y {
        mine += 1
        i += 1
      }
      if y <= x {
        others += 1
        j += 1
      }
      if x == y { shared += 1 }
    }
    let smaller = min(mine, others)
    return smaller >= enough ? Double(shared) / Double(smaller) : 0
  }

  /// True for texts of which one is the other, cut or edited.
  static func areCopies(_ a: [UInt32], _ b: [UInt32]) -> Bool { containment(a, b) >= 0.5 }

  /// Runs that must be known of the smaller text.
  private static let enough = 5

  private static func mixed(_ hashes: ArraySlice<UInt64>) -> UInt32 {
    var mix: UInt64 = 0x9e37_79b9_7f4a_7c15
    for hash in hashes {
      mix = (mix ^ hash) &* 0xff51_afd7_ed55_8ccd
      mix ^= mix >> 32
    }
    // The finalizer of SplitMix64, so that small hashes are a fair sample.
    mix = (mix ^ (mix >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mix = (mix ^ (mix >> 27)) &* 0x94d0_49bb_1331_11eb
    return UInt32(truncatingIfNeeded: (mix ^ (mix >> 31)) >> 32)
  }
}
