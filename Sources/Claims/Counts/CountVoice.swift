/// Who gives a figure, where no verb of speech tells: "The ministry has 52 dead", "Officials put it at 31".
struct CountVoice {
  let speech: Speech
  let sentence: SentenceReading

  private var view: SentenceView { sentence.view }

  /// - Parameter last: who gave the figure before, where it was in this sentence or the one before.
  func name(of reading: Reading, _ counted: Counted, last: String?) -> String? {
    // "UNICEF estimated over 84,000": the verb is a bound of the figure as well.
    let quantity = counted.quantity
    if let number = speech.voice(at: quantity.lowerBound) ?? speech.voice(at: quantity.upperBound - 1),
      canSpeak(speech.voices[number].name),
      // "IDPs: 352,793"
      speech.voices[number].name.lowerBound != reading.evidence.lowerBound
    {
      return speech.name(of: number)
    }
    if let subject = subject(before: reading.chunk), canSpeak(subject) {
      let first = view.tokens[subject.lowerBound]
      return first.is([.pronoun]) ? last : view.text.string(subject)
    }
    if let owner = owner(before: counted.quantity.lowerBound) { return owner }
    return Self.carried.contains(reading.construction) ? last : nil
  }

  /// "The state's official tally is 151": whose count it is.
  private func owner(before figure: Int) -> String? {
    let floor = max(view.range.lowerBound, figure - 16)
    guard floor < figure, let noun = (floor..<figure).last(where: { view.isClass($0, .report) }),
      let verb = (noun + 1..<figure).last(where: { view.isClass($0, [.be, .level]) }),
      (verb + 1..<figure).allSatisfy({ view.isClass($0, .adverb) || view.has($0, .cue) || view.isWord($0, .at) }),
      !(noun + 1..<verb).contains(where: { view.has($0, .say) || view.tokens[$0].has(.quote) }),
      let source = ownerByCase(of: noun) ?? ownerBehind(noun)
    else { return nil }
    let words = view.has(source.lowerBound, .determiner) ? source.dropFirst() : source
    return words.last.map(isBody) == true ? view.text.string(words) : nil
  }

  /// "the state's official tally"
  private func ownerByCase(of noun: Int) -> Range<Int>? {
    let reach = max(view.range.lowerBound + 1, noun - 4)..<max(view.range.lowerBound + 1, noun)
    return reach.last { view.tokens[$0].has(.possessive) }
      .flatMap { NounPhrases(speech.text).ending(at: $0 - 1, from: view.range.lowerBound) }
  }

  /// "the official list of the ministry", "the count by the agency"
  private func ownerBehind(_ noun: Int) -> Range<Int>? {
    guard view.isWord(noun + 1, .of) || view.isWord(noun + 1, .by) || view.isWord(noun + 1, .from) else { return nil }
    return NounPhrases(speech.text).beginning(at: noun + 2, to: view.end)
  }

  private func isBody(_ head: Int) -> Bool {
    let token = view.tokens[head]
    return token.is([.organization, .person, .persons]) || token.is(.state)
      || token.has(.capitalized)
        && !token.is([.placeName, .placeNoun, .country, .weekday, .month, .timeUnit, .thing])
  }

  /// What is read from the text's memory goes on with the voice of what it is read from.
  private static let carried: Set = [
    "ellipsis", "count verb", "part sentence", "gapped", "place list", "name list", "table",
  ]

  /// Goods, bodies and victims say nothing.
  private func canSpeak(_ name: Range<Int>) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    // "the ministry of the country"
    let end = name.dropFirst().first { speech.text.tokens[$0].is(.of) } ?? last + 1
    let head = speech.text.tokens[end - 1]
    if head.is(.victims, .victim, .deceased) || head.is(Word.dead, .missing, .injured) { return false }
    // "two police sources", but not "40 homes" nor "9:55 Rescuers said"
    if speech.text.tokens[first].has(.number) { return false }
    if speech.text.tokens[first].is(.numeral), !head.is([.persons, .organization, .report]),
      !(speech.text.tokens[first].is(.one) && head.is(.person))
    {
      return false
    }
    // "5,000 deaths | 300 injured", "Initial reports"
    if name.count == 1, !head.is([.organization, .person, .persons]),
      isOfTally(first) || speech.text.isOpening(first) && head.is(.adjective)
    {
      return false
    }
    if head.is(.figure, .country) || name.contains(where: { speech.text.tokens[$0].is(.toll) }) { return false }
    return !head.is(.thing) || head.is([.organization, .person, .persons]) || head.has(.capitalized)
      || head.is([.report])
  }

  /// The noun of those counted, or of their toll.
  private func isOfTally(_ at: Int) -> Bool {
    view.kinds.matches(speech.text.tokens, at: at, end: at + 1).phrases.contains {
      $0.role == .noun || $0.role == .toll
    }
  }

  private static let tallies = ChunkPattern.Letters("TEG")
  private static let ofs = ChunkPattern.Letters("of")
  private static let giving = ChunkPattern.Letters("HR")
  private static let ends = ChunkPattern.Letters(".;")

  /// The authority that has, counts, puts, raises or lowers a figure.
  private func subject(before chunk: Int) -> Range<Int>? {
    var at = chunk - 1
    while at > 0, !Self.ends.contains(sentence.code[at]) {
      if Self.giving.contains(sentence.code[at]), sentence.code[at - 1] == UInt8(ascii: "N") {
        // "near Tarnow Pass"
        guard view.tokens[sentence.chunks[at].tokens.lowerBound].has(.capitalized) == false else { return nil }
        // "Deaths of migrants fell to 40", "The toll from Storm Ana has risen to 40"
        if at > 2, Self.ofs.contains(sentence.code[at - 2]), sentence.chunks[at - 3].isCoded(Self.tallies) {
          return nil
        }
        let tokens = sentence.chunks[at - 1].tokens
        return isAuthority(tokens, of: sentence.chunks[at].tokens) ? tokens : nil
      }
      at -= 1
    }
    return nil
  }

  /// "Police have 52 dead", "Arl put it at 31"; but not "Arl has 24 cases", "the toll in Arl reaches 31".
  private func isAuthority(_ range: Range<Int>, of verb: Range<Int>) -> Bool {
    guard let head = range.last(where: { view.isText($0) }) else { return false }
    let token = view.tokens[head]
    let isPlace = token.is([.placeName, .placeNoun, .country])
    // "The toll of Storm Ana rose to 12": a storm says nothing.
    guard
      token.is([.organization, .person, .persons])
        || verb.contains(where: { view.tokens[$0].is([.tally, .have, .say]) })
    else { return false }
    guard !isPlace || verb.contains(where: { view.tokens[$0].is(.tally) && !view.tokens[$0].is([.have]) }) else {
      return false
    }
    if token.is([.thing, .timeUnit, .weekday, .month]) || token.is(.it, .there) || token.is(.that) { return false }
    if range.count == 1, token.is(.he, .she) || token.is(.they) { return true }
    return token.is([.organization, .person, .persons, .country]) || token.has(.capitalized)
  }
}
