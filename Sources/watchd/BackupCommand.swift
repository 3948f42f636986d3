internal import ArgumentParser
internal import Glibc
internal import Watcher

/// Copies the state.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes a copy of the state as it is at one moment, also while watchd runs.",
    discussion:
      "To restore it, stop watchd, put the copy in the place of the state, and remove its -wal and -shm files.")

  @OptionGroup var options: ReportOptions

  @Argument(help: "The file to write; it must not be there.")
  var file: String

  func run() throws {
    umask(0o077)
    try options.read(ofAnyAge: true) { state in try state.backUp(to: file) }
  }
}
