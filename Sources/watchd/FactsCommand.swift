internal import ArgumentParser
internal import Articles
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// The facts of the stories.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Lists the facts of each story: what stands, since when, who says so.",
    discussion: """
      SINCE is the day or time that the standing figure is of; ORIGINS counts the independent voices that hold it; AGAINST
      is what contradicts it. A figure that was withdrawn, or is only feared or expected, leaves a "–".
      """)

  @OptionGroup var options: ReportOptions

  @Option(help: "Only the story of this number, as `watchd stories` lists it.")
  var story: Int64?

  @Flag(help: "What became of each fact: its changes, in their order.")
  var history = false

  @Option(help: "What was known at a time such as 2025-05-12 (to the end of that day, UTC) or 2025-05-12T10:00Z.")
  var at: Moment?

  func run() throws {
    try options.read { state in
      var left = options.limit ?? .max
      var lines: [FactLine] = []
      for story in try stories(state) where left > 0 {
        let known = try at.map { try state.story(story.profile.reference.id, asKnownAt: $0.time) } ?? story
        let changes = history ? try changes(state, of: known) : nil
        let facts = FactLine.lines(of: known, changes: changes).prefix(left)
        left -= facts.count
        lines += facts
      }
      if options.json {
        for line in lines { try printLine(json(line)) }
      } else if history {
        printHistory(lines)
      } else {
        printTable(FactLine.headings, lines.map(\.row))
      }
    }
  }

  private func stories(_ state: State) throws -> [Story] {
    guard let story else { return try state.stories(limit: options.limit) }
    guard let found = try state.story(story) else {
      throw failure("there is no story \(story); `watchd stories` lists them", .noInput)
    }
    return [found]
  }

  /// What had been changed in the story by the time that is asked for.
  private func changes(_ state: State, of story: Story) throws -> [ChangeReport] {
    try state.changes(ofStory: story.profile.reference.id).filter { report in
      at.map { report.arrived <= $0.time } ?? true
    }
  }

  /// Each fact with its changes below it.
  private func printHistory(_ lines: [FactLine]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { printLine("") }
      printLine("\(line.story.id) \(line.story.title): \(line.name)")
      printTable(HistoryLine.headings, (line.history ?? []).map(\.row))
    }
  }
}

/// A time on the command line; a day means its end.
struct Moment: ExpressibleByArgument {
  let time: Timestamp

  init?(argument: String) {
    guard let time = Timestamp(iso8601: argument) else { return nil }
    self.time = time.precision == .day ? Timestamp(seconds: time.seconds + 86_399) : time
  }
}
