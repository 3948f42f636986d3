/// What claims can be about: one value with all that is known of it. The built-in kinds and those of the configuration
/// have the same form, and nothing else tells kinds apart.
public struct Kind: Sendable, Hashable {
  /// Dotted: `casualties.killed`, `status.airport`; unique among the kinds of an extractor.
  public var name: String
  public var content: Content

  /// What its claims hold.
  public enum Content: Sendable, Hashable {
    /// How many of whom.
    case count(Counting)
    /// The state of a thing that has no figure.
    case status(StatusDefinition)
    /// What somebody said.
    case statement
  }

  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// A kind that counts.
  ///
  /// - Parameter told: the words behind "164 people"; without them the last part of the name, `incidents.washed_away`
  ///   being "washed away".
  public init(
    _ name: String, counts: [Group] = [], course: Course = .tally, outcome: Outcome = .none,
    groups: [Group: Group] = [:], whom: [String] = [], countsBare: Bool = false, least: Double = 0,
    topics: [String] = [], isByPlace: Bool = false, isAnnounced: Bool = false, told: Wording? = nil, _ words: Words...
  ) {
    self.init(
      name: name,
      content: .count(
        Counting(
          counts: counts, words: words, course: course, outcome: outcome, groups: groups, whom: whom,
          countsBare: countsBare, least: least, topics: topics, isByPlace: isByPlace, isAnnounced: isAnnounced,
          told: told ?? .state(Kind.lastPart(of: name)))))
  }

  /// A kind of states.
  init(_ name: String, subjects: [String], told: String? = nil, _ states: StatusDefinition.State...) {
    self.init(
      name: name,
      content: .status(
        StatusDefinition(subjects: subjects, states: states, told: told ?? Kind.lastPart(of: name))))
  }

  /// What the kind counts and how; nil where it holds something else than counts.
  public var counting: Counting? {
    if case .count(let counting) = content { counting } else { nil }
  }

  /// The states it tells apart; nil where it holds something else.
  public var status: StatusDefinition? {
    if case .status(let status) = content { status } else { nil }
  }

  /// The kind in words: "killed", "attackers", "state of emergency".
  public var told: String {
    switch content {
    case .count(let counting): counting.told.words
    case .status(let status): status.told
    case .statement: name
    }
  }

  /// `status.airport` is "airport", `incidents.washed_away` "washed away".
  public static func lastPart(of name: String) -> String {
    String(name.split(separator: ".").last ?? "").replacing("_", with: " ")
  }

  /// The kinds that are known without configuration.
  public static let builtIn: [Kind] =
    casualties + patients + search + detentions + displacement + forces + damage + illness + layoffs + recalls
    + breaches + outages + statuses + [statement]

  /// What somebody said, quoted or reported.
  public static let statement = Kind(name: "statement", content: .statement)
}

extension Kind {
  /// How the true figure moves while a story runs.
  public enum Course: String, Sendable, Hashable, Codable, CaseIterable {
    /// What has happened in all: it grows, and only a correction lowers it.
    case tally
    /// What is so at a moment: it rises and falls, and the later report stands.
    case level
  }

