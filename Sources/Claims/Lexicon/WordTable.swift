/// Words of one class, as data: what they are, and the words in lower case, white space between them.
struct WordTable: Sendable {
  var classes: WordClass
  /// What the words are in the plural; nil where plurals are not added.
  var plural: WordClass?
  var group: Group?
  /// Each `word`, `word=number`, or, where plurals are added, `word/plural` if the plural is irregular.
  var words: String

  init(_ classes: WordClass, plural: WordClass? = nil, group: Group? = nil, _ words: String) {
    self.classes = classes
    self.plural = plural
    self.group = group
    self.words = words
  }

  func add(to lexicon: inout Lexicon) {
    let bytes = Array(words.utf8)
    let text = bytes.span
    var at = 0
    while at < text.count {
      let start = at
      var wordEnd: Int?
      while at < text.count, text[at] > 0x20 {
        if text[at] == 0x3D || text[at] == 0x2F { wordEnd = wordEnd ?? at }
        at += 1
      }
      if at > start { add(text, start, wordEnd ?? at, at, to: &lexicon) }
      at += 1
    }
  }

  /// Adds the word in `start..<wordEnd`, with what stands behind the mark at `wordEnd`, up to `end`.
  private func add(_ text: Span<UInt8>, _ start: Int, _ wordEnd: Int, _ end: Int, to lexicon: inout Lexicon) {
    let isMarked = wordEnd < end && wordEnd > start
    let number = isMarked && text[wordEnd] == 0x3D ? WordTable.number(text, wordEnd + 1, end) : nil
    lexicon.insert(text, start, isMarked ? wordEnd : end, classes, number: number, group: group)
    guard let plural else { return }
    if isMarked, text[wordEnd] == 0x2F {
      lexicon.insert(text, wordEnd + 1, end, plural, group: group)
    } else {
      let regular = WordTable.regularPlural(text, start, end)
      lexicon.insert(regular.span, 0, regular.count, plural, group: group)
    }
  }

  /// houses, buses, cities
  private static func regularPlural(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start + 3)
    for at in start..<end { bytes.append(text[at]) }
    func letter(_ fromEnd: Int) -> Unicode.Scalar {
      end - fromEnd >= start ? Unicode.Scalar(text[end - fromEnd]) : " "
    }
    switch (letter(2), letter(1)) {
    case (_, "s"), (_, "x"), (_, "z"), ("c", "h"), ("s", "h"): bytes += [0x65, 0x73]
    case ("a", "y"), ("e", "y"), ("i", "y"), ("o", "y"), ("u", "y"): bytes.append(0x73)
    case (_, "y"):
      bytes.removeLast()
      bytes += [0x69, 0x65, 0x73]
    default: bytes.append(0x73)
    }
    return bytes
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Double? {
    var digits = ""
    for at in start..<end { digits.unicodeScalars.append(Unicode.Scalar(text[at])) }
    return Double(digits)
  }
}
