/// The figure's phrase as a subject: "26 protesters had been killed", and the way from it to its verb.
extension CountReader {
  /// What was passed on the way from a subject to its verb.
  private struct Way {
    var hedges: Link.Hedges = []
    var sawBe = false
    /// Nothing but words of grammar was passed since "be": it is the verb's.
    var isBeNear = false
    var sawHave = false
    /// A form of "be" stands before the relative clause, too.
    var sawBeBefore = false
    /// Within a relative clause or a prepositional phrase, where other words may stand.
    var isLoose = false
    /// A participle followed the noun, as in "suspects wanted over …": the verb needs its auxiliary.
    var needsBe = false
    /// Within "who …", "which …": a verb without its auxiliary is what they do, not what is done to them.
    var isRelative = false
    /// The subject has a verb already: what follows "after", "as" or "before" is another's.
    var hasVerb = false
  }

  /// "26 protesters had been killed", "26 dead", "48 people, including six children, were killed"
  func subjectLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.upperBound
    var way = Way()
    var steps = 0
    let needsRelative = isPrepositional(index)
    while at < range.upperBound, steps < 40 {
      steps += 1
      if let verb = trigger(startingAt: at) {
        if needsRelative, !way.isRelative, !isDirect(index, to: at) { return [] }
        let passive = way.sawBe && way.isBeNear || !takesObject(triggers[verb].tokens.upperBound)
        let found = links(index, verb, .subject, way.hedges.union(way.isLoose ? .distant : [])) {
          isPredicate($0, verb, index, way, passive) && agrees($0, verb, index)
        }
        if !found.isEmpty {
          return joined(found, coordinatedAfter(verb, index, way.hedges)) + mainClause(after: verb, index, way)
        }
        if !passive, !way.isLoose, triggers[verb].phrases.contains(where: { $0.role == .verb }) { return [] }
        if way.sawBe, passive, !way.isRelative { way.hasVerb = true }
        at = triggers[verb].tokens.upperBound
        continue
      }
      if let other = phrase(startingAt: at), other != index {
        let listed = at > range.lowerBound && (tokens[at - 1].is(.and, .or, .comma) || tokens[at - 1].is(.including))
        guard way.isLoose || listed || isWhole(at, of: index) else { return [] }
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
      guard let next = step(at, &way, &steps) else { return [] }
      at = next
    }
    return []
  }

  /// "fueron evacuadas 300 personas", "murieron 20 vecinos": other languages have the subject behind its verb as well.
  func postposedLinks(_ index: Int) -> [Link] {
    let at = governed(index)
    guard at > range.lowerBound, !tokens[at - 1].is(.preposition), let verb = trigger(endingBefore: at) else {
      return []
    }
    let start = triggers[verb].tokens.lowerBound
    let isState = start > range.lowerBound && tokens[start - 1].is([.be, .copula])
    let passive = isPassive(verb)
    return links(index, verb, .subject) {
      switch $0.role {
      case .verb: passive && $0.form.contains(.participle)
      case .does: !$0.form.contains(.gerund)
      case .state: isState
      case .noun, .toll, .object: false
      }
    }
  }

