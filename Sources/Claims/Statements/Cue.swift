/// A place in a sentence that tells who says its words: "the ministry said", "according to police".
struct Cue {
  /// The verb, or "according".
  var at: Int
  /// The words that name the speaker; nil where it is the speaker of the cue before.
  var source: Range<Int>?
  /// All tokens of the cue: source, verb, and where or when it was said.
  var tokens: Range<Int>
  var side: Side
  /// The verb denies what it reports.
  var denies = false
  /// The verb's object is a figure, no clause: "put the toll at".
  var isTally = false
  /// "quoting police": takes the place of the speaker before.
  var overrides = false

  /// Where what is said stands.
  enum Side { case before, after, both }
}
