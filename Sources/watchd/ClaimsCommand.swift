internal import ArgumentParser
internal import Claims
internal import Facts
internal import Rules
internal import Watcher

/// The claims of the articles.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Lists the claims of the latest articles, with the sentences they stand in.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var filters: FilterOptions

  func run() throws {
    try options.read { state in
      let filter = try filters.filter(state)
      var rows: [[String]] = []
      try state.eachClaim(where: filter, limit: options.limit) { report in
        if options.json {
          printLine(report.json)
        } else {
          rows.append(report.row)
        }
      }
      if !options.json { printTable(["ARTICLE", "CLAIM", "OUTLET", "KIND", "SAYS", "MODALITY", "SENTENCE"], rows) }
    }
  }
}

extension ClaimReport {
  fileprivate var row: [String] {
    [
      "\(article)", "\(number)", outlet ?? "", claim.kind, claim.words,
      claim.confidence > 0 ? claim.modality.rawValue : "wrong", sentence,
    ]
  }

  /// The sentence that the claim stands in, on one line.
  fileprivate var sentence: String {
    String(decoding: text[claim.sentence.clamped(to: 0..<text.count)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The claim as `extract` prints it, behind the number of its article and its own.
  fileprivate var json: String {
    var claimJSON = ClaimJSON()
    claimJSON.append(claim, in: text)
    return "{\"article\":\(article),\"claim\":\(number)," + String(decoding: claimJSON.bytes, as: UTF8.self).dropFirst()
  }
}

extension Claim {
  /// What it says, in a few words.
  var words: String {
    switch content {
    case .count(let count):
      count.figure.words(of: count.population.text ?? count.population.group.rawValue)
    case .status(let status): Value.state(status.state, until: status.until).words
    case .statement(let statement): statement.quote
    }
  }
}
