/// A count that a sentence was read as, before the article as a whole has its say.
struct Draft {
  var kind: Int
  var count: Count
  var construction: String
  var confidence: Double
  var modality: Modality
  var attribution: String?
  /// It was said before what the article says now, if it says another figure.
  var isOfBefore = false
  /// "which nobody could verify", "unconfirmed reports of 40 dead"
  var isUnverified = false
  /// Its sentence names a day: "twenty were killed on Monday".
  var isOfDay = false
  /// "183 in all", "183 since the coup"
  var isTotal = false
  /// "two fatally": of those whom another figure of the sentence counts.
  var isFatal = false
  /// "in serious condition"
  var isSerious = false
  /// "a fourth person"
  var isOrdinal = false
  /// One person without a number.
  var isSingle = false
  /// Those in danger of death, as hurt.
  var isImplied = false
  /// A sum of such persons: "a nurse and a clerk".
  var isSumOfSingles = false
  /// "another": nobody who was told of before.
  var isOther = false
  /// "three French tourists", "two Britons"
  var isOfNation = false
  /// "16 bodies have yet to be identified": among the dead.
  var isUnnamed = false
  /// The noun of the person; nil for a pronoun.
  var noun: UInt32?
  /// "the 10,000 deaths": of whom the text has spoken.
  var isDefinite = false
  /// "four killed on the island": of a place that the words behind it name.
  var isOfPlace = false
  /// "1.4 million in Connecticut", and not "17 in India": countries are told beside each other.
  var isOfRegion = false
  /// "363 of them were rescued": of those whom perhaps another kind counts.
  var isOfThem = false
  /// In bytes.
  var span: Range<Int>
  var sentence: Int
}
