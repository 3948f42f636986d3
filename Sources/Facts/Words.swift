/// The words of a text, lower-cased ASCII and the bytes of other scripts as they are, without any punctuation:
/// quotation marks, dashes and apostrophes only part words, so that copies that differ in them read the same.
struct Words {
  struct Word {
    var bytes: Range<Int>
    var capitalized: Bool
    /// First of a sentence or a line, where capitals say nothing.
    var opens: Bool
    /// Of the bytes in lower case.
    var hash: UInt64
  }

  /// Bytes that are read of a text: longer ones are no articles, and mustn't cost more than one.
  static let limit = 200_000

  private(set) var list: [Word] = []
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    let text = text.count > Words.limit ? Array(text.prefix(Words.limit)) : text
    self.text = text
    var start: Int?
    var opens = true
    var index = 0
    while index <= text.count {
      let length = index < text.count ? Words.letter(in: text, at: index) : 0
      if length > 0 {
        if start == nil { start = index }
        index += length
        continue
      }
      if let first = start {
        let capital =
          (65...90).contains(text[first]) || (text[first] == 0xC3 && (0x80...0x9E).contains(text[first + 1]))
        list.append(
          Word(bytes: first..<index, capitalized: capital, opens: opens, hash: Words.hash(text[first..<index])))
        start = nil
        opens = false
      }
      guard index < text.count else { break }
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\n"): opens = true
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (0x98...0x9F).contains(text[index + 2]):
        opens = opens || text[index + 2] == 0x9C
      default: break
      }
      index += 1
    }
  }

  func isNumber(_ word: Word) -> Bool { (48...57).contains(text[word.bytes.lowerBound]) }

  func lowercased(_ word: Word) -> String {
    String(decoding: text[word.bytes].map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// FNV-1a over the bytes in lower case.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64((65...90).contains(byte) ? byte + 32 : byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Bytes of the letter or digit at an index; 0 for anything else, the general punctuation U+2000 to U+206F included.
  private static func letter(in text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      return (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) ? 1 : 0
    }
    if byte == 0xE2, index + 1 < text.count, (0x80...0x81).contains(text[index + 1]) { return 0 }
    if byte == 0xC2 { return 0 }
    if byte < 0xC0 { return 0 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return index + length <= text.count ? length : 0
  }

  /// True where the first text has the words of the second in a row, whatever the marks and capitals.
  static func holds(_ text: String, _ part: String) -> Bool {
    let words = Words(Array(text.utf8)).list.map(\.hash)
    let others = Words(Array(part.utf8)).list.map(\.hash)
    guard !others.isEmpty, others.count <= words.count else { return others.isEmpty && words.isEmpty }
    return (0...words.count - others.count).contains { words[$0..<$0 + others.count].elementsEqual(others) }
  }
}
