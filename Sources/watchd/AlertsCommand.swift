internal import ArgumentParser
internal import Articles
internal import Rules
internal import Watcher

/// The alerts that fired.
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Lists the alerts that fired, the latest first.")

  @OptionGroup var options: ReportOptions

  @Flag(help: "Only those that a receiver has not taken: they wait, or were refused and are set aside.")
  var undelivered = false

  func run() throws {
    try options.read { state in
      let alerts = try state.alerts(undelivered: undelivered, limit: options.limit)
      if options.json {
        for report in alerts { printLine(AlertMessage(report.alert, id: report.id).json) }
      } else if undelivered {
        printTable(["ID", "TIME", "RECEIVER", "TRIES", "WHY", "MESSAGE"], alerts.flatMap(waiting))
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

  private func waiting(_ report: AlertReport) -> [[String]] {
    report.notifications.filter { $0.delivered == nil }.map {
      let why = $0.error ?? "not tried yet"
      return [
        "\(report.id)", report.alert.time.iso8601, $0.receiver, "\($0.attempts)",
        $0.refused == nil ? "waits: \(why)" : "refused: \(why)", report.alert.message,
      ]
    }
  }
}
