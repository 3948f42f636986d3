/// What a headline says without the figures in it, which are other ones tomorrow.
///
/// "At least 12 killed as ferry sinks off Karsu" is "Ferry sinks off Karsu", "Quake in Tarim kills 40" is "Quake in Tarim".
/// Figures that name something stay: years, ordinals, magnitudes, `Flight 370`; but not a date or an age in brackets, or
/// an age between commas.
public struct Headline {
  private let text: TokenizedText
  private var tokens: [Token] { text.tokens }

  public static func withoutFigures(_ headline: String) -> String {
    let reader = Headline(text: TokenizedText(Array(headline.utf8), lexicon: .english)).withoutAsides()
    guard reader.tokens.indices.contains(where: { reader.isFigure($0) }) else { return reader.whole }
    let telling = reader.clauses().filter { !reader.isThin($0) && reader.tellsWhat($0) }
    let best = telling.max { reader.words(in: $0) < reader.words(in: $1) }
    let title = reader.joined(best ?? reader.beforeLastToll())
    return title.isEmpty ? reader.whole : reader.capitalized(title)
  }

  private var whole: String { String(decoding: text.bytes, as: UTF8.self) }

  // MARK: Asides

  /// Without dates and ages in brackets, and ages between commas.
  private func withoutAsides() -> Headline {
    let asides = tokens.indices.compactMap { bracket(at: $0) ?? age(at: $0) }
    guard !asides.isEmpty else { return self }
    var bytes: [UInt8] = []
    var start = 0
    for aside in asides where start <= tokens[aside.lowerBound].range.lowerBound {
      bytes += text.bytes[start..<tokens[aside.lowerBound].range.lowerBound]
      if tokens[aside.lowerBound].has(.spaceBefore), bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      start = tokens[aside.upperBound - 1].range.upperBound
    }
    bytes += text.bytes[start...]
    return bytes.isEmpty ? self : Headline(text: TokenizedText(bytes, lexicon: .english))
  }

  /// "Report 3 (23 Nov. 2026)", "Mara Lind (42) held"
  private func bracket(at: Int) -> Range<Int>? {
    guard tokens[at].is(.leftParenthesis),
      let end = tokens[(at + 1)...].firstIndex(where: { $0.is(.leftParenthesis, .rightParenthesis) }),
      tokens[end].is(.rightParenthesis), at + 1 < end,
      tokens[at + 1].has(.number) || tokens[end - 1].has(.number) && tokens[end - 1].range.count == 4
    else { return nil }
    return at..<end + 1
  }

  /// "Boy, 6, shot in Karsu", "held in killing of girl, 7"
  private func age(at: Int) -> Range<Int>? {
    guard tokens[at].is(.comma), at > 0, tokens[at - 1].has(.word), at + 1 < tokens.count,
      tokens[at + 1].has(.number), tokens[at + 1].range.count <= 2
    else { return nil }
    guard at + 2 < tokens.count else { return at..<at + 2 }
    if tokens[at + 2].is(.comma), !tokens[at + 2].has(.spaceBefore) { return at..<at + 3 }
    return ends(at + 2) ? at..<at + 2 : nil
  }

  // MARK: Clauses

