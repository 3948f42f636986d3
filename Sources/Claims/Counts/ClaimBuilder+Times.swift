/// The last figure of another happening, which those listed with it are of as well.
struct Past {
  var sentence: Int
  var chunk: Int
  var kind: Int

  /// "The last outbreak left 33 dead and 54 cases", "Rival Orix cut 12,000 jobs, Vane 3,000 and Marn 3,150."
  func goesOn(to reading: Reading, _ sentence: SentenceReading) -> Bool {
    guard sentence.index == self.sentence, chunk < reading.chunk else { return false }
    if kind == reading.kind, Self.listed.contains(reading.construction) { return true }
    let next = reading.chunk + 1
    // "left 33 dead, and 12 have been found since": a verb of its own tells its own time.
    guard next >= sentence.code.count || !Self.verbs.contains(sentence.code[next]) else { return false }
    return Self.joined.matches(sentence.code[chunk + 1..<reading.chunk])
  }

  private static let listed: Set = ["name list", "place list", "gapped"]
  private static let joined = ChunkPattern("[PAUK]?,?c")
  private static let verbs = ChunkPattern.Letters("ABHVRLv")
}

/// Which counts are of another happening than the article's, or of a time before it.
extension ClaimBuilder {
  /// By the words around the figure, by the article as a whole, by who acts, or by its size.
  func isOfAnotherTime(
    _ reading: Reading, _ counted: Counted, _ sentence: SentenceReading, _ drafts: [Draft], _ context: ArticleContext,
    _ otherTime: OtherTime, _ actors: ActorReader
  ) -> Bool {
    let kind = reading.kind
    let start = counted.quantity.lowerBound
    let isLevel = kinds.isLevel[kind]
    let isAnnounced = kinds.isAnnounced[kind]
    let isFuture = reading.mood.contains(.future)
    if sentence.isTeaser || isOfThePast(reading, sentence, drafts) { return true }
    if context.isCommemoration, !isLevel, !otherTime.namesDay { return true }
    if isLevel, wasBefore(reading, sentence) { return true }
    if isOfHistory(reading, counted.figure, context) { return true }
    if isAnnounced {
      let isFirst = !drafts.contains { kinds.isAnnounced[$0.kind] }
      if actors.isAnother(reading, sentence, isFirst: isFirst) { return true }
    }
    if frames.isOld(
      of: start, reading.evidence, sentence: sentence.index, isAnnounced: isAnnounced, isFuture: isFuture)
    {
      return true
    }
    return otherTime.holds(
      of: start, reading.evidence,
      OtherTime.Of(
        isLevel: isLevel, isCasualty: kinds.isCasualty(kind) || kinds.isIll[kind], isAnnounced: isAnnounced))
  }

  /// "20,000 is a scale nobody expected": how most before it hold the number that it repeats; nil where they assert it.
  func held(_ echo: Draft, _ drafts: [Draft]) -> Modality? {
    let same = drafts.filter {
      kinds.canonical[$0.kind] == kinds.canonical[echo.kind] && $0.count.figure.value == echo.count.figure.value
    }
    let open = same.filter { $0.modality != .asserted }
    return open.count * 2 > same.count ? open.first?.modality : nil
  }

  /// "A mural shows the 14 victims": what is read from the text's memory is of the past where all it remembers is.
  private func isOfThePast(_ reading: Reading, _ sentence: SentenceReading, _ drafts: [Draft]) -> Bool {
    // What an article is about as a whole is recalled from no one sentence.
    guard Self.remembered.contains(reading.construction), reading.construction != "topic" else { return false }
    let same = drafts.filter {
      $0.sentence < sentence.index && kinds.canonical[$0.kind] == kinds.canonical[reading.kind]
    }
    return !same.isEmpty && same.allSatisfy { $0.modality == .historical }
  }

  /// No event of a day has as many dead: a war, a famine, a plague.
  func isOfHistory(_ reading: Reading, _ figure: Figure, _ context: ArticleContext) -> Bool {
    kinds.isCasualty(reading.kind)
      && (figure.low ?? figure.high ?? 0) >= (context.isOutbreak ? Self.history : Self.mostInEvent)
  }

  private static let history = 2_000_000.0
  /// The deadliest quake, flood or storm of this century took some 300,000 lives; a pandemic counts on.
  private static let mostInEvent = 400_000.0

  /// "two who had been missing": what is so at a moment, in the past perfect.
  private func wasBefore(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    // "200 residents who had been moved out were let back"
    if reading.evidence.dropLast(2).contains(where: {
      tokens[$0].is(.who) && tokens[$0 + 1].is(.had) && tokens[$0 + 2].is(.been)
    }) {
      return true
    }
    // "He said 172 had been taken to hospital": what was done, told in the past.
    let predicate = sentence.chunks.first {
      reading.evidence.contains($0.tokens.lowerBound) && $0.tokens.contains { tokens[$0].is(.had) }
    }
    if predicate?.phrases.contains(where: { $0.role == .verb && $0.form.contains(.participle) }) == true {
      return false
    }
    return reading.evidence.dropLast().contains { tokens[$0].is(.had) && tokens[$0 + 1].is(.been) }
  }
}
