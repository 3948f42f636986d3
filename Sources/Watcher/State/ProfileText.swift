import Facts

/// A story's profile as the state keeps it: a line of JSON without the terms, then a line `WEIGHT TERM` for each of them.
///
/// Two dozen profiles are read for an article; as JSON their terms would cost more than all else that is done with it.
enum ProfileText {
  static func encode(_ profile: StoryProfile) throws -> String {
    var alone = profile
    alone.terms = [:]
    var text = try JSON.encode(alone)
    for (term, weight) in profile.terms where !term.utf8.contains(newline) { text += "\n\(weight) \(term)" }
    return text
  }

  static func decode(_ text: String) throws -> StoryProfile {
    var lines = text.utf8.split(separator: newline).makeIterator()
    var profile = try JSON.decode(StoryProfile.self, from: String(lines.next().map(Substring.init) ?? ""))
    while let line = lines.next() {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")), let weight = Double(Substring(line[..<space])) else {
        continue
      }
      profile.terms[String(Substring(line[line.index(after: space)...]))] = weight
    }
    return profile
  }

  private static let newline = UInt8(ascii: "\n")
}
