/// A thing that has states instead of a figure: an airport is open or closed, a curfew imposed or lifted.
///
/// Phrases are words in lower case with a space between them. `a|b` is either word, `S` stands for each of the subjects,
/// `_` for up to six words in between, within the clause, `'s` for itself. A phrase without `S` needs no subject.
public struct StatusDefinition: Sendable, Hashable {
  /// What has the state: words, or several words in a row.
  public var subjects: [String]
  /// The states, each with the phrases that tell it. The first one that matches at a place is taken.
  public var states: [State]
  /// The subject as it is told before its state: "*state of emergency* lifted".
  public var told: String

  public struct State: Sendable, Hashable {
    /// "closed", "declared"
    public var name: String
    public var phrases: [String]
    /// It holds only of the whole: a curfew that is lifted in four of six districts is not lifted.
    public var isOfWhole: Bool
    /// Subject and state together, where they do not stand as they are: "gatherings banned".
    public var told: String?

    public init(name: String, phrases: [String], told: String? = nil, isOfWhole: Bool = false) {
      self.name = name
      self.phrases = phrases
      self.told = told
      self.isOfWhole = isOfWhole
    }

    init(_ name: String, told: String? = nil, isOfWhole: Bool = false, _ phrases: String...) {
      self.init(name: name, phrases: phrases, told: told, isOfWhole: isOfWhole)
    }
  }

  public init(subjects: [String], states: [State], told: String) {
    self.subjects = subjects
    self.states = states
    self.told = told
  }

  /// The subject with its state in words; a state that the definition does not know stands behind the subject, too.
  public func words(of state: String) -> String {
    states.first { $0.name == state }?.told ?? "\(told) \(state)"
  }
}
