/// The digits of one token: "1,000", "13.350", "12,34,567", "2.5".
struct Digits {
  /// The number is `mantissa` / 10^`decimals`; kept apart so that 2.3 million comes out even.
  var mantissa: Double
  var decimals: Int
  /// How many digits stand before the decimal mark.
  var width: Int
  var isGrouped: Bool
  var startsWithZero: Bool
  /// Three digits follow a single full stop: 13.350 is a decimal fraction in English and a grouped number elsewhere.
  var mayBeGrouped: Bool

  var isPlain: Bool { decimals == 0 && !isGrouped }

  /// Reads the bytes of a number token as `extent` delimits it.
  init(_ number: ArraySlice<UInt8>) {
    let bytes = Characters.ascii(number)
    let lastMark = bytes.lastIndex { !Scanner.isDigit($0) }
    let marks = bytes.reduce(0) { Scanner.isDigit($1) ? $0 : $0 + 1 }
    mantissa = 0
    decimals = 0
    width = 0
    for byte in bytes where Scanner.isDigit(byte) { mantissa = mantissa * 10 + Double(byte - 0x30) }
    startsWithZero = bytes.first == 0x30 && bytes.count > 1
    isGrouped = false
    mayBeGrouped = false
    let digits = bytes.count - marks
    guard let lastMark else {
      width = digits
      return
    }
    let tail = bytes.endIndex - lastMark - 1
    let firstMark = bytes.first { !Scanner.isDigit($0) }
    let sameMarks = marks > 1 && firstMark == bytes[lastMark]
    let head = lastMark - bytes.startIndex
    let isDecimal =
      marks == 1
      ? bytes[lastMark] == 0x2E || tail != 3 || (startsWithZero && head == 1)
      : !sameMarks
    decimals = isDecimal ? tail : 0
    width = digits - decimals
    isGrouped = marks > 1 || !isDecimal
    mayBeGrouped = marks == 1 && bytes[lastMark] == 0x2E && tail == 3 && head <= 3 && bytes.first != 0x30
  }

  /// True right after a digit and a comma: "24,26" of "22,24,26".
  private static func isInList(_ text: Span<UInt8>, _ start: Int) -> Bool {
    start > 1 && text[start - 1] == 0x2C && Scanner.isDigit(text[start - 2])
  }

  /// Where the number that starts at `start` ends: digits with marks between them as long as they make one number.
  ///
  /// "22,24,26" and "192.168.1.2" are several, so the first ends at its first mark.
  static func extent(_ text: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, Scanner.isDigit(text[at]) { at += 1 }
    let first = at
    var marks = 0
    var mark: UInt8 = 0
    // Of the groups between the first and the last: all of three digits, all of two digits.
    var threes = true
    var twos = true
    // All of two digits but the last, of three: 12,34,567.
    var indian = false
    var last = 0
    var lastMark: UInt8 = 0
    var mixed = false
    // No number has more than this many bytes after its first group, so looking ahead costs no more.
    let limit = min(text.count, first + 32)
    while at + 1 < limit, text[at] == 0x2E || text[at] == 0x2C || text[at] == 0x27, Scanner.isDigit(text[at + 1]) {
      if marks > 0 {
        threes = threes && last == 3
        indian = twos && last == 3
        twos = twos && last == 2
        mixed = mixed || lastMark != mark
      } else {
        mark = text[at]
      }
      lastMark = text[at]
      marks += 1
      let groupStart = at + 1
      at = groupStart
      while at < limit, Scanner.isDigit(text[at]) { at += 1 }
      last = at - groupStart
    }
    let head = first - start
    let isNumber =
      switch marks {
      case 0: true
      case 1 where mark == 0x2C && last < 3: !isInList(text, start)
      case 1: mark == 0x2E || (mark == 0x2C && last == 3 && head < 4) || (mark == 0x27 && last == 3)
      default:
        !mixed && (at < limit || at == text.count) && head <= 3
          && (mark == lastMark ? (threes || (twos && mark == 0x2C)) && last == 3 : threes || (indian && mark == 0x2C))
      }
    return isNumber ? at : first
  }
}
