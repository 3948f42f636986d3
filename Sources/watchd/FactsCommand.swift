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
  @OptionGroup var filters: FilterOptions

  @Flag(help: "Print comma-separated values, with a line of headings.")
  var csv = false

  @Flag(help: "What became of each fact: its changes, in their order.")
  var history = false

  @Option(help: "What was known at a time such as 2025-05-12 (to the end of that day, UTC) or 2025-05-12T10:00Z.")
  var at: Moment?

  @Option(help: "With --at: known is what had been published, or what had arrived, by then.")
  var by: ByOption?

  func validate() throws {
    if csv, options.json || history { throw ValidationError("--csv goes with neither --json nor --history.") }
    if by != nil, at == nil { throw ValidationError("--by says what --at is about: name a time with it.") }
  }

  func run() throws {
    try options.read { state in
      let filter = try filters.filter(state)
      if csv { printLine(csvLine(FactLine.columns)) }
      var rows: [[String]] = []
      var histories: [FactLine] = []
      try eachFact(of: state, where: filter) { line in
        if options.json {
          try printLine(json(line))
        } else if csv {
          printLine(csvLine(line.cells))
        } else if history {
          histories.append(line)
        } else {
          rows.append(line.row)
        }
      }
      if history, !options.json {
        printHistory(histories)
      } else if !options.json, !csv {
        printTable(FactLine.headings, rows)
      }
    }
  }

  /// Hands out the facts, those of the story last published about first, one story after another: there may be more
  /// than fit into memory.
  private func eachFact(of state: State, where filter: ReportFilter, _ body: (FactLine) throws -> Void) throws {
    var left = options.limit ?? .max
    for id in try filter.story.map({ [$0] }) ?? state.storyIDs() where left > 0 {
      guard let present = try state.story(id) else { continue }
      let story = try at.map { try state.story(id, asKnownAt: $0.end, by: by?.known ?? .arrived) } ?? present
      let articles = filter.isOfContent ? try state.articles(ofStory: id) : [:]
      let changes = history ? try changes(state, of: story) : nil
      let corrections = history ? try state.corrections(ofStory: id) : []
      let facts = FactLine.lines(of: story, changes: changes, corrections: corrections) {
        filter.takes($0, articles: articles)
      }.prefix(left)
      left -= facts.count
      for fact in facts { try body(fact) }
    }
  }

  /// What had been changed in the story by the time that is asked for.
  private func changes(_ state: State, of story: Story) throws -> [ChangeReport] {
    try state.changes(ofStory: story.profile.reference.id).filter { report in
      let time = by == .published ? report.published ?? report.arrived : report.arrived
      return at.map { time <= $0.end } ?? true
    }
  }

  /// Each fact with its changes below it.
  private func printHistory(_ lines: [FactLine]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { printLine("") }
      printLine("\(line.story.id) \(line.story.title): \(line.name)")
      printTable(HistoryLine.headings, (line.history ?? []).map(\.row))
      for correction in line.corrections ?? [] { printLine(correction.words) }
    }
  }
}
