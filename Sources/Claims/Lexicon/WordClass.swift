/// What a word can be. A word may be several things: "two" is a number, "second" an ordinal and a unit of time.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private static func bit(_ index: UInt64) -> WordClass { WordClass(rawValue: 1 << index) }

  // Numbers
  /// one … ninety; the value stands in the lexicon.
  static let numeral = bit(0)
  /// hundred, thousand, million, dozen, lakh …
  static let magnitude = bit(1)
  /// first, second … and their fractions (third, fifths)
  static let ordinal = bit(2)
  /// half, quarter(s), third(s), fifths …
  static let fraction = bit(3)
  /// dozens, scores, hundreds, several, many, a few: no number, a customary interval
  static let vague = bit(4)
  /// k, mn, bn, mln …, written after digits
  static let magnitudeMark = bit(5)

  // Function words
  static let article = bit(6)
  static let determiner = bit(7)
  static let pronoun = bit(8)
  static let possessivePronoun = bit(9)
  static let be = bit(10)
  static let have = bit(11)
  static let modal = bit(12)
  static let negation = bit(13)
  static let preposition = bit(14)
  static let coordinator = bit(15)
  static let subordinator = bit(16)
  static let relative = bit(17)
  static let adverb = bit(18)

  // Nouns and names
  /// One person: man, mayor, teacher
  static let person = bit(19)
  /// Several persons: men, people, officers
  static let persons = bit(20)
  /// mr, president, general, prince: stands before a name
  static let title = bit(21)
  /// Names of countries and their people
  static let country = bit(22)
  static let demonym = bit(23)
  /// city, province, capital, village …
  static let placeNoun = bit(24)
  /// Things that are counted: houses, cars, businesses
  static let thing = bit(25)
  /// ministry, police, army, hospital, agency …: can speak
  static let organization = bit(26)

  // Units
  static let timeUnit = bit(27)
  static let measureUnit = bit(28)
  static let currency = bit(29)
  static let month = bit(30)
  static let weekday = bit(31)
  static let percent = bit(32)
  static let clock = bit(33)

  // Speech
  /// said, told, reported, announced … (every form)
  static let say = bit(34)
  /// report, statement, figures, data: what says something
  static let report = bit(35)

  // Sentences
  /// mr. gen. jan. u.s.: the stop after it ends no sentence
  static let abbreviation = bit(36)
  static let adjective = bit(37)
  /// A verb that is no trigger of a kind, in a finite form
  static let verb = bit(38)
  /// rise, climb, reach, stand, jump, hit …: moves a figure
  static let level = bit(39)
  /// have/get-like auxiliaries: get, got, become, remain, stay
  static let copula = bit(40)
  /// Any noun of the lexicon
  static let noun = bit(41)
  /// fear, presume: those who are feared dead
  static let fear = bit(42)
  /// deny, reject, refute, dismiss
  static let deny = bit(43)
  /// withdraw, retract, disown
  static let retract = bit(44)
  /// previous, earlier, former
  static let earlier = bit(45)

  // Words about numbers
  /// about, nearly, roughly, estimated: the number after it is approximate
  static let approximator = bit(46)
  /// exceed, top, surpass, pass: a verb with a lower bound after it
  static let exceedVerb = bit(47)
  /// straight, square, consecutive: stands between a number and its unit
  static let unitModifier = bit(48)
  /// section, route, flight, article: the number after it is a name
  static let numberLabel = bit(49)
  /// street, avenue: the number before it is an address
  static let street = bit(50)

  // Forms of words
  /// The name of a country, a city or the like
  static let placeName = bit(56)
  /// A noun in the plural: houses, policemen
  static let plural = bit(57)
  /// A past participle: wounded, taken, displaced
  static let participle = bit(58)
  /// The -ing form of a verb, where it is seldom a noun: carrying, fleeing
  static let gerund = bit(60)
  /// The first word of a phrase of a kind
  static let trigger = bit(59)

  // Speech, more of it
  /// find, show, believe …: reports before "that" or a quotation only
  static let sayThat = bit(51)
  /// put, count, lower, speak (of) …: its object is a figure
  static let tally = bit(52)
  /// saying, adding, warning …
  static let saying = bit(53)
  /// call, describe, denounce …: the words in quotation marks after it are the speaker's
  static let callVerb = bit(54)
  /// company, agency, firm …: stands for a body that was named
  static let genericBody = bit(55)
  /// mr, spokesman, he / mrs, spokeswoman, she
  static let male = bit(61)
  static let female = bit(62)
  /// von, de, bin …: small words within names
  static let particle = bit(63)
}
