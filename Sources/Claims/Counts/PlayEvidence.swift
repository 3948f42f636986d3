/// What tells that a text is of sport, a game, a film, a recipe or a test of goods, whose dead and missing are nobody: how
/// many of their words it holds, results such as "3-1", marks such as "8/10", and a writer who says "I" and "you".
///
/// Who reports what happened tells of neither goals nor levels: among 4,500 news texts one in a thousand reaches `1`,
/// the reports of a crush in a stadium among them; most pages of play do.
struct PlayEvidence {
  /// How much there is of it for the length of the text.
  private let strength: Double
  /// "Ember Siege review: …": nothing speaks against it.
  private let isHeadedReview: Bool

  private static let enough = 1.0
  /// What is enough where police or a hospital is named, or the headline counts somebody.
  private static let certain = 1.8
  /// In tokens.
  private static let headline = 16
  private static let leastWeight = 2.7
  /// A few lines may hold three such words by chance.
  private static let leastInAll = 3.6
  /// Bytes of text for which one more word is asked.
  private static let bytesPerWeight = 550.0

  init(text: TokenizedText, roles: Roles, quotations: [Quotation]) {
    var words: Set<UInt32> = []
    var hints: Set<UInt32> = []
    var (results, marks, ownWords) = (0, 0, 0)
    var quotation = quotations.startIndex
    for (at, token) in text.tokens.enumerated() {
      let role = roles.of(token)
      if role.contains(.play) {
        words.insert(token.word)
      } else if role.contains(.playHint) {
        hints.insert(token.word)
      }
      if token.has(.number), PlayEvidence.isResult(at, text) { results += 1 }
      if PlayEvidence.isMark(at, text) { marks += 1 }
      while quotation < quotations.endIndex, quotations[quotation].tokens.upperBound <= at { quotation += 1 }
      let isQuoted = quotation < quotations.endIndex && quotations[quotation].tokens.contains(at)
      if !isQuoted, token.is(.i, .we, .you) || token.is(.my, .our, .your) { ownWords += 1 }
    }
    let headline = text.tokens.prefix(Self.headline)
    isHeadedReview =
      !words.isEmpty && zip(headline, headline.dropFirst()).contains { $0.is(.review) && $1.is(.colon) }
    if isHeadedReview { marks += 1 }
    // A hint is half a word, a mark worth more than one; a letter or a blog says "we" as well.
    let weight =
      Double(words.count) + 0.5 * Double(hints.count) + Double(min(results, 4)) + 1.5 * Double(min(marks, 2))
      + 0.25 * Double(min(ownWords, 6))
    strength = weight / max(Self.leastInAll, Self.leastWeight + Double(text.bytes.count) / Self.bytesPerWeight)
  }

  /// - Parameters:
  ///   - authorities: how often those are named who report what happened; where twice, players may have died.
  ///   - countsInHeadline: the headline counts somebody.
  ///   - tellsAccident: its beginning counts dead or hurt beside a bus, a fire, a gunman.
  func holds(authorities: Int, countsInHeadline: Bool, tellsAccident: Bool) -> Bool {
    if isHeadedReview { return strength >= Self.enough }
    return authorities < 2 && !tellsAccident
      && strength >= (authorities > 0 || countsInHeadline ? Self.certain : Self.enough)
  }

  /// "3-1", "31–28", but not "3-1 vote", "8-10 people".
  private static func isResult(_ at: Int, _ text: TokenizedText) -> Bool {
    let tokens = text.tokens
    guard at + 2 < tokens.count, tokens[at + 1].has(.dash), tokens[at + 2].has(.number),
      !tokens[at + 1].has(.spaceBefore), !tokens[at + 2].has(.spaceBefore),
      tokens[at].end - tokens[at].start <= 3, tokens[at + 2].end - tokens[at + 2].start <= 3,
      at == 0 || tokens[at].has(.spaceBefore) || tokens[at].has(.lineBefore) || tokens[at - 1].is(.leftParenthesis)
    else { return false }
    guard at + 3 < tokens.count else { return true }
    let next = tokens[at + 3]
    return !next.has(.dash) && !next.is([.timeUnit, .persons, .person, .measureUnit, .month]) && !next.has(.number)
  }

  /// "8/10", "4 out of 5".
  private static func isMark(_ at: Int, _ text: TokenizedText) -> Bool {
    let tokens = text.tokens
    func isScale(_ at: Int) -> Bool {
      guard at < tokens.count else { return false }
      return ["5", "10", "100", "five", "ten"].contains(String(decoding: text.bytes[tokens[at].range], as: UTF8.self))
    }
    if tokens[at].has(.number), at + 2 < tokens.count, tokens[at + 1].is(.slash) {
      return isScale(at + 2) && !tokens[at + 2].has(.spaceBefore)
        && !(at + 3 < tokens.count && tokens[at + 3].is(.slash))
    }
    return tokens[at].is(.out) && at + 2 < tokens.count && tokens[at + 1].is(.of) && isScale(at + 2)
      && !(at + 3 < tokens.count && tokens[at + 3].is([.persons, .person]))
  }
}
