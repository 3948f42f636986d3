internal import ArgumentParser
internal import Articles
internal import Rules
internal import Watcher

/// The alerts that fired.
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Lists the alerts that fired, the latest first.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.read { state in
      let alerts = try state.alerts(limit: options.limit)
      if options.json {
        for report in alerts { printLine(AlertMessage(report.alert, id: report.id).json) }
      } else {
        printTable(
          ["ID", "TIME", "SEVERITY", "RULE", "SENT", "MESSAGE"],
          alerts.map {
            let sent = $0.notifications.count { $0.delivered != nil }
            return [
              "\($0.id)", $0.alert.time.iso8601, $0.alert.severity.rawValue, $0.alert.rule,
              "\(sent)/\($0.notifications.count)", $0.alert.message,
            ]
          })
      }
    }
  }
}
