internal import ArgumentParser
internal import Articles
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// What people know better of claims and facts.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Corrects what was read of an article, or what stands of a fact.",
    discussion: """
      Each correction is kept with its reason; `explain` and `facts --history` show it, and `replay` of the state's articles
      keeps to it. The facts of the story are found anew, without alerts for what that changes; only what is set is told, as
      a change. The state must not be in use: stop watchd meanwhile.
      """,
    subcommands: [List.self, Wrong.self, Move.self, Set.self, Undo.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the corrections, in the order they were made in.")

    @OptionGroup var options: ReportOptions

    func run() throws {
      try options.read { state in
        let corrections = try state.corrections().prefix(options.limit ?? .max)
        try printLines(corrections.map(CorrectionLine.init), asJSON: options.json)
      }
    }
  }

  struct Wrong: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Marks a claim as wrong: the article doesn't say so, or it is not so.")

    @OptionGroup var options: ReportOptions
    @OptionGroup var claim: ClaimArgument
    @OptionGroup var why: Reason

    func run() throws {
      try options.change { pipeline, now in
        try pipeline.markWrong(claim: claim.claim, of: claim.article, reason: why.reason, now: now).lines
      }
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives a claim to another fact of its story: it counts somebody else than it was taken for.")

    @OptionGroup var options: ReportOptions
    @OptionGroup var claim: ClaimArgument

    @Option(help: "The fact's number, as `watchd facts` lists it.")
    var fact: Int

    @OptionGroup var why: Reason

    func run() throws {
      try options.change { pipeline, now in
        try pipeline.move(claim: claim.claim, of: claim.article, to: fact, reason: why.reason, now: now).lines
      }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets what stands of a fact, whatever was said before; rules tell it as a change.")

    @OptionGroup var options: ReportOptions

    @Argument(help: "The story's number.")
    var story: Int64

    @Argument(help: "The fact's number, as `watchd facts` lists it.")
    var fact: Int

    @Argument(help: "What stands: 24, \"at least 24\", 20-25; of a state its name, such as closed.")
    var value: String

    @OptionGroup var why: Reason

    func run() throws {
      try options.change { pipeline, now in
        let set = try pipeline.set(fact, of: story, to: value, reason: why.reason, now: now)
        for alert in set.alerts {
          printError("watchd: note: told as: \(alert.text.prefix { !$0.isNewline })")
        }
        return set.story.lines
      }
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a correction back.")

    @OptionGroup var options: ReportOptions

    @Argument(help: "The correction's number.")
    var correction: Int64

    func run() throws {
      try options.change { pipeline, now in try pipeline.undo(correction: correction, now: now).lines }
    }
  }

  /// Which claim.
  struct ClaimArgument: ParsableArguments {
    @Argument(help: "The article's number.")
    var article: Int64

    @Argument(help: "The claim's number in the article, as `watchd claims` lists it.")
    var claim: Int
  }

  /// Why.
  struct Reason: ParsableArguments {
    @Option(name: .customLong("reason"), help: "Why, for those who come after.")
    var words: String

    /// On one line.
    var reason: String { words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    func validate() throws {
      guard !reason.isEmpty else { throw ValidationError("--reason says nothing.") }
    }
  }
}

extension Story {
  /// Its facts as they are now.
  fileprivate var lines: [FactLine] { FactLine.lines(of: self, changes: nil) { _ in true } }
}

extension Correction {
  /// It is of a claim of the fact's kind; one that set something, of what was set there.
  func bears(on fact: Fact) -> Bool {
    [original.kind, present.kind].contains(fact.key.kind)
      && (action != .set || fact.observations.contains { $0.article == article })
  }
}

/// A correction as commands print it.
struct CorrectionLine: Line {
  var correction: Int64
  var made: Timestamp
  var action: Correction.Action
  var story: Int64
  var article: Int64
  var claim: Int
  var kind: String
  /// What the claim says, in a few words.
  var says: String
  var reason: String
  /// When it was taken back.
  var undone: Timestamp?

  init(_ correction: Correction) {
    self.correction = correction.id
    made = correction.made
    action = correction.action
    story = correction.story
    article = correction.article
    claim = correction.claim
    kind = correction.original.kind
    says = correction.original.words
    reason = correction.reason
    undone = correction.undone
  }

  static let headings = ["NUMBER", "MADE", "ACTION", "STORY", "ARTICLE", "CLAIM", "SAYS", "REASON"]

  var row: [String] {
    [
      "\(correction)", made.iso8601, undone == nil ? action.rawValue : "\(action.rawValue), undone", "\(story)",
      "\(article)", "\(claim)", "\(kind): \(says)", reason,
    ]
  }

  var words: String {
    let end = undone.map { ", taken back \($0.iso8601)" } ?? ""
    return "corrected  \(made.iso8601)  \(says) (article \(article), claim \(claim)) \(verb)\(end): \(reason)"
  }

  private var verb: String {
    switch action {
    case .wrong: "is wrong"
    case .moved: "is of another fact"
    case .set: "was set by hand"
    }
  }
}
