/// Finds who is counted: the noun phrase that goes with each figure of a sentence.
struct NounPhraseReader {
  let text: TokenizedText
  let populations: PopulationReader
  /// The sentence.
  let range: Range<Int>
  let quantities: [Quantity]
  let triggers: [Trigger]
  /// For each token of the sentence the trigger that covers it, -1 for none.
  let triggerAt: [Int]

  private var tokens: [Token] { text.tokens }

  /// The figure's phrase.
  func counted(_ quantity: Quantity) -> Counted {
    var counted = Counted(
      figure: quantity.figure, quantity: quantity.tokens, range: quantity.tokens, head: nil, group: nil,
      population: quantity.tokens.upperBound..<quantity.tokens.upperBound)
    readBefore(&counted)
    var at = quantity.tokens.upperBound
    if at < range.upperBound, tokens[at].is(.of), !(tokens[at - 1].is(.of)) { at = skipPartitive(at, &counted) }
    if at < range.upperBound, tokens[at - 1].is(.of) { at = skipPartitive(at - 1, &counted) }
    read(from: at, into: &counted)
    readCollective(&counted)
    return counted
  }

  /// "a family of seven", "a group of 30 villagers": the words before the figure belong to it.
  private func readCollective(_ counted: inout Counted) {
    let of = counted.quantity.lowerBound - 1
    guard of - 2 >= range.lowerBound, counted.range.lowerBound == of + 1, tokens[of].is(.of),
      tokens[of - 1].is([.persons, .organization]), !tokens[of - 1].is(.plural), !tokens[of - 1].is(.population),
      triggerAt[of - 1 - range.lowerBound] < 0
    else { return }
    var start = of - 2
    while start > range.lowerBound, of - start < 5, tokens[start].is(.adjective), !tokens[start].is(.determiner) {
      start -= 1
    }
    guard tokens[start].is(.article) || tokens[start].is(.another) else { return }
    counted.range = start..<counted.range.upperBound
    guard counted.head == nil, tokens[of - 1].is(.persons) else { return }
    counted.head = of - 1
    counted.population = (of - 1)..<counted.range.upperBound
    counted.group = populations.group(text, head: of - 1, in: (of - 1)..<of)
  }

  /// One person without a number: "a teacher", "another", "the mayor of the town", at the determiner or name.
  func single(at start: Int) -> Counted? {
    let first = tokens[start]
    var counted = Counted(
      figure: Figure(1), quantity: start..<(start + 1), range: start..<(start + 1), head: nil, group: nil,
      population: start..<start, isExplicit: false)
    guard first.is(.article) || first.is(.another) || first.is(.possessivePronoun) else { return nil }
    read(from: start + 1, into: &counted)
    if first.is(.another) {
      counted.isOther = true
      if counted.head == nil { return counted }
    }
    guard let head = counted.head, tokens[head].is(.couple) || tokens[head].is(.person) && !tokens[head].is(.persons)
    else { return nil }
    if tokens[head].is(.couple) { counted.figure = Figure(2) }
    if let end = endOfPair(counted.range.upperBound) {
      counted.figure = Figure(2)
      counted.range = counted.range.lowerBound..<end
    }
    counted.population = start..<counted.range.upperBound
    counted.isPart = start > range.lowerBound && tokens[start - 1].is(.including, .include, .includes, .included)
    return counted
  }

  /// "a husband | and wife were killed": where the second ends, whom the plural of the verb tells from the first.
  private func endOfPair(_ and: Int) -> Int? {
    guard and + 2 < range.upperBound, tokens[and].is(.and), !tokens[and + 1].is([.determiner, .title]) else {
      return nil
    }
    var at = and + 1
    while at + 1 < range.upperBound, at - and < 4, tokens[at].is([.adjective, .noun, .demonym]),
      !tokens[at + 1].is([.be, .have])
    {
      at += 1
    }
    guard at + 1 < range.upperBound, tokens[at].is(.person), !tokens[at].is([.persons]),
      tokens[at + 1].is(.were, .have)
    else { return nil }
    return at + 1
  }

