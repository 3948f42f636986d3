/// A sentence as the chunker and the constructions see it: its tokens with their roles, its figures, and the phrases of
/// kinds that start at a token.
final class SentenceView {
  let text: TokenizedText
  let range: Range<Int>
  let quantities: [Quantity]
  let kinds: KindTable
  let roles: Roles
  let populations: PopulationReader
  /// By kind, whether the article holds a word of its context.
  let present: [Bool]

  /// The first tokens of the quantities.
  private let quantityAt: [Int16]
  private let finder: TriggerFinder
  private let triggers: Triggers

  let tokens: [Token]
  var end: Int { range.upperBound }

  init(
    text: TokenizedText, range: Range<Int>, quantities: [Quantity], kinds: KindTable, roles: Roles,
    populations: PopulationReader, present: [Bool], finder: TriggerFinder, triggers: Triggers
  ) {
    self.text = text
    self.range = range
    self.quantities = quantities
    self.kinds = kinds
    self.roles = roles
    self.populations = populations
    self.present = present
    var quantityAt = [Int16](repeating: -1, count: range.count)
    for (index, quantity) in quantities.enumerated() where index < Int16.max {
      quantityAt[quantity.tokens.lowerBound - range.lowerBound] = Int16(index)
    }
    self.quantityAt = quantityAt
    tokens = text.tokens
    self.finder = finder
    self.triggers = triggers
  }

  @inline(__always)
  func token(_ at: Int) -> Token? { range.contains(at) ? tokens[at] : nil }

  @inline(__always)
  func role(_ at: Int) -> Role { range.contains(at) ? roles.of(tokens[at]) : [] }

  @inline(__always)
  func has(_ at: Int, _ role: Role) -> Bool { !self.role(at).isDisjoint(with: role) }

  @inline(__always)
  func isClass(_ at: Int, _ classes: WordClass) -> Bool { range.contains(at) && tokens[at].is(classes) }

  @inline(__always)
  func isWord(_ at: Int, _ word: Word) -> Bool { range.contains(at) && tokens[at].is(word) }

  func isText(_ at: Int) -> Bool { range.contains(at) && tokens[at].has(.word) }

  func quantity(at: Int) -> Quantity? {
    guard range.contains(at) else { return nil }
    let index = quantityAt[at - range.lowerBound]
    return index >= 0 ? quantities[Int(index)] : nil
  }

  /// "handed over 19": the number of a quantity whose bound is the last word of a verb, and so no bound.
  func unbound(at: Int) -> Quantity? {
    guard var quantity = quantity(at: at - 1), quantity.number.lowerBound == at, quantity.use == .count,
      let value = quantity.figure.value
    else { return nil }
    quantity.figure = Figure(value)
    quantity.tokens = at..<quantity.tokens.upperBound
    return quantity
  }

  /// "The clinic has received": one of the kind's agents stands by a phrase that asks for one.
  func hasAgent(_ phrase: KindTable.Phrase, of tokens: Range<Int>) -> Bool { finder.hasAgent(phrase, of: tokens) }

  func trigger(at: Int) -> Trigger? { triggers.at(at) }

  /// Where "death row" ends, in which "death" is no death; nil where no exception starts.
  func exception(at: Int) -> Int? { triggers.excepted[at] }

  // MARK: What a word is

  func isPerson(_ at: Int) -> Bool { isClass(at, [.person, .persons]) && !has(at, .uncounted) }

  /// "the 14-month-old", "an 18 year old": an age that stands for a person, and not "14 years old".
  func isOfAge(_ quantity: Quantity) -> Bool {
    let last = quantity.tokens.upperBound - 1
    return quantity.use == .age && isWord(last, .old) && !isClass(last - 1, .plural)
  }

  /// The noun of one person that ends a noun phrase, or the age that stands for it.
  func onePerson(_ phrase: Range<Int>) -> Person? {
    guard let head = phrase.last(where: { isText($0) && !isFunction($0) && !tokens[$0].has(.possessive) }) else {
      return nil
    }
    if let age = phrase.lazy.compactMap(quantity).first(where: { $0.use == .age }), age.tokens.upperBound == head + 1 {
      guard isOfAge(age) else { return nil }
      let isAdult = (age.figure.value ?? 0) >= 18 && age.tokens.contains { isWord($0, .year) }
      return Person(head: head, group: isAdult ? .people : .children)
    }
    if isWord(head, .couple) || isWord(head, .twins) || isWord(head, .newlyweds) {
      return Person(head: head, group: .people, number: 2)
    }
    // "her parents"
    if isWord(head, .parents), isClass(phrase.lowerBound, .possessivePronoun) {
      return Person(head: head, group: .people, number: 2)
    }
    guard isClass(head, .person), !isClass(head, .persons), !has(head, .uncounted), !isWord(head, .family) else {
      return nil
    }
    return Person(head: head, group: populations.group(text, head: head, in: phrase.lowerBound..<(head + 1)) ?? .people)
  }

