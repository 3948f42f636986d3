/// Makes claims of what the sentences were read as: decides part, modality, group and voice of each in one place.
struct ClaimBuilder {
  let text: TokenizedText
  let kinds: KindTable
  let speech: Speech
  let years: YearReader
  let frames: TimeFrames
  let dated: DatedLines
  let entries: TimedEntries

  var tokens: [Token] { text.tokens }

  func claims(of sentences: [SentenceReading], _ context: ArticleContext) -> [Claim] {
    guard !context.isPlay else { return [] }
    let actors = ActorReader(text: text)
    var drafts: [Draft] = []
    var rateSentence: Int?
    var past: Past?
    for sentence in sentences {
      let nones = NoneReader(reading: sentence).read()
      guard !nones.isEmpty || sentence.readings.contains(where: { $0 != nil }) else { continue }
      let modality = ModalityReader(
        tokens: tokens, range: sentence.view.range, bytes: text.bytes, isLongAgo: years.isLongAgo(sentence.index))
      let otherTime = OtherTime(
        tokens: tokens, range: sentence.view.range, bytes: text.bytes, year: years.reference,
        month: years.month)
      let filter = CountFilter(text: text, range: sentence.view.range)
      let sums = SumReader(reading: sentence).sums()
      let summed = Set(sums.filter { !$0.keepsItems }.flatMap(\.items)).filter { !sentence.isCountedApart($0) }
      let parts = Set(sums.flatMap(\.items))
      let sumsOfSingles = Set(
        sums.filter { $0.items.allSatisfy { sentence.chunks[$0].counted?.isExplicit == false } }
          .map(\.counted.quantity))
      var readings = (sentence.readings.compactMap { $0 } + sentence.more).sorted {
        ($0.evidence.lowerBound, $0.chunk) < ($1.evidence.lowerBound, $1.chunk)
      }
      .filter { !summed.contains($0.chunk) }
      .compactMap { reading in sentence.chunks[reading.chunk].counted.map { (counted: $0, reading: reading) } }
      for index in readings.indices where parts.contains(readings[index].reading.chunk) {
        readings[index].reading.isPart = true
      }
      readings += sums.map { ($0.counted, $0.reading) }
      for (counted, reading) in readings where drafts.count < Self.most {
        if isOwnDeed(reading, counted, sentence) { continue }
        if !counted.isExplicit, !context.keepsSingle(isViolent: isViolent(reading, sentence)) { continue }
        // "fell by 30,000": of what is so at a moment, a difference alone tells nothing.
        if reading.isDifference, kinds.isLevel[reading.kind] { continue }
        // "more than 40 killed or wounded" tells nothing of either.
        if reading.isEither, counted.figure.high == nil { continue }
        let isRate = filter.isRate(behind: counted.end) || filter.isRate(behind: reading.evidence.upperBound)
        if isRate, !counted.isExplicit || filter.isOfSoMany(behind: counted.end) { continue }
        let isDenied = speech.isDenied(at: counted.quantity.lowerBound)
        var made = draft(
          reading, counted, sentence, before: drafts.last { !$0.isSingle }, voice: drafts.last,
          modality: modality.modality(
            of: reading, counted, isDenied: isDenied, isAnnounced: kinds.isAnnounced[reading.kind],
            isCasualty: (kinds.isCasualty(reading.kind) || reading.isDeadOrMissing) && !context.isOutbreak))
        // "1,600 people a year fall ill, and 260 die of it"
        if isRate { rateSentence = sentence.index }
        if isRate || rateSentence == sentence.index && isPresent(reading, sentence) { made.modality = .historical }
        let isPast =
          made.modality == .asserted
          ? isOfAnotherTime(reading, counted, sentence, drafts, context, otherTime, actors)
            || past?.goesOn(to: reading, sentence) == true
          : made.modality == .feared && isOfHistory(reading, counted.figure, context)
        if isPast { made.modality = .historical }
        if made.modality == .historical, !reading.isSuperseded, !isRate {
          past = Past(sentence: sentence.index, chunk: reading.chunk, kind: reading.kind)
        }
        if made.modality == .asserted, reading.construction == "echo", let held = held(made, drafts) {
          made.modality = held
        }
        if context.isRetrospect, kinds.isCasualty(reading.kind) || !counted.isExplicit {
          made.confidence = min(made.confidence, Self.ofRetrospect)
        }
        made.isOfBefore = made.modality == .asserted && modality.isReportedBefore(counted)
        made.isUnverified = modality.marks.isUnverified
        made.isOfDay = isOfDay(sentence)
        made.isTotal = isTotal(counted, reading, sentence)
        made.isDefinite =
          sentence.view.isWord(counted.quantity.lowerBound - 1, .the)
          && !sentence.view.range.contains { tokens[$0].is(.confirmed, .confirms) }
        made.isOfPlace = isOfPlace(behind: max(counted.end, reading.evidence.upperBound), sentence.view)
        made.isOfRegion = isOfRegion(behind: max(counted.end, reading.evidence.upperBound), sentence.view)
        made.isSingle = !counted.isExplicit
        made.isImplied = reading.isImplied
        made.isSumOfSingles = sumsOfSingles.contains(counted.quantity)
        made.isOther = tokens[counted.quantity.lowerBound].is(.another)
        made.isOfNation = kinds.isCasualty(reading.kind) && counted.population.contains { tokens[$0].is(.demonym) }
        made.noun = counted.population.isEmpty ? nil : counted.head.map { tokens[$0].word }
        made.isOfThem = isOfThem(reading, sentence)
        made.isOrdinal = counted.isOrdinal
        made.isUnnamed =
          reading.construction == Construction.statusNoun.name && kinds.isKilled[reading.kind]
          && ConstructionReader(sentence).naming(sentence.chunks[reading.chunk]) == false
        made.isSerious = reading.evidence.contains { tokens[$0].is(.serious) }
        made.isFatal = reading.evidence.contains { tokens[$0].is(.fatally) }
        drafts.append(made)
      }
      for none in nones where context.keepsNone {
        drafts.append(
          Draft(
            kind: none.kind, count: Count(figure: Figure(0), population: Population(text: nil, group: .people)),
            construction: "none", confidence: 0.8, modality: .denied,
            attribution: speech.attribution(at: none.evidence.lowerBound),
            span: text.span(none.evidence), sentence: sentence.index))
      }
    }
    ArticleSettler(kinds: kinds, dates: dated.dates, entries: entries.places).settle(&drafts)
    return claims(drafts)
  }

