/// Adds up lists that one predicate takes: "a judge and seven members of his family were killed" is eight.
struct SumReader {
  let reading: SentenceReading

  private var view: SentenceView { reading.view }
  private var chunks: [Chunk] { reading.chunks }

  /// The sum of a list, and the figures that it is made of.
  struct Sum {
    var items: [Int]
    var counted: Counted
    var reading: Reading
    /// Each item names a number of two or more of its own, and stands beside the sum.
    var keepsItems: Bool
  }

  func sums() -> [Sum] {
    var sums: [Sum] = []
    var run: [Int] = []
    for index in chunks.indices {
      guard let made = reading.readings[index], isSummand(index, made) else { continue }
      if let last = run.last, joins(last, index) {
        run.append(index)
      } else {
        sums += sum(run)
        run = [index]
      }
    }
    return sums + sum(run)
  }

  private func isSummand(_ index: Int, _ made: Reading) -> Bool {
    guard let counted = chunks[index].counted, !made.isPart, !counted.isPart, !counted.isOrdinal, !made.isSuperseded,
      counted.figure.bound != .vague, counted.figure.low != nil,
      !view.has(counted.quantity.lowerBound - 1, .including)
    else { return false }
    return Self.summed.contains(made.construction)
  }

  /// What binds a figure to a verb that may take several.
  private static let summed: Set = [
    "passive or copula", "participle after", "active object", "coordination", "passive over a phrase", "left dead",
    "company", "second predicate", "subject at a distance", "verb and tail", "relative subject", "of the whole",
    "over a relative clause", "event of", "apposed list", "object after one",
  ]
  private static let joint = ChunkPattern("([pof]+N)*,?c?")
  private static let goesOn = ChunkPattern(",?c[QUN]")
  private static let mostSpelledOut = 4.0

  /// Nothing but commas, "and" and phrases of place stands between the two.
  private func joins(_ first: Int, _ second: Int) -> Bool {
    guard let one = reading.readings[first], let other = reading.readings[second],
      view.kinds.canonical[one.kind] == view.kinds.canonical[other.kind],
      one.evidence.upperBound == other.evidence.upperBound || one.evidence.lowerBound == other.evidence.lowerBound
        || other.construction == "coordination" || one.construction == "coordination" || other.construction == "company"
    else { return false }
    let between = reading.code[(first + 1)..<second]
    if isClause(first, second) { return false }
    if (first + 1..<second).contains(where: { view.isWord(chunks[$0].tokens.lowerBound, .or) }) { return false }
    if other.construction == "company" { return true }
    return !between.isEmpty && Self.joint.matches(between) && !isApposed(first, second, between)
  }

  /// "they found the victim and he was dead", "saw the baby and the baby was shot": another clause, of the same one.
  private func isClause(_ first: Int, _ second: Int) -> Bool {
    let words = chunks[second].tokens
    if words.count == 1, view.isWord(words.lowerBound, .he) || view.isWord(words.lowerBound, .she) { return true }
    guard let one = chunks[first].counted, let other = chunks[second].counted, !one.isExplicit, !other.isExplicit,
      let head = one.head, let again = other.head
    else { return false }
    return view.tokens[head].word == view.tokens[again].word && view.isWord(words.lowerBound, .the)
  }

  /// "two persons, a lawyer and a priest": what follows the comma names the same ones.
  private func isApposed(_ first: Int, _ second: Int, _ between: ArraySlice<UInt8>) -> Bool {
    guard between.first == UInt8(ascii: ","), !between.contains(UInt8(ascii: "c")),
      let one = chunks[first].counted, let other = chunks[second].counted
    else { return false }
    // "a man, his wife and", "a nurse, a teacher and": a list goes on.
    let goesOn = Self.goesOn.firstMatch(in: reading.code, from: second + 1)?.range.lowerBound == second + 1
    if !one.isExplicit, goesOn || view.isClass(other.quantity.lowerBound, .possessivePronoun) { return false }
    // "16 students, a teacher and a guard": nobody spells so many out.
    if goesOn, (one.figure.low ?? 0) > Self.mostSpelledOut { return false }
    return !other.isExplicit && (one.isExplicit && (one.figure.low ?? 0) >= 2 || !one.isExplicit)
  }

  /// "two persons, a lawyer and a priest": as many as were counted before the comma.
  private func isApposed(_ run: [Int]) -> Bool {
    let comma = run[0] - 1
    guard comma > 0, reading.code[comma] == UInt8(ascii: ","), let value = chunks[comma - 1].counted?.figure.value
    else { return false }
    return value == Double(run.count)
  }

