/// A noun phrase with a number, which a verb or noun of a kind may take: "at least 18 police officers".
struct Counted {
  var figure: Figure
  /// The figure's tokens, bounds included.
  var quantity: Range<Int>
  /// The whole phrase, the figure included.
  var range: Range<Int>
  /// The noun that names who is counted; nil where the figure stands alone.
  var head: Int?
  var group: Group?
  /// The words that name who is counted; empty where the figure stands alone.
  var population: Range<Int>
  /// A figure stands in the text; false where one person is named without a number ("a teacher").
  var isExplicit = true
  /// "of them", "of whom", "including": part of a larger count.
  var isPart = false
  /// "of them", "of whom": part of the count before.
  var isOfThem = false
  /// "another", "more", "further", "additional"
  var isAddition = false
  /// "others", "another": the same population as the figure before.
  var isOther = false
  /// "a third", "a sixth protester"
  var isOrdinal = false
  /// A phrase of a kind that is the phrase's noun: "26 deaths".
  var headTrigger: Int?
  /// A phrase of a kind within: "23 badly wounded people".
  var innerTrigger: Int?
}

/// A phrase of a kind in a sentence.
struct Trigger {
  var tokens: Range<Int>
  var phrases: [KindTable.Phrase]
}
