import Foundation
import Glibc
import Rules
import ServiceLifecycle

/// How much room a file system has, in bytes.
struct DiskSpace: Sendable, Equatable {
  var free: Int64
  var total: Int64

  init(free: Int64, total: Int64) {
    self.free = free
    self.total = total
  }

  /// Of the file system of a path, for those who are not root; nil where it does not say.
  init?(path: String) {
    var info = statvfs()
    guard statvfs(path, &info) == 0, let size = Int64(exactly: info.f_frsize),
      let free = Int64(exactly: info.f_bavail)?.multipliedReportingOverflow(by: size), !free.overflow,
      let total = Int64(exactly: info.f_blocks)?.multipliedReportingOverflow(by: size), !total.overflow,
      total.partialValue > 0
    else { return nil }
    (self.free, self.total) = (free.partialValue, total.partialValue)
  }

  /// Below this it is nearly full: the twentieth part, or 100 MB where that is less.
  private var least: Int64 { min(100_000_000, total / 20) }
  var isNearlyFull: Bool { free < least }
  /// Whether there is room again: twice as much, lest it be told of at each article.
  var hasRoom: Bool { free >= 2 * least }
}

/// Tells where the disk of the state is nearly full, before nothing can be written any more.
struct DiskService: Service {
  let live: Live

  func run() async throws {
    try await endingTransfers {
      while !isEnding() {
        if try live.assembly.checkDisk() { live.deliveries.ring() }
        try await Task.sleep(for: .seconds(15))
      }
    }
  }
}

extension Assembly {
  /// Answers whether something may have been told.
  @discardableResult
  func checkDisk() throws -> Bool {
    guard let space = DiskSpace(path: state.path.parentDirectory) else { return false }
    if space.isNearlyFull {
      try troubles.begin(
        .disk,
        "the disk of \(state.path) is nearly full: \(space.free / 1_000_000) MB are left; make room, or nothing more "
          + "can be taken")
      return true
    }
    if space.hasRoom { try troubles.end(.disk, "the disk of \(state.path) has room again") }
    return space.hasRoom
  }

  /// Tells of inboxes that cannot be read, and of those that can be read again.
  ///
  /// - Parameter isLasting: asked of one that cannot be read: whether that is so for long enough.
  func checkInboxes(isLasting: (String) -> Bool = { _ in true }) throws {
    for path in inboxes.map(\.inbox.path) {
      if access(path, R_OK | X_OK) == 0 {
        try troubles.end(.inbox(path), "the inbox \(path) is there again")
      } else {
        let reason = String(cString: strerror(errno))
        if isLasting(path) { try troubles.begin(.inbox(path), "the inbox \(path) cannot be read: \(reason)") }
      }
    }
  }
}
