/// Reads the count claims of a whole text, sentence by sentence, carrying on what one sentence leaves to the next.
struct ArticleReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let kinds: KindTable
  let populations: PopulationReader
  let speech: Speech

  private var tokens: [Token] { text.tokens }

  /// A claim in the making: words are still tokens, the kind and who says it numbers, so that it costs nothing to keep.
  private struct Draft {
    var kind: Int
    var figure: Figure
    /// The words for those counted; empty where there are none.
    var words: Range<Int>
    var group: Group
    var isPart = false
    var isAddition = false
    var voice: Int?
    var modality = Modality.asserted
    /// In bytes.
    var span: Range<Int>
    var sentence: Int
    var confidence: Double
    /// A number stands in the text; false for one person named without it.
    var isExplicit = true
    /// Counts the dead among them, where there are any: "five were shot".
    var mayHoldDead = false
  }

  /// - Parameter published: the year of publication, where it is known.
  func claims(published: Int?) -> [Claim] {
    let years = YearReader(text: text, published: published)
    let boilerplate = Boilerplate(text: text)
    var quantities = QuantityReader(text: text, lexicon: lexicon)
    let present = kinds.contextsPresent(in: text.tokens)
    var drafts: [Draft] = []
    for (index, sentence) in text.sentences.enumerated() where !boilerplate.covers(index) {
      guard sentence.tokens.contains(where: { tokens[$0].is(.trigger) }) || !drafts.isEmpty else { continue }
      let numbers = quantities.quantities(in: sentence.tokens)
      read(sentence, index, numbers, present, isLongAgo: years.isLongAgo(index), &drafts)
    }
    return finish(drafts)
  }

  // MARK: A sentence

  private func read(
    _ sentence: Sentence, _ index: Int, _ quantities: [Quantity], _ present: [Bool], isLongAgo: Bool,
    _ drafts: inout [Draft]
  ) {
    let range = sentence.tokens
    let (triggers, triggerAt) = triggers(in: range, present)
    let phrases = NounPhraseReader(
      text: text, populations: populations, range: range, quantities: quantities, triggers: triggers,
      triggerAt: triggerAt)
    let counted = countedPhrases(range, quantities, phrases)
    guard !triggers.isEmpty || !counted.isEmpty else { return }
    let reader = CountReader(
      text: text, range: range, kinds: kinds, triggers: triggers, triggerAt: triggerAt, counted: counted)
    var links = counted.isEmpty ? [] : reader.links()
    let filter = CountFilter(text: text, range: range)
    // "more than 40 killed or wounded" tells nothing of either.
    links.removeAll {
      filter.isRate($0, counted[$0.counted]) || $0.hedges.contains(.either) && counted[$0.counted].figure.high == nil
    }
    let totals = ListReader(reader: reader).totals(of: links)
    // Figures that a total stands for.
    var isSummed: [Bool] = []
    if !totals.isEmpty {
      isSummed = [Bool](repeating: false, count: counted.count)
      // Where each part names a number of its own, they stand beside it: "six priests and two employees".
      var isNamed = isSummed
      for total in totals {
        let named = total.parts.allSatisfy { isNamedPart(counted[$0.counted]) }
        for part in total.parts {
          isSummed[part.counted] = true
          if named { isNamed[part.counted] = true }
        }
      }
      links.removeAll { isSummed[$0.counted] && !isNamed[$0.counted] }
    }
    let context = SentenceContext(
      index: index, reader: reader, modality: ModalityReader(tokens: tokens, range: range, isLongAgo: isLongAgo))

    var fresh: [Draft] = totals.map { draft($0, context) }
    var isBound = isSummed.isEmpty ? [Bool](repeating: false, count: counted.count) : isSummed
    for link in links.sorted(by: { counted[$0.counted].range.lowerBound < counted[$1.counted].range.lowerBound }) {
      let start = Int(tokens[counted[link.counted].range.lowerBound].start)
      let before = fresh.last { $0.span.lowerBound < start } ?? drafts.last
      fresh.append(draft(link, context, after: before, isPart: !isSummed.isEmpty && isSummed[link.counted]))
      isBound[link.counted] = true
    }
    fresh.sort { $0.span.lowerBound < $1.span.lowerBound }
    for part in counted.indices where !isBound[part] && counted[part].isExplicit {
      // "25 missiles, 24 of which": of what no kind counts.
      if counted[part].isOfThem, let whole = counted[..<part].lastIndex(where: { $0.isExplicit }),
        !counted[whole].isOfThem, !isBound[whole]
      {
        continue
      }
      let start = Int(tokens[counted[part].range.lowerBound].start)
      let before =
        fresh.last { $0.span.lowerBound < start } ?? drafts.last.flatMap { $0.sentence >= index - 2 ? $0 : nil }
      if let made = draft(part: part, context, after: before) {
        let behind = fresh.lastIndex { $0.span.lowerBound <= made.span.lowerBound }
        fresh.insert(made, at: behind.map { $0 + 1 } ?? 0)
      }
    }
    for single in reader.singles(except: links + totals.flatMap(\.parts)) {
      fresh.append(
        draft(
          single.kind, Figure(1), range.lowerBound..<range.lowerBound, .people, span: single.evidence,
          at: single.evidence.lowerBound, context, confidence: 0.6, isExplicit: false))
    }
    drafts += fresh
  }

  private func isNamedPart(_ phrase: Counted) -> Bool {
    phrase.isExplicit && phrase.head.map { !tokens[$0].is(.others) } == true && (phrase.figure.low ?? 0) >= 2
  }

  private struct SentenceContext {
    let index: Int
    let reader: CountReader
    let modality: ModalityReader
  }

  private func triggers(in range: Range<Int>, _ present: [Bool]) -> ([Trigger], [Int]) {
    var triggers: [Trigger] = []
    var triggerAt = [Int](repeating: -1, count: range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard tokens[at].is(.trigger) else {
        at += 1
        continue
      }
      let (phrases, length) = kinds.matches(tokens, at: at, end: range.upperBound)
      let isNoun = isPluralNoun(at, in: range)
      let fits = { (phrase: KindTable.Phrase) in
        present[phrase.kind] && !(isNoun && (phrase.role == .verb || phrase.role == .does))
      }
      let usable = phrases.allSatisfy(fits) ? phrases : phrases.filter(fits)
      guard !usable.isEmpty else {
        at += phrases.isEmpty ? max(1, length) : 1
        continue
      }
      for token in at..<(at + length) { triggerAt[token - range.lowerBound] = triggers.count }
      triggers.append(Trigger(tokens: at..<(at + length), phrases: usable))
      at += length
    }
    return (triggers, triggerAt)
  }

  /// "55 houses in the town", "the city has 14 shelters": a plural of things, not the form of a verb.
  private func isPluralNoun(_ at: Int, in range: Range<Int>) -> Bool {
    guard tokens[at].is(.plural), tokens[at].is(.thing), at > range.lowerBound else { return false }
    let before = tokens[at - 1]
    return before.has(.number) || before.is([.numeral, .magnitude, .vague, .adjective, .determiner])
  }

  /// The figures that may count, and persons named one by one, in the order of the text.
  private func countedPhrases(_ range: Range<Int>, _ quantities: [Quantity], _ reader: NounPhraseReader) -> [Counted] {
    let filter = CountFilter(text: text, range: range)
    var counted: [Counted] = []
    var next = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if next < quantities.count, quantities[next].tokens.lowerBound <= at {
        let current = quantities[next]
        next += 1
        if isWithinTrigger(current, range, reader) {
          // "in 20 shelters": the number belongs to the words of the kind.
        } else if filter.counts(current) {
          var phrase = reader.counted(current)
          phrase.isOrdinal = current.use == .ordinal
          if let last = counted.last, last.range.upperBound > phrase.range.lowerBound { counted.removeLast() }
          counted.append(phrase)
        }
        at = max(at + 1, current.tokens.upperBound)
        continue
      }
      if at >= counted.last?.range.upperBound ?? range.lowerBound,
        tokens[at].is([.article, .possessivePronoun]) || tokens[at].is(.another), let single = reader.single(at: at),
        !quantities[next...].prefix(while: { $0.tokens.lowerBound < single.range.upperBound })
          .contains(where: { $0.use == .count && !filter.isOfParent($0) })
      {
        counted.append(single)
        at = single.range.upperBound
        continue
      }
      at += 1
    }
    spreadParts(&counted)
    return counted
  }

  /// "including two children, a resident and a driver": the whole list is a part.
  private func spreadParts(_ counted: inout [Counted]) {
    for index in counted.indices.dropFirst()
    where counted[index - 1].isPart && !counted[index - 1].isOfThem && !counted[index].isOther {
      let between =
        counted[index - 1].range.upperBound..<max(counted[index - 1].range.upperBound, counted[index].range.lowerBound)
      let isList = !between.isEmpty && between.count <= 2 && between.allSatisfy { tokens[$0].is(.comma, .and) }
      if isList { counted[index].isPart = true }
    }
  }

  private func isWithinTrigger(_ quantity: Quantity, _ range: Range<Int>, _ reader: NounPhraseReader) -> Bool {
    let trigger = reader.triggerAt[quantity.tokens.lowerBound - range.lowerBound]
    return trigger >= 0 && reader.triggers[trigger].tokens.lowerBound < quantity.tokens.lowerBound
  }

  // MARK: Drafts

  private func draft(_ link: Link, _ context: SentenceContext, after before: Draft?, isPart isSummand: Bool) -> Draft {
    let phrase = context.reader.counted[link.counted]
    let isPart = phrase.isPart || link.hedges.contains(.part)
    var words = phrase.population
    var group = group(phrase, context, after: before)
    if isPart, let complement = PartReader(reader: context.reader, kinds: kinds).complement(of: phrase, populations) {
      (group, words) = complement
    }
    let start = min(phrase.range.lowerBound, link.evidence.lowerBound)
    let end = max(phrase.range.upperBound, link.evidence.upperBound)
    var figure = phrase.figure
    if link.without > 0, let value = figure.value { figure = Figure(value - link.without, figure.bound) }
    if link.hedges.contains(.either), let high = figure.high { figure = Figure(high, .atMost) }
    // "nine were killed and a tenth was wounded": one more, where others than the wounded were counted before.
    if phrase.isOrdinal, let before, let value = figure.value, before.figure.value == value - 1,
      before.kind != link.kind
    {
      figure = Figure(1)
    }
    var made = draft(
      link.kind, figure, words, group, span: start..<end, at: phrase.quantity.lowerBound, context,
      modality: modality(of: link, context), isPart: isPart || isSummand, isAddition: phrase.isAddition,
      confidence: confidence(link, phrase), isExplicit: phrase.isExplicit)
    if kinds.isInjured[link.kind], link.without == 0, link.trigger >= 0 {
      let trigger = context.reader.triggers[link.trigger].tokens
      made.mayHoldDead = trigger.count == 1 && tokens[trigger.lowerBound].is(.shoot, .shooting, .shot)
    }
    return made
  }

  private func draft(_ total: ListReader.Total, _ context: SentenceContext) -> Draft {
    let evidence = total.parts[0].evidence
    let span = min(total.range.lowerBound, evidence.lowerBound)..<max(total.range.upperBound, evidence.upperBound)
    return draft(
      total.parts[0].kind, total.figure, total.range, total.group, span: span, at: total.range.lowerBound, context,
      modality: modality(of: total.parts[0], context), confidence: 0.85)
  }

  private func draft(part index: Int, _ context: SentenceContext, after before: Draft?) -> Draft? {
    let phrase = context.reader.counted[index]
    let parts = PartReader(reader: context.reader, kinds: kinds)
    let antecedent = before.flatMap { draft in
      (draft.figure.low ?? draft.figure.high).map {
        PartReader.Antecedent(kind: draft.kind, value: $0, group: draft.group, isAddition: draft.isAddition)
      }
    }
    guard let reading = parts.reading(of: index, after: antecedent) else { return nil }
    var words = phrase.population
    var group = phrase.group ?? before?.group ?? .people
    if reading.isPart, let complement = parts.complement(of: phrase, populations) { (group, words) = complement }
    let link = Link(counted: index, kind: reading.kind, construction: .toll, evidence: reading.evidence)
    return draft(
      reading.kind, phrase.figure, words, group, span: reading.evidence, at: phrase.quantity.lowerBound, context,
      modality: modality(of: link, context), isPart: reading.isPart, isAddition: phrase.isAddition,
      confidence: 0.75)
  }

  private func draft(
    _ kind: Int, _ figure: Figure, _ words: Range<Int>, _ group: Group, span: Range<Int>, at token: Int,
    _ context: SentenceContext, modality: Modality = .asserted, isPart: Bool = false, isAddition: Bool = false,
    confidence: Double, isExplicit: Bool = true
  ) -> Draft {
    Draft(
      kind: kind, figure: figure, words: words, group: group, isPart: isPart, isAddition: isAddition,
      voice: speech.voice(at: token), modality: modality, span: text.span(span),
      sentence: context.index, confidence: confidence, isExplicit: isExplicit)
  }

  private func modality(of link: Link, _ context: SentenceContext) -> Modality {
    let phrase = context.reader.counted[link.counted]
    return context.modality.modality(of: link, phrase, isDenied: speech.isDenied(at: phrase.quantity.lowerBound))
  }

  /// The group that the phrase names; a bare figure, "others" and "of them" go on with the group of the figure before.
  private func group(_ phrase: Counted, _ context: SentenceContext, after before: Draft?) -> Group {
    let isOthers = phrase.head.map { tokens[$0].is(.others) } ?? false
    if let group = phrase.group, !isOthers { return group }
    if !isOthers, phrase.head != nil, phrase.headTrigger == nil { return .people }
    guard let before,
      before.sentence == context.index
        || ((phrase.isOther || phrase.isPart || phrase.isOrdinal && phrase.head == nil)
          && before.sentence == context.index - 1)
    else { return .people }
    return before.group
  }

  private func confidence(_ link: Link, _ phrase: Counted) -> Double {
    guard phrase.isExplicit else { return 0.6 }
    let base =
      switch link.construction {
      case .object, .subject, .divided: 0.96
      case .noun, .toll: 0.93
      case .agent, .list: 0.85
      case .inner: 0.75
      }
    // "killed and wounded 22" tells of neither how many; "one of the biggest evacuations" is often no count at all.
    if link.hedges.contains(.shared) { return base - 0.3 }
    if phrase.isPart, phrase.figure.value == 1 { return base - 0.12 }
    return link.hedges.contains(.distant) ? base - 0.12 : base
  }

  // MARK: The article

  /// A figure of a kind, as far as a retraction names it.
  private struct Withdrawn: Hashable {
    var kind: Int
    var value: Double?
  }

  /// Those without a number of their own stand only where no figure of the kind is given; what the article withdraws in
  /// one place is not asserted in another.
  private func finish(_ drafts: [Draft]) -> [Claim] {
    var isCounted = [Bool](repeating: false, count: kinds.names.count)
    var superseded: [Withdrawn: Modality] = [:]
    for draft in drafts {
      if draft.isExplicit, draft.modality != .historical { isCounted[draft.kind] = true }
      if draft.modality == .retracted || draft.modality == .denied {
        let key = Withdrawn(kind: draft.kind, value: draft.figure.value)
        superseded[key] = superseded[key] ?? draft.modality
      }
    }
    let mayHoldDead =
      drafts.contains { $0.mayHoldDead } && drafts.contains { $0.modality == .asserted && kinds.isKilled[$0.kind] }
    // What the article says of the hurt in other words than that they were shot.
    let hurt = Set(
      mayHoldDead ? drafts.filter { !$0.mayHoldDead && kinds.isInjured[$0.kind] }.compactMap(\.figure.value) : [])
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.count)
    var voice: (number: Int, name: String)?
    for draft in drafts where draft.isExplicit || !isCounted[draft.kind] {
      var modality = draft.modality
      if modality == .asserted || modality == .historical, !superseded.isEmpty, draft.figure.value != nil,
        let other = superseded[Withdrawn(kind: draft.kind, value: draft.figure.value)]
      {
        modality = other
      }
      if let number = draft.voice, number != voice?.number { voice = (number, speech.name(of: number)) }
      let words = draft.words.isEmpty ? nil : text.string(draft.words)
      var figure = draft.figure
      if mayHoldDead, draft.mayHoldDead, let value = figure.value, !hurt.contains(value) {
        figure = Figure(value, .atMost)
      }
      let count = Count(
        figure: figure,
        population: Population(text: words, group: draft.group), subset: draft.isPart,
        increment: draft.isAddition)
      claims.append(
        Claim(
          kind: kinds.names[draft.kind], content: .count(count), attribution: draft.voice.flatMap { _ in voice?.name },
          modality: modality, span: draft.span, sentence: text.span(text.sentences[draft.sentence].tokens),
          confidence: draft.confidence))
    }
    return claims
  }
}
