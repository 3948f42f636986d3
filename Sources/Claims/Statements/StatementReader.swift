/// Makes claims of what is said in a text: its quotations, and what is reported without quotation marks.
struct StatementReader {
  /// The statements, in the order of the text.
  func read(_ text: TokenizedText, _ speech: Speech) -> [Claim] {
    let boilerplate = Boilerplate(text: text)
    var claims = quotations(text, speech, boilerplate)
    claims += reports(text, speech, boilerplate)
    claims.sort { $0.span.lowerBound < $1.span.lowerBound }
    return claims
  }

  // MARK: Quotations

  private func quotations(_ text: TokenizedText, _ speech: Speech, _ boilerplate: Boilerplate) -> [Claim] {
    var claims: [Claim] = []
    let filter = StatementFilter(text: text, speech: speech)
    var at = 0
    var sentence = 0
    while at < speech.quoted.count {
      let words = speech.quoted[at]
      let first = speech.quotations[words.quotation].tokens
      var parts = [first]
      // “A,” she said, “B.” is one statement.
      while at + 1 < speech.quoted.count, goesOn(from: speech.quoted[at], to: speech.quoted[at + 1], text, speech) {
        at += 1
        parts.append(speech.quotations[speech.quoted[at].quotation].tokens)
      }
      at += 1
      while sentence + 1 < text.sentences.count, text.sentences[sentence].tokens.upperBound <= first.lowerBound {
        sentence += 1
      }
      guard !boilerplate.covers(sentence), words.voice != nil || words.mention != nil,
        !filter.isReader(words.mention), !filter.isTerm(words, parts)
      else { continue }
      let isLoose =
        filter.isAtArmsLength(words, parts)
        || words.cue == nil && !filter.isSpeaker(words.mention, voice: words.voice)
      let speaker = words.voice.map { speech.name(of: $0) }
      let mention = words.mention.map { text.string($0) }
      let quote = parts.map { text.string(trimmed($0, text)) }.joined(separator: " ")
      // A guessed speaker is less sure than one with a verb.
      claims.append(
        Claim(
          kind: Kind.statement.name,
          content: .statement(Statement(speaker: speaker ?? mention, quote: quote, direct: true, mention: mention)),
          attribution: speaker, span: text.span(first.lowerBound..<(parts.last ?? first).upperBound),
          sentence: text.span(text.sentences[sentence].tokens),
          confidence: isLoose ? 0.5 : words.cue == nil ? 0.6 : 0.9,
          construction: "quotation"))
    }
    return claims
  }

  private func goesOn(from words: QuotedWords, to next: QuotedWords, _ text: TokenizedText, _ speech: Speech) -> Bool {
    let end = speech.quotations[words.quotation].outer.upperBound
    let start = speech.quotations[next.quotation].outer.lowerBound
    guard words.voice == next.voice, words.cue == next.cue, start > end, start - end < 16, let cue = words.cue,
      (end..<start).contains(cue)
    else { return false }
    return text.tokens[start - 1].is(.comma)
  }

  // MARK: Reports

  private func reports(_ text: TokenizedText, _ speech: Speech, _ boilerplate: Boilerplate) -> [Claim] {
    var claims: [Claim] = []
    let filter = StatementFilter(text: text, speech: speech)
    for (index, utterance) in speech.utterances.enumerated() where utterance.isReport {
      guard let mention = utterance.mention, !boilerplate.covers(utterance.sentence),
        !filter.isReader(mention)
      else { continue }
      var content = utterance.content
      // Up to the next cue of the sentence: "…, adding that".
      if index + 1 < speech.utterances.count, case let next = speech.utterances[index + 1].cue, content.contains(next),
        next > utterance.cue
      {
        content = content.lowerBound..<next
      }
      let isThat = content.first.map { text.tokens[$0].is(.that) } ?? false
      content = clause(content, text)
      guard content.count >= 4, !isMostlyQuoted(content, speech) else { continue }
      let isSaid =
        filter.isSpeaker(mention, voice: utterance.voice)
        && filter.isClause(content, opens: content.lowerBound > utterance.cue && !isThat)
      let speaker = utterance.voice.map { speech.name(of: $0) }
      claims.append(
        Claim(
          kind: Kind.statement.name,
          content: .statement(
            Statement(
              speaker: speaker ?? text.string(mention), quote: text.string(content), direct: false,
              mention: text.string(mention))),
          attribution: speaker, modality: speech.isDenied(at: content.lowerBound) ? .denied : .asserted,
          span: text.span(content), sentence: text.span(text.sentences[utterance.sentence].tokens),
          confidence: isSaid ? 0.8 : 0.5, construction: "report"))
    }
    return claims
  }

  /// Without the marks and conjunctions at its ends.
  private func clause(_ range: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    var range = range
    while let first = range.first,
      text.tokens[first].is(.comma, .colon) || text.tokens[first].is(.that) || text.tokens[first].is(.period)
    {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, text.tokens[last].is(.comma, .period, .semicolon) || text.tokens[last].is(.and, .but) {
      range = range.lowerBound..<last
    }
    return range
  }

  private func trimmed(_ range: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    guard let last = range.last, range.count > 1, text.tokens[last].is(.comma) else { return range }
    return range.lowerBound..<last
  }

  /// More than half of it stands in quotation marks, which make statements of their own.
  private func isMostlyQuoted(_ range: Range<Int>, _ speech: Speech) -> Bool {
    var low = 0
    var high = speech.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if speech.quotations[middle].tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var quoted = 0
    for quotation in speech.quotations[low...].prefix(16) where quotation.tokens.lowerBound < range.upperBound {
      quoted += quotation.tokens.clamped(to: range).count
    }
    return quoted * 2 > range.count
  }
}
