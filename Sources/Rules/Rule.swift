public import Claims
public import Facts

/// Which changes matter to whom.
public struct Rule: Sendable, Hashable {
  /// Unique in a configuration; what an alert is remembered by.
  public var name: String
  /// The kinds it is about; any of them. A bare `*` is every count and every status.
  public var claims: [Glob]
  /// Who is counted: any of these groups, and exactly these. `people` is the total of all persons, not each narrower group within it;
  /// empty takes every group. Bears on counts only: a status or a statement has no population.
  public var populations: [Group]
  /// Only articles of one of these topics; empty takes every article.
  public var topics: [String]
  /// Only articles of one of these outlets; empty takes every outlet.
  public var outlets: [Glob]
  /// What has to happen; any of it.
  public var when: [Trigger]
  public var severity: Alert.Severity
  /// The names of the receivers.
  public var notify: [String]
  /// What is sent; nil sends the standing wording.
  public var message: Template?
  /// For how long the same news is not sent again: see `Configuration.alerts`.
  public var `repeat`: Duration?
  public var enabled: Bool
  /// What chats get as one message.
  public var group: Grouping
  /// The least confidence of a claim that fires alone, 0 to 1; what several independent origins hold fires whatever it is.
  public var confidence: Double

  /// Where the configuration says nothing else.
  public static let standingConfidence = 0.7

  public init(
    name: String, claims: [Glob], populations: [Group] = [], topics: [String] = [], outlets: [Glob] = [],
    when: [Trigger] = Trigger.standing, severity: Alert.Severity = .warning, notify: [String],
    message: Template? = nil, repeat: Duration? = nil, enabled: Bool = true, group: Grouping = .article,
    confidence: Double = Rule.standingConfidence
  ) {
    self.name = name
    self.claims = claims
    self.populations = populations
    self.topics = topics
    self.outlets = outlets
    self.when = when
    self.severity = severity
    self.notify = notify
    self.message = message
    self.repeat = `repeat`
    self.enabled = enabled
    self.group = group
    self.confidence = confidence
  }
}

extension Rule {
  /// Which alerts of a rule a chat gets as one message.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// All that an article changes in a story.
    case article
    /// None: each is a message of its own.
    case fact
  }

  /// True where the kind is one that the rule is about. An article holds many statements: a rule has to name them.
  public func isAbout(_ kind: String) -> Bool {
    claims.contains { $0.matches(kind) && (kind != Kind.statement.name || !$0.matchesAnything) }
  }
}

/// What has to happen to a fact for a rule to fire.
public enum Trigger: Sendable, Hashable {
  case change(Change.Kind)
  /// The figure that stands is certainly this or more, and was not before.
  case reaches(Double)
  /// It certainly grew by this much or more.
  case increased(by: Step)
  /// It certainly fell by this much or more.
  case decreased(by: Step)
  /// So many independent origins hold it, or more.
  case corroborated(origins: Int)

  /// How large a step is.
  public enum Step: Sendable, Hashable {
    case amount(Double)
    /// Of what stood before: 10 is a tenth of it.
    case percent(Double)
  }

  /// What `changed` stands for.
  public static let changed: [Trigger] = [
    .change(.increased), .change(.decreased), .change(.changed), .change(.retracted),
  ]
  /// What a rule without `when` fires on: whatever is new, changed or contradicted.
  public static let standing: [Trigger] = [.change(.new)] + changed + [.change(.conflict)]
}
