internal import ArgumentParser
internal import Rules
internal import Watcher

/// Reads the configuration and says what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads the configuration and prints every diagnostic; exits 78 if one is an error.")

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The configuration, in place of --config.")
  var file: String?

  func run() throws {
    var options = options
    options.config = file ?? options.config
    let path = try options.located()
    guard let configuration = try options.configuration(at: path, disk: true) else {
      throw ExitCode.invalidConfiguration
    }
    if configuration.inboxes.isEmpty, configuration.sources.isEmpty {
      printError("\(path):1:1: warning: nothing is watched; add a directory under 'inbox', or a source")
    }
    let parts = [
      count(configuration.inboxes.count, "inbox", "inboxes"), count(configuration.sources.count, "source", "sources"),
      count(configuration.rules.count, "rule", "rules"), count(configuration.receivers.count, "receiver", "receivers"),
    ]
    printLine("\(path): valid: \(parts.joined(separator: ", "))")
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
