/// A thing that has states instead of a figure: an airport is open or closed, a curfew imposed or lifted.
///
/// Phrases are words in lower case with a space between them. `a|b` is either word, `S` stands for each of the subjects,
/// `_` for up to six words in between, within the clause, `'s` for itself. A phrase without `S` needs no subject.
struct StatusDefinition: Sendable {
  /// The kind of the claims: `status.airport`.
  var name: String
  /// What has the state: words, or several words in a row.
  var subjects: [String]
  /// The states, each with the phrases that tell it. The first one that matches at a place is taken.
  var states: [State]

  struct State: Sendable {
    /// "closed", "declared"
    var name: String
    var phrases: [String]

    init(_ name: String, _ phrases: String...) {
      self.name = name
      self.phrases = phrases
    }
  }

  init(_ name: String, subjects: [String], _ states: State...) {
    self.name = name
    self.subjects = subjects
    self.states = states
  }
}
