import Foundation
import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1; each connection has a thread of its own, and is kept for as many requests as come.
public final class LoopbackServer: Sendable {
  public struct Request: Sendable {
    public var method: String
    public var path: String
    /// By name in small letters.
    public var headers: [String: String]
    public var body: String
  }

  public struct Response: Sendable {
    public var status: Int
    public var headers: [String: String]
    public var body: [UInt8]

    public init(_ status: Int, headers: [String: String] = [:], body: String = "") {
      self.init(status, headers: headers, bytes: Array(body.utf8))
    }

    public init(_ status: Int, headers: [String: String] = [:], bytes: [UInt8]) {
      (self.status, self.headers, body) = (status, headers, bytes)
    }
  }

  public let port: UInt16
  public var url: String { "http://127.0.0.1:\(port)" }
  private let listener: Listener
  private let seen = Seen()

  private final class Seen: Sendable {
    let requests = Mutex<[Request]>([])
    let connections = Mutex(0)
  }

  /// How many connections there were so far.
  public var connections: Int { seen.connections.withLock { $0 } }

  /// The requests so far.
  public var requests: [Request] { seen.requests.withLock { $0 } }

  /// - Parameter answer: gets the request and how many there were before it.
  public init(_ answer: @escaping @Sendable (Request, Int) -> Response) throws {
    listener = try Listener()
    port = listener.port
    listener.start { [seen] connection in
      seen.connections.withLock { $0 += 1 }
      Self.serve(connection, seen, answer)
    }
  }

  private static func serve(_ connection: Int32, _ seen: Seen, _ answer: (Request, Int) -> Response) {
    var rest: [UInt8] = []
    while let request = read(from: connection, &rest) {
      let before = seen.requests.withLock { requests in
        requests.append(request)
        return requests.count - 1
      }
      write(answer(request, before), to: connection)
    }
    close(connection)
  }

  /// Ends the server: what connects from now on is refused.
  public func stop() { listener.stop() }

  deinit { listener.stop() }

  private static func read(from connection: Int32, _ bytes: inout [UInt8]) -> Request? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    func more() -> Bool {
      var count = Glibc.read(connection, &buffer, buffer.count)
      while count < 0, errno == EINTR { count = Glibc.read(connection, &buffer, buffer.count) }
      if count > 0 { bytes += buffer[..<count] }
      return count > 0
    }
    let blank = Array("\r\n\r\n".utf8)
    while bytes.firstRange(of: blank) == nil { guard more() else { return nil } }
    guard let end = bytes.firstRange(of: blank) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let headers = Dictionary(
      lines.dropFirst().compactMap { line in
        line.firstIndex(of: ":").map {
          (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
        }
      }
    ) { $1 }
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    while bytes.count < end.upperBound + length { guard more() else { return nil } }
    let start = lines[0].split(separator: " ")
    let body = bytes[end.upperBound..<(end.upperBound + length)]
    defer { bytes.removeFirst(end.upperBound + length) }
    return Request(
      method: String(start[0]), path: String(start[1]), headers: headers, body: String(decoding: body, as: UTF8.self))
  }

  private static func write(_ response: Response, to connection: Int32) {
    var head = "HTTP/1.1 \(response.status) Status\r\nContent-Length: \(response.body.count)\r\n"
    for (name, value) in response.headers { head += "\(name): \(value)\r\n" }
    let bytes = Array((head + "\r\n").utf8) + response.body
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return }
      written += count
    }
  }
}
