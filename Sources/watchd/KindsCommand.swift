internal import ArgumentParser
internal import Claims
internal import Rules
internal import Watcher

/// What can be named in rules.
struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "Lists the kinds that rules can name, with the words that tell them.",
    discussion: """
      Without --config and without a configuration at the standing places, the built-in kinds. A tally is what has happened
      in all and normally only grows; a level rises and falls. The table shows some of the words of each kind, --json all.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Flag(help: "Print a line of JSON for each kind, with all its words.")
  var json = false

  func run() throws {
    let configured = try options.kinds()
    let lines = Kinds(configured).all.map { KindLine($0, isBuiltIn: !configured.map(\.name).contains($0.name)) }
    if json {
      for line in lines { try printLine(watchd.json(line)) }
    } else {
      printTable(["KIND", "HOLDS", "COURSE", "COUNTS", "TOLD", "WORDS"], lines.map(\.row))
    }
  }
}

extension ConfigurationOptions {
  /// The kinds of the configuration; none where no configuration is named and none stands at the standing places.
  func kinds() throws -> [Kind] {
    guard config != nil || (try? ConfigurationFile.path(named: nil)) != nil else { return [] }
    return try load(warnings: false).kinds
  }
}

/// A kind as `kinds` prints it. Fields may be added; those that are there keep their names and meaning.
struct KindLine: Encodable {
  var kind: String
  /// `count`, `status` or `statement`.
  var holds: String
  var builtIn: Bool
  /// Of a count: `tally` or `level`.
  var course: String?
  /// Of a count: `dead` or `hurt`.
  var outcome: String?
  /// Of a count: whom; absent where anything can be counted.
  var counts: [String]?
  /// Groups that are kept as another.
  var groups: [String: String]?
  /// Of a count: nouns of those counted, besides those of the groups.
  var whom: [String]?
  /// Of a count: whether a figure without a noun may be one, and the least that is.
  var countsBare: Bool?
  var least: Double?
  /// Of a count: words that an article on it begins with.
  var topics: [String]?
  /// Of a count: whether a figure with a place is of that place alone.
  var byPlace: Bool?
  /// Of a count: whether what is announced is as good as done.
  var announced: Bool?
  /// How it is told after the number of those counted, or before its state.
  var told: String
  /// The words of a count, in one set or several.
  var words: [Words]?
  /// What has the states.
  var subjects: [String]?
  var states: [State]?

  struct Words: Encodable {
    var counts: [String]?
    var verbs, does, states, nouns, tolls, objects, only, context, unless, except, agents: [String]?
    var countsOne: Bool
  }

  struct State: Encodable {
    var name: String
    var phrases: [String]
    var told: String?
  }

  init(_ kind: Kind, isBuiltIn: Bool) {
    self.kind = kind.name
    builtIn = isBuiltIn
    told = kind.told
    switch kind.content {
    case .count(let counting):
      holds = "count"
      course = counting.course.rawValue
      outcome = counting.outcome == .none ? nil : counting.outcome.rawValue
      counts = counting.counts.isEmpty ? nil : counting.counts.map(\.rawValue)
      if !counting.groups.isEmpty {
        groups = Dictionary(uniqueKeysWithValues: counting.groups.map { ($0.key.rawValue, $0.value.rawValue) })
      }
      whom = counting.whom.isEmpty ? nil : counting.whom
      (countsBare, byPlace, announced) = (counting.countsBare, counting.isByPlace, counting.isAnnounced)
      least = counting.least > 0 ? counting.least : nil
      topics = counting.topics.isEmpty ? nil : counting.topics
      words = counting.words.map { Words($0) }
    case .status(let status):
      holds = "status"
      subjects = status.subjects
      states = status.states.map { State(name: $0.name, phrases: $0.phrases, told: $0.told) }
    case .statement: holds = "statement"
    }
  }

  var row: [String] {
    let examples = words?.flatMap { $0.telling }.prefix(6).map { $0 } ?? states?.map(\.name) ?? []
    return [
      kind, holds, course ?? "", counts?.joined(separator: ", ") ?? (holds == "count" ? "any" : ""), told,
      examples.joined(separator: ", "),
    ]
  }
}

extension KindLine.Words {
  init(_ words: Kind.Words) {
    func some(_ list: [String]) -> [String]? { list.isEmpty ? nil : list }
    counts = words.counts?.map(\.rawValue)
    (verbs, does, states, nouns) = (some(words.verbs), some(words.does), some(words.states), some(words.nouns))
    (tolls, objects, only) = (some(words.tolls), some(words.objects), some(words.only))
    (context, unless) = (some(words.context), some(words.unless))
    (except, agents) = (some(words.except), some(words.agents))
    countsOne = words.countsOne
  }

  /// A few of each sort, the most telling first.
  var telling: [String] {
    [verbs, does, states, nouns, tolls, objects].flatMap { ($0 ?? []).prefix(2) }
  }
}
