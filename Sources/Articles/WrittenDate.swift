extension Timestamp {
  /// Reads a date as people and pages write it: ISO 8601, RFC 2822, `January 10, 2022 at 5:30 p.m.`, `10 Jan. 2022`,
  /// `2022/01/10`, `10.01.2022`, `1/10/2022`. It is the first date in the text; nil where there is none.
  ///
  /// With slashes and no name of a month, the month comes first, as in the United States, unless it can be no month.
  public init?(written text: String) {
    if let exact = Timestamp(iso8601: text.trimmed()) {
      self = exact
      return
    }
    var reader = WrittenDate(text)
    guard let found = reader.first() else { return nil }
    self = found
  }
}

/// Finds a date among words and numbers.
private struct WrittenDate {
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  var tokens: [Token] = []

  init(_ text: String) {
    var word: [UInt8] = []
    func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }
    func endWord() {
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self).lowercased())) }
      word = []
    }
    var number: (value: Int, digits: Int)?
    // Spaces of other widths part words as well.
    let isWide = { (scalar: Unicode.Scalar) in
      scalar.value == 0xA0 || (0x2000...0x200B).contains(scalar.value) || scalar.value == 0x202F
    }
    let line = text.unicodeScalars.contains(where: isWide) ? String(text.map { $0.isWhitespace ? " " : $0 }) : text
    for byte in line.utf8.prefix(400) {
      if byte.isDigit {
        endWord()
        let before = number ?? (0, 0)
        number = before.digits < 15 ? (before.value * 10 + Int(byte - 0x30), before.digits + 1) : before
        continue
      }
      if let (value, digits) = number { tokens.append(.number(value, digits: digits)) }
      number = nil
      if isWordByte(byte) {
        word.append(byte)
      } else {
        endWord()
        if !byte.isSpace { tokens.append(.mark(byte)) }
      }
    }
    if let (value, digits) = number { tokens.append(.number(value, digits: digits)) }
    endWord()
  }

  mutating func first() -> Timestamp? {
    for index in tokens.indices {
      if let (date, next) = date(at: index) { return withTime(date, from: next) }
    }
    return nil
  }

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index] else { return nil }
    return (value, digits)
  }

  private func month(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return DateWords.months[word]
  }

  private func isMark(_ index: Int, _ mark: Character) -> Bool {
    tokens.indices.contains(index) && tokens[index] == .mark(mark.asciiValue ?? 0)
  }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  /// The year written at an index: four digits.
  private func year(_ index: Int) -> Int? {
    guard let (value, digits) = number(index), digits == 4, (1900...2100).contains(value) else { return nil }
    return value
  }

  /// A date that begins at a token, and the token after it.
  private func date(at start: Int) -> (Timestamp, Int)? {
    if let month = month(start) { return monthFirst(month, at: start) }
    guard let (first, digits) = number(start) else { return nil }
    if digits == 4, let year = year(start) { return yearFirst(year, at: start) }
    if digits == 8, let date = Timestamp(year: first / 10_000, month: first / 100 % 100, day: first % 100),
      (1990...2100).contains(first / 10_000)
    {
      return (date, start + 1)
    }
    guard digits <= 2 else { return nil }
    return dayFirst(first, at: start) ?? figures(first, at: start)
  }

  /// `January 10, 2022`, `Jan. 10th 2022`
  private func monthFirst(_ month: Int, at start: Int) -> (Timestamp, Int)? {
    var index = start + 1
    if isMark(index, ".") { index += 1 }
    guard let (day, digits) = number(index), digits <= 2 else { return nil }
    index += 1
    if let suffix = word(index), DateWords.ordinals.contains(suffix) { index += 1 }
    while isMark(index, ",") || isMark(index, ".") { index += 1 }
    guard let year = year(index), let date = Timestamp(year: year, month: month, day: day) else { return nil }
    return (date, index + 1)
  }

  /// `10 January 2022`, `10th of Jan., 2022`, `10-Jan-2022`
  private func dayFirst(_ day: Int, at start: Int) -> (Timestamp, Int)? {
    var index = start + 1
    if let suffix = word(index), DateWords.ordinals.contains(suffix) { index += 1 }
    while isMark(index, ".") || isMark(index, "-") || word(index) == "of" || word(index) == "de" { index += 1 }
    guard let month = month(index) else { return nil }
    index += 1
    while isMark(index, ".") || isMark(index, ",") || isMark(index, "-") || word(index) == "de" { index += 1 }
    guard let year = year(index), let date = Timestamp(year: year, month: month, day: day) else { return nil }
    return (date, index + 1)
  }

  /// `2022-01-10`, `2022/1/10`, `2022.01.10`, `2022-Jan-10`
  private func yearFirst(_ year: Int, at start: Int) -> (Timestamp, Int)? {
    for mark: Character in ["-", "/", "."] where isMark(start + 1, mark) && isMark(start + 3, mark) {
      guard let month = number(start + 2)?.value ?? month(start + 2), let (day, digits) = number(start + 4),
        digits <= 2,
        let date = Timestamp(year: year, month: month, day: day)
      else { return nil }
      return (date, start + 5)
    }
    return nil
  }

  /// `1/10/2022`, `10.01.2022`
  private func figures(_ first: Int, at start: Int) -> (Timestamp, Int)? {
    for mark: Character in ["/", ".", "-"] where isMark(start + 1, mark) && isMark(start + 3, mark) {
      guard let (second, digits) = number(start + 2), digits <= 2, let year = year(start + 4) else { return nil }
      let dayComesFirst = mark != "/" || first > 12
      let date =
        dayComesFirst
        ? Timestamp(year: year, month: second, day: first) ?? Timestamp(year: year, month: first, day: second)
        : Timestamp(year: year, month: first, day: second)
      return date.map { ($0, start + 5) }
    }
    return nil
  }

  /// The date with the time of day that stands within a few tokens after it.
  private func withTime(_ date: Timestamp, from start: Int) -> Timestamp {
    var index = start
    while index < min(start + 5, tokens.count), !(number(index) != nil && isMark(index + 1, ":")) {
      // `5 p.m.`
      if let (_, digits) = number(index), digits <= 2, half(index + 1) != nil { break }
      if number(index) != nil { return date }
      index += 1
    }
    guard let (written, digits) = number(index), digits <= 2 else { return date }
    var hour = written
    index += 1
    var minute = 0
    var second = 0
    if isMark(index, ":"), let (value, _) = number(index + 1), value < 60 {
      minute = value
      index += 2
      if isMark(index, ":"), let (value, _) = number(index + 1), value < 60 {
        second = value
        index += 2
        if isMark(index, "."), number(index + 1) != nil { index += 2 }
      }
    }
    if let (isAfternoon, length) = half(index) {
      guard hour <= 12 else { return date }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      index += length
    }
    let offset = offset(at: index)
    // What no clock shows is no time: then the day alone is known.
    return Timestamp(day: date, hour: hour, minute: minute, second: second, offset: offset) ?? date
  }

  /// `am`, `p.m.`: whether it is the afternoon, and how many tokens it takes.
  private func half(_ index: Int) -> (isAfternoon: Bool, length: Int)? {
    switch word(index) {
    case "am": return (false, 1)
    case "pm": return (true, 1)
    case "a" where isMark(index + 1, ".") && word(index + 2) == "m": return (false, isMark(index + 3, ".") ? 4 : 3)
    case "p" where isMark(index + 1, ".") && word(index + 2) == "m": return (true, isMark(index + 3, ".") ? 4 : 3)
    default: return nil
    }
  }

  /// Minutes east of UTC: `+0600`, `-05:00`, `EST`. 0 where nothing is said.
  private func offset(at start: Int) -> Int {
    var index = start
    if let name = word(index) {
      let isAlone = word(index + 1) == nil && number(index + 1) == nil
      let isZone = isAlone || !DateWords.words.contains(name)
      if isZone, let minutes = DateWords.zones[name] { return minutes }
      guard name == "gmt" || name == "utc" || name == "z" else { return 0 }
      index += 1
    }
    guard isMark(index, "+") || isMark(index, "-"), let (value, digits) = number(index + 1), digits <= 4 else {
      return 0
    }
    let sign = isMark(index, "-") ? -1 : 1
    if digits > 2 { return sign * (value / 100 * 60 + value % 100) }
    let minutes = isMark(index + 2, ":") ? number(index + 3)?.value ?? 0 : 0
    return sign * (value * 60 + minutes)
  }
}

