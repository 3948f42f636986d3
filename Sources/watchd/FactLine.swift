internal import Articles
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// A fact as `facts` prints it. Fields may be added; those that are there keep their names and meaning.
struct FactLine: Line {
  var story: StoryReference
  /// Its number in the story.
  var fact: Int
  var kind: String
  var group: Group
  /// Where the fact is narrower than its story's place, in the words of the text.
  var place: String?
  /// What stands; absent where nothing does.
  var estimate: AlertMessage.Value?
  /// What the standing value is of: the day or time the text gives, else when it was published.
  var since: Timestamp?
  /// Who says so, in the words of the text, or the outlet.
  var says: String?
  /// The article that gave the standing value.
  var article: Int64?
  /// How many independent origins hold it, and who they are.
  var origins: Int
  var heldBy: [String]
  /// What contradicts it, with who says so.
  var against: [AlertMessage.Value]
  var observations: [ObservationLine]
  /// What changed it; only where asked for.
  var history: [HistoryLine]?
  /// What a person has corrected of it; only with its history.
  var corrections: [CorrectionLine]?

  /// The facts of a story in their order, those that are taken; with their changes where they are given.
  static func lines(
    of story: Story, changes: [ChangeReport]?, corrections: [Correction] = [], where isTaken: (Fact) -> Bool
  ) -> [FactLine] {
    story.facts.filter(isTaken).map { fact in
      FactLine(
        fact, of: story,
        history: changes?.filter { $0.change.fact.series == fact.key.series }.map(HistoryLine.init),
        corrections: changes.map { _ in corrections.filter { $0.bears(on: fact) }.map(CorrectionLine.init) })
    }
  }

  private init(_ fact: Fact, of story: Story, history: [HistoryLine]?, corrections: [CorrectionLine]?) {
    self.story = story.profile.reference
    self.fact = fact.key.series
    self.corrections = corrections
    kind = fact.key.kind
    group = fact.key.group
    place = fact.key.place.map { name in
      fact.observations.lazy.compactMap(\.place).first { $0.lowercased() == name } ?? fact.key.placeText() ?? name
    }
    estimate = fact.estimate.map { AlertMessage.Value($0) }
    since = fact.basis?.time
    says = fact.basis?.saidBy
    article = fact.basis?.article
    let names = Dictionary(fact.observations.map { ($0.origin, $0.saidBy) }) { first, _ in first }
    heldBy = fact.origins.map { names[$0] ?? $0 }
    origins = heldBy.count
    against = fact.against.map { AlertMessage.Value($0.value, origin: $0.saidBy) }
    observations = fact.observations.map(ObservationLine.init)
    self.history = history
  }

  /// "casualties.killed, people, Old Town".
  var name: String { FactKey(kind: kind, group: group).words(place: place) }

  static let columns = [
    "story", "title", "kind", "group", "place", "stands", "low", "high", "since", "says", "article", "origins",
    "held_by", "against", "fact",
  ]

  var cells: [String] {
    [
      "\(story.id)", story.title, kind, group.rawValue, place ?? "", estimate?.text ?? "", plainNumber(estimate?.low),
      plainNumber(estimate?.high), since?.iso8601 ?? "", says ?? "", article.map { "\($0)" } ?? "", "\(origins)",
      heldBy.joined(separator: "; "),
      against.map { "\($0.text) (\($0.origin ?? ""))" }.joined(separator: "; "), "\(fact)",
    ]
  }

  static let headings = ["STORY", "FACT", "STANDS", "SINCE", "SAYS", "ORIGINS", "AGAINST"]

  var row: [String] {
    [
      "\(story.id) \(story.title)".shortened(to: 40), "\(fact) \(name)", estimate?.text ?? "–", since?.iso8601 ?? "",
      (says ?? "").shortened(to: 40), "\(origins)",
      against.map { "\($0.text) (\($0.origin ?? ""))" }.joined(separator: ", "),
    ]
  }
}

extension FactKey {
  /// "casualties.killed, people, Old Town", with the place as people read it.
  func words(place: String?) -> String {
    [kind, group == .other ? nil : group.rawValue, place].compactMap { $0 }.joined(separator: ", ")
  }
}

/// A change as the history of a fact lists it.
struct HistoryLine: Encodable {
  /// When the article was published, else when it arrived.
  var time: Timestamp
  var arrived: Timestamp
  var change: String
  var from: AlertMessage.Value?
  var to: AlertMessage.Value?
  /// Who says so, in the words of the text, or the outlet.
  var says: String?
  var article: Int64
  var outlet: String?

  init(_ report: ChangeReport) {
    time = report.published ?? report.arrived
    arrived = report.arrived
    change = report.change.kind.rawValue
    from = report.change.from.map { AlertMessage.Value($0) }
    to = report.change.to.map { AlertMessage.Value($0) }
    says = report.change.claim.holder ?? report.outlet
    article = report.change.article
    outlet = report.outlet
  }

  static let headings = ["TIME", "CHANGE", "FROM", "TO", "ARTICLE", "SAYS"]

  var row: [String] {
    [time.iso8601, change, from?.text ?? "–", to?.text ?? "–", "\(article)", says ?? ""]
  }
}
