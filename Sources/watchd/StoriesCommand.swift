internal import ArgumentParser
internal import Articles
internal import Facts
internal import Rules
internal import Watcher

/// The stories, and what people know better about them.
struct StoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Lists the stories, and corrects which articles belong to them.",
    subcommands: [List.self, Show.self, Merge.self, Split.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the stories, the last published about first.")

    @OptionGroup var options: ReportOptions
    @OptionGroup var filters: FilterOptions

    func run() throws {
      try options.read { state in
        let filter = try filters.filter(state)
        var left = options.limit ?? .max
        var rows: [[String]] = []
        for id in try filter.story.map({ [$0] }) ?? state.storyIDs() where left > 0 {
          guard let story = try state.story(id), try isTaken(story, state, filter) else { continue }
          left -= 1
          if options.json {
            try printLine(json(StoryLine(story)))
          } else {
            rows.append(StoryLine(story).row)
          }
        }
        if !options.json { printTable(StoryLine.headings, rows) }
      }
    }

    /// One of its facts, or where no kind is asked for one of its articles, is as asked.
    private func isTaken(_ story: Story, _ state: State, _ filter: ReportFilter) throws -> Bool {
      guard filter.isOfContent else { return true }
      let articles = try state.articles(ofStory: story.profile.reference.id)
      return filter.kinds.isEmpty
        ? articles.values.contains { filter.takes(outlet: $0.outlet) && filter.takes(time: $0.time) }
        : story.facts.contains { filter.takes($0, articles: articles) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the articles of a story, with why each of them is in it.",
      discussion: """
        SCORE (0 to 1) is how well an article fits those that arrived before it; SHARED are the words that say so, the
        weightiest first.
        """)

    @OptionGroup var options: ReportOptions

    @Argument(help: "The story's number.")
    var story: Int64

    func run() throws {
      let configuration = try options.configuration.load(warnings: false)
      try options.read { state in
        let articles = try Pipeline(state: state, configuration: configuration).articles(ofStory: story)
        try printLines(articles.map(PlacedLine.init), asJSON: options.json)
      }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes two stories one.",
      discussion: "The first keeps its number and title and gets the articles of the second; its facts are found anew.")

    @OptionGroup var options: ReportOptions

    @Argument(help: "The story that stays.")
    var kept: Int64

    @Argument(help: "The story whose articles it gets.")
    var other: Int64

    func run() throws {
      try options.change { pipeline, now in [StoryLine(try pipeline.merge(other, into: kept, now: now))] }
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Moves articles of a story into a new one.", discussion: "The facts of both are found anew.")

    @OptionGroup var options: ReportOptions

    @Argument(help: "The story's number.")
    var story: Int64

    @Argument(help: "The articles to move, by their numbers.")
    var articles: [Int64]

    func validate() throws {
      if articles.isEmpty { throw ValidationError("Name the articles to move.") }
    }

    func run() throws {
      try options.change { pipeline, now in
        let (rest, new) = try pipeline.split(articles, from: story, now: now)
        return [StoryLine(rest), StoryLine(new)]
      }
    }
  }
}

/// A story as `stories` prints it.
private struct StoryLine: Line {
  var id: Int64
  var title: String
  /// When its first and its last article were published.
  var first: Timestamp
  var last: Timestamp
  var articles: Int
  var facts: Int

  init(_ story: Story) {
    id = story.profile.reference.id
    title = story.profile.reference.title
    first = story.profile.firstPublished
    last = story.profile.lastPublished
    articles = story.profile.articles
    facts = story.facts.count
  }

  static let headings = ["ID", "FIRST", "LAST", "ARTICLES", "FACTS", "TITLE"]

  var row: [String] { ["\(id)", first.iso8601, last.iso8601, "\(articles)", "\(facts)", title] }
}

/// An article as `stories show` prints it.
private struct PlacedLine: Line {
  var article: Int64
  var title: String?
  var outlet: String?
  var published: Timestamp?
  /// Absent for the article that opened the story.
  var score: Double?
  /// The terms shared with the articles before, each with its part of the score.
  var shared: [String: Double]

  init(_ placed: PlacedArticle) {
    article = placed.incoming.id
    title = placed.incoming.article.title
    outlet = placed.incoming.article.outlet
    published = placed.incoming.article.published
    score = placed.match?.score
    shared = placed.match?.shared ?? [:]
  }

  static let headings = ["ARTICLE", "PUBLISHED", "OUTLET", "TITLE", "SCORE", "SHARED"]

  var row: [String] {
    let weightiest = shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(8).map(\.key)
    return [
      "\(article)", published?.iso8601 ?? "", outlet ?? "", (title ?? "").shortened(to: 48),
      score.map { "\(($0 * 100).rounded() / 100)" } ?? "opens it", weightiest.joined(separator: ", "),
    ]
  }
}