/// Words of dates.
enum DateWords {
  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "º"]

  /// The zones of RFC 2822, 4.3, and those that news names: minutes east of UTC. Where a name has more than one
  /// meaning, the one that English-language news uses most.
  static let zones: [String: Int] = [
    "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "pt": -480, "mt": -420, "at": -240, "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "akst": -540,
    "akdt": -480, "hst": -600, "hdt": -540, "brt": -180,
    "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "trt": 180, "idt": 180,
    "wat": 60, "cat": 120, "sast": 120, "eat": 180,
    "jst": 540, "kst": 540, "ist": 330, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "pkt": 300, "npt": 345,
    "almt": 360, "wib": 420, "wita": 480, "wit": 540, "ict": 420,
    "awst": 480, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzdt": 780, "nzst": 720,
  ]

  /// Zones whose names are words. They are zones only where no word follows, as in a feed: in "10 January 2022, 5:30 pm
  /// at the station" none is named.
  static let words: Set<String> = ["at", "met", "west", "wet", "eat", "cat", "wit"]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ]

  static let months: [String: Int] = {
    // English in full and short, then German, French, Spanish, Italian, Portuguese and Dutch where they differ.
    let names = [
      "january jan januar jänner janvier enero gennaio janeiro januari",
      "february feb februar février febrero febbraio fevereiro februari",
      "march mar märz mars marzo março maart", "april apr avril abril aprile", "may mai mayo maggio maio mei",
      "june jun juni juin junio giugno junho", "july jul juli juillet julio luglio julho",
      "august aug août agosto augustus", "september sept sep septembre septiembre settembre setembro",
      "october oct okt oktober octobre octubre ottobre outubro", "november nov novembre noviembre novembro",
      "december dec dez dezember décembre diciembre dicembre dezembro",
    ]
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