  /// "six children who were kidnapped in the north were shot dead", "12 men attending prayers were killed": the verb after
  /// the relative clause.
  private func mainClause(after verb: Int, _ index: Int, _ way: Way) -> [Link] {
    let isGerund = !way.sawBe && triggers[verb].phrases.contains { $0.form == .gerund }
    guard way.isRelative || isGerund else { return [] }
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
  private func isPredicate(_ phrase: KindTable.Phrase, _ trigger: Int, _ index: Int, _ way: Way, _ passive: Bool)
    -> Bool
  {
    if way.needsBe, !way.sawBe { return false }
    let isParticiple = triggers[trigger].phrases.contains { $0.role == .verb }
    if isParticiple, way.isRelative, !way.sawBe, phrase.role != .does { return false }
    return switch phrase.role {
    case .verb: phrase.form.contains(.participle) && passive && !(way.sawHave && !way.sawBe)
    case .object: phrase.form.contains(.participle) && passive && takes(phrase, index)
    case .does where phrase.form == .present && isNoun(triggers[trigger].tokens.lowerBound): false
    case .does:
      !(way.sawBe || way.sawBeBefore) || phrase.form == .gerund || !phrase.rest.isEmpty
        // "are feared drowned", "are expected to march"
        || (phrase.form.contains(.participle) && way.hedges.contains(.feared))
        || (phrase.form == .present && way.hedges.contains(.future))
    // "wounded two others" is the verb; in "shot him dead" he is who is dead.
    case .state: (passive || !isParticiple) && !isBehindPronoun(triggers[trigger].tokens.lowerBound)
    case .noun: way.sawBe && !phrase.isWeak && isComplement(trigger)
    case .toll: false
    }
  }

  /// Right after a form of "be": "are deaths", but not "are investigating the deaths".
  private func isComplement(_ trigger: Int) -> Bool {
    var at = triggers[trigger].tokens.lowerBound - 1
    while at > range.lowerBound, tokens[at].is([.determiner, .adjective, .adverb]), !tokens[at].is(.preposition) {
      at -= 1
    }
    return at >= range.lowerBound && tokens[at].is([.be, .copula])
  }

  private func isBehindPronoun(_ at: Int) -> Bool {
    at > range.lowerBound && tokens[at - 1].is(.him, .her)
  }

  /// "one of | the three leaders": the whole of which the figure is a part.
  private func isWhole(_ at: Int, of index: Int) -> Bool {
    at == counted[index].range.upperBound && at - 2 > range.lowerBound
      && (tokens[at - 1].is(.determiner) && tokens[at - 2].is(.of))
  }

  /// "70 raids", "44 terrorist attacks": a form in -s is no verb of several, but a noun, which goes on with the phrase.
  private func agrees(_ phrase: KindTable.Phrase, _ verb: Int, _ index: Int) -> Bool {
    let subject = counted[index]
    let start = triggers[verb].tokens.lowerBound
    guard phrase.role == .does, phrase.form == .present, (subject.figure.low ?? 0) >= 2 else { return true }
    if start > subject.range.upperBound, let head = subject.head, tokens[head].is(.persons) { return true }
    return text.bytes[Int(tokens[start].end) - 1] | 0x20 != 0x73
  }

  /// "in 27 states sixty people died": a phrase after a preposition is no subject, but for what a relative clause says of it.
  private func isPrepositional(_ index: Int) -> Bool {
    let at = governed(index)
    guard at > range.lowerBound else { return false }
    let token = tokens[at - 1]
    if token.is(.of), at - 2 >= range.lowerBound {
      // "one of the three men": the verb is the one's.
      let part = tokens[at - 2]
      return part.has(.number) || part.is([.numeral, .vague]) || part.is(.some, .most, .many) || part.is(.none, .each)
    }
    return token.is(.in, .from, .at, .on) || token.is(.across, .into, .by, .to)
      || token.is(.near, .within, .among, .against) || token.is(.`for`)
      || token.is(.with) && counted[index].head.map { !tokens[$0].is([.persons, .person]) } ?? false
  }

  /// Only "being" stands between: "resulted in 18 people being killed".
  private func isDirect(_ index: Int, to end: Int) -> Bool {
    // "13 people from two families killed": they are the 13.
    if let first = phrase(endingBefore: governed(index) - 1), counted[first].isExplicit { return false }
    return (counted[index].range.upperBound..<end).allSatisfy {
      tokens[$0].is(.being) || tokens[$0].is(.adverb) && !tokens[$0].is(.preposition)
    }
  }

  /// Passes one word on the way to the verb; nil where the subject ends without one.
  private func step(_ at: Int, _ way: inout Way, _ steps: inout Int) -> Int? {
    let token = tokens[at]
    switch true {
    case token.is([.be, .copula]):
      way.sawBe = true
      way.isBeNear = true
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
      way.isBeNear = true
    case token.is([.say]):
      // "were reported killed", "reported dead"; but "290 and said more than 500 were hurt" says something else.
      guard way.sawBe || trigger(startingAt: at + 1) != nil || (at + 1 < range.upperBound && tokens[at + 1].is(.to))
      else {
        // "the state" is no verb.
        return way.isLoose && (way.isRelative || token.is([.noun, .placeNoun])) ? at + 1 : nil
      }
    case token.is(.left), token.is(.found):
      guard way.sawBe || trigger(startingAt: at + 1) != nil else { return nil }
    case token.is(.expected):
      way.hedges.insert(.future)
      way.sawBe = true
      way.isBeNear = true
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
    case token.is(.relative) && !token.is(.`where`):
      // "the hospital to which he was taken": another subject follows.
      if tokens[at - 1].is(.preposition), !tokens[at - 1].is(.of) { return nil }
      way.isLoose = true
      way.isRelative = true
      way.sawBeBefore = way.sawBeBefore || way.sawBe
      way.sawBe = false
      way.sawHave = false
    case token.is(.preposition):
      if way.hasVerb, token.is(.subordinator) { return nil }
      if token.is(.among), way.sawBe { way.hedges.insert(.part) }
      way.isLoose = true
      way.isBeNear = false
    case token.is(.coordinator):
      guard at + 1 < range.upperBound, !token.is(.but) else { return nil }
      if tokens[at + 1].is([.say, .verb]), !tokens[at + 1].is([.noun, .be, .have]), trigger(startingAt: at + 1) == nil {
        return nil
      }
      if trigger(startingAt: at + 1) == nil, phrase(startingAt: at + 1) == nil { way.isLoose = true }
    case token.is(.subordinator), token.has(.mark):
      return nil
    case token.is(.verb) && !token.is([.noun, .adjective]) && !isCapitalized(token):
      guard way.isLoose else { return nil }
      if !way.isRelative { way.hasVerb = true }
      steps += 3
    case !way.isLoose:
      steps += 12
      if text.endsLikeParticiple(token) {
        way.isLoose = true
        way.needsBe = true
      }
    default:
      break
    }
    return at + 1
  }

  /// "were killed and wounded", "killed or wounded": a second participle without a figure of its own.
  private func coordinatedAfter(_ verb: Int, _ index: Int, _ hedges: Link.Hedges) -> [Link] {
    let end = triggers[verb].tokens.upperBound
    guard end + 1 < range.upperBound, tokens[end].is(.and, .or), let second = trigger(startingAt: end + 1),
      !takesObject(triggers[second].tokens.upperBound)
    else { return [] }
    return links(index, second, .subject, tokens[end].is(.or) ? hedges.union(.either) : hedges) {
      ($0.role == .verb && $0.form.contains(.participle)) || $0.role == .state
    }
  }

  /// An object follows directly: a figure, a determiner, a name or a noun.
  func takesObject(_ at: Int) -> Bool {
    guard at < range.upperBound else { return false }
    let token = tokens[at]
    if let other = phrase(startingAt: at) { return counted[other].isExplicit || token.is(.article) }
    if token.is(.determiner) || token.is(.possessivePronoun) { return true }
    // "killed 65-year-old Ana Ruiz"
    if token.has(.number), at + 1 < range.upperBound, tokens[at + 1].has(.dash) { return true }
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
    if token.is(.`where`) { return nil }
    if trigger(startingAt: next) != nil || token.is([.be, .have]) || phrase(startingAt: next) != nil { return next }
    if token.is(.participle) || text.endsLikeParticiple(token) { return verb(afterAside: next) }
    guard
      token.is([.relative, .adverb, .preposition, .determiner, .say, .negation, .person, .title])
        || token.is(.including, .most, .some, .many)
        || token.is(.both)
        || token.is(.all) || token.has(.capitalized)
        || (token.is(.or) && next + 1 < range.upperBound && phrase(startingAt: next + 1) != nil)
    else { return nil }
    for at in next..<min(next + 26, range.upperBound - 1) where tokens[at].is(.comma) { return at + 1 }
    // "48 people, including six children were killed"
    if token.is(.relative) { return nil }
    // but of "1,200 were affected, of whom 300 were displaced" the verb is the part's.
    if token.is(.of), next + 1 < range.upperBound, tokens[next + 1].is(.whom, .which, .them) { return nil }
    for at in next..<min(next + 14, range.upperBound) where tokens[at].is([.be, .have]) { return at }
    return nil
  }

  /// "3,000 families that live near the volcano, located in the west, may be evacuated": the verb after the aside's comma.
  private func verb(afterAside start: Int) -> Int? {
    for at in start..<min(start + 26, range.upperBound - 1) where tokens[at].is(.comma) {
      return tokens[at + 1].is([.be, .have, .modal]) ? at + 1 : nil
    }
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
}
