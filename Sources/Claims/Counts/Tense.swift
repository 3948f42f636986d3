/// Tells whether a predicate of one person tells of something that happened: "died", "was hurt", and in a headline "dies";
/// but not "if a guest is injured".
struct Tense {
  let view: SentenceView

  func hasHappened(_ predicate: Chunk) -> Bool {
    if predicate.mood.contains(.future) || isCondition { return false }
    let first = predicate.tokens.lowerBound
    let token = view.tokens[first]
    // "Judge John Hurt": a name.
    if token.has(.capitalized), first > view.range.lowerBound, isSentence { return false }
    if token.is(Word.`is`) || view.isWord(first, .be) || token.is([.modal]) { return !isSentence || isState(predicate) }
    if predicate.phrases.allSatisfy({ $0.form == .present }) { return !isSentence }
    return true
  }

  /// "is missing", "is in custody" is news, "is injured" a rule.
  private func isState(_ predicate: Chunk) -> Bool { predicate.phrases.contains { $0.isState && $0.form == [] } }

  /// It ends with a full stop, and is no headline.
  private var isSentence: Bool {
    view.range.last.map { view.tokens[$0].is(.period, .question, .exclamation) || view.tokens[$0].has(.quote) } ?? false
  }

  private var isCondition: Bool {
    view.range.contains {
      view.isWord($0, .if) || view.isWord($0, .you) || view.isWord($0, .your) || view.isWord($0, .whether)
    }
  }
}
