extension Lexicon {
  /// True for the name of a country, of one word or of several.
  public func isCountry(_ name: String) -> Bool {
    if Lexicon.otherCountries.contains(name.lowercased()) { return true }
    let words = name.lowercased().split { !$0.isLetter && $0 != "." }
    guard let last = words.last else { return false }
    return classes(of: id(of: last)).contains(.country)
      && words.dropLast().allSatisfy {
        classes(of: id(of: $0)).contains(.country) || Lexicon.beforeCountries.contains($0)
      }
  }

  /// The countries that a place names, in one form each: none for a town, two for "Spain and Portugal".
  public func countries(in place: String) -> [String] {
    let words = place.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "." }.map(String.init)
    var found: [String] = []
    var at = 0
    while at < words.count {
      let longest = (1...3).reversed().first { length in
        at + length <= words.count && isCountry(words[at..<at + length].joined(separator: " "))
      }
      guard let longest else {
        at += 1
        continue
      }
      let name = words[at..<at + longest].joined(separator: " ")
      if !Lexicon.regions.contains(name) { found.append(Lexicon.oneName(ofCountry: name)) }
      at += longest
    }
    return found
  }

  /// One form for the names of a country.
  public static func oneName(ofCountry name: String) -> String { otherNames[name] ?? name }

  private static let otherNames: [String: String] = [
    "us": "united states", "u.s.": "united states", "u s": "united states", "usa": "united states",
    "america": "united states", "united states of america": "united states", "uk": "united kingdom",
    "u.k.": "united kingdom", "u k": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
    "türkiye": "turkey",
  ]

  /// What a country's name is part of.
  private static let regions: Set<String> = ["new mexico", "new england"]

  private static let otherCountries: Set<String> = [
    "united states", "united kingdom", "united states of america", "netherlands", "united arab emirates", "ivory coast",
    "philippines", "bahamas", "maldives", "central african republic", "dominican republic", "czech republic",
    "cape verde",
    "solomon islands", "marshall islands", "u.s.", "u.k.", "us", "uk",
    "trinidad and tobago", "bosnia and herzegovina", "antigua and barbuda", "usa", "america", "britain",
    "great britain", "türkiye",
  ]

  private static let beforeCountries: Set<Substring> = [
    "north", "south", "east", "west", "new", "republic", "of", "the", "saudi", "sri", "el", "central",
  ]
}
