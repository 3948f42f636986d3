internal import ArgumentParser
internal import Foundation
internal import Rules
internal import Watcher

/// Adds pages and feeds to the configuration.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds pages and feeds to the configuration, after asking each what it is.")

  @OptionGroup var options: ConfigurationOptions
  @OptionGroup var schedule: ScheduleOptions

  @Flag(help: "They are feeds; none is asked.")
  var feed = false

  @Flag(help: "They are pages; none is asked.")
  var page = false

  @Argument(help: "Addresses, http or https.")
  var urls: [String]

  func validate() throws {
    if feed, page { throw ValidationError("--feed and --page exclude each other.") }
    for url in urls where !isWebURL(url) {
      throw ValidationError("'\(url)' is no whole http or https URL such as https://news.example/live.")
    }
  }

  func run() async throws {
    var found: [(url: String, kind: Source.Kind)] = []
    let limits = feed || page ? Fetch() : try options.load(warnings: false).fetch
    for url in urls where !found.contains(where: { $0.url == url }) {
      if feed || page {
        found.append((url, feed ? .feed : .page))
        continue
      }
      do {
        let kind = try await kindOfSource(at: url, limits)
        printLine("\(redacted(url)): a \(kind.rawValue)")
        found.append((url, kind))
      } catch let code as ExitCode {
        throw code
      } catch {
        throw failure("\(error); to add it all the same, say --page or --feed", .badData)
      }
    }
    try schedule.add(found, options)
  }
}
