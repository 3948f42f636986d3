/// What an article as a whole says for or against the readings of its sentences.
struct ArticleContext {
  /// It tells of a game, a film, a recipe or a test of goods: nobody in it is hurt.
  let isPlay: Bool
  /// It tells of an outbreak: its dead are counted over the year.
  let isOutbreak: Bool
  /// Its headline is of an anniversary, and its beginning of a year long ago: what it counts is of then.
  let isCommemoration: Bool
  /// It tells of a verdict, or of what is remembered: those whom it counts were news long before.
  let isRetrospect: Bool
  /// How many signs of an event it has.
  private let signs: Int
  private let isShort: Bool

  init(
    text: TokenizedText, roles: Roles, kinds: KindTable, sentences: [SentenceReading], quotations: [Quotation],
    year: Int?
  ) {
    var events: Set<UInt32> = []
    for token in text.tokens where roles.has(token, .event) { events.insert(token.word) }
    isCommemoration = ArticleContext.isCommemoration(text, year)
    isRetrospect = ArticleContext.isRetrospect(text, roles)
    let authorities = text.tokens.prefix(ArticleContext.start).count { roles.has($0, .authority) }
    let tellsAccident = sentences.contains { sentence in
      sentence.index < ArticleContext.first
        && sentence.readings.contains { $0.map { kinds.isCasualty($0.kind) } == true }
        && sentence.view.range.contains { roles.has(text.tokens[$0], .accident) }
    }
    let countsInHeadline = sentences.prefix(1).contains { sentence in
      !text.sentences[0].isClosed && sentence.index == 0 && sentence.readings.contains { $0 != nil }
    }
    let play = PlayEvidence(text: text, roles: roles, quotations: quotations)
    isPlay = play.holds(
      authorities: authorities, countsInHeadline: countsInHeadline, tellsAccident: tellsAccident)
    isOutbreak = sentences.contains { $0.readings.contains { $0.map { kinds.isIll[$0.kind] } == true } }
    let figures = sentences.reduce(0) { $0 + $1.readings.count { $0 != nil } }
    signs = events.count + max(0, figures - 1)
    isShort = text.bytes.count < 700
  }

  /// How far a text begins, and how far those stand who report what it tells, in tokens.
  private static let beginning = 110
  private static let start = 400
  /// In sentences.
  private static let first = 3

  private static func isCommemoration(_ text: TokenizedText, _ year: Int?) -> Bool {
    guard let year, text.sentences.prefix(3).contains(where: { !$0.isClosed && namesAnniversary($0.tokens, text) })
    else {
      return false
    }
    return text.tokens.prefix(beginning).contains { token in
      guard token.has(.number), token.end - token.start == 4,
        let named = Int(String(decoding: text.bytes[token.range], as: UTF8.self))
      else { return false }
      return named >= 1800 && named + 2 <= year
    }
  }

  /// "was sentenced to life", "found guilty of", "to commemorate the 78", "marks the flood's anniversary": in headline or
  /// lead.
  private static func isRetrospect(_ text: TokenizedText, _ roles: Roles) -> Bool {
    text.sentences.prefix(3).contains { sentence in
      sentence.tokens.contains { at in
        roles.has(text.tokens[at], .retrospect)
          || text.tokens[at].is(.remember) && at > sentence.tokens.lowerBound && text.tokens[at - 1].is(.to)
      } || namesAnniversary(sentence.tokens, text)
    }
  }

  /// "The 1906 quake's anniversary", "Ten years after the flood"; but not "Quake strikes on anniversary", "three years after
  /// a similar flood".
  private static func namesAnniversary(_ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
    sentence.contains { at in
      if text.tokens[at].is(.anniversary) { return at == sentence.lowerBound || !isOn(at, sentence, text) }
      return text.tokens[at].is(.years) && at + 1 < sentence.upperBound && at > sentence.lowerBound
        && text.tokens[at + 1].is(.after, .on, .later) && !isOn(at, sentence, text)
        && !(at + 2 < sentence.upperBound && text.tokens[at + 2].is(.a, .an, .another))
    }
  }

  private static func isOn(_ at: Int, _ sentence: Range<Int>, _ text: TokenizedText) -> Bool {
    (max(sentence.lowerBound, at - 3)..<at).contains { text.tokens[$0].is(.on) }
  }

  /// "Nobody has survived" stands only where anything has happened.
  var keepsNone: Bool { signs >= 1 || isShort }

  /// One person without a number stands only where the article has a second sign of the event.
  ///
  /// - Parameter isViolent: the words themselves tell of violence: "was shot dead".
  func keepsSingle(isViolent: Bool) -> Bool { signs >= 2 || signs >= 1 && (isShort || isViolent) }
}
