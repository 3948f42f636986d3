// Text from outside may steer a terminal, forge a line or turn words around. It is cleaned once, where it comes in, and
// what still holds such characters is escaped where it goes out.

extension Unicode.Scalar {
  /// Ends a line, whatever the system: LF, VT, FF, CR, NEL, LS, PS.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Says something to the terminal or the layout, nothing to the reader: control characters (C0, DEL, C1), embeddings,
  /// overrides and isolates of direction, tags, invisible spaces and marks of annotation. Joiners and the marks of
  /// direction that scripts are written with are none of them.
  var isSteering: Bool {
    switch value {
    case 0x09: false
    case ..<0x20, 0x7F..<0xA0: true
    case 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension String {
  /// The text on one line: white space of any kind is one space, and what only steers is left out. No more than
  /// `limit` bytes of it are kept; `…` follows where something was cut.
  public func cleanLine(limit: Int = .max) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(Swift.min(utf8.count, limit))
    var space = false
    for scalar in unicodeScalars {
      if scalar.endsLine || scalar.properties.isWhitespace {
        space = !line.isEmpty
      } else if !scalar.isSteering {
        let bytes = UTF8.encode(scalar)
        guard line.count + (bytes?.count ?? 0) + (space ? 1 : 0) <= limit else {
          return String(decoding: line, as: UTF8.self) + "…"
        }
        if space { line.append(0x20) }
        space = false
        if let bytes { line.append(contentsOf: bytes) }
      }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The text with what steers written as JSON writes it, `\u001B`: safe on a terminal, and within JSON the same text.
  /// Lines stay lines.
  public func escapingControls() -> String {
    guard unicodeScalars.contains(where: { $0.isSteering && $0 != "\n" }) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      guard scalar.isSteering, scalar != "\n" else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return escaped
  }

  /// An address that can be shown and followed: http or https, nothing in it that would end it or steer. What may not
  /// stand in a URL is percent-encoded. Nil for anything else.
  public func cleanURL(limit: Int = 2_000) -> String? {
    let lowered = prefix(8).lowercased()
    guard let scheme = ["http://", "https://"].first(where: lowered.hasPrefix), utf8.count > scheme.utf8.count else {
      return nil
    }
    var url = ""
    for scalar in unicodeScalars {
      if scalar.isSteering || scalar.properties.isWhitespace || "\"<>\\^`{|}".unicodeScalars.contains(scalar) {
        for byte in scalar.utf8Bytes {
          url += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      } else {
        url.unicodeScalars.append(scalar)
      }
    }
    return url.utf8.count <= limit ? url : nil
  }
}

/// The text of an article, as bytes of UTF-8.
enum CleanText {
  /// Line ends of any kind as LF; what only steers left out. The blocks, in the order of the text, stay where they are
  /// in it.
  static func cleaned(_ bytes: [UInt8], blocks: inout [Article.Block]) -> [UInt8] {
    guard mayNeedIt(bytes) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var before: Unicode.Scalar = " "
    var marks = blocks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    var (at, passed) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      while passed < marks.count, marks[passed] <= at {
        marks[passed] = text.count
        passed += 1
      }
      at += UTF8.width(scalar)
      defer { before = scalar }
      if scalar.endsLine {
        if scalar != "\n" || before != "\r" { text.append(0x0A) }
      } else if !scalar.isSteering, let encoded = UTF8.encode(scalar) {
        text.append(contentsOf: encoded)
      }
    }
    for mark in passed..<marks.count { marks[mark] = text.count }
    for (index, block) in blocks.indices.enumerated() {
      let start = marks[2 * index]
      blocks[block].range = start..<max(start, marks[2 * index + 1])
    }
    return text
  }

  /// Whether a byte is there that such a character has in it; most texts have none.
  private static func mayNeedIt(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0x09, 0x0A: return false
      case ..<0x20, 0x7F: return true
      case 0xC2: return next < 0xA0
      case 0xE2: return next == 0x80 && index + 2 < bytes.count && bytes[index + 2] != 0x99 || next == 0x81
      case 0xEF: return next == 0xBB || next == 0xBF
      case 0xF3: return next == 0xA0
      default: return false
      }
    }
  }

  /// The text up to a length in bytes, to the end of a line or word; nil where it is no longer.
  static func cut(_ bytes: [UInt8], to limit: Int) -> [UInt8]? {
    guard bytes.count > limit else { return nil }
    let window = bytes[..<limit]
    let near = window.suffix(10_000)
    let end = near.lastIndex(of: 0x0A) ?? near.lastIndex(of: 0x20) ?? limit
    var text = Array(window[..<end])
    // Not within a character: its later bytes begin with the bits 10.
    if end == limit, bytes[limit] & 0xC0 == 0x80 {
      while let last = text.popLast(), last & 0xC0 == 0x80 {}
    }
    return text
  }
}

extension Article {
  /// The longest title and name of an outlet that are kept, in bytes.
  static let longestTitle = 1_000
  static let longestOutlet = 200
  /// So much of a text is read, in bytes. A longer one is a register, a statute or a book; what it says first is news.
  static let longestText = 512 << 10

  /// The article as later steps may trust it: titles and names on one line, a URL that can be followed, a text that is
  /// not endless, nothing in it that steers, and no date of the future.
  ///
  /// - Parameters:
  ///   - latest: a later date of publication cannot be right.
  ///   - warnings: gets what was left out, in words for people.
  func cleaned(name: String, latest: Timestamp?, warnings: inout [String]) -> Article {
    var article = self
    article.title = title?.cleanLine(limit: Article.longestTitle).nonEmpty
    article.outlet = outlet?.cleanLine(limit: Article.longestOutlet).nonEmpty
    article.language = language?.cleanLine(limit: 35).nonEmpty
    if let url {
      article.url = url.cleanURL()
      if article.url == nil {
        warnings.append(
          "\(name): url: \"\(url.cleanLine(limit: 100))\" is not a URL such as https://news.example/story; left out")
      }
    }
    article.text = CleanText.cleaned(text, blocks: &article.blocks)
    if let beginning = CleanText.cut(article.text, to: Article.longestText) {
      warnings.append("\(name): the text has \(article.text.count) bytes; the first \(beginning.count) are read")
      article.text = beginning
      article.blocks = blocks(upTo: beginning.count, of: article.blocks)
    }
    if let updated, let latest, updated.seconds > latest.seconds { article.updated = nil }
    if let published, let latest, published.seconds > latest.seconds {
      warnings.append("\(name): published: \(published.iso8601) is yet to come; the article is taken without a date")
      article.published = nil
    }
    article.blocks.removeAll { $0.range.isEmpty }
    return article
  }

  private func blocks(upTo end: Int, of blocks: [Block]) -> [Block] {
    blocks.map { block in
      var block = block
      block.range = block.range.clamped(to: 0..<end)
      return block
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
