/// Finds where the text says that what a claim counts is: "in the United Kingdom" behind it, "For Canada, …" at the head
/// of its sentence, "Canadians" as those who are counted. Only names of the lexicon are places.
struct PlaceReader {
  let text: TokenizedText
  let lexicon: Lexicon

  private var tokens: [Token] { text.tokens }

  /// Gives the claims their places; the place of one holds for the next of its kind until another is named.
  func place(_ claims: inout [Claim]) {
    var countries: [Placed] = []
    var sentence = SentenceCursor(text: text)
    for index in claims.indices {
      guard case .count(let count) = claims[index].content else { continue }
      let isOfPeople = count.population.group.lies(within: .people)
      if claims[index].place == nil, sentence.move(to: claims[index].span.lowerBound) {
        claims[index].place =
          place(of: claims[index], count, sentence)
          ?? inherited(by: claims[index], isOfPeople, from: countries, sentence.index)
      }
      if let place = claims[index].place, countries.contains(where: { $0.country == place }) || lexicon.isCountry(place)
      {
        let kind = claims[index].kind
        countries.removeAll { $0.kind == kind && $0.isOfPeople == isOfPeople }
        countries.append(
          Placed(kind: kind, isOfPeople: isOfPeople, country: place, start: claims[index].span.lowerBound))
      }
    }
  }

  /// The last figure of a kind that a country was named for.
  private struct Placed {
    var kind: String
    var isOfPeople: Bool
    var country: String
    var start: Int
  }

  private func place(of claim: Claim, _ count: Count, _ sentence: SentenceCursor) -> String? {
    let first = firstToken(from: claim.span.lowerBound, in: sentence.tokens)
    let last = firstToken(from: claim.span.upperBound, in: first..<sentence.tokens.upperBound)
    return nationality(first..<last, count) ?? behind(last, sentence.tokens) ?? within(first..<last, sentence.tokens)
      ?? directlyBefore(first, sentence.tokens) ?? ahead(first, sentence) ?? reporter(first, count, sentence.tokens)
      ?? labelled(sentence)
  }

  // MARK: Who is counted

  /// Soldiers and refugees are elsewhere than at home as often as not.
  private static let atHome: Set<Group> = [.people, .customers, .patients, .workers, .students, .civilians, .units]

  /// The country of those counted: "British consumers", "8,000 Canadians", "15.2 million UK records"; but of the dead who
  /// "include three Britons" it tells where they came from.
  private func nationality(_ range: Range<Int>, _ count: Count) -> String? {
    guard !count.subset, PlaceReader.atHome.contains(count.population.group) else { return nil }
    for index in range
    where tokens[index].has(.capitalized) && Nationality.mayBeWord(text.bytes[tokens[index].range]) {
      let word = string(index)
      guard let country = Nationality.country(of: word.lowercased()) else { continue }
      let isHead = tokens[index].is(.persons) && word.hasSuffix("s") && !tokens[index].has(.allCaps)
      let headIsNext = index + 1 < range.upperBound && tokens[index + 1].is([.persons, .person, .thing, .noun])
      if isHead || headIsNext { return country }
    }
    return nil
  }

  // MARK: Where it is

  /// "400,000 people in the UK": the first place behind the claim, before its clause ends.
  private func behind(_ start: Int, _ sentence: Range<Int>) -> String? {
    var index = max(start - 3, sentence.lowerBound)
    let end = min(start + 9, sentence.upperBound)
    while index < end {
      if index >= start, tokens[index].has(.mark) || tokens[index].is(.coordinator) { return nil }
      if isPreposition(index), let place = name(at: index + 1, sentence) { return place }
      index += 1
    }
    return nil
  }

  /// "The death toll in Varonia stands at 40": a country among the words that tell the kind.
  private func within(_ claim: Range<Int>, _ sentence: Range<Int>) -> String? {
    for index in claim where tokens[index].is(.in, .across, .throughout) {
      if let place = name(at: index + 1, sentence), !lexicon.countries(in: place).isEmpty { return place }
    }
    return nil
  }

  /// "In the US the number was 143 million": a place at the head of the sentence, or of the part of it behind a semicolon.
  private func ahead(_ claim: Int, _ sentence: SentenceCursor) -> String? {
    let head = sentence.semicolons.last { $0 < claim }.map { $0 + 1 } ?? sentence.tokens.lowerBound
    // "Varonia: flood kills 40"
    if head + 1 < claim, tokens[head].is([.country]), tokens[head + 1].is(.colon) { return string(head) }
    guard head < claim, isPreposition(head) || tokens[head].is(.for) else { return nil }
    return name(at: head + 1, sentence.tokens)
  }

  /// "602 died in Varonia, and in Karsu 59 people drowned"
  private func directlyBefore(_ claim: Int, _ sentence: Range<Int>) -> String? {
    for index in (max(sentence.lowerBound, claim - 4)..<max(sentence.lowerBound, claim)).reversed()
    where tokens[index].is(.in) {
      let place = name(at: index + 1, sentence.lowerBound..<claim)
      return place.flatMap { text.string(index + 1..<claim).hasSuffix($0) ? $0 : nil }
    }
    return nil
  }

