import Articles
import Claims

/// What articles say on one kind, in the order of what they report on, whatever the order in which they arrived.
///
/// By the day. On one day a tally goes upwards, as it grows, and what corrects a figure comes behind it; a level goes by the
/// hour where all have one, else as the articles arrived: nothing else tells which is later. Articles without a date come when
/// they arrived, behind those of that day. What a person sets comes behind all that had arrived until then.
struct Chronology {
  private(set) var pieces: [Evidence]

  init(_ pieces: [Evidence]) {
    if let hand = pieces.lastIndex(where: { $0.figures.contains(where: \.isByHand) }) {
      let (before, after) = (Chronology(Array(pieces[..<hand])), Chronology(Array(pieces[(hand + 1)...])))
      self.pieces = before.pieces + [pieces[hand]] + after.pieces
      return
    }
    self.pieces = pieces
    guard pieces.count > 1, let kind = pieces.first?.kind else { return }
    let own = pieces.lazy.flatMap { $0.figures + $0.past }.compactMap(\.course).first
    let isTally = (own ?? FactKind.course(of: kind)) == .tally
    let keyed = pieces.map { (key: Key($0), piece: $0) }
    let hourless = Set(keyed.filter { $0.key.time.precision == .day }.map(\.key.day))
    let sorted = keyed.sorted { one, other in
      let (a, b) = (one.key, other.key)
      if a.day != b.day { return a.day < b.day }
      if a.isDated != b.isDated { return a.isDated }
      if !a.isDated { return (a.time.seconds, one.piece.article) < (b.time.seconds, other.piece.article) }
      if !isTally, !hourless.contains(a.day), a.time.seconds != b.time.seconds {
        return a.time.seconds < b.time.seconds
      }
      if !isTally { return one.piece.article < other.piece.article }
      if a.number != b.number { return a.number < b.number }
      return a.content.lexicographicallyPrecedes(b.content)
    }
    self.pieces = isTally ? Chronology.withCorrectionsBehind(sorted) : sorted.map(\.piece)
  }

  /// Puts each correction of a day behind the last figure that it takes back; where it doesn't say which that is, behind the
  /// nearest figure that is higher.
  private static func withCorrectionsBehind(_ sorted: [(key: Key, piece: Evidence)]) -> [Evidence] {
    // What an article says of other happenings takes nothing back.
    let corrects = sorted.map { item in
      item.key.corrects
        && (item.piece.figures.contains(where: \.corrects)
          || sorted.contains { other in
            other.key.day == item.key.day && other.piece.article != item.piece.article
              && other.piece.figures.contains { figure in
                item.piece.past.contains { $0.reach.agrees(with: figure.reach) }
              }
          })
    }
    var order = zip(sorted, corrects).filter { !$1 }.map(\.0)
    for (correction, _) in zip(sorted, corrects).filter(\.1) {
      let ofDay = order.indices.filter { order[$0].key.day == correction.key.day && order[$0].key.isDated }
      let target = ofDay.last { at in
        order[at].piece.figures.contains { figure in
          correction.piece.past.contains { $0.reach.agrees(with: figure.reach) }
        }
      }
      let higher =
        correction.piece.past.isEmpty ? ofDay.first { order[$0].key.number > correction.key.number } : nil
      let behind = target ?? higher
      let place = behind.map { $0 + 1 } ?? order.firstIndex { correction.key.comes(before: $0.key) } ?? order.count
      order.insert(correction, at: place)
    }
    return order.map(\.piece)
  }

  private final class Key {
    let time: Timestamp
    let isDated: Bool
    /// It takes an earlier figure back.
    let corrects: Bool
    /// The largest that the article asserts.
    let number: Double
    private let observations: [Observation]

    /// What tells articles apart that are alike in all else; it takes long to make, and is seldom asked for.
    lazy var content: [String] = observations.map {
      let (low, high) = ($0.figure?.low ?? 0, $0.figure?.high ?? 0)
      let bound = $0.figure?.bound.rawValue ?? ""
      return "\($0.origin) \(bound) \(low) \(high) \($0.reach.number) \($0.modality.rawValue)"
        + " \($0.subset) \($0.places.joined(separator: ", "))"
    }

    var day: Int64 { time.day }

    init(_ piece: Evidence) {
      let all = piece.figures + piece.past
      time = all.map(\.time).max() ?? Timestamp(seconds: 0)
      isDated = all.allSatisfy(\.isDated)
      corrects = isDated && (!piece.past.isEmpty || piece.figures.contains(where: \.corrects))
      number = piece.figures.filter { !$0.isVague && !$0.subset }.map(\.reach.number).max() ?? 0
      observations = all
    }

    /// Of an earlier day, or lower on the same one.
    func comes(before other: Key) -> Bool {
      if day != other.day { return day < other.day }
      return !other.isDated || number < other.number
    }
  }
}
