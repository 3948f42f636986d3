/// Words that join figures to the rest of a headline.
enum HeadlineWords {
  /// What happened follows: "12 killed as", "two dead after", "seven hurt in".
  static let joining: Set<String> = [
    "as", "after", "when", "while", "in", "at", "by", "from", "during", "off", "near", "and", "but", "because", "amid",
    "over", "following", "with",
  ]

  /// A figure follows: "kills 40", "rises to at least 75", "leaving two".
  static let leadingToFigures = bounds.union(telling).union([
    "with", "now", "is", "are", "has", "have", "from", "by", "and", "including", "after", "in", "for", "the", "a",
  ])

  static let telling: Set<String> = [
    "kills", "kill", "killing", "injures", "injuring", "wounds", "wounding", "hurts", "leaves", "leaving", "claims",
    "claiming", "rises", "rise", "rising", "climbs", "climbing", "jumps", "reaches", "reaching", "passes", "tops",
    "exceeds", "nears", "surpasses", "grows", "falls", "drops", "stands", "toll", "killed", "injured", "wounded",
    "hurt",
    "left",
  ]

  static let aboard: Set<String> = ["aboard", "board"]

  static let bounds: Set<String> = [
    "at", "least", "more", "than", "over", "about", "around", "some", "nearly", "almost", "up", "to", "as", "many",
    "another", "approximately", "roughly", "fewer", "less", "under", "most", "dozens", "hundreds", "of",
  ]

  /// What is said of those who are counted, and of counting.
  static let ofTolls: Set<String> = [
    "killed", "dead", "died", "die", "dies", "injured", "hurt", "wounded", "missing", "deaths", "death", "toll",
    "feared",
    "arrested", "detained", "charged", "shot", "people", "rises", "climbs", "hospitalized", "evacuated", "rescued",
    "drowned", "drown", "victims", "others", "more",
  ]

  /// Nouns for what happens, beside those by which other events are told.
  static let happenings: Set<String> = [
    "murder", "murders", "suicide", "homicide", "homicides", "slaying", "slayings", "stabbing", "stabbings", "shootout",
    "ambush", "gunfire", "crush", "toll", "rescue", "search", "arrest", "arrests", "evacuation", "cuts", "hostage",
    "collide", "collides", "derail", "derails", "overturn", "overturns", "capsize", "capsizes", "plunge", "plunges",
    "sink", "sinks", "erupt", "erupts", "topple", "topples", "slam", "slams", "collapse", "collapses", "explode",
    "explodes", "ignite", "ignites", "burst", "bursts", "ram", "rams", "engulf", "engulfs", "strike", "strikes",
  ]

  /// Those who are counted are named.
  static let persons: Set<String> = ["people", "others", "victims"]

  /// Beside these a number is a name, a measure or an age.
  static let naming: Set<String> = [
    "magnitude", "flight", "highway", "route", "category", "boeing", "airbus", "no", "number", "age", "aged",
    "chapter", "phase", "level",
  ]
}
