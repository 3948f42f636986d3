internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// A number or a claim of an article with what became of it, as `explain` prints it. Fields may be added.
struct AccountLine: Line {
  /// The claim's number in the article; absent of a number that became none.
  var claim: Int?
  var kind: String?
  /// What it says, in a few words; of a number that became no claim, what it is read as.
  var says: String
  var construction: String?
  var confidence: Double?
  /// The fact's number in the story.
  var fact: Int?
  /// What it changed there: "new", "increased" …
  var change: String?
  /// The rules that fired on it.
  var rules: [String]
  /// Why nothing followed, or why no rule fired.
  var reasons: [String]

  init(_ account: ArticleAccount) {
    let (number, read) = (account.number, account.claim?.claim)
    claim = account.claim?.number
    kind = read?.kind
    says = read?.words ?? number.map { "\($0.use.rawValue) \(Value.figure($0.figure).words)" } ?? ""
    construction = read?.construction
    confidence = read.map { ($0.confidence * 100).rounded() / 100 }
    fact = account.fact?.key.series
    change = account.change?.kind.rawValue
    (rules, reasons) = (account.fired, account.reasons)
  }

  static let headings = ["CLAIM", "KIND", "SAYS", "FACT", "CHANGE", "RULES", "WHY NOT"]

  var row: [String] {
    [
      claim.map(String.init) ?? "–", kind ?? "", says.shortened(to: 40), fact.map(String.init) ?? "", change ?? "",
      rules.joined(separator: ", "), reasons.joined(separator: "; "),
    ]
  }
}
