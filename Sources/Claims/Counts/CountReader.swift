/// Reads the count claims of a sentence: binds each figure to the words that make it a claim of a kind.
///
/// Each figure is bound once, by the nearest construction that takes it: object ("killed 26"), subject ("26 were
/// killed"), its own noun ("26 deaths"), a toll ("the toll rose to 26"), or a participle within ("26 wounded men").
final class CountReader {
  let text: TokenizedText
  let range: Range<Int>
  let kinds: KindTable
  let triggers: [Trigger]
  /// For each token the trigger that covers it, -1 for none.
  let triggerAt: [Int]
  let counted: [Counted]
  /// For each token the counted phrase that starts or ends there, -1 for none.
  private let phraseFrom: [Int]
  private let phraseTo: [Int]

  var tokens: [Token] { text.tokens }

  init(
    text: TokenizedText, range: Range<Int>, kinds: KindTable, triggers: [Trigger], triggerAt: [Int], counted: [Counted]
  ) {
    self.text = text
    self.range = range
    self.kinds = kinds
    self.triggers = triggers
    self.triggerAt = triggerAt
    self.counted = counted
    var from = [Int](repeating: -1, count: range.count + 1)
    var to = from
    for (index, phrase) in counted.enumerated() {
      from[phrase.range.lowerBound - range.lowerBound] = index
      if phrase.quantity.lowerBound > phrase.range.lowerBound {
        from[phrase.quantity.lowerBound - range.lowerBound] = index
      }
      to[phrase.range.upperBound - range.lowerBound] = index
    }
    phraseFrom = from
    phraseTo = to
  }

  func links() -> [Link] {
    var links: [Link] = []
    var objectOf = [Int](repeating: -1, count: counted.count)
    for index in counted.indices {
      var found = dividedLinks(index)
      if found.isEmpty { found = objectLinks(index) }
      if found.isEmpty, text.isGlossed { found = postposedLinks(index) }
      if found.isEmpty { found = agentLinks(index) }
      if !found.isEmpty { objectOf[index] = found[0].trigger }
      if found.isEmpty { found = headLinks(index) }
      if found.isEmpty { found = subjectLinks(index) }
      if found.isEmpty {
        found = listLinks(index, objectOf)
        if !found.isEmpty { objectOf[index] = found[0].trigger }
      }
      if found.isEmpty { found = invertedLinks(index) }
      if found.isEmpty { found = possessiveLinks(index) }
      // "three wounded men were taken to hospital": wounded and in hospital.
      for inner in innerLinks(index) where !found.contains(where: { $0.kind == inner.kind }) { found.append(inner) }
      links += found
    }
    markShared(&links)
    takeOffDead(&links)
    return links + tollLinks(except: links)
  }

  /// "Five people were shot, two fatally": three are hurt.
  private func takeOffDead(_ links: inout [Link]) {
    var hurt: Int?
    for (index, link) in links.enumerated() where kinds.isCasualty(link.kind) {
      if kinds.isInjured[link.kind] { hurt = index }
      guard let hurt, link.trigger >= 0, tokens[triggers[link.trigger].tokens.lowerBound].is(.fatally),
        let dead = counted[link.counted].figure.value, let all = counted[links[hurt].counted].figure.value, dead < all
      else { continue }
      links[hurt].without = dead
    }
  }

  /// "killed and wounded 22", "killed or wounded": two outcomes of which each person has one.
  private func markShared(_ links: inout [Link]) {
    for index in links.indices where kinds.isCasualty(links[index].kind) {
      if index > 0, links[index - 1].counted == links[index].counted, kinds.isCasualty(links[index - 1].kind) {
        links[index - 1].hedges.insert(.shared)
        links[index].hedges.insert(.shared)
      } else if isAlternative(links[index]) {
        links[index].hedges.insert(.shared)
      }
    }
  }

  /// "or wounded" follows the words of the link.
  private func isAlternative(_ link: Link) -> Bool {
    let or = link.evidence.upperBound
    guard or < range.upperBound, tokens[or].is(.or), let other = trigger(startingAt: or + 1) else { return false }
    return triggers[other].phrases.contains { kinds.isCasualty($0.kind) && $0.kind != link.kind }
  }

  // MARK: Where triggers and phrases stand

  func trigger(startingAt token: Int) -> Int? {
    guard range.contains(token) else { return nil }
    let index = triggerAt[token - range.lowerBound]
    return index >= 0 && triggers[index].tokens.lowerBound == token ? index : nil
  }

