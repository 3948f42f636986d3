/// Reads the figures that their own sentence leaves open, from what the text said before: ellipses, repetitions, lists
/// of lines, parts, and figures of what the article is about.
struct TextMemory {
  let text: TokenizedText
  let kinds: KindTable
  let sentences: [SentenceReading]

  /// The sentence that asks how many there are.
  var asking = -9
  /// The kind that the text last spoke of.
  private var last: Int?
  /// The sentence of its last figure.
  var lastSentence = -9
  /// By value, the kind it was first read as.
  private var echoes: [Double: Echo] = [:]

  private struct Echo {
    var kind: Int
    /// The noun of those counted; nil for a bare figure.
    var head: UInt32?
  }
  /// By kind, its greatest figure in the text: no list of its parts comes to more.
  var wholes: [Int: Double] = [:]
  /// The kinds of the figures that were told, in order.
  var told: [Int] = []
  /// By kind, its last figure.
  private var lastValues: [Int: Double] = [:]
  /// By noun of those counted, the kind of their last figure.
  var heads: [UInt32: Int] = [:]
  var count = 0
  /// The kind of the dead, where the text tells of any.
  var killed: Int?
  /// The text tells of anybody hurt.
  private var isHurt = false
  private let topical: [Int]

  init(text: TokenizedText, kinds: KindTable, sentences: [SentenceReading], topical: [Int]) {
    self.text = text
    self.kinds = kinds
    self.sentences = sentences
    self.topical = topical
    var tally: [Int: Int] = [:]
    for sentence in sentences {
      for reading in sentence.readings.compactMap({ $0 }) {
        count += 1
        if kinds.isKilled[reading.kind] { killed = reading.kind }
        if kinds.isInjured[reading.kind] { isHurt = true }
        guard let counted = sentence.chunks[reading.chunk].counted, counted.isExplicit else { continue }
        let kind = kinds.canonical[reading.kind]
        wholes[kind] = max(wholes[kind] ?? 0, counted.figure.most)
        tally[kinds.canonical[reading.kind], default: 0] += 1
        if counted.figure.bound != .vague, let value = counted.figure.value ?? counted.figure.low, value >= 10 {
          echoes[value] =
            echoes[value] ?? Echo(kind: reading.kind, head: counted.head.map { text.tokens[$0].word })
        }
      }
    }
    last = tally.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  mutating func read() {
    if let last, kinds.countsPersons[last] { readLines(last) }
    readTables()
    for sentence in sentences {
      let heads = HeadFilter(view: sentence.view)
      // Names and places with numbers behind them stand in texts of any kind.
      let isNear = lastSentence < 0 || sentence.index - lastSentence <= 2
      let heading = headed(sentence)
      if let kind = heading ?? (isNear ? last : nil), kinds.countsPersons[kind] || kinds.countsBare[kind] {
        readItems(sentence, kind, isHeaded: heading != nil)
      }
      if let kind = topic(of: sentence) {
        last = kind
        lastSentence = sentence.index
        if asksHowMany(sentence) { asking = sentence.index }
      }
      if sentence.readings.contains(where: { $0 != nil }) { ListReader(sentence).read() }
      if let none = NoneReader(reading: sentence).read().last {
        last = none.kind
        lastSentence = sentence.index
      }
      var isRead = false
      for index in sentence.chunks.indices {
        if let reading = sentence.readings[index] {
          remember(reading, sentence)
        } else if let made = reading(of: index, sentence, heads) {
          sentence.readings[index] = made
          isRead = true
        }
      }
      // "Arl has had 11, Beck three and Coe two": the first of a list was read from memory.
      if isRead, !sentence.unread.isEmpty { ListReader(sentence).read() }
    }
  }

  private static let fronted = ChunkPattern("^-*([pofkc]*(q:T),|(q:T)[^,;:.QKU]*\\.?$)")
  private static let asked = ChunkPattern("(q:AVP)")

  /// "As to deaths, the clinic reports six", "How many have died?", "The dead come from several countries.": what a sentence without figures of its own is about.
  private func topic(of sentence: SentenceReading) -> Int? {
    guard !sentence.readings.contains(where: { $0 != nil }) else { return nil }
    let pattern = asksHowMany(sentence) ? Self.asked : Self.fronted
    return pattern.firstMatch(in: sentence.code).flatMap { sentence.chunks[$0.figure].phrases.first?.kind }
  }

  /// "How many have died?", "How many have died nobody knows."
  private func asksHowMany(_ sentence: SentenceReading) -> Bool {
    let first = sentence.view.range.lowerBound
    return text.tokens[first].is(.how) && sentence.view.isWord(first + 1, .many)
  }

  private mutating func remember(_ reading: Reading, _ sentence: SentenceReading) {
    guard let counted = sentence.chunks[reading.chunk].counted, counted.isExplicit else { return }
    if let head = counted.head, counted.group != .people {
      heads[text.tokens[head].word] = reading.kind
    }
    last = reading.kind
    if counted.figure.bound != .vague { lastValues[reading.kind] = counted.figure.value ?? counted.figure.low }
    told.append(reading.kind)
    lastSentence = sentence.index
  }

  /// The kind of a table without a heading of its own is what the text last spoke of.
  private func readTables() {
    TableReader(text: text, kinds: kinds, sentences: sentences).read { row in
      for sentence in sentences[..<row].reversed() {
        if let reading = sentence.readings.compactMap({ $0 }).last(where: {
          sentence.chunks[$0.chunk].counted?.isExplicit == true
        }) {
          return reading.kind
        }
      }
      return nil
    }
  }

  // MARK: One figure

  private func reading(of index: Int, _ sentence: SentenceReading, _ heads: HeadFilter) -> Reading? {
    let chunk = sentence.chunks[index]
    guard let counted = chunk.counted, counted.isExplicit, !counted.isOrdinal, !counted.mayBeAge,
      !sentence.isRestated(index)
    else {
      return nil
    }
    func made(_ kind: Int, _ construction: String, _ confidence: Double, isPart: Bool = false) -> Reading {
      Reading(
        chunk: index, kind: kind, construction: construction, confidence: confidence, evidence: chunk.tokens,
        mood: sentence.moodBefore(index), isPart: isPart)
    }
    // "the first two", "the last two"
    if counted.head == nil,
      sentence.view.isClass(counted.quantity.lowerBound - 1, .ordinal)
        || sentence.view.isWord(counted.quantity.lowerBound - 1, .last)
    {
      return nil
    }
    let place = Place(index: index, sentence: sentence, chunk: chunk, counted: counted, heads: heads)
    if let kind = echo(place) { return made(kind, "echo", 0.8) }
    guard !sentence.isDenominator(index), !ConstructionReader(sentence).isOfThings(index) else { return nil }
    if let killed, isLost(place) { return made(killed, "ellipsis", 0.7) }
    if let last, isEllipsis(place, last) { return made(likest(place, last), "ellipsis", 0.7) }
    if let last, isCounted(place, last) { return made(last, "count verb", 0.65) }
    if let last, isPartOfThem(place, last) || isIncluded(place, last) || isBreakdown(place, last) {
      // "All four were students": the whole.
      let isAll = place.view.isWord(counted.quantity.lowerBound - 1, .all)
      return made(last, "part sentence", 0.75, isPart: !isAll)
    }
    if let kind = partOfVictims(place) { return made(kind, "part sentence", 0.75, isPart: true) }
    if let kind = partOfNamed(place) { return made(kind, "part sentence", 0.7, isPart: true) }
    if let kind = victims(place) { return made(kind, "victims", 0.7) }
    // What the text is about ties the figure to the kind, and no word of its sentence: it may support a fact, not open one.
    if let kind = topic(place) { return made(kind, "topic", 0.65) }
    return nearest(place)
  }

  /// A figure and what it stands in.
  struct Place {
    let index: Int
    let sentence: SentenceReading
    let chunk: Chunk
    let counted: Counted
    let heads: HeadFilter

    var view: SentenceView { sentence.view }
    var code: [UInt8] { sentence.code }
    var isBare: Bool { counted.head == nil }
    var isVague: Bool { counted.figure.bound == .vague }
    var isOne: Bool { counted.quantity.count == 1 && view.isWord(counted.quantity.lowerBound, .one) }
    var value: Double? { counted.figure.value ?? counted.figure.low }
    /// The letter behind the figure, 0 at the end.
    var next: UInt8 { index + 1 < code.count ? code[index + 1] : 0 }
    /// "seven days, to which three can be added", "30 years, ten of them as a driver"
    var isOfTime: Bool {
      isBare
        && view.quantities.contains { $0.use == .duration && $0.tokens.upperBound <= counted.quantity.lowerBound }
    }
    /// The figure is not joined to the word behind it.
    var isFree: Bool { !view.isJoint(chunk.tokens.upperBound) }
  }

  /// A value that was read elsewhere in the text.
  private func echo(_ place: Place) -> Int? {
    guard !place.isVague, let value = place.value, let echo = echoes[value], place.heads.fits(echo.kind, place.chunk)
    else { return nil }
    // "251 victims of the crash are identified"
    if kinds.isKilled[echo.kind], ConstructionReader(place.sentence).naming(place.chunk) == true { return nil }
    // "destroyed 40 homes … 40 water trucks"
    if !kinds.countsPersons[echo.kind], let head = place.counted.head, echo.head != text.tokens[head].word {
      return nil
    }
    return echo.kind
  }

  /// Of the last figures of each kind, that of a like size tells the kind: "killed 174, 11 of them … The latest number is 129."
  private func likest(_ place: Place, _ last: Int) -> Int {
    func distance(_ kind: Int) -> Double {
      guard let value = place.value, let other = lastValues[kind], min(value, other) > 0 else { return .infinity }
      return max(value, other) / min(value, other)
    }
    let near = lastValues.keys.filter { place.heads.fits($0, place.chunk) }.min {
      (distance($0), $0) < (distance($1), $1)
    }
    guard let near, distance(near) < Self.likeness, distance(last) > Self.unlikeness else { return last }
    return near
  }

  /// Figures of one count differ by less than so many times from one report to the next.
  private static let likeness = 1.5
  /// And hardly by so many times.
  private static let unlikeness = 4.0

  private static let verbs = ChunkPattern.Letters("vSH")

  /// "Twelve more were confirmed": the figure's verb counts, and says nothing of a kind.
  private func isCounted(_ place: Place, _ kind: Int) -> Bool {
    guard kinds.countsPersons[kind], !place.isVague, !place.isOfTime, place.next == UInt8(ascii: "B"),
      place.isBare || place.view.isClass(place.counted.head ?? 0, .persons) && place.counted.group == .people,
      place.index + 1 < place.sentence.chunks.count
    else { return false }
    var group = place.sentence.chunks[place.index + 1].tokens
    if place.index + 2 < place.code.count, Self.verbs.contains(place.code[place.index + 2]) {
      group = group.lowerBound..<place.sentence.chunks[place.index + 2].tokens.upperBound
    }
    return group.contains {
      place.view.has($0, .reported) || place.view.isWord($0, .added) || place.view.isWord($0, .counted)
    }
  }

  /// "the eight victims", where the article tells of dead and of nobody hurt.
  private func victims(_ place: Place) -> Int? {
    guard let head = place.counted.head, text.tokens[head].is(.victims), !place.isVague,
      ConstructionReader(place.sentence).naming(place.chunk) != true
    else { return nil }
    return killedOfVictims
  }

  /// Whom "victims" means: the dead, of a text that tells of nobody hurt.
  var killedOfVictims: Int? { isHurt ? nil : killed }

  /// An article about a recall: "some 40,000 cars built in Arl".
  private func topic(_ place: Place) -> Int? {
    guard let value = place.value, value >= 1000, place.isFree else { return nil }
    // "The car weighs 2,400 kilos."
    if let head = place.counted.head, place.view.isClass(head, [.measureUnit, .currency]),
      !place.view.isWord(head + 1, .of)
    {
      return nil
    }
    // "The insurer has nearly four million customers."
    let isOfPersons = place.counted.head.map(place.view.isPerson) ?? false
    if isOfPersons, place.view.has(place.counted.quantity.lowerBound - 1, .have) { return nil }
    // "The population stands at 341 million", "its headcount has dropped to 121,000"
    if place.view.range.prefix(while: { $0 < place.counted.quantity.lowerBound }).contains(where: {
      place.view.isWord($0, .population) || place.view.isWord($0, .headcount) || place.view.isWord($0, .workforce)
    }) {
      return nil
    }
    return topical.first { place.heads.fits($0, place.chunk) && (place.counted.head != nil || value >= 100_000) }
  }

  private static let nearestAfter = ChunkPattern.Letters("AP")
  private static let nearestBefore = ChunkPattern.Letters("PVTE")
  private static let barriers = ChunkPattern.Letters(";.QKU")
  /// "Two officers said that the girl was shot": the predicate has a subject of its own.
  private static let clause = ChunkPattern("v[^v]*N")

  /// The nearest predicate of the sentence, over no other figure.
  private func nearest(_ place: Place) -> Reading? {
    guard !place.isVague, !place.isOne, place.isFree,
      place.isBare && count > 0 || place.counted.head.map(place.view.isPerson) == true
    else { return nil }
    for distance in 1...6 {
      if place.isBare, distance > 3 { return nil }
      for other in [place.index + distance, place.index - distance] where place.code.indices.contains(other) {
        let isAfter = other > place.index
        if !isAfter, distance > 3 { continue }
        guard (isAfter ? Self.nearestAfter : Self.nearestBefore).contains(place.code[other]) else { continue }
        let gap = place.code[(min(other, place.index) + 1)..<max(other, place.index)]
        if gap.contains(where: { Self.barriers.contains($0) }) || Self.clause.firstMatch(in: Array(gap)) != nil {
          continue
        }
        let predicate = place.sentence.chunks[other]
        // "the attempted murder of"
        if place.view.has(predicate.tokens.lowerBound - 1, .wish) { continue }
        if place.view.isOneOfTwo(predicate) { continue }
        // "money for the release of"
        if place.view.isWord(predicate.tokens.lowerBound - 1, .for) { continue }
        // "dead after a boat carrying 100": it has its verb.
        if !isAfter, place.index > 0, other < place.index - 1, place.code[place.index - 1] == UInt8(ascii: "v") {
          continue
        }
        guard
          let kind = ConstructionReader(place.sentence).kind(of: predicate, counting: place.chunk),
          kinds.countsPersons[kind]
        else { continue }
        let start = min(predicate.tokens.lowerBound, place.chunk.tokens.lowerBound)
        let end = max(predicate.tokens.upperBound, place.chunk.tokens.upperBound)
        return Reading(
          chunk: place.index, kind: kind, construction: "nearest", confidence: 0.6, evidence: start..<end,
          mood: isPossible(start..<end, place.view) ? predicate.mood.union(.future) : predicate.mood)
      }
    }
    return nil
  }

  /// "2,500 people could end up trapped"
  private func isPossible(_ words: Range<Int>, _ view: SentenceView) -> Bool {
    words.contains { view.isWord($0, .could) || view.isWord($0, .may) || view.isWord($0, .might) }
  }
}
