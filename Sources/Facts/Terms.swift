import Articles
import Claims

/// What a story is recognised by in an article: names, places, kinds and rare words, each with its weight.
enum Terms {
  /// The heaviest terms that are kept of an article.
  static let limit = 60

  /// Terms are the words in lower case; `kind:`, `place:` and `topic:` mark the others.
  static func of(_ incoming: IncomingArticle) -> [String: Double] {
    var weights: [String: Double] = [:]
    for tally in tallies(of: incoming.article).values {
      let share = tally.count / (tally.count + 3)
      if tally.isName {
        let name = Nationality.country(of: tally.text)?.lowercased() ?? tally.text
        weights[name] = max(weights[name] ?? 0, share * 3)
      } else if tally.text.utf8.count >= 4 {
        weights[stem(tally.text), default: 0] += share
      }
    }
    for kind in Set(incoming.claims.map(\.kind)) where kind != "statement" { weights["kind:\(kind)"] = 0.3 }
    for place in Set(incoming.claims.compactMap { Place.plain($0.place) }) { weights["place:\(place)"] = 1 }
    for topic in incoming.topics { weights["topic:\(topic)"] = 3 }
    let heaviest = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    return Dictionary(uniqueKeysWithValues: heaviest.map { ($0.key, $0.value) })
  }

  /// How an article uses a word.
  private struct Tally {
    var text: String
    /// How often it stands there; in the title it counts for one and a half.
    var count = 0.0
    /// Written with a capital: two points where it needn't be, one where a sentence begins.
    var capital = 0
    var small = false

    /// With a capital where it needn't be, or more than once, and never without.
    var isName: Bool { capital >= 2 && !small && text.utf8.count >= 2 }
  }

  private static func tallies(of article: Article) -> [UInt64: Tally] {
    var tallies: [UInt64: Tally] = [:]
    for (text, weight) in [(article.text, 1), (Array((article.title ?? "").utf8), 1.5)] {
      let words = Words(text)
      let tellsNames = !words.isTitleCase
      for word in words.list where !common.contains(word.hash) && !words.isNumber(word) {
        var tally = tallies[word.hash] ?? Tally(text: words.lowercased(word))
        tally.count += weight
        if tellsNames {
          tally.capital += word.capitalized ? (word.opens ? 1 : 2) : 0
          tally.small = tally.small || !word.capitalized
        }
        tallies[word.hash] = tally
      }
    }
    return tallies
  }

  /// One form for singular and plural.
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 5 { return word.dropLast(3) + "y" }
    if word.hasSuffix("sses") || word.hasSuffix("shes") || word.hasSuffix("ches") { return String(word.dropLast(2)) }
    let ends = ["ss", "is", "us"]
    if word.hasSuffix("s"), word.utf8.count > 4, !ends.contains(where: word.hasSuffix) {
      return String(word.dropLast())
    }
    return word
  }
}

extension Words {
  /// Most words have a capital, as in the headlines of some outlets: it says nothing there.
  fileprivate var isTitleCase: Bool {
    let long = list.filter { $0.bytes.count > 3 }
    return long.count > 2 && long.filter(\.capitalized).count * 10 > long.count * 7
  }
}
