/// A number of the text, with the words that bound it and what it is a number of.
struct Quantity: Sendable {
  /// All its tokens, bounds and unit included: "no fewer than 18", "about $2 million".
  var tokens: Range<Int>
  /// The number alone: "18", "a dozen", "three or four".
  var number: Range<Int>
  var figure: Figure
  var use: Use
  /// The tokens of the unit, where there is one: "kilometres", "%", "$", "year-old".
  var unit: Range<Int>?
  /// Its part in "from 26 to 164", which stays two quantities, whichever is greater.
  var move: Move?
  /// Two numbers joined by "or": "three or four".
  var isDisjunction = false

  /// What a number is used for.
  enum Use: Sendable, Hashable {
    /// May count persons or things.
    case count
    case ordinal, date, time, duration, age, money, percent, measure
    /// A part of a whole: "two thirds of", "half the".
    case fraction
    /// Part of a name, an address, an identifier, a score, a rank.
    case name
  }

  enum Move: Sendable, Hashable {
    case from, to
  }
}
