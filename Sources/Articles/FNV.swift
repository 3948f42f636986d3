/// The hash of a run of bytes, the same in every process: FNV-1a, 64 bits.
public struct FNV: Sendable, Hashable {
  public private(set) var value: UInt64

  @inlinable
  @inline(__always)
  public init() { self.init(value: 0xcbf2_9ce4_8422_2325) }

  @inlinable
  @inline(__always)
  public init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { add(byte) }
  }

  @usableFromInline
  @inline(__always)
  init(value: UInt64) { self.value = value }

  @inlinable
  @inline(__always)
  public mutating func add(_ byte: UInt8) { self = FNV(value: (value ^ UInt64(byte)) &* 0x100_0000_01b3) }

  @inlinable
  @inline(__always)
  public func adding(_ byte: UInt8) -> FNV {
    var next = self
    next.add(byte)
    return next
  }
}
