internal import Articles

/// Finds the day that a figure is of: "as of Friday", "by Monday evening" in its sentence, or the day that it was said.
///
/// When it happened is another thing: "were killed on Monday" tells nothing of when they were counted.
struct AsOfReader {
  let text: TokenizedText
  let speech: Speech
  private let days: DayReader

  private var tokens: [Token] { text.tokens }

  init(text: TokenizedText, speech: Speech, published: Timestamp?) {
    self.text = text
    self.speech = speech
    days = DayReader(text: text, published: published)
  }

  /// Words that tell of when a figure is.
  private struct Phrase {
    var tokens: Range<Int>
    var day: Int64
  }

  /// Gives the counts their days; the claims come in the order of their sentences.
  func date(_ claims: inout [Claim]) {
    var sentence = 0
    var phrases: [Phrase]?
    var utterance = 0
    for index in claims.indices {
      guard case .count = claims[index].content, isOfNow(claims[index].modality) else { continue }
      while sentence < text.sentences.count, bytes(sentence).upperBound <= claims[index].span.lowerBound {
        sentence += 1
        phrases = nil
      }
      guard sentence < text.sentences.count else { return }
      let found = phrases ?? self.phrases(in: text.sentences[sentence].tokens)
      phrases = found
      while utterance < speech.utterances.count, speech.utterances[utterance].sentence < sentence { utterance += 1 }
      let day = nearest(found, to: claims[index].span) ?? daySaid(claims[index], sentence, from: utterance)
      claims[index].asOf = day.map { Timestamp(seconds: $0 * 86_400, precision: .day).iso8601 }
    }
  }

  /// What is to come is of no day yet, and what the text sets right is of an earlier one.
  private func isOfNow(_ modality: Modality) -> Bool {
    switch modality {
    case .asserted, .feared, .denied, .retracted: true
    case .expected, .historical, .hypothetical: false
    }
  }

  // MARK: In the sentence

  private static let openers = WordSet([Word.as, .by, .until, .till, .up, .so].map(\.rawValue))

  private func phrases(in sentence: Range<Int>) -> [Phrase] {
    var found: [Phrase] = []
    for at in sentence where AsOfReader.openers.contains(tokens[at].word) && at + 1 < sentence.upperBound {
      let next = tokens[at + 1]
      if tokens[at].is(.so) {
        if next.is(.far), let now = days.published { found.append(Phrase(tokens: at..<(at + 2), day: now)) }
      } else if tokens[at].is(.as) {
        if next.is(.of, .at, .on), let day = day(from: at + 2, sentence, isOpen: true) {
          found.append(Phrase(tokens: at..<day.end, day: day.day))
        }
      } else if tokens[at].is(.up) {
        if next.is(.to), let day = day(from: at + 2, sentence, isOpen: false) {
          found.append(Phrase(tokens: at..<day.end, day: day.day))
        }
      } else if let day = day(from: at + 1, sentence, isOpen: false) {
        found.append(Phrase(tokens: at..<day.end, day: day.day))
      }
    }
    return found
  }

  /// The first day after the opening words, over the hour and what goes with it: "6 p.m. local time on January 7".
  ///
  /// - Parameter isOpen: any number may be an hour; after "by" it may be a number of attackers.
  private func day(from start: Int, _ sentence: Range<Int>, isOpen: Bool) -> (day: Int64, end: Int)? {
    var sawClock = false
    for at in start..<max(start, min(start + 9, sentence.upperBound)) {
      if let day = days.day(at: at, end: sentence.upperBound) { return day }
      let token = tokens[at]
      if token.is(.clock) { sawClock = true }
      let isTime =
        token.is([.clock, .timeUnit, .article, .preposition]) || token.is(.late, .early) || token.has(.mark)
        || (token.has(.number) && (isOpen || sawClock || isHour(at, sentence)))
      guard isTime && !token.is(.semicolon, .period) || sawClock && token.has(.word) && !token.is([.be, .have, .verb])
      else { return nil }
    }
    return nil
  }

  /// "6 p.m.", "18:30 GMT"
  private func isHour(_ at: Int, _ sentence: Range<Int>) -> Bool {
    ((at + 1)..<min(at + 4, max(at + 1, sentence.upperBound))).contains { tokens[$0].is(.clock) }
  }

  /// The day of the phrase that stands nearest to the claim, in the same part of the sentence.
  private func nearest(_ phrases: [Phrase], to span: Range<Int>) -> Int64? {
    guard !phrases.isEmpty else { return nil }
    func distance(_ phrase: Phrase) -> Int {
      let words = text.span(phrase.tokens)
      return words.lowerBound < span.lowerBound
        ? span.lowerBound - words.upperBound : words.lowerBound - span.upperBound
    }
    let found = phrases.min { distance($0) < distance($1) }
    return found.flatMap { phrase in
      let words = text.span(phrase.tokens)
      let between = Range(
        from: min(words.upperBound, span.upperBound), to: max(words.lowerBound, span.lowerBound))
      return text.bytes[between].contains(UInt8(ascii: ";")) ? nil : phrase.day
    }
  }

  // MARK: When it was said

  /// The day in the words that tell who says it: "the ministry said late on Friday", "On Friday the ministry said".
  private func daySaid(_ claim: Claim, _ sentence: Int, from first: Int) -> Int64? {
    var said: Utterance?
    for utterance in speech.utterances[first...] {
      guard utterance.sentence == sentence else { break }
      let content = text.span(utterance.content)
      if content.contains(claim.span.lowerBound) { said = utterance }
    }
    guard let said, said.isReport || said.voice != nil else { return nil }
    let range = text.sentences[sentence].tokens
    if let day = day(in: said.words, range) { return day.day }
    if let day = dayNext(to: said.words.upperBound, range) {
      // "said that on Friday …" tells when it happened, "said late on Friday that …" when it was said.
      let opens = day.end < range.upperBound && (tokens[day.end].is(.that) || tokens[day.end].is(.colon))
      if opens || said.content.lowerBound < said.words.lowerBound { return day.day }
    }
    guard let day = dayNext(to: range.lowerBound, range) else { return nil }
    let end = day.end < range.upperBound && tokens[day.end].is(.comma) ? day.end + 1 : day.end
    return end == said.words.lowerBound ? day.day : nil
  }

  private func day(in words: Range<Int>, _ sentence: Range<Int>) -> (day: Int64, end: Int)? {
    words.lazy.compactMap { days.day(at: $0, end: sentence.upperBound) }.first
  }

  /// "Friday", "on Friday", "late on Friday" at a token.
  private func dayNext(to start: Int, _ sentence: Range<Int>) -> (day: Int64, end: Int)? {
    var at = start
    while at < sentence.upperBound, tokens[at].is(.on, .late, .early) || tokens[at].is(.last) { at += 1 }
    return at < sentence.upperBound ? days.day(at: at, end: sentence.upperBound) : nil
  }

  private func bytes(_ sentence: Int) -> Range<Int> { text.span(text.sentences[sentence].tokens) }
}
