/// Sentences that only tell whose the figures before them are: "The numbers were given in Arl by the head of the clinic.",
/// "Arl Post reports this, referring to the clinic.", "The county put the new toll on its website."
extension SpeechReading {
  /// Gives the sentences before to whom this one names, back to the first that is another's words: those of its paragraph,
  /// or where it begins one, of the paragraph before.
  mutating func nameThoseBefore(_ sentence: Sentence, _ found: [Cue]) {
    let start = subjectStart(sentence.tokens)
    guard index > 0, let voice = voiceOfWhatWasBefore(sentence.tokens, start, found) else { return }
    var before = index - 1
    let paragraph = text.sentences[before].paragraph
    while before >= 0, text.sentences[before].paragraph == paragraph {
      let range = text.sentences[before].tokens
      guard range.allSatisfy({ speech.heard[$0] == 0 }) else { return }
      fill(range, voice)
      before -= 1
    }
  }

  private mutating func voiceOfWhatWasBefore(_ range: Range<Int>, _ start: Int, _ found: [Cue]) -> Int? {
    guard range.count > 3, !range.contains(where: { cues.isNumber(tokens[$0]) }) else { return nil }
    if let source = source(of: start, range) { return cast.resolve(source) }
    // "These figures are provisional, the ministry said.": whoever says so has given them.
    if let end = endOfReport(start, range), end < range.upperBound, tokens[end].is([.be]),
      let source = found.last(where: { $0.side == .before })?.source
    {
      return cast.resolve(source)
    }
    // "reports" may be a noun: what begins the sentence ends before it.
    let verb = Range(from: start + 1, to: min(start + 8, range.upperBound)).first { tells($0, range) }
    guard let verb, let subject = phrases.ending(at: verb - 1, from: start), subject.lowerBound <= start + 1,
      cues.isSpeaker(subject)
    else { return nil }
    // "Arl Post reports this, referring to the clinic": the last one named says it.
    let cited = found.last { $0.source.map { $0.lowerBound > subject.upperBound } ?? false }
    return cast.resolve(cited?.source ?? subject)
  }

  /// "The number of missing was given in Arl on Tuesday by the mayor", "This was announced by", "The figures come from".
  private func source(of start: Int, _ range: Range<Int>) -> Range<Int>? {
    guard let end = endOfReport(start, range) else { return nil }
    var at = end
    if at + 1 < range.upperBound, tokens[at].is(.come, .comes, .came) {
      guard tokens[at + 1].is(.from) else { return nil }
      return speaker(at + 2, range)
    }
    while at < range.upperBound, tokens[at].is([.be, .have]) { at += 1 }
    guard at > end, at < range.upperBound, isGiving(at) else { return nil }
    // Only where and when stands between: "announced after a visit by the president" is no word of his.
    let by = (at + 1..<min(at + 10, range.upperBound)).first { next in
      tokens[next].is(.by)
        || !(tokens[next].is(.in, .on, .at) || tokens[next].has(.capitalized)
          || tokens[next].is([.weekday, .month, .timeUnit, .article]))
    }
    return by.flatMap { tokens[$0].is(.by) ? speaker($0 + 1, range) : nil }
  }

  private func speaker(_ start: Int, _ range: Range<Int>) -> Range<Int>? {
    phrases.beginning(at: start, to: range.upperBound).flatMap { cues.isSpeaker($0) ? $0 : nil }
  }

  /// "put the new toll on its website", "reports this": a verb at once, and what was told before, with no clause of its
  /// own; not "said the toll was likely to rise", "has not confirmed this".
  private func tells(_ verb: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(verb), isGiving(verb), !tokens[verb].is(.said, .say),
      let end = endOfReport(verb + 1, range)
    else { return false }
    let ends =
      end >= range.upperBound || !tokens[end].has(.word) || tokens[end].is(.in, .on, .at)
      || tokens[end].is(.late, .early) || tokens[end].is([.weekday])
    return ends && !(end..<max(end, range.upperBound)).contains { tokens[$0].is([.be, .have, .modal, .relative]) }
  }

  private func isGiving(_ at: Int) -> Bool {
    (tokens[at].is([.say, .tally]) || tokens[at].is(.given, .provided) || tokens[at].is(.gave, .gives))
      && !tokens[at].is([.deny, .retract, .negation])
  }

  private func isThis(_ at: Int) -> Bool { tokens[at].is(.this) || tokens[at].is(.these) }

  /// The end of "this", "all this", "the figures", "the new toll", "the number of missing".
  private func endOfReport(_ start: Int, _ range: Range<Int>) -> Int? {
    var at = start
    if at < range.upperBound, tokens[at].is(.all) { at += 1 }
    guard at + 1 < range.upperBound, isThis(at) || tokens[at].is(.the) else { return nil }
    let noun = (at + 1..<min(at + 4, range.upperBound)).first {
      tokens[$0].is(.toll, .number, .total) || tokens[$0].is(.figure, .figures, .numbers)
    }
    if let noun {
      guard noun + 1 < range.upperBound, tokens[noun + 1].is(.of) else { return noun + 1 }
      // Of whom, if it says so: the dead, the missing; not "the number of flights".
      let whom = (noun + 2..<min(noun + 4, range.upperBound)).first {
        tokens[$0].is(Word.dead, .missing, .injured) || tokens[$0].is(.victims, .death)
      }
      return whom.map { $0 + 1 }
    }
    // "this", but not "this man"
    return tokens[at].is(.this) && !phrases.isNominal(at + 1) ? at + 1 : nil
  }
}
