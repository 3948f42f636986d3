/// Words that tell about how many without a number: "dozens", "tens of thousands", "several hundred".
///
/// The customary interval of each is its least number and no upper side:
///
/// | word | low |
/// |---|---|
/// | many, numerous | 2 |
/// | several, a few, a handful | 3 |
/// | tens | 20 |
/// | dozens | 24 |
/// | scores | 40 |
/// | hundreds | 200 |
/// | thousands | 2,000 |
/// | millions, billions, trillions | 2 of them |
/// | tens of dozens, of thousands … | 20 of them |
/// | hundreds of thousands … | 200 of them |
/// | several, a few hundred, dozen … | 3 of them |
///
/// A plural means two at the least; "several" and "a few" mean three. "A couple" is the number 2.
struct VagueReader {
  let text: TokenizedText
  let lexicon: Lexicon
  let sentence: Range<Int>

  struct Word {
    var tokens: Range<Int>
    var least: Double
    /// "a couple" is the number two.
    var isExact = false
    /// Where a unit would start: "dozens of miles", "several days".
    var unitAt: Int
  }

  private func token(_ at: Int) -> Token? { sentence.contains(at) ? text.tokens[at] : nil }

  func word(at start: Int, floor: Int) -> Word? {
    let first = text.tokens[start]
    let number = lexicon.number(of: first.word)
    if first.is(.couple) { return couple(at: start, floor: floor) }
    if number >= 10 { return plural(at: start, number) }
    return few(at: start, floor: floor, number)
  }

  /// "dozens", "tens of thousands", "hundreds of thousands".
  private func plural(at start: Int, _ number: Double) -> Word? {
    if number == 20, !isScores(start) { return nil }
    var least = 2 * number
    var end = start + 1
    while token(end)?.is(.of) == true, let next = token(end + 1), next.is(.vague), least < 1e15,
      lexicon.number(of: next.word) >= 10
    {
      least *= lexicon.number(of: next.word)
      end += 2
    }
    if number == 10, end == start + 1 { return nil }
    // "millions in losses"
    if token(end)?.is(.in) == true, token(end + 1)?.is(.losses, .damage, .damages) == true { return nil }
    return Word(tokens: start..<end, least: least, unitAt: token(end)?.is(.of) == true ? end + 1 : end)
  }

  /// "scores of people", "scores injured", but "scores a goal", "Ronaldo scores", "the scores".
  private func isScores(_ at: Int) -> Bool {
    if let before = token(at - 1), before.is([.article, .possessivePronoun, .pronoun]) { return false }
    guard let after = token(at + 1) else { return false }
    if after.is(.of) || after.is(.more) || after.is([.be]) { return true }
    if let before = token(at - 1), before.has(.capitalized), !before.has(.allCaps), at - 1 > sentence.lowerBound {
      return false
    }
    return after.has(.word)
      && !after.is([.article, .determiner, .preposition, .numeral, .adverb, .pronoun, .coordinator])
  }

  /// "several", "many", "a few", "a handful", and these before hundred, dozen, thousand.
  private func few(at start: Int, floor: Int, _ number: Double) -> Word? {
    let first = text.tokens[start]
    var begin = start
    let before = start > floor ? token(start - 1) : nil
    if first.is(.few) || first.is(.handful) {
      guard let before, before.is(.a) else { return nil }
      begin -= 1
    }
    if first.is(.many) {
      if let before, before.is(.as) || before.is(.so) || before.is(.too) || before.is(.not) || before.is(.how) {
        return nil
      }
      if token(start + 1)?.is(.a) == true || token(start + 1)?.is(.more) == true && token(start + 2)?.is(.than) == true
      {
        return nil
      }
    }
    let end = start + 1
    if let next = token(end), next.is(.magnitude), !next.is(.score) {
      return Word(
        tokens: begin..<end + 1, least: number * lexicon.number(of: next.word), unitAt: end + 1)
    }
    return Word(tokens: begin..<end, least: number, unitAt: token(end)?.is(.of) == true ? end + 1 : end)
  }

  /// "a couple of weeks", "a couple more", "a couple hundred"; the couple that is two people counts as two, too.
  private func couple(at start: Int, floor: Int) -> Word? {
    guard start > floor, token(start - 1)?.is(.a) == true else { return nil }
    var end = start + 1
    var value = 2.0
    let next = token(end)?.is(.of) == true ? end + 1 : end
    if let magnitude = token(next), magnitude.is(.magnitude), !magnitude.is(.score) {
      value *= lexicon.number(of: magnitude.word)
      end = next + 1
    }
    return Word(
      tokens: start - 1..<end, least: value, isExact: true, unitAt: token(end)?.is(.of) == true ? end + 1 : end)
  }
}
