/// Reads the words that follow a figure: whom it counts, and what they say of the kind.
struct FigureReader {
  let view: SentenceView
  let filter: CountFilter

  private var tokens: [Token] { view.tokens }
  /// A noun phrase of news seldom has more words before its noun.
  private static let mostWords = 7

  /// The chunk of a figure: `Q`, `K`, `U` or `O`, or `N` where it counts nobody.
  ///
  /// - Parameter isBracketed: "(310) pilgrims": a bracket stands behind the number, and then the words.
  func chunk(_ quantity: Quantity, isBracketed: Bool = false) -> Chunk {
    guard filter.counts(quantity) else { return Chunk("N", quantity.tokens) }
    let counted = Counted(figure: quantity.figure, quantity: quantity.tokens)
    counted.isOrdinal = quantity.use == .ordinal
    counted.mayBeAge = mayBeAge(quantity)
    let last = quantity.tokens.upperBound - 1
    counted.isHeadcount = tokens[last].is(.strong, .member, .man) && last > quantity.tokens.lowerBound
    let before = quantity.tokens.lowerBound - 1
    if view.isWord(before, .another) || view.isWord(before, .further) || view.isWord(before, .additional) {
      counted.isAddition = true
    }
    var words = Words(at: isBracketed ? quantity.tokens.upperBound + 1 : afterPartitive(quantity, counted))
    while words.count < Self.mostWords, take(&words, counted) {}
    counted.head = words.head
    if words.head != nil {
      counted.population = words.first..<(words.end)
      counted.group = view.populations.group(view.text, head: words.head, in: words.first..<words.end)
      extendOverOf(counted)
    }
    takeCases(&words)
    // "nine new cases"
    if words.noun != nil, (quantity.tokens.upperBound..<words.end).contains(where: { view.isWord($0, .new) }) {
      counted.isAddition = true
    }
    // "1 million to 3 million of | their 4 million customers", "1 million of | 2 million customers"
    let isOfFigure =
      words.count == 0 && view.isWord(words.end - 1, .of)
      && (view.quantity(at: words.end) ?? (view.has(words.end, .determiner) ? view.quantity(at: words.end + 1) : nil))
        != nil
    let end = max(counted.population.upperBound, quantity.tokens.upperBound, words.end) - (isOfFigure ? 1 : 0)
    // "one body after another"
    if counted.figure.value == 1, view.isWord(end, .after), view.isWord(end + 1, .another) {
      return Chunk("N", quantity.tokens)
    }
    // "the fourth shot"
    if counted.isOrdinal, words.noun == nil, words.head.map(view.isPerson) != true {
      return Chunk("N", quantity.tokens)
    }
    var chunk = Chunk(letter(words, counted), quantity.tokens.lowerBound..<end)
    chunk.counted = counted
    if let told = words.noun ?? words.modifier { chunk.phrases = told.phrases.filter(words.tells) }
    return chunk
  }

  /// What was read of the words behind a figure.
  private struct Words {
    var at: Int
    var first: Int
    var end: Int
    var count = 0
    var head: Int?
    /// The noun of a kind that is the head: "deaths".
    var noun: Trigger?
    /// What tells the kind before the head: "injured people".
    var modifier: Trigger?

    init(at: Int) {
      self.at = at
      first = at
      end = at
    }

    func tells(_ phrase: KindTable.Phrase) -> Bool { noun != nil ? phrase.role == .noun : phrase.isState }

    mutating func step(to next: Int, head: Int? = nil) {
      if count == 0 { first = at }
      at = next
      end = next
      count += 1
      if let head { self.head = head }
    }
  }

  private func letter(_ words: Words, _ counted: Counted) -> Unicode.Scalar {
    // "a second hostage has been found dead"
    let isPerson = words.head.map(view.isPerson) == true
    if counted.isOrdinal {
      return words.noun.map { $0.phrases.contains { view.kinds.isKilled[$0.kind] } || !isPerson } == true ? "O" : "Q"
    }
    if words.noun != nil { return words.noun?.phrases.allSatisfy { $0.role != .noun || $0.isWeak } == true ? "U" : "K" }
    return words.modifier != nil && words.head != nil ? "U" : "Q"
  }