  /// What becomes of those counted. Nobody is both dead and hurt; who is treated or critical is hurt, or has died since.
  /// Who fell ill did so in an outbreak, whose figures are those of a year.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case dead, hurt, treated, critical, ill, saved, none
  }

  /// How a figure is told.
  public enum Wording: Sendable, Hashable {
    /// What is so of those counted: "164 people *killed*".
    case state(String)
    /// What is counted, in place of a population: "1 *attacker*", "20 *attackers*".
    case noun(one: String, many: String)

    /// The words for several.
    public var words: String {
      switch self {
      case .state(let words): words
      case .noun(_, let many): many
      }
    }
  }

  /// What a kind of counts counts, by which words, and how its figures move.
  public struct Counting: Sendable, Hashable {
    /// Who or what can be counted; a group stands for those within it too. Empty: any.
    public var counts: [Group]
    /// The words that tell it, in one set or several: what one set needs around it binds no other.
    public var words: [Words]
    public var course: Course
    public var outcome: Outcome
    /// Groups whose figures are kept as those of another group, because many words mean the same ones: who lost data are
    /// people, customers and Americans. A group stands for those within it too.
    public var groups: [Group: Group]
    /// Nouns of those who are counted, in the singular, besides those of the groups.
    public var whom: [String]
    /// A figure without a noun may be of the kind, though it counts things: "the recall grew to 40,000".
    public var countsBare: Bool
    /// Figures below it tell nothing of the kind: a crowd has twenty at the least.
    public var least: Double
    /// Where an article begins with one of these words, a figure of a thousand or more with a noun that the kind counts
    /// needs no verb: an article on a recall.
    public var topics: [String]
    /// A figure with a place is of that place alone, beside the whole: what a firm cuts or recalls in one country.
    public var isByPlace: Bool
    /// Firms announce it before they do it: what will be is asserted.
    public var isAnnounced: Bool
    public var told: Wording

    public init(
      counts: [Group] = [], words: [Words], course: Course = .tally, outcome: Outcome = .none,
      groups: [Group: Group] = [:], whom: [String] = [], countsBare: Bool = false, least: Double = 0,
      topics: [String] = [], isByPlace: Bool = false, isAnnounced: Bool = false, told: Wording
    ) {
      self.counts = counts
      self.words = words
      self.course = course
      self.outcome = outcome
      self.groups = groups
      self.whom = whom
      self.countsBare = countsBare
      self.least = least
      self.topics = topics
      self.isByPlace = isByPlace
      self.isAnnounced = isAnnounced
      self.told = told
    }

    /// The group that a figure of those counted is kept under.
    public func group(counting group: Group) -> Group {
      var within: Group? = group
      while let known = within {
        if let kept = groups[known] { return kept }
        within = known.parent
      }
      return group
    }
  }

  /// The words that tell a kind of counts.
  ///
  /// Words are given once, in their dictionary form; verbs and nouns are inflected. A phrase may have several words:
  /// of a verb the first is inflected ("take into custody"; in "fatally shoot" the one behind the adverb), of a noun the
  /// last ("job cut"). `a|b` is either word, `*` stands for up to four words ("sustain * injuries"), `#` for up to four determiners, numbers and
  /// adjectives ("in # shelters").
  public struct Words: Sendable, Hashable {
    /// Whom these words count, where it is not whom the kind counts.
    public var counts: [Group]?
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
    /// The nouns that verbs, doings and states count, where they count no others: "jobs" for "500 jobs will go". Empty: all
    /// that the kind counts.
    public var only: [String]
    /// What happened, before "of": "the release of 12"; with the noun that is counted in "loss of life|lives".
    public var events: [String]
    /// The claim holds only in an article with one of these words. Empty: in any.
    public var context: [String]
    /// It holds in no article with one of these words.
    public var unless: [String]
    /// It holds in no sentence with one of these words: who is released beside a hospital was ill.
    public var beside: [String]
    /// Figures below it tell nothing: two who flee a scene aren't displaced.
    public var least: Double
    /// Told by the way, of little news: the claim opens no fact.
    public var isIncidental: Bool
    /// Phrases in which these words mean something else.
    public var except: [String]
    /// Who does it: the words hold only where one of these stands before them, as a hospital before "received 26 people".
    /// Empty: anybody.
    public var agents: [String]
    /// One person named without a number is a claim, too: "the mayor was killed". Only where persons are counted.
    public var countsOne: Bool
    /// Those counted may be among the dead: who was shot is hurt, or dead.
    public var holdsDead: Bool

    public init(
      counts: [Group]? = nil, verbs: [String] = [], does: [String] = [], states: [String] = [], nouns: [String] = [],
      tolls: [String] = [], objects: [String] = [], only: [String] = [], events: [String] = [],
      context: [String] = [],
      unless: [String] = [], beside: [String] = [], except: [String] = [], agents: [String] = [],
      holdsDead: Bool = false, countsOne: Bool = true, least: Double = 0, isIncidental: Bool = false
    ) {
      self.counts = counts
      self.verbs = verbs
      self.does = does
      self.states = states
      self.nouns = nouns
      self.tolls = tolls
      self.objects = objects
      self.only = only
      self.events = events
      self.context = context
      self.unless = unless
      self.beside = beside
      self.least = least
      self.isIncidental = isIncidental
      self.except = except
      self.agents = agents
      self.holdsDead = holdsDead
      self.countsOne = countsOne
    }
  }
}
