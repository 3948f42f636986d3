internal import ArgumentParser
internal import Glibc
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
    // The state and the alerts are nobody else's; what is to be read by others says so by its rights.
    umask(0o077)
    let path = try options.located()
    let configuration = try options.load(secrets: true)
    guard !configuration.inboxes.isEmpty || !configuration.sources.isEmpty else {
      throw failure("\(path): nothing is watched; add a directory under 'inbox', or a source", .invalidConfiguration)
    }
    let level: Logger.Level = verbose ? .debug : .notice
    let logger = Logger(label: "watchd") { _ in StandardErrorLog(level: level) }
    do {
      let state = try State(path: ConfigurationFile.statePath(of: configuration))
      let assembly = Assembly(state: state, configuration: configuration, logger: logger)
      if once {
        let rest = try await Daemon.once(assembly)
        if !rest.closedInboxes.isEmpty { throw ExitCode.noInput }
        if rest.undelivered > 0 {
          let what = rest.undelivered == 1 ? "1 notification waits" : "\(rest.undelivered) notifications wait"
          throw failure("\(what) for a receiver; `watchd alerts --undelivered` lists them", .tryAgain)
        }
      } else {
        try await Daemon.run(assembly) { [options] in try? options.configuration(at: path) }
      }
    } catch let error as StateError {
      throw failure(error.description, ExitCode(error.exitCode))
    } catch let error as ExitCode {
      throw error
    } catch {
      throw failure("it ended by an error that it does not know: \(plainWords(error)); report it", .internalError)
    }
  }
}
