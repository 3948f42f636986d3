/// Somebody who speaks: the tokens of the best name, and what pronouns fit.
struct Voice: Sendable, Hashable {
  var name: Range<Int>
  var type: SpeakerType
  var gender: Gender
  /// A name of its own, no description.
  var isProper = false
  /// The text reports words of it.
  var hasSpoken = false

  enum Gender: Sendable, Hashable { case male, female, unknown }

  /// Where nothing tells a person from a body, only one that has spoken is taken for a person.
  var isPerson: Bool { type == .person || (type == .unknown && (hasSpoken || name.count > 1)) }
}

/// What pronoun can stand for a speaker.
enum SpeakerType: Sendable, Hashable {
  case person, organization, group, unknown
}
