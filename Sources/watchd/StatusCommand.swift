internal import ArgumentParser
internal import Watcher

/// How much the state holds, and what is in trouble.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Says how much the state holds, what waits, and what could not be read.")

  @OptionGroup var options: ReportOptions

  func run() throws {
    try options.read { state in
      let status = try state.status()
      if options.json {
        try printLine(json(status))
        return
      }
      printTable(["STATE", state.path], rows(status))
    }
  }

  private func rows(_ status: StatusReport) -> [[String]] {
    let documents = status.documents.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    var rows = [
      ["documents", documents.isEmpty ? "none" : documents.joined(separator: ", ")],
      [
        "articles",
        "\(status.articles), the last one \(status.lastArticle ?? "never")"
          + (status.pruned > 0 ? "; the texts of \(status.pruned) are no longer kept" : ""),
      ],
      ["stories", "\(status.stories)"], ["facts", "\(status.facts)"], ["alerts", "\(status.alerts)"],
      ["size", byteCount(status.size)],
    ]
    rows += status.pending.sorted { $0.key < $1.key }.map { ["waiting", "\($0.value) for \($0.key)"] }
    rows += status.refused.sorted { $0.key < $1.key }.map { ["refused", "\($0.value) by \($0.key)"] }
    rows += status.paused.sorted { $0.key < $1.key }.map { ["trouble", "\($0.key): \($0.value)"] }
    rows += status.own.map { ["trouble", "\($0.text) (told of at \($0.since))"] }
    if status.damaged > 0 { rows.append(["damaged", "\(status.damaged) rows that could not be read are set aside"]) }
    rows += status.unread.map {
      ["not read", "\($0.articles) of \($0.source): language \"\($0.language)\" is not supported"]
    }
    // An inbox that cannot be read is a document that could not be as well.
    let told = Set(status.own.map(\.subject))
    return rows
      + status.troubles.filter { !told.contains("inbox \($0.path)") }.map { ["trouble", "\($0.path): \($0.reason)"] }
  }
}