  /// "dozens of people", "18 of them": where the words for those counted begin.
  private func afterPartitive(_ quantity: Quantity, _ counted: Counted) -> Int {
    var at = quantity.tokens.upperBound
    let of = tokens[at - 1].is(.of) ? at - 1 : at
    guard view.isWord(of, .of) else { return at }
    if view.isWord(of + 1, .whom) || view.isWord(of + 1, .them) || view.isWord(of + 1, .which) { return at }
    let isOpen = quantity.figure.bound == .vague || of < at || view.isClass(at - 1, [.magnitude, .persons])
    if isOpen, !view.has(of + 1, [.determiner, .pronoun]) || view.isClass(of + 1, .possessivePronoun) { at = of + 1 }
    return at
  }

  // MARK: Word by word

  /// Takes the next word; false where the phrase ends before it.
  private func take(_ words: inout Words, _ counted: Counted) -> Bool {
    let at = words.at
    guard let token = view.token(at) else { return false }
    if let quantity = view.quantity(at: at) {
      // "48,000 Calida 2 heaters"
      if quantity.tokens.count == 1, (quantity.figure.value ?? 1000) < 1000, words.count > 0,
        view.token(at - 1)?.has(.capitalized) == true, view.isText(at + 1), !view.isFunction(at + 1)
      {
        words.at = at + 1
        return true
      }
      // "41,000 2014-2015 Vane sedans", "41,000 model year 2019 Vane sedans"
      if quantity.use == .date, view.isText(at + quantity.tokens.count), !view.isFunction(at + quantity.tokens.count) {
        words.at = quantity.tokens.upperBound
        return true
      }
      // "190,984 Galaxy Note 7s"
      if words.count > 0, view.token(at - 1)?.has(.capitalized) == true, view.isWord(at + 1, .s),
        view.token(at + 1)?.has(.spaceBefore) == false
      {
        words.step(to: at + 2)
        return true
      }
      // "12 sixteen-year-old boys", "70 24-hour checkpoints"
      guard words.head == nil, quantity.use == .age || quantity.use == .duration || quantity.use == .measure else {
        return false
      }
      words.at = quantity.tokens.upperBound
      return true
    }
    if token.has(.quote), view.isText(at + 1), !token.has(.possessive) {
      words.at = at + 1
      return true
    }
    if view.isJoint(at) {
      // "day-trippers", "race-goers"
      let isUnknown = view.token(at + 1)?.classes.isEmpty == true
      words.step(to: at + 2, head: view.isNoun(at + 1) || isUnknown ? at + 1 : nil)
      return true
    }
    if token.has(.possessive), let head = words.head, view.isPerson(head), let trigger = view.trigger(at: at + 1),
      trigger.isNoun
    {
      // "the six priests' murder"
      words.noun = trigger
      words.end = trigger.tokens.upperBound
      return false
    }
    // "two sheriff's deputies": the number is of what the one has.
    if token.has(.possessive), let head = words.head, !view.isClass(head, .plural), counted.figure.value != 1,
      view.isPersons(at + 1), view.isClass(at + 1, .plural)
    {
      words.step(to: at + 2, head: at + 1)
      return true
    }
    // "PG&E customers", "Covid-19 cases", "Honda and Acura vehicles"
    if let end = compound(at) {
      words.step(to: end)
      return true
    }
    guard token.has(.word) else { return false }
    if view.isWord(at, .due), view.isWord(at + 1, .to) { return false }
    // "crossed the 7,000 mark"
    if view.isWord(at, .mark), words.count == 0 { return false }
    // "40,000 out of 1.5 million"
    if view.has(at, .particle), view.isWord(at + 1, .of) { return false }
    let role = view.role(at)
    if role.contains(.more) { return takeMore(&words, counted, role) }
    if role.contains(.reported), let noun = reportedNoun(at + 1) {
      words.at = noun
      return true
    }
    // "17,000 newly displaced persons", "12 badly hurt people"
    if view.isAdverb(at), words.count == 0,
      view.isClass(at + 1, [.participle, .adjective]) || view.trigger(at: at + 1)?.isState == true,
      isAttributeOfCounted(at + 2)
    {
      words.at = at + 1
      words.first = at + 1
      words.end = at + 1
      return true
    }
    if view.isFunction(at) { return false }
    if let end = view.exception(at: at) {
      words.step(to: end, head: end - 1)
      return true
    }
    if let trigger = view.trigger(at: at) {
      // "storm-related deaths"
      guard view.isJoint(at + 1), !trigger.isLong, let last = view.token(at + 2), view.text.endsLikeParticiple(last)
      else { return take(trigger, &words, counted) }
      words.step(to: at + 1)
      return true
    }
    if view.isTime(at) && !view.isPerson(at) { return false }
    if role.contains(.cue), !view.isPerson(at) { return false }
    if view.isAdverb(at), words.count > 0 || !view.isNoun(at + 1) { return false }
    if view.isVerb(at), words.count > 0 || !isAttribute(at) { return false }
    if let head = words.head, view.isPersons(head), view.isClass(head, .plural), !view.isPerson(at) { return false }
    if isGerund(at) { return false }
    // A verb that may be a noun: "12 people fear", "six men attack".
    if let head = words.head, view.isClass(head, [.persons, .thing]), view.isClass(head, .plural), !isHead(at) {
      return false
    }
    words.step(to: at + 1, head: isHead(at) || words.head == nil ? at : nil)
    return true
  }

