/// The headline of a page, of what the page gives: its headings, and the titles for data scripts, shared links and tabs.
struct PageTitle {
  /// The texts of the top headings.
  private let headings: [String]
  /// The headline that the data script names, without the name of the site.
  private let data: String?
  /// What the page calls itself, without the name of the site: for shared links, in the data and in the tab.
  private let titles: [String]
  /// What the site is called, to compare by.
  private let site: [String]

  /// - Parameter names: what the site is called.
  init(headings: [String], shared: [String], data: String?, tab: String?, names: [String]) {
    let titles = (shared + [data, tab].compactMap { $0 }).filter { !$0.isEmpty }
    let site = names.map(PageTitle.key).filter { !$0.isEmpty }
    // A guess, and so taken off only where it stands alone; a figure is news.
    let added = PageTitle.additions(among: titles).map(PageTitle.key).filter {
      !$0.isEmpty && !$0.contains(where: \.isNumber)
    }
    self.site = site + added
    func bare(_ title: String) -> String {
      PageTitle.withoutSite(PageTitle.withoutSite(title, site: added, isExact: true), site: site)
    }
    self.titles = titles.map(bare)
    self.data = data.map(bare)
    self.headings = headings.prefix(PageTitle.mostHeadings).filter { $0.utf8.count < PageTitle.longest }
  }

  private static let mostHeadings = 12
  private static let longest = 400
  /// Words of a heading that is of the page and not of its article.
  private static let furniture: Set = [
    "cookie", "cookies", "newsletter", "newsletters", "subscribe", "welcome", "login",
  ]
  /// A shorter heading that stands alone may name a section of the site as well as its article.
  private static let fewestWords = 4
  /// How much of a heading has to be in a title: where it is the only one, and where there are others.
  private static let (alike, alikeAmongOthers) = (0.45, 0.6)

  /// What most of it agrees on: the headline of the data where a title says the same; the only heading; the heading that
  /// agrees with a title; and where there is none, the title without the name of the site.
  var best: String? {
    let own = headings.map { PageTitle.withoutSite($0, site: site, isExact: true) }
      .filter { !PageTitle.words($0).isEmpty && !site.contains(PageTitle.key($0)) }
    return agreedHeadline ?? agreed(among: own).map(inSmallLetters) ?? titles.first ?? own.first
      ?? headings.first { !$0.isEmpty }
  }

  private var agreedHeadline: String? {
    guard let data, !data.isEmpty else { return nil }
    let key = PageTitle.key(data)
    guard titles.count(where: { PageTitle.key($0) == key }) > 1 else { return nil }
    // A heading with another figure is the newer one.
    let figures = PageTitle.figures(data)
    return headings.contains { PageTitle.isLike($0, data) && PageTitle.figures($0) != figures } ? nil : data
  }

  private func agreed(among headings: [String]) -> String? {
    let isAlone = Set(headings.map(PageTitle.key)).count == 1
    if let only = headings.first, isAlone, PageTitle.words(only).count >= PageTitle.fewestWords,
      PageTitle.furniture.isDisjoint(with: PageTitle.words(only).map(String.init))
    {
      return only
    }
    let reference = titles.map { Set(PageTitle.words($0)) }
    var best: (heading: String, score: Double)?
    for heading in headings {
      let score = reference.map { PageTitle.likeness(of: Set(PageTitle.words(heading)), to: $0) }.max() ?? 1
      if score > (best?.score ?? (isAlone ? PageTitle.alike : PageTitle.alikeAmongOthers)) { best = (heading, score) }
    }
    return best?.heading
  }

  /// A heading in capitals as a title has it that says the same: names are told by their capitals.
  private func inSmallLetters(_ heading: String) -> String {
    guard heading.contains(where: \.isUppercase), !heading.contains(where: \.isLowercase) else { return heading }
    let own = Set(PageTitle.words(heading))
    return titles.first {
      $0.contains(where: \.isLowercase) && PageTitle.figures($0) == PageTitle.figures(heading)
        && PageTitle.likeness(of: own, to: Set(PageTitle.words($0))) > PageTitle.alikeAmongOthers
    } ?? heading
  }

  private static func figures(_ text: String) -> [Substring] { words(text).filter { $0.contains(where: \.isNumber) } }

  private static func isLike(_ heading: String, _ title: String) -> Bool {
    likeness(of: Set(words(heading)), to: Set(words(title))) > alike
  }

  /// How much of a heading is in a title, from 0 to 1; what is in one of them alone counts less than what is in both.
  private static func likeness(of heading: Set<Substring>, to title: Set<Substring>) -> Double {
    Double(heading.intersection(title).count)
      / (Double(heading.union(title).count) * Double(heading.count)).squareRoot()
  }

  /// What one title has before or after another, behind a mark: `The Paper`, of `Story • The Paper` and `Story`.
  private static func additions(among titles: [String]) -> [String] {
    titles.flatMap { long in
      titles.compactMap { short in
        guard !short.isEmpty, short != long else { return nil }
        if long.hasPrefix(short) {
          let rest = long.dropFirst(short.count).drop(while: \.isWhitespace)
          return rest.first.map(marks.contains) == true ? String(rest) : nil
        }
        guard long.hasSuffix(short), let last = long.dropLast(short.count).last(where: { !$0.isWhitespace }),
          marks.contains(last)
        else { return nil }
        return String(long.dropLast(short.count))
      }
    }
  }

  private static let marks: Set<Character> = ["|", "•", "·", "»", "«", "⋅", ":", "—", "–", "-"]

  private static let separators = [" | ", " • ", " · ", " » ", " « ", " ⋅ ", " :: ", " — ", " – ", " - "]

  /// `Story | The Paper` as `Story`; the name of the site may stand first as well.
  ///
  /// - Parameter isExact: whether nothing is taken for the name but the name.
  private static func withoutSite(_ title: String, site: [String], isExact: Bool = false) -> String {
    var title = title
    for separator in separators {
      var parts = title.components(by: separator)
      guard parts.count > 1 else { continue }
      func isSite(_ part: String) -> Bool {
        let part = key(part)
        return part.isEmpty || site.contains { $0 == part || !isExact && ($0.contains(part) || part.contains($0)) }
      }
      while parts.count > 1, let last = parts.last, isSite(last) { parts.removeLast() }
      while parts.count > 1, let first = parts.first, isSite(first) { parts.removeFirst() }
      // A short last part after a bar is the site, known or not.
      while !isExact, parts.count > 1, let last = parts.last, separator != " - " && separator != " – ",
        words(last).count <= 5, words(last).count < words(parts[0]).count
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

  private static func key(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
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
