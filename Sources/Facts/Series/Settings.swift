/// Every number that decides which series a figure joins and what it changes there. The scores are flat around all of them.
enum Settings {
  /// An exact figure of so many or more that ends in two zeros is taken for a rounding …
  static let roundFrom = 1_000.0
  /// … of half its last digit that isn't zero to either side, and at most of this share of it.
  static let rounding = 0.05
  /// "About" leaves half of that digit to either side, at most this share.
  static let about = 0.10
  /// Figures farther apart than this factor are of two things, not two opinions on one, unless a headline says so.
  static let near = 3.0
  /// Two later figures no farther apart speak for each other against a higher one that nobody gives any more.
  static let alike = 1.5
  /// So many times what an article says prominently, or more than once, a figure far down is of something else.
  static let stray = 3.0
  /// A claim of less confidence may support a series or raise it, but neither open nor contradict one.
  static let confidence = 0.7
  /// A vague word far down in the text opens a series where its claim is as sure as this.
  static let sure = 0.85
  /// So many of the hurt or dead, at the most, are told by how they are only in headlines.
  static let few = 2.0
  /// Where a figure of the kind has come to so many.
  static let many = 10.0
  /// Bytes of a text, some two hundred words, after which comes what its reporter kept for the end.
  static let far = 1_200
  /// Days that an as-of day may lie before the publication; beyond it, it is of another time.
  static let asOfDays: Int64 = 30
  /// Articles of a story that are assigned anew on each arrival, at the least; older ones are summed up …
  static let recent = 64
  /// … so many at a time.
  static let batch = 32
  /// Earlier, contradicting and withdrawn figures that a series keeps, of each the latest.
  static let memory = 32
  /// Statements of a story that are known by their words; one that is older is told again.
  static let statements = 256
}
