internal import ArgumentParser
internal import Articles
internal import Claims
internal import Facts
internal import Foundation
internal import Rules
internal import Watcher

/// Why an alert fired, or why an article gave none.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why an alert fired, or what became of each number of an article.",
    discussion: """
      Of an alert: rule, change, observations, sentence, notifications. Of an article: each number and each claim with the
      fact that it was counted for and the rules that fired on it, or why nothing followed. A file that was not taken yet
      is explained as if it were the first of all.
      """)

  @OptionGroup var options: ReportOptions

  @Argument(help: "The alert's number, as `watchd alerts` lists it, or the file of an article.")
  var what: String?

  @Option(help: "The number of an article, as `watchd claims` lists it.")
  var article: Int64?

  func validate() throws {
    if (what == nil) == (article == nil) {
      throw ValidationError("Name the number of an alert, the file of an article, or --article with its number.")
    }
  }

  func run() throws {
    if let article { return try options.read { try explain(article: article, in: $0) } }
    guard let what else { return }
    if let alert = Int64(what) { return try explain(alert: alert) }
    try explain(file: what)
  }

  private func explain(file: String) throws {
    do {
      let document = try documentFile(at: file)
      let key = documentKey(document.bytes)
      let configuration = try options.configuration.load(warnings: false)
      let path = options.state ?? ConfigurationFile.existingStatePath(of: configuration)
      try reportingStateErrors {
        if FileManager.default.fileExists(atPath: path) {
          let state = try State.reading(path: path)
          if let known = try state.document(key: key) { return try explain(article: known, in: state) }
        }
        printError("watchd: note: \(file): it was not taken yet; this is what it would give as the first of all")
        let pipeline = Pipeline(state: try .scratch(), configuration: configuration)
        let reading = try document.read()
        guard let article = reading.article else {
          throw failure(
            "\(file): it holds no article of its own, but a feed or a URL; name an article with --article", .badData)
        }
        var arrival = Pipeline.Arrival(article: article, key: key, path: file)
        arrival.claims = try pipeline.claims(reading.claims, of: article, in: file)
        guard case .taken(let id, _, _, _) = try pipeline.take(arrival, now: article.published ?? .now) else { return }
        try explain(article: id, by: pipeline)
      }
    } catch let error as FileError {
      throw failure(error.description, .noInput)
    } catch let error as DocumentError {
      throw failure(error.description, .badData)
    }
  }

  private func explain(article: Int64, in state: State) throws {
    try explain(
      article: article, by: Pipeline(state: state, configuration: options.configuration.load(warnings: false)))
  }

  private func explain(article: Int64, by pipeline: Pipeline) throws {
    try printLines(pipeline.accounts(ofArticle: article).map(AccountLine.init), asJSON: options.json)
  }

  private func explain(alert: Int64) throws {
    try options.read { state in
      guard let report = try state.alerts(id: alert, limit: 1).first else {
        throw failure("there is no alert \(alert)", .noInput)
      }
      let fact = try state.fact(report.alert.change.fact, of: report.alert.change.story.id)
      let pruned = try state.pruned(article: report.alert.change.article)
      let corrections = try state.corrections(ofStory: report.alert.change.story.id).filter { correction in
        correction.article == report.alert.change.article || fact.map { correction.bears(on: $0) } == true
      }
      if options.json {
        try printLine(json(Explanation(report, observations: fact?.observations ?? [], corrections, pruned: pruned)))
      } else {
        explain(report, fact, corrections, pruned: pruned)
      }
    }
  }

  /// - Parameter pruned: when the article's text was let go of.
  private func explain(_ report: AlertReport, _ fact: Fact?, _ corrections: [Correction], pruned: String?) {
    let (alert, change) = (report.alert, report.alert.change)
    printLine(alert.text)
    printLine("")
    printLine("rule       \(alert.rule) (\(alert.severity.rawValue)), fired \(alert.time.iso8601)")
    printLine("story      \(change.story.id): \(change.story.title)")
    printLine("fact       \(change.fact.words(place: change.fact.placeText(in: change.claim)))")
    printLine(
      "change     \(change.kind.rawValue): \(change.from?.words ?? "nothing") → \(change.to?.words ?? "nothing"), "
        + "from article \(change.article)")
    if let pruned { printLine("text       of article \(change.article) is no longer kept, since \(pruned)") }
    for side in change.against { printLine("against    \(side.value.words), says \(side.saidBy)") }
    for observation in fact?.observations ?? [] {
      printLine(
        "observed   \(observation.time.iso8601)  \(observation.value.words), says \(observation.saidBy) "
          + "(article \(observation.article), \(observation.modality.rawValue))")
    }
    for correction in corrections { printLine(CorrectionLine(correction).words) }
    for notification in report.notifications {
      let outcome =
        notification.delivered.map { "delivered \($0)" }
        ?? "waits, after \(notification.attempts) attempts\(notification.error.map { ": \($0)" } ?? "")"
      printLine("sent to    \(notification.receiver): \(outcome)")
    }
  }

  private struct Explanation: Encodable {
    var alert: AlertMessage
    var article: Int64
    /// When the article's text was let go of; absent where it is kept.
    var textPruned: String?
    var observations: [ObservationLine]
    /// What a person has corrected of its article or its fact.
    var corrections: [CorrectionLine]
    var notifications: [AlertReport.Notification]

    init(_ report: AlertReport, observations: [Observation], _ corrections: [Correction], pruned: String?) {
      self.corrections = corrections.map(CorrectionLine.init)
      textPruned = pruned
      alert = AlertMessage(report.alert, id: report.id)
      article = report.alert.change.article
      self.observations = observations.map(ObservationLine.init)
      notifications = report.notifications
    }
  }
}
