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

  @Flag(help: #"Read lines {"id","text","title","url","outlet","published"} from standard input."#)
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
      if jsonl {
        var number = 0
        while let line = readLine() {
          number += 1
          if !line.isEmpty { try replay.take(line, number: number) }
        }
      } else if files.isEmpty {
        try replay.takeHistory(of: try State.reading(path: ConfigurationFile.statePath(of: options.load())))
      } else {
        for file in files { try replay.take(file: file) }
      }
      if let exitCode = replay.exitCode { throw exitCode }
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
  /// Documents arrive when they were published, but never before the one that came before them.
  private var clock: Timestamp?

  init(pipeline: Pipeline, output: Output) {
    self.pipeline = pipeline
    self.output = output
  }

  private struct Line: Decodable {
    var id: String
    var text: String
    var title: String?
    var url: String?
    var outlet: String?
    var published: String?
  }

  mutating func take(_ line: String, number: Int) throws {
    let document: Line
    do {
      document = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    } catch {
      exitCode = failure("standard input:\(number): no line of the form {\"id\":\"…\",\"text\":\"…\"}", .badData)
      return
    }
    let metadata = Metadata(
      title: document.title, outlet: document.outlet, url: document.url,
      published: document.published.flatMap { Timestamp(iso8601: $0) })
    // The whole line is the document: one text from two outlets is two of them.
    try take(
      Document(bytes: Array(document.text.utf8), name: "\(document.id).txt", metadata: metadata), id: document.id,
      key: documentKey(Array(line.utf8)))
  }

  mutating func take(file path: String) throws {
    do {
      let document = try documentFile(at: path)
      try take(document, id: path, key: documentKey(document.bytes))
    } catch let error as FileError {
      exitCode = failure(error.description, .noInput)
    }
  }

  mutating func takeHistory(of state: State) throws {
    var last: Int64 = 0
    while case let batch = try state.articles(after: last, limit: 100), let end = batch.last {
      for (id, arrival) in batch { try take(arrival, id: "\(id)") }
      last = end.id
    }
  }

  private mutating func take(_ document: Document, id: String, key: String) throws {
    do {
      guard let article = try document.read().article else {
        throw DocumentError(document.name, .malformed("it only names a URL; nothing is fetched in a replay"))
      }
      try take(Pipeline.Arrival(article: article, key: key, path: id), id: id)
    } catch let error as DocumentError {
      exitCode = failure(error.description, .badData)
    }
  }

  private mutating func take(_ arrival: Pipeline.Arrival, id: String) throws {
    let published = arrival.article.published?.seconds ?? clock?.seconds ?? Int64(Date().timeIntervalSince1970)
    let now = Timestamp(seconds: max(published, clock?.seconds ?? .min))
    clock = now
    guard case .taken(_, let changes, let alerts) = try pipeline.take(arrival, now: now) else { return }
    switch output {
    case .text: for alert in alerts { printLine(alert.text) }
    case .json: for alert in alerts { printLine(AlertMessage(alert, id: nil).json) }
    case .changes: for change in changes { try printLine(json(ChangeLine(change, after: id))) }
    }
  }
}
