/// A pattern in which `*` stands for any run of characters, none included.
public struct Glob: Sendable, Hashable, CustomStringConvertible {
  public let text: String
  private let pattern: [UInt8]
  private let ignoresCase: Bool

  public init(_ text: String, ignoringCase: Bool = false) {
    self.text = text
    ignoresCase = ignoringCase
    pattern = Array((ignoringCase ? text.lowercased() : text).utf8)
  }

  public var description: String { text }

  /// A pattern of stars alone.
  var matchesAnything: Bool { !pattern.isEmpty && pattern.allSatisfy { $0 == UInt8(ascii: "*") } }

  /// True where the pattern covers the whole of the name. Time grows with the product of both lengths at the worst.
  public func matches(_ name: String) -> Bool {
    let star = UInt8(ascii: "*")
    let name = Array((ignoresCase ? name.lowercased() : name).utf8)
    var p = 0
    var n = 0
    var retry: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == star {
        p += 1
        retry = (p, n)
      } else if p < pattern.count, pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let last = retry {
        // The last star takes one more byte.
        retry = (last.p, last.n + 1)
        p = last.p
        n = last.n + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == star }
  }
}
