internal import ArgumentParser
internal import Articles
internal import Rules
internal import Watcher

/// What a listing is narrowed to.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only the story of this number, as `watchd stories` lists it.")
  var story: Int64?

  @Option(help: "Only this kind, or those that a pattern such as 'casualties.*' covers. May be given several times.")
  var kind: [String] = []

  @Option(help: "Only this outlet, or those that a pattern such as 'Orvania *' covers. May be given several times.")
  var outlet: [String] = []

  @Option(
    help: """
      Only from this time on, such as 2025-05-12 or 2025-05-12T10:00Z: of articles and what they say, when they were \
      published, else arrived; of alerts, when they fired.
      """)
  var since: Moment?

  @Option(help: "Only up to this time; a day counts to its end, UTC.")
  var until: Moment?

  /// - Throws: where the state has no such story.
  func filter(_ state: State) throws -> ReportFilter {
    if let story, try state.story(story) == nil {
      throw failure("there is no story \(story); `watchd stories` lists them", .noInput)
    }
    var filter = ReportFilter()
    filter.story = story
    filter.kinds = kind.map { Glob($0) }
    filter.outlets = outlet.map { Glob($0, ignoringCase: true) }
    (filter.since, filter.until) = (since?.start, until?.end)
    return filter
  }
}

/// A time on the command line.
struct Moment: ExpressibleByArgument {
  let start: Timestamp
  /// Of a day its last second, else the time itself.
  let end: Timestamp

  init?(argument: String) {
    guard let time = Timestamp(iso8601: argument) else { return nil }
    start = time
    end = time.precision == .day ? Timestamp(seconds: time.seconds + 86_399) : time
  }
}

/// `KnownBy` on the command line.
enum ByOption: String, ExpressibleByArgument, CaseIterable {
  case published, arrived

  var known: KnownBy {
    switch self {
    case .published: .published
    case .arrived: .arrived
    }
  }
}
