import Foundation
import Glibc

/// A server on 127.0.0.1 that writes whatever it likes, each connection on a thread of its own.
public final class RawServer: Sendable {
  public let port: UInt16
  public var url: String { "http://127.0.0.1:\(port)" }
  private let listener: Listener

  /// A connection whose request was read.
  public struct Connection: Sendable {
    fileprivate let descriptor: Int32
    public let path: String

    /// Answers false where nobody listens any more.
    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      var written = 0
      while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes {
          Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  public init(_ answer: @escaping @Sendable (Connection) -> Void) throws {
    listener = try Listener()
    port = listener.port
    listener.start { connection in
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = max(0, read(connection, &buffer, buffer.count))
      let words = String(decoding: buffer[..<count], as: UTF8.self).split(separator: " ")
      if words.count > 1 { answer(Connection(descriptor: connection, path: String(words[1]))) }
      close(connection)
    }
  }

  deinit { listener.stop() }
}
