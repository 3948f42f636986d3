/// A number in its place in the sentence, with its sign and unit.
struct PlacedNumber {
  var number: Number
  /// The first token, with a currency sign or a minus.
  var start: Int
  /// The end, with the unit.
  var end: Int
  var use: Quantity.Use = .count
  var unit: Range<Int>?
}
