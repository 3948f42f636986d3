/// A message with places to fill: `{{to}} killed, says {{attribution}}`.
public struct Template: Sendable, Hashable {
  /// What can be filled in.
  public enum Placeholder: String, Sendable, Hashable, CaseIterable {
    case story, kind, from, to, change, population, place, attribution, outlet, url, title, sentence, rule, severity
    case published
  }

  enum Part: Sendable, Hashable {
    case text(String)
    case placeholder(Placeholder)
  }

  public let source: String
  let parts: [Part]

  /// Why a template cannot be used, and what would be right.
  public struct Mistake: Error, Sendable, Hashable {
    public var message: String
  }

  public init(_ source: String) throws(Mistake) {
    var parts: [Part] = []
    var rest = Substring(source)
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw Mistake(message: "'{{' is not closed: write '{{story}}', '{{to}}' and the like")
      }
      let name = String(rest[open.upperBound..<close.lowerBound].trimmed)
      guard let placeholder = Placeholder(rawValue: name) else {
        let names = Placeholder.allCases.map(\.rawValue)
        throw Mistake(message: "unknown placeholder '{{\(name)}}'" + suggestion(for: name, among: names))
      }
      parts.append(.placeholder(placeholder))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.source = source
    self.parts = parts
  }

  /// The message, with an empty text where a value is not known.
  ///
  /// - Parameter value: what stands for a placeholder; its second argument is the one that only a space parts it from.
  func filled(_ value: (Placeholder, _ after: Placeholder?) -> String) -> String {
    var message = ""
    var previous: Placeholder?
    for part in parts {
      switch part {
      case .text(let text):
        message += text
        if text != " " { previous = nil }
      case .placeholder(let placeholder):
        message += value(placeholder, previous)
        previous = placeholder
      }
    }
    return message
  }
}

extension Substring {
  /// Without white space at both ends.
  var trimmed: Substring {
    var result = self.drop { $0.isWhitespace }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }

  /// Where a short text stands first.
  func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
