internal import Glibc

/// The control characters of C1, U+0080 to U+009F. In markup they mean the characters that windows-1252 has at these
/// numbers, as browsers take `&#146;` for `’`; those that it has none at stay.
extension Charset {
  static func withoutC1(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x80...0x9F).contains(scalar.value) ? windows1252High[Int(scalar.value) - 0x80] : scalar
  }

  static func withoutC1(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      guard firstC1(in: buffer, from: 0) != nil else { return bytes }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 64)
      appendWithoutC1(buffer, to: &text)
      return text
    }
  }

  static func withoutC1(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard firstC1(in: bytes, from: 0) != nil else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    appendWithoutC1(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends UTF-8, which as a rule has none.
  static func appendWithoutC1(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var copied = 0
    while let at = firstC1(in: bytes, from: copied) {
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<at]))
      text.append(contentsOf: windows1252High[Int(bytes[at + 1]) - 0x80].utf8Bytes)
      copied = at + 2
    }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  private static func firstC1(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var at = start
    while at < bytes.count, let found = memchr(base + at, 0xC2, bytes.count - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if at + 1 < bytes.count, (0x80...0x9F).contains(bytes[at + 1]) { return at }
      at += 1
    }
    return nil
  }
}
