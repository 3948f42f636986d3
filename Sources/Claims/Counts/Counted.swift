/// A figure with the words for those it counts: "at least 18 police officers".
final class Counted {
  var figure: Figure
  /// The figure's tokens, bounds included.
  var quantity: Range<Int>
  /// The noun that names who is counted; nil where the figure stands alone.
  var head: Int?
  var group: Group?
  /// The words that name who is counted; empty where the figure stands alone.
  var population: Range<Int>
  /// A figure stands in the text; false where one person is named without a number ("a teacher").
  var isExplicit = true
  /// "of them", "of whom", "including": part of a larger count.
  var isPart = false
  /// "another", "more", "further", "additional"
  var isAddition = false
  /// "others", "another": the same population as the figure before.
  var isOther = false
  /// "a third", "a sixth protester"
  var isOrdinal = false
  /// Between commas behind a name: an age, where it is not an item of a list.
  var mayBeAge = false
  /// The head that a bare figure takes over from the one before it in the sentence; for things that are counted.
  var inheritedHead: Int?
  /// That stands in the sentence before.
  var isCarried = false
  /// "a 12-member team": so many persons, whatever the noun is.
  var isHeadcount = false

  /// Where the phrase ends.
  var end: Int { max(quantity.upperBound, population.upperBound) }

  init(figure: Figure, quantity: Range<Int>) {
    self.figure = figure
    self.quantity = quantity
    population = quantity.upperBound..<quantity.upperBound
  }
}