  /// "another", "additional", "the same", "of whom" before the figure.
  private func readBefore(_ counted: inout Counted) {
    var at = counted.quantity.lowerBound - 1
    if at > range.lowerBound, tokens[at].is(.whom, .which), tokens[at - 1].is(.of) {
      counted.isPart = true
      counted.isOfThem = true
      return
    }
    while at >= range.lowerBound, at > counted.quantity.lowerBound - 4 {
      let token = tokens[at]
      if token.is(.another, .further, .additional) || token.is(.other) {
        counted.isAddition = true
        counted.range = at..<counted.range.upperBound
      } else if !token.is(.article) && !token.is(.determiner) {
        break
      }
      at -= 1
    }
    if at >= range.lowerBound, tokens[at].is(.including, .include, .includes, .included) { counted.isPart = true }
    // "of the 225, 175 died": the figure after a fronted "of".
    if at > range.lowerBound, tokens[at].is(.comma) {
      var back = at - 1
      while back > range.lowerBound, at - back < 8, !tokens[back].is(.comma), !tokens[back].is(.of) { back -= 1 }
      if tokens[back].is(.of), back == range.lowerBound || tokens[back - 1].has(.mark) { counted.isPart = true }
    }
  }

  /// "of them", "of whom", "of the dead" are a part; "dozens of protesters" is not.
  private func skipPartitive(_ of: Int, _ counted: inout Counted) -> Int {
    var at = of + 1
    guard at < range.upperBound else { return at }
    if tokens[at].is(.them, .whom, .which) || tokens[at].is(.us) {
      counted.isPart = true
      counted.isOfThem = true
      counted.range = counted.range.lowerBound..<(at + 1)
      return at + 1
    }
    // "two of the guards" are a part of those told of, "two of his guards" may be all that are.
    var isPart = false
    while at < range.upperBound, tokens[at].is([.determiner, .possessivePronoun]) {
      isPart = !tokens[at].is(.possessivePronoun)
      at += 1
    }
    if isPart { counted.isPart = true }
    return at
  }

  // MARK: The words after the figure

