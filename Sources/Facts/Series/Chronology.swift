import Articles

/// What articles say on one kind, in the order of what they report on, whatever the order in which they arrived.
///
/// By the day; on one day a tally upwards, as it grows, and what corrects it last; a level by the hour where all have one,
/// else downwards. Articles without a date come when they arrived.
struct Chronology {
  let pieces: [Evidence]

  init(_ pieces: [Evidence]) {
    guard pieces.count > 1, let kind = pieces.first?.kind else {
      self.pieces = pieces
      return
    }
    let isTally = FactKind.course(of: kind) == .tally
    let keys = pieces.map(Key.init)
    let hourless = Set(keys.filter { $0.time.precision == .day }.map(\.day))
    self.pieces = pieces.indices.sorted { one, other in
      let (a, b) = (keys[one], keys[other])
      if a.day != b.day { return a.day < b.day }
      if a.corrects != b.corrects { return b.corrects }
      let byHour = !hourless.contains(a.day) && (!isTally || a.corrects)
      if byHour, a.time.seconds != b.time.seconds { return a.time.seconds < b.time.seconds }
      if a.number != b.number { return (a.number < b.number) == isTally }
      return a.content.lexicographicallyPrecedes(b.content)
    }.map { pieces[$0] }
  }

  private struct Key {
    var day: Int64
    var time: Timestamp
    /// It takes an earlier figure back.
    var corrects: Bool
    /// The largest that the article asserts.
    var number: Double
    /// What tells articles apart that are alike in all else.
    var content: [String]

    init(_ piece: Evidence) {
      let all = piece.figures + piece.past
      time = all.map(\.time).max() ?? Timestamp(seconds: 0)
      day = time.day
      corrects = !piece.past.isEmpty || piece.figures.contains(where: \.corrects)
      number = piece.figures.filter { !$0.isVague && !$0.subset }.map(\.reach.number).max() ?? 0
      content = all.map { "\($0.origin) \($0.value) \($0.modality) \($0.subset) \($0.places)" }
    }
  }
}
