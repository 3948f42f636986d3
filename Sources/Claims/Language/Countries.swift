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

  private static let otherCountries: Set<String> = [
    "united states", "united kingdom", "united states of america", "netherlands", "united arab emirates", "ivory coast",
    "philippines", "bahamas", "maldives", "central african republic", "dominican republic", "czech republic",
    "cape verde",
    "solomon islands", "marshall islands", "u.s.", "u.k.", "us", "uk",
  ]

  private static let beforeCountries: Set<Substring> = [
    "north", "south", "east", "west", "new", "republic", "of", "the", "and", "saudi", "sri", "el", "central",
  ]
}
