/// Words in quotation marks.
struct Quotation: Sendable, Hashable {
  /// The tokens between the marks.
  var tokens: Range<Int>
  /// True where the closing mark stands in the text; an open quotation ends with its paragraph.
  var isClosed: Bool

  /// With the marks.
  var outer: Range<Int> { tokens.lowerBound - 1..<tokens.upperBound + (isClosed ? 1 : 0) }
}

/// Finds quotations: “ ” „ " « » and single marks, over several sentences and paragraphs. Linear in the number of tokens.
struct QuotationFinder {
  let text: TokenizedText
  private var tokens: [Token] { text.tokens }

  init(_ text: TokenizedText) { self.text = text }

  private enum Mark { case open, close, straight, singleOpen, singleClose, singleStraight, none }

  func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var open: Int?
    var single: Int?
    func close(_ end: Int, closed: Bool) {
      if let start = open, end > start + 1 { found.append(Quotation(tokens: start + 1..<end, isClosed: closed)) }
      open = nil
    }
    for at in tokens.indices {
      let token = tokens[at]
      if token.has(.blankLineBefore) || (token.has(.lineBefore) && !isWrapped) {
        if open != nil { close(at, closed: false) }
        single = nil
      }
      guard token.has(.quote) else { continue }
      switch mark(at) {
      case .open:
        if open == nil {
          open = at
          single = nil
        }
      case .close:
        close(at, closed: true)
        single = nil
      case .straight:
        let opens =
          at + 1 < tokens.count && !tokens[at + 1].has(.spaceBefore) && (token.has(.spaceBefore) || open == nil)
        if open == nil {
          if opens || token.has(.spaceBefore) {
            open = at
            single = nil
          }
        } else {
          close(at, closed: true)
        }
      case .singleOpen:
        if open == nil, at + 1 < tokens.count, !tokens[at + 1].has(.spaceBefore) { single = at }
      case .singleClose:
        if open == nil, let start = single, at > start + 1 {
          found.append(Quotation(tokens: start + 1..<at, isClosed: true))
          single = nil
        }
      case .singleStraight:
        guard open == nil else { break }
        let opens = token.has(.spaceBefore) || token.has(.lineBefore)
        if let start = single, !opens, at > start + 1 {
          found.append(Quotation(tokens: start + 1..<at, isClosed: true))
          single = nil
        } else if opens, at + 1 < tokens.count, !tokens[at + 1].has(.spaceBefore) {
          single = at
        }
      case .none: break
      }
    }
    close(tokens.count, closed: false)
    return found
  }

  /// Without a blank line in the whole text, a line end may stand inside a quotation.
  private var isWrapped: Bool { text.isHardWrapped }

  private func mark(_ at: Int) -> Mark {
    let token = tokens[at]
    let bytes = text.bytes
    let start = Int(token.start)
    switch token.end - token.start {
    case 1: return bytes[start] == 0x22 ? .straight : bytes[start] == 0x27 ? .singleStraight : .none
    case 2: return bytes[start + 1] == 0xAB ? .open : bytes[start + 1] == 0xBB ? .close : .none
    case 3:
      switch bytes[start + 2] {
      case 0x9C, 0x9E, 0x9F: return tokens.count > at + 1 && isStray(at) ? .close : .open
      case 0x9D: return .close
      case 0x98, 0x9A, 0x9B: return .singleOpen
      case 0x99: return .singleClose
      default: return .none
      }
    default: return .none
    }
  }

  /// An opening mark directly after a word and before a space closes in careless typing.
  private func isStray(_ at: Int) -> Bool {
    !tokens[at].has(.spaceBefore) && tokens[at + 1].has(.spaceBefore) && at > 0 && !tokens[at - 1].has(.dash)
  }
}
