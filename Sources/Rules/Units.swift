/// The forms of times, sizes and numbers in the configuration. Each is a table of unit and factor.
enum Units {
  static let times: [(unit: String, factor: Int64)] = [("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)]
  static let sizes: [(unit: String, factor: Int64)] = [("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000)]

  /// `30s`, `10m`, `6h`, `2d`: digits and one unit, without a sign or a space. Nil for anything else.
  static func duration(_ text: String) -> Duration? {
    measure(text, in: times).map { .seconds($0) }
  }

  /// `500KB`, `20MB`, `1GB`, in bytes (decimal units). Nil for anything else.
  static func size(_ text: String) -> Int? {
    measure(text, in: sizes).flatMap { Int(exactly: $0) }
  }

  /// A number in decimal digits, with a fraction or not, without a sign. `010` is none: is it 10 or 8?
  static func number(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, parts.allSatisfy({ isDigits($0) }),
      whole == "0" || whole.first != "0"
    else { return nil }
    return Double(text)
  }

  private static func measure(_ text: String, in units: [(unit: String, factor: Int64)]) -> Int64? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      let digits = text.dropLast(unit.count)
      guard isDigits(digits), let count = Int64(digits) else { return nil }
      let (product, overflow) = count.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
    return nil
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 15 && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}

extension Duration {
  /// Reads `30s`, `10m`, `6h`, `2d`, from a second on. Nil for anything else.
  public init?(configured text: String) {
    guard let duration = Units.duration(text), duration > .zero else { return nil }
    self = duration
  }

  /// As the configuration writes it, in the largest unit that divides it: `90s`, `10m`, `6h`, `2d`. Fractions of a
  /// second are cut.
  public var configured: String {
    let seconds = components.seconds
    let unit = Units.times.last { seconds != 0 && seconds % $0.factor == 0 } ?? ("s", 1)
    return "\(seconds / unit.factor)\(unit.unit)"
  }
}

/// True for an http or https URL with a host and no white space in it.
public func isWebURL(_ text: String) -> Bool {
  let lower = text.lowercased()
  guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix),
    text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace })
  else { return false }
  let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
  var host = authority[...]
  if let at = authority.lastIndex(of: "@") { host = authority[authority.index(after: at)...] }
  if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
    guard let port = Int(host[host.index(after: colon)...]), (1...65_535).contains(port) else { return false }
    host = host[..<colon]
  }
  return !host.isEmpty && !host.hasPrefix(".") && !host.contains("..")
}
