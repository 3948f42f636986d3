/// Reads the count claims of a whole text, sentence by sentence, carrying on what one sentence leaves to the next.
struct ArticleReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let kinds: KindTable
  let populations: PopulationReader

  private var tokens: [Token] { text.tokens }

  func claims() -> [Claim] {
    let boilerplate = Boilerplate(text: text)
    let quantityReader = QuantityReader(lexicon: lexicon)
    let present = contextsPresent()
    let speech = SpeechReader(lexicon: lexicon).read(text)
    var drafts: [Draft] = []
    for (index, sentence) in text.sentences.enumerated() where !boilerplate.covers(index) {
      let quantities = quantityReader.quantities(in: text, sentence.tokens)
      drafts += read(sentence, index, quantities, drafts.last, present, speech)
    }
    return finish(drafts)
  }

  /// A claim in the making.
  struct Draft {
    var claim: Claim
    var sentence: Int
    var group: Group?
    var isExplicit: Bool
  }

  /// Which kinds' contexts the text holds.
  private func contextsPresent() -> [Bool] {
    var wanted = Set(kinds.contexts.joined())
    guard !wanted.isEmpty else { return kinds.names.map { _ in true } }
    var found: Set<UInt32> = []
    for token in tokens where token.word != Lexicon.unknown && wanted.contains(token.word) {
      found.insert(token.word)
      wanted.remove(token.word)
    }
    return kinds.contexts.map { $0.isEmpty || $0.contains { found.contains($0) } }
  }

  private func read(
    _ sentence: Sentence, _ index: Int, _ quantities: [Quantity], _ last: Draft?, _ present: [Bool], _ speech: Speech
  ) -> [Draft] {
    let range = sentence.tokens
    var triggers: [Trigger] = []
    var triggerAt = [Int](repeating: -1, count: range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard tokens[at].is(.trigger) else {
        at += 1
        continue
      }
      let (phrases, length) = kinds.matches(tokens, at: at, end: range.upperBound)
      let usable = phrases.filter { present[$0.kind] }
      guard !usable.isEmpty else {
        at += 1
        continue
      }
      for token in at..<(at + length) { triggerAt[token - range.lowerBound] = triggers.count }
      triggers.append(Trigger(tokens: at..<(at + length), phrases: usable))
      at += length
    }
    guard !triggers.isEmpty else { return [] }
    let phrases = NounPhraseReader(
      text: text, lexicon: lexicon, populations: populations, range: range, quantities: quantities,
      triggers: triggers, triggerAt: triggerAt)
    let counted = countedPhrases(range, quantities, phrases)
    guard !counted.isEmpty else { return [] }
    let reader = CountReader(
      text: text, range: range, kinds: kinds, triggers: triggers, triggerAt: triggerAt, counted: counted)
    let modality = ModalityReader(text: text, range: range, triggers: triggers, counted: counted)
    var group = last.flatMap { $0.sentence >= index - 1 ? $0.group : nil }
    var isFirst = true
    var drafts: [Draft] = []
    for link in reader.links().sorted(by: {
      counted[$0.counted].range.lowerBound < counted[$1.counted].range.lowerBound
    }) {
      let phrase = counted[link.counted]
      let own = phrase.group ?? (phrase.head != nil && phrase.headTrigger == nil ? .people : nil)
      if own == nil, phrase.isOther || !isFirst || phrase.isPart {
        // "while 18 were wounded", "748 others": the population of the figure before.
      } else if own == nil {
        group = nil
      }
      let population = own ?? group ?? .people
      if let own { group = own }
      isFirst = false
      let trigger = link.trigger >= 0 ? triggers[link.trigger].tokens : phrase.range
      let end = max(phrase.range.upperBound, trigger.upperBound)
      let start = min(phrase.range.lowerBound, trigger.lowerBound)
      let words = phrase.population.isEmpty ? nil : text.string(phrase.population)
      drafts.append(
        Draft(
          claim: Claim(
            kind: kinds.names[link.kind],
            content: .count(
              Count(
                figure: phrase.figure, population: Population(text: words, group: population),
                subset: phrase.isPart || link.hedges.contains(.part), increment: phrase.isAddition)),
            attribution: speech.attribution(at: phrase.quantity.lowerBound), modality: modality.modality(of: link),
            span: text.span(start..<end), sentence: text.span(range),
            confidence: confidence(link, phrase)),
          sentence: index, group: group, isExplicit: phrase.isExplicit))
    }
    return drafts
  }

  /// The figures that may count, and persons named one by one.
  private func countedPhrases(_ range: Range<Int>, _ quantities: [Quantity], _ reader: NounPhraseReader) -> [Counted] {
    var counted: [Counted] = []
    var next = quantities.makeIterator()
    var quantity = next.next()
    var at = range.lowerBound
    while at < range.upperBound {
      if let current = quantity, current.tokens.lowerBound <= at {
        quantity = next.next()
        if current.use == .count {
          let phrase = reader.counted(current)
          if let last = counted.last, last.range.upperBound > phrase.range.lowerBound, !last.isExplicit {
            counted.removeLast()
          }
          counted.append(phrase)
          at = max(at + 1, current.tokens.upperBound)
          continue
        }
        at = max(at + 1, current.tokens.upperBound)
        continue
      }
      if tokens[at].is([.article, .possessivePronoun]) || tokens[at].is(.another), let single = reader.single(at: at),
        !quantities.contains(where: { $0.use == .count && $0.tokens.overlaps(single.range) })
      {
        counted.append(single)
        at = single.range.upperBound
        continue
      }
      at += 1
    }
    return counted
  }

  private func confidence(_ link: CountReader.Link, _ phrase: Counted) -> Double {
    guard phrase.isExplicit else { return 0.6 }
    let base =
      switch link.construction {
      case .object, .subject: 0.96
      case .noun: 0.93
      case .toll: 0.93
      case .agent, .list: 0.85
      case .inner: 0.75
      }
    return link.hedges.contains(.distant) ? base - 0.12 : base
  }

  /// One claim for one figure of one kind; those without a number of their own only where no figure of the kind is given.
  private func finish(_ drafts: [Draft]) -> [Claim] {
    let counted = Set(drafts.filter(\.isExplicit).map(\.claim.kind))
    return drafts.filter { $0.isExplicit || !counted.contains($0.claim.kind) }.map(\.claim)
  }
}
