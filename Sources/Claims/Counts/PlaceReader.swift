/// Finds where the text says that what a claim counts is: "in the United Kingdom" behind it, "For Canada, …" at the head
/// of its sentence, "Canadians" as those who are counted. Only names of the lexicon are places.
struct PlaceReader {
  let text: TokenizedText
  let lexicon: Lexicon

  private var tokens: [Token] { text.tokens }

  /// The claims with their places; the place of one holds for the next of its kind until another is named.
  func placed(_ claims: [Claim]) -> [Claim] {
    var placed: [Claim] = []
    for var claim in claims {
      if claim.place == nil, case .count(let count) = claim.content {
        claim.place = place(of: claim, count) ?? inherited(by: claim, count, from: placed)
      }
      placed.append(claim)
    }
    return placed
  }

  private func place(of claim: Claim, _ count: Count) -> String? {
    guard let sentence = sentence(at: claim.span.lowerBound) else { return nil }
    let first = firstToken(from: claim.span.lowerBound, in: sentence)
    let last = firstToken(from: claim.span.upperBound, in: sentence)
    return nationality(first..<last, count) ?? behind(last, sentence) ?? ahead(first, sentence)
  }

  // MARK: Who is counted

  /// Soldiers and refugees are elsewhere than at home as often as not.
  private static let atHome: Set<Group> = [.people, .customers, .patients, .workers, .students, .civilians, .units]

  /// The country of those counted: "British consumers", "8,000 Canadians", "15.2 million UK records".
  private func nationality(_ range: Range<Int>, _ count: Count) -> String? {
    guard PlaceReader.atHome.contains(count.population.group) else { return nil }
    for index in range where tokens[index].has(.capitalized) {
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

  /// "In the US the number was 143 million": a place at the head of the sentence, or of the part of it behind a semicolon.
  private func ahead(_ claim: Int, _ sentence: Range<Int>) -> String? {
    var head = sentence.lowerBound
    for index in sentence.lowerBound..<claim where tokens[index].is(.semicolon) {
      head = index + 1
    }
    guard head < claim, isPreposition(head) || string(head).lowercased() == "for" else { return nil }
    return name(at: head + 1, sentence)
  }

  private func isPreposition(_ index: Int) -> Bool {
    PlaceReader.prepositions.contains(string(index).lowercased())
  }

  private static let prepositions: Set<String> = ["in", "across", "throughout", "inside", "near"]

  /// The name of a place that begins at a token, after an article.
  private func name(at index: Int, _ sentence: Range<Int>) -> String? {
    var start = index
    if start < sentence.upperBound, tokens[start].is(.article) { start += 1 }
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
      return text.string(start..<(last + 1))
    }
    return nil
  }

  private func isUnited(_ start: Int, _ last: Int) -> Bool {
    last == start + 1 && string(start) == "United" && ["States", "Kingdom"].contains(string(last))
  }

  // MARK: From claim to claim

  /// "It had at first spoken of 400,000": of the country of the last figure of the kind, in this sentence or the one
  /// before. Smaller places aren't carried on: the next figure is more often of the whole.
  private func inherited(by claim: Claim, _ count: Count, from placed: [Claim]) -> String? {
    guard let here = sentenceIndex(at: claim.span.lowerBound) else { return nil }
    // The claims are in the order of their sentences; those further back are out of reach.
    let reach = here > 0 ? text.span(text.sentences[here - 1].tokens).lowerBound : 0
    for before in placed.reversed() {
      guard before.span.lowerBound >= reach else { return nil }
      guard before.kind == claim.kind, let place = before.place, lexicon.isCountry(place),
        case .count(let other) = before.content,
        other.population.group.lies(within: .people) == count.population.group.lies(within: .people)
      else { continue }
      return place
    }
    return nil
  }

  // MARK: Tokens

  private func string(_ index: Int) -> String { text.string(index..<(index + 1)) }

  private func sentence(at byte: Int) -> Range<Int>? { sentenceIndex(at: byte).map { text.sentences[$0].tokens } }

  private func sentenceIndex(at byte: Int) -> Int? {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if text.span(text.sentences[middle].tokens).upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < text.sentences.count ? low : nil
  }

  private func firstToken(from byte: Int, in sentence: Range<Int>) -> Int {
    sentence.first { Int(tokens[$0].start) >= byte } ?? sentence.upperBound
  }
}
