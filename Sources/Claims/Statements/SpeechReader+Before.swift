/// Sentences that only tell whose the figures before them are: "The numbers were given in Arl by the head of the clinic.",
/// "Arl Post reports this, referring to the clinic.", "The county put the new toll on its website."
extension SpeechReading {
  /// Gives the sentences before to whom this one names, back to the first that is another's words or of an older paragraph.
  mutating func nameThoseBefore(_ sentence: Sentence, _ found: [Cue]) {
    guard index > 0, let voice = voiceOfWhatWasBefore(sentence, found) else { return }
    let last = text.sentences[index - 1].paragraph
    var before = index - 1
    while before >= 0, text.sentences[before].paragraph == last {
      let range = text.sentences[before].tokens
      guard range.allSatisfy({ speech.heard[$0] == 0 }) else { return }
      fill(range, voice)
      before -= 1
    }
  }

  private mutating func voiceOfWhatWasBefore(_ sentence: Sentence, _ found: [Cue]) -> Int? {
    let range = sentence.tokens
    guard range.count > 3, !range.contains(where: { cues.isNumber(tokens[$0]) }) else { return nil }
    let start = subjectStart(range)
    if let source = source(of: start, range) { return cast.resolve(source) }
    guard tellsOf(start, range) else { return nil }
    // "Arl Post reports this, referring to the clinic": the last one named says it.
    if let cue = found.last(where: { $0.source != nil }), let source = cue.source, source.lowerBound > start {
      return cast.resolve(source)
    }
    guard let subject = phrases.beginning(at: start, to: range.upperBound), cues.isSpeaker(subject) else { return nil }
    return cast.resolve(subject)
  }

  /// "The number of missing was given in Arl on Tuesday by the mayor", "This was announced by", "The figures come from".
  private func source(of start: Int, _ range: Range<Int>) -> Range<Int>? {
    guard let end = endOfReport(start, range),
      let verb = Range(from: end, to: min(end + 8, range.upperBound)).first(where: {
        tokens[$0].is(.come, .comes, .came) || tokens[$0].is([.be]) || tokens[$0].is([.have])
      })
    else { return nil }
    let comes = tokens[verb].is(.come, .comes, .came)
    let gives =
      comes
      || Range(from: verb + 1, to: min(verb + 4, range.upperBound)).contains {
        tokens[$0].is([.say, .tally]) || tokens[$0].is(.given, .provided) || tokens[$0].is(.from)
      }
    guard gives else { return nil }
    let preposition = Range(from: verb + 1, to: min(verb + 14, range.upperBound - 1)).first {
      comes ? tokens[$0].is(.from) : tokens[$0].is(.by, .from)
    }
    guard let preposition, let source = phrases.beginning(at: preposition + 1, to: range.upperBound),
      cues.isSpeaker(source)
    else { return nil }
    return source
  }

  /// "The county put the new toll on its website", "Arl Post reports this": a speaker, a verb, and what was told before.
  private func tellsOf(_ start: Int, _ range: Range<Int>) -> Bool {
    guard
      let verb = Range(from: start + 1, to: min(start + 10, range.upperBound - 1)).first(where: {
        tokens[$0].is([.say, .tally]) || tokens[$0].is(.gave, .gives)
      }), let end = endOfReport(verb + 1, range)
    else { return false }
    return end >= range.upperBound || !tokens[end].has(.word)
      || tokens[end].is([.preposition, .weekday, .adverb]) || tokens[end].is(.late, .early)
  }

  /// The end of "this", "all this", "the figures", "the new toll", "the number of missing".
  private func endOfReport(_ start: Int, _ range: Range<Int>) -> Int? {
    var at = start
    if at < range.upperBound, tokens[at].is(.all) { at += 1 }
    guard at + 1 < range.upperBound else { return nil }
    let points = tokens[at].is(.this, .that) || tokens[at].is(.these, .those)
    guard points || tokens[at].is(.the, .both) else { return nil }
    let noun = (at + 1..<min(at + 4, range.upperBound)).first {
      tokens[$0].is([.report]) || tokens[$0].is(.toll, .number, .total)
    }
    if let noun { return noun + 1 }
    // "this", but not "this man"
    return points && !phrases.isNominal(at + 1) ? at + 1 : nil
  }
}