  func trigger(endingBefore token: Int) -> Int? {
    guard range.contains(token - 1) else { return nil }
    let index = triggerAt[token - 1 - range.lowerBound]
    return index >= 0 && triggers[index].tokens.upperBound == token ? index : nil
  }

  /// The counted phrase that starts at a token, with its determiners or at its figure.
  func phrase(startingAt token: Int) -> Int? {
    let index = phraseFrom[token - range.lowerBound]
    return index >= 0 ? index : nil
  }

  func phrase(endingBefore token: Int) -> Int? {
    let index = phraseTo[token - range.lowerBound]
    return index >= 0 ? index : nil
  }

  /// The first token before the figure's phrase that is no determiner, adverb or quotation mark, plus one.
  func governed(_ index: Int) -> Int {
    var at = counted[index].range.lowerBound
    while at > range.lowerBound {
      let token = tokens[at - 1]
      guard
        token.has(.quote) || token.is(.determiner) || token.is(.possessivePronoun) || token.is(.colon)
          || (isLabelDash(at - 1) && counted[index].range.upperBound == range.upperBound)
          || (token.is(.adverb) && !token.is(.preposition) && triggerAt[at - 1 - range.lowerBound] < 0)
      else { break }
      at -= 1
    }
    return at
  }

  /// "Persons evacuated – 1,200": a dash with space around it.
  func isLabelDash(_ at: Int) -> Bool {
    tokens[at].has(.dash) && tokens[at].has(.spaceBefore) && at + 1 < range.upperBound
      && tokens[at + 1].has(.spaceBefore)
  }

  // MARK: Object

  /// "killed 26 people", "the deaths of 26"
  private func objectLinks(_ index: Int) -> [Link] {
    let at = behindAside(governed(index))
    guard at > range.lowerBound else { return [] }
    if tokens[at - 1].is(.of),
      let noun = trigger(endingBefore: beforeBracket(at - 1)) ?? trigger(beforeAdjective: at - 2)
    {
      return joined(nounLinks(index, noun, .object), coordinatedNoun(noun, index))
    }
    guard let verb = trigger(endingBefore: at), !isPassive(verb), !isAlternative(verb) else { return [] }
    let perfect = hasBefore(triggers[verb].tokens.lowerBound)
    var hedges = auxiliaries(before: triggers[verb].tokens.lowerBound)
    if isOfThe(triggers[verb].tokens.lowerBound) { hedges.insert(.part) }
    let found = links(index, verb, .object, hedges) {
      ($0.role == .verb && ($0.form != .participle || perfect)) || ($0.role == .object && takes($0, index))
    }
    return found.isEmpty ? [] : joined(found, coordinatedBefore(verb, index))
  }

  /// "Of the wounded 15 were soldiers": a participle that is a noun.
  private func isOfThe(_ start: Int) -> Bool {
    start - 2 >= range.lowerBound && tokens[start - 1].is(.the, .those) && tokens[start - 2].is(.of)
  }

  /// "may have killed", "would kill", "did not kill": what the words before a verb say of it.
  private func auxiliaries(before start: Int) -> Link.Hedges {
    var hedges: Link.Hedges = []
    var at = start - 1
    while at >= range.lowerBound, tokens[at].is([.have, .adverb, .negation, .modal]), !tokens[at].is(.preposition) {
      // What a firm says it will do is as good as done.
      if tokens[at].is(.modal), !tokens[at].is(.will), !tokens[at].has(.capitalized) || text.isShouting {
        hedges.insert(.modal)
      }
      if tokens[at].is(.negation) { hedges.insert(.negated) }
      at -= 1
    }
    return hedges
  }

  /// "the deaths of 26", "the killing of 26", "the massacre of 26"
  func nounLinks(
    _ index: Int, _ noun: Int, _ construction: Link.Construction, _ hedges: Link.Hedges = []
  ) -> [Link] {
    links(index, noun, construction, hedges) {
      $0.role == .noun
        || ($0.role == .verb
          && ($0.form == .gerund || ($0.form == .present && isNoun(triggers[noun].tokens.lowerBound))))
    }
  }

  /// What an editor put in brackets goes on with the words before: "the massacre [of six priests]".
  private func beforeBracket(_ at: Int) -> Int {
    at > range.lowerBound && tokens[at - 1].is(.leftBracket) ? at - 1 : at
  }

  /// "la evacuación preventiva de 300 personas": other languages have the adjective behind its noun.
  private func trigger(beforeAdjective at: Int) -> Int? {
    guard text.isGlossed, at > range.lowerBound, tokens[at].has(.word), tokens[at].classes.isSubset(of: .adjective)
    else {
      return nil
    }
    return trigger(endingBefore: at)
  }

