import Claims

/// Which series each figure of an article joins: the best pairs first. A second figure joins a series only under the same
/// word, or where it agrees with the first.
struct Assignment {
  /// The figures of each series, in the order in which they joined it.
  private(set) var figures: [[Int]]
  private(set) var rest: [Int] = []

  init(_ evidence: [Observation], to series: [Series]) {
    figures = Array(repeating: [], count: series.count)
    var pairs: [Pair] = []
    for (index, figure) in evidence.enumerated() {
      for (other, candidate) in series.enumerated() where candidate.takes(figure) {
        let isOnly = series.count { $0.family == candidate.family } == 1
        pairs.append(
          Pair(figure: index, series: other, closeness: Closeness(figure, to: candidate, isOnly: isOnly)))
      }
    }
    pairs.sort { a, b in
      if a.closeness != b.closeness { return b.closeness < a.closeness }
      return Assignment.comesFirst(a.figure, b.figure, in: evidence) ?? ((a.figure, a.series) < (b.figure, b.series))
    }
    var placed = Set<Int>()
    for pair in pairs where !placed.contains(pair.figure) {
      if let first = figures[pair.series].first,
        !evidence[pair.figure].hasSameWord(as: evidence[first]),
        !evidence[pair.figure].reach.agrees(with: evidence[first].reach)
      {
        continue
      }
      figures[pair.series].append(pair.figure)
      placed.insert(pair.figure)
    }
    rest = evidence.indices.filter { !placed.contains($0) }
  }

  /// A series was opened by a figure.
  mutating func open(by figure: Int) {
    figures.append([])
    join(figure, to: figures.count - 1)
  }

  mutating func join(_ figure: Int, to series: Int) {
    figures[series].append(figure)
    rest.removeAll { $0 == figure }
  }

  /// The more prominent, then the one that is given more often; nil where they are alike.
  private static func comesFirst(_ a: Int, _ b: Int, in evidence: [Observation]) -> Bool? {
    let (one, other) = (evidence[a], evidence[b])
    if one.prominence != other.prominence { return one.prominence > other.prominence }
    if one.mentions != other.mentions { return one.mentions > other.mentions }
    return a == b ? nil : a < b
  }

  private struct Pair {
    var figure: Int
    var series: Int
    var closeness: Closeness
  }

  /// Of several series of a family: that of the country, the whole before its parts, what is near, the same word, then what
  /// agrees, then the nearest size.
  private struct Closeness: Comparable {
    /// A headline's people are those of the only series of their family, whatever that calls them.
    var leads: Bool
    var sameCountry: Bool
    var isNear: Bool
    var sameWord: Bool
    var agrees: Bool
    /// A total comes before its parts.
    var isWhole: Bool
    /// The factor between the two, 1 or more.
    var distance: Double

    /// - Parameter isOnly: the one series of its family.
    init(_ figure: Observation, to series: Series, isOnly: Bool) {
      leads = isOnly && figure.prominence == .headline && !figure.subset
      sameCountry = figure.country != nil && figure.country == series.country
      isNear = figure.reach.isNear(series.now.reach)
      sameWord = (figure.group ?? .people) == (series.group ?? .people)
      agrees = figure.reach.agrees(with: series.now.reach)
      isWhole = !figure.subset || series.isPart
      distance = series.distance(to: figure)
    }

    static func < (a: Closeness, b: Closeness) -> Bool {
      if a.leads != b.leads { return b.leads }
      if a.sameCountry != b.sameCountry { return b.sameCountry }
      if a.isWhole != b.isWhole { return b.isWhole }
      if a.isNear != b.isNear { return b.isNear }
      if a.sameWord != b.sameWord { return b.sameWord }
      if a.agrees != b.agrees { return b.agrees }
      return a.distance > b.distance
    }
  }
}

extension Observation {
  /// Called by the same word, or neither by one that tells them from people.
  func hasSameWord(as other: Observation) -> Bool {
    group == other.group || (group.isAnybody && other.group.isAnybody)
  }
}
