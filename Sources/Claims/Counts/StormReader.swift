/// Tells which figures are of another storm than the article's: "Hurricane Ida killed 88" in a report on Hurricane Bo.
struct StormReader {
  private let tokens: [Token]
  private let text: TokenizedText
  /// The names of storms in the headline and the first sentence, in lower case.
  private let own: Set<String>

  init(text: TokenizedText) {
    self.text = text
    tokens = text.tokens
    var own = Set<String>()
    for sentence in text.sentences.prefix(2) {
      for at in sentence.tokens.dropFirst() where StormReader.isStorm(text.tokens[at - 1]) {
        own.insert(text.string(at..<at + 1).lowercased())
      }
    }
    // "Hurricane Pummels Coast": a name comes again.
    var times: [String: Int] = [:]
    if !own.isEmpty {
      for at in text.tokens.indices where text.tokens[at].has(.capitalized) {
        times[text.string(at..<at + 1).lowercased(), default: 0] += 1
      }
    }
    self.own = own.filter { times[$0, default: 0] > 1 }
  }

  private static func isStorm(_ token: Token) -> Bool {
    token.is(.storm, .hurricane) || token.is(.cyclone, .typhoon)
  }

  /// Another storm is the subject, in a past that is over: what "has killed" or was on Friday may be of the same storm under
  /// another name, or of a second one that goes on.
  func isAnother(_ evidence: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let name = evidence.lowerBound - 1
    guard !own.isEmpty, name - 1 >= sentence.lowerBound, StormReader.isStorm(tokens[name - 1]),
      tokens[name].has(.capitalized), !evidence.contains(where: { tokens[$0].is(.has, .have) }),
      !sentence.contains(where: { tokens[$0].is([.weekday]) || tokens[$0].is(.today, .yesterday) })
    else { return false }
    let first = sentence.lowerBound
    let opens = name - 1 == first || name == first + 2 && tokens[first].is([.adverb, .coordinator, .article])
    return opens && !own.contains(text.string(name..<name + 1).lowercased())
  }
}
