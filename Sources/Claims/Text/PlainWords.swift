public import Articles

/// The words of a text, for comparing it with others: what they are without their marks, and the days that are named.
public struct PlainWords: Sendable {
  public struct Word: Sendable {
    public var start: Int32
    public var end: Int32
    /// FNV-1a of the word in lower case, without accents, its apostrophes as `'`.
    public var hash: UInt64
    public var flags: Flags

    public var range: Range<Int> { Int(start)..<Int(end) }
    public func has(_ flag: Flags) -> Bool { flags.contains(flag) }
  }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let number = Flags(rawValue: 1)
    /// Begins with a capital.
    public static let capitalized = Flags(rawValue: 2)
    /// First of a sentence, a line or a quotation, where capitals say nothing.
    public static let opens = Flags(rawValue: 4)
    /// In a line that is no part of the article.
    public static let furniture = Flags(rawValue: 8)
    /// Ends as "don't" and "we're" do.
    public static let contraction = Flags(rawValue: 16)
  }

  /// Bytes that are read of a text: longer ones are no articles, and mustn't cost more than one.
  public static let limit = 200_000

  public let bytes: [UInt8]
  public private(set) var words: [Word] = []
  /// How often the text names a day, counted since 1970-01-01: "on Friday", "January 7".
  public private(set) var days: [Int64: Int] = [:]

  /// - Parameter published: when the text was published; without it only days with their years are known.
  public init(_ text: [UInt8], published: Timestamp? = nil) {
    bytes = text.count > PlainWords.limit ? Array(text.prefix(PlainWords.limit)) : text
    let text = TokenizedText(bytes, lexicon: .english)
    let boilerplate = Boilerplate(text: text)
    let days = DayReader(text: text, published: published)
    words.reserveCapacity(text.tokens.count)
    var paragraph = (number: -1, start: 0)
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.paragraph != paragraph.number {
        markFurniture(from: paragraph.start)
        paragraph = (sentence.paragraph, words.count)
      }
      read(text, sentence, furniture: boilerplate.covers(index), days)
    }
    markFurniture(from: paragraph.start)
  }

  /// A paragraph that is longer tells of something, whatever words it has.
  private static let longestFurniture = 60

  /// Marks the words from an index on where they are what a page says about itself.
  private mutating func markFurniture(from start: Int) {
    guard words.count - start < PlainWords.longestFurniture else { return }
    let saysSo = (start..<words.count).contains { at in
      PlainWords.ofPages[words[at].hash]?.contains { phrase in
        words[at...].prefix(phrase.count).lazy.map(\.hash).elementsEqual(phrase)
      } == true
    }
    if saysSo { for at in start..<words.count { words[at].flags.insert(.furniture) } }
  }

  /// By the first word, the hashes of the words.
  private static let ofPages = Dictionary(
    grouping: Headings.ofPages.map { $0.split(separator: " ").map { FNV($0.utf8).value } }, by: { $0[0] })

  private mutating func read(_ text: TokenizedText, _ sentence: Sentence, furniture: Bool, _ reader: DayReader) {
    var opens = true
    var dayEnds = 0
    for at in sentence.tokens {
      let token = text.tokens[at]
      if !furniture, at >= dayEnds, token.is([.weekday, .month]) || token.has(.number),
        let named = reader.day(at: at, end: sentence.tokens.upperBound)
      {
        days[named.day, default: 0] += 1
        dayEnds = named.end
      }
      guard token.has(.word) || token.has(.number) else {
        // What stands after an opening quotation mark or a colon begins anew.
        let isOpening = token.has(.quote) && at + 1 < text.tokens.count && !text.tokens[at + 1].has(.spaceBefore)
        opens = opens || isOpening || token.is(.colon)
        continue
      }
      var flags: Flags = []
      if token.has(.number) { flags.insert(.number) }
      if token.has(.capitalized) { flags.insert(.capitalized) }
      if opens || token.has(.lineBefore) { flags.insert(.opens) }
      if furniture { flags.insert(.furniture) }
      if isContraction(token.range) { flags.insert(.contraction) }
      words.append(Word(start: token.start, end: token.end, hash: hash(of: token.range), flags: flags))
      opens = false
    }
  }

  /// One or two letters after an apostrophe, as in "didn't", "I've"; `O'Brien` has more.
  private func isContraction(_ range: Range<Int>) -> Bool {
    let end = bytes[range].suffix(3)
    return end.dropLast().contains { $0 == 0x27 || $0 == 0x99 }
  }

  /// The words as they are compared.
  public func text(of word: Word) -> String {
    var lower: [UInt8] = []
    lower.reserveCapacity(word.range.count)
    fold(word.range) { lower.append($0) }
    return String(decoding: lower, as: UTF8.self)
  }

  private func hash(of range: Range<Int>) -> UInt64 {
    var hash = FNV()
    fold(range) { hash.add($0) }
    return hash.value
  }

  /// The letter without its accent, which one outlet writes and another doesn't: of U+00C0 to U+017F; nil for signs.
  private static func plain(_ lead: UInt8, _ next: UInt8) -> UInt8? {
    let index = lead == 0xC3 ? Int(next & 0x1F) : 32 + Int(lead - 0xC4) * 64 + Int(next & 0x3F)
    let letter = unaccented[index]
    return letter == UInt8(ascii: "-") ? nil : letter
  }

  private static let unaccented = Array(
    """
    aaaaaaaceeeeiiiidnooooo-ouuuuy-s\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuu\
    wwyyyzzzzzzs
    """.utf8)

  private func fold(_ range: Range<Int>, _ body: (UInt8) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0xE2, Scanner.isApostrophe(bytes.span, at) {
        body(0x27)
        at += 3
      } else if (0xC3...0xC5).contains(byte), at + 1 < range.upperBound, bytes[at + 1] & 0xC0 == 0x80,
        let plain = PlainWords.plain(byte, bytes[at + 1])
      {
        body(plain)
        at += 2
      } else {
        body(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        at += 1
      }
    }
  }

  /// True where the first text has the words of the second in a row, whatever the marks and capitals.
  public static func holds(_ text: String, _ part: String) -> Bool {
    let words = PlainWords(Array(text.utf8)).words.map(\.hash)
    let others = PlainWords(Array(part.utf8)).words.map(\.hash)
    guard !others.isEmpty, others.count <= words.count else { return others.isEmpty && words.isEmpty }
    return (0...words.count - others.count).contains { words[$0..<$0 + others.count].elementsEqual(others) }
  }
}
