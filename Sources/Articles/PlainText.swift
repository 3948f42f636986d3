/// Documents that are text: the text is the article.
enum PlainText {
  /// The longest first line, in bytes, that can be a headline.
  static let longestTitle = 200

  static func article(_ bytes: [UInt8]) -> Article {
    var text = normalized(bytes)
    let front = FrontMatter(&text)
    let title = title(of: text)
    let blocks = PlainBlocks.blocks(of: text, hasHeadline: title != nil)
    let article = Article(
      title: title, text: text, published: PlainBlocks.date(in: text, blocks: blocks), blocks: blocks)
    return front.metadata.over(article, url: nil)
  }

  /// Line ends as LF; control characters but tab and LF, byte order marks, soft hyphens and what has no width left out.
  /// All else stays as it is.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0D:
        text.append(0x0A)
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      case 0x09, 0x0A: text.append(byte)
      case ..<0x20, 0x7F: break
      case 0xC2, 0xE2, 0xEF:
        let length = invisibleLength(bytes, at: index)
        if length == 0 { text.append(byte) } else { index += length - 1 }
      default: text.append(byte)
      }
      index += 1
    }
    return text
  }

  /// The length of a soft hyphen, a zero-width space, a word joiner or a byte order mark; 0 where there is none.
  /// Joiners stay: Persian and the languages of India are spelled with them.
  static func invisibleLength(_ bytes: [UInt8], at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// The first line, where it looks like a headline: short, with no full stop at its end, and a blank line or
  /// a byline after it.
  static func title(of text: [UInt8]) -> String? {
    guard let start = text.firstIndex(where: { !$0.isSpace }) else { return nil }
    let window = text[start...].prefix(longestTitle + 1)
    guard let end = window.firstIndex(of: 0x0A) else { return nil }
    let after = text[(end + 1)...]
    let isBlank = after.prefix { $0.isSpace }.contains(0x0A)
    guard isBlank || PlainBlocks.isLineOfByline(after.prefix { $0 != 0x0A }), !after.allSatisfy(\.isSpace) else {
      return nil
    }
    let line = String(decoding: window[..<end], as: UTF8.self).drop { $0 == "#" }.trimmed()
    guard let last = line.unicodeScalars.last, !".:;,".unicodeScalars.contains(last) else { return nil }
    return Fragment.line(line)
  }
}

/// What stands at the head of a text: `key: value`, or `key = "value"`, in lines between two of `---` or `+++`, or in
/// lines of known keys alone, with a blank line below.
struct FrontMatter {
  private(set) var metadata = Metadata()

  private static let longest = 8_192
  private static let known: Set = [
    "title", "headline", "outlet", "source", "publisher", "url", "link", "canonical", "published", "date", "language",
    "lang",
  ]

  /// Takes it out of the text, where it is there.
  init(_ text: inout [UInt8]) {
    let isFenced = text.starts(with: "---\n".utf8) || text.starts(with: "+++\n".utf8)
    let fence = isFenced ? String(decoding: text[..<3], as: UTF8.self) : ""
    let start = isFenced ? 4 : 0
    let lines = String(decoding: text.dropFirst(start).prefix(Self.longest), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let close = lines.firstIndex(where: { $0.trimmed() == fence }), close > 0 else { return }
    let fields = Self.fields(lines[..<close])
    // A rule across the page, and another one below, with no field between; a text whose first line has a colon. A day
    // by itself is no sentence.
    let day = (fields["published"] ?? fields["date"]).flatMap { Timestamp(written: $0) }
    guard !fields.isEmpty,
      isFenced || (close > 1 || day != nil) && fields.count == close && Self.known.isSuperset(of: fields.keys)
    else { return }
    metadata = Metadata(
      title: fields["title"].map(Fragment.line) ?? fields["headline"].map(Fragment.line),
      outlet: fields["outlet"] ?? fields["source"] ?? fields["publisher"],
      url: fields["url"] ?? fields["link"] ?? fields["canonical"],
      published: day,
      language: fields["language"] ?? fields["lang"])
    let length = lines[...close].reduce(start) { $0 + $1.utf8.count + 1 }
    text = Array(text.dropFirst(length).drop { $0 == 0x0A })
  }

  private static func fields(_ lines: ArraySlice<Substring>) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines {
      guard let mark = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
      let value = line[line.index(after: mark)...].trimmed().trimmed { $0 == "\"" || $0 == "'" }
      if !value.isEmpty { fields[line[..<mark].trimmed().lowercased()] = value }
    }
    return fields
  }
}

