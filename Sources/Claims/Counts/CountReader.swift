/// Reads the count claims of a sentence: binds each figure to the words that make it a claim of a kind.
///
/// Each figure is bound once, by the nearest construction that takes it: object ("killed 26"), subject ("26 were
/// killed"), its own noun ("26 deaths"), a toll ("the toll rose to 26"), or a participle within ("26 wounded men").
struct CountReader {
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
      if found.isEmpty { found = agentLinks(index) }
      if !found.isEmpty { objectOf[index] = found[0].trigger }
      if found.isEmpty { found = headLinks(index) }
      if found.isEmpty { found = subjectLinks(index) }
      if found.isEmpty {
        found = listLinks(index, objectOf)
        if !found.isEmpty { objectOf[index] = found[0].trigger }
      }
      if found.isEmpty { found = invertedLinks(index) }
      if found.isEmpty { found = innerLinks(index) }
      links += found
    }
    return links + tollLinks(except: links)
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
          || (token.is(.adverb) && !token.is(.preposition) && triggerAt[at - 1 - range.lowerBound] < 0)
      else { break }
      at -= 1
    }
    return at
  }

  // MARK: Object

  /// "killed 26 people", "the deaths of 26"
  private func objectLinks(_ index: Int) -> [Link] {
    let at = behindAside(governed(index))
    guard at > range.lowerBound else { return [] }
    if tokens[at - 1].is(.of), let noun = trigger(endingBefore: at - 1) {
      return links(index, noun, .object) {
        $0.role == .noun
          || ($0.role == .verb
            && ($0.form == .gerund || ($0.form == .present && isNoun(triggers[noun].tokens.lowerBound))))
      }
    }
    guard let verb = trigger(endingBefore: at), !isPassive(verb) else { return [] }
    let perfect = hasBefore(triggers[verb].tokens.lowerBound)
    let found = links(index, verb, .object) {
      ($0.role == .verb && ($0.form != .participle || perfect)) || ($0.role == .object && takes($0, index))
    }
    return found.isEmpty ? [] : found + coordinatedBefore(verb, index)
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

  /// A verb's form after a determiner is a noun: "the massacre of 12".
  private func isNoun(_ start: Int) -> Bool {
    start > range.lowerBound && tokens[start - 1].is([.determiner, .adjective, .possessivePronoun])
  }

  /// An `object` phrase counts its own nouns only.
  private func takes(_ phrase: KindTable.Phrase, _ index: Int) -> Bool {
    counted[index].head.map { phrase.objects.contains(tokens[$0].word) } ?? false
  }

  /// "kidnapped and killed 12": both take the object.
  private func coordinatedBefore(_ verb: Int, _ index: Int) -> [Link] {
    let at = triggers[verb].tokens.lowerBound
    guard at - 1 > range.lowerBound, tokens[at - 1].is(.and), let first = trigger(endingBefore: at - 1),
      !isPassive(first)
    else { return [] }
    return links(index, first, .object) { $0.role == .verb && $0.form != .participle }
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
      } else if token.is([.adverb, .negation]), !token.is(.preposition) {
        at -= 1
      } else {
        return false
      }
    }
    return false
  }

  private func hasBefore(_ start: Int) -> Bool {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].is([.adverb, .negation]) { at -= 1 }
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

  // MARK: Subject

  /// What was passed on the way from a subject to its verb.
  private struct Way {
    var hedges: Link.Hedges = []
    var sawBe = false
    var sawHave = false
    /// Within a relative clause or a prepositional phrase, where other words may stand.
    var isLoose = false
    /// A participle followed the noun, as in "suspects wanted over …": the verb needs its auxiliary.
    var needsBe = false
  }

  /// "26 protesters had been killed", "26 dead", "48 people, including six children, were killed"
  private func subjectLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.upperBound
    var way = Way()
    var steps = 0
    let needsRelative = isPrepositional(index)
    var sawRelative = false
    while at < range.upperBound, steps < 40 {
      steps += 1
      if let verb = trigger(startingAt: at) {
        if needsRelative, !sawRelative, !isDirect(from: counted[index].range.upperBound, to: at) { return [] }
        let passive = way.sawBe || !takesObject(triggers[verb].tokens.upperBound)
        let found = links(index, verb, .subject, way.hedges.union(way.isLoose ? .distant : [])) {
          isPredicate($0, index, way, passive)
        }
        if !found.isEmpty {
          return found + coordinatedAfter(verb, index, way.hedges) + (sawRelative ? mainClause(after: verb, index) : [])
        }
        if !passive, !way.isLoose, triggers[verb].phrases.contains(where: { $0.role == .verb }) { return [] }
        at = triggers[verb].tokens.upperBound
        continue
      }
      if let other = phrase(startingAt: at), other != index {
        let listed = at > range.lowerBound && (tokens[at - 1].is(.and, .or, .comma) || tokens[at - 1].is(.including))
        guard way.isLoose || listed else { return [] }
        // "of the 500 people affected, 60 have been killed": the next figure is the verb's.
        let next = counted[other].range.upperBound
        if way.needsBe, counted[other].isExplicit, tokens[at - 1].is(.comma, .with), next < range.upperBound,
          tokens[next].is([.be, .have]) || trigger(startingAt: next) != nil
        {
          return []
        }
        at = max(counted[other].range.upperBound, at + 1)
        continue
      }
      let token = tokens[at]
      if token.is(.relative), !token.is(.`where`) { sawRelative = true }
      guard let next = step(at, &way, &steps) else { return [] }
      at = next
    }
    return []
  }

  /// "six children who were kidnapped in the north were shot dead": the verb after the relative clause.
  private func mainClause(after verb: Int, _ index: Int) -> [Link] {
    var at = triggers[verb].tokens.upperBound
    let end = min(range.upperBound, at + 18)
    while at + 1 < end {
      let token = tokens[at]
      if token.is([.subordinator, .coordinator]), !token.is(.preposition) || token.is(.semicolon) { return [] }
      if token.is([.be]), let main = trigger(startingAt: at + 1) {
        return links(index, main, .subject, .distant) {
          ($0.role == .verb && $0.form.contains(.participle)) || $0.role == .state
        }
      }
      at += 1
    }
    return []
  }

  /// A phrase of a kind that can be the predicate of the subject.
  private func isPredicate(_ phrase: KindTable.Phrase, _ index: Int, _ way: Way, _ passive: Bool) -> Bool {
    if way.needsBe, !way.sawBe { return false }
    return switch phrase.role {
    case .verb: phrase.form.contains(.participle) && passive && !(way.sawHave && !way.sawBe)
    case .object: phrase.form.contains(.participle) && passive && takes(phrase, index)
    case .does: !way.sawBe || phrase.form == .gerund || !phrase.rest.isEmpty
    case .state: true
    case .noun: way.sawBe && !phrase.isWeak
    case .toll: false
    }
  }

  /// "in 27 states sixty people died": a phrase after a preposition is no subject, but for what a relative clause says of it.
  private func isPrepositional(_ index: Int) -> Bool {
    let at = governed(index)
    guard at > range.lowerBound else { return false }
    let token = tokens[at - 1]
    return token.is(.in, .from, .at, .on) || token.is(.across, .into, .by, .to)
      || token.is(.near, .within, .among, .against) || token.is(.`for`)
      || token.is(.with) && counted[index].head.map { !tokens[$0].is([.persons, .person]) } ?? false
  }

  /// Only "being" stands between: "resulted in 18 people being killed".
  private func isDirect(from start: Int, to end: Int) -> Bool {
    (start..<end).allSatisfy { tokens[$0].is(.being) || tokens[$0].is(.adverb) && !tokens[$0].is(.preposition) }
  }

  /// Passes one word on the way to the verb; nil where the subject ends without one.
  private func step(_ at: Int, _ way: inout Way, _ steps: inout Int) -> Int? {
    let token = tokens[at]
    switch true {
    case token.is([.be, .copula]):
      way.sawBe = true
    case token.is([.have]):
      way.sawHave = true
      way.sawBe = false
    case token.is(.modal):
      way.hedges.insert(token.is(.will) ? .future : .modal)
    case token.is(.negation):
      way.hedges.insert(.negated)
    case token.is(.feared), token.is(WordClass.fear):
      if token.is(.feared) || token.is(.presumed) { way.hedges.insert(.feared) }
      way.sawBe = true
    case token.is([.say]):
      // "were reported killed", "reported dead"; but "290 and said more than 500 were hurt" says something else.
      guard way.sawBe || trigger(startingAt: at + 1) != nil || (at + 1 < range.upperBound && tokens[at + 1].is(.to))
      else {
        return way.isLoose ? at + 1 : nil
      }
    case token.is(.left), token.is(.found):
      guard way.sawBe || trigger(startingAt: at + 1) != nil else { return nil }
    case token.is(.expected):
      way.hedges.insert(.future)
      way.sawBe = true
    case token.is(.to), token.is(.both, .all, .known), token.is(.adverb) && !token.is(.preposition):
      break
    case token.is(.comma):
      return skipAside(at)
    case token.is(.leftParenthesis):
      return skip(to: .rightParenthesis, from: at)
    case token.is(.leftBracket):
      return skip(to: .rightBracket, from: at)
    case token.has(.dash) && token.has(.spaceBefore):
      return closingDash(at)
    case token.has(.quote), token.has(.possessive), token.has(.dash):
      break
    case token.is(.relative) && !token.is(.`where`), token.is(.preposition):
      if token.is(.among), way.sawBe { way.hedges.insert(.part) }
      way.isLoose = true
    case token.is(.coordinator):
      guard at + 1 < range.upperBound, !token.is(.but) else { return nil }
      if tokens[at + 1].is([.say, .verb]), !tokens[at + 1].is([.noun, .be, .have]), trigger(startingAt: at + 1) == nil {
        return nil
      }
      if trigger(startingAt: at + 1) == nil, phrase(startingAt: at + 1) == nil { way.isLoose = true }
    case token.is(.subordinator), token.has(.mark):
      return nil
    case token.is(.verb) && !token.is([.noun, .adjective]):
      guard way.isLoose else { return nil }
      steps += 3
    case !way.isLoose:
      steps += 12
      if isPast(token) {
        way.isLoose = true
        way.needsBe = true
      }
    default:
      break
    }
    return at + 1
  }

  /// "were killed and wounded": a second participle without a figure of its own.
  private func coordinatedAfter(_ verb: Int, _ index: Int, _ hedges: Link.Hedges) -> [Link] {
    let end = triggers[verb].tokens.upperBound
    guard end + 1 < range.upperBound, tokens[end].is(.and), let second = trigger(startingAt: end + 1),
      !takesObject(triggers[second].tokens.upperBound)
    else { return [] }
    return links(index, second, .subject, hedges) {
      ($0.role == .verb && $0.form.contains(.participle)) || $0.role == .state
    }
  }

  /// An object follows directly: a figure, a determiner, a name or a noun.
  func takesObject(_ at: Int) -> Bool {
    guard at < range.upperBound else { return false }
    let token = tokens[at]
    if let other = phrase(startingAt: at) { return counted[other].isExplicit || token.is(.article) }
    if token.is(.determiner) || token.is(.possessivePronoun) { return true }
    if token.is([.noun, .thing]),
      !token.is([.weekday, .month, .timeUnit, .preposition, .adverb, .be, .coordinator, .verb]),
      triggerAt[at - range.lowerBound] < 0
    {
      return true
    }
    return token.is([.persons, .person, .title]) || (token.is(.pronoun) && !token.is(.relative))
  }

  /// After a comma: an aside ("including six children", "who …", "mostly women") ends at its own comma.
  private func skipAside(_ comma: Int) -> Int? {
    let next = comma + 1
    guard next < range.upperBound else { return nil }
    var token = tokens[next]
    if token.is(.and), next + 1 < range.upperBound, tokens[next + 1].is(.not) { token = tokens[next + 1] }
    if trigger(startingAt: next) != nil || token.is([.be, .have]) || phrase(startingAt: next) != nil { return next }
    guard
      token.is([.relative, .adverb, .preposition, .determiner, .say, .negation])
        || token.is(.including, .most, .some, .many)
        || token.is(.both)
        || token.is(.all) || token.has(.capitalized)
        || (token.is(.or) && next + 1 < range.upperBound && phrase(startingAt: next + 1) != nil)
    else { return nil }
    for at in next..<min(next + 26, range.upperBound - 1) where tokens[at].is(.comma) { return at + 1 }
    // "48 people, including six children were killed"
    for at in next..<min(next + 14, range.upperBound) where tokens[at].is([.be, .have]) { return at }
    return nil
  }

  private func skip(to mark: Word, from: Int) -> Int {
    for at in (from + 1)..<max(from + 1, min(from + 40, range.upperBound)) where tokens[at].is(mark) { return at + 1 }
    return from + 1
  }

  private func closingDash(_ from: Int) -> Int? {
    for at in (from + 1)..<max(from + 1, min(from + 26, range.upperBound))
    where tokens[at].has(.dash) && tokens[at].has(.spaceBefore) {
      return at + 1
    }
    return nil
  }

  private func isPast(_ token: Token) -> Bool {
    guard token.end - token.start > 3 else { return false }
    return text.bytes[Int(token.end) - 1] | 0x20 == 0x64 && text.bytes[Int(token.end) - 2] | 0x20 == 0x65
  }

  // MARK: Lists, inversion, participles within

  /// "killed the mayor as well as two peasants", "injured 12 men and three women": what the verb took before, it takes here.
  private func listLinks(_ index: Int, _ objectOf: [Int]) -> [Link] {
    let start = governed(index)
    guard start > range.lowerBound,
      tokens[start - 1].is(.and, .comma, .plus) || tokens[start - 1].is(.`as`) || tokens[start - 1].is(.with)
    else { return [] }
    var at = start - 1
    while at > range.lowerBound, start - at < 18 {
      if let other = phrase(endingBefore: at), objectOf[other] >= 0 {
        return links(index, objectOf[other], .list) { $0.role == .verb || $0.role == .noun }
      }
      if let verb = trigger(endingBefore: at) {
        if tokens[start - 1].is(.with), start - at < 9, isPassive(verb) {
          // "were killed, along with 18 officers"
          return links(index, verb, .list) { $0.role == .verb && $0.form.contains(.participle) }
        }
        guard !isPassive(verb), takesObject(triggers[verb].tokens.upperBound) else { return [] }
        return links(index, verb, .list, .distant) { $0.role == .verb && $0.form != .participle }
      }
      if tokens[at - 1].is([.be, .subordinator, .modal]) || tokens[at - 1].is(.semicolon) { return [] }
      at -= 1
    }
    return []
  }

  /// "among the dead are 19 police officers", "also injured were two boys"
  private func invertedLinks(_ index: Int) -> [Link] {
    let at = governed(index)
    guard at > range.lowerBound, tokens[at - 1].is([.be]), let state = trigger(endingBefore: at - 1) else { return [] }
    let before = triggers[state].tokens.lowerBound - 1
    let among = before - 1 >= range.lowerBound && tokens[before].is(.the, .those) && tokens[before - 1].is(.among, .of)
    return links(index, state, .subject, among ? .part : []) {
      $0.role == .state || $0.role == .noun || $0.role == .toll || ($0.role == .verb && $0.form.contains(.participle))
    }
  }

  /// "23 badly wounded people arrived"
  private func innerLinks(_ index: Int) -> [Link] {
    guard let inner = counted[index].innerTrigger else { return [] }
    return links(index, inner, .inner) { $0.role == .state || ($0.role == .verb && $0.form.contains(.participle)) }
  }

  // MARK: Fit

  private func links(
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

  /// "damaged 80 houses and destroyed 20 others": others of those who were counted before.
  private func groupOfOthers(_ index: Int) -> Group {
    counted[..<index].last { $0.group != nil && $0.isExplicit && !$0.isOther }?.group ?? .people
  }

  /// A kind of persons takes no houses. Its own noun is of its kind by definition.
  func fitsGroup(_ index: Int, _ phrase: KindTable.Phrase, _ construction: Link.Construction, isDistant: Bool = false)
    -> Bool
  {
    if phrase.role == .object || (phrase.role == .noun && construction == .noun) { return true }
    let counted = counted[index]
    if let group = counted.head.map({ tokens[$0].is(.others) }) == true ? groupOfOthers(index) : counted.group {
      return kinds.counts(group, kind: phrase.kind)
    }
    let allowed = kinds.counts[phrase.kind]
    guard let head = counted.head, counted.headTrigger == nil else {
      return allowed.isEmpty || allowed.contains(.people) || counted.head == nil
    }
    // A noun that the lexicon knows to be neither persons nor things is counted by no kind; an unknown one may be persons.
    let isKnown = tokens[head].is([.noun, .placeNoun, .timeUnit, .month, .placeName])
    return allowed.isEmpty || (!isKnown && (allowed.contains(.people) || allowed.contains(.other)))
      || (isKnown && allowed.contains(.other))
  }
}
