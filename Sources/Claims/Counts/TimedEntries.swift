/// The entries of a live page: lines that begin with a time of day, or end with one in brackets, three at the least:
/// "18.41 BST Closing summary", "Arrests climb to 269 (12:15 p.m.)".
struct TimedEntries {
  /// By sentence, how late its entry is among all: a greater number is of a later hour. What stands above the first
  /// entry sums all of them up.
  let places: [Int: Int]

  private static let least = 3
  /// In minutes.
  private static let halfDay = 720

  init(text: TokenizedText) {
    let entries = text.lines().compactMap { line in
      TimedEntries.minute(of: line.tokens, text).map { (minute: $0, start: line.sentences.lowerBound) }
    }
    // From late in the evening to early in the morning the hours go on.
    let steps = zip(entries, entries.dropFirst()).map { $1.minute - $0.minute }
      .map { abs($0) > TimedEntries.halfDay ? -$0 : $0 }
    let (falls, rises) = (steps.count { $0 < 0 }, steps.count { $0 > 0 })
    guard entries.count >= TimedEntries.least, min(falls, rises) <= 1, falls != rises else {
      places = [:]
      return
    }
    var places: [Int: Int] = [:]
    for sentence in 0..<entries[0].start { places[sentence] = entries.count + 1 }
    for (index, entry) in entries.enumerated() {
      let end = index + 1 < entries.count ? entries[index + 1].start : text.sentences.count
      for sentence in entry.start..<end { places[sentence] = falls > rises ? entries.count - index : index + 1 }
    }
    self.places = places
  }

  /// The minute of the day that a line begins with, or that its last brackets hold.
  private static func minute(of line: Range<Int>, _ text: TokenizedText) -> Int? {
    if let minute = minute(at: text.firstWord(of: line), line, text) { return minute }
    guard let last = line.last, text.tokens[last].is(.rightParenthesis) else { return nil }
    let open = line.last { text.tokens[$0].is(.leftParenthesis) }
    return open.flatMap { minute(at: $0 + 1, line, text) }
  }

  private static func minute(at: Int, _ line: Range<Int>, _ text: TokenizedText) -> Int? {
    guard line.contains(at), text.tokens[at].has(.number) else { return nil }
    var digits = text.bytes[text.tokens[at].range].split(separator: UInt8(ascii: "."))
    var end = at + 1
    if digits.count == 2, !isTime(before: end, line, text) { return nil }
    // "18:41", "18h41"
    if digits.count == 1, line.contains(at + 2), text.tokens[at + 1].is(.colon) || isHour(text.tokens[at + 1], text),
      text.tokens[at + 2].has(.number), !text.tokens[at + 2].has(.spaceBefore)
    {
      digits.append(text.bytes[text.tokens[at + 2].range])
      end = at + 3
    }
    guard digits.count == 2, digits[0].count <= 2, digits[1].count == 2, var hour = Int(decoding: digits[0]),
      let minute = Int(decoding: digits[1]), hour < 24, minute < 60
    else { return nil }
    if line.contains(end), text.tokens[end].is(.clock), hour <= 12 {
      let isAfternoon = text.bytes[text.tokens[end].range].first.map { $0 | 0x20 == UInt8(ascii: "p") } ?? false
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return hour * 60 + minute
  }

  private static func isHour(_ token: Token, _ text: TokenizedText) -> Bool {
    !token.has(.spaceBefore) && text.bytes[token.range].elementsEqual("h".utf8)
  }

  /// "11.44", "13.02 BST", "21.46 Police say"; but not "3.20 metres", "(3.10)".
  private static func isTime(before end: Int, _ line: Range<Int>, _ text: TokenizedText) -> Bool {
    guard line.contains(end) else { return true }
    let next = text.tokens[end]
    return next.is(.clock) || next.has(.capitalized) || next.has(.dash) || next.is(.colon)
  }
}

extension Int {
  fileprivate init?(decoding digits: ArraySlice<UInt8>) { self.init(String(decoding: digits, as: UTF8.self)) }
}
