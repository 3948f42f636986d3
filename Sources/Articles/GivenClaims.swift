/// Claims that a document brings beside its text, as another extractor found them. What they say is checked by the one
/// who reads claims.
public struct GivenClaims: Sendable, Hashable {
  package var json: JSON
  /// The text that their spans count in, as it was given; nil where that is the article's text as stored.
  package var text: [UInt8]?

  /// Nil where there are none.
  package init?(_ json: JSON?, text: [UInt8]?) {
    guard let json, json != .null else { return nil }
    self.json = json
    self.text = text
  }

  /// Tells for an offset in the text as it was given where it is in the text as stored, which leaves out some of its bytes.
  package func offsets(in stored: [UInt8]) -> [Int]? {
    guard let text, text != stored else { return nil }
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var at = 0
    for byte in text {
      offsets.append(at)
      if at < stored.count, byte == stored[at] || (byte == 0x0D && stored[at] == 0x0A) { at += 1 }
    }
    return offsets + [at]
  }
}