  /// "Five others, two men and three women, were hurt": the first is the sum of the rest.
  private func isSpelledOut(_ run: [Int]) -> Bool {
    let values = run.compactMap { chunks[$0].counted?.figure.value }
    guard values.count == run.count, values.count > 2, let first = values.first else { return false }
    return first == values.dropFirst().reduce(0, +)
  }

  /// "five children and three adults", "two men and three women": together all of them.
  private func isPartition(_ run: [Int]) -> Bool {
    let heads = run.compactMap { chunks[$0].counted?.head }.map { view.tokens[$0] }
    let groups = run.compactMap { chunks[$0].counted?.group }
    let isOfOthers = run.dropFirst().contains { chunks[$0].counted?.isOther == true }
    return isOfOthers || heads.contains { $0.is(.adults) } && groups.contains(.children)
      || heads.contains { $0.is(.men) } && heads.contains { $0.is(.women) }
      || groups.contains(.women) && groups.contains(.children) && !isWithoutMen(run)
  }

  /// "399 children and 246 women": of so many, the men aren't told.
  private func isWithoutMen(_ run: [Int]) -> Bool {
    run.contains { (chunks[$0].counted?.figure.low ?? 0) >= Self.household }
  }

  /// No family has as many.
  private static let household = 20.0

  /// "a boy and a man among them": single ones whom nobody counts.
  private func isAmongThem(_ run: [Int]) -> Bool {
    guard run.allSatisfy({ chunks[$0].counted?.isExplicit == false }) else { return false }
    let end = chunks[run[run.count - 1]].tokens.upperBound
    return (end..<end + 5).contains { view.isWord($0, .among) && view.isWord($0 + 1, .them) }
  }

  /// "Father, three daughters killed": in a headline a comma stands for "and".
  private func isHeadline(_ run: [Int]) -> Bool {
    run[0] == 0 && run.count == 2 && view.range.last.map { !view.tokens[$0].is(.period) } == true
  }

  private func sum(_ run: [Int]) -> [Sum] {
    guard run.count > 1, let first = reading.readings[run[0]] else { return [] }
    let between = reading.code[(run[run.count - 2] + 1)..<run[run.count - 1]]
    guard
      between.contains(UInt8(ascii: "c")) || isPartition(run) || isHeadline(run)
        || reading.readings[run[run.count - 1]]?.construction == "company"
    else {
      return []
    }
    var low = 0.0
    var high: Double? = 0
    var bound = Bound.exact
    var group: Group?
    var keepsItems = true
    for index in run {
      guard let counted = chunks[index].counted, let least = counted.figure.low else { return [] }
      low += least
      high = high.flatMap { sum in counted.figure.high.map { sum + $0 } }
      if counted.figure.bound != .exact { bound = counted.figure.bound }
      let own = counted.group ?? (counted.isOther || counted.head == nil ? .people : nil)
      group = group.map { $0.joined(with: own ?? $0) } ?? own
      if !counted.isExplicit || least < 2 { keepsItems = false }
    }
    // The sides of a fight are counted apart.
    let groups = Set(run.compactMap { chunks[$0].counted?.group })
    if groups.contains(.militants), groups.contains(where: { $0.lies(within: .securityForces) }) { return [] }
    if isApposed(run) || isSpelledOut(run) { return [] }
    // "16 people, a boy and a man among them": some of those, whom nobody counts.
    if !keepsItems, isAmongThem(run) { return [] }
    guard !keepsItems || isPartition(run) else { return [] }
    let figure: Figure =
      switch bound {
      case .atLeast, .moreThan: Figure(value: low, low: low, high: nil, bound: bound)
      case .range: .range(low, high ?? low)
      default: Figure(value: low, low: low, high: high, bound: bound)
      }
    let tokens = chunks[run[0]].tokens.lowerBound..<chunks[run[run.count - 1]].tokens.upperBound
    let counted = Counted(figure: figure, quantity: tokens)
    counted.population = tokens
    counted.group = group ?? .people
    var made = first
    made.construction = "sum"
    made.confidence = 0.8
    made.evidence =
      min(tokens.lowerBound, first.evidence.lowerBound)..<max(tokens.upperBound, first.evidence.upperBound)
    return [Sum(items: run, counted: counted, reading: made, keepsItems: keepsItems)]
  }
}
