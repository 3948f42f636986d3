internal import ArgumentParser
internal import Articles
internal import Foundation
internal import Rules
internal import Watcher

/// Lets go of old texts.
struct PruneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: "Lets go of the texts of older articles, also while watchd runs.",
    discussion: """
      Facts, claims with their sentences, alerts and stories stay, and nothing is taken or told again; the file
      shrinks. What is gone can't be had again: take a backup first. Merging and splitting stories and `stories show`
      work with the sentences that are left, and a replay with the claims that were read at the time.
      """)

  @OptionGroup var options: ReportOptions

  @Option(help: "How long texts are kept after they arrived, such as 180d; without it, `keep` of the configuration.")
  var keep: KeepTime?

  func run() async throws {
    let configuration = try options.configuration.load(warnings: false)
    guard let keep = keep?.duration ?? configuration.keep else {
      throw failure("how long are texts kept? Name it with --keep, or as `keep: 180d` in the configuration", .usage)
    }
    let path = options.state ?? ConfigurationFile.existingStatePath(of: configuration)
    do {
      let (state, isShared) = try open(path)
      let before = state.size
      let count = try await Pruning(state: state, keep: keep).pass(now: Timestamp(seconds: seconds))
      let isStiff = try !state.shrinksByPieces()
      if isStiff, !isShared { try state.rewrite() }
      if isStiff, isShared {
        printError(
          "watchd: \(path) keeps its size, for an older watchd made it; run this once more when watchd is stopped")
      }
      try report(count, before: before, after: state.size)
    } catch let error as StateError {
      throw failure(error.description, ExitCode(error.exitCode))
    }
  }

  /// The state for this process alone; where a daemon has it, beside that.
  private func open(_ path: String) throws -> (State, isShared: Bool) {
    do throws(StateError) {
      return (try State.existing(path: path), false)
    } catch  where error.reason == .locked {
      return (try State.sharing(path: path), true)
    }
  }

  private var seconds: Int64 { Int64(Date().timeIntervalSince1970) }

  private func report(_ count: Int, before: Int, after: Int) throws {
    if options.json {
      try printLine(json(["articles": count, "size": after, "sizeBefore": before]))
    } else {
      let texts = count == 1 ? "1 text is" : "\(count) texts are"
      printLine("\(texts) no longer kept; the state has \(byteCount(after)), and had \(byteCount(before))")
    }
  }
}

/// A time to keep texts for, as the configuration writes it.
struct KeepTime: ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    guard let duration = Duration(configured: argument), duration >= .seconds(86_400) else { return nil }
    self.duration = duration
  }
}
