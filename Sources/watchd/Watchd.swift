import ArgumentParser

@main
struct Watchd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watchd", abstract: "Reads news as it arrives and tells people when a fact changes.")
}
