internal import ArgumentParser
internal import Articles
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// Why an alert fired.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why an alert fired: rule, change, observations, sentence, notifications.")

  @OptionGroup var options: ReportOptions

  @Argument(help: "The alert's number, as `watchd alerts` lists it.")
  var alert: Int64

  func run() throws {
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
