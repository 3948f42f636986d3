import Articles
import Testing

@testable import Claims

/// Claims in short, for tables: `killed 26 protesters`, `injured >=18 police part`, `missing 4 people feared`.
///
/// The last part of the kind; the figure, with `~` approximately, `>=` at least, `>` more than, `<=` at most, `<` fewer
/// than, `4...10` a range or vague word; the group; then `part`, `more` and the modality where they are not the plain ones.
struct ClaimNotation {
  static let extractor = Extractor()

  /// The count claims of a text, `; ` between them.
  static func counts(
    _ text: String, published: Timestamp? = nil, by extractor: Extractor = Self.extractor
  ) -> String {
    extractor.claims(in: Array(text.utf8), published: published).compactMap(describe).joined(separator: "; ")
  }

  /// Nil for a claim that is no count.
  static func describe(_ claim: Claim) -> String? {
    guard case .count(let count) = claim.content else { return nil }
    var words = [
      claim.kind.split(separator: ".").last.map(String.init) ?? claim.kind, describe(count.figure),
      count.population.group.rawValue,
    ]
    if count.subset { words.append("part") }
    if count.increment { words.append("more") }
    if claim.modality != .asserted { words.append(claim.modality.rawValue) }
    return words.joined(separator: " ")
  }

  static func describe(_ figure: Figure) -> String {
    switch figure.bound {
    case .exact: number(figure.value)
    case .approximately: "~" + number(figure.value)
    case .atLeast: ">=" + number(figure.low)
    case .moreThan: ">" + number(figure.low)
    case .atMost: "<=" + number(figure.high)
    case .fewerThan: "<" + number(figure.high)
    case .range, .vague: number(figure.low) + "..." + number(figure.high)
    }
  }

  private static func number(_ value: Double?) -> String {
    value.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? ""
  }
}

/// Tables of words under a name: as an argument of a test they are told by it, not by all their words.
struct NamedTables: CustomTestStringConvertible {
  var name: String
  var tables: [WordTable]

  init(_ name: String, _ tables: [WordTable]) {
    self.name = name
    self.tables = tables
  }

  var testDescription: String { name }
}
