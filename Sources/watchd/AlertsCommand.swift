internal import ArgumentParser
internal import Articles
internal import Rules
internal import Watcher

/// The alerts that fired.
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Lists the alerts that fired, the latest first.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var filters: FilterOptions

  @Flag(help: "Print comma-separated values, with a line of headings.")
  var csv = false

  @Flag(
    help: """
      Only those that a receiver has not taken: they wait, or were refused and are set aside; with watchd's notices of its
      own trouble, but in comma-separated values.
      """)
  var undelivered = false

  func validate() throws {
    if csv, options.json { throw ValidationError("Choose one of --json and --csv.") }
  }

  func run() throws {
    try options.read { state in
      let filter = try filters.filter(state)
      func each(_ body: (AlertReport) throws -> Void) throws {
        try state.eachAlert(undelivered: undelivered, where: filter, limit: options.limit, body)
      }
      if options.json {
        for report in try notices(state, filter) { printLine(report.notice.json) }
        try each { printLine(AlertMessage($0.alert, id: $0.id).json) }
      } else if csv {
        printLine(csvLine(Self.columns))
        try each { printLine(csvLine(cells(AlertMessage($0.alert, id: $0.id)))) }
      } else {
        var rows = try notices(state, filter).flatMap(waiting)
        try each { rows += undelivered ? waiting($0) : [row($0)] }
        printTable(undelivered ? Self.waitingHeadings : Self.headings, rows)
      }
    }
  }

  private func notices(_ state: State, _ filter: ReportFilter) throws -> [NoticeReport] {
    undelivered ? try state.undeliveredNotices(where: filter, limit: options.limit) : []
  }

  private static let headings = ["ID", "TIME", "SEVERITY", "RULE", "SENT", "MESSAGE"]

  private func row(_ report: AlertReport) -> [String] {
    let sent = report.notifications.count { $0.delivered != nil }
    return [
      "\(report.id)", report.alert.time.iso8601, report.alert.severity.rawValue, report.alert.rule,
      "\(sent)/\(report.notifications.count)", report.alert.message,
    ]
  }

  private static let waitingHeadings = ["ID", "TIME", "RECEIVER", "TRIES", "WHY", "MESSAGE"]

  private func waiting(_ report: AlertReport) -> [[String]] {
    report.notifications.filter { $0.delivered == nil }.map {
      waiting($0, id: "\(report.id)", report.alert.time, report.alert.message)
    }
  }

  private func waiting(_ report: NoticeReport) -> [[String]] {
    report.notifications.map { waiting($0, id: "-", report.notice.time, report.notice.line) }
  }

  private func waiting(_ notification: AlertReport.Notification, id: String, _ time: Timestamp, _ message: String)
    -> [String]
  {
    let why = notification.error ?? "not tried yet"
    return [
      id, time.iso8601, notification.receiver, "\(notification.attempts)",
      notification.refused == nil ? "waits: \(why)" : "refused: \(why)", message,
    ]
  }

  private static let columns = [
    "id", "time", "severity", "rule", "story", "title", "kind", "group", "place", "change", "from", "to", "low", "high",
    "attribution", "outlet", "published", "url", "sentence", "message",
  ]

  private func cells(_ alert: AlertMessage) -> [String] {
    [
      alert.id.map { "\($0)" } ?? "", alert.time.iso8601, alert.severity, alert.rule, "\(alert.story.id)",
      alert.story.title, alert.kind, alert.population?.group ?? "", alert.place ?? "", alert.change,
      alert.from?.text ?? "", alert.to?.text ?? "", plainNumber(alert.to?.low), plainNumber(alert.to?.high),
      alert.attribution ?? "", alert.outlet ?? "", alert.published?.iso8601 ?? "", alert.url ?? "", alert.sentence,
      alert.message,
    ]
  }
}
