internal import Articles

/// Tells when an article was written, and which of its sentences are about the past: a year before its own, in the
/// sentence or before it in the paragraph.
struct YearReader {
  /// The year of the article: of its publication, else the latest that the text names.
  let reference: Int?
  /// Its month, from 1: of its publication, else that of its dateline.
  let month: Int?
  /// For each sentence, the last year that it names, or that one before it in its paragraph begins with.
  private let years: [Int?]
  /// The article has no date and names no day of a week, and all its years are far in the past.
  private let isHistory: Bool
  /// An article without a date isn't taken to be older: one that speaks of 1916 alone is about history.
  private static let earliest = 1950
  /// What is so many years before the article is long ago.
  private static let ago = 2
  /// How many sentences of an article are its beginning: headline and lead.
  private static let beginning = 2

  /// How far a text begins, in tokens: its headline and dateline.
  private static let dateline = 30

  init(text: TokenizedText, published: Timestamp?) {
    let published = published?.date
    var years: [Int?] = []
    var latest: Int?
    var isDated = false
    var paragraph = -1
    var carried: Int?
    for sentence in text.sentences {
      var found: Int?
      for at in sentence.tokens {
        isDated = isDated || text.tokens[at].is([.weekday]) || text.tokens[at].is(.yesterday)
        guard let year = YearReader.year(text, at) ?? YearReader.century(text, at) else { continue }
        found = max(found ?? year, year)
        latest = max(latest ?? year, year)
      }
      years.append(found ?? (sentence.paragraph == paragraph ? carried : nil))
      if sentence.paragraph != paragraph { carried = nil }
      // "In 1906 …": what follows goes on with it, until the paragraph ends.
      if let found { carried = YearReader.opens(text, sentence.tokens) ? found : nil }
      paragraph = sentence.paragraph
    }
    self.years = years
    month = published?.month ?? YearReader.datelineMonth(text)
    isHistory = published == nil && !isDated && latest.map { $0 < YearReader.earliest } ?? false
    reference =
      published?.year
      ?? latest.map {
        max(YearReader.namesItsYear(text) ? $0 : $0 + YearReader.ago, YearReader.earliest)
      }
  }

  /// "SELM, Nov. 20 (Wire) -": that of a text which doesn't tell its year.
  private static func datelineMonth(_ text: TokenizedText) -> Int? {
    func isDay(_ token: Token) -> Bool { token.has(.number) && token.range.count < 3 }
    let start = text.tokens.prefix(dateline)
    let at = start.indices.first { at in
      guard start[at].is([.month]), start[at].has(.capitalized) else { return false }
      return text.tokens[at + 1..<min(at + 3, text.tokens.count)].contains(where: isDay)
        || at > 0 && isDay(text.tokens[at - 1])
    }
    return at.flatMap { DayReader.month(text.bytes[text.tokens[$0].range]) }
  }

  /// Some year is named together with a day, or where the text begins: without that all its years are of other times, for
  /// news leaves out the year of its own days.
  private static func namesItsYear(_ text: TokenizedText) -> Bool {
    text.sentences.indices.contains { index in
      text.sentences[index].tokens.contains { year(text, $0) != nil && (index < beginning || isWithDay(text, $0)) }
    }
  }

  /// "7 January 2022", "January 7, 2022", "since April 2022"
  private static func isWithDay(_ text: TokenizedText, _ year: Int) -> Bool {
    guard year > 1 else { return false }
    // "since April 2025"
    if text.tokens[year - 1].is([.month]), text.tokens[year - 2].is(.since) { return true }
    // "5th December 2019"
    if year > 2, text.tokens[year - 1].is([.month]), text.tokens[year - 2].is(.th, .st, .nd, .rd),
      text.tokens[year - 3].has(.number)
    {
      return true
    }
    let isComma = text.tokens[year - 1].is(.comma)
    return (isComma ? year > 2 && text.tokens[year - 3].is([.month]) : text.tokens[year - 1].is([.month]))
      && text.tokens[year - 2].has(.number)
  }

  /// The sentence begins with its year, or tells but the time: "It was the evening of 1 September 1947."
  private static func opens(_ text: TokenizedText, _ sentence: Range<Int>) -> Bool {
    let tellsTime =
      sentence.count > 2 && text.tokens[sentence.lowerBound].is(.it)
      && text.tokens[sentence.lowerBound + 1].is(.was)
    return sentence.prefix(tellsTime ? sentence.count : 6).contains {
      year(text, $0) != nil || century(text, $0) != nil
    }
  }

  /// The last year of "the 14th century".
  private static func century(_ text: TokenizedText, _ at: Int) -> Int? {
    guard text.tokens[at].is(.century), at >= 2, text.tokens[at - 2].has(.number), text.tokens[at - 1].is(.th),
      let number = Int(String(decoding: text.bytes[text.tokens[at - 2].range], as: UTF8.self)), number < 20
    else { return nil }
    return number * 100
  }

  /// Two years or more before the article's.
  func isLongAgo(_ sentence: Int) -> Bool {
    guard let reference, !isHistory else { return isHistory }
    return years[sentence].map { $0 + YearReader.ago <= reference } ?? false
  }

  /// A number of four digits from 1800 to 2099 that stands as a year: after "in", "of", a month or a day. "Since" and
  /// "from" begin a time that may last until now.
  private static func year(_ text: TokenizedText, _ at: Int) -> Int? {
    let token = text.tokens[at]
    guard token.has(.number), token.end - token.start == 4 else { return nil }
    var year = 0
    for byte in text.bytes[token.range] {
      guard Scanner.isDigit(byte) else { return nil }
      year = year * 10 + Int(byte - 0x30)
    }
    guard (1800..<2100).contains(year), at > 0 else { return nil }
    let before = text.tokens[at - 1]
    if before.is(.the), at + 1 < text.tokens.count, text.tokens[at + 1].is(.s) { return year }
    // "Until now 1990 had been the worst year."
    if at + 1 < text.tokens.count, text.tokens[at + 1].is([.have]), !before.has(.number) { return year }
    // "the clinic, opened in 2015, said": by the way
    if before.is(.in), at > 2, text.tokens[at - 3].is(.comma), text.endsLikeParticiple(text.tokens[at - 2]) {
      return nil
    }
    let isDate = before.is([.month]) || before.is(.in, .of, .comma)
    guard isDate else { return nil }
    guard before.is(.comma) else { return year }
    return at > 1 && (text.tokens[at - 2].has(.number) || text.tokens[at - 2].is([.month, .weekday])) ? year : nil
  }
}
