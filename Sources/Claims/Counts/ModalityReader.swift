/// Tells how the text holds a figure: as true now, as feared, denied, withdrawn, or of the past.
struct ModalityReader {
  let text: TokenizedText
  let range: Range<Int>
  let triggers: [Trigger]
  let counted: [Counted]

  private var tokens: [Token] { text.tokens }

  func modality(of link: Link) -> Modality {
    let phrase = counted[link.counted]
    if link.hedges.contains(.feared) { return .feared }
    if link.hedges.contains(.future) { return .expected }
    if link.hedges.contains(.modal) { return .hypothetical }
    if link.hedges.contains(.previous) { return .historical }
    if isNegated(phrase) { return .retracted }
    if link.hedges.contains(.negated), phrase.figure.value != 0 { return .denied }
    let before = range.lowerBound..<phrase.range.lowerBound
    if before.contains(where: { tokens[$0].is(.retract) }) { return .retracted }
    if before.contains(where: { tokens[$0].is(.deny) }) { return .denied }
    if isEarlier(phrase) { return .historical }
    return .asserted
  }

  /// "and not 359"
  private func isNegated(_ phrase: Counted) -> Bool {
    let at = phrase.range.lowerBound - 1
    return at >= range.lowerBound && tokens[at].is(.not)
  }

  /// "the earlier 359", "a week ago 380"
  private func isEarlier(_ phrase: Counted) -> Bool {
    var at = phrase.range.lowerBound - 1
    while at >= range.lowerBound, at >= phrase.range.lowerBound - 3 {
      if tokens[at].is([.earlier]) { return true }
      at -= 1
    }
    return false
  }
}
