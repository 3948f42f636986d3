internal import ArgumentParser
internal import Articles
internal import Foundation
internal import Rules
internal import Watcher

/// Runs the tests that people write for their rules.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Runs tests of rules: documents, and the alerts that they are to give.",
    discussion: """
      A file of tests names its configuration (`config: watchd.yaml`), or --config does, and lists under `tests` for
      each its `name`, its `documents`, which are paths or {text, title, outlet, published, url}, and all `alerts` that
      are to fire, in their order. Of an alert it says what matters, with * for anything: rule, severity, kind, change,
      group, place, from, to, attribution, outlet, story, message. Nothing is sent and nothing is kept. Exits 65 where a
      test fails.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "Files of tests.")
  var files: [String]

  func run() throws {
    var (passed, failed) = (0, 0)
    for file in files {
      let tests = try read(file)
      let configuration = try configuration(of: tests)
      for test in tests.tests {
        let problems = try run(test, with: configuration, in: file)
        printLine("\(problems.isEmpty ? "ok    " : "FAILED") \(test.name)")
        for problem in problems { printLine("       \(problem)") }
        if problems.isEmpty { passed += 1 } else { failed += 1 }
      }
    }
    printLine("\(passed) passed, \(failed) failed")
    if failed > 0 { throw ExitCode.badData }
  }

  private func read(_ file: String) throws -> RuleTests {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw failure("\(file): it cannot be read; name a file of tests", .noInput)
    }
    let (tests, diagnostics) = RuleTests.read(SourceFile(path: file, text: text))
    for diagnostic in diagnostics { printError(diagnostic.description) }
    guard let tests else { throw ExitCode.invalidConfiguration }
    return tests
  }

  private func configuration(of tests: RuleTests) throws -> Configuration {
    var options = options
    options.config = options.config ?? tests.configuration
    return try options.load(warnings: false)
  }

  /// - Returns: what is not as the test says, for people; empty where all is.
  private func run(_ test: RuleTest, with configuration: Configuration, in file: String) throws -> [String] {
    var alerts: [AlertMessage] = []
    var clock = ArrivalClock()
    let pipeline = Pipeline(state: try .scratch(), configuration: configuration)
    for (index, document) in test.documents.enumerated() {
      do {
        let document = try bytes(document)
        let reading = try document.read()
        guard let article = reading.article else {
          return ["\(document.name): it only names a URL; nothing is fetched"]
        }
        var arrival = Pipeline.Arrival(article: article, key: "\(index)", path: document.name)
        arrival.claims = try pipeline.claims(reading.claims, of: article, in: document.name)
        let outcome = try pipeline.take(arrival, now: clock.arrival(of: article))
        if case .taken(_, _, let fired, _) = outcome { alerts += fired.map { AlertMessage($0, id: nil) } }
      } catch let error as FileError {
        return [error.description]
      } catch let error as DocumentError {
        return [error.description]
      }
    }
    return differences(of: test.alerts, from: alerts, in: file)
  }

  private func bytes(_ document: RuleTest.Document) throws(FileError) -> Document {
    switch document {
    case .file(let path): try documentFile(at: path)
    case .text(let text, let metadata): Document(bytes: Array(text.utf8), name: "document.txt", metadata: metadata)
    }
  }

  private func differences(of expected: [ExpectedAlert], from fired: [AlertMessage], in file: String) -> [String] {
    var problems: [String] = []
    for index in 0..<max(expected.count, fired.count) {
      switch (index < expected.count ? expected[index] : nil, index < fired.count ? fired[index] : nil) {
      case (let alert?, let message?):
        let differences = alert.differences(from: message)
        guard !differences.isEmpty else { continue }
        problems.append(
          "\(alert.place.line(in: file)): \(differences.joined(separator: "; ")); it fired: \(message.message)")
      case (let alert?, nil): problems.append("\(alert.place.line(in: file)): no alert fired (\(alert.words))")
      case (nil, let message?): problems.append("\(file): one more alert fired: \(message.rule): \(message.message)")
      case (nil, nil): break
      }
    }
    return problems
  }
}

/// When documents arrive that are only replayed: when they were published, but never before the one that came before.
struct ArrivalClock {
  private var last: Timestamp?

  /// Nothing has arrived.
  var isUnset: Bool { last == nil }

  /// Starts it, unless it runs: what arrived before the first article with a date did so then.
  mutating func start(at article: Article) {
    if last == nil { last = article.published.map { Timestamp(seconds: $0.seconds) } }
  }

  mutating func arrival(of article: Article) -> Timestamp {
    let published = article.published?.seconds ?? last?.seconds ?? Int64(Date().timeIntervalSince1970)
    let now = Timestamp(seconds: max(published, last?.seconds ?? .min))
    last = now
    return now
  }
}

extension Place {
  /// As messages name it.
  fileprivate func line(in file: String) -> String { "\(file):\(line):\(column)" }
}