  private func takeMore(_ words: inout Words, _ counted: Counted, _ role: Role) -> Bool {
    let token = tokens[words.at]
    if token.is(.others) || token.is(.other) { counted.isOther = true }
    if token.is(.more) || token.is(.additional) || token.is(.further) { counted.isAddition = true }
    let isLast = token.is(.others)
    words.at += 1
    if words.count == 0 {
      words.first = words.at
      words.end = words.at
    }
    return !isLast
  }

  /// A phrase of a kind behind the figure: its noun, an attribute of the noun that follows, or a word of a compound.
  private func take(_ trigger: Trigger, _ words: inout Words, _ counted: Counted) -> Bool {
    let next = trigger.tokens.upperBound
    if trigger.isState || trigger.phrases.contains(where: { $0.role == .verb && $0.form.contains(.participle) }),
      words.noun == nil, words.head.map({ view.isClass($0, .plural) }) != true, isAttributeOfCounted(next)
    {
      words.modifier = trigger
      words.step(to: next)
      return true
    }
    // "4,000 rescue workers"
    if words.head == nil, trigger.tokens.count == 1, view.isPersons(next), view.isClass(next, .plural),
      trigger.phrases.contains(where: { $0.form == .present }),
      trigger.phrases.allSatisfy({ !$0.isState && ($0.form == .present || $0.form.isEmpty) })
    {
      words.step(to: next)
      return true
    }
    // "26 burn injuries"
    if words.head == nil, trigger.tokens.count == 1, !trigger.isNoun, view.isClass(next, .plural),
      view.trigger(at: next)?.isNoun == true
    {
      words.step(to: next)
      return true
    }
    // "500 makeshift shelters": behind a number above one and no plural yet it is no verb in "-s".
    if !trigger.isNoun, let head = words.head, !view.isClass(head, .plural), counted.figure.value != 1,
      trigger.tokens.count == 1,
      view.isClass(next - 1, .thing), view.isClass(next - 1, .plural)
    {
      words.step(to: next, head: next - 1)
      return true
    }
    guard trigger.isNoun, !isLabel(next, of: counted) else { return false }
    if let head = words.head, view.isPersons(head), view.isClass(head, .plural) { return false }
    let isPlural = trigger.phrases.contains { $0.role == .noun && $0.isPlural }
    let isPure = trigger.phrases.allSatisfy { $0.role == .noun || $0.role == .toll || $0.role == .event }
    // "14 death certificates", "two murder cases": the noun goes on.
    let goesOn =
      view.isNoun(next) && !view.isVerb(next) && !view.isFunction(next) && !view.isTime(next)
      && view.trigger(at: next)?.hasVerb != true
    let agrees = isPlural || counted.isOrdinal || (counted.figure.value ?? 2) <= 1
    if goesOn && (isPure || view.isClass(next, .plural)) && !isPlural || !agrees {
      words.step(to: next, head: next - 1)
      return true
    }
    guard isPure || trigger.phrases.contains(where: \.isWeak) || words.head == nil && isNounHere(trigger) else {
      return false
    }
    words.noun = trigger
    words.step(to: next, head: next - 1)
    return false
  }