  /// "houses/shelter": what a slash joins to a noun is a noun.
  private func isAlternative(_ verb: Int) -> Bool {
    let start = triggers[verb].tokens.lowerBound
    return start > range.lowerBound && tokens[start - 1].is(.slash)
  }

  /// Before an aside that stands between verb or preposition and object: "the evacuation of, by the latest data, 700".
  private func behindAside(_ at: Int) -> Int {
    guard at - 1 > range.lowerBound, tokens[at - 1].is(.comma) else { return at }
    var comma = at - 2
    while comma > range.lowerBound, at - comma < 12, !tokens[comma].is(.comma) { comma -= 1 }
    guard comma > range.lowerBound, tokens[comma].is(.comma),
      tokens[comma + 1].is([.preposition, .say]) || tokens[comma + 1].is(.according),
      tokens[comma - 1].is(.of) || trigger(endingBefore: comma) != nil
    else { return at }
    return comma
  }

  /// A verb's form after a determiner is a noun: "the massacre of 12", "an election rally".
  func isNoun(_ start: Int) -> Bool {
    guard start > range.lowerBound else { return false }
    let before = tokens[start - 1]
    if before.is([.determiner, .adjective, .possessivePronoun]) { return !before.is([.persons, .adverb]) }
    return start - 1 > range.lowerBound && before.is(.noun) && !before.is([.plural, .person, .persons])
      && tokens[start - 2].is(.article)
  }

  /// A capital makes a name of a word, but at the start of a sentence and in texts of capitals.
  func isCapitalized(_ token: Token) -> Bool { token.has(.capitalized) && !token.has(.allCaps) && !text.isShouting }

  /// An `object` phrase counts its own nouns only.
  func takes(_ phrase: KindTable.Phrase, _ index: Int) -> Bool {
    counted[index].head.map { phrase.objects.contains(tokens[$0].word) } ?? false
  }

  /// "took 26 people into custody", "forced 800 families from their homes"
  private func dividedLinks(_ index: Int) -> [Link] {
    let at = governed(index)
    guard at > range.lowerBound, tokens[at - 1].is(.trigger) else { return [] }
    var rest = counted[index].range.upperBound
    while rest < range.upperBound, tokens[rest].is(.adverb), !tokens[rest].is(.preposition) { rest += 1 }
    return kinds.divided(tokens, verb: at - 1, rest: rest, end: range.upperBound).prefix(1).compactMap {
      guard fitsGroup(index, $0.phrase, .divided) else { return nil }
      return Link(counted: index, kind: $0.phrase.kind, construction: .divided, evidence: (at - 1)..<$0.end)
    }
  }

  /// A form of "be" or "get" stands before the participle, adverbs between at the most.
  func isPassive(_ index: Int) -> Bool {
    guard triggers[index].phrases.contains(where: { $0.form.contains(.participle) }) else { return false }
    var at = triggers[index].tokens.lowerBound - 1
    while at >= range.lowerBound {
      let token = tokens[at]
      if token.is([.be, .copula]) { return true }
      if token.is(.and, .or) || token.is(.comma), let other = trigger(endingBefore: at) {
        at = triggers[other].tokens.lowerBound - 1
      } else if token.is([.adverb, .negation]) && !token.is(.preposition) || token.is(.found) {
        at -= 1
      } else {
        return false
      }
    }
    return false
  }

  func hasBefore(_ start: Int) -> Bool {
    var at = start - 1
    while at >= range.lowerBound {
      if tokens[at].is([.adverb, .negation]) {
        at -= 1
      } else if tokens[at].is(.and, .or), let first = trigger(endingBefore: at) {
        // "have killed or injured"
        at = triggers[first].tokens.lowerBound - 1
      } else {
        break
      }
    }
    return at >= range.lowerBound && tokens[at].is([.have])
  }

  /// "attacked by 20,000 bandits"
  private func agentLinks(_ index: Int) -> [Link] {
    let at = governed(index)
    guard at > range.lowerBound, tokens[at - 1].is(.by), let verb = trigger(endingBefore: at - 1) else { return [] }
    return links(index, verb, .agent) { $0.role == .does && $0.form.contains(.participle) }
  }

  // MARK: Noun