  /// "Karsu raised its count to 344", "Varonia has reported 602 deaths": a country gives its own; of fighters it may give
  /// others', and what it says of others is elsewhere.
  private func reporter(_ claim: Int, _ count: Count, _ sentence: Range<Int>) -> String? {
    guard PlaceReader.atHome.contains(count.population.group) else { return nil }
    let words = max(sentence.lowerBound, claim - 8)..<min(claim + 1, sentence.upperBound)
    let verb = words.last { at in
      tokens[at].is(.reported, .reports)
        || tokens[at].is([.tally, .level]) && at + 1 < sentence.upperBound && tokens[at + 1].is(.its)
    }
    guard var end = verb, !(end..<max(end, claim)).contains(where: { tokens[$0].has(.mark) || tokens[$0].is(.that) })
    else {
      return nil
    }
    // "Karsu on Wednesday raised"
    while end - 1 > sentence.lowerBound, tokens[end - 1].is([.have, .adverb, .weekday]) || tokens[end - 1].is(.on) {
      end -= 1
    }
    var start = end
    while start > sentence.lowerBound, tokens[start - 1].has(.capitalized) { start -= 1 }
    guard start < end else { return nil }
    let name = text.string(start..<end)
    return lexicon.isCountry(name) ? name : nil
  }

  /// "MALAWI: 868,900 people affected. 59 deaths recorded.": the line begins with the country that it is about; the name of
  /// who speaks isn't in capitals.
  private func labelled(_ sentence: SentenceCursor) -> String? {
    var first = sentence.index
    let paragraph = text.sentences[first].paragraph
    // A line of more sentences is none of a report: it bounds the cost of a text without lines.
    while first > 0, sentence.index - first < 12, text.sentences[first - 1].paragraph == paragraph,
      !tokens[text.sentences[first].tokens.lowerBound].has(.lineBefore)
    {
      first -= 1
    }
    let line = text.sentences[first].tokens
    guard line.count > 2, let colon = line.prefix(4).first(where: { tokens[$0].is(.colon) }), colon > line.lowerBound,
      (line.lowerBound..<colon).allSatisfy({ tokens[$0].has(.allCaps) })
    else { return nil }
    let name = text.string(line.lowerBound..<colon)
    guard name.utf8.count > 3, lexicon.isCountry(name) else { return nil }
    let small = name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
    return Nationality.country(of: name.lowercased()) ?? small.joined(separator: " ")
  }

  private func isPreposition(_ index: Int) -> Bool {
    tokens[index].is(.in, .across, .near) || tokens[index].is(.throughout, .inside)
  }

  /// The name of a place that begins at a token, after an article.
  private func name(at index: Int, _ sentence: Range<Int>) -> String? {
    var start = index
    if start < sentence.upperBound, tokens[start].is(.article) { start += 1 }
    // "in northern Varonia"
    if start + 1 < sentence.upperBound, tokens[start].is(.adjective), !tokens[start].has(.capitalized),
      tokens[start + 1].is([.country])
    {
      start += 1
    }
    guard start < sentence.upperBound, tokens[start].has(.capitalized) else { return nil }
    let first = string(start)
    if tokens[start].has(.allCaps) || first.contains("."), let country = Nationality.country(of: first.lowercased()) {
      return country
    }
    var end = start
    while end < sentence.upperBound, tokens[end].has(.capitalized), !tokens[end].has(.possessive), end - start < 4 {
      end += 1
    }
    for last in (start..<end).reversed() where tokens[last].is([.country, .placeName]) || isUnited(start, last) {
      return text.string(start..<withOthers(last, sentence))
    }
    return nil
  }

  /// "Spain and Portugal", "Spain, France and Portugal": where the countries that are joined end.
  private func withOthers(_ last: Int, _ sentence: Range<Int>) -> Int {
    guard tokens[last].is([.country]) else { return last + 1 }
    var end = last + 1
    while end + 1 < sentence.upperBound, tokens[end].is(.and, .comma), tokens[end + 1].is([.country]) { end += 2 }
    // A comma alone ends a clause: "in Spain, Portugal said".
    return tokens[last + 1..<end].contains { $0.is(.and) } ? end : last + 1
  }

  private func isUnited(_ start: Int, _ last: Int) -> Bool {
    last == start + 1 && string(start) == "United" && ["States", "Kingdom"].contains(string(last))
  }

  // MARK: From claim to claim

  /// "It had at first spoken of 400,000": of the country of the last figure of the kind, in this sentence or the one
  /// before. Smaller places aren't carried on: the next figure is more often of the whole.
  private func inherited(by claim: Claim, _ isOfPeople: Bool, from countries: [Placed], _ here: Int) -> String? {
    guard let before = countries.first(where: { $0.kind == claim.kind && $0.isOfPeople == isOfPeople }) else {
      return nil
    }
    // The claims are in the order of their sentences; those further back are out of reach.
    let reach = here > 0 ? text.span(text.sentences[here - 1].tokens).lowerBound : 0
    return before.start >= reach ? before.country : nil
  }

  // MARK: Tokens

  private func string(_ index: Int) -> String { text.string(index..<(index + 1)) }

  private func firstToken(from byte: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The sentence of the claim at hand. Claims come in the order of their sentences, so that it moves forward.
private struct SentenceCursor {
  let text: TokenizedText
  private(set) var index = 0
  /// Those of the sentence.
  private(set) var semicolons: [Int] = []
  private var isRead = false

  init(text: TokenizedText) { self.text = text }

  var tokens: Range<Int> { text.sentences[index].tokens }

  /// Moves to the sentence of a byte; false where there is none.
  mutating func move(to byte: Int) -> Bool {
    while index < text.sentences.count, text.span(tokens).upperBound <= byte {
      index += 1
      isRead = false
    }
    guard index < text.sentences.count else { return false }
    if !isRead {
      isRead = true
      semicolons.removeAll(keepingCapacity: true)
      for at in tokens where text.tokens[at].is(.semicolon) { semicolons.append(at) }
    }
    return true
  }
}
