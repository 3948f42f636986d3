/// What an article as a whole says for or against the readings of its sentences.
struct ArticleContext {
  /// It tells of a game, a film or a book: nobody in it is hurt.
  let isPlay: Bool
  /// It tells of an outbreak: its dead are counted over the year.
  let isOutbreak: Bool
  /// How many signs of an event it has.
  private let signs: Int
  private let isShort: Bool

  init(text: TokenizedText, roles: Roles, kinds: KindTable, sentences: [SentenceReading]) {
    var play: Set<UInt32> = []
    var events: Set<UInt32> = []
    var playCount = 0
    for token in text.tokens {
      let role = roles.of(token)
      if role.contains(.play) {
        play.insert(token.word)
        playCount += 1
      }
      if role.contains(.event) { events.insert(token.word) }
    }
    let authorities = text.tokens.prefix(400).contains { roles.has($0, .authority) }
    isPlay = play.count >= 3 && playCount >= 3 + text.bytes.count / 400 && !authorities
    isOutbreak = sentences.contains { $0.readings.contains { $0.map { kinds.isIll[$0.kind] } == true } }
    let figures = sentences.reduce(0) { $0 + $1.readings.count { $0 != nil } }
    signs = events.count + max(0, figures - 1)
    isShort = text.bytes.count < 700
  }

  /// One person without a number stands only where the article has a second sign of the event.
  ///
  /// - Parameter isViolent: the words themselves tell of violence: "was shot dead".
  func keepsSingle(isViolent: Bool) -> Bool { signs >= 2 || signs >= 1 && (isShort || isViolent) }
}