  /// "26 deaths", "70 checkpoints"; a noun of persons ("12 refugees") only where no verb takes them.
  private func headLinks(_ index: Int) -> [Link] {
    guard let noun = counted[index].headTrigger else { return [] }
    if triggers[noun].phrases.contains(where: { $0.role == .noun && $0.isWeak }) {
      let subject = subjectLinks(index)
      if !subject.isEmpty { return subject }
      let at = governed(index)
      if at > range.lowerBound, tokens[at - 1].is(.by, .from) || tokens[at - 1].is(.with) { return [] }
    }
    return links(index, noun, .noun) { $0.role == .noun }
  }

  // MARK: Inversion, participles within

  /// "among the dead are 19 police officers", "also injured were two boys"
  private func invertedLinks(_ index: Int) -> [Link] {
    let at = governed(index)
    guard at > range.lowerBound, tokens[at - 1].is([.be]), let state = trigger(endingBefore: at - 1) else { return [] }
    let before = triggers[state].tokens.lowerBound - 1
    // "the number of those killed was 14" is no part.
    let among =
      before - 1 >= range.lowerBound && tokens[before].is(.the, .those) && tokens[before - 1].is(.among, .of)
      && !(before - 2 >= range.lowerBound && tokens[before - 2].is(.number, .total))
    return links(index, state, .subject, among ? .part : []) {
      $0.role == .state || $0.role == .noun || $0.role == .toll || ($0.role == .verb && $0.form.contains(.participle))
    }
  }

  /// "the six men's murder", "the six priests' murder"
  private func possessiveLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.upperBound
    guard at < range.upperBound, tokens[at].has(.quote) || tokens[at].has(.possessive), !tokens[at].has(.spaceBefore)
    else { return [] }
    at += 1
    while at < range.upperBound, tokens[at].is(.adjective), trigger(startingAt: at) == nil { at += 1 }
    guard let noun = trigger(startingAt: at) else { return [] }
    return links(index, noun, .object) { $0.role == .noun && !$0.isPlural }
  }

  /// "23 badly wounded people arrived"
  private func innerLinks(_ index: Int) -> [Link] {
    guard let inner = counted[index].innerTrigger else { return [] }
    return links(index, inner, .inner) { $0.role == .state || ($0.role == .verb && $0.form.contains(.participle)) }
  }

  // MARK: Fit

  func links(
    _ index: Int, _ trigger: Int, _ construction: Link.Construction, _ hedges: Link.Hedges = [],
    where fits: (KindTable.Phrase) -> Bool
  ) -> [Link] {
    var found: [Link] = []
    for phrase in triggers[trigger].phrases
    where fits(phrase) && !found.contains(where: { $0.kind == phrase.kind })
      && fitsGroup(index, phrase, construction, isDistant: hedges.contains(.distant))
    {
      found.append(
        Link(
          counted: index, kind: phrase.kind, construction: construction, evidence: triggers[trigger].tokens,
          trigger: trigger,
          hedges: hedges))
    }
    return found
  }

  /// "damaged 80 houses and destroyed 20 others": others of those who were counted before, as far as the kind counts such.
  private func takesOthers(_ index: Int, _ kind: Int) -> Bool {
    if kinds.counts(.people, kind: kind) { return true }
    return counted[max(0, index - 16)..<index].contains {
      $0.isExplicit && !$0.isOther && $0.group.map { kinds.counts($0, kind: kind) } == true
    }
  }

  /// A kind of persons takes no houses. Its own noun is of its kind by definition.
  func fitsGroup(_ index: Int, _ phrase: KindTable.Phrase, _ construction: Link.Construction, isDistant: Bool = false)
    -> Bool
  {
    if phrase.role == .object || (phrase.role == .noun && construction == .noun) { return true }
    let counted = counted[index]
    if let head = counted.head, tokens[head].is(.others) { return takesOthers(index, phrase.kind) }
    if let head = counted.head, tokens[head].is([.placeNoun, .timeUnit, .month, .placeName]),
      !tokens[head].is([.persons, .person, .thing]), !tokens[head].is(.village, .villages, .town, .towns)
    {
      // "flooded two districts"; but villages can be burnt.
      return kinds.counts[phrase.kind].isEmpty
    }
    if let group = counted.group { return kinds.counts(group, kind: phrase.kind) }
    let allowed = kinds.counts[phrase.kind]
    guard let head = counted.head, counted.headTrigger == nil else {
      return allowed.isEmpty || allowed.contains(.people) || counted.head == nil
    }
    // A noun that the lexicon knows to be neither persons nor things is counted by no kind; an unknown one may be persons.
    let isKnown = tokens[head].is(.noun)
    return allowed.isEmpty || (!isKnown && (allowed.contains(.people) || allowed.contains(.other)))
      || (isKnown && allowed.contains(.other))
  }
}
