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

  /// Where a story happens: the place that most of its figures are of. Figures of it and figures without a place are
  /// one fact.
  static func home(of places: [String: Int]) -> String? {
    places.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
