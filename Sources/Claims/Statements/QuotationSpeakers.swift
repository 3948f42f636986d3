/// Whose the quotations of a paragraph are.
extension SpeechReading {
  /// A quotation shorter than this, with no cue beside it, is a word at arm's length and no statement.
  private static let least = 3

  mutating func attributeQuotations(in sentences: Range<Int>) {
    guard let first = sentences.first, let last = sentences.last else { return }
    let paragraph = text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound
    while firstQuotation < speech.quotations.count,
      speech.quotations[firstQuotation].tokens.upperBound <= paragraph.lowerBound
    {
      firstQuotation += 1
    }
    while firstUtterance < speech.utterances.count, speech.utterances[firstUtterance].cue < paragraph.lowerBound {
      firstUtterance += 1
    }
    let cues = speech.utterances[firstUtterance...]
    var sentence = first
    while firstQuotation < speech.quotations.count,
      speech.quotations[firstQuotation].tokens.lowerBound < paragraph.upperBound
    {
      let quotation = speech.quotations[firstQuotation]
      while sentence < last, text.sentences[sentence].tokens.upperBound <= quotation.tokens.lowerBound { sentence += 1 }
      if var words = speaker(of: quotation, sentence, paragraph, cues) {
        words.quotation = firstQuotation
        speech.quoted.append(words)
        if let voice = words.voice {
          let isNew = speech.heard[quotation.tokens.lowerBound] >= 0
          if isNew { for at in quotation.tokens.prefix(400) { speech.heard[at] = Int32(voice + 1) } }
        }
        lastQuoted = words
        lastQuotedParagraph = text.sentences[first].paragraph
      }
      firstQuotation += 1
    }
    let endsWithColon = tokens[paragraph.upperBound - 1].is(.colon)
    if let cue = cues.last, endsWithColon || cue.content.upperBound >= paragraph.upperBound {
      lastCue = QuotedWords(quotation: 0, voice: cue.voice, mention: cue.mention, cue: cue.cue)
    } else if endsWithColon, case let range = text.sentences[last].tokens,
      let subject = phrases.beginning(at: subjectStart(range), to: range.upperBound), self.cues.isSpeaker(subject)
    {
      // "She went on:"
      lastCue = QuotedWords(quotation: 0, voice: cast.resolve(subject), mention: subject, cue: nil)
    } else {
      lastCue = nil
    }
  }

  private mutating func speaker(
    of quotation: Quotation, _ sentence: Int, _ paragraph: Range<Int>, _ cues: ArraySlice<Utterance>
  ) -> QuotedWords? {
    let outer = quotation.outer
    // 1. "…," he said. He said: "…"
    if let cue = nearest(cues, outer, paragraph) {
      return QuotedWords(quotation: 0, voice: cue.voice, mention: cue.mention, cue: cue.cue)
    }
    let range = text.sentences[sentence].tokens
    let isWhole = outer.lowerBound <= range.lowerBound + 1
    // 2. "called it …"
    if !isWhole, let words = called(quotation, range) { return words }
    // 3. "…" ― Jane Roe
    if let words = signed(quotation) { return words }
    guard quotation.tokens.count >= SpeechReading.least else { return nil }
    if isWhole {
      // 4. A paragraph of its own after "She continued:", or in a run of quotations.
      let startsParagraph = outer.lowerBound <= paragraph.lowerBound + 1
      if startsParagraph, let lastCue { return lastCue }
      guard let lastQuoted, lastQuotedParagraph >= text.sentences[sentence].paragraph - 1 else { return nil }
      return lastQuoted
    }
    // 5. Whoever the sentence is about.
    guard quotation.tokens.count >= SpeechReading.least + 1, text.sentences[sentence].isClosed,
      let subject = phrases.beginning(at: subjectStart(range), to: outer.lowerBound), self.cues.isSpeaker(subject)
    else { return nil }
    return QuotedWords(quotation: 0, voice: cast.resolve(subject), mention: subject, cue: nil)
  }

  /// The cue whose report holds the quotation, the nearest first; else the nearest in the paragraph.
  private func nearest(_ cues: ArraySlice<Utterance>, _ outer: Range<Int>, _ paragraph: Range<Int>) -> Utterance? {
    guard !cues.isEmpty else { return nil }
    var low = cues.startIndex
    var high = cues.endIndex
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].cue < outer.lowerBound { low = middle + 1 } else { high = middle }
    }
    var best: (cue: Utterance, cost: Int)?
    for cue in cues[max(cues.startIndex, low - 4)..<min(cues.endIndex, low + 4)] {
      guard cue.isReport || cue.content.overlaps(outer) else { continue }
      let gap = cue.cue < outer.lowerBound ? outer.lowerBound - cue.cue : cue.cue - outer.upperBound + 1
      // A verb right after the closing mark owns the quotation; a report that holds it comes next.
      let owns = cue.content.overlaps(outer)
      let isAfter = cue.cue >= outer.upperBound
      let cost = gap + (owns ? 0 : isAfter && gap < 12 ? 10 : 60)
      if best.map({ cost < $0.cost }) ?? true { best = (cue, cost) }
    }
    guard let best,
      best.cost < 60 || tokens[outer.lowerBound].start == tokens[paragraph.lowerBound].start || hasWhole(outer)
    else { return nil }
    return best.cue
  }

  /// A quotation that is a sentence or more: it begins with a capital.
  private func hasWhole(_ outer: Range<Int>) -> Bool {
    outer.count > 6 && tokens[min(outer.lowerBound + 1, tokens.count - 1)].has(.capitalized)
  }

  private mutating func called(_ quotation: Quotation, _ sentence: Range<Int>) -> QuotedWords? {
    let open = quotation.outer.lowerBound
    let floor = max(sentence.lowerBound, open - 14)
    guard
      let verb = Range(from: floor, to: open).last(where: {
        tokens[$0].is([.callVerb, .say, .saying, .sayThat]) && $0 > sentence.lowerBound
      })
    else { return nil }
    let source =
      cues.subject(of: verb, from: sentence.lowerBound) ?? phrases.beginning(at: subjectStart(sentence), to: verb)
    guard let source, cues.isSpeaker(source) else { return nil }
    return QuotedWords(quotation: 0, voice: cast.resolve(source), mention: source, cue: verb)
  }

  /// "…" ― Jane Roe, on the same line or the next.
  private mutating func signed(_ quotation: Quotation) -> QuotedWords? {
    var at = quotation.outer.upperBound
    guard at + 1 < tokens.count, tokens[at].has(.dash), tokens[at].has(.spaceBefore) || tokens[at].has(.lineBefore)
    else { return nil }
    while at < tokens.count, tokens[at].has(.dash) { at += 1 }
    guard at < tokens.count, tokens[at].has(.capitalized), let name = phrases.beginning(at: at, to: tokens.count),
      name.upperBound >= tokens.count || tokens[name.upperBound].has(.lineBefore) || tokens[name.upperBound].has(.mark)
    else { return nil }
    return QuotedWords(quotation: 0, voice: cast.resolve(name), mention: name, cue: nil)
  }
}
