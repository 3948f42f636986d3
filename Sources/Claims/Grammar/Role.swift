/// What a word does between a figure and what tells its kind. A word may have several roles.
struct Role: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// is, were, remains, "'re"
  static let be = Role(rawValue: 1 << 0)
  static let get = Role(rawValue: 1 << 1)
  static let have = Role(rawValue: 1 << 2)
  static let modal = Role(rawValue: 1 << 3)
  /// feared, confirmed, still, now: seen through wherever they stand
  static let cue = Role(rawValue: 1 << 4)
  static let preposition = Role(rawValue: 1 << 5)
  static let determiner = Role(rawValue: 1 << 6)
  static let pronoun = Role(rawValue: 1 << 7)
  static let relative = Role(rawValue: 1 << 8)
  /// where, when, because: another clause begins
  static let subordinator = Role(rawValue: 1 << 9)
  static let say = Role(rawValue: 1 << 10)
  /// rose, reached, stands at: moves a figure
  static let reach = Role(rawValue: 1 << 11)
  /// shot, slid, came: moves a figure that stands right behind it, "shot up to 40"
  static let motion = Role(rawValue: 1 << 35)
  /// put, gave, counts, spoke of: has a figure as its object
  static let give = Role(rawValue: 1 << 12)
  /// Monday, yesterday, overnight, a.m.: when
  static let time = Role(rawValue: 1 << 13)
  /// left, leaving, made: "left nine dead"
  static let leave = Role(rawValue: 1 << 14)
  /// including, among, included
  static let including = Role(rawValue: 1 << 15)
  static let coordinator = Role(rawValue: 1 << 16)
  /// official, latest, total, number, those: before the noun of a toll
  static let tallyModifier = Role(rawValue: 1 << 17)
  /// number, total, figure, count, tally
  static let neutralTally = Role(rawValue: 1 << 18)
  /// confirmed, suspected, reported, known: before "cases", "deaths"
  static let reported = Role(rawValue: 1 << 19)
  /// more, other, others, further, additional
  static let more = Role(rawValue: 1 << 20)
  /// down, out, together, worldwide: seen through
  static let particle = Role(rawValue: 1 << 21)
  static let negation = Role(rawValue: 1 << 22)
  /// feared, may, might, could, presumed
  static let fear = Role(rawValue: 1 << 23)
  /// will, would, expected
  static let future = Role(rawValue: 1 << 24)
  /// A past form that the lexicon may have for a noun: went, saw, felt
  static let past = Role(rawValue: 1 << 25)
  /// in, at, from, near, outside: before a place
  static let placePreposition = Role(rawValue: 1 << 26)
  /// steps, lawsuits, times: what no kind of persons counts, though the lexicon may think so
  static let uncounted = Role(rawValue: 1 << 27)
  /// Of sport, games, films, recipes and tests of goods
  static let play = Role(rawValue: 1 << 28)
  /// Who tells of what happened: police, hospital
  static let authority = Role(rawValue: 1 << 29)
  /// What happens where people are hurt: attack, crash, storm
  static let event = Role(rawValue: 1 << 30)
  /// hopes, tried, plans: what was meant to be
  static let wish = Role(rawValue: 1 << 31)
  /// levels, mission, lead: of these as well as of much else
  static let playHint = Role(rawValue: 1 << 32)
  /// convicted, verdict, commemorates: of what was news long before
  static let retrospect = Role(rawValue: 1 << 33)
  /// collided, stampede, minibus: what players and spectators die of, too
  static let accident = Role(rawValue: 1 << 34)
  /// sent, hired, negotiating, a mission: what it is for is told behind "to", and not yet done
  static let errand = Role(rawValue: 1 << 35)
}

/// The roles of the lexicon's words.
struct Roles: Sendable {
  private let roles: [Role]

  /// Puts the words of the tables into the lexicon.
  init(into lexicon: inout Lexicon) {
    var found: [(UInt32, Role)] = []
    for (role, words) in RoleWords.english {
      for word in words.split(whereSeparator: \.isWhitespace) { found.append((lexicon.insert(word), role)) }
    }
    var roles = [Role](repeating: [], count: Int(found.map(\.0).max() ?? 0) + 1)
    for (word, role) in found { roles[Int(word)].formUnion(role) }
    self.roles = roles
  }

  @inline(__always)
  func of(_ token: Token) -> Role { Int(token.word) < roles.count ? roles[Int(token.word)] : [] }

  @inline(__always)
  func has(_ token: Token, _ role: Role) -> Bool { !of(token).isDisjoint(with: role) }
}