  struct Person {
    var head: Int
    var group: Group
    /// Two for a couple.
    var number = 1.0
  }

  func isPersons(_ at: Int) -> Bool { isClass(at, .persons) && !has(at, .uncounted) }

  func isNoun(_ at: Int) -> Bool { isClass(at, [.noun, .thing, .person, .persons, .organization]) }

  /// "was", "is", "has": of one.
  func isSingularVerb(_ at: Int) -> Bool { isWord(at, .was) || isWord(at, .is) || isWord(at, .has) }

  /// A finite form of a verb, or a participle, that is nothing else.
  func isVerb(_ at: Int) -> Bool {
    guard let token = token(at), token.has(.word) else { return false }
    if has(at, .past) { return true }
    if token.is([.noun, .thing, .person, .persons]) { return false }
    // "the Red Cross": a name, where it isn't the first word.
    if token.has(.capitalized), at > range.lowerBound, !text.isShouting { return false }
    if token.is(.verb), !token.is(.adjective) { return true }
    // "had escaped", where "escaped convicts" makes it an adjective as well
    return text.endsLikeParticiple(token) && (!token.is(.adjective) || has(at - 1, [.be, .have]))
      && !token.has(.capitalized)
  }

  /// "the tower collapse rises": what may be a verb is a noun where another noun stands before it and a verb behind.
  func isNounBeforeVerb(_ at: Int) -> Bool {
    isText(at) && isNoun(at - 1) && !isClass(at - 1, .plural) && has(at + 1, [.reach, .be, .have])
      && !has(at, [.past, .be, .have]) && !isAdverb(at)
  }

  func isAdverb(_ at: Int) -> Bool {
    guard let token = token(at), token.has(.word) else { return false }
    return token.is(.adverb) || endsInLy(token) && !token.is([.noun, .adjective, .person, .persons])
  }

  private func endsInLy(_ token: Token) -> Bool {
    token.end - token.start > 4 && text.bytes[Int(token.end) - 1] | 0x20 == 0x79
      && text.bytes[Int(token.end) - 2] | 0x20 == 0x6C
  }

  /// "residents who are either injured or vulnerable"
  func isOneOfTwo(_ predicate: Chunk) -> Bool {
    (predicate.tokens.lowerBound - 1..<predicate.tokens.upperBound).contains { isWord($0, .either) }
  }

  func isTime(_ at: Int) -> Bool {
    if has(at, .time) || isClass(at, [.weekday, .clock]) || isMay(at) { return true }
    // "mid-June", "late June"
    if isWord(at, .mid), isJoint(at + 1) { return has(at + 2, .time) }
    return (isWord(at, .late) || isWord(at, .early)) && has(at + 1, .time)
  }

  /// The month, and no verb: "in May", "last May".
  func isMay(_ at: Int) -> Bool {
    isWord(at, .may) && token(at)?.has(.capitalized) == true
      && (has(at - 1, .preposition) || isWord(at - 1, .last) || isWord(at - 1, .of))
  }

  /// A word of the grammar, which no noun phrase goes on over.
  func isFunction(_ at: Int) -> Bool {
    !role(at).isDisjoint(with: [
      .preposition, .determiner, .pronoun, .be, .have, .modal, .relative, .subordinator, .say, .coordinator, .negation,
    ]) || isWord(at, .of) || isWord(at, .to)
  }

  /// A dash right behind a word, and not that of "people—children among them".
  func isHyphen(_ at: Int) -> Bool {
    guard let token = token(at), token.has(.dash), !token.has(.spaceBefore) else { return false }
    return !text.bytes[token.range].elementsEqual([0xE2, 0x80, 0x94])
  }

  /// A hyphen without space around it, within a compound.
  func isJoint(_ at: Int) -> Bool {
    guard isHyphen(at), let next = token(at + 1) else { return false }
    return next.has(.word) && !next.has(.spaceBefore) && at > range.lowerBound
  }
}
