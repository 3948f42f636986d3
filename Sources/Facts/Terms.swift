import Articles
import Claims

/// What a story is recognised by in an article: names, places, kinds and rare words, each with its weight.
enum Terms {
  /// The heaviest terms that are kept of an article.
  static let limit = 60

  /// Terms are the words in lower case; `kind:`, `place:` and `topic:` mark the others.
  static func of(_ incoming: IncomingArticle) -> [String: Double] {
    var weights: [String: Double] = [:]
    let title = Words(Array((incoming.article.title ?? "").utf8))
    let body = Words(incoming.article.text)
    let names = Terms.names(in: body).union(Terms.names(in: title))
    count(body, names: names, weight: 1, into: &weights)
    count(title, names: names, weight: 1.5, into: &weights)
    weights = weights.mapValues { $0 / ($0 + 1.5) }
    for (term, weight) in weights where names.contains(term) { weights[term] = weight * 3 }
    for kind in Set(incoming.claims.map(\.kind)) where kind != "statement" { weights["kind:\(kind)"] = 0.3 }
    for place in Set(incoming.claims.compactMap { Place.plain($0.place) }) { weights["place:\(place)"] = 1 }
    for topic in incoming.topics { weights["topic:\(topic)"] = 3 }
    let heaviest = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    return Dictionary(uniqueKeysWithValues: heaviest.map { ($0.key, $0.value) })
  }

  /// The words that the text writes with a capital where it needn't, and never without.
  private static func names(in words: Words) -> Set<String> {
    var capital: Set<String> = []
    var small: Set<String> = []
    for word in words.list where word.bytes.count > 1 {
      let text = words.lowercased(word)
      if !word.capitalized { small.insert(text) } else if !word.opens { capital.insert(text) }
    }
    return capital.subtracting(small).subtracting(common)
  }

  private static func count(_ words: Words, names: Set<String>, weight: Double, into weights: inout [String: Double]) {
    for word in words.list {
      let text = words.lowercased(word)
      guard text.utf8.count >= 4 || (names.contains(text) && text.utf8.count >= 2), !common.contains(text),
        text.utf8.first.map({ !(48...57).contains($0) }) ?? false
      else { continue }
      weights[names.contains(text) ? text : stem(text), default: 0] += weight
    }
  }

  /// One form for singular and plural.
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 5 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 4 { return String(word.dropLast()) }
    return word
  }
}