  /// "Cases: 57 | Deaths: 41": the noun is of the next figure.
  private func isLabel(_ end: Int, of counted: Counted) -> Bool {
    view.isWord(counted.quantity.lowerBound - 1, .colon) && view.isWord(end, .colon)
      && view.quantity(at: end + 1) != nil
  }

  /// "26 dead were found" is a noun, "26 dead in Arl" a predicate of the figure.
  private func isNounHere(_ trigger: Trigger) -> Bool {
    !trigger.phrases.contains(where: \.isState)
  }

  /// "30 injured | people", "12 badly damaged | homes"
  private func isAttributeOfCounted(_ at: Int) -> Bool {
    var next = at
    while next < at + 3, view.isClass(next, [.adjective, .demonym]) || view.isNoun(next), !view.isFunction(next) {
      if view.isPerson(next) || view.isClass(next, .thing) && view.isClass(next, .plural) {
        return view.trigger(at: next)?.hasVerb != true
      }
      next += 1
    }
    return false
  }

  /// "14 abandoned | houses": a noun follows.
  private func isAttribute(_ at: Int) -> Bool {
    !view.has(at, .past) && view.isNoun(at + 1) && !view.isFunction(at + 1)
  }

  private func isHead(_ at: Int) -> Bool { view.isNoun(at) || view.isClass(at, .demonym) }

  private func isGerund(_ at: Int) -> Bool { view.isClass(at, .gerund) && !view.isClass(at, .noun) }

  /// "12 cases of abduction", "32 instances of enforced or involuntary disappearances": the noun behind tells the kind.
  private func takeCases(_ words: inout Words) {
    guard let head = words.head, view.isWord(words.end, .of),
      tokens[head].is(.case, .cases) || tokens[head].is(.incidents) || tokens[head].is(.instances)
    else { return }
    var at = words.end + 1
    while at < words.end + 5, view.isClass(at, [.adjective, .participle]) || view.has(at, .coordinator) { at += 1 }
    guard let trigger = view.trigger(at: at), trigger.isNoun else { return }
    words.noun = trigger
    words.step(to: trigger.tokens.upperBound)
  }

  // MARK: Around the words

  /// "members of the security forces", "residents of the town": what is behind "of" may tell the group.
  private func extendOverOf(_ counted: Counted) {
    guard let head = counted.head, view.populations.isGeneric(tokens[head].word) else { return }
    let of = counted.population.upperBound
    guard view.isWord(of, .of) else { return }
    var at = of + 1
    while view.has(at, .determiner) { at += 1 }
    let first = at
    while at < view.end, at - first < 5, view.isText(at), !view.isFunction(at), view.quantity(at: at) == nil { at += 1 }
    guard let inner = (first..<at).last(where: { view.isClass($0, [.persons, .organization, .noun]) }),
      let group = view.populations.group(view.text, head: inner, in: first..<at), group != .people,
      group.lies(within: .people)
    else { return }
    counted.group = group
    counted.population = counted.population.lowerBound..<at
  }

  /// A number of up to three digits between commas, behind a name or one person: "Lind, 24, and Duncan, 23", "a girl, 3".
  private func mayBeAge(_ quantity: Quantity) -> Bool {
    let number = quantity.tokens
    guard number.count == 1, tokens[number.lowerBound].has(.number), (quantity.figure.value ?? 200) < 120,
      view.isWord(number.lowerBound - 1, .comma), let name = view.token(number.lowerBound - 2)
    else { return false }
    let isPerson = view.isPerson(number.lowerBound - 2) && !name.is(.plural)
    guard isPerson || name.has(.capitalized) && !name.is([.placeName, .country]) else { return false }
    return view.token(number.upperBound)?.has(.mark) ?? true
  }
}
