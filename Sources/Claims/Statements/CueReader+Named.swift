/// Cues that name the source without having it for their subject: "according to", "per", "by", "citing", "quoted".
extension CueReader {
  func accordingTo(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    // "according to that state's governor", "according to what the agency reports"
    let first = at + 2 < sentence.upperBound && tokens[at + 2].is(.that, .what) ? at + 3 : at + 2
    guard first < sentence.upperBound, let phrase = phrases.beginning(at: first, to: sentence.upperBound) else {
      return nil
    }
    let source = withApposition(author(of: phrase, sentence) ?? phrase, sentence)
    return Cue(at: at, source: source, tokens: at..<source.upperBound, side: .both)
  }

  /// "…, per the coroner's office"
  func per(_ at: Int, _ sentence: Range<Int>) -> Cue? {
    // "As per the coroner, …"
    let isAs = at > sentence.lowerBound && tokens[at - 1].is(.as)
    guard isAs || at > sentence.lowerBound + 1 && tokens[at - 1].is(.comma), at + 1 < sentence.upperBound,
      let source = phrases.beginning(at: at + 1, to: sentence.upperBound), isSpeaker(source)
    else { return nil }
    return Cue(at: at, source: source, tokens: at..<source.upperBound, side: .both)
  }

  /// "information compiled by the clinic", "numbers reflected on the agency's page": whose they are.
  private func author(of phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    guard let head = phrase.last(where: { tokens[$0].is(.report) }), head + 3 < sentence.upperBound else { return nil }
    var at = head + 1
    func skip(_ isSkipped: (Int) -> Bool) {
      if at + 1 < sentence.upperBound, isSkipped(at) { at += 1 }
    }
    // "the latest report, published by the ministry", "a report drawn up by it"
    skip { tokens[$0].is(.comma) && text.endsLikeParticiple(tokens[$0 + 1]) }
    skip { tokens[$0].is(.participle) || text.endsLikeParticiple(tokens[$0]) }
    skip { tokens[$0].is(.up, .out) }
    guard at >= phrase.upperBound - 1 else { return nil }
    // "published this Monday by the agency"
    skip { (tokens[$0].is(.this, .on) || tokens[$0].is(.last)) && tokens[$0 + 1].is([.weekday]) }
    skip { tokens[$0].is([.weekday]) || tokens[$0].is(.today) }
    guard tokens[at].is(.by, .from) || tokens[at].is(.on, .of), at + 1 < sentence.upperBound,
      let source = phrases.beginning(at: at + 1, to: sentence.upperBound), isSpeaker(source)
    else { return nil }
    return source
  }

  /// "704 deaths confirmed by officials", "as reported by the agency": who is named behind a participle of speech.
  func passive(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard start == sentence.lowerBound, at > start, tokens[at].is(.by), at + 1 < sentence.upperBound else { return nil }
    // "put at 173 by the ministry", "raised to 288 again by the ministry"
    var verb = at - 1
    while verb > start, at - verb < 6, !tokens[verb].is([.tally, .say]),
      tokens[verb].has(.number) || tokens[verb].is([.numeral, .adverb]) || tokens[verb].is(.at, .to)
    {
      verb -= 1
    }
    let isOfFigure = verb < at - 1 && tokens[verb].is(.level) && !tokens[verb].is([.be])
    guard tokens[verb].is([.tally, .say]) && !tokens[verb].is(.noun) || isOfFigure,
      let source = phrases.beginning(at: at + 1, to: sentence.upperBound), isSpeaker(source),
      source.contains(where: { tokens[$0].is([.organization, .person, .persons, .genericBody, .report, .country]) })
    else { return nil }
    let first = verb < at - 1 ? at : verb
    return Cue(at: at, source: source, tokens: first..<source.upperBound, side: .before)
  }

  /// "State TV quoted the police as saying"
  func quoted(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    if let cue = wasQuoted(at, sentence, start) { return cue }
    guard at + 3 < sentence.upperBound, let source = phrases.beginning(at: at + 1, to: sentence.upperBound),
      isSpeaker(source)
    else { return nil }
    // "quoted Ana Ruiz, head of the clinic, as saying"
    let isApposed = source.upperBound < sentence.upperBound && tokens[source.upperBound].is(.comma)
    guard let saying = asSaying(from: source.upperBound, within: isApposed ? 20 : 1, sentence) else { return nil }
    let content = contentStart(saying + 2, sentence)
    let isLast = content >= sentence.upperBound || isEnd(content)
    return Cue(at: at, source: source, tokens: at..<min(content, sentence.upperBound), side: isLast ? .before : .after)
  }

  /// "Ana Ruiz was quoted as saying", "was quoted by the agency as saying"
  private func wasQuoted(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard at > start + 1, tokens[at - 1].is([.be]),
      let saying = asSaying(from: at + 1, within: 13, sentence), let source = subject(of: at - 1, from: start),
      isSpeaker(source)
    else { return nil }
    let content = contentStart(saying + 2, sentence)
    return Cue(at: at, source: source, tokens: source.lowerBound..<min(content, sentence.upperBound), side: .after)
  }

  /// Where "as saying" stands, so many tokens further at the most.
  private func asSaying(from start: Int, within reach: Int, _ sentence: Range<Int>) -> Int? {
    Range(from: start, to: min(start + reach, sentence.upperBound - 1)).first {
      tokens[$0].is(.as) && tokens[$0 + 1].is([.saying])
    }
  }

  func citing(_ at: Int, _ start: Int, _ sentence: Range<Int>) -> Cue? {
    guard let source = phrases.beginning(at: start, to: sentence.upperBound), isSpeaker(source),
      // "citing people who know of it": whoever cites them is named.
      !source.contains(where: { tokens[$0].is(.people) })
    else { return nil }
    return Cue(at: at, source: source, tokens: at..<source.upperBound, side: .before, overrides: true)
  }

  /// "By the agency's reckoning", "by the estimate of the agency", "in the view of the mayor".
  func account(_ at: Int, _ sentence: Range<Int>, _ start: Int) -> Cue? {
    guard tokens[at].is(.by, .in), at + 3 < sentence.upperBound else { return nil }
    let ceiling = min(at + 12, sentence.upperBound)
    guard let noun = Range(from: at + 2, to: ceiling).first(where: { tokens[$0].is([.report]) }) else { return nil }
    if tokens[noun - 1].has(.possessive) || tokens[noun - 2].has(.possessive) {
      guard let owner = Range(from: at + 1, to: noun).last(where: { tokens[$0].has(.possessive) }),
        let source = phrases.ending(at: owner - 1, from: at + 1), source.lowerBound == at + 1, isSpeaker(source)
      else { return nil }
      return Cue(at: noun, source: source, tokens: at..<noun + 1, side: .both)
    }
    guard phrases.isDeterminer(at + 1), noun <= at + 3, noun + 1 < sentence.upperBound, tokens[noun + 1].is(.of),
      let source = phrases.beginning(at: noun + 2, to: sentence.upperBound), isSpeaker(source)
    else { return nil }
    return Cue(at: noun, source: source, tokens: at..<source.upperBound, side: .both)
  }
}