  private func read(from start: Int, into counted: inout Counted) {
    var at = start
    var first = start
    var head: Int?
    var unknown = 0
    var inQuotes = false
    var possessor: (head: Int, end: Int)?
    words: while at < range.upperBound, at - start < 14 {
      let token = tokens[at]
      if token.has(.quote) {
        // A quoted noun phrase, as in 26 “armed criminals”.
        guard inQuotes || (head == nil && closes(at)) else { break }
        inQuotes.toggle()
        at += 1
        continue
      }
      if token.has(.possessive) {
        possessor = head.map { ($0, at) } ?? possessor
        head = nil
        at += 1
        continue
      }
      if token.has(.dash), !token.has(.spaceBefore), at + 1 < range.upperBound, !tokens[at + 1].has(.spaceBefore),
        at > start
      {
        at += 1
        if at < range.upperBound, tokens[at].has(.word) { at += 1 }
        continue
      }
      let index = triggerAt[at - range.lowerBound]
      if index >= 0, triggers[index].tokens.lowerBound == at {
        let trigger = triggers[index]
        if isHead(trigger, head), !isBehindPersons(trigger, head) {
          counted.headTrigger = index
          head = trigger.tokens.upperBound - 1
          at = trigger.tokens.upperBound
          // "death squads", "lung injury cases": the noun goes on.
          guard goesOn(at) else { break words }
          counted.headTrigger = nil
          continue
        }
        if head == nil, isModifier(trigger) {
          counted.innerTrigger = index
          at = trigger.tokens.upperBound
          continue
        }
        break
      }
      if let quantity = quantity(at: at) {
        // "70 24-hour checkpoints", "a 27-year-old man"
        guard head == nil,
          quantity.use == .duration || quantity.use == .age || quantity.use == .measure || quantity.use == .ordinal
        else { break }
        at = quantity.tokens.upperBound
        continue
      }
      guard token.has(.word) else { break }
      if token.is(.others) || token.is(.other) || token.is(.more) || token.is(.additional) || token.is(.further) {
        if token.is(.others) || token.is(.other) { counted.isOther = true }
        if token.is(.more) || token.is(.additional) || token.is(.further) { counted.isAddition = true }
        if token.is(.others) {
          at += 1
          break
        }
        at += 1
        if head == nil { first = at }
        continue
      }
      if token.is([.be, .have, .modal, .preposition, .relative, .pronoun, .subordinator, .negation]),
        !token.is([.persons, .person])
      {
        break
      }
      if token.is(.determiner), at > start || token.is(.article) { break }
      // "22 the following day", "22 last week": when, not who.
      if token.is([.timeUnit, .weekday]), head == nil, !followedByNoun(at + 1) {
        at = first
        break
      }
      if token.is(.coordinator) {
        guard head == nil, at > first, at + 1 < range.upperBound, tokens[at + 1].has(.word),
          quantity(at: at + 1) == nil,
          triggerAt[at + 1 - range.lowerBound] < 0, !tokens[at + 1].is([.determiner, .be, .have])
        else { break }
        at += 1
        continue
      }
      let isNoun = token.is([.persons, .person, .thing, .noun, .placeNoun, .organization])
      if let head, tokens[head].is([.persons, .thing]),
        !isNoun || (token.is(.verb) && !token.is([.persons, .person, .thing]))
      {
        break
      }
      let isName = head == nil && token.has(.capitalized) && !token.has(.allCaps) && !text.isShouting
      if token.is(.verb), !isNoun, !token.is(.adjective), !isName { break }
      if token.is(.adverb), head != nil { break }
      if isNoun || token.is(.demonym) && token.is(.persons) {
        if let old = head, tokens[old].is(.persons), !tokens[at].is([.persons, .person, .thing]) { break }
        head = at
      } else if !token.is([.adjective, .demonym, .adverb, .title, .country]) {
        // A word of the unknown: a name before the noun, or a verb after it.
        if head != nil, !token.has(.capitalized) || text.isShouting { break }
        if text.endsLikeParticiple(token), !followedByNoun(at + 1) { break }
        unknown += 1
        if unknown > 3 { break }
      }
      at += 1
    }
    if inQuotes, at < range.upperBound, tokens[at].has(.quote) { at += 1 }
    var end = at
    while end > first, tokens[end - 1].is(.coordinator) || tokens[end - 1].is(.adverb) { end -= 1 }
    if head == nil { head = lastNoun(first..<end) }
    if counted.isOther, head == nil { end = max(end, at) }
    counted.head = head
    counted.population = first..<max(first, end)
    counted.range = counted.range.lowerBound..<max(end, counted.range.upperBound)
    counted.group = populations.group(text, head: head, in: counted.population)
    if let possessor, counted.headTrigger != nil, tokens[possessor.head].is([.person, .persons]) {
      // "the two men's murder" counts the men.
      counted.population = min(first, possessor.head)..<possessor.end
      counted.group = populations.group(text, head: possessor.head, in: counted.population)
    }
    extendOverOf(&counted)
  }

  /// "members of the security forces", "police officers and members of the national guard"
  private func extendOverOf(_ counted: inout Counted) {
    guard let head = counted.head else { return }
    var at = counted.range.upperBound
    if at < range.upperBound, tokens[at].is(.of), at + 1 < range.upperBound {
      var next = at + 1
      while next < range.upperBound, tokens[next].is(.determiner) || tokens[next].is(.possessivePronoun) { next += 1 }
      var inner = Counted(
        figure: counted.figure, quantity: counted.quantity, range: next..<next, head: nil, group: nil,
        population: next..<next)
      readInner(from: next, into: &inner)
      if !inner.population.isEmpty {
        counted.population = counted.population.lowerBound..<inner.range.upperBound
        counted.range = counted.range.lowerBound..<inner.range.upperBound
        if populations.isGeneric(tokens[head].word), let group = inner.group, group.lies(within: .people) {
          counted.group = group
        }
      }
    }
    // A second noun without a figure of its own belongs to the count: "18 police officers and members of the guard were killed".
    at = counted.range.upperBound
    guard at + 1 < range.upperBound, tokens[at].is(.and), quantity(at: at + 1) == nil,
      triggerAt[at + 1 - range.lowerBound] < 0,
      tokens[at + 1].is(.persons), counted.group != nil
    else { return }
    var inner = Counted(
      figure: counted.figure, quantity: counted.quantity, range: (at + 1)..<(at + 1), head: nil, group: nil,
      population: at..<at)
    readInner(from: at + 1, into: &inner)
    guard let group = inner.group, let own = counted.group else { return }
    counted.population = counted.population.lowerBound..<inner.range.upperBound
    counted.range = counted.range.lowerBound..<inner.range.upperBound
    counted.group = own.joined(with: group)
  }

