/// A language as data: its words and what they are in English.
///
/// Entries stand between white space, `word=english`; `_` joins the words of a phrase, on either side, and one that ends
/// in `=` is passed over; a `!` at the end marks a verb that takes an object. Of two that say the same word, the first holds.
struct GlossaryDefinition: Sendable {
  /// The code of the language (ISO 639-1).
  var code: String
  /// Words in the form they have.
  var words: String
  /// Nouns in the singular, whose plural is regular.
  var nouns: String
  /// Verbs in the infinitive, whose forms are regular.
  var verbs: String
  var conjugations: [Conjugation]
  /// What the plural puts in place of a noun's last letters; the first that fits is taken.
  var plurals: [(from: String, to: String)]

  static let all: [GlossaryDefinition] = [.spanish, .portuguese, .french]
}

/// The endings of regular verbs in the third person, with white space between them.
struct Conjugation: Sendable {
  /// Of the infinitive.
  var infinitive: String
  var present: String
  var past: String
  /// Of "has evacuated": it takes an object.
  var perfect: String
  /// Of "were evacuated", in gender and number.
  var participle: String
  var gerund: String

  /// The forms of a verb, each with what it is in English.
  func forms(of verb: String, english: String) -> [(form: String, english: String, isActive: Bool)] {
    let stem = verb.dropLast(infinitive.count)
    let words = english.split(separator: "_").map(String.init)
    let rest = words.dropFirst().map { "_" + $0 }.joined()
    let inflected = Inflection.forms(ofVerb: words[0])
    func form(_ wanted: Inflection.VerbForm, last: Bool = false) -> String {
      let isWanted = { (form: (String, Inflection.VerbForm)) in form.1.contains(wanted) }
      return ((last ? inflected.last(where: isWanted) : inflected.first(where: isWanted))?.0 ?? words[0]) + rest
    }
    let endings: [(String, String, Bool)] = [
      (present, form(.present, last: true), true), (past, form(.past), true), (perfect, form(.participle), true),
      (participle, form(.participle), false), (gerund, form(.gerund), true), (infinitive, english, true),
    ]
    return endings.flatMap { list, english, isActive in
      list.split(separator: " ").map { (stem + String($0), english, isActive) }
    }
  }
}
