internal import ArgumentParser
internal import Articles
internal import Foundation
internal import Rules
internal import Watcher

/// How the pages and feeds are that are fetched on a schedule.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Lists the sources: how each is, when it is next asked, and why it fails.",
    subcommands: [SourcesListCommand.self, SourcesImportCommand.self], defaultSubcommand: SourcesListCommand.self)
}

struct SourcesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the sources of the configuration (default).")

  @OptionGroup var options: ReportOptions

  func run() throws {
    let configured = try options.configuration.load(warnings: false).sources.map(\.url)
    var reports = configured.map(SourceReport.init(unknown:))
    do {
      try options.read { state in reports = try state.sources(configured) }
    } catch let code as ExitCode where code == .noInput {
      // Nothing was asked yet, and the reason was given.
    }
    if options.json {
      for report in reports { try printLine(json(report)) }
      return
    }
    printTable(
      ["SOURCE", "STATE", "ANSWERED", "NEXT", "REASON"],
      reports.map { report in
        [
          report.url, report.state, report.answered.map { "\($0)\(report.status.map { " (\($0))" } ?? "")" } ?? "never",
          report.next ?? "now", report.reason ?? report.movedTo.map { "moved to \($0)" } ?? "",
        ]
      })
  }
}

struct SourcesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Adds the feeds of an OPML file to the configuration.")

  @OptionGroup var options: ConfigurationOptions
  @OptionGroup var schedule: ScheduleOptions

  @Argument(help: "The OPML file, as other readers of feeds export it.")
  var file: String

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw failure("\(file): it cannot be read", .noInput)
    }
    let feeds = OPML(Array(data)).feeds
    guard !feeds.isEmpty else { throw failure("\(file): there is no feed in it (no outline with xmlUrl)", .badData) }
    try schedule.add(feeds.map { ($0.url, .feed) }, options)
  }
}

/// How often what is added is asked.
struct ScheduleOptions: ParsableArguments {
  @Option(help: "How often each is asked, such as 10m or 6h.")
  var every = "15m"

  @Flag(help: "Of feeds: the page of each entry is fetched.")
  var follow = false

  /// Adds sources to the configuration, but for those that it has.
  func add(_ found: [(url: String, kind: Source.Kind)], _ options: ConfigurationOptions) throws {
    let path = try options.located()
    guard let configuration = try options.configuration(at: path, warnings: false, secrets: false) else {
      throw ExitCode.invalidConfiguration
    }
    guard let every = Duration(configured: every) else {
      throw failure("--every: '\(every)' is no time such as 30s, 10m, 6h or 2d", .validationFailure)
    }
    let known = Set(configuration.sources.map(\.url))
    var sources: [Source] = []
    for (url, kind) in found where !known.contains(url) {
      sources.append(Source(kind: kind, url: url, every: every, follow: follow && kind == .feed))
    }
    if !sources.isEmpty {
      do {
        try ConfigurationEdit.add(sources, to: path)
      } catch {
        throw failure(error.description, .inputOutput)
      }
    }
    printLine("\(path): \(sources.count) added, \(found.count - sources.count) known")
  }
}
