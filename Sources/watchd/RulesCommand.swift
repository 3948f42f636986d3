internal import ArgumentParser
internal import Claims
internal import Facts
internal import Rules

/// The rules of a configuration, and what each would match.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules of the configuration, with the kinds that each is about.")

  @OptionGroup var configuration: ConfigurationOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let configuration = try configuration.load()
    let kinds = Kinds(configuration.kinds).all.map(\.name)
    let lines = configuration.rules.map { RuleLine($0, kinds: kinds) }
    try printLines(lines, asJSON: json)
  }
}

/// A rule as `rules` prints it.
private struct RuleLine: Line {
  var name: String
  var enabled: Bool
  /// The names of the kinds that it is about.
  var kinds: [String]
  var population: [String]
  var topics: [String]
  /// As patterns.
  var outlets: [String]
  /// What has to happen, in the words of the configuration.
  var when: [String]
  var severity: String
  var confidence: Double
  var notify: [String]

  init(_ rule: Rule, kinds: [String]) {
    name = rule.name
    enabled = rule.enabled
    self.kinds = kinds.filter(rule.isAbout)
    population = rule.populations.map(\.rawValue)
    topics = rule.topics
    outlets = rule.outlets.map(\.text)
    when = rule.when.map(\.words)
    severity = rule.severity.rawValue
    confidence = rule.confidence
    notify = rule.notify
  }

  static let headings = ["RULE", "KINDS", "ONLY", "WHEN", "SEVERITY", "CONFIDENCE", "TO"]

  var row: [String] {
    [
      enabled ? name : "\(name) (off)", kinds.isEmpty ? "none" : kinds.joined(separator: ", ").shortened(to: 60),
      (population + topics + outlets).joined(separator: ", "), when.joined(separator: ", "), severity,
      "\(confidence)", notify.joined(separator: ", "),
    ]
  }
}

extension Trigger {
  /// As the configuration writes it.
  fileprivate var words: String {
    switch self {
    case .change(let kind): kind.rawValue
    case .reaches(let mark): "reaches \(plainNumber(mark))"
    case .increased(let step): "increased by \(step.words)"
    case .decreased(let step): "decreased by \(step.words)"
    case .corroborated(let origins): "corroborated by \(origins) origins"
    }
  }
}

extension Trigger.Step {
  fileprivate var words: String {
    switch self {
    case .amount(let amount): plainNumber(amount)
    case .percent(let percent): "\(plainNumber(percent))%"
    }
  }
}