  private func readInner(from start: Int, into counted: inout Counted) {
    read(from: start, into: &counted)
    counted.headTrigger = nil
    counted.innerTrigger = nil
  }

  // MARK: What a word is

  /// The quantity that begins with the token.
  private func quantity(at token: Int) -> Quantity? {
    var low = 0
    var high = quantities.count
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < quantities.count && quantities[low].tokens.lowerBound == token ? quantities[low] : nil
  }

  private func closes(_ quote: Int) -> Bool {
    var at = quote + 1
    while at < range.upperBound, at - quote < 7 {
      if tokens[at].has(.quote) { return at > quote + 1 }
      if tokens[at].is(.comma, .period) { return false }
      at += 1
    }
    return false
  }

  /// A noun of a kind: "deaths"; a word that may be a participle as well ("injured") only where no noun stands before it.
  private func isHead(_ trigger: Trigger, _ head: Int?) -> Bool {
    guard trigger.phrases.contains(where: { $0.role == .noun }) else { return false }
    let isPure = trigger.phrases.allSatisfy { $0.role == .noun || $0.role == .toll }
    return isPure ? true : head == nil && !followedByNoun(trigger.tokens.upperBound)
  }

  /// "took nine aid workers hostage": one behind several is no head of theirs.
  private func isBehindPersons(_ trigger: Trigger, _ head: Int?) -> Bool {
    guard let head, tokens[head].is(.persons), tokens[head].is(.plural) else { return false }
    return trigger.phrases.allSatisfy { !$0.isPlural }
  }

  /// Another noun follows the noun of a kind.
  private func goesOn(_ at: Int) -> Bool {
    at < range.upperBound && tokens[at].is([.persons, .thing, .noun])
      && (tokens[at].is(.plural) || triggerAt[at - range.lowerBound] >= 0)
      && !tokens[at].is([.verb, .be, .preposition, .coordinator])
  }

  /// A participle or adjective of a kind that stands before the noun: "wounded soldiers".
  private func isModifier(_ trigger: Trigger) -> Bool {
    guard trigger.phrases.contains(where: { $0.form.contains(.participle) || $0.role == .state }) else { return false }
    return followedByNoun(trigger.tokens.upperBound)
  }

  /// A noun follows, adjectives at the most before it.
  private func followedByNoun(_ start: Int) -> Bool {
    var at = start
    while at < range.upperBound, at - start < 3 {
      let token = tokens[at]
      if token.is([.preposition, .be, .have, .modal, .coordinator, .determiner, .adverb]) { return false }
      if triggerAt[at - range.lowerBound] >= 0 { return false }
      if token.is([.persons, .person, .thing]) || token.is(.noun) && token.is(.plural) { return true }
      guard token.is([.adjective, .demonym, .noun, .title]) else { return false }
      at += 1
    }
    return false
  }

  /// The last word that looks like a plural noun, where the lexicon knows none.
  private func lastNoun(_ range: Range<Int>) -> Int? {
    guard let last = range.last, tokens[last].has(.word) else { return nil }
    let token = tokens[last]
    if token.is([.noun, .persons, .person, .thing, .demonym]) { return last }
    return text.bytes[Int(token.end) - 1] | 0x20 == 0x73 && token.end - token.start > 3
      && !token.is([.adverb, .adjective]) ? last : nil
  }
}

extension Group {
  /// The smallest group that holds both.
  func joined(with other: Group) -> Group {
    if lies(within: other) { return other }
    if other.lies(within: self) { return self }
    if let parent { return parent.joined(with: other) }
    return other.parent.map { joined(with: $0) } ?? .people
  }
}
