internal import ArgumentParser
internal import Watcher

/// Lets what was set aside be sent again.
struct ResendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend", abstract: "Sends alerts again that a receiver refused, or did not take for three days.",
    discussion: """
      They wait again in the order of the alerts; the daemon sends them within half a minute, or the next pass does. The
      state may be in use meanwhile. `watchd alerts --undelivered` lists them.
      """)

  @OptionGroup var options: ReportOptions

  @Argument(help: "Only the alert of this number.")
  var alert: Int64?

  @Option(help: "Only to this receiver.")
  var receiver: String?

  func run() throws {
    try options.edit { state in
      let count = try state.resend(alert: alert, receiver: receiver)
      printLine("\(count) \(count == 1 ? "alert waits" : "alerts wait") to be sent again")
    }
  }
}
