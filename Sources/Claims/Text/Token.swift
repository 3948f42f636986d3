/// A word, number or mark of a text.
///
/// Tokens carry offsets and a word's number in the lexicon, never strings, so that reading costs no allocation a word.
public struct Token: Sendable {
  /// UTF-8 byte offsets in the text.
  public var start: Int32
  public var end: Int32
  /// The lower-case word's number in the lexicon; `Lexicon.unknown` where it isn't in it.
  public var word: UInt32
  /// What the lexicon knows of the word; empty for numbers and marks.
  public var classes: WordClass
  public var shape: Shape

  public var range: Range<Int> { Int(start)..<Int(end) }

  /// What can be seen of a token without a lexicon.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Made of letters.
    public static let word = Shape(rawValue: 1)
    /// Starts with a digit: digits, with `.` `,` `'` between digits.
    public static let number = Shape(rawValue: 2)
    /// Anything else: one punctuation mark or symbol a token.
    public static let mark = Shape(rawValue: 4)
    /// The first letter is upper case.
    public static let capitalized = Shape(rawValue: 8)
    /// More than one letter, all upper case.
    public static let allCaps = Shape(rawValue: 16)
    /// White space stands before it.
    public static let spaceBefore = Shape(rawValue: 32)
    /// A line end stands before it.
    public static let lineBefore = Shape(rawValue: 64)
    /// A blank line stands before it.
    public static let blankLineBefore = Shape(rawValue: 128)
    /// An opening or closing quotation mark.
    public static let quote = Shape(rawValue: 256)
    /// A hyphen or dash.
    public static let dash = Shape(rawValue: 512)
    /// The `'s` or `’s` after a noun.
    public static let possessive = Shape(rawValue: 1024)
    /// A symbol of a currency.
    public static let currency = Shape(rawValue: 2048)
  }

  /// True where this is the function word.
  @inline(__always)
  func `is`(_ word: Word) -> Bool { self.word == word.rawValue }

  /// True where this is one of the function words.
  @inline(__always)
  func `is`(_ first: Word, _ second: Word, _ rest: Word...) -> Bool {
    word == first.rawValue || word == second.rawValue || rest.contains { word == $0.rawValue }
  }

  @inline(__always)
  func `is`(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  @inline(__always)
  func has(_ shape: Shape) -> Bool { !self.shape.isDisjoint(with: shape) }
}
