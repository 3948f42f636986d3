public import Articles
import Claims
public import Facts
import Foundation

/// An alert as JSON: the body of a webhook, a line of a log, a line on standard output.
///
/// Fields may be added; those that are there keep their names and meaning. A field whose value is not known is absent.
public struct AlertMessage: Sendable, Hashable, Codable {
  public struct Story: Sendable, Hashable, Codable {
    public var id: Int64
    public var title: String
  }

  public struct Population: Sendable, Hashable, Codable {
    /// The group that facts are compared by: `protesters`.
    public var group: String
    /// The words of the text.
    public var text: String?
  }

  /// One value of a fact: a figure, a state, or words that were said.
  public struct Value: Sendable, Hashable, Codable {
    /// The number of the text; absent for a range and for a vague word.
    public var value: Double?
    /// The least it may be; absent where that side is open.
    public var low: Double?
    /// The most it may be; absent where that side is open.
    public var high: Double?
    /// How the figure is meant: a `Bound`.
    public var bound: String?
    /// Of a status.
    public var state: String?
    public var until: String?
    /// The last day of the state, as ISO 8601, where it is known.
    public var ends: String?
    /// Of a statement.
    public var quote: String?
    /// In words: `more than 700`.
    public var text: String
    /// Who holds it; only in `against`.
    public var origin: String?
  }

  /// The alert's number in the state: the same at each try to send it.
  public var id: Int64?
  public var rule: String
  /// `info`, `warning` or `critical`.
  public var severity: String
  /// When the rule fired.
  public var time: Timestamp
  public var story: Story
  /// `casualties.killed`.
  public var kind: String
  public var population: Population?
  public var place: String?
  /// `new`, `increased`, `decreased`, `changed`, `refined`, `conflict`, `corroborated`, `retracted` or `denied`.
  public var change: String
  /// What stood before.
  public var from: Value?
  /// What stands now, or the other side of a conflict.
  public var to: Value?
  /// `feared` or `expected`; absent where it is asserted.
  public var modality: String?
  /// Who says so, in the words of the text.
  public var attribution: String?
  /// How many independent origins hold `to`.
  public var origins: Int
  /// What contradicts `to`, with who says so.
  public var against: [Value]
  /// The sentence that caused the alert.
  public var sentence: String
  public var outlet: String?
  public var title: String?
  public var url: String?
  public var published: Timestamp?
  /// What a person reads: the rule's message, or the standing wording.
  public var message: String

  public init(_ alert: Alert, id: Int64?) {
    let change = alert.change
    self.id = id
    rule = alert.rule
    severity = alert.severity.rawValue
    time = alert.time
    story = Story(id: change.story.id, title: change.story.title)
    kind = change.fact.kind
    if case .count(let count) = change.claim.content {
      population = Population(group: change.fact.group.rawValue, text: count.population.text)
    }
    place = change.fact.placeText(in: change.claim) ?? change.claim.place
    self.change = change.kind.rawValue
    from = change.from.map { Value($0) }
    to = change.to.map { Value($0) }
    modality = change.claim.doubt?.rawValue
    attribution = change.claim.holder
    origins = change.origins
    against = change.against.map { Value($0.value, origin: $0.saidBy) }
    sentence = alert.evidence.sentence
    outlet = alert.evidence.outlet
    title = alert.evidence.title
    url = alert.evidence.url
    published = alert.evidence.published
    message = alert.message
  }

  /// One line of JSON without a line end, its keys in alphabetical order.
  public var json: String { encoded(self) }
}

extension AlertMessage.Value {
  public init(_ value: Facts.Value, origin: String? = nil) {
    text = value.words
    self.origin = origin
    switch value {
    case .figure(let figure):
      self.value = figure.value
      low = figure.low
      high = figure.high
      bound = figure.bound.rawValue
    case .state(let state, let until, let ends):
      self.state = state
      self.until = until
      self.ends = ends
    case .said(let quote): self.quote = quote
    }
  }
}

extension Webhook {
  /// The body that is posted for an alert, as JSON.
  public func body(for alert: Alert, id: Int64?) -> String {
    switch format {
    case .json: AlertMessage(alert, id: id).json
    case .slack: chatBody(for: [alert])
    }
  }

  /// The body of one message to a chat that tells several alerts, as JSON.
  public func chatBody(for alerts: [Alert]) -> String {
    encoded(["text": Alert.text(of: alerts).escapedForSlack])
  }
}

extension String {
  /// Slack takes three characters for markup: https://docs.slack.dev/messaging/formatting-message-text. Mattermost and
  /// Rocket.Chat, which take the same body, know `@channel` and the links and images of Markdown as well: a word joiner
  /// keeps the text as it is read, and is neither.
  var escapedForSlack: String {
    var escaped = ""
    var before: Character = " "
    for character in self {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@" where !before.isLetter && !before.isNumber: escaped += "@\u{2060}"
      case "(" where before == "]", "[" where before == "!": escaped += "\u{2060}\(character)"
      default: escaped.append(character)
      }
      before = character
    }
    return escaped
  }
}

/// Never throws for what is encoded here: text, and finite numbers.
func encoded(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(value) else { return "{}" }
  return String(decoding: data, as: UTF8.self)
}
