public import Articles

/// A subject that rules can be narrowed to: the articles that mention one of its names.
public struct Topic: Sendable, Hashable {
  public var name: String
  /// Words or phrases; found whole, in any case of the letters.
  public var mentions: [String]

  public init(name: String, mentions: [String]) {
    self.name = name
    self.mentions = mentions
  }
}

/// Finds the topics of articles. Made once for a configuration; finding costs time linear in the article.
public struct TopicMatcher: Sendable {
  private struct Mention: Sendable {
    var folded: [UInt8]
    var topic: Int
  }

  private let names: [String]
  /// Mentions by the hash of their first word.
  private let byFirstWord: [UInt64: [Mention]]

  public init(_ topics: [Topic]) {
    var table: [UInt64: [Mention]] = [:]
    for (index, topic) in topics.enumerated() {
      for mention in topic.mentions {
        var folded = fold(Array(mention.utf8))
        while let last = folded.last, !isWordByte(last) { folded.removeLast() }
        folded = Array(folded.drop { !isWordByte($0) })
        guard let end = wordEnd(in: folded, from: 0) else { continue }
        table[FNV(folded[0..<end]).value, default: []].append(Mention(folded: folded, topic: index))
      }
    }
    names = topics.map(\.name)
    byFirstWord = table
  }

  /// The names of the topics that the title or the text mentions, in the order of the configuration.
  public func topics(of article: Article) -> [String] {
    guard !byFirstWord.isEmpty else { return [] }
    var found = [Bool](repeating: false, count: names.count)
    search(fold(Array((article.title ?? "").utf8)), &found)
    search(fold(article.text), &found)
    return names.indices.filter { found[$0] }.map { names[$0] }
  }

  private func search(_ text: [UInt8], _ found: inout [Bool]) {
    var position = 0
    while position < text.count {
      guard let end = wordEnd(in: text, from: position) else {
        position += 1
        continue
      }
      for mention in byFirstWord[FNV(text[position..<end]).value] ?? [] where !found[mention.topic] {
        let last = position + mention.folded.count
        if last <= text.count, last == text.count || !isWordByte(text[last]),
          text[position..<last].elementsEqual(mention.folded)
        {
          found[mention.topic] = true
        }
      }
      position = end
    }
  }

  /// True where a mention has something to look for.
  static func isMatchable(_ mention: String) -> Bool { fold(Array(mention.utf8)).contains(where: isWordByte) }
}

/// Letters in lower case, a run of white space as one space, curved apostrophes and long hyphens as the plain ones.
private func fold(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    let byte = text[index]
    guard byte >= 0x80 else {
      index += 1
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x09...0x0D, 0x20: if result.last != 0x20 { result.append(0x20) }
      default: result.append(byte)
      }
      continue
    }
    let (scalar, length) = decode(text, at: index)
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: if result.last != 0x20 { result.append(0x20) }
    case 0x2BC, 0x2019: result.append(0x27)
    case 0x2010, 0x2011, 0x2013: result.append(0x2D)
    case 0xA1...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2012...0x206F, 0x20A0...0x20CF,
      0x2190...0x2BFF, 0x3001...0x303F, 0xFFFD:
      result.append(0x2C)
    case _ where scalar.properties.isUppercase: result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    default: result.append(contentsOf: text[index..<index + length])
    }
    index += length
  }
  return result
}

/// The scalar that begins at a position beyond ASCII, and its bytes; U+FFFD and one byte where there is none.
private func decode(_ text: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int) {
  let lead = text[index]
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, index + length <= text.count else { return ("\u{FFFD}", 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for byte in text[index + 1..<index + length] {
    guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
}

/// Letters and digits, and every byte of what is not ASCII: punctuation beyond it was folded away.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
  default: false
  }
}

/// The end of the word that begins at a position; nil where none does.
private func wordEnd(in text: [UInt8], from start: Int) -> Int? {
  var end = start
  while end < text.count, isWordByte(text[end]) { end += 1 }
  return end > start ? end : nil
}
