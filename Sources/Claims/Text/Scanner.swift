import Articles

/// Splits UTF-8 text into tokens. Any bytes whatever give tokens; the cost is linear.
struct Scanner {
  let lexicon: Lexicon

  func scan(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 8)
    let text = bytes.span
    var at = 0
    var gap: Token.Shape = [.lineBefore, .blankLineBefore]
    while at < text.count {
      let byte = text[at]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        gap.insert(.spaceBefore)
        at += 1
        continue
      }
      if byte == 0x0A {
        gap.formUnion(gap.contains(.lineBefore) ? [.spaceBefore, .blankLineBefore] : [.spaceBefore, .lineBefore])
        at += 1
        continue
      }
      if let width = Scanner.space(text, at) {
        gap.insert(.spaceBefore)
        at += width
        continue
      }
      var token: Token
      if Scanner.isLetter(text, at) {
        token = word(text, at)
      } else if Scanner.isDigit(byte) || Characters.digit(text, at) != nil {
        token = number(text, at)
      } else {
        token = mark(text, at, previous: tokens.last, gap: gap)
      }
      token.shape.formUnion(gap)
      gap = []
      at = Int(token.end)
      tokens.append(token)
    }
    return tokens
  }

  // MARK: Words

  private func word(_ text: Span<UInt8>, _ start: Int) -> Token {
    var at = start
    var hash = Lexicon.Hash()
    var stem = hash
    var upper = 0
    var letters = 0
    var nonASCII = false
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if byte &- 0x61 < 26 {
          hash.add(byte)
        } else if byte &- 0x41 < 26 {
          hash.add(byte | 0x20)
          upper += 1
        } else if byte == 0x27, joins(text, at, 1) {
          hash.add(0x27)
          at += 1
          continue
        } else if byte == 0x2E, isInitial(text, start, at) {
          stem = hash
          hash.add(0x2E)
          at += 1
          continue
        } else {
          break
        }
        letters += 1
        at += 1
        continue
      }
      if Scanner.isApostrophe(text, at) {
        guard joins(text, at, 3) else { break }
        hash.add(0x27)
        at += 3
        continue
      }
      guard Scanner.isLetter(text, at) else { break }
      let width = Scanner.width(byte, text.count - at)
      nonASCII = true
      // Latin-1 and Latin Extended-A capitals are told by a rule of thumb; others count as small letters.
      if letters == 0, byte == 0xC3, at + 1 < text.count, text[at + 1] < 0x9F { upper += 1 }
      for offset in 0..<width { hash.add(text[at + offset]) }
      letters += 1
      at += width
    }
    var shape: Token.Shape = .word
    let first = text[start]
    if first &- 0x41 < 26 || (nonASCII && upper > 0 && first == 0xC3) { shape.insert(.capitalized) }
    if upper == letters, letters > 1 { shape.insert(.allCaps) }
    // The last stop of `U.S.` is no part of the word in the lexicon.
    let isInitials = text[at - 1] == 0x2E
    let id = lexicon.id(isInitials ? stem : hash)
    if id == Lexicon.unknown, upper == 0, letters > 7, letters == at - start, let auxiliary = joined(text, start, at) {
      return auxiliary
    }
    return Token(
      start: Int32(start), end: Int32(at), word: id, classes: lexicon.classes(of: id), shape: shape)
  }

  /// The auxiliary of a word such as `weredisplaced`, which text taken from a PDF has: the rest is a verb of a kind.
  private func joined(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Token? {
    var hash = Lexicon.Hash()
    for at in start..<(start + 4) {
      hash.add(text[at])
      guard at > start + 1 else { continue }
      let id = lexicon.id(hash)
      guard !lexicon.classes(of: id).isDisjoint(with: [.be, .have]) else { continue }
      var rest = Lexicon.Hash()
      for next in (at + 1)..<end { rest.add(text[next]) }
      guard lexicon.classes(of: lexicon.id(rest)).contains(.trigger) else { return nil }
      return Token(start: Int32(start), end: Int32(at + 1), word: id, classes: lexicon.classes(of: id), shape: .word)
    }
    return nil
  }

  /// An apostrophe stays in the word where letters follow that are no possessive: `O'Higgins`, `don't`, but `ministry|'s`.
  private func joins(_ text: Span<UInt8>, _ at: Int, _ width: Int) -> Bool {
    let next = at + width
    guard next < text.count, Scanner.isLetter(text, next) else { return false }
    let isS = text[next] | 0x20 == 0x73
    let ends = next + 1 >= text.count || !Scanner.isLetter(text, next + 1)
    return !(isS && ends)
  }

  /// The full stop of `U.S.` and `a.m.`: single letters with a stop after each.
  private func isInitial(_ text: Span<UInt8>, _ start: Int, _ at: Int) -> Bool {
    let before = at - start
    guard before == 1 || (before % 2 == 1 && text[at - 2] == 0x2E) else { return false }
    if at + 2 < text.count, Scanner.isASCIILetter(text[at + 1]), text[at + 2] == 0x2E { return true }
    return before > 1 && (at + 1 >= text.count || !Scanner.isASCIILetter(text[at + 1]))
  }

  // MARK: Numbers

  private func number(_ text: Span<UInt8>, _ start: Int) -> Token {
    let at = Scanner.isDigit(text[start]) ? Digits.extent(text, start) : Characters.extentOfNumber(text, start)
    return Token(start: Int32(start), end: Int32(at), word: Lexicon.unknown, classes: [], shape: .number)
  }

  // MARK: Marks

  private func mark(_ text: Span<UInt8>, _ start: Int, previous: Token?, gap: Token.Shape) -> Token {
    let byte = text[start]
    let width = byte < 0x80 ? 1 : Scanner.width(byte, text.count - start)
    var shape: Token.Shape = .mark
    var end = start + width
    switch byte {
    case 0x22, 0x60: shape.insert(.quote)
    case 0x27: shape.insert(.quote)
    case 0x2D: shape.insert(.dash)
    case 0x24: shape.insert(.currency)
    case 0xC2 where width == 2:
      if text[start + 1] == 0xAB || text[start + 1] == 0xBB { shape.insert(.quote) }
      if text[start + 1] == 0xA3 || text[start + 1] == 0xA5 { shape.insert(.currency) }
    case 0xE2 where width == 3:
      if text[start + 1] == 0x80 {
        switch text[start + 2] {
        case 0x98...0x9F, 0xB9, 0xBA: shape.insert(.quote)
        case 0x90...0x95: shape.insert(.dash)
        default: break
        }
      }
      if text[start + 1] == 0x82, text[start + 2] >= 0xA0 { shape.insert(.currency) }
    default: break
    }
    let follows = previous.map { $0.has(.word) || $0.has(.number) } == true && gap.isEmpty
    if follows, byte == 0x27 || Scanner.isApostrophe(text, start), end < text.count, text[end] | 0x20 == 0x73,
      end + 1 >= text.count || !Scanner.isLetter(text, end + 1)
    {
      end += 1
      shape = [.mark, .possessive]
    }
    let id = (width == 1 ? byte : Characters.mark(text, start)).map { lexicon.id(ofMark: $0) } ?? Lexicon.unknown
    return Token(
      start: Int32(start), end: Int32(end), word: shape.contains(.possessive) ? Lexicon.unknown : id, classes: [],
      shape: shape)
  }

  // MARK: Bytes

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// ASCII letters, and letters of any other script.
  @inline(__always)
  static func isLetter(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return isASCIILetter(byte) }
    if byte == 0xC2 {
      return at + 1 < text.count && (text[at + 1] == 0xAA || text[at + 1] == 0xB5 || text[at + 1] == 0xBA)
    }
    if byte == 0xE2 { return at + 1 < text.count && text[at + 1] >= 0xB0 }
    if Characters.isMixed(byte) { return Characters.isLetter(text, at) }
    // × and ÷
    if byte == 0xC3 { return at + 1 >= text.count || text[at + 1] & 0xDF != 0x97 }
    return byte >= 0xC3
  }

  @inline(__always)
  static func isApostrophe(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }

  /// Bytes of a white-space character beyond ASCII at the offset: no-break, thin and narrow spaces, byte-order mark.
  @inline(__always)
  static func space(_ text: Span<UInt8>, _ at: Int) -> Int? {
    let byte = text[at]
    if byte < 0x20 { return 1 }
    guard byte >= 0xC2 else { return nil }
    if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 { return 2 }
    guard at + 2 < text.count else { return nil }
    if byte == 0xE2, text[at + 1] == 0x80 {
      let last = text[at + 2]
      return (0x80...0x8F).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : nil
    }
    if byte == 0xE3, text[at + 1] == 0x80, text[at + 2] == 0x80 { return 3 }
    if byte == 0xEF, text[at + 1] == 0xBB, text[at + 2] == 0xBF { return 3 }
    return nil
  }

  /// How many bytes the character that starts with `byte` has, at most `rest`; 1 for a stray byte.
  @inline(__always)
  static func width(_ byte: UInt8, _ rest: Int) -> Int {
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    return min(width, rest)
  }
}
