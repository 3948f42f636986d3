/// Reads the count claims of a whole text, sentence by sentence, carrying on what one sentence leaves to the next.
struct ArticleReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let kinds: KindTable
  let populations: PopulationReader

  private var tokens: [Token] { text.tokens }

  /// A claim in the making.
  private struct Draft {
    var claim: Claim
    var sentence: Int
    /// A number stands in the text; false for one person named without it.
    var isExplicit = true
    var count: Count {
      guard case .count(let count) = claim.content else {
        return Count(figure: Figure(0), population: Population(text: nil, group: .other))
      }
      return count
    }
  }

  /// - Parameter published: the year of publication, where it is known.
  func claims(_ speech: Speech, published: Int?) -> [Claim] {
    let years = YearReader(text: text, published: published)
    let boilerplate = Boilerplate(text: text)
    let quantities = QuantityReader(lexicon: lexicon)
    let present = kinds.contextsPresent(in: text.tokens)
    var drafts: [Draft] = []
    for (index, sentence) in text.sentences.enumerated() where !boilerplate.covers(index) {
      guard sentence.tokens.contains(where: { tokens[$0].is(.trigger) }) || !drafts.isEmpty else { continue }
      let numbers = quantities.quantities(in: text, sentence.tokens)
      read(sentence, index, numbers, present, speech, isLongAgo: years.isLongAgo(index), &drafts)
    }
    return finish(drafts)
  }

  // MARK: A sentence

  private func read(
    _ sentence: Sentence, _ index: Int, _ quantities: [Quantity], _ present: [Bool], _ speech: Speech,
    isLongAgo: Bool, _ drafts: inout [Draft]
  ) {
    let range = sentence.tokens
    let (triggers, triggerAt) = triggers(in: range, present)
    let phrases = NounPhraseReader(
      text: text, lexicon: lexicon, populations: populations, range: range, quantities: quantities, triggers: triggers,
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
    let summed = Set(totals.flatMap { $0.parts.map(\.counted) })
    // A total stands for its parts, but where each names a number of its own: "six priests and two employees".
    let named = Set(
      totals.filter { $0.parts.allSatisfy { isNamedPart(counted[$0.counted]) } }.flatMap { $0.parts.map(\.counted) })
    links.removeAll { summed.contains($0.counted) && !named.contains($0.counted) }
    let modality = ModalityReader(
      text: text, range: range, counted: counted, speech: speech, isLongAgo: isLongAgo)
    let context = SentenceContext(
      range: range, index: index, reader: reader, modality: modality, speech: speech)

    var fresh: [Draft] = totals.map { draft($0, context) }
    for link in links.sorted(by: { counted[$0.counted].range.lowerBound < counted[$1.counted].range.lowerBound }) {
      let before =
        fresh.last { $0.claim.span.lowerBound < text.span(counted[link.counted].range).lowerBound }
        ?? drafts.last
      fresh.append(draft(link, context, after: before, isPart: summed.contains(link.counted)))
    }
    fresh.sort { $0.claim.span.lowerBound < $1.claim.span.lowerBound }
    let bound = Set(links.map(\.counted)).union(summed)
    for part in counted.indices where !bound.contains(part) && counted[part].isExplicit {
      // "25 missiles, 24 of which": of what no kind counts.
      if counted[part].isOfThem, let whole = counted[..<part].last(where: { $0.isExplicit }), !whole.isOfThem,
        !bound.contains(counted[..<part].lastIndex { $0.range == whole.range } ?? part)
      {
        continue
      }
      let start = Int(tokens[counted[part].range.lowerBound].start)
      let before =
        fresh.last { $0.claim.span.lowerBound < start } ?? drafts.last.flatMap { $0.sentence >= index - 2 ? $0 : nil }
      if let made = draft(part: part, context, after: before) {
        fresh.append(made)
        fresh.sort { $0.claim.span.lowerBound < $1.claim.span.lowerBound }
      }
    }
    for single in reader.singles(except: links + totals.flatMap(\.parts)) {
      fresh.append(
        draft(
          single.kind, Figure(1), Population(text: nil, group: .people), span: single.evidence,
          at: single.evidence.lowerBound, context,
          confidence: 0.6, isExplicit: false))
    }
    drafts += fresh
  }

  private func isNamedPart(_ phrase: Counted) -> Bool {
    phrase.isExplicit && phrase.head.map { !tokens[$0].is(.others) } == true && (phrase.figure.low ?? 0) >= 2
  }

  private struct SentenceContext {
    let range: Range<Int>
    let index: Int
    let reader: CountReader
    let modality: ModalityReader
    let speech: Speech
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
      let usable = phrases.filter { present[$0.kind] && !(isNoun && ($0.role == .verb || $0.role == .does)) }
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
    var next = quantities.makeIterator()
    var quantity = next.next()
    var at = range.lowerBound
    while at < range.upperBound {
      if let current = quantity, current.tokens.lowerBound <= at {
        quantity = next.next()
        if isWithinTrigger(current, range, reader) {
          // "in 20 shelters": the number belongs to the words of the kind.
        } else if filter.counts(current) {
          var phrase = reader.counted(current)
          phrase.isOrdinal = current.use == .ordinal
          if phrase.population.isEmpty, isOffspring(current, range) {
            at = max(at + 1, current.tokens.upperBound)
            continue
          }
          if let last = counted.last, last.range.upperBound > phrase.range.lowerBound { counted.removeLast() }
          counted.append(phrase)
        }
        at = max(at + 1, current.tokens.upperBound)
        continue
      }
      if at >= counted.last?.range.upperBound ?? range.lowerBound,
        tokens[at].is([.article, .possessivePronoun]) || tokens[at].is(.another), let single = reader.single(at: at),
        !quantities.contains(where: {
          $0.use == .count && $0.tokens.overlaps(single.range) && !isOffspring($0, range)
        })
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

  /// "a mother of five": who is counted is the mother.
  private func isOffspring(_ quantity: Quantity, _ range: Range<Int>) -> Bool {
    let at = quantity.tokens.lowerBound - 1
    return at > range.lowerBound && tokens[at].is(.of) && tokens[at - 1].is(.person) && !tokens[at - 1].is(.persons)
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
    var population = Population(text: words(phrase), group: group(phrase, context, after: before))
    if isPart, let complement = PartReader(reader: context.reader, kinds: kinds).complement(of: phrase, populations) {
      population = Population(text: text.string(complement.words), group: complement.group)
    }
    let start = min(phrase.range.lowerBound, link.evidence.lowerBound)
    let end = max(phrase.range.upperBound, link.evidence.upperBound)
    var figure = phrase.figure
    if link.hedges.contains(.either), let high = figure.high { figure = Figure(high, .atMost) }
    // "nine were killed and a tenth was wounded": one more, where others than the wounded were counted before.
    if phrase.isOrdinal, let before, let value = figure.value, before.count.figure.value == value - 1,
      before.claim.kind != kinds.names[link.kind]
    {
      figure = Figure(1)
    }
    return draft(
      link.kind, figure, population, span: start..<end, at: phrase.quantity.lowerBound, context,
      modality: context.modality.modality(of: link), isPart: isPart || isSummand, isAddition: phrase.isAddition,
      confidence: confidence(link, phrase),
      isExplicit: phrase.isExplicit)
  }

  private func draft(_ total: ListReader.Total, _ context: SentenceContext) -> Draft {
    let evidence = total.parts[0].evidence
    let span = min(total.range.lowerBound, evidence.lowerBound)..<max(total.range.upperBound, evidence.upperBound)
    return draft(
      total.parts[0].kind, total.figure, Population(text: text.string(total.range), group: total.group), span: span,
      at: total.range.lowerBound, context, modality: context.modality.modality(of: total.parts[0]), confidence: 0.85)
  }

  private func draft(part index: Int, _ context: SentenceContext, after before: Draft?) -> Draft? {
    let phrase = context.reader.counted[index]
    let parts = PartReader(reader: context.reader, kinds: kinds)
    let antecedent = before.flatMap { draft -> PartReader.Antecedent? in
      guard let kind = kinds.names.firstIndex(of: draft.claim.kind),
        let value = draft.count.figure.low ?? draft.count.figure.high
      else { return nil }
      return PartReader.Antecedent(
        kind: kind, value: value, group: draft.count.population.group, isAddition: draft.count.increment)
    }
    guard let reading = parts.reading(of: index, after: antecedent) else { return nil }
    var population = Population(text: words(phrase), group: phrase.group ?? before?.count.population.group ?? .people)
    if reading.isPart, let complement = parts.complement(of: phrase, populations) {
      population = Population(text: text.string(complement.words), group: complement.group)
    }
    let link = Link(counted: index, kind: reading.kind, construction: .toll, evidence: reading.evidence)
    return draft(
      reading.kind, phrase.figure, population, span: reading.evidence, at: phrase.quantity.lowerBound, context,
      modality: context.modality.modality(of: link), isPart: reading.isPart, isAddition: phrase.isAddition,
      confidence: 0.75)
  }

  private func draft(
    _ kind: Int, _ figure: Figure, _ population: Population, span: Range<Int>, at token: Int,
    _ context: SentenceContext,
    modality: Modality = .asserted, isPart: Bool = false, isAddition: Bool = false, confidence: Double,
    isExplicit: Bool = true
  ) -> Draft {
    let count = Count(figure: figure, population: population, subset: isPart, increment: isAddition)
    return Draft(
      claim: Claim(
        kind: kinds.names[kind], content: .count(count), attribution: context.speech.attribution(at: token),
        modality: modality,
        span: text.span(span), sentence: text.span(context.range), confidence: confidence),
      sentence: context.index, isExplicit: isExplicit)
  }

  private func words(_ phrase: Counted) -> String? { phrase.population.isEmpty ? nil : text.string(phrase.population) }

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
    return before.count.population.group
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
    return link.hedges.contains(.distant) ? base - 0.12 : base
  }

  // MARK: The article

  /// A figure of a kind, as far as a retraction names it.
  private struct Withdrawn: Hashable {
    var kind: String
    var value: Double?
  }

  /// Those without a number of their own stand only where no figure of the kind is given; what the article withdraws in
  /// one place is not asserted in another.
  private func finish(_ drafts: [Draft]) -> [Claim] {
    let counted = Set(drafts.filter { $0.isExplicit && $0.claim.modality != .historical }.map(\.claim.kind))
    var superseded: [Withdrawn: Modality] = [:]
    for draft in drafts where draft.claim.modality == .retracted || draft.claim.modality == .denied {
      let key = Withdrawn(kind: draft.claim.kind, value: draft.count.figure.value)
      superseded[key] = superseded[key] ?? draft.claim.modality
    }
    return drafts.filter { $0.isExplicit || !counted.contains($0.claim.kind) }.map { draft in
      var claim = draft.claim
      let value = draft.count.figure.value
      if claim.modality == .asserted || claim.modality == .historical, value != nil,
        let other = superseded[Withdrawn(kind: claim.kind, value: value)]
      {
        claim.modality = other
      }
      return claim
    }
  }
}
