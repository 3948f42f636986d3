/// The headline of a page, of what the page gives: its headings, and the titles for search engines, tabs and shared links.
enum PageTitle {
  /// The top heading that agrees with the title the page gives of itself; where there is none, that title without the name
  /// of the site.
  static func choose(headings: [String], given: [String], outlet: String?, host: String?) -> String? {
    let given = given.filter { !$0.isEmpty }
    let reference = given.map { Set(words($0)) }
    let site = [outlet, host].compactMap { $0.map(key) }.filter { !$0.isEmpty }
    var best: (heading: String, score: Double)?
    for heading in headings.prefix(12) where !site.contains(key(heading)) {
      let own = Set(words(heading))
      guard !own.isEmpty, heading.utf8.count < 400 else { continue }
      let score = reference.map { likeness(of: own, to: $0) }.max() ?? 1
      if score > (best?.score ?? 0.45) { best = (heading, score) }
    }
    if let best { return withoutOwnName(best.heading, site: site) }
    if let title = given.first { return withoutSite(title, site: site) }
    return headings.first { !site.contains(key($0)) && !$0.isEmpty } ?? headings.first { !$0.isEmpty }
  }

  /// How much of a heading is in a title, from 0 to 1; what is in one of them alone counts less than what is in both.
  private static func likeness(of heading: Set<Substring>, to title: Set<Substring>) -> Double {
    Double(heading.intersection(title).count)
      / (Double(heading.union(title).count) * Double(heading.count)).squareRoot()
  }

  /// A heading that ends with the name of the site, and nothing but: `Story – The Paper`.
  private static func withoutOwnName(_ heading: String, site: [String]) -> String {
    for separator in separators {
      let parts = heading.components(by: separator)
      guard parts.count > 1, let last = parts.last, key(last).count >= 4, site.contains(key(last)) else { continue }
      return parts.dropLast().joined(separator: separator)
    }
    return heading
  }

  private static let separators = [" | ", " • ", " · ", " » ", " « ", " ⋅ ", " :: ", " — ", " – ", " - "]

  /// `Story | The Paper` as `Story`; the name of the site may stand first as well.
  static func withoutSite(_ title: String, site: [String]) -> String {
    var title = title
    for separator in separators {
      var parts = title.components(by: separator)
      guard parts.count > 1 else { continue }
      func isSite(_ part: String) -> Bool {
        let part = key(part)
        return part.isEmpty || site.contains { $0.contains(part) || part.contains($0) }
      }
      while parts.count > 1, let last = parts.last, isSite(last) { parts.removeLast() }
      while parts.count > 1, let first = parts.first, isSite(first) { parts.removeFirst() }
      // A short last part after a bar is the site, known or not.
      while parts.count > 1, let last = parts.last, separator != " - " && separator != " – ", words(last).count <= 5,
        words(last).count < words(parts[0]).count
      {
        parts.removeLast()
      }
      title = parts.joined(separator: separator)
    }
    return title
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  static func key(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
}

extension String {
  /// The parts between the occurrences of a separator, without white space around them.
  func components(by separator: String) -> [String] {
    var parts: [String] = []
    var bytes = Array(utf8)[...]
    let pattern = Array(separator.utf8)
    while let at = Array(bytes).firstRange(of: pattern) {
      parts.append(String(decoding: bytes.prefix(at), as: UTF8.self).trimmed())
      bytes = bytes.dropFirst(at + pattern.count)
    }
    parts.append(String(decoding: bytes, as: UTF8.self).trimmed())
    return parts
  }
}
