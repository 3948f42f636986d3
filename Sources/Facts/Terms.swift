import Articles
import Claims
import Foundation

/// What a story is recognised by in an article: names, places, kinds and rare words, each with its weight.
public struct Terms: Sendable {
  /// Words and pairs of names in lower case; `kind:`, `place:` and `topic:` mark the others. Weights are greater than 0.
  public private(set) var weights: [String: Double]
  /// Those that name somebody, something or somewhere: two happenings of one kind share words, only one has its names.
  private(set) var names: Set<String>

  /// The heaviest terms that are kept of an article.
  private static let limit = 60
  private static let nameWeight = 0.7
}

extension Terms {
  init(_ incoming: IncomingArticle) {
    var weights: [String: Double] = [:]
    let article = incoming.article
    let title = Array((article.title ?? "").utf8)
    // The title often stands above the text once more; its first word has a capital in both for no reason of its own.
    let repeated = article.text.starts(with: title)
    var tallies = Tallies()
    tallies.count(Words(article.text), weight: 1)
    tallies.count(Words(title), weight: 1.5, tellsNames: !repeated)
    for tally in tallies.words.values {
      let share = tally.count / (tally.count + 3)
      if let name = tally.country ?? (tally.isName ? tally.text : nil) {
        weights[name] = max(weights[name] ?? 0, share * 3)
      } else if tally.text.utf8.count >= 4 {
        weights[Terms.stem(tally.text), default: 0] += share
      }
    }
    for pair in tallies.pairs.values { weights[pair.text] = pair.count / (pair.count + 3) * 2.5 }
    // Whoever is quoted tells nothing of what happened.
    for kind in Set(incoming.claims.filter { !$0.isStatement }.map(\.kind)) { weights["kind:\(kind)"] = 0.3 }
    for place in Set(incoming.claims.compactMap { Place.plain($0.place) }) { weights["place:\(place)"] = 1 }
    for topic in incoming.topics { weights["topic:\(topic)"] = 3 }
    let heaviest = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Terms.limit)
    self.init(
      weights: Dictionary(uniqueKeysWithValues: heaviest.map { ($0.key, $0.value) }),
      names: Set(heaviest.filter { $0.value >= Terms.nameWeight }.map(\.key)))
  }

  /// The terms, weighed by how rare they are among the stories that are known.
  ///
  /// - Parameters:
  ///   - stories: how many are known.
  ///   - share: the share of the stories that a term is found in, 0 to 1.
  public func weighed(stories: Int, share: (String) throws -> Double) rethrows -> Terms {
    var terms = self
    for (term, weight) in weights {
      terms.weights[term] = weight * Terms.rarity(share: try share(term), stories: Double(stories))
    }
    return terms
  }

  /// The inverse document frequency as a share of its largest value: 1 for what no story has, near 0 for what all have.
  private static func rarity(share: Double, stories: Double) -> Double {
    // As though a hundred stories with other words were known from the start, so that the second story isn't all rare.
    let all = stories + 100
    return max(0.02, log(all / (share * stories + 1)) / log(all))
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

/// How an article uses its words, and the pairs of them that make a name.
private struct Tallies {
  struct Word {
    var text: String
    /// How often it stands there; in the title it counts for one and a half.
    var count = 0.0
    /// Written with a capital: two points where it needn't be, one where a sentence begins.
    var capital = 0
    var small = false

    /// With a capital where it needn't be, or more than once, and never without.
    var isName: Bool { capital >= 2 && !small && text.utf8.count >= 2 }

    /// The country that the word or the people is of, in lower case.
    var country: String? { capital > 0 && !small ? Nationality.country(of: text)?.lowercased() : nil }
  }

  private(set) var words: [UInt64: Word] = [:]
  private(set) var pairs: [UInt64: (text: String, count: Double)] = [:]

  mutating func count(_ text: Words, weight: Double, tellsNames: Bool = true) {
    let tellsNames = tellsNames && !text.isTitleCase
    var last: Words.Word?
    for word in text.list {
      guard !Terms.common.contains(word.hash), !text.isNumber(word) else {
        last = nil
        continue
      }
      var tally = words[word.hash] ?? Word(text: text.lowercased(word))
      tally.count += weight
      if tellsNames {
        tally.capital += word.capitalized ? (word.opens ? 1 : 2) : 0
        tally.small = tally.small || !word.capitalized
        if let last, word.capitalized, !word.opens {
          let pair = (last.hash &* 31) ^ word.hash
          pairs[pair, default: (text.lowercased(last) + " " + tally.text, 0)].count += weight
        }
      }
      words[word.hash] = tally
      last = word.capitalized ? word : nil
    }
  }
}

extension Words {
  /// Most words have a capital, as in the headlines of some outlets: it says nothing there.
  fileprivate var isTitleCase: Bool {
    let long = list.filter { $0.bytes.count > 3 }
    return long.count > 2 && long.filter(\.capitalized).count * 10 > long.count * 7
  }
}
