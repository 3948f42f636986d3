/// The names that a text holds.
extension Cast {
  static func names(in tokens: [Token], _ phrases: NounPhrases) -> (names: [Range<Int>], bodies: [Int]) {
    var names: [Range<Int>] = []
    var bodies: [Int] = []
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      if token.is(.organization), at > 0, phrases.isNominal(at - 1),
        !tokens[at - 1].has(.lineBefore) || token.has(.capitalized),
        at + 1 >= tokens.count || !tokens[at + 1].has(.word) || !phrases.isNominal(at + 1)
      {
        bodies.append(at)
      }
      guard token.has(.capitalized), !token.is([.title, .weekday, .month]), phrases.isNominal(at) else {
        at += 1
        continue
      }
      var end = at + 1
      var words = 1
      while end < tokens.count, !tokens[end].has(.lineBefore) {
        let next = tokens[end]
        if next.has(.capitalized), phrases.isNominal(end), !next.is([.weekday, .month, .title]) {
          if !tokens[end - 1].has(.dash) { words += 1 }
          if next.is(.organization) { bodies.append(end) }
        } else if next.has(.dash), !next.has(.spaceBefore), end + 1 < tokens.count, tokens[end + 1].has(.capitalized),
          !tokens[end + 1].has(.spaceBefore)
        {
        } else if next.is(.period), !next.has(.spaceBefore), tokens[end - 1].end - tokens[end - 1].start == 1 {
        } else if next.is(.particle), end + 1 < tokens.count,
          tokens[end + 1].has(.capitalized) || tokens[end + 1].is(.particle)
        {
        } else {
          break
        }
        end += 1
      }
      if words >= 2, words <= 5, !(at..<end).contains(where: { tokens[$0].is([.organization, .persons]) }) {
        names.append(at..<end)
      }
      at = end
    }
    return (names, bodies)
  }
}
