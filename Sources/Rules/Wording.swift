import Articles
public import Claims
public import Facts

extension String {
  /// Where a place is: "in Karsu", "in the United States", "nationwide".
  fileprivate var location: String {
    let name = lowercased()
    let first = String(name.prefix { $0 != " " })
    if ["nationwide", "countrywide", "statewide", "citywide", "worldwide", "across", "throughout"].contains(first) {
      return self
    }
    let hasArticle = first == "united" || String.placesWithArticle.contains(name)
    return hasArticle ? "in the \(self)" : "in \(self)"
  }

  /// Names that stand behind an article, beside those of a united something.
  private static let placesWithArticle: Set = [
    "us", "u.s.", "usa", "uk", "u.k.", "uae", "eu", "netherlands", "philippines", "maldives", "bahamas", "gambia",
    "czech republic", "dominican republic", "central african republic", "west bank", "gaza strip", "middle east",
    "balkans", "caucasus", "caribbean",
  ]
}

extension Figure {
  /// "164", "about 2,500", "more than 3,000", "40–50", "dozens".
  var words: String {
    let number = (value ?? low ?? high).map { grouped($0) } ?? "an unknown number"
    switch bound {
    case .exact: return number
    case .approximately: return "about \(number)"
    case .atLeast: return "at least \(number)"
    case .moreThan: return "more than \(number)"
    case .atMost: return "up to \(number)"
    case .fewerThan: return "fewer than \(number)"
    case .range:
      guard let low, let high else { return number }
      return "\(grouped(low))–\(grouped(high))"
    case .vague: return vagueWord
    }
  }

  /// The figure with what it counts: "164 people", "dozens of people".
  public func words(of counted: String) -> String {
    counted.isEmpty ? words : "\(words) \(isVaguePlural ? "of " : "")\(counted)"
  }

  /// "dozens" or "hundreds", which take an "of".
  fileprivate var isVaguePlural: Bool { bound == .vague && (low ?? high ?? 0) >= 10 }

  /// A word of the size: the interval does not keep the word of the text.
  private var vagueWord: String {
    let sizes: [(below: Double, word: String)] = [
      (3, "many"), (10, "several"), (100, "dozens"), (1_000, "hundreds"), (10_000, "thousands"),
      (100_000, "tens of thousands"),
      (1_000_000, "hundreds of thousands"),
    ]
    let least = low ?? high ?? 0
    return sizes.first { least < $0.below }?.word ?? "millions"
  }
}

