/// Somebody who says something in a text.
struct Speaker: Sendable, Hashable {
  /// The best name the text has: "Kassym-Jomart Tokayev", "interior ministry", "police".
  var name: String
  /// The words at the place where it is said: "he", "the ministry", "Mr Tokayev".
  var mention: String
  var type: SpeakerType
}

/// What pronoun can stand for a speaker.
enum SpeakerType: Sendable, Hashable {
  case person, organization, group, unknown
}
