/// How many tokens a text has: what reading it costs before anything is understood, for measurements.
public enum TokenCount {
  public static func tokens(in bytes: [UInt8]) -> Int {
    bytes.count < Int(Int32.max) ? TokenizedText(bytes, lexicon: .english).tokens.count : 0
  }
}
