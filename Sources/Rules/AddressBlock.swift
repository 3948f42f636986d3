import Foundation

/// An address of the Internet Protocol. One of version 4 is kept as the IPv6 address that stands for it,
/// `::ffff:a.b.c.d`, so that both spellings are the same address.
public struct IPAddress: Sendable, Hashable {
  /// Sixteen bytes, in network order.
  public let bytes: [UInt8]

  /// - Parameter bytes: 4 of IPv4 or 16 of IPv6; nil for any other number.
  public init?(bytes: [UInt8]) {
    switch bytes.count {
    case 4: self.bytes = IPAddress.mapped + bytes
    case 16: self.bytes = bytes
    default: return nil
    }
  }

  /// Reads `192.0.2.1`, `2001:db8::1`, `::ffff:192.0.2.1`, an IPv6 address also in brackets and with a zone, which is
  /// left out.
  public init?(_ text: some StringProtocol) {
    var text = Substring(text)
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    text = text.prefix { $0 != "%" }
    let bytes = text.contains(":") ? IPAddress.version6(text) : IPAddress.version4(text)
    guard let bytes else { return nil }
    self.init(bytes: bytes)
  }

  static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

  public var isVersion4: Bool { bytes.starts(with: IPAddress.mapped) }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let bytes = parts.compactMap { part -> UInt8? in
      // "010" is none: is it 10 or 8?
      let isDecimal = part.utf8.allSatisfy { (48...57).contains($0) } && (part == "0" || part.first != "0")
      return isDecimal ? UInt8(part) : nil
    }
    return bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    let halves = text.components(separatedBy: "::")
    // An IPv4 address is the end of the whole alone.
    guard halves.count <= 2, halves.count == 1 || !halves[0].contains("."), let first = groups(halves[0]) else {
      return nil
    }
    guard halves.count == 2 else { return first.count == 16 ? first : nil }
    guard let last = groups(halves[1]), first.count + last.count <= 14 else { return nil }
    return first + [UInt8](repeating: 0, count: 16 - first.count - last.count) + last
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }

  /// The bytes of groups between colons, the last of which may be an IPv4 address.
  private static func groups(_ text: String) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains(".") {
        guard let last = version4(part) else { return nil }
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(isHexDigit),
          let group = UInt16(part, radix: 16)
        else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes.count <= 16 ? bytes : nil
  }
}

extension IPAddress: CustomStringConvertible {
  public var description: String {
    if isVersion4 { return bytes.suffix(4).map(String.init).joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2).map { index in
      String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
    }.joined(separator: ":")
  }
}

/// The addresses that begin with the same bits: `10.0.0.0/8`.
public struct AddressBlock: Sendable, Hashable {
  public let first: IPAddress
  /// How many bits are the same, of 128.
  public let length: Int

  /// Reads `10.0.0.0/8`, `fd00::/8`, or one address. Nil for anything else, and where bits are set beyond the length.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = IPAddress(parts[0]) else { return nil }
    self.first = first
    // Of an IPv4 address, the 96 bits of its prefix come on top.
    let (most, offset) = parts[0].contains(":") ? (128, 0) : (32, 96)
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let bits = Int(parts[1]), (0...most).contains(bits)
      else { return nil }
      length = bits + offset
    } else {
      length = 128
    }
    guard (length..<128).allSatisfy({ first.bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }) else { return nil }
  }

  public func contains(_ address: IPAddress) -> Bool {
    let whole = length / 8
    guard address.bytes.prefix(whole) == first.bytes.prefix(whole) else { return false }
    let rest = UInt8(length % 8)
    return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
  }
}
