/// How nouns of persons end that the lexicon doesn't know.
enum PersonEndings {
  static let english = [
    "ers", "ors", "men", "women", "ists", "ians", "folk", "people", "kids", "teens", "ees", "er", "or", "ist",
  ]
}
