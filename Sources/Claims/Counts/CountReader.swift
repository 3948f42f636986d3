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

  private var tokens: [Token] { text.tokens }

  /// A figure bound to a kind.
  struct Link {
    var counted: Int
    var trigger: Int
    var kind: Int
    var construction: Construction
    /// What was passed between figure and phrase.
    var hedges: Hedges = []
  }

  enum Construction { case object, subject, noun, toll, inner, agent, list }

  struct Hedges: OptionSet {
    let rawValue: UInt8
    static let negated = Hedges(rawValue: 1)
    static let feared = Hedges(rawValue: 2)
    static let modal = Hedges(rawValue: 4)
    static let future = Hedges(rawValue: 8)
    static let distant = Hedges(rawValue: 16)
    static let previous = Hedges(rawValue: 32)
    static let part = Hedges(rawValue: 64)
  }

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
      var found = objectLinks(index)
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
    links += tollLinks(except: links)
    return links
  }

  private func trigger(startingAt token: Int) -> Int? {
    guard range.contains(token) else { return nil }
    let index = triggerAt[token - range.lowerBound]
    return index >= 0 && triggers[index].tokens.lowerBound == token ? index : nil
  }

  private func trigger(endingBefore token: Int) -> Int? {
    guard range.contains(token - 1) else { return nil }
    let index = triggerAt[token - 1 - range.lowerBound]
    return index >= 0 && triggers[index].tokens.upperBound == token ? index : nil
  }

  // MARK: Object

  /// "killed 26 people", "the deaths of 26", "claimed the lives of 26"
  private func objectLinks(_ index: Int) -> [Link] {
    let phrase = counted[index]
    var at = phrase.range.lowerBound
    while at > range.lowerBound, skippableBefore(at - 1) { at -= 1 }
    guard at > range.lowerBound else { return [] }
    if let idiom = livesLinks(index, at) { return idiom }
    if tokens[at - 1].is(.of) {
      guard let noun = trigger(endingBefore: at - 1) else { return [] }
      return links(index, noun, .object) { $0.role == .noun || ($0.role == .verb && $0.form == .gerund) }
    }
    guard let verb = trigger(endingBefore: at) else { return [] }
    guard !isPassive(verb) else { return [] }
    var found = links(index, verb, .object) {
      $0.role == .verb && ($0.form != .participle || hasBefore(triggers[$0.kind >= 0 ? verb : verb].tokens.lowerBound))
    }
    if !found.isEmpty { found += coordinatedBefore(verb, index) }
    return found
  }

  /// Words between a verb and its object's figure: determiners, adverbs, quotation marks.
  private func skippableBefore(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.has(.quote) || token.is(.determiner) || (token.is(.adverb) && triggerAt[at - range.lowerBound] < 0)
      || token.is(.asterisk)
      || token.is(.possessivePronoun)
  }

  /// "claimed 10 lives", "cost twenty lives", "claimed the lives of 26", "claimed 359 victims"
  private func livesLinks(_ index: Int, _ start: Int) -> [Link]? {
    guard let killed = kinds.names.firstIndex(of: "casualties.killed") else { return nil }
    let phrase = counted[index]
    var at = start
    if tokens[at - 1].is(.of), at - 2 >= range.lowerBound, tokens[at - 2].is(.lives) || tokens[at - 2].is(.life) {
      at -= 2
      while at > range.lowerBound, skippableBefore(at - 1) { at -= 1 }
    } else {
      guard let head = phrase.head, tokens[head].is(.lives) || tokens[head].is(.victims) else { return nil }
    }
    guard at > range.lowerBound else { return nil }
    let verb = tokens[at - 1]
    guard verb.is(.cost, .claimed, .claim, .took, .lost) || verb.is(Word.take) else { return nil }
    return [Link(counted: index, trigger: -1, kind: killed, construction: .object)]
  }

  /// "kidnapped and killed 12": both take the object.
  private func coordinatedBefore(_ verb: Int, _ index: Int) -> [Link] {
    let at = triggers[verb].tokens.lowerBound
    guard at - 1 > range.lowerBound, tokens[at - 1].is(.and), let first = trigger(endingBefore: at - 1) else {
      return []
    }
    guard !isPassive(first) else { return [] }
    return links(index, first, .object) { $0.role == .verb && $0.form != .participle }
  }

  /// A form of "be" or "get" stands before the participle, adverbs between at the most.
  private func isPassive(_ index: Int) -> Bool {
    var at = triggers[index].tokens.lowerBound - 1
    while at >= range.lowerBound {
      let token = tokens[at]
      if token.is([.be]) {
        return triggers[index].phrases.contains { $0.form.contains(.participle) } && !isGerund(index)
      }
      if token.is(.copula) { return true }
      if token.is(.adverb) || token.is(.negation) || (token.is(.and) && trigger(endingBefore: at) != nil) {
        at = trigger(endingBefore: at).map { token.is(.and) ? triggers[$0].tokens.lowerBound - 1 : at - 1 } ?? at - 1
        continue
      }
      return false
    }
    return false
  }

  private func isGerund(_ index: Int) -> Bool { triggers[index].phrases.allSatisfy { $0.form == .gerund } }

  private func hasBefore(_ at: Int) -> Bool {
    var at = at - 1
    while at >= range.lowerBound, tokens[at].is([.adverb, .negation]) { at -= 1 }
    return at >= range.lowerBound && tokens[at].is([.have])
  }

  /// "attacked by 20,000 bandits"
  private func agentLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.lowerBound
    while at > range.lowerBound, skippableBefore(at - 1) { at -= 1 }
    guard at > range.lowerBound, tokens[at - 1].is(.by), let verb = trigger(endingBefore: at - 1) else { return [] }
    return links(index, verb, .agent) { $0.role == .does && $0.form.contains(.participle) }
  }

  // MARK: Noun

  /// "26 deaths", "70 checkpoints"
  private func headLinks(_ index: Int) -> [Link] {
    guard let noun = counted[index].headTrigger else { return [] }
    let phrases = triggers[noun].phrases.filter { $0.role == .noun }
    if phrases.contains(where: \.isWeak) {
      let subject = subjectLinks(index)
      if !subject.isEmpty { return subject }
    }
    return links(index, noun, .noun) { $0.role == .noun }
  }

  // MARK: Subject

  /// "26 protesters had been killed", "26 dead", "48 people, including six children, were killed"
  private func subjectLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.upperBound
    var hedges: Hedges = []
    var sawBe = false
    var sawHave = false
    var loose = false
    var steps = 0
    while at < range.upperBound, steps < 40 {
      steps += 1
      if let verb = trigger(startingAt: at) {
        let passive = sawBe || !takesObject(triggers[verb].tokens.upperBound)
        let found = links(index, verb, .subject, hedges.union(loose ? .distant : [])) { phrase in
          switch phrase.role {
          case .verb: phrase.form.contains(.participle) && passive && !(sawHave && !sawBe)
          case .does: !sawBe || phrase.form == .gerund || !phrase.rest.isEmpty
          case .state: true
          case .noun: sawBe && !phrase.isWeak
          case .toll: false
          }
        }
        if !found.isEmpty { return found + coordinatedAfter(verb, index, hedges) }
        if triggers[verb].phrases.contains(where: { $0.role == .verb }), !passive, !loose { return [] }
        at = triggers[verb].tokens.upperBound
        continue
      }
      let token = tokens[at]
      let phraseHere = phraseFrom[at - range.lowerBound]
      if phraseHere >= 0, phraseHere != index {
        guard
          loose
            || (at > range.lowerBound
              && (tokens[at - 1].is(.and, .or) || tokens[at - 1].is(.comma) || tokens[at - 1].is(.including)))
        else { return [] }
        at = max(counted[phraseHere].range.upperBound, at + 1)
        continue
      }
      if token.is([.be]) || token.is(.copula) {
        sawBe = true
        loose = loose && !token.is([.be]) ? loose : loose
      } else if token.is([.have]) {
        sawHave = true
      } else if token.is(.modal) {
        hedges.insert(token.is(.will) ? .future : .modal)
      } else if token.is(.negation) {
        hedges.insert(.negated)
      } else if token.is(.fear) {
        if token.is(.fear) { hedges.insert(.feared) }
        sawBe = true
      } else if token.is(.to) || token.is([.adverb, .say]) || token.is(.both, .all, .left, .found) || token.is(.known) {
        // "are known to have been", "reported", "left dead"
      } else if token.is(.comma) {
        guard let next = skipAside(at) else { return [] }
        at = next
        continue
      } else if token.is(.leftParenthesis) || token.is(.leftBracket) {
        at = skip(to: token.is(.leftParenthesis) ? .rightParenthesis : .rightBracket, from: at)
        continue
      } else if token.has(.dash), token.has(.spaceBefore) {
        guard let close = closingDash(at) else { return [] }
        at = close
      } else if token.has(.quote) || token.has(.possessive) || token.has(.dash) {
        // passed over
      } else if token.is(.relative), !token.is(.`where`) {
        loose = true
      } else if token.is(.coordinator) {
        guard at + 1 < range.upperBound else { return [] }
        if token.is(.but) { return [] }
        if trigger(startingAt: at + 1) == nil, phraseFrom[at + 1 - range.lowerBound] < 0 {
          loose = true
        }
      } else if token.is(.subordinator), !token.is(.preposition) {
        return []
      } else if token.is(.preposition) {
        loose = true
      } else if token.is(.verb), !token.is([.noun, .adjective]) {
        guard loose else { return [] }
        steps += 3
      } else if token.has(.mark) {
        return []
      } else if !loose {
        steps += 12
        if isPast(token) { return [] }
      }
      at += 1
    }
    return []
  }

  /// "were killed and wounded": a second participle without a figure of its own.
  private func coordinatedAfter(_ verb: Int, _ index: Int, _ hedges: Hedges) -> [Link] {
    let end = triggers[verb].tokens.upperBound
    guard end + 1 < range.upperBound, tokens[end].is(.and), let second = trigger(startingAt: end + 1),
      !takesObject(triggers[second].tokens.upperBound)
    else { return [] }
    return links(index, second, .subject, hedges) {
      ($0.role == .verb && $0.form.contains(.participle)) || $0.role == .state
    }
  }

  /// An object follows directly: a figure, a determiner, a name or a noun.
  private func takesObject(_ at: Int) -> Bool {
    guard at < range.upperBound else { return false }
    let token = tokens[at]
    if phraseFrom[at - range.lowerBound] >= 0 {
      return counted[phraseFrom[at - range.lowerBound]].isExplicit || token.is(.article)
    }
    if token.is(.determiner) || token.is(.possessivePronoun) { return true }
    if token.is([.persons, .person, .title]) { return true }
    return token.is(.pronoun) && !token.is(.relative)
  }

  /// After a comma: an aside ("including six children", "who …", "mostly women") ends at its own comma.
  private func skipAside(_ comma: Int) -> Int? {
    let next = comma + 1
    guard next < range.upperBound else { return nil }
    let token = tokens[next]
    if trigger(startingAt: next) != nil || token.is([.be, .have]) { return next }
    if phraseFrom[next - range.lowerBound] >= 0 { return next }
    let opens =
      token.is(.relative) || token.is(.including, .among, .mostly, .many) || token.is(.most)
      || token.is(.some, .all, .both) || token.is(.adverb)
      || token.is([.preposition, .determiner, .say]) || token.is(.with)
    guard opens else { return nil }
    var at = next
    while at < range.upperBound, at - next < 26 {
      if tokens[at].is(.comma), at + 1 < range.upperBound {
        return at + 1
      }
      at += 1
    }
    // "48 people, including six children were killed"
    at = next
    while at < range.upperBound, at - next < 14 {
      if tokens[at].is([.be]) || tokens[at].is([.have]) { return at }
      at += 1
    }
    return nil
  }

  private func skip(to mark: Word, from: Int) -> Int {
    var at = from + 1
    while at < range.upperBound, at - from < 40 {
      if tokens[at].is(mark) { return at + 1 }
      at += 1
    }
    return from + 1
  }

  private func closingDash(_ from: Int) -> Int? {
    var at = from + 1
    while at < range.upperBound, at - from < 26 {
      if tokens[at].has(.dash), tokens[at].has(.spaceBefore) { return at }
      at += 1
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
    let phrase = counted[index]
    var at = phrase.range.lowerBound
    while at > range.lowerBound, skippableBefore(at - 1) { at -= 1 }
    guard at > range.lowerBound else { return [] }
    let joined = tokens[at - 1].is(.and, .comma, .plus) || (tokens[at - 1].is(.`as`) || tokens[at - 1].is(.with))
    guard joined else { return [] }
    var back = at - 1
    while back > range.lowerBound, at - back < 18 {
      if phraseTo[back - range.lowerBound] >= 0, objectOf[phraseTo[back - range.lowerBound]] >= 0 {
        return links(index, objectOf[phraseTo[back - range.lowerBound]], .list) { $0.role == .verb || $0.role == .noun }
      }
      if let verb = trigger(endingBefore: back) {
        guard !isPassive(verb), takesObject(triggers[verb].tokens.upperBound) else { return [] }
        return links(index, verb, .list, .distant) { $0.role == .verb && $0.form != .participle }
      }
      if tokens[back - 1].is([.be, .subordinator, .modal]) || tokens[back - 1].is(.semicolon) { return [] }
      back -= 1
    }
    return []
  }

  /// "among the dead are 19 police officers", "also injured were two boys"
  private func invertedLinks(_ index: Int) -> [Link] {
    var at = counted[index].range.lowerBound
    while at > range.lowerBound, skippableBefore(at - 1) { at -= 1 }
    guard at > range.lowerBound, tokens[at - 1].is([.be]), let state = trigger(endingBefore: at - 1) else { return [] }
    let before = triggers[state].tokens.lowerBound - 1
    let among = before - 1 >= range.lowerBound && tokens[before].is(.the, .those) && tokens[before - 1].is(.among, .of)
    return links(index, state, .subject, among ? .part : []) {
      $0.role == .state || $0.role == .noun || ($0.role == .verb && $0.form.contains(.participle))
    }
  }

  /// "23 badly wounded people arrived"
  private func innerLinks(_ index: Int) -> [Link] {
    guard let inner = counted[index].innerTrigger else { return [] }
    return links(index, inner, .inner) { $0.role == .state || ($0.role == .verb && $0.form.contains(.participle)) }
  }

  // MARK: Tolls

  /// "the death toll rose to 26", "deaths climbed from 7 to 12", "the number of people killed stands at 26"
  private func tollLinks(except bound: [Link]) -> [Link] {
    var taken = Set(bound.map(\.counted))
    let objects = Set(bound.filter { $0.construction != .inner }.map(\.trigger))
    var links: [Link] = []
    for (index, trigger) in triggers.enumerated() where !objects.contains(index) {
      guard let phrase = trigger.phrases.first(where: { isToll($0, trigger) }) else { continue }
      links += figures(after: trigger.tokens.upperBound, of: index, kind: phrase.kind, &taken)
    }
    return links
  }

  /// A toll, a plural noun that stands without a figure, or any phrase of a kind after "the number of".
  private func isToll(_ phrase: KindTable.Phrase, _ trigger: Trigger) -> Bool {
    if phrase.role == .toll { return true }
    if phrase.role == .noun, phrase.isPlural, !phrase.isWeak { return true }
    var at = trigger.tokens.lowerBound - 1
    while at >= range.lowerBound, trigger.tokens.lowerBound - at < 8 {
      if tokens[at].is(.number, .total) || tokens[at].is(.figure) || tokens[at].is(.figures) { return true }
      if tokens[at].is(.those), phrase.role != .noun { return true }
      if tokens[at].has(.mark) && !tokens[at].has(.quote) { return false }
      at -= 1
    }
    return false
  }

  private func figures(after start: Int, of trigger: Int, kind: Int, _ taken: inout Set<Int>) -> [Link] {
    var links: [Link] = []
    var at = start
    var moved = false
    var from = false
    while at < range.upperBound, at - start < 18 {
      let token = tokens[at]
      let phrase = phraseFrom[at - range.lowerBound]
      if phrase >= 0, counted[phrase].isExplicit {
        guard moved || at == start, !taken.contains(phrase), countable(phrase, kind) else { break }
        taken.insert(phrase)
        var hedges: Hedges = from ? .previous : []
        if !links.isEmpty && !from && !links.contains(where: { $0.hedges.contains(.previous) }) {
          hedges.insert(.previous)
        }
        links.append(Link(counted: phrase, trigger: trigger, kind: kind, construction: .toll, hedges: hedges))
        at = counted[phrase].range.upperBound
        from = false
        guard at < range.upperBound, tokens[at].is(.to, .from, .comma, .after) || tokens[at].is(.up) else { break }
        continue
      }
      if token.is(.from) { from = true }
      if token.is([.level, .be]) || token.is(.to, .at, .of, .from, .colon) || token.is(.over) || token.is(.now) {
        moved = true
      }
      if token.is(.subordinator), !token.is(.preposition), links.isEmpty { break }
      if token.is(.semicolon) { break }
      if self.trigger(startingAt: at) != nil, at > start, !moved { break }
      at += 1
    }
    return links
  }

  /// A figure alone, or of persons.
  private func countable(_ phrase: Int, _ kind: Int) -> Bool {
    counted[phrase].group.map { kinds.counts($0, kind: kind) } ?? true
  }

  // MARK: Links

  private func links(
    _ index: Int, _ trigger: Int, _ construction: Construction, _ hedges: Hedges = [],
    where fits: (KindTable.Phrase) -> Bool
  ) -> [Link] {
    var seen: [Int] = []
    for phrase in triggers[trigger].phrases
    where fits(phrase) && !seen.contains(phrase.kind) && fitsGroup(index, phrase, construction) {
      seen.append(phrase.kind)
    }
    return seen.map { Link(counted: index, trigger: trigger, kind: $0, construction: construction, hedges: hedges) }
  }

  /// A kind of persons takes no houses. Its own noun is of its kind by definition.
  private func fitsGroup(_ index: Int, _ phrase: KindTable.Phrase, _ construction: Construction) -> Bool {
    if phrase.role == .noun, construction == .noun { return true }
    let counted = counted[index]
    guard let group = counted.group else {
      // A noun that the lexicon lacks counts as persons only for kinds of persons; a bare figure for any of them.
      let allowed = kinds.counts[phrase.kind]
      return allowed.isEmpty || allowed.contains(.people) || counted.head != nil && allowed.contains(.other)
    }
    return kinds.counts(group, kind: phrase.kind)
  }
}
