import Glibc

/// How a text was written to a descriptor that may be a pipe.
enum Written: Equatable {
  case whole
  /// So many bytes were: nobody reads the other end for now, or the writing was told to stop.
  case part(Int)
  /// It cannot be: `errno`.
  case failed(Int32)
}

/// Writes without ever being held for longer than `patience` (in seconds) by a pipe that is full, or past a stop.
func write(
  _ bytes: ArraySlice<UInt8>, to descriptor: Int32, patience: Double, shouldStop: () -> Bool = { false }
) -> Written {
  // As much as a pipe takes at once when it is ready (pipe(7)): a longer write could block in the middle.
  let portion = 4_096
  var rest = bytes
  let end = uptime + patience
  while !rest.isEmpty {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    let answer = poll(&ready, 1, 100)
    if answer < 0, errno != EINTR { return .failed(errno) }
    guard answer > 0 else {
      if shouldStop() || uptime > end { return .part(bytes.count - rest.count) }
      continue
    }
    let count = rest.prefix(portion).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno != EINTR, errno != EAGAIN { return .failed(errno) }
    rest = rest.dropFirst(max(count, 0))
  }
  return .whole
}
