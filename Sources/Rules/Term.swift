/// How long a state holds, from what the text has of it: a duration, "two weeks", or an end, "Friday".
struct Term {
  let text: String

  init(_ text: String) { self.text = text }

  /// "for two weeks", "for the next 48 hours", "for a month", "until Friday".
  var words: String {
    let parts = text.lowercased().split(separator: " ").map(String.init)
    guard let unit = parts.last, let first = parts.first else { return "until \(text)" }
    if let article = Term.one[unit], parts.count == 1 { return "for \(article) \(text)" }
    let isPlural = unit.hasSuffix("s") && Term.one[String(unit.dropLast())] != nil
    let isOne = Term.one[unit] != nil && ["one", "1", "a", "an"].contains(first)
    guard isOne || (isPlural && !parts.contains("of")) else {
      return Term.edges.contains(first) ? "until the \(text)" : "until \(text)"
    }
    return ["next", "coming", "following"].contains(first) ? "for the \(text)" : "for \(text)"
  }

  /// Units of time with the article of one of them.
  private static let one = [
    "minute": "a", "hour": "an", "day": "a", "week": "a", "fortnight": "a", "month": "a", "year": "a", "decade": "a",
  ]

  /// Words that have an article before them, which the text of a term leaves out.
  private static let edges: Set = ["end", "beginning", "start", "middle", "morning", "evening"]
}
