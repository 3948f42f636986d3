import Claims

/// Tells the countries of one event apart: a series for each, and one for all of them; and the places of one firm from the
/// whole.
struct Countries {
  /// The name of all together.
  static let all = ""

  /// The series before the article, as far as they are of anybody.
  private let series: [Series]

  init(_ series: [Series]) { self.series = series }

  /// Names the country of each figure where an article, or one before it, gives figures for several; a figure above them
  /// all is of all together.
  ///
  /// - Returns: the figures, and by series the country that it turns out to be of.
  func apart(_ figures: [Observation]) -> (figures: [Observation], names: [Int: String]) {
    let own = figures.indices.filter { figures[$0].group.isAnybody && !figures[$0].isVague && !figures[$0].isFeared }
    let named = Dictionary(
      uniqueKeysWithValues: own.compactMap { index in Countries.only(figures[index].places).map { (index, $0) } })
    let known = Set(series.compactMap(\.country))
    let countries = known.union(named.values).subtracting([Countries.all])
    guard countries.count > 1, countries.count <= Countries.most,
      !known.isEmpty || isMadeOf(named.keys.map { figures[$0] }, own.map { figures[$0] })
    else {
      return (figures, [:])
    }
    var figures = figures
    for (index, country) in named {
      figures[index].country = country
      figures[index].subset = false
    }
    let most = named.keys.map { figures[$0].reach.number }.max() ?? 0
    let stood = series.filter { $0.country.map { $0 != Countries.all } ?? false }.map(\.now.reach.number).max() ?? 0
    let wholes = own.filter {
      figures[$0].country == nil && !figures[$0].subset && figures[$0].reach.number > max(most, stood)
    }
    for index in wholes { figures[index].country = Countries.all }
    guard known.isEmpty else { return (figures, [:]) }
    return (figures, names(of: named.keys.sorted().map { figures[$0] }, hasWhole: !wholes.isEmpty))
  }

  /// Of a kind whose places are parts: names the place of each figure that lies below the whole, as far as that is known,
  /// where the whole is not of that place.
  func partsApart(_ figures: [Observation]) -> [Observation] {
    let known = Set(series.compactMap(\.country))
    let wholes = series.filter { $0.country == nil }
    let unplaced = figures.filter { $0.places.isEmpty && !$0.subset }
    let standing = (wholes.map(\.now) + unplaced).map(\.reach)
    let own = Set(wholes.flatMap(\.places))
    let whole = standing.map(\.number).max() ?? 0
    return figures.map { figure in
      guard figure.places.count == 1, let place = figure.places.first, !own.contains(place), !figure.corrects,
        figure.reach.number < whole, known.contains(place) || figure.reach.number * Countries.clearly <= whole
      else { return figure }
      var figure = figure
      figure.country = place
      figure.subset = false
      return figure
    }
  }

  /// A part of a whole that no opinion on it comes down to.
  private static let clearly = 1.25

  /// The figures of the countries come to what is given for all; where nothing is, none of them is a part. Those who died
  /// abroad are told by their countries as well, and are few of all.
  private func isMadeOf(_ parts: [Observation], _ all: [Observation]) -> Bool {
    let most = parts.map(\.reach.number).max() ?? 0
    let whole = (all + series.map(\.now)).filter { !$0.subset && $0.reach.number > most }.map(\.reach.number).max()
    guard let whole else { return parts.count { !$0.subset } > 1 }
    var byCountry: [String: Double] = [:]
    for part in parts {
      guard let country = Countries.only(part.places) else { continue }
      byCountry[country] = max(byCountry[country] ?? 0, part.reach.number)
    }
    return byCountry.values.reduce(0, +) >= whole * Countries.share
  }

  /// A longer list is of where people came from.
  private static let most = 4
  /// The least share of the whole.
  private static let share = 0.8

  /// What the series until now are of: all countries where the article has a figure for all, else the one that their
  /// places name, else that of the figure that comes next to what stands.
  private func names(of figures: [Observation], hasWhole: Bool) -> [Int: String] {
    var names: [Int: String] = [:]
    for (index, series) in series.enumerated() where series.group.isAnybody && !series.isPart {
      let nearest = figures.filter { $0.reach.isNear(series.now.reach) }
        .min { series.distance(to: $0) < series.distance(to: $1) }
      names[index] = hasWhole ? Countries.all : Countries.only(series.places) ?? nearest?.country
    }
    return names
  }

  /// The one country that is among the places; "northern Karsu" is a part of it.
  private static func only(_ places: [String]) -> String? {
    guard Place.countries(of: places).count == 1 else { return nil }
    return places.first { Place.countries(of: [$0]) == [$0] }
  }
}

extension Series {
  /// The factor between a figure and what stands, 1 or more.
  func distance(to figure: Observation) -> Double {
    let (a, b) = (max(figure.reach.number, 0.5), max(now.reach.number, 0.5))
    return max(a, b) / min(a, b)
  }
}
