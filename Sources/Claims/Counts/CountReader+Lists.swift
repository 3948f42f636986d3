/// What one verb or noun shares with others: its objects one after another, and two verbs with one object.
extension CountReader {
  /// "killed the mayor as well as two peasants", "injured 12 men and three women": what the verb took before, it takes here.
  func listLinks(_ index: Int, _ objectOf: [Int]) -> [Link] {
    let start = governed(index)
    guard var at = listJoint(before: start) else { return [] }
    let isCompany = tokens[start - 1].is(.with)
    var hedges: Link.Hedges = []
    while at > range.lowerBound, start - at < 18 {
      if let other = phrase(endingBefore: at), objectOf[other] >= 0 {
        return links(index, objectOf[other], .list, hedges) { $0.role == .verb || $0.role == .noun }
      }
      if let verb = trigger(endingBefore: at) {
        let end = triggers[verb].tokens.upperBound
        if isCompany, start - at < 9, isPassive(verb) || !takesObject(end) && !tokens[end].is(.of) {
          // "were killed, along with 18 officers", "the leader killed days ago along with nine workers"
          return links(index, verb, .list, hedges) { $0.role == .verb && $0.form.contains(.participle) }
        }
        // Behind a name a comma alone begins other words for it: "the death of Ana Ruiz, a teacher".
        if tokens[start - 1].is(.comma), !isListed(index) { return [] }
        if tokens[end].is(.of) { return nounLinks(index, verb, .list, hedges.union(.distant)) }
        guard !isPassive(verb), takesObject(end) else { return [] }
        return links(index, verb, .list, hedges.union(.distant)) { $0.role == .verb && $0.form != .participle }
      }
      if tokens[at - 1].is([.be, .subordinator, .modal]) || tokens[at - 1].is(.semicolon) || isCoordinatedVerb(at - 1) {
        return []
      }
      if tokens[at - 1].is(.including, .among) { hedges.insert(.part) }
      at -= 1
    }
    return []
  }

  /// Another item of a list follows.
  private func isListed(_ index: Int) -> Bool {
    var at = counted[index].range.upperBound
    guard counted[index].isExplicit, at < range.upperBound, tokens[at].is(.comma, .and) else { return false }
    while at < range.upperBound, tokens[at].is([.determiner]) || tokens[at].is(.comma, .and) { at += 1 }
    return phrase(startingAt: at) != nil
  }

  /// What joins a phrase to those before it, by where it begins: "and", a comma, "as well as", "along with", "and of".
  private func listJoint(before start: Int) -> Int? {
    guard start > range.lowerBound else { return nil }
    let last = tokens[start - 1]
    if last.is(.and, .comma, .plus) || last.is(.with) { return start - 1 }
    guard start - 2 > range.lowerBound else { return nil }
    if last.is(.of), tokens[start - 2].is(.and) { return start - 2 }
    if last.is(.`as`), tokens[start - 2].is(.well), tokens[start - 3].is(.`as`) {
      return start - 4 > range.lowerBound && tokens[start - 4].is(.comma) ? start - 4 : start - 3
    }
    return nil
  }

  /// "wounded four and seized a rifle, three bags": another verb goes on.
  private func isCoordinatedVerb(_ at: Int) -> Bool {
    tokens[at].is(.verb) && !tokens[at].is([.noun, .persons, .person, .adjective]) && at > range.lowerBound
      && tokens[at - 1].is(.and, .comma)
  }

  // MARK: Two words of kinds with one figure

  /// Links of a figure by two words of kinds; where "or" stands between them, by either.
  func joined(_ first: [Link], _ second: [Link]) -> [Link] {
    guard second.contains(where: { $0.hedges.contains(.either) }) else { return first + second }
    return first.map { link in
      var link = link
      link.hedges.insert(.either)
      return link
    } + second
  }

  /// "kidnapped and killed 12", "killed or wounded 12": both take the object.
  func coordinatedBefore(_ verb: Int, _ index: Int) -> [Link] {
    let at = triggers[verb].tokens.lowerBound
    guard at - 1 > range.lowerBound, tokens[at - 1].is(.and, .or), let first = trigger(endingBefore: at - 1),
      !isPassive(first)
    else { return [] }
    let perfect = hasBefore(triggers[first].tokens.lowerBound)
    return links(index, first, .object, tokens[at - 1].is(.or) ? .either : []) {
      $0.role == .verb && ($0.form != .participle || perfect)
    }
  }

  /// "the kidnapping and murder of five"
  func coordinatedNoun(_ noun: Int, _ index: Int) -> [Link] {
    let at = triggers[noun].tokens.lowerBound
    guard at - 1 > range.lowerBound, tokens[at - 1].is(.and, .or), let first = trigger(endingBefore: at - 1) else {
      return []
    }
    return nounLinks(index, first, .object, tokens[at - 1].is(.or) ? .either : [])
  }
}
