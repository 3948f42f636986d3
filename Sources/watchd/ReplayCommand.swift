internal import ArgumentParser
internal import Articles
internal import Claims
internal import Facts
internal import Foundation
internal import Rules
internal import Watcher

/// What a configuration would have said about documents, in a state that is thrown away afterwards.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Prints the alerts that documents would have given, in this order.",
    discussion: """
      Nothing is sent and nothing is kept. Without a file, the articles of the state are taken again. Without a
      configuration, every new, changed or contradicted fact is an alert.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "Documents, in the order of their arrival.")
  var files: [String] = []

  @Flag(
    help: ArgumentHelp(
      #"Read lines {"id","text","title","url","outlet","published"} from standard input."#,
      discussion: #"A line may bring "claims" as `extract --json` prints them, in place of reading the text."#))
  var jsonl = false

  @Flag(help: "Print a line of JSON for each change, in place of alerts.")
  var changes = false

  @Flag(help: "Print alerts as lines of JSON.")
  var json = false

  func validate() throws {
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input: name no files with it.") }
  }

  func run() throws {
    try reportingStateErrors {
      let configuration = try chosenConfiguration()
      var replay = Replay(pipeline: Pipeline(state: try .scratch(), configuration: configuration), output: output)
      var exitCode: ExitCode?
      if jsonl {
        exitCode = try readTextLines { try replay.take($0, key: documentKey(Array($1)), line: $2) }
      } else if files.isEmpty {
        try replay.takeHistory(of: try State.reading(path: ConfigurationFile.existingStatePath(of: configuration)))
      } else {
        for file in files { try replay.take(file: file) }
      }
      try replay.finish()
      if let exitCode = exitCode ?? replay.exitCode { throw exitCode }
    }
  }

  private var output: Replay.Output { changes ? .changes : json ? .json : .text }

  /// The configuration named, else one that tells everything.
  private func chosenConfiguration() throws -> Configuration {
    guard options.config != nil || (!jsonl && files.isEmpty) else {
      return Configuration(rules: [Rule(name: "every change", claims: [Glob("*")], notify: [])])
    }
    return try options.load()
  }
}

/// A run of the pipeline over documents that prints what they give.
private struct Replay {
  enum Output { case text, json, changes }

  let pipeline: Pipeline
  let output: Output
  /// Of the last document that could not be taken.
  private(set) var exitCode: ExitCode?
  private var clock = ArrivalClock()
  /// Those without a date that came before any with one: they arrived no later than it.
  private var waiting: [(arrival: Pipeline.Arrival, id: String)] = []
  /// So many wait at the most.
  private static let mostWaiting = 64

  init(pipeline: Pipeline, output: Output) {
    self.pipeline = pipeline
    self.output = output
  }

  /// - Parameters:
  ///   - key: of the whole line: one text from two outlets is two documents.
  ///   - number: the line's, counted from 1.
  mutating func take(_ line: TextLine, key: String, line number: Int) throws {
    let metadata = Metadata(title: line.title, outlet: line.outlet, url: line.url, published: line.published)
    let id = String(decoding: line.id, as: UTF8.self)
    let name = id.hasPrefix("\"") ? String(id.dropFirst().dropLast()) : id
    let document = Document(bytes: line.text, name: "\(name).txt", metadata: metadata)
    try take(document, id: id, key: key, claims: line.claims, from: "standard input:\(number)")
  }

  mutating func take(file path: String) throws {
    do {
      let document = try documentFile(at: path)
      try take(document, id: try json(path), key: documentKey(document.bytes))
    } catch let error as FileError {
      exitCode = failure(error.description, .noInput)
    }
  }

  mutating func takeHistory(of state: State) throws {
    var (last, pruned): (Int64, Int) = (0, 0)
    while case let batch = try state.articles(after: last, limit: 100), let end = batch.last {
      for (id, arrival) in batch { try take(arrival, id: "\"\(id)\"") }
      pruned += batch.count { $0.arrival.isPruned }
      last = end.id
    }
    if pruned > 0 {
      printError(
        "watchd: the texts of \(pruned) articles are no longer kept: "
          + "their claims are those that were read when they arrived"
      )
    }
  }

  /// - Parameters:
  ///   - id: as JSON.
  ///   - claims: those that came beside the document; nil where it may hold some itself.
  ///   - place: what to name in a message about the claims.
  private mutating func take(
    _ document: Document, id: String, key: String, claims: GivenClaims? = nil, from place: String? = nil
  ) throws {
    do {
      let reading = try document.read()
      guard let article = reading.article else {
        throw DocumentError(document.name, .malformed("it only names a URL; nothing is fetched in a replay"))
      }
      var arrival = Pipeline.Arrival(article: article, key: key, path: id)
      arrival.claims = try pipeline.claims(claims ?? reading.claims, of: article, in: place ?? document.name)
      try take(arrival, id: id)
    } catch let error as DocumentError {
      exitCode = failure(error.description, .badData)
    }
  }

  private mutating func take(_ arrival: Pipeline.Arrival, id: String) throws {
    if clock.isUnset, arrival.article.published == nil, waiting.count < Self.mostWaiting {
      return waiting.append((arrival, id))
    }
    clock.start(at: arrival.article)
    try finish()
    try tell(arrival, id: id)
  }

  /// Takes those that still wait for a date.
  mutating func finish() throws {
    let waiting = waiting
    self.waiting = []
    for (arrival, id) in waiting { try tell(arrival, id: id) }
  }

  private mutating func tell(_ arrival: Pipeline.Arrival, id: String) throws {
    let now = clock.arrival(of: arrival.article)
    guard case .taken(_, let changes, let alerts, _) = try pipeline.take(arrival, now: now) else { return }
    switch output {
    case .text: for alert in alerts { printLine(alert.text) }
    case .json: for alert in alerts { printLine(AlertMessage(alert, id: nil).json) }
    case .changes: for change in changes { try printLine(line(change, after: id)) }
    }
  }

  /// The change as JSON. The id stands there as it was given, a number or a string.
  private func line(_ change: Change, after id: String) throws -> String {
    let line = try json(ChangeLine(change, after: ""))
    return "{\"after\":\(id)" + line.dropFirst(#"{"after":"""#.count)
  }
}
