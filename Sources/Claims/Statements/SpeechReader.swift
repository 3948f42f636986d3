/// Reads who says what in a text.
struct SpeechReader {
  let lexicon: Lexicon

  func read(_ text: TokenizedText) -> Speech {
    let phrases = NounPhrases(text)
    var reading = SpeechReading(text, phrases)
    reading.readSentences()
    return reading.speech
  }
}

/// One pass over the sentences of a text.
struct SpeechReading {
  let text: TokenizedText
  let phrases: NounPhrases
  let cues: CueReader
  var cast: Cast
  var speech: Speech
  /// Whose words the sentences of the paragraph go on with.
  private var carried: (voice: Int, paragraph: Int)?
  /// How many tokens a cue speaks for at the most: it bounds the cost of a sentence without end.
  private static let reach = 400
  /// A line of so many words tells of nobody.
  private static let fragment = 5
  /// Headlines and the like that name nobody known so far.
  private var unclaimed: [(number: Int, sentence: Sentence)] = []
  /// The first quotation that doesn't end before the token at hand.
  private var nextQuotation = 0
  /// The sentence at hand.
  private(set) var index = 0

  // What `attributeQuotations` keeps from paragraph to paragraph.
  var firstQuotation = 0
  var firstUtterance = 0
  var lastQuoted: QuotedWords?
  var lastQuotedParagraph = 0
  var lastCue: QuotedWords?

  var tokens: [Token] { text.tokens }

  init(_ text: TokenizedText, _ phrases: NounPhrases) {
    self.text = text
    self.phrases = phrases
    cues = CueReader(text, phrases)
    cast = Cast(text, phrases)
    speech = Speech(text)
    speech.quotations = QuotationFinder(text).quotations()
  }

