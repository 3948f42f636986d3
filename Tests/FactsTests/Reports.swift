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

  init(_ day: String, _ claims: [Claim]) { self.init(day, "Daily", claims) }

  init(_ day: String, _ outlet: String, _ claims: [Claim], text: String = "", title: String? = nil) {
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
  asOf: String? = nil
) -> Claim {
  count(
    Figure(number), group, kind: kind, by: attribution, modality, subset: subset, more: increment, place: place,
    asOf: asOf)
}

/// A count, in the short form of the tables.
func count(
  _ figure: Figure, _ group: Group = .people, kind: String = "casualties.killed", by attribution: String? = nil,
  _ modality: Modality = .asserted, subset: Bool = false, more increment: Bool = false, place: String? = nil,
  asOf: String? = nil
) -> Claim {
  Claim(
    kind: kind,
    content: .count(
      Count(figure: figure, population: Population(text: nil, group: group), subset: subset, increment: increment)),
    attribution: attribution, modality: modality, place: place, asOf: asOf, span: 0..<0, sentence: 0..<0,
    confidence: 0.95)
}

func status(_ kind: String, _ state: String, until: String? = nil, ends: String? = nil, by attribution: String? = nil)
  -> Claim
{
  Claim(
    kind: kind, content: .status(Status(state: state, until: until, ends: ends)), attribution: attribution, span: 0..<0,
    sentence: 0..<0, confidence: 0.95)
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
    let claims = report.claims.enumerated().map { index, claim in
      var claim = claim
      claim.span = index * 10..<index * 10 + 5
      return claim
    }
    let text = report.text.isEmpty ? "Report \(articles)." : report.text
    let incoming = IncomingArticle(
      id: articles,
      article: Article(
        title: report.title, text: Array(text.utf8), outlet: report.outlet, published: published),
      claims: claims, arrived: Timestamp(seconds: clock))
    let result = Tracker().update(
      story, newID: 1, with: incoming, terms: Tracker().terms(of: incoming), now: Timestamp(seconds: clock))
    story = result.story
    return result.changes
  }

  /// The changes of the last of several reports.
  static func last(of reports: [Report]) -> [String] {
    var room = Newsroom()
    return reports.map { room.take($0) }.last ?? []
  }

  /// The final estimates, in words, by fact.
  static func estimates(of reports: [Report]) -> [String] {
    var room = Newsroom()
    for report in reports { _ = room.take(report) }
    return (room.story?.facts ?? []).map {
      "\($0.key.kind) \($0.key.group.rawValue) \($0.key.place ?? ""): \($0.estimate?.words ?? "nothing")"
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
