internal import ArgumentParser
internal import Rules
internal import Watcher

/// Tries a receiver.
struct NotifyTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify-test", abstract: "Sends an alert that says it is a test, and what becomes of it.")

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "The receiver's name.")
  var receiver: String

  func run() async throws {
    let receivers = try options.load(warnings: false, secrets: true).receivers
    guard let found = receivers.first(where: { $0.name == receiver }) else {
      let names = receivers.map(\.name).joined(separator: ", ")
      throw failure(
        "there is no receiver '\(receiver)'; the configuration has \(names.isEmpty ? "none" : names)", .usage)
    }
    if let problem = await found.test() { throw failure("\(receiver): \(problem)", .inputOutput) }
    printError("\(receiver): the test was taken")
  }
}
