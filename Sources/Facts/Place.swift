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
    let name = words.joined(separator: " ")
    return names[name] ?? name
  }

  private static let fillers: Set<String> = ["the", "s", "in", "of"]

  /// Names and peoples of one country.
  private static let names: [String: String] = [
    "us": "united states", "u s": "united states", "usa": "united states", "america": "united states",
    "uk": "united kingdom", "u k": "united kingdom", "britain": "united kingdom",
  ]

  /// A plain place with capitals, for where no text has it so.
  static func capitalized(_ place: String) -> String {
    ["nationwide", "countrywide"].contains(place)
      ? place : place.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// True for a country's name: figures of two countries stand side by side, those of a town are part of its country's.
  static func isCountry(_ place: String) -> Bool { Lexicon.english.isCountry(place) }

  /// True where what happened in the place is part of what happened where the story is: nil stands for the latter.
  static func isWithin(_ place: String?, _ wider: String?) -> Bool {
    place == wider || (wider == nil && place.map { !isCountry($0) } ?? true)
  }
}
