import Foundation
import Glibc
import Synchronization

/// A socket that listens on 127.0.0.1, on a port that was free. Whoever waits for connections closes it, and nobody else: its
/// number may be another's by then.
final class Listener: Sendable {
  let port: UInt16
  private let descriptor: Int32
  private let isOpen = Mutex(true)

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Takes connections on a thread of its own, each on another one, until it is stopped.
  func start(_ serve: @escaping @Sendable (Int32) -> Void) {
    Thread { [self] in
      while case let connection = accept(descriptor, nil, nil), connection >= 0 {
        Thread { serve(connection) }.start()
      }
      isOpen.withLock {
        $0 = false
        _ = Glibc.close(descriptor)
      }
    }
    .start()
  }

  /// Refuses what connects from now on.
  func stop() { isOpen.withLock { if $0 { shutdown(descriptor, Int32(SHUT_RDWR)) } } }
}
