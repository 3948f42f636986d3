import Articles
import Claims

@testable import Facts

/// An article in the short form of the tables: when it was published, by whom, and what it claims.
struct Report {
  var day: String
  var outlet: String
  var claims: [Claim]
  var text: String
  var title: String?
  /// The sentences that claims stand in, by their indices, where the words matter.
  var words: [Int: String] = [:]
  /// The first claim stands in the headline.
  var headline = false

  init(_ day: String, _ claims: [Claim]) { self.init(day, "Daily", claims) }

  init(
    _ day: String, _ outlet: String, _ claims: [Claim], text: String = "", title: String? = nil,
    words: [Int: String] = [:], headline: Bool = false
  ) {
    self.words = words
    self.headline = headline
    self.day = day
    self.outlet = outlet
    self.claims = claims
    self.text = text
    self.title = title
  }
}

/// An exact count, in the short form of the tables.
func count(
  _ number: Double, _ group: Group = .people, kind: String = "casualties.killed", by attribution: String? = nil,
  _ modality: Modality = .asserted, subset: Bool = false, more increment: Bool = false, place: String? = nil,
  asOf: String? = nil, confidence: Double = 0.95
) -> Claim {
  count(
    Figure(number), group, kind: kind, by: attribution, modality, subset: subset, more: increment, place: place,
    asOf: asOf, confidence: confidence)
}

/// A count, in the short form of the tables.
func count(
  _ figure: Figure, _ group: Group = .people, kind: String = "casualties.killed", by attribution: String? = nil,
  _ modality: Modality = .asserted, subset: Bool = false, more increment: Bool = false, place: String? = nil,
  asOf: String? = nil, confidence: Double = 0.95
) -> Claim {
  Claim(
    kind: kind,
    content: .count(
      Count(figure: figure, population: Population(text: nil, group: group), subset: subset, increment: increment)),
    attribution: attribution, modality: modality, place: place, asOf: asOf, span: 0..<0, sentence: 0..<0,
    confidence: confidence)
}

func status(_ kind: String, _ state: String, until: String? = nil, ends: String? = nil, by attribution: String? = nil)
  -> Claim
{
  Claim(
    kind: kind, content: .status(Status(state: state, until: until, ends: ends)), attribution: attribution, span: 0..<0,
    sentence: 0..<0, confidence: 0.95)
}

extension Report {
  /// The text, a sentence for each claim, and the claims with their places in it.
  func written(number: Int64) -> (text: [UInt8], claims: [Claim]) {
    guard text.isEmpty else { return (Array(text.utf8), claims) }
    var text: [UInt8] = []
    let placed = claims.enumerated().map { index, claim in
      var claim = claim
      let start = text.count
      text += Array((words[index] ?? claim.wordsForTests).utf8)
      claim.sentence = start..<text.count
      claim.span = claim.sentence
      text += Array((headline && index == 0 ? "\n\n" : ". ").utf8)
      return claim
    }
    return (text + Array("Report \(number) of \(outlet).".utf8), placed)
  }
}

extension Claim {
  /// The figure in its words.
  fileprivate var wordsForTests: String {
    guard case .count(let count) = content else { return kind }
    return Value.figure(count.figure).words
  }
}

/// A story that takes reports one after the other.
struct Newsroom {
  private(set) var story: Story?
  private var articles: Int64 = 0
  private var clock: Int64 = 0

  /// The changes that a report makes, in words.
  mutating func take(_ report: Report) -> [String] { changes(by: report).map(\.words) }

  mutating func changes(by report: Report) -> [Change] {
    articles += 1
    let published = Timestamp(iso8601: report.day)
    clock = max(clock + 60, published?.seconds ?? 0)
    let (text, claims) = report.written(number: articles)
    let incoming = IncomingArticle(
      id: articles,
      article: Article(title: report.title, text: text, outlet: report.outlet, published: published),
      claims: claims, arrived: Timestamp(seconds: clock))
    let result = Tracker().update(
      story, newID: 1, with: incoming, terms: Tracker().terms(of: incoming))
    story = result.story
    return result.changes
  }

  /// What stands, a fact after the other: "people: 26 against 24".
  var stands: String {
    (story?.facts ?? []).map { fact in
      let sides = fact.against.map(\.value.words).joined(separator: ", ")
      return "\(fact.key.group.rawValue): \(fact.estimate?.words ?? "nothing")"
        + (sides.isEmpty ? "" : " against \(sides)")
    }.joined(separator: "; ")
  }

  /// The changes of the last of several reports.
  static func last(of reports: [Report]) -> [String] {
    var room = Newsroom()
    return reports.map { room.take($0) }.last ?? []
  }

  /// The final estimates and what contradicts them, in words, by fact.
  static func estimates(of reports: [Report]) -> [String] {
    var room = Newsroom()
    for report in reports { _ = room.take(report) }
    return (room.story?.facts ?? []).map { fact in
      let sides = fact.against.map(\.value.words).sorted().joined(separator: ", ")
      return "\(fact.key.kind) \(fact.key.group.rawValue): \(fact.estimate?.words ?? "nothing")"
        + (sides.isEmpty ? "" : " against \(sides)")
    }.sorted()
  }
}

extension Change {
  /// "increased people 26 → 164", "conflict people 26 → 16 against 18".
  var words: String {
    var words = "\(kind.rawValue) \(fact.group.rawValue)"
    if let place = fact.place { words += " in \(place)" }
    if let from { words += " \(from.words) →" }
    words += " \(to?.words ?? "nothing")"
    if !against.isEmpty { words += " against " + against.map(\.value.words).joined(separator: ", ") }
    return words
  }
}

extension Value {
  var words: String {
    switch self {
    case .figure(let figure):
      let number =
        figure.value.map { "\(Int($0))" } ?? "\(Int(figure.low ?? 0))–\(figure.high.map { "\(Int($0))" } ?? "")"
      return switch figure.bound {
      case .exact, .range, .vague: number
      case .approximately: "about \(number)"
      case .atLeast: "at least \(number)"
      case .moreThan: "more than \(number)"
      case .atMost: "up to \(number)"
      case .fewerThan: "fewer than \(number)"
      }
    case .state(let state, _, _): return state
    case .said(let words): return words
    }
  }
}
