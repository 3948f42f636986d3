/// Which sentences are no part of the article: related links, captions' slugs, newsletter and comment texts.
struct Boilerplate {
  private var covered: [Bool]
  private let text: TokenizedText
  /// The names of the beginning, which a headline of the same article would have, too.
  private let names: Set<UInt32>
  /// The first sentence with a full stop.
  private let firstText: Int
  /// In tokens.
  private static let beginning = 120

  init(text: TokenizedText) {
    self.text = text
    names = Boilerplate.names(of: text)
    firstText = text.sentences.firstIndex(where: \.isClosed) ?? text.sentences.count
    covered = [Bool](repeating: false, count: text.sentences.count)
    cover()
  }

  /// The words with capitals of headline and first sentences.
  private static func names(of text: TokenizedText) -> Set<UInt32> {
    var names: Set<UInt32> = []
    var sawText = false
    for sentence in text.sentences {
      guard sentence.tokens.lowerBound < beginning else { break }
      guard sentence.isClosed || !sawText else { continue }
      if sentence.isClosed { sawText = true }
      for at in sentence.tokens
      where text.tokens[at].has(.capitalized) && text.tokens[at].end - text.tokens[at].start > 3 {
        names.insert(text.tokens[at].word)
      }
    }
    return names
  }

  func covers(_ sentence: Int) -> Bool { covered[sentence] }

  /// The headline of another article amid the text: "86 Sick, 7 Dead in Outbreak", with capitals like those of a title, and
  /// not two of the names that the text begins with.
  func isTeaser(_ index: Int) -> Bool {
    index > firstText && isLine(index) && isTeaser(text.sentences[index])
  }

  private mutating func cover() {
    var inLinks = false
    var sawText = false
    for (index, sentence) in text.sentences.enumerated() {
      let size = sentence.tokens.count
      // Page furniture stands in short lines; only such are compared with the headings.
      guard isLine(index) else {
        if sentence.isClosed {
          inLinks = false
          sawText = true
        }
        covered[index] = startsWithSlug(sentence)
        continue
      }
      if size <= 8, sawText, matches(sentence, Boilerplate.end) {
        for rest in index..<covered.count { covered[rest] = true }
        return
      }
      if let words = length(sentence, Boilerplate.links), isHeading(sentence, words) {
        covered[index] = true
        inLinks = true
        continue
      }
      if inLinks || startsWithSlug(sentence) {
        covered[index] = true
      } else if !sentence.isClosed, matches(sentence, Boilerplate.lines) {
        covered[index] = true
      }
    }
  }

  private func isTeaser(_ sentence: Sentence) -> Bool {
    guard (5...25).contains(sentence.tokens.count) else { return false }
    var capitals = 0
    var words = 0
    var shared = 0
    for at in sentence.tokens where text.tokens[at].has(.word) && text.tokens[at].end - text.tokens[at].start > 3 {
      words += 1
      if text.tokens[at].has(.capitalized) { capitals += 1 }
      if names.contains(text.tokens[at].word) { shared += 1 }
    }
    return shared < 2 && words >= 3 && capitals * 4 >= words * 3
  }

  /// A sentence that has its line for itself and no full stop.
  private func isLine(_ index: Int) -> Bool {
    let sentence = text.sentences[index]
    guard !sentence.isClosed || text.tokens[sentence.tokens.upperBound - 1].is(.question, .exclamation) else {
      return false
    }
    let first = text.tokens[sentence.tokens.lowerBound]
    return first.has(.lineBefore)
  }

  /// The heading is the line, or a colon follows it, or few words do: somewhat more where all are in capitals.
  private func isHeading(_ sentence: Sentence, _ words: Int) -> Bool {
    let next = sentence.tokens.lowerBound + words
    if next >= sentence.tokens.upperBound { return true }
    if text.tokens[next].is(.colon) || text.tokens[next].is(.bar) { return true }
    let isCapitals =
      !text.isShouting && sentence.tokens.allSatisfy { !text.tokens[$0].has(.word) || text.tokens[$0].has(.allCaps) }
    return sentence.tokens.count <= words + (isCapitals ? 5 : 3) && text.sentences.count > 3
  }

  private static let end = byFirstLetter(Headings.end)
  private static let links = byFirstLetter(Headings.links)
  private static let lines = byFirstLetter(Headings.lines)

  /// By the first letter's code.
  private static func byFirstLetter(_ headings: [String]) -> [[String]] {
    var lists = [[String]](repeating: [], count: 128)
    for heading in headings { lists[Int((heading.utf8.first ?? 0) | 0x20) & 127].append(heading) }
    return lists
  }

  private func matches(_ sentence: Sentence, _ headings: [[String]]) -> Bool { length(sentence, headings) != nil }

  /// How many tokens of the sentence the longest of the headings that it starts with takes.
  private func length(_ sentence: Sentence, _ headings: [[String]]) -> Int? {
    var start = sentence.tokens.lowerBound
    while start < sentence.tokens.upperBound, text.tokens[start].has(.mark) { start += 1 }
    guard start < sentence.tokens.upperBound, let first = text.bytes[text.tokens[start].range].first else { return nil }
    var best: Int?
    for heading in headings[Int(first | 0x20) & 127] {
      var at = start
      var key = heading.utf8.makeIterator()
      var expected = key.next()
      while at < sentence.tokens.upperBound, expected != nil {
        let token = text.tokens[at]
        if expected == 0x20 { expected = key.next() }
        for byte in text.bytes[token.range] {
          guard let wanted = expected, (Scanner.isASCIILetter(byte) ? byte | 0x20 : byte) == wanted else { break }
          expected = key.next()
        }
        at += 1
        if expected != nil, expected != 0x20, expected != 0x27, expected != 0x2D { break }
      }
      if expected == nil { best = max(best ?? 0, at - sentence.tokens.lowerBound) }
    }
    return best
  }

  /// A picture's file name, words joined by hyphens: "town-country-6th-jan-2022-people-take-part".
  private func startsWithSlug(_ sentence: Sentence) -> Bool {
    var hyphens = 0
    for at in sentence.tokens {
      let token = text.tokens[at]
      if at > sentence.tokens.lowerBound, token.has(.spaceBefore) { break }
      if token.is(.hyphen) { hyphens += 1 }
    }
    return hyphens >= 4
  }
}
