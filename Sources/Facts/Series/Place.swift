import Claims

/// Places as facts tell them apart.
enum Place {
  /// One form for a place: lower case, without article and possessive; nil where nothing is left.
  static func plain(_ place: String?) -> String? {
    guard let place else { return nil }
    let parts = place.lowercased().split { (letter: Character) in !letter.isLetter && !letter.isNumber && letter != "-"
    }
    let words = parts.map(String.init).filter { !fillers.contains($0) }
    guard !words.isEmpty else { return nil }
    return Lexicon.oneName(ofCountry: words.joined(separator: " "))
  }

  private static let fillers: Set<String> = ["the", "s", "in", "of"]

  /// A plain place with capitals, for where no text has it so.
  static func capitalized(_ place: String) -> String {
    ["nationwide", "countrywide"].contains(place)
      ? place : place.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The countries that plain places name: none for towns.
  static func countries(of places: [String]) -> Set<String> {
    Set(places.flatMap { Lexicon.english.countries(in: $0) })
  }

  /// In other countries, as far as both name one.
  static func areForeign(_ a: [String], _ b: [String]) -> Bool {
    guard !a.isEmpty, !b.isEmpty, !a.contains(where: b.contains) else { return false }
    let (ours, theirs) = (countries(of: a), countries(of: b))
    return !ours.isEmpty && !theirs.isEmpty && ours != theirs
  }

  /// Both name places, and none of one is one of the other, or part of its name.
  static func areApart(_ a: [String], _ b: [String]) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return false }
    return !a.contains { place in b.contains { $0.contains(place) || place.contains($0) } }
  }
}
