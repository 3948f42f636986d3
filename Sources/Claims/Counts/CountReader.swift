internal import Articles

/// Reads the count claims of a whole text: each sentence by its constructions, then what is left from the text's memory.
struct CountReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let kinds: KindTable
  let roles: Roles
  let populations: PopulationReader

  private var tokens: [Token] { text.tokens }
  /// How much of a text is its beginning, in tokens: what it is about stands there.
  private static let beginning = 110

  /// - Parameters:
  ///   - published: when the text was published, where it is known.
  ///   - speech: asked for only where the text has figures of a kind, as most have none.
  func claims(published: Timestamp?, speech: () -> Speech) -> [Claim] {
    let sentences = readSentences()
    var memory = TextMemory(text: text, kinds: kinds, sentences: sentences, topical: topical)
    memory.read()
    guard sentences.contains(where: { $0.readings.contains { $0 != nil } || deniesAny($0.view.range) }) else {
      return []
    }
    let speech = speech()
    let years = YearReader(text: text, published: published)
    let context = ArticleContext(
      text: text, roles: roles, kinds: kinds, sentences: sentences, quotations: speech.quotations,
      year: years.reference)
    let builder = ClaimBuilder(
      text: text, kinds: kinds, speech: speech, years: years,
      frames: TimeFrames(text: text, reader: PastTimeReader(text: text, published: published, years: years)),
      dated: DatedLines(text: text, lexicon: lexicon), entries: TimedEntries(text: text))
    return builder.claims(of: sentences, context)
  }

  /// The kinds that the text is about, by the words of its beginning.
  var topical: [Int] { kinds.topical(tokens.prefix(Self.beginning)) }

  /// The sentences that have a figure, cut into chunks and read one by one.
  func readSentences() -> [SentenceReading] {
    let boilerplate = Boilerplate(text: text)
    var quantities = QuantityReader(text: text, lexicon: lexicon)
    let present = kinds.contextsPresent(in: tokens)
    var readings: [SentenceReading] = []
    var thing: (sentence: Int, head: Int)?
    for (index, sentence) in text.sentences.enumerated() where !boilerplate.covers(index) {
      let range = sentence.tokens
      let numbers = quantities.quantities(in: range).map { counted($0, range, present) }
      let finder = TriggerFinder(tokens: tokens, range: range, kinds: kinds, roles: roles, present: present)
      let triggers = finder.find()
      guard mayTell(numbers, triggers, range) else { continue }
      let view = SentenceView(
        text: text, range: range, quantities: numbers, kinds: kinds, roles: roles, populations: populations,
        present: present, finder: finder, triggers: triggers)
      let chunks = Chunker(
        view: view, filter: CountFilter(text: text, range: range),
        thing: thing?.sentence == index - 1 ? thing?.head : nil
      ).chunks()
      let reading = SentenceReading(
        index: index, view: view, chunks: chunks, isTeaser: boilerplate.isTeaser(index))
      ConstructionReader(reading).read()
      SingleReader(reading: reading).read()
      ListReader(reading).read()
      readings.append(reading)
      let head = chunks.last { $0.counted?.head.map { tokens[$0].is(.thing) } == true }?.counted?.head
      thing = head.map { (index, $0) }
    }
    return readings
  }

  /// A heading of a table has so few tokens.
  private static let heading = 8

  /// The sentence has a figure that may count, tells of one person or of none, or names what the next ones count.
  private func mayTell(_ numbers: [Quantity], _ triggers: Triggers, _ range: Range<Int>) -> Bool {
    range.count < Self.heading || numbers.contains { $0.use == .count || $0.use == .ordinal }
      || triggers.contains { $0.role == .noun || $0.role == .toll || kinds.countsOne[$0.kind] && $0.objects == nil }
      || !triggers.isEmpty
        && (deniesAny(range) || tokens[range.lowerBound].is(.how)
          || range.contains { tokens[$0].is(.both, .double, .triple, .quadruple) })
  }

  /// "nobody was hurt", "no one", "not one"
  private func deniesAny(_ range: Range<Int>) -> Bool { range.contains { tokens[$0].is(.no, .none, .nobody, .not) } }

  /// "recalled 40,000 pounds of ham": a measure counts where the text is about a kind that is counted by it.
  private func counted(_ quantity: Quantity, _ sentence: Range<Int>, _ present: [Bool]) -> Quantity {
    if isHeadcount(quantity) {
      var quantity = quantity
      (quantity.use, quantity.unit) = (.count, nil)
      return quantity
    }
    guard quantity.use == .measure || quantity.use == .money, let unit = quantity.unit?.first,
      let kind = kinds.measured.first(where: { present[$0] && kinds.whom[$0].contains(tokens[unit].word) })
    else { return quantity }
    // "paid 40,000 pounds for the recall", but "the recall was extended to 40,000 pounds"
    let isOfGoods = unit + 1 < tokens.count && tokens[unit + 1].is(.of)
    let isOnTopic = (sentence.lowerBound..<quantity.tokens.lowerBound).contains {
      kinds.topics.holds(tokens[$0].word, kind)
    }
    guard !tokens[unit].is(.currency) || isOfGoods || isOnTopic else { return quantity }
    var quantity = quantity
    quantity.use = .count
    quantity.tokens = quantity.tokens.lowerBound..<max(unit, quantity.number.upperBound)
    quantity.unit = nil
    return quantity
  }

  /// "a 217-strong team", "the five-man crew": so many people, whom the noun names.
  private func isHeadcount(_ quantity: Quantity) -> Bool {
    guard quantity.use == .measure, let unit = quantity.unit?.first, unit > 0, tokens[unit - 1].has(.dash),
      unit + 1 < tokens.count
    else { return false }
    return tokens[unit].is(.strong, .member, .man) && tokens[unit + 1].has(.word)
      && !tokens[unit + 1].is([.preposition, .be])
  }
}
