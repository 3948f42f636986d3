/// Words of a noun phrase that no single word of it leads to: names with signs, adjectives and nouns in a row.
extension FigureReader {
  /// Where the part of a name ends that no noun phrase seems to go on over: "&E", "-19", "and Acura".
  func compound(_ at: Int) -> Int? {
    guard let token = view.token(at), let next = view.token(at + 1) else { return nil }
    // "E. coli cases": the abbreviated genus before the species
    if token.is(.period), !token.has(.spaceBefore), next.has(.word), !next.has(.capitalized),
      let initial = view.token(at - 1), initial.has(.capitalized), initial.end - initial.start == 1
    {
      return at + 2
    }
    if token.is(.ampersand) { return next.has(.word) && next.has(.capitalized) ? at + 2 : nil }
    if view.isHyphen(at), !next.has(.spaceBefore), next.has(.number) {
      return view.isText(at + 2) && view.token(at + 2)?.has(.spaceBefore) == true ? at + 2 : nil
    }
    // "current, former | and prospective employees"
    if token.is(.comma), view.isClass(at - 1, .adjective), next.is(.adjective), view.isWord(at + 2, .and) {
      return at + 2
    }
    guard token.is(.and), let before = view.token(at - 1), view.isText(at + 2) else { return nil }
    let areNames = before.has(.capitalized) && next.has(.capitalized)
    let areAdjectives =
      before.is(.adjective) && next.is(.adjective) && !before.is(.noun) && !next.is([.persons, .thing])
    // "18,000 corporate and tech jobs"
    let areNouns =
      view.isText(at + 1) && !next.is([.persons, .person, .plural]) && !view.isVerb(at + 1) && !view.isFunction(at + 1)
      && !before.is([.person]) && view.isNoun(at + 2) && !view.isVerb(at + 2)
    guard areNames || areAdjectives || areNouns, !view.isPersons(at - 1), !view.isClass(at - 1, .plural) else {
      return nil
    }
    // "current and former civilian employees"
    let goesOn = areAdjectives && !view.isFunction(at + 2) && view.isPersons(at + 3)
    let last = view.isClass(at + 2, .plural) || view.isPersons(at + 2) || goesOn
    return last && view.quantity(at: at + 1) == nil && !view.isFunction(at + 2) ? at + 2 : nil
  }

  /// "300 confirmed | cases", "confirmed and probable | cases"
  func reportedNoun(_ at: Int) -> Int? {
    if view.has(at, .coordinator) || view.isWord(at, .comma), view.has(at + 1, .reported) {
      return reportedNoun(at + 2)
    }
    // "suspected cholera cases"
    if view.isText(at), !view.isFunction(at), view.trigger(at: at + 1)?.isNoun == true { return at }
    return view.trigger(at: at)?.isNoun == true || view.isNoun(at) && !view.isFunction(at) ? at : nil
  }
}