/// A number with commas between the thousands, and a fraction where it has one.
func grouped(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
  let whole = Int64(number)
  var text = ""
  for (index, digit) in String(whole.magnitude).reversed().enumerated() {
    if index > 0, index % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  let fraction = number == Double(whole) ? "" : "\(number)".drop { $0 != "." }
  return (number < 0 ? "-" : "") + String(text.reversed()) + fraction
}

extension Value {
  /// The value alone, in words.
  public var words: String {
    switch self {
    case .figure(let figure): figure.words
    case .state(let state, let until, _): until.map { "\(state) \(Term($0).words)" } ?? state
    case .said(let quote): "“\(quote.shortened(to: 200))”"
    }
  }

  /// The value with what it counts: "164 people killed", "airport closed".
  func statement(of fact: FactKey, _ claim: Claim, _ kinds: Kinds) -> String {
    let place = fact.placeText(in: claim).map { " \($0.location)" } ?? ""
    switch self {
    case .figure(let figure):
      // What is only feared or expected is told as such.
      let doubt = self == claim.value ? claim.doubt : nil
      let suffix = doubt.map { " (\($0.rawValue))" } ?? ""
      switch kinds[fact.kind]?.counting?.told {
      case .noun(let one, let many): return figure.words(of: figure.value == 1 ? one : many) + place + suffix
      case .state, nil:
        let who = fact.group.words(of: figure)
        let households = self == claim.value ? claim.household : nil
        let named = households ?? (who.isEmpty ? claim.populationText ?? "" : who)
        guard doubt == .feared else {
          return "\(figure.words(of: named)) \(kinds.told(fact.kind))\(place)\(suffix)"
        }
        return "\(figure.words(of: named)) feared \(kinds.told(fact.kind))\(place)"
      }
    case .state(let state, let until, _):
      let term = until.map { " \(Term($0).words)" } ?? ""
      let words = kinds[fact.kind]?.status?.words(of: state) ?? "\(kinds.told(fact.kind)) \(state)"
      return words + place + term
    case .said:
      return words
    }
  }
}

extension Claim {
  /// Whom a count counts, in the words of the text.
  var populationText: String? {
    if case .count(let count) = content { count.population.text } else { nil }
  }

  /// "families", where they are counted and not the people in them.
  fileprivate var household: String? {
    if case .count(let count) = content { count.population.household } else { nil }
  }

  /// "feared", "expected": how surely it is held, where it is not asserted.
  var doubt: Modality? { modality == .feared || modality == .expected ? modality : nil }

  /// Who says so, or whose words are quoted.
  public var holder: String? {
    if case .statement(let statement) = content { statement.speaker ?? attribution } else { attribution }
  }

  /// What the claim itself says, whatever came of it.
  fileprivate var value: Value {
    switch content {
    case .count(let count): .figure(count.figure)
    case .status(let status): .state(status.state, until: status.until, ends: status.ends)
    case .statement(let statement): .said(statement.quote)
    }
  }
}

extension Change {
  /// The standing wording: what a person has to know, on one line.
  func headline(outlet: String?, _ kinds: Kinds) -> String {
    let title = story.title.isEmpty ? "" : "\(story.title.shortened(to: 120)): "
    return title + sentence(outlet: outlet, kinds)
  }

  private func sentence(outlet: String?, _ kinds: Kinds) -> String {
    let source = says(outlet: outlet)
    let now = (to ?? claim.value).statement(of: fact, claim, kinds)
    let before = from.map { " (was \($0.words))" } ?? ""
    switch kind {
    case .new:
      return now + source + against.map { "; \($0.value.words) (\($0.saidBy))" }.joined()
    case .increased, .decreased, .changed:
      return now + before + source
    case .refined:
      return now + (from == to ? "" : before) + source
    case .corroborated:
      return now + (origins > 1 ? ", from \(origins) independent sources" : "") + source
    case .conflict:
      let sides = against.map { "\($0.value.words) (\($0.saidBy))" }
      let holder = claim.holder ?? outlet
      return "conflict: " + ([now + (holder.map { " (\($0))" } ?? "")] + sides).joined(separator: ", ")
    case .retracted:
      let withdrawn = (from ?? claim.value).statement(of: fact, claim, kinds)
      return "withdrawn: \(withdrawn)" + (to.map { "; \($0.words) stands" } ?? "; no figure stands") + source
    case .denied:
      return "denied: \(claim.value.statement(of: fact, claim, kinds))" + source
    }
  }

  /// ", says the health ministry", ", officials say" or ", reports Example Daily".
  private func says(outlet: String?) -> String {
    if let holder = claim.holder, !holder.isEmpty {
      return isPlural(holder) ? ", say \(holder)" : ", says \(withArticle(holder))"
    }
    return outlet.map { ", reports \($0)" } ?? ""
  }
}

/// The word that a phrase is about: "officials" of "health officials of Karsu".
private func head(of phrase: String) -> Substring {
  let words = phrase.split(separator: " ")
  let end = words.firstIndex { ["of", "in", "at", "for", "from"].contains($0) } ?? words.endIndex
  return words[..<end].last ?? words.last ?? ""
}

/// A guess by the word that it is about: "officials" and "police" are several, "Reuters" and "the press" are not.
private func isPlural(_ attribution: String) -> Bool {
  let head = head(of: attribution)
  if ["police", "media", "people"].contains(head.lowercased()) { return true }
  // A name with a capital may end in s; a sentence's first word has one, too, and then is the only word.
  let named = head.first?.isUppercase == true && attribution.contains(" ")
  return !named && head.hasSuffix("s") && !head.hasSuffix("ss") && head != "Reuters"
}

/// "the health ministry" for "health ministry". Names of people and what has an article or an owner stay as they are.
private func withArticle(_ attribution: String) -> String {
  let first = attribution.prefix { $0 != " " }
  let isOwned = first.hasSuffix("'s") || first.hasSuffix("’s")
  if determiners.contains(first.lowercased()) || (isOwned && first.first?.isUppercase == true) { return attribution }
  let head = head(of: attribution)
  // "minister Varga" is a name with its title, "Interior Ministry" an office with capitals.
  let isName = first.first?.isLowercase != true || head.first?.isUppercase == true
  let isOffice = offices.contains(head.lowercased()) || first == "United"
  return isName && !isOffice ? attribution : "the \(attribution)"
}

/// Words before a voice that leave no room for an article.
private let determiners: Set = [
  "the", "a", "an", "his", "her", "its", "their", "our", "my", "one", "another", "this", "that", "state", "local",
]

/// What stands behind an article even where it is a name.
private let offices: Set = [
  "ministry", "department", "office", "government", "authority", "agency", "committee", "commission", "council",
  "embassy", "army", "navy", "military", "parliament", "senate", "court", "kremlin", "pentagon", "cdc", "fbi", "un",
  "eu", "who",
]

extension Alert {
  init(_ rule: Rule, _ change: Change, evidence: Evidence, time: Articles.Timestamp, _ kinds: Kinds) {
    let message =
      rule.message.map { template in
        template.filled { change.words(for: $0, after: $1, rule, evidence, kinds) }
      }
      ?? change.headline(outlet: evidence.outlet, kinds)
    self.init(
      rule: rule.name, severity: rule.severity, change: change, evidence: evidence, time: time, message: message,
      notify: rule.notify, isAlone: rule.group == .fact ? true : nil)
  }
}

extension Change {
  /// Whom the fact counts, in the words of the text where it has them.
  private var populationWords: String {
    if let words = claim.populationText { return words }
    if case .figure(let figure) = to { return fact.group.words(of: figure) }
    return fact.group.nouns.many
  }

  /// "of " where the figure before is "dozens" or the like.
  private func counted(after previous: Template.Placeholder?) -> String {
    let value = previous == .to ? to : previous == .from ? from : nil
    if case .figure(let figure) = value, figure.isVaguePlural, !populationWords.isEmpty { return "of " }
    return ""
  }

  /// What stands for a placeholder; empty where it is not known.
  fileprivate func words(
    for placeholder: Template.Placeholder, after previous: Template.Placeholder?, _ rule: Rule, _ evidence: Evidence,
    _ kinds: Kinds
  ) -> String {
    switch placeholder {
    case .story: story.title
    case .kind: kinds.told(fact.kind)
    case .from: from?.words ?? ""
    case .to: to?.words ?? ""
    case .change: kind.rawValue
    case .population: counted(after: previous) + populationWords
    case .place: fact.placeText(in: claim) ?? claim.place ?? ""
    case .attribution: claim.holder.map { isPlural($0) ? $0 : withArticle($0) } ?? evidence.outlet ?? ""
    case .outlet: evidence.outlet ?? ""
    case .url: evidence.url ?? ""
    case .title: evidence.title ?? ""
    case .sentence: evidence.sentence
    case .rule: rule.name
    case .severity: rule.severity.rawValue
    case .published: evidence.published?.readable ?? ""
    }
  }
}