  /// "I had killed 214 cultists", "every 10 you rescue": nobody reports that of himself. Who does is quoted: "We rescued 47,
  /// the captain said", and so are the announcements of old wires.
  private func isOwnDeed(_ reading: Reading, _ counted: Counted, _ sentence: SentenceReading) -> Bool {
    let kind = reading.kind
    guard kinds.isCasualty(kind) || kinds.isSaved[kind], !text.isShouting else { return false }
    let start = max(0, min(reading.evidence.lowerBound, counted.quantity.lowerBound) - 3)
    let pronoun = (start..<max(reading.evidence.upperBound, counted.end)).first { tokens[$0].is(.i, .we, .you) }
    guard let pronoun, !sentence.view.range.contains(where: { tokens[$0].is([.say]) }),
      !speech.quotations.contains(where: { $0.outer.contains(pronoun) })
    else { return false }
    let verb = (pronoun + 1..<max(pronoun + 1, reading.evidence.upperBound)).first {
      !tokens[$0].is([.have, .modal, .adverb])
    }
    // "I think 12 people died"
    return verb.map { tokens[$0].is(.trigger) && reading.evidence.contains($0) } ?? false
  }

  /// No word of what tells the kind is of the past.
  private func isPresent(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    !reading.evidence.contains { at in
      sentence.view.has(at, .have) || sentence.view.has(at, .past) || sentence.view.isClass(at, .participle)
        || sentence.view.trigger(at: at)?.phrases.contains { !$0.form.isDisjoint(with: [.past, .participle]) } == true
    }
  }

  /// "killed on Monday", "died yesterday", but not "as of Monday", "since Monday"
  private func isOfDay(_ sentence: SentenceReading) -> Bool {
    let range = sentence.view.range
    return range.contains { at in
      guard tokens[at].is([.weekday]) || tokens[at].is(.yesterday, .today) else { return false }
      // "the ministry said on Monday"
      return !(max(range.lowerBound, at - 2)..<at).contains {
        tokens[$0].is(.of, .since, .by) || tokens[$0].is(.until) || tokens[$0].is([.say])
      }
    }
  }

  /// "killed on the island", "dead in Tibet"; but not "killed on Monday"
  private func isOfPlace(behind end: Int, _ view: SentenceView) -> Bool {
    guard view.isWord(end, .in) || view.isWord(end, .on) || view.isWord(end, .at) || view.isWord(end, .near) else {
      return false
    }
    let noun = view.has(end + 1, .determiner) ? end + 2 : end + 1
    return view.isText(noun) && !view.isTime(noun) && !view.isClass(noun, [.weekday, .month, .timeUnit])
      && !view.isWord(noun, .all)
  }

  /// The words behind name a place that is no country.
  private func isOfRegion(behind end: Int, _ view: SentenceView) -> Bool {
    guard isOfPlace(behind: end, view) else { return false }
    let noun = view.has(end + 1, .determiner) ? end + 2 : end + 1
    return view.token(noun)?.has(.capitalized) == true
      && !(noun..<noun + 2).contains { view.isClass($0, [.country, .demonym]) }
  }

  /// "183 people in all", "since the coup, 183 people", "a total of 183 people so far"
  private func isTotal(_ counted: Counted, _ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let range = sentence.view.range
    let start = min(counted.quantity.lowerBound, reading.evidence.lowerBound)
    let end = max(counted.end, reading.evidence.upperBound)
    return (max(range.lowerBound, start - 8)..<max(start, min(end + 8, range.upperBound))).contains {
      tokens[$0].is(.total, .altogether, .since) || tokens[$0].is(.overall)
        || tokens[$0].is(.all) && $0 > range.lowerBound && tokens[$0 - 1].is(.in)
        || tokens[$0].is(.far) && $0 > range.lowerBound && tokens[$0 - 1].is(.so)
    }
  }

