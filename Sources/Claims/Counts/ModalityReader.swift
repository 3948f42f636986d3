/// Tells how the text holds a figure: as true now, as feared, denied, withdrawn, or of the past.
struct ModalityReader {
  let text: TokenizedText
  let range: Range<Int>
  let counted: [Counted]
  let speech: Speech
  /// The sentence is about a year well before the article's.
  let isLongAgo: Bool

  private var tokens: [Token] { text.tokens }

  func modality(of link: Link) -> Modality {
    let phrase = counted[link.counted]
    if link.hedges.contains(.feared) { return .feared }
    if link.hedges.contains(.future) { return .expected }
    if link.hedges.contains(.modal) { return .hypothetical }
    if link.hedges.contains(.previous) { return .historical }
    if isNegated(phrase) { return .retracted }
    if link.hedges.contains(.negated), phrase.figure.value != 0 { return .denied }
    let before = clause(before: phrase)
    if isWithdrawn(in: before) { return .retracted }
    let isDenied = before.lowerBound == range.lowerBound && speech.isDenied(at: phrase.quantity.lowerBound)
    if isDenied || before.contains(where: { tokens[$0].is(.deny) }) {
      return .denied
    }
    if isLongAgo || isSuperseded(phrase) || isAgo(phrase) { return .historical }
    return .asserted
  }

  /// What stands before a figure in its sentence, but not what "…: it was about 8,000" sets right.
  private func clause(before phrase: Counted) -> Range<Int> {
    let end = phrase.range.lowerBound
    let start = (range.lowerBound..<end).last { at in
      at + 1 < end && tokens[at + 1].is(.it)
        && text.bytes[tokens[at].range].first.map { $0 == 0x3A || $0 == 0x3B } == true
    }
    return (start ?? range.lowerBound)..<end
  }

  /// "and not 359"
  private func isNegated(_ phrase: Counted) -> Bool {
    let at = phrase.range.lowerBound - 1
    return at >= range.lowerBound && tokens[at].is(.not)
  }

  /// "withdrew the figure of 164", "removed a message that said 164 people", "takes back its statement that …"
  private func isWithdrawn(in before: Range<Int>) -> Bool {
    before.contains { at in
      if tokens[at].is(.retract) { return true }
      guard isRemoval(tokens[at]) else { return false }
      return ((at + 1)..<min(at + 7, before.upperBound + 1)).contains {
        $0 < range.upperBound && tokens[$0].is(.report)
      }
    }
  }

  /// A verb that withdraws only what it has as its object.
  private func isRemoval(_ token: Token) -> Bool {
    token.is(.take, .takes, .taken, .took) || token.is(.remove, .removes, .removed, .deleted) || token.is(.deletes)
  }

  /// "the earlier 359", "a rise from the 68", "than the 530", "at first 400,000", "143 million to begin with"
  private func isSuperseded(_ phrase: Counted) -> Bool {
    var at = phrase.range.lowerBound - 1
    let floor = max(range.lowerBound, phrase.range.lowerBound - 3)
    while at >= floor, (tokens[at].is([.determiner, .earlier]) && !tokens[at].is(.that)) || tokens[at].is(.from, .than)
    {
      if tokens[at].is([.earlier]) { return true }
      if tokens[at].is(.from, .than), tokens[at + 1].is(.the), phrase.population.isEmpty { return true }
      at -= 1
    }
    let end = phrase.range.upperBound
    if matches(end, [.to, .begin, .with]) || matches(end, [.given, .before]) || matches(end, [.the, .week, .before]) {
      return true
    }
    if matches(end, [.of, .last, .week]) { return true }
    if tokens[range.lowerBound].is(.when), phrase.range.lowerBound - range.lowerBound > 4, opensWithFirstNews {
      return true
    }
    return (range.lowerBound..<phrase.range.lowerBound).contains {
      matches($0, [.at, .first]) || matches($0, [.up, .to, .then]) || matches($0, [.until, .then])
        || matches($0, [.first, .disclosed])
        || (tokens[$0].is(.initially) && phrase.range.lowerBound - $0 < 12)
    }
  }

  /// "When it came out in spring, …", "When the fire was first reported, …"
  private var opensWithFirstNews: Bool {
    (range.lowerBound..<min(range.lowerBound + 7, range.upperBound)).contains {
      tokens[$0].is(.first) || matches($0, [.came, .out]) || matches($0, [.came, .to])
    }
  }

  private func matches(_ start: Int, _ words: [Word]) -> Bool {
    guard start + words.count <= range.upperBound else { return false }
    return zip(start..., words).allSatisfy { tokens[$0].word == $1.rawValue }
  }

  /// "a week ago", "three years ago", "last year"
  private func isAgo(_ phrase: Counted) -> Bool {
    let from = max(range.lowerBound, phrase.range.lowerBound - 14)
    let to = min(range.upperBound, phrase.range.upperBound + 9)
    return (from..<to).contains { (at: Int) -> Bool in
      if tokens[at].is(.ago), at > range.lowerBound, tokens[at - 1].is(.timeUnit) {
        // "ended ten years ago": another verb than the claim's stands between.
        return at < phrase.range.lowerBound && at - range.lowerBound < 5
      }
      // "Last year's breach" dates the breach, not the figure.
      return matches(at, [.last, .year]) && !(at + 2 < range.upperBound && tokens[at + 2].has(.possessive))
    }
  }
}
