import Articles

/// Those who are named in a text, and whom its titles and pronouns stand for.
struct Cast {
  private let text: TokenizedText
  private let phrases: NounPhrases
  private var tokens: [Token] { text.tokens }
  /// Names of two words and more, titles left out, in the order of the text.
  private let names: [Range<Int>]
  /// Bodies named with more than their noun, "the Interior Ministry": where the noun stands.
  private let bodies: [Int]
  /// The words that stand with a capital within a sentence, by a hash of ten bits.
  private var capitals = [UInt64](repeating: 0, count: 16)
  private(set) var speakers: [Voice] = []
  /// By speaker, a hash of the name's words without case: most names are told apart by it.
  private var hashes: [UInt64] = []
  /// Speakers and subjects, by the order in which the text spoke of them.
  private var recent: [Int] = []

  /// Looking back is bounded, so that the cost of a long text stays linear.
  private static let memory = 128

  init(_ text: TokenizedText, _ phrases: NounPhrases) {
    self.text = text
    self.phrases = phrases
    (names, bodies) = text.isShouting ? ([], []) : Cast.names(in: text.tokens, phrases)
    // A text in capitals throughout marks no names by them.
    guard !text.isShouting else { return }
    for at in text.tokens.indices.dropFirst() where text.tokens[at].has(.capitalized) && text.tokens[at - 1].has(.word)
    {
      let bit = hash(at)
      capitals[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  // MARK: Who is meant

  /// The speaker that a phrase names; nil where a pronoun has nobody to stand for.
  mutating func resolve(_ phrase: Range<Int>) -> Int? {
    let first = tokens[phrase.lowerBound]
    if phrase.count == 1, phrases.isPronoun(phrase.lowerBound) { return antecedent(of: first) }
    let source = spokesman(of: phrase)
    guard !source.isEmpty else { return latest { _ in true } }
    let speaker = note(describe(source))
    speakers[speaker].hasSpoken = true
    return speaker
  }

  /// Remembers who a sentence is about, for the pronouns after it.
  mutating func mention(_ phrase: Range<Int>) {
    guard phrase.contains(where: { tokens[$0].has(.capitalized) || tokens[$0].is([.organization, .person, .persons]) })
    else { return }
    if phrase.count == 1, phrases.isPronoun(phrase.lowerBound) { return }
    // "6 March 2031", "What happens to a town when …?"
    if phrase.contains(where: { tokens[$0].is([.month, .weekday]) }) || tokens[phrase.lowerBound].is(.what, .how, .why)
    {
      return
    }
    // "One Algerian also died, he told reporters": who is counted is not who speaks.
    if tokens[phrase.lowerBound].is([.numeral, .vague]) || tokens[phrase.lowerBound].has(.number) { return }
    let voice = describe(withoutDeterminer(phrase))
    guard voice.isProper || voice.type != .unknown else { return }
    // A capital at the beginning of a sentence makes no name, nor does one in "Published: …".
    if voice.isProper, voice.name.count == 1 {
      let name = voice.name.lowerBound
      if !isKnownName(name) || tokens[name].is([.participle, .gerund]) || text.endsLikeParticiple(tokens[name]) {
        return
      }
    }
    _ = note(voice)
  }

  /// True where a phrase ends with a name that the text gives in full elsewhere, or that has spoken.
  func hasSpoken(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last, tokens[last].has(.capitalized) else { return false }
    return speakers.prefix(Cast.memory).contains { voice in
      voice.isProper && !tokens[voice.name.lowerBound].is([.country])
        && voice.name.contains { text.same($0, last) } && voice.hasSpoken
    }
  }

  private mutating func note(_ voice: Voice) -> Int {
    let hash = hash(of: voice.name)
    var index = lastKnown(as: voice.name, hash)
    if index == nil {
      index = speakers.count
      speakers.append(voice)
      hashes.append(hash)
    } else if let index, speakers[index].gender == .unknown {
      speakers[index].gender = voice.gender
    }
    recent.append(index ?? 0)
    return index ?? 0
  }

  private func lastKnown(as name: Range<Int>, _ hash: UInt64) -> Int? {
    var at = recent.count
    let end = max(0, at - Cast.memory)
    while at > end {
      at -= 1
      if hashes[recent[at]] == hash, Cast.isSame(speakers[recent[at]].name, name, text) { return recent[at] }
    }
    return nil
  }

  private func hash(of name: Range<Int>) -> UInt64 {
    var hash = Lexicon.Hash()
    for at in name {
      for byte in text.bytes[tokens[at].range] { hash.add(Scanner.isASCIILetter(byte) ? byte | 0x20 : byte) }
      hash.add(0x20)
    }
    return hash.value
  }

  private mutating func antecedent(of pronoun: Token) -> Int? {
    if pronoun.is(.male) || pronoun.is(.female) {
      let gender: Voice.Gender = pronoun.is(.male) ? .male : .female
      let found = latest { $0.isPerson && ($0.gender == gender || $0.gender == .unknown) }
      if let found {
        speakers[found].gender = gender
        speakers[found].type = .person
      }
      return found
    }
    if pronoun.is(.it) { return latest { $0.type == .organization || ($0.type == .unknown && $0.name.count == 1) } }
    if pronoun.is(.they) { return latest { $0.type == .group || $0.type == .organization } }
    return nil
  }

  private mutating func latest(_ fits: (Voice) -> Bool) -> Int? {
    guard let found = recent.suffix(Cast.memory).last(where: { fits(speakers[$0]) }) else { return nil }
    recent.append(found)
    return found
  }

  private func isKnownName(_ at: Int) -> Bool {
    let bit = hash(at)
    return capitals[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private func hash(_ at: Int) -> Int {
    let token = tokens[at]
    var value = UInt32(token.end - token.start)
    for byte in text.bytes[token.range.prefix(8)] { value = value &* 31 &+ UInt32(byte) }
    return Int((value ^ (value >> 10)) & 1023)
  }

  // MARK: From a phrase to a name

  /// Whose words a phrase stands for: "a statement from the ministry" for the ministry. Empty where the text doesn't say again.
  private func spokesman(of phrase: Range<Int>) -> Range<Int> {
    let head = phrase.lowerBound..<headEnd(of: phrase)
    guard let noun = head.first(where: { tokens[$0].is(.report) }),
      !Range(from: noun + 1, to: head.upperBound).contains(where: { isWho($0) })
    else { return withoutDeterminer(phrase) }
    let rest = noun..<phrase.upperBound
    if let link = rest.first(where: { tokens[$0].is(.by, .from) }) ?? rest.first(where: { tokens[$0].is(.of) }),
      rest.contains(link + 1), phrases.isDeterminer(link + 1) || isWho(link + 1)
    {
      return withoutDeterminer(link + 1..<phrase.upperBound)
    }
    var owner = phrase.lowerBound..<noun
    while let first = owner.first,
      phrases.isDeterminer(first) || tokens[first].is([.earlier, .ordinal]) || tokens[first].is(.new, .latest)
    {
      owner = first + 1..<noun
    }
    while let last = owner.last, tokens[last].has(.possessive) { owner = owner.lowerBound..<last }
    if owner.count == 1, tokens[owner.lowerBound].is([.person]) { return owner.lowerBound..<noun + 1 }
    if owner.contains(where: isWho) { return withoutDeterminer(owner) }
    // "the statement" is whoever's spoke before; a survey, a report, figures speak for themselves.
    return owner.isEmpty && tokens[noun].is(.statement, .message, .announcement) ? owner : withoutDeterminer(phrase)
  }

  private func isWho(_ at: Int) -> Bool {
    tokens[at].is([.organization, .person, .persons])
      || (tokens[at].has(.capitalized) && tokens[at].has(.word)
        && !tokens[at].is([.weekday, .month, .determiner, .adverb]))
  }

  /// "BECK, Nov. 23 –": the place in capitals from which the text was sent.
  private func isDateline(_ name: Range<Int>) -> Bool {
    guard tokens[name.lowerBound].has(.lineBefore), name.upperBound < tokens.count else { return false }
    let next = tokens[name.upperBound]
    return next.is(.comma) || next.is(.leftParenthesis) || next.has(.dash)
  }

  private func describe(_ source: Range<Int>) -> Voice {
    let head = source.lowerBound..<headEnd(of: source)
    var name = head
    var gender = Voice.Gender.unknown
    for at in source {
      if tokens[at].is(.male) { gender = .male }
      if tokens[at].is(.female) { gender = .female }
    }
    if let proper = properName(in: source, head) {
      name = proper
      let isTitled = source.contains { at in
        tokens[at].is([.title, .person]) && !tokens[at].is(.organization) && !proper.contains(at)
      }
      if name.count == 1, let full = fullName(name.lowerBound) { name = full }
      let isBody = name.contains { tokens[$0].is(.organization) }
      let isAcronym =
        !isDateline(name) && name.contains { tokens[$0].has(.number) || (tokens[$0].has(.allCaps) && !text.isShouting) }
      return Voice(
        name: name, type: isTitled ? .person : isBody || isAcronym ? .organization : .unknown, gender: gender,
        isProper: true)
    }
    let nouns = head.filter { tokens[$0].has(.word) && !phrases.isDeterminer($0) }
    guard let noun = nouns.last else { return Voice(name: source, type: .unknown, gender: gender) }
    if tokens[noun].is(.persons) || tokens[noun].is([.organization]) && isPlural(noun) {
      return Voice(name: source, type: .group, gender: gender)
    }
    if tokens[noun].is(.organization) {
      if nouns.count == 1, head == source { return bodyMeant(by: noun) }
      // "the parent company", but "the Dutch company"
      if tokens[noun].is(.company, .firm), nouns.allSatisfy({ !tokens[$0].has(.capitalized) }),
        let known = latestBody(calledBy: noun)
      {
        return known
      }
      return Voice(name: source, type: .organization, gender: gender)
    }
    if tokens[noun].is([.person, .title]) {
      if nouns.count == 1, head == source, let holder = holder(of: noun) { return holder }
      return Voice(name: source, type: .person, gender: gender)
    }
    return Voice(name: source, type: .unknown, gender: gender)
  }

  /// "the ministry" for the ministry that was last named in full, "the company" for the body that was last spoken of.
  private func bodyMeant(by noun: Int) -> Voice {
    let known = recent.suffix(Cast.memory).last { index in
      let voice = speakers[index]
      return voice.type == .organization && voice.name.contains { $0 != noun && text.same($0, noun) }
        && voice.name.count > 1
    }
    if let known { return speakers[known] }
    for at in bodies.reversed().prefix(Cast.memory) where at < noun && text.same(at, noun) {
      if let phrase = phrases.ending(at: at, from: 0) {
        return Voice(name: withoutDeterminer(phrase), type: .organization, gender: .unknown)
      }
    }
    if tokens[noun].is(.genericBody), let known = latestBody(calledBy: noun) { return known }
    return Voice(name: noun..<noun + 1, type: .organization, gender: .unknown)
  }

  /// The body with a name of its own that the text spoke of last.
  ///
  /// - Parameter noun: what it is called now; "the union FNV" is no agency.
  private func latestBody(calledBy noun: Int) -> Voice? {
    let known = recent.suffix(Cast.memory).filter { index in
      let voice = speakers[index]
      let before = voice.name.lowerBound - 1
      let isOther = before >= 0 && tokens[before].is(.organization) && !text.same(before, noun)
      return voice.isProper && voice.type != .person && voice.gender == .unknown && !isOther
    }
    return (known.last { speakers[$0].hasSpoken } ?? known.last).map { speakers[$0] }
  }

  /// "the president" for the one person whom the text calls president.
  private func holder(of noun: Int) -> Voice? {
    var holders: [Range<Int>] = []
    for name in names.suffix(Cast.memory) where name.lowerBound > 0 {
      var at = name.lowerBound - 1
      while at > max(0, name.lowerBound - 5), tokens[at].is(.title), !text.same(at, noun) { at -= 1 }
      if at != noun, text.same(at, noun), !holders.contains(where: { isSame($0, name) }) { holders.append(name) }
    }
    let known = speakers.suffix(Cast.memory)
    if holders.count > 1 || (holders.first.map { $0.lowerBound > noun } ?? false) {
      holders.removeAll { name in !known.contains { $0.hasSpoken && isSame($0.name, name) } }
    }
    if holders.count == 1 { return Voice(name: holders[0], type: .person, gender: .unknown, isProper: true) }
    // "Kazakhstan's president", when "the president" comes next.
    return known.last { voice in
      voice.type == .person && voice.name.count > 1 && voice.name.last.map { $0 != noun && text.same($0, noun) } == true
    }
  }

  /// The name at the end of a phrase's head, or in apposition, titles left out.
  private func properName(in source: Range<Int>, _ head: Range<Int>) -> Range<Int>? {
    if let comma = source.last(where: { tokens[$0].is(.comma) }), comma + 1 < source.upperBound,
      let name = firstName(from: comma), name.upperBound <= source.upperBound, name.upperBound - comma < 7,
      // "Ana Ruiz, governor of East Beck": she speaks, and not the place.
      !isOfPlace(name, after: comma)
    {
      return name
    }
    var end = head.upperBound
    if let comma = head.first(where: { tokens[$0].is(.comma) }) { end = comma }
    guard end > head.lowerBound, tokens[end - 1].has(.capitalized) || tokens[end - 1].has(.number) else { return nil }
    var start = end - 1
    while start > head.lowerBound, isNamePart(start - 1) { start -= 1 }
    while start < end, tokens[start].has(.mark) || tokens[start].has(.number) { start += 1 }
    // "General Motors" is no general.
    if let title = Range(from: start, to: end - 1).last(where: {
      tokens[$0].is([.title, .person]) && !tokens[$0].is(.demonym)
    }),
      !(tokens[title].is(.general, .major) && tokens[title + 1].is([.noun, .plural]))
    {
      guard title + 1 < end else { return nil }
      start = title + 1
      if tokens[start].is(.period), start + 1 < end { start += 1 }
    }
    guard start < end, tokens[start].has(.capitalized),
      !(start + 1 == end && tokens[start].is([.vague, .ordinal, .numeral, .adverb, .earlier]))
    else { return nil }
    // "the Chief Secretary" is a role.
    if (head.lowerBound..<end).allSatisfy({ tokens[$0].is([.title, .determiner]) }) { return nil }
    // "Interior Ministry" and "Police" are bodies and no names of persons.
    if tokens[end - 1].is([.organization, .persons]) && !tokens[end - 1].has(.allCaps) { return nil }
    return start..<whole(from: end, in: source)
  }

  /// "of East Beck", "of the East Beck police"
  private func isOfPlace(_ name: Range<Int>, after comma: Int) -> Bool {
    var before = name.lowerBound - 1
    while before > comma, phrases.isDeterminer(before) { before -= 1 }
    return before > comma && tokens[before].is(.of, .in, .for, .at, .from)
  }

  /// "the Observatory for Human Rights", "the Centers for Disease Control and Prevention": where a name ends that goes on
  /// over a preposition.
  private func whole(from end: Int, in source: Range<Int>) -> Int {
    guard end < source.upperBound, tokens[end].is(.for, .of), !tokens[end - 1].is([.title, .person, .persons]) else {
      return end
    }
    var at = end + 1
    if at < source.upperBound, tokens[at].is(.the) { at += 1 }
    guard at < source.upperBound, tokens[at].has(.capitalized), !tokens[at].is([.placeName, .country]) else {
      return end
    }
    while at < source.upperBound, tokens[at].has(.capitalized) || tokens[at].is(.and, .of) || tokens[at].is(.ampersand)
    {
      at += 1
    }
    while !tokens[at - 1].has(.capitalized) { at -= 1 }
    return at
  }

  private func firstName(from at: Int) -> Range<Int>? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].lowerBound < at { low = middle + 1 } else { high = middle }
    }
    return low < names.count ? names[low] : nil
  }

  private func isNamePart(_ at: Int) -> Bool {
    let token = tokens[at]
    if token.has(.capitalized) { return !phrases.isDeterminer(at) }
    return (token.has(.dash) && !token.has(.spaceBefore)) || (token.is(.period) && !token.has(.spaceBefore))
      || token.is(.particle) || token.is(.ampersand) && !token.has(.spaceBefore)
  }

  private func fullName(_ last: Int) -> Range<Int>? {
    names.prefix(Cast.memory).first { name in text.same(name.upperBound - 1, last) }
      ?? names.suffix(Cast.memory).first { name in text.same(name.upperBound - 1, last) }
  }

  /// The head of a phrase ends where a preposition begins.
  private func headEnd(of phrase: Range<Int>) -> Int {
    phrase.first { $0 > phrase.lowerBound && tokens[$0].is(.preposition) } ?? phrase.upperBound
  }

  private func withoutDeterminer(_ phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    while start + 1 < phrase.upperBound, phrases.isDeterminer(start) || tokens[start].has(.mark) { start += 1 }
    // "the country's interior ministry" is the interior ministry.
    if start + 2 < phrase.upperBound, tokens[start].is(.country, .nation), tokens[start + 1].has(.possessive) {
      start += 2
    }
    return start..<phrase.upperBound
  }

  private func isPlural(_ at: Int) -> Bool {
    let token = tokens[at]
    return text.bytes[Int(token.end) - 1] | 0x20 == 0x73 || token.is(.police)
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool { Cast.isSame(first, second, text) }

  /// True where two names are of the same words.
  private static func isSame(_ first: Range<Int>, _ second: Range<Int>, _ text: borrowing TokenizedText) -> Bool {
    guard first != second else { return true }
    guard first.count == second.count else { return false }
    for (one, other) in zip(first, second) {
      // Most names differ in their length or first letter.
      let a = text.tokens[one]
      let b = text.tokens[other]
      guard a.end - a.start == b.end - b.start, text.bytes[Int(a.start)] | 0x20 == text.bytes[Int(b.start)] | 0x20,
        text.same(one, other)
      else { return false }
    }
    return true
  }
}