  /// What is told of again may support what is known, and is no news.
  static let ofRetrospect = 0.6
  /// No news counts so much; every count is held against all others, and what comes behind these is left out.
  private static let most = 4_000

  static let remembered: Set = ["victims", "echo", "part sentence", "topic", "state of tally"]

  private static let gapped: Set = ["gapped", "place list"]

  /// The words themselves tell of violence: "was shot dead".
  private func isViolent(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    kinds.isKilled[reading.kind] && reading.evidence.contains { sentence.view.has($0, .event) }
  }

  private func draft(
    _ reading: Reading, _ counted: Counted, _ sentence: SentenceReading, before: Draft?, voice: Draft?,
    modality: Modality
  ) -> Draft {
    let words = counted.population.isEmpty ? nil : text.string(counted.population)
    var count = Count(
      figure: reading.isEither ? counted.figure.high.map { Figure($0, .atMost) } ?? counted.figure : counted.figure,
      population: Population(text: words, group: group(reading, counted, sentence, before)),
      subset: isPart(reading, counted, sentence),
      increment: reading.isDifference || counted.isAddition && !isOfAnother(reading, before, sentence)
        || isFlow(reading, sentence) && isOfLastHours(reading, counted, sentence))
    // "339 new infections in Arl, 113 in Beck": what a list leaves out is as new.
    if Self.gapped.contains(reading.construction), let before, before.sentence == sentence.index,
      before.kind == reading.kind,
      before.count.increment
    {
      count.increment = true
    }
    if kinds.holdsDead[reading.kind] { count.mayBeDead = true }
    return Draft(
      kind: reading.kind, count: count, construction: reading.construction,
      confidence: confidence(reading, counted), modality: modality,
      attribution: CountVoice(speech: speech, sentence: sentence).name(
        of: reading, counted, last: voice.flatMap { $0.sentence >= sentence.index - 1 ? $0.attribution : nil }),
      span: text.span(span(reading, counted)), sentence: sentence.index)
  }

  /// What a toll comes to, and a level that is told as it stands, is no addition.
  private func isFlow(_ reading: Reading, _ sentence: SentenceReading) -> Bool {
    let predicate = sentence.chunks.first {
      $0.phrases.contains { $0.kind == reading.kind } && reading.evidence.contains($0.tokens.lowerBound)
    }
    guard let predicate else { return !kinds.isLevel[reading.kind] }
    if predicate.code == UInt8(ascii: "T") { return reading.construction == Construction.headNoun.name }
    return !kinds.isLevel[reading.kind]
      || predicate.phrases.contains { $0.role == .verb && $0.form.contains(.participle) }
  }

  private func isOfLastHours(_ reading: Reading, _ counted: Counted, _ sentence: SentenceReading) -> Bool {
    let filter = CountFilter(text: text, range: sentence.view.range)
    return filter.isOfLastHours(behind: max(counted.end, reading.evidence.upperBound))
      || filter.isOfLastHours(before: counted.quantity.lowerBound)
  }

  /// "Twelve are dead. Five more are trapped.": more than those of another kind, and no addition to its own; but not
  /// "two more deaths" and "18 more suspects", who were told of before, nor what goes on from such an addition.
  private func isOfAnother(_ reading: Reading, _ before: Draft?, _ sentence: SentenceReading) -> Bool {
    guard let before, before.sentence >= sentence.index - 1,
      !before.count.increment || kinds.isLevel[reading.kind]
    else { return false }
    // "631 are missing, seven more were found dead": more than had been found.
    if kinds.isKilled[reading.kind], kinds.isLevel[before.kind] { return false }
    let chunk = sentence.chunks[reading.chunk]
    let isNamed =
      chunk.code == UInt8(ascii: "K")
      || chunk.counted?.head.map { !sentence.view.populations.isGeneric(tokens[$0].word) } == true
    // "Another 18 gunmen were wounded", after those who died.
    let isOfOne = kinds.isLevel[reading.kind] || kinds.isCasualty(before.kind) && kinds.isCasualty(reading.kind)
    return (!isNamed || isOfOne && chunk.code != UInt8(ascii: "K"))
      && kinds.canonical[before.kind] != kinds.canonical[reading.kind]
  }

  private func span(_ reading: Reading, _ counted: Counted) -> Range<Int> {
    min(reading.evidence.lowerBound, counted.quantity.lowerBound)..<max(reading.evidence.upperBound, counted.end)
  }

  private func confidence(_ reading: Reading, _ counted: Counted) -> Double {
    let most = kinds.isIncidental[reading.kind] ? 0.65 : counted.isExplicit ? 1 : 0.7
    return min(reading.confidence, most)
  }

  private func claims(_ drafts: [Draft]) -> [Claim] {
    drafts.map { draft in
      Claim(
        kind: kinds.names[draft.kind], content: .count(draft.count), attribution: draft.attribution,
        modality: draft.modality, span: draft.span, sentence: text.span(text.sentences[draft.sentence].tokens),
        confidence: draft.confidence, construction: draft.construction)
    }
  }
}
