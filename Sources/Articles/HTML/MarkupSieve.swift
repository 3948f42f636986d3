internal import Glibc

/// Takes out of markup what is never read, before it is parsed: comments, programs, styles and drawings, often most of the
/// bytes of a page, attributes that tell nothing, and what would make the parser slow: NULs, and attributes beyond any
/// sensible number.
struct MarkupSieve {
  private let input: UnsafeBufferPointer<UInt8>
  private var output: [UInt8] = []
  /// The input up to here is in the output.
  private var copied = 0

  /// The most attributes of one tag that are passed on; the parser compares each with all others.
  static let mostAttributes = 300

  /// The same page, without what is never read.
  static func sieved(_ html: [UInt8]) -> [UInt8] {
    let html = html.contains(0) ? html.map { $0 == 0 ? 0x20 : $0 } : html
    return html.withUnsafeBufferPointer { buffer in
      var sieve = MarkupSieve(input: buffer)
      sieve.run()
      return sieve.output
    }
  }

  private init(input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  private mutating func run() {
    var at = 0
    while let open = find(0x3C, from: at) {
      if starts(at: open, with: "<!--") {
        at = skipComment(from: open)
      } else if open + 1 < input.count, input[open + 1].isLetter {
        at = passTag(from: open)
      } else {
        at = open + 1
      }
    }
    copy(upTo: input.count)
  }

  private mutating func copy(upTo end: Int) {
    if end > copied { output.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<end])) }
    copied = max(copied, end)
  }

  private mutating func drop(_ range: Range<Int>) {
    copy(upTo: range.lowerBound)
    copied = max(copied, range.upperBound)
  }

  /// Drops a comment. One that never ends is left to the parser, with all that follows.
  private mutating func skipComment(from open: Int) -> Int {
    // `<!-->` and `<!--->` are whole.
    var dash = open + 2
    while let at = find(0x2D, from: dash), at + 2 < input.count {
      if input[at + 1] == 0x2D, input[at + 2] == 0x3E {
        drop(open..<at + 3)
        return at + 3
      }
      dash = at + 1
    }
    return input.count
  }

  /// Passes on a tag with the attributes that are read, and drops what follows up to the end tag where it is a program, a
  /// style or a drawing.
  private mutating func passTag(from open: Int) -> Int {
    let (name, nameEnd) = name(at: open + 1)
    var at = nameEnd
    var count = 0
    while at < input.count, input[at] != 0x3E {
      guard input[at].isLetter else {
        at += 1
        continue
      }
      let start = at
      let (attribute, end) = self.name(at: at)
      at = endOfValue(from: end)
      count += 1
      if !MarkupSieve.read.contains(attribute) || count > MarkupSieve.mostAttributes { drop(start..<at) }
    }
    guard at < input.count else { return at }
    at += 1
    guard let closing = MarkupSieve.dropped[name], input[at - 2] != 0x2F else { return at }
    if holds("ld+json", in: nameEnd..<at) { return at }
    guard let end = endTag(closing, from: at) else { return input.count }
    drop(at..<end)
    return end
  }

  private static let dropped = NameTable<StaticString>([
    (name: "script", value: "</script"), (name: "style", value: "</style"), (name: "svg", value: "</svg"),
  ])

  /// The attributes that are read, in any element.
  private static let read = NameTable<Bool>(
    [
      "class", "id", "role", "itemprop", "property", "name", "content", "datetime", "href", "rel", "lang", "hidden",
      "style", "type", "http-equiv",
    ].map { (name: $0, value: true) })

  /// The name of an element or attribute, and its end.
  private func name(at start: Int) -> (FNV, Int) {
    var name = FNV()
    var at = start
    while at < input.count, input[at] != 0x3D, input[at] != 0x3E, input[at] != 0x2F, !input[at].isSpace {
      name = name.adding(input[at].lowered)
      at += 1
    }
    return (name, at)
  }

  /// The end of the value of an attribute whose name ends at an index; that index where it has none.
  private func endOfValue(from end: Int) -> Int {
    var at = end
    while at < input.count, input[at].isSpace { at += 1 }
    guard at < input.count, input[at] == 0x3D else { return end }
    at += 1
    while at < input.count, input[at].isSpace { at += 1 }
    guard at < input.count else { return at }
    if input[at] == 0x22 || input[at] == 0x27 {
      return find(input[at], from: at + 1).map { $0 + 1 } ?? input.count
    }
    while at < input.count, !input[at].isSpace, input[at] != 0x3E { at += 1 }
    return at
  }

  private func endTag(_ tag: StaticString, from start: Int) -> Int? {
    var at = start
    while let open = find(0x3C, from: at) {
      if starts(at: open, with: tag) { return open }
      at = open + 1
    }
    return nil
  }

  private func holds(_ word: StaticString, in range: Range<Int>) -> Bool {
    range.contains { starts(at: $0, with: word) }
  }

  /// Compares without regard to case; the word is in lower case.
  private func starts(at index: Int, with word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= input.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where input[index + offset].lowered != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < input.count, let base = input.baseAddress,
      let found = memchr(base + start, Int32(byte), input.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
