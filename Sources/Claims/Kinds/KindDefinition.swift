/// What a kind of count claim is told by. The built-in kinds and those of the configuration have the same form.
///
/// Words are given once, in their dictionary form; verbs and nouns are inflected. A phrase may have several words:
/// of a verb the first is inflected ("take into custody"; in "fatally shoot" the one behind the adverb), of a noun the last
/// ("job cut"). `*` stands for up to four words ("sustain * injuries"), `#` for up to four determiners, numbers and
/// adjectives ("in # shelters").
public struct KindDefinition: Sendable, Hashable, Codable {
  /// Dotted: `casualties.killed`.
  public var name: String
  /// Who or what can be counted; a group stands for those within it too. Empty: any.
  public var counts: [Group]
  /// Those it is done to are counted: "26 were killed", "killed 26". Of a phrase they may stand within: "took 26 into custody".
  public var verbs: [String]
  /// Those who do it are counted: "26 died", "20,000 bandits attacked", "attacked by 20,000 bandits".
  public var does: [String]
  /// Those who are so are counted: "26 dead", "26 are in hospital".
  public var states: [String]
  /// They are counted themselves: "26 deaths", "the death of 26", "deaths rose to 26".
  public var nouns: [String]
  /// Their figure is given: "a death toll of 26", "the toll rose to 26".
  public var tolls: [String]
  /// A verb with the noun that is counted: "claim lives" for "claimed 10 lives", "cut jobs" for "500 jobs will be cut".
  public var objects: [String]
  /// What happened, before "of": "the release of 12".
  public var events: [String]
  /// Nouns of those who are counted, in the singular, besides those of the groups.
  public var whom: [String]
  /// A figure without a noun may be of the kind, though it counts things: "the recall grew to 40,000".
  public var countsBare: Bool
  /// Figures below it tell nothing of the kind: a crowd has twenty at the least.
  public var least: Double
  /// The claim holds only in an article with one of these words. Empty: in any.
  public var context: [String]
  /// Where the article begins with one of these words, a figure of a thousand or more with a noun that the kind counts
  /// needs no verb: an article on a recall.
  public var topics: [String]
  /// Phrases in which these words mean something else.
  public var except: [String]
  /// One person named without a number is a claim, too: "the mayor was killed". Only where persons are counted.
  public var countsOne: Bool

  public init(
    name: String, counts: [Group] = [], verbs: [String] = [], does: [String] = [], states: [String] = [],
    nouns: [String] = [], tolls: [String] = [], objects: [String] = [],
    events: [String] = [], whom: [String] = [], countsBare: Bool = false, least: Double = 0, context: [String] = [],
    topics: [String] = [], except: [String] = [], countsOne: Bool = true
  ) {
    self.name = name
    self.counts = counts
    self.verbs = verbs
    self.does = does
    self.states = states
    self.nouns = nouns
    self.tolls = tolls
    self.objects = objects
    self.events = events
    self.whom = whom
    self.countsBare = countsBare
    self.least = least
    self.context = context
    self.topics = topics
    self.except = except
    self.countsOne = countsOne
  }
}