/// The parts of a plain text.
enum PlainBlocks {
  /// Paragraphs end at a blank line; what a short one is, its words tell.
  static func blocks(of text: [UInt8], hasHeadline: Bool) -> [Article.Block] {
    var blocks: [Article.Block] = []
    var hasLead = false
    var paragraphs = paragraphs(of: text)
    // The headline is a line of its own.
    if hasHeadline, let first = paragraphs.first, let end = text[first].firstIndex(of: 0x0A) {
      paragraphs.replaceSubrange(0..<1, with: [first.lowerBound..<end, end + 1..<first.upperBound])
    }
    // Dates in lines of their own, again and again, are those of what is told.
    let isTimeline = paragraphs.count { $0.count <= 40 && isDate(words(text[$0])) } > 1
    for range in paragraphs {
      let role: Article.Block.Role
      if blocks.isEmpty, hasHeadline {
        role = .headline
      } else if isBoilerplate(text[range]) {
        role = .boilerplate
      } else if !hasLead, isByline(text[range]), !isTimeline || !isDate(words(text[range])) {
        role = .byline
      } else if text[range].starts(with: "> ".utf8) {
        role = .quotation
      } else if ["- ", "* ", "• "].contains(where: { text[range].starts(with: $0.utf8) }) {
        role = .list
      } else if text[range].first == UInt8(ascii: "#") {
        role = .headline
      } else {
        role = hasLead ? .paragraph : .lead
        hasLead = true
      }
      blocks.append(Article.Block(role, range))
    }
    return blocks
  }

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = 0
    var line = 0
    while line < text.count {
      let lineEnd = text[line...].firstIndex(of: 0x0A) ?? text.count
      if let last = text[line..<lineEnd].lastIndex(where: { !$0.isSpace }) {
        if start == nil { start = text[line..<lineEnd].firstIndex { !$0.isSpace } }
        end = last + 1
      } else if let begin = start {
        ranges.append(begin..<end)
        start = nil
      }
      line = lineEnd + 1
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }

  private static func words(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.prefix(200).map(\.lowered), as: UTF8.self)
  }

  /// `By Mara Lind`, `Published: 7 Jan 2022`, `LAST UPDATE | 7 Jan 2022`, `Tuesday, 7 January 2022`, each in a line of its
  /// own, three at the most.
  private static func isByline(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 120 else { return false }
    let lines = text.split(separator: 0x0A)
    return lines.count <= 3 && lines.allSatisfy(isLineOfByline)
  }

  static func isLineOfByline(_ line: ArraySlice<UInt8>) -> Bool {
    let words = words(line)
    if words.hasPrefix("by "), line.last != UInt8(ascii: ".") { return true }
    return (hasDateCue(words) || isDate(words)) && Timestamp(written: words) != nil
  }

  /// A date with its year, and perhaps its day of the week and its hour, and nothing else.
  private static func isDate(_ words: String) -> Bool {
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return parts.contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
      && parts.allSatisfy {
        $0.allSatisfy(\.isNumber) || clockWords.contains($0) || DateWords.months[$0] != nil
          || DateWords.weekdays.contains($0) || DateWords.zones[$0] != nil
      }
  }

  private static let clockWords: Set = ["at", "am", "pm", "a", "p", "m", "gmt", "utc"]

  private static func hasDateCue(_ words: String) -> Bool {
    ["published", "posted", "updated", "last update", "last modified", "date:"].contains { words.hasPrefix($0) }
  }

  private static func isBoilerplate(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 300 else { return false }
    let words = words(text)
    return words.hasPrefix("©") || words.hasPrefix("(c) ") || words.hasPrefix("copyright ")
      || words.contains("all rights reserved") || words.hasPrefix("sign up for ") || words.hasPrefix("subscribe to ")
      || words.hasPrefix("follow us on ") || words.hasPrefix("read more:") || words.hasPrefix("read also:")
      || words.hasPrefix("related:")
  }

  /// The date of a line that says that it is the text's own: the first one of a publication, or else of a change; else that
  /// of the dateline, or of the heading of a report.
  static func date(in text: [UInt8], blocks: [Article.Block]) -> Timestamp? {
    let dates = blocks.prefix(8).filter { $0.role == .byline }.map { words(text[$0.range]) }
      .compactMap { words in Timestamp(written: words).map { (words.contains("updat"), $0) } }
    return dates.first { !$0.0 }?.1 ?? dates.first?.1
      ?? blocks.first { $0.role == .lead }.flatMap { datelineDate(of: text[$0.range]) }
      ?? blocks.first { $0.role == .headline }.flatMap { headingDate(of: text[$0.range]) }
  }

  /// The date that ends the heading of a report: "Situation report 3 (23 Nov. 2026)", "Orvane: press release, 25 November
  /// 2026"; but not "Final report on 10 March 2019 crash".
  private static func headingDate(of headline: ArraySlice<UInt8>) -> Timestamp? {
    let heading = words(headline)
    let isOfReport = !reportWords.isDisjoint(with: heading.split { !$0.isLetter }.map(String.init))
    guard isOfReport else { return nil }
    let end = heading.indices.filter { "(,:|–—-".contains(heading[$0]) }.map { heading[$0...] }.first {
      isDate(String($0))
    }
    return end.flatMap { Timestamp(written: String($0)) }
  }

  private static let reportWords: Set = ["report", "release", "statement", "bulletin", "update", "briefing"]

  /// Bytes that a dateline takes at the most.
  private static let longestDateline = 80

  /// "SELM, 10 March 2025 (Coast Wire) - Rain": in the capitals that the place begins with, and a whole date before the dash.
  private static func datelineDate(of lead: ArraySlice<UInt8>) -> Timestamp? {
    let start = String(decoding: lead.prefix(longestDateline), as: UTF8.self)
    guard let dash = [" - ", " – ", " — ", " -- "].compactMap({ start.firstRange(of: $0)?.lowerBound }).min(),
      start.prefix(3).allSatisfy({ $0.isUppercase })
    else { return nil }
    let words = start[..<dash]
    let year = words.split { !$0.isNumber }.contains { $0.count == 4 }
    return year ? Timestamp(written: String(words)) : nil
  }
}
