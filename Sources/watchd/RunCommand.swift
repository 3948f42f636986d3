internal import ArgumentParser
internal import Logging
internal import Rules
internal import Watcher

/// Runs the daemon, or a single pass.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Watches inboxes and sources, and sends alerts (default).")

  @OptionGroup var options: ConfigurationOptions

  @Flag(help: "One pass over the inboxes, what is due to be fetched and the outbox, then the end: for cron.")
  var once = false

  @Flag(name: .shortAndLong, help: "Say of each article what it gave.")
  var verbose = false

  func run() async throws {
    Daemon.endAtOnceOnSignals()
    let path = try options.located()
    let configuration = try options.load()
    let level: Logger.Level = verbose ? .debug : .notice
    let logger = Logger(label: "watchd") { _ in StandardErrorLog(level: level) }
    do {
      let state = try State(path: ConfigurationFile.statePath(of: configuration))
      let assembly = Assembly(state: state, configuration: configuration, logger: logger)
      if once {
        try await Daemon.once(assembly)
      } else {
        try await Daemon.run(assembly) { [options] in try? options.configuration(at: path) }
      }
    } catch let error as StateError {
      throw failure(error.description, ExitCode(error.exitCode))
    }
  }
}
