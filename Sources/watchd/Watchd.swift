internal import ArgumentParser
internal import Watcher

@main
struct Watchd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watchd", abstract: "Reads news as it arrives and tells people when a fact changes.",
    discussion: """
      Exit codes: 0 done, 64 wrong usage, 65 bad data, 66 no input, 70 internal error, 74 input or output failed,
      75 try again (the state is in use, alerts wait for a receiver), 77 no permission, 78 the configuration is not valid
      or not there.
      """,
    version: watchdVersion,
    subcommands: [
      RunCommand.self, CheckCommand.self, TestCommand.self, ReadCommand.self, ExtractCommand.self, ReplayCommand.self,
      FactsCommand.self, StoriesCommand.self, CorrectCommand.self, ClaimsCommand.self, AlertsCommand.self,
      SourcesCommand.self,
      StatusCommand.self, ExplainCommand.self, KindsCommand.self, RulesCommand.self, AddCommand.self,
      ResendCommand.self,
      NotifyTestCommand.self, BackupCommand.self, PruneCommand.self, RepairCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}