  /// The parts of the headline that tell no toll, without the mark or the word that joins them to the rest.
  private func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = tokens.startIndex
    for at in tokens.indices where ends(at) || isToll(at) {
      clauses.append(trimmed(start..<at))
      start = isToll(at) ? end(ofToll: at) : at + 1
    }
    clauses.append(trimmed(start..<max(start, tokens.endIndex)))
    return clauses.filter { !$0.isEmpty }
  }

  /// The headline without a toll at its end: "Two held over crash that killed 3".
  private func beforeLastToll() -> Range<Int> {
    let last = tokens.indices.last { isToll($0) }
    guard let last, end(ofToll: last) == tokens.endIndex else { return tokens.indices }
    let before = trimmed(tokens.startIndex..<last)
    return tellsWhat(before) ? before : tokens.indices
  }

  /// Where a clause ends: at a colon, a comma, a dash between spaces.
  private func ends(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.has(.mark) else { return false }
    if token.has(.dash) {
      return token.has(.spaceBefore) && (at + 1 == tokens.endIndex || tokens[at + 1].has(.spaceBefore))
    }
    return token.is(.colon, .comma, .semicolon)
  }

  /// After the number, past what was counted and what became of them: "12 killed as", "23 people dead after".
  private func end(ofToll at: Int) -> Int {
    for next in at + 1..<tokens.endIndex {
      if ends(next) || isToll(next) { return next }
      if isWord(next, HeadlineWords.joining) { return next + 1 }
    }
    return tokens.endIndex
  }

  /// Without what only led to the figure: a verb with its bounds at the end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end else { return start..<start }
    let leadsToFigure = end < tokens.endIndex && isToll(end)
    while start < end, tokens[start].has(.mark) && !tokens[start].has(.quote) || isWord(start, HeadlineWords.joining) {
      start += 1
    }
    while end > start,
      (tokens[end - 1].has(.mark) && !tokens[end - 1].has(.quote) && !tokens[end - 1].has(.possessive))
        || leadsToFigure && (isWord(end - 1, HeadlineWords.leadingToFigures) || tokens[end - 1].is([.relative]))
    {
      end -= 1
    }
    return start..<end
  }

  /// Too little to know a story by: fewer than two words that tell something, and no name.
  private func isThin(_ range: Range<Int>) -> Bool {
    let telling = range.filter { at in
      tokens[at].has(.word) && !CommonWords.contains(hash(at)) && !isWord(at, HeadlineWords.ofTolls)
    }
    return telling.count < 2
  }

  /// Something happens in it: "near Ostel" alone tells where and not what.
  private func tellsWhat(_ range: Range<Int>) -> Bool {
    range.contains { at in
      let token = tokens[at]
      guard token.has(.word) else { return false }
      return token.is([.trigger, .verb, .participle, .gerund]) && !token.is([.say]) || isWord(at, OtherEvents.names)
        || isWord(at, HeadlineWords.happenings)
    }
  }

  private func words(in range: Range<Int>) -> Int {
    range.count { tokens[$0].has(.word) && !CommonWords.contains(hash($0)) }
  }

  // MARK: Figures

  /// A number that counts something.
  private func isFigure(_ at: Int) -> Bool {
    let token = tokens[at]
    // "Flight (MH370)"
    let bracket = tokens[..<at].last { $0.is(.leftParenthesis, .rightParenthesis) }
    guard bracket?.is(.leftParenthesis) != true else { return false }
    guard token.has(.number) || token.is([.numeral, .vague, .magnitude]) else { return false }
    let next = at + 1 < tokens.endIndex ? tokens[at + 1] : nil
    // "3-year-old", "Covid-19"
    if let next, next.has(.dash), !next.has(.spaceBefore) { return false }
    // "7th Ward", "2nd suspect"
    if let next, !next.has(.spaceBefore), next.is(.st, .nd, .rd, .th) { return false }
    // "after two months"
    if let next, next.is(.timeUnit), at > 0 { return false }
    guard at > 0 else { return !isYear(token) }
    let last = tokens[at - 1]
    if last.has(.dash), !token.has(.spaceBefore) { return false }
    // "Oct. 2", "a family of five"
    let month = last.is(.period) && at > 1 ? tokens[at - 2] : last
    if month.is([.month]), month.has(.capitalized) { return false }
    if isWord(at - 1, ["of"]), at > 1, isWord(at - 2, ["family"]) { return false }
    // "Flight 370", and what is named so.
    if last.has(.word), last.has(.capitalized), at > 1, token.has(.number), !isTitleCase { return false }
    if isWord(at - 1, HeadlineWords.naming) || next != nil && isWord(at + 1, HeadlineWords.naming) { return false }
    return !isYear(token) && !text.bytes[token.range].contains(UInt8(ascii: "."))
  }

  private func isYear(_ token: Token) -> Bool {
    guard token.has(.number), token.range.count == 4, let year = Int(string(token)) else { return false }
    return (1900...2100).contains(year)
  }

  private var isTitleCase: Bool {
    let long = tokens.filter { $0.has(.word) && $0.range.count > 3 }
    return long.count(where: { $0.has(.capitalized) }) * 10 > long.count * 7
  }

  /// A figure of those who were killed, hurt, held: nothing else of its clause is worth telling.
  private func isToll(_ at: Int) -> Bool {
    guard isFigure(at) else { return false }
    if (at + 1..<min(at + 4, tokens.endIndex)).contains(where: { isWord($0, HeadlineWords.ofTolls) }) { return true }
    let before = (tokens.startIndex..<at).last { !isWord($0, HeadlineWords.bounds) }
    return before.map { isWord($0, HeadlineWords.telling) } == true
  }

  /// The words of a range without its figures: "12 killed in Karsu" is "People killed in Karsu".
  private func joined(_ range: Range<Int>) -> String {
    var words: [String] = []
    var at = range.lowerBound
    while at < range.upperBound {
      defer { at += 1 }
      guard isFigure(at) else {
        if tokens[at].has(.spaceBefore) || words.isEmpty {
          words.append(string(tokens[at]))
        } else {
          words[words.count - 1] += string(tokens[at])
        }
        continue
      }
      while let last = words.last?.lowercased(), HeadlineWords.bounds.contains(last) { words.removeLast() }
      // "with 140 aboard", "with 140 people on board"
      let aboard = (at + 1..<min(at + 4, range.upperBound)).first { isWord($0, HeadlineWords.aboard) }
      if let aboard, words.last?.lowercased() == "with" {
        words.removeLast()
        at = aboard
      } else if standsAlone(at, in: range), !words.contains(where: { $0.lowercased() == "people" }) {
        words.append("people")
      }
    }
    return words.joined(separator: " ")
  }

  /// "12 killed", "police hold two in": the figure is all that stands for those who are counted.
  private func standsAlone(_ at: Int, in range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound else { return false }
    if isWord(at + 1, HeadlineWords.ofTolls) { return !isWord(at + 1, HeadlineWords.persons) }
    if at == range.lowerBound, at + 2 < range.upperBound, tokens[at + 1].is([.participle]) {
      return tokens[at + 2].is([.preposition]) || isWord(at + 2, HeadlineWords.joining)
    }
    return at > range.lowerBound && (tokens[at - 1].is([.verb, .trigger]) || isWord(at - 1, HeadlineWords.telling))
      && (tokens[at + 1].is([.preposition]) || isWord(at + 1, HeadlineWords.joining))
      // "forces hundreds to flee"
      || at > range.lowerBound && tokens[at].is([.vague]) && tokens[at + 1].is(.to)
  }

  // MARK: Words

  private func isWord(_ at: Int, _ words: Set<String>) -> Bool {
    tokens[at].has(.word) && words.contains(string(tokens[at]).lowercased())
  }

  private func string(_ token: Token) -> String { String(decoding: text.bytes[token.range], as: UTF8.self) }

  private func hash(_ at: Int) -> UInt64 { PlainWords(Array(text.bytes[tokens[at].range])).words.first?.hash ?? 0 }

  private func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
