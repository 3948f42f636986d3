internal import CZlib

/// Compressed documents.
enum Gzip {
  enum Problem: Error { case broken, tooLong }

  static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes that are compressed in `bytes`, in one member or several.
  ///
  /// - Parameter limit: how many bytes may come of it.
  static func decompressed(_ bytes: [UInt8], limit: Int) throws(Problem) -> [UInt8] {
    var stream = z_stream()
    guard watchd_inflate_begin(&stream) == Z_OK else { throw .broken }
    defer { inflateEnd(&stream) }
    var input = bytes
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let problem: Problem? = input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (status, count) = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, buffer.count - Int(stream.avail_out))
        }
        text.append(contentsOf: buffer[..<count])
        if text.count > limit { return .tooLong }
        switch status {
        case Z_OK: continue
        case Z_STREAM_END:
          guard stream.avail_in > 2 else { return nil }
          // Another member follows; what is none is padding.
          let isMember = stream.next_in[0] == 0x1F && stream.next_in[1] == 0x8B
          guard isMember, inflateReset(&stream) == Z_OK else { return nil }
        default: return .broken
        }
      }
    }
    if let problem { throw problem }
    return text
  }
}
