/// A figure of a sentence that counts somebody of a kind.
struct Reading {
  /// Which of the sentence's chunks the figure is.
  var chunk: Int
  var kind: Int
  /// The name of what read it.
  var construction: String
  /// 0 to 1: the share of its readings that are right.
  var confidence: Double
  /// The tokens that make it a claim of the kind, the figure's included.
  var evidence: Range<Int>
  var mood: Chunk.Mood = []
  /// "not eight", "from 12": the figure that another took the place of.
  var isSuperseded = false
  /// The sentence tells of another happening: "another blaze last month that killed nine".
  var isOtherEvent = false
  /// "rose by five"
  var isDifference = false
  /// "killed or wounded": of two outcomes each has one, and nobody tells how many.
  var isEither = false
  /// "died or disappeared"
  var isDeadOrMissing = false
  /// Those in danger of death are hurt: told so where the article tells of no other hurt.
  var isImplied = false
  /// Part of a larger count of the same kind.
  var isPart = false
}

/// A sentence cut into chunks, with what its figures were read as.
final class SentenceReading {
  let index: Int
  let view: SentenceView
  /// It is the headline of another article.
  let isTeaser: Bool
  private(set) var chunks: [Chunk]
  /// The letters of the chunks.
  private(set) var code: [UInt8]
  /// By chunk.
  var readings: [Reading?]
  /// Second readings of a figure: "shot and taken to hospital".
  var more: [Reading] = []

  init(index: Int, view: SentenceView, chunks: [Chunk], isTeaser: Bool) {
    self.index = index
    self.view = view
    self.isTeaser = isTeaser
    self.chunks = chunks
    code = chunks.map(\.code)
    readings = [Reading?](repeating: nil, count: chunks.count)
  }

  /// Makes a noun phrase the figure that it stands for: one person.
  func count(_ chunk: Int, as counted: Counted) {
    chunks[chunk].code = UInt8(ascii: "Q")
    chunks[chunk].counted = counted
    code[chunk] = UInt8(ascii: "Q")
  }

  func isRead(_ chunk: Int) -> Bool { readings[chunk] != nil }

  /// "an infant and two women": those of a list that have a number and a noun of their own.
  func isCountedApart(_ chunk: Int) -> Bool {
    guard let counted = chunks[chunk].counted, counted.isExplicit, !counted.isOther, let head = counted.head else {
      return false
    }
    return (counted.figure.low ?? 0) >= 2 && !view.isClass(head, .adjective) && counted.population.count > 0
      && !view.populations.isGeneric(view.tokens[head].word)
  }

  /// The chunks that are figures, and read as nothing yet.
  var unread: [Int] { chunks.indices.filter { chunks[$0].counted != nil && readings[$0] == nil } }

  /// The second figure of "five of the 300" counts nothing itself.
  func isDenominator(_ chunk: Int) -> Bool {
    var of = chunk - 1
    // "six of the boat's ten sailors"
    if of > 1, code[of] == UInt8(ascii: "N"), view.token(chunks[chunk].tokens.lowerBound - 1)?.has(.possessive) == true
    {
      of -= 1
    }
    guard of >= 1, code[of] == UInt8(ascii: "o") else { return false }
    // "the first of the 33 miners"; with the last they are all.
    let before = chunks[of].tokens.lowerBound - 1
    return Self.figures.contains(code[of - 1]) || isPercent(of - 1) && !isTold(chunk)
      || view.isClass(before, .ordinal) && !view.isWord(before, .last)
  }

  /// "40% of the 300 people killed": what became of them stands right behind them.
  private func isTold(_ chunk: Int) -> Bool {
    chunk + 1 < code.count && code[chunk + 1] == UInt8(ascii: "P")
      && !chunks[chunk + 1].phrases.contains { view.kinds.isLevel[$0.kind] }
  }

  /// "8% of its 15,000 employees"
  private func isPercent(_ chunk: Int) -> Bool {
    chunks[chunk].tokens.contains { view.quantity(at: $0)?.use == .percent }
  }

  /// "Of 477 people on board, 164 were rescued"
  func isWhole(_ chunk: Int) -> Bool {
    chunk >= 1 && code[chunk - 1] == UInt8(ascii: "o") && (chunk == 1 || Self.marks.contains(code[chunk - 2]))
      && code[chunk...].contains(UInt8(ascii: ","))
  }

  private static let marks = ChunkPattern.Letters(".,;:-")

  /// "7,000 families (42,000 people)", "583,000 families or 2.5 million people": the same ones, counted otherwise.
  func isRestated(_ chunk: Int) -> Bool {
    guard chunk >= 2, let head = chunks[chunk - 2].counted?.head, let counted = chunks[chunk].counted,
      counted.isExplicit
    else { return false }
    let mark = view.tokens[chunks[chunk - 1].tokens.lowerBound]
    let isFamilies = view.isWord(head, .family) || view.isWord(head, .families) || view.isWord(head, .households)
    return isFamilies && (mark.is(.leftParenthesis) || mark.is(Word.or))
  }

  /// "were children", "are from Ghana": the words from a chunk on tell who those counted are, and not what became of them.
  func tellsWhoTheyAre(from chunk: Int) -> Bool {
    chunk + 1 < code.count && code[chunk] == UInt8(ascii: "B") && Self.who.contains(code[chunk + 1])
  }

  private static let who = ChunkPattern.Letters("Nf")

  /// "the toll could pass 70", "may be as high as 110 million": what is still to come; "may have passed" is feared.
  func isOutlook(_ index: Int) -> Bool {
    let tokens = chunks[index].tokens
    return
      (view.isWord(tokens.lowerBound, .could) || view.isWord(tokens.lowerBound, .may)
      || view.isWord(tokens.lowerBound, .might)) && !tokens.contains { view.has($0, .have) }
  }

  /// "could reach 10,000", "expects 20,000 cases": the mood of the verb that a figure stands behind.
  func moodBefore(_ chunk: Int) -> Chunk.Mood {
    var mood: Chunk.Mood = []
    for index in (max(0, chunk - 3)..<chunk).reversed() {
      guard chunks[index].isCoded(Self.verbs) else { break }
      let isOutlook = isOutlook(index) || Self.outlooks.contains(view.tokens[chunks[index].tokens.upperBound - 1].word)
      mood.formUnion(isOutlook ? .future : chunks[index].mood)
    }
    return mood.intersection([.feared, .future])
  }

  private static let verbs = ChunkPattern.Letters("BRHvp")
  private static let outlooks = WordSet(
    [Word.anticipates, .expect, .expecting, .expects, .forecasts, .foresees, .predict, .predicted, .predicts]
      .map(\.rawValue))
  static let figures = ChunkPattern.Letters("QKU")
}
