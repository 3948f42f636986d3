/// A number of the text, with the words that bound it and what it is a number of.
struct Quantity: Sendable {
  /// All its tokens, bounds included: "no fewer than 18".
  var tokens: Range<Int>
  /// The number alone: "18".
  var number: Range<Int>
  var figure: Figure
  var use: Use
  /// The tokens of the unit, where there is one: "kilometres", "%", "$".
  var unit: Range<Int>?

  /// What a number is used for.
  enum Use: Sendable, Hashable {
    /// May count persons or things.
    case count
    case ordinal, date, time, duration, age, money, percent, measure
    /// Part of a name, an address, an identifier, a score, a rank.
    case name
  }
}