  mutating func readSentences() {
    var first = 0
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.paragraph != text.sentences[first].paragraph {
        attributeQuotations(in: first..<index)
        first = index
      }
      self.index = index
      read(sentence)
    }
    attributeQuotations(in: first..<text.sentences.count)
    // A headline names those whose words come below it.
    for sentence in unclaimed {
      index = sentence.number
      if let cue = headline(sentence.sentence) ?? trailing(sentence.sentence).first {
        attribute([cue], sentence.sentence)
      }
    }
    speech.voices = cast.speakers
  }

  private mutating func read(_ sentence: Sentence) {
    let range = sentence.tokens
    var found: [Cue] = []
    var start = range.lowerBound
    var at = start
    if let headline = headline(sentence) {
      found.append(headline)
      start = headline.tokens.upperBound
      at = start
    }
    while at < range.upperBound {
      let token = tokens[at]
      if let end = endOfQuotation(at) {
        // What is said inside quotation marks is said by who is quoted.
        at = max(at + 1, end)
        continue
      }
      if CueReader.mayBegin(token),
        let cue = cues.cue(at: at, in: range, from: start)
      {
        found.append(cue)
        start = max(cue.at + 1, cue.source.map { $0.lowerBound > cue.at ? $0.upperBound : cue.at + 1 } ?? 0)
        at = max(at + 1, start)
        continue
      }
      if token.is(.semicolon) { start = at + 1 }
      at += 1
    }
    if found.isEmpty { found = trailing(sentence) }
    if found.count > 1 { found = found.filter { cue in !found.contains { isOf($0, cue) } } }
    // "Home", "Ana Ruiz 2 minutes ago": a line of a menu, or one that names who wrote it.
    let isFragment = !sentence.isClosed && range.count <= Self.fragment
    if let subject = phrases.beginning(at: subjectStart(range), to: range.upperBound), subject != found.first?.source,
      !isFragment
    {
      cast.mention(subject)
    }
    if found.isEmpty, !sentence.isClosed || index == 0, unclaimed.count < 64 { unclaimed.append((index, sentence)) }
    if found.isEmpty { carryOn(sentence) } else { attribute(found, sentence) }
    if let only = found.first, found.count == 1, index > 0, saysWhatWasBefore(only, range) {
      let before = text.sentences[index - 1].tokens
      if before.allSatisfy({ speech.heard[$0] == 0 }) { fill(before, carried?.voice) }
    } else {
      nameThoseBefore(sentence, found)
    }
  }

  /// "The union says credible reports suggest", "according to Ana Ruiz, head of the union, early reports suggest": who
  /// vouches for what nobody is named for.
  private func isOf(_ cue: Cue, _ hearsay: Cue) -> Bool {
    guard let source = hearsay.source, let own = cue.source, isHearsay(source), !isHearsay(own) else { return false }
    let reach = tokens[cue.at].is(.according) ? 12 : 3
    return (cue.tokens.upperBound...cue.tokens.upperBound + reach).contains(source.lowerBound)
  }

  private func isHearsay(_ source: Range<Int>) -> Bool {
    source.contains { tokens[$0].is(.report) }
      && source.allSatisfy { !tokens[$0].has(.capitalized) && !tokens[$0].is([.person, .persons, .organization]) }
  }

  /// "That is according to the ministry.", "So said the head of the agency."
  private func saysWhatWasBefore(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard let source = cue.source, source.lowerBound > first + 1, source.lowerBound - first <= 5,
      tokens[first].is(.so) && tokens[first + 1].is([.say])
        || tokens[first].is(.that, .this) && (tokens[first + 1].is([.be]) || tokens[first + 1].is(.s))
    else { return false }
    return !(sentence.lowerBound..<source.lowerBound).contains { tokens[$0].has(.mark) }
      && !sentence.contains { tokens[$0].has(.number) }
  }

  /// The end of the quotation around the token.
  private mutating func endOfQuotation(_ at: Int) -> Int? {
    while nextQuotation < speech.quotations.count, speech.quotations[nextQuotation].tokens.upperBound <= at {
      nextQuotation += 1
    }
    guard nextQuotation < speech.quotations.count, speech.quotations[nextQuotation].tokens.contains(at) else {
      return nil
    }
    return speech.quotations[nextQuotation].tokens.upperBound
  }

  /// "Ministry: over 3,000 held": a headline, or the line of a list.
  private mutating func headline(_ sentence: Sentence) -> Cue? {
    let range = afterTime(sentence.tokens)
    let ceiling = min(range.upperBound, range.lowerBound + 9)
    guard let colon = (range.lowerBound..<ceiling).first(where: { tokens[$0].is(.colon) }), colon > range.lowerBound,
      colon + 1 < range.upperBound,
      let source = phrases.beginning(at: range.lowerBound, to: colon), source.upperBound == colon,
      isKnownSpeaker(source)
    else { return nil }
    return Cue(at: colon, source: source, tokens: range.lowerBound..<colon + 1, side: .after)
  }

  /// "15:00 Coastguard: 130 saved", "3:50 p.m. – Police: two more found"
  private func afterTime(_ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    guard range.count > 4, tokens[at].has(.number) else { return range }
    while at < min(range.lowerBound + 7, range.upperBound - 1),
      tokens[at].has(.number) || tokens[at].is(.colon, .period) || tokens[at].is([.clock]) || tokens[at].has(.dash)
    {
      at += 1
    }
    // "15 officers: …" is no time.
    return at > range.lowerBound + 1 || tokens[range.lowerBound].range.count > 3 ? at..<range.upperBound : range
  }

  /// "Over 3,000 held: ministry", "Toll at 40 - police".
  private mutating func trailing(_ sentence: Sentence) -> [Cue] {
    let range = sentence.tokens
    if let cue = bracketed(range) ?? logged(range) { return [cue] }
    guard !sentence.isClosed else { return [] }
    let floor = max(range.lowerBound, range.upperBound - 7)
    guard
      let mark = (floor..<range.upperBound).last(where: {
        tokens[$0].is(.colon) || (tokens[$0].has(.dash) && tokens[$0].has(.spaceBefore))
      }), mark > range.lowerBound + 2, mark + 1 < range.upperBound,
      let source = phrases.beginning(at: mark + 1, to: range.upperBound), source.upperBound == range.upperBound,
      isKnownSpeaker(source)
    else { return [] }
    return [Cue(at: mark, source: source, tokens: mark..<range.upperBound, side: .before)]
  }

  /// "2,081 people dead (IOM)", "88 dead (county sheriff, 27 Nov.)."
  private func bracketed(_ range: Range<Int>) -> Cue? {
    guard range.count > 4, let close = range.suffix(2).first(where: { tokens[$0].is(.rightParenthesis) }),
      let open = range.prefix(upTo: close).suffix(12).last(where: { tokens[$0].is(.leftParenthesis) }), open + 1 < close
    else { return nil }
    let end = (open + 1..<close).first { tokens[$0].is(.comma) } ?? close
    // "(two men, 24 and 31)" are no source.
    let isDated = end == close || (end + 1..<close).contains { tokens[$0].is([.month, .weekday]) }
    guard isDated, end - open < 6, isKnownSpeaker(open + 1..<end) else { return nil }
    return Cue(at: open, source: open + 1..<end, tokens: open..<range.upperBound, side: .before)
  }

  /// "115, Reuters, 9 May; 66 missing": a line of a log, with its source and its day.
  private func logged(_ range: Range<Int>) -> Cue? {
    guard let comma = range.prefix(8).first(where: { tokens[$0].is(.comma) }), comma > range.lowerBound,
      range.prefix(upTo: comma).contains(where: { cues.isNumber(tokens[$0]) }),
      let source = phrases.beginning(at: comma + 1, to: range.upperBound), isKnownSpeaker(source)
    else { return nil }
    let day = source.upperBound + 1
    guard day + 1 < range.upperBound, tokens[day - 1].is(.comma) else { return nil }
    let isDay =
      tokens[day].is([.month]) && tokens[day + 1].has(.number)
      || tokens[day].has(.number) && tokens[day + 1].is([.month])
    let isInDigits =
      day + 4 < range.upperBound
      && stride(from: day, through: day + 4, by: 2).allSatisfy {
        tokens[$0].has(.number)
      }
    guard isDay || isInDigits else { return nil }
    return Cue(at: comma, source: source, tokens: comma..<source.upperBound, side: .both)
  }

  /// A body or a person's role, or a name that the text knows as a person's.
  private func isKnownSpeaker(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last(where: { tokens[$0].has(.word) }) else { return false }
    // "60 missing: IOM"
    let isAcronym =
      phrase.count == 1 && tokens[last].has(.allCaps) && !text.isShouting && tokens[last].end - tokens[last].start <= 5
      && !tokens[last].is([.placeName, .country, .adjective, .verb, .adverb])
    if tokens[last].is(.others) { return false }
    return tokens[last].is([.organization, .person, .persons]) || isAcronym || cast.hasSpoken(phrase)
  }

  /// Where the subject may begin: after the dateline, "But", "However", an opening quotation mark.
  func subjectStart(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    if tokens[at].has(.capitalized),
      let dash = range.prefix(10).first(where: { tokens[$0].has(.dash) && tokens[$0].has(.spaceBefore) }),
      dash + 1 < range.upperBound
    {
      at = dash + 1
    }
    // "In his address, she …"
    if at < range.upperBound, tokens[at].is([.preposition, .earlier, .weekday]) || tokens[at].is(.last, .this),
      let comma = Range(from: at, to: min(at + 10, range.upperBound)).first(where: { tokens[$0].is(.comma) }),
      comma + 1 < range.upperBound
    {
      at = comma + 1
    }
    while at + 1 < range.upperBound, at < range.lowerBound + 24,
      tokens[at].is([.coordinator, .adverb]) || tokens[at].has(.quote) || tokens[at].has(.dash)
    {
      at += 1
    }
    return at
  }

  // MARK: Whose words

  private mutating func attribute(_ cues: [Cue], _ sentence: Sentence) {
    let range = sentence.tokens
    var last: Int?
    var lastMention: Range<Int>?
    var open = range.lowerBound
    for (index, cue) in cues.enumerated() {
      var voice: Int?
      if let source = cue.source {
        voice = cast.resolve(source)
        lastMention = source
      } else if let last {
        voice = last
      } else if let subject = phrases.beginning(at: subjectStart(range), to: cue.at), cues.isEmpty == false {
        voice = cast.resolve(subject)
        lastMention = subject
      }
      last = voice
      let next = index + 1 < cues.count ? cues[index + 1].tokens.lowerBound : range.upperBound
      let after = (min(cue.tokens.upperBound, range.upperBound)..<range.upperBound).prefix(SpeechReading.reach)
      switch cue.side {
      case .before:
        // "Illinois reports an eighth death, she told journalists": the last one says it all.
        let isOuter = cue.overrides || (index > 0 && cues[index - 1].isTally)
        let from = isOuter ? range.lowerBound : open
        set(Range(from: from, to: cue.tokens.lowerBound), voice, cue, lastMention)
        if cue.overrides || index + 1 == cues.count || cues[index + 1].side == .after {
          fill(Range(from: cue.tokens.upperBound, to: next), voice)
        }
        open = cue.tokens.upperBound
      case .after:
        set(after, voice, cue, lastMention)
        open = range.upperBound
        if index + 1 < cues.count, let semicolon = after.first(where: { tokens[$0].is(.semicolon) }) {
          fill(after, nil, from: semicolon)
          open = semicolon + 1
        }
      case .both:
        if open < cue.tokens.lowerBound {
          set(open..<range.upperBound, voice, cue, lastMention)
        } else {
          set(after, voice, cue, lastMention)
        }
        open = cue.tokens.upperBound
      }
    }
    if let last { carried = (last, sentence.paragraph) }
  }

  private mutating func set(_ range: Range<Int>, _ voice: Int?, _ cue: Cue, _ mention: Range<Int>?) {
    guard !range.isEmpty || tokens[max(range.lowerBound - 1, 0)].is(.colon) else { return }
    let range = range.prefix(SpeechReading.reach)
    speech.utterances.append(
      Utterance(
        voice: voice, mention: mention, cue: cue.at, words: cue.tokens, content: range, sentence: index,
        isReport: !cue.isTally))
    guard let voice else { return }
    let mark = Int32(voice + 1)
    let denied = cue.denies ? end(ofDenied: range) : range.lowerBound
    // "Arl denies 40 dead; the toll in Beck is 12"
    let isOver = cue.denies && denied < range.upperBound && tokens[denied].is(.semicolon)
    for at in range { speech.heard[at] = at < denied ? -mark : isOver ? 0 : mark }
  }

  /// What is denied ends with the clause: "rejects talks and tells forces …".
  private func end(ofDenied range: Range<Int>) -> Int {
    range.first { at in
      tokens[at].is(.comma, .semicolon)
        || (tokens[at].is([.coordinator]) && at + 1 < tokens.count
          && tokens[at + 1].is([.say, .saying, .tally, .verb, .gerund, .pronoun]) && !tokens[at + 1].is(.noun))
    } ?? range.upperBound
  }

  mutating func fill(_ range: Range<Int>, _ voice: Int?, from: Int? = nil) {
    for at in Range(from: from ?? range.lowerBound, to: range.upperBound).prefix(SpeechReading.reach) {
      speech.heard[at] = voice.map { Int32($0 + 1) } ?? 0
    }
  }

  /// "The government imposed a curfew.": another body does something, and whoever spoke before doesn't say so.
  private func hasActor(_ sentence: Range<Int>) -> Bool {
    guard let subject = cues.phrases.beginning(at: sentence.lowerBound, to: sentence.upperBound) else { return false }
    if subject.contains(where: { isConflict(text.tokens[$0]) }) { return true }
    guard subject.contains(where: { text.tokens[$0].is([.organization, .genericBody]) }),
      subject.upperBound < sentence.upperBound
    else { return false }
    let verb = text.tokens[subject.upperBound]
    return verb.has(.word) && !verb.is([.be, .have, .modal, .preposition, .coordinator, .relative])
  }

  /// "The war has killed 3,000.": what the article tells on its own account.
  private func isConflict(_ token: Token) -> Bool {
    token.is(.war, .conflict, .insurgency) || token.is(.fighting, .violence, .unrest)
  }

  /// The sentence after a report, in the same paragraph, goes on with it where it gives further figures.
  private mutating func carryOn(_ sentence: Sentence) {
    guard let carried, carried.paragraph == sentence.paragraph, !hasActor(sentence.tokens) else { return }
    fill(sentence.tokens, carried.voice)
  }
}
