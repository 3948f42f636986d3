internal import ArgumentParser
internal import Foundation
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

  @Option(
    help: "How the log is written, text or json; else $WATCHD_LOG_FORMAT, else text.",
    transform: { text in
      guard let format = StandardErrorLog.Format(rawValue: text) else {
        throw ValidationError("it must be text or json")
      }
      return format
    })
  var logFormat: StandardErrorLog.Format?

  func validate() throws {
    guard let named = ProcessInfo.processInfo.environment["WATCHD_LOG_FORMAT"], logFormat == nil, !named.isEmpty,
      StandardErrorLog.Format(rawValue: named) == nil
    else { return }
    throw ValidationError("WATCHD_LOG_FORMAT must be text or json; found '\(named)'")
  }

  func run() async throws {
    Daemon.endAtOnceOnSignals()
    // The state and the alerts are nobody else's; what is to be read by others says so by its rights.
    umask(0o077)
    let handler = StandardErrorLog(level: verbose ? .debug : .notice, format: logFormat ?? .configured)
    let logger = Logger(label: "watchd") { _ in handler }
    // In the form of the log where that is not for people.
    let report: Diagnostic.Report = { diagnostic in
      if handler.format == .text, !handler.withPriorities { return printError(diagnostic.description) }
      logger.log(level: diagnostic.severity == .error ? .error : .warning, "\(diagnostic)")
    }
    func failure(_ message: String, _ code: ExitCode) -> ExitCode {
      logger.error("\(message)")
      return code
    }
    let path = try options.located()
    guard let configuration = try options.configuration(at: path, report: report) else {
      throw ExitCode.invalidConfiguration
    }
    guard !configuration.inboxes.isEmpty || !configuration.sources.isEmpty else {
      throw failure("\(path): nothing is watched; add a directory under 'inbox', or a source", .invalidConfiguration)
    }
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
        try await Daemon.run(assembly) { [options] in
          try? options.configuration(at: path, report: report)
        }
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
