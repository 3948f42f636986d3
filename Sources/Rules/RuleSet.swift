public import Articles
import Claims
public import Facts

/// The rules and topics of a configuration, made ready to be asked for each article.
public struct RuleSet: Sendable {
  private let rules: [Rule]
  private let matcher: TopicMatcher
  private let kinds: Kinds

  public init(_ configuration: Configuration) {
    rules = configuration.rules.filter(\.enabled)
    kinds = Kinds(configuration.kinds)
    matcher = TopicMatcher(configuration.topics)
  }

  /// The last alert of a rule on a fact.
  public struct Firing: Sendable, Hashable {
    public var time: Timestamp
    public var change: Change.Kind
    public var to: Value?

    public init(time: Timestamp, change: Change.Kind, to: Value?) {
      self.time = time
      self.change = change
      self.to = to
    }
  }

  /// True where a rule asks for statements, so that they have to be read.
  public var asksForStatements: Bool { rules.contains { $0.isAbout(Kind.statement.name) } }

  /// The names of the topics that an article belongs to, in the order of the configuration.
  public func topics(of article: Article) -> [String] { matcher.topics(of: article) }

  /// The alerts that the changes of one article give, in the order of changes and rules.
  ///
  /// A rule with `repeat` does not send the same news about a fact again within that time. The same news is the same
  /// value that stands: whether it is called new, increased, decreased, changed, refined or corroborated does not
  /// matter. A
  /// conflict, a withdrawal and a denial are news of their own, and any other value is sent at once. Without
  /// `repeat` every change is sent. `corroborated: { origins: N }` is sent once for a value in any case.
  ///
  /// - Parameters:
  ///   - topics: the article's, as `topics(of:)` gives them.
  ///   - time: the arrival of the article.
  ///   - lastFired: the last alert of a rule on a fact of a story, as the state holds it; what it throws is thrown on.
  public func alerts(
    for changes: [Change], of article: Article, topics: [String], at time: Timestamp,
    lastFired: (_ rule: String, _ story: Int64, _ fact: FactKey) throws -> Firing?
  ) rethrows -> [Alert] {
    var alerts: [Alert] = []
    for change in changes {
      for rule in rules where rule.concerns(change, outlet: article.outlet, topics: topics) {
        let met = rule.when.filter { $0.isMet(by: change) }
        guard !met.isEmpty else { continue }
        if rule.needsHistory {
          let last = try lastFired(rule.name, change.story.id, change.fact)
          if let last, rule.isRepeated(change, met: met, after: last, at: time) { continue }
        }
        alerts.append(Alert(rule, change, evidence: Evidence(change, in: article), time: time, kinds))
      }
    }
    return alerts
  }

  /// Why rules did not fire on a change, of each that is about its kind: "rule toll: it counts only children"; one that
  /// would have fired had told the same before.
  public func refusals(of change: Change, outlet: String?, topics: [String]) -> [String] {
    let concerned = rules.filter { $0.isAbout(change.fact.kind) }
    guard !concerned.isEmpty else { return ["no rule is about \(change.fact.kind)"] }
    return concerned.map { rule in
      "rule \(rule.name): " + (rule.refusal(of: change, outlet: outlet, topics: topics) ?? "it told the same before")
    }
  }
}

extension Rule {
  /// Why a rule that is about a kind doesn't concern a change of it.
  fileprivate enum Objection {
    case confidence, population, topic, outlet
  }

  func concerns(_ change: Change, outlet: String?, topics articleTopics: [String]) -> Bool {
    isAbout(change.fact.kind) && objection(to: change, outlet: outlet, topics: articleTopics) == nil
  }

  private func objection(to change: Change, outlet: String?, topics articleTopics: [String]) -> Objection? {
    if change.claim.confidence < confidence, change.origins <= 1 { return .confidence }
    if !populations.isEmpty, case .count = change.claim.content, !populations.contains(change.fact.group) {
      return .population
    }
    if !topics.isEmpty, !topics.contains(where: articleTopics.contains) { return .topic }
    return outlets.isEmpty || outlets.contains { $0.matches(outlet ?? "") } ? nil : .outlet
  }

  fileprivate func refusal(of change: Change, outlet: String?, topics articleTopics: [String]) -> String? {
    switch objection(to: change, outlet: outlet, topics: articleTopics) {
    case .confidence: "it asks for a confidence of \(confidence), or for a second origin"
    case .population: "it counts only \(populations.map(\.rawValue).joined(separator: ", "))"
    case .topic: "the article is of none of its topics"
    case .outlet: "the article is of none of its outlets"
    case nil:
      when.contains { $0.isMet(by: change) } ? nil : "it waits for something else than \(change.kind.rawValue)"
    }
  }

  /// True where the answer depends on what was sent before.
  var needsHistory: Bool {
    `repeat` != nil
      || when.contains { trigger in
        if case .corroborated = trigger { true } else { false }
      }
  }

  /// True where the rule has sent this news already.
  func isRepeated(_ change: Change, met: [Trigger], after last: RuleSet.Firing, at time: Timestamp) -> Bool {
    guard last.to == change.to, last.change.isOfValue == change.kind.isOfValue,
      change.kind.isOfValue || last.change == change.kind
    else { return false }
    let onlyCounts = met.allSatisfy { trigger in
      if case .corroborated = trigger { true } else { false }
    }
    if onlyCounts { return true }
    guard let `repeat` else { return false }
    return time.seconds - last.time.seconds < `repeat`.components.seconds
  }
}

extension Change.Kind {
  /// True where the news is a value that stands, false where it is that a value is contradicted or withdrawn.
  fileprivate var isOfValue: Bool {
    switch self {
    case .new, .increased, .decreased, .changed, .refined, .corroborated: true
    case .conflict, .retracted, .denied: false
    }
  }
}
