internal import ArgumentParser
internal import Articles
internal import Glibc
internal import Watcher

/// Saves what can be read of a damaged state.
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Checks the state, and saves what can be read of a damaged one into a new file.",
    discussion: """
      The old file is only read, and stays. watchd must be stopped. Where a backup is at hand, that is the better cure:
      this is for what came after it, or where there is none. Put the new file in the place of the old one, and remove
      what lies beside it with -wal and -shm at its end.
      """)

  @OptionGroup var options: ReportOptions

  @Option(help: "The new file; without it, the state's with .repaired at its end. It must not be there.")
  var output: String?

  func run() throws {
    umask(0o077)
    let path =
      try options.state ?? ConfigurationFile.existingStatePath(of: options.configuration.load(warnings: false))
    try reportingStateErrors {
      let report = try Repair(path: path, output: output ?? path + ".repaired")
        .run(now: .now)
      if options.json {
        try printLine(json(report))
      } else {
        print(report, of: path)
      }
    }
  }

  private func print(_ report: RepairReport, of path: String) {
    guard let repaired = report.repaired else {
      printLine("\(path) is whole; there is nothing to repair")
      return
    }
    for problem in report.problems { printLine("damaged   \(problem)") }
    printTable(
      ["TABLE", "KEPT", "COULD NOT BE READ"],
      report.tables.map { [$0.name, "\($0.kept)", $0.gaps.joined(separator: ", ")] })
    for document in report.lostDocuments {
      printLine("lost      the article of \(document); it is taken again if it still stands in an inbox")
    }
    let counts = [
      (report.articlesWithoutText, "articles of which only claims and changes are left"),
      (report.storiesFoundAnew, "stories whose facts are found anew from their articles"),
      (report.orphans, "rows left out that belonged to what is lost"),
    ]
    for (count, what) in counts where count > 0 { printLine("\(count) \(what)") }
    printLine("saved to \(repaired); \(path) is as it was")
  }
}
