internal import ArgumentParser
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// The facts of the stories.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Lists the facts of each story, with what now stands and who says so.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.read { state in
      let reports = try state.facts(limit: options.limit)
      if options.json {
        for report in reports { try printLine(json(Line(report))) }
      } else {
        printTable(
          ["STORY", "KIND", "GROUP", "PLACE", "STANDS", "SAYS", "ORIGINS", "CHANGED"],
          reports.map { report in
            let fact = report.fact
            return [
              report.story.title.shortened(to: 48), fact.key.kind, fact.key.group.rawValue, fact.key.place ?? "",
              fact.estimate?.words ?? "–", fact.observations.last?.origin ?? "",
              "\(Set(fact.observations.map(\.origin)).count)", report.changed,
            ]
          })
      }
    }
  }

  private struct Line: Encodable {
    var story: StoryReference
    var kind: String
    var group: Group
    var place: String?
    var estimate: AlertMessage.Value?
    var observations: [ObservationLine]
    var changed: String

    init(_ report: FactReport) {
      story = report.story
      kind = report.fact.key.kind
      group = report.fact.key.group
      place = report.fact.key.place
      estimate = report.fact.estimate.map { AlertMessage.Value($0) }
      observations = report.fact.observations.map(ObservationLine.init)
      changed = report.changed
    }
  }
}
