import CLinux
import Foundation
import Glibc
import Synchronization

/// Tells what changes in directories, through inotify. A thread of its own waits for the kernel; ``next(within:)`` hands
/// over what gathered since the last call. What gathers is bounded: beyond that the answer is to look through everything.
final class InboxWatch: Sendable {
  /// What happened.
  struct Wake: Sendable {
    /// Files that were closed after writing, or moved in.
    var closed: Set<String> = []
    /// Entries that appeared: a hard link is whole, a file will be when it is closed.
    var created: Set<String> = []
    /// Of those that appeared and were not closed since, whether somebody has them open.
    var open: [String: Bool] = [:]
    /// Something was missed, or a directory came back: look through all of them.
    var rescan = false
  }

  private static let mostPaths = 4_096

  private let gathered = Mutex(Wake())
  private let bell: Bell
  private let inotify: Int32
  /// Wakes the thread to end.
  private let ending: Int32
  private let directories: [String]
  private let onLoss: @Sendable (String) -> Void

  /// - Parameters:
  ///   - bell: is rung when something happened; others may ring it to wake ``next(within:)``.
  ///   - onLoss: called once when a directory is not there, with why; it is looked for until it comes.
  init(directories: [String], bell: Bell, onLoss: @escaping @Sendable (String) -> Void) {
    self.bell = bell
    inotify = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    ending = eventfd(0, Int32(EFD_CLOEXEC))
    self.directories = directories
    self.onLoss = onLoss
    // The watches stand before the first scan, so that nothing arrives between the two.
    let watches = Watches(self)
    watches.add()
    let thread = Thread { self.run(watches) }
    thread.name = "inotify"
    thread.start()
  }

  deinit {
    close(inotify)
    close(ending)
  }

  /// Ends the thread.
  func stop() {
    var one: UInt64 = 1
    _ = write(ending, &one, 8)
  }

  /// What happened since the last call; waits for something to happen, but no longer than this.
  func next(within time: Duration) async -> Wake {
    await bell.wait(within: time)
    return gathered.withLock { wake in
      defer { wake = Wake() }
      return wake
    }
  }

  private func post(_ change: (inout Wake) -> Void) {
    gathered.withLock { wake in
      change(&wake)
      if wake.closed.count + wake.created.count > Self.mostPaths { wake = Wake(open: wake.open, rescan: true) }
    }
    bell.ring()
  }

  /// Which directory each watch is of; used by the thread alone once it runs.
  private final class Watches: @unchecked Sendable {
    private unowned let owner: InboxWatch
    private(set) var paths: [Int32: String] = [:]
    private var lost: Set<String> = []
    /// Directories whose watch ended: another may already stand in their place, with files that nothing told of.
    private var replaced: Set<String> = []
    /// How often the files that appeared, and were not closed after writing, are open.
    private var fresh: [String: Int] = [:]

    init(_ owner: InboxWatch) { self.owner = owner }

    var allStand: Bool { paths.count == owner.directories.count }

    /// Watches the directories that are not watched yet; answers whether one came back.
    @discardableResult
    func add() -> Bool {
      let mask = UInt32(
        IN_CLOSE | IN_OPEN | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
          | IN_ONLYDIR)
      var came = false
      for directory in owner.directories where !paths.values.contains(directory) {
        let watch = inotify_add_watch(owner.inotify, directory, mask)
        if watch >= 0 {
          paths[watch] = directory
          if lost.remove(directory) != nil { came = true }
          if replaced.remove(directory) != nil { came = true }
        } else if lost.insert(directory).inserted {
          owner.post { $0.rescan = true }
          owner.onLoss("inbox \(directory): \(String(cString: strerror(errno))); it is watched as soon as it is there")
        }
      }
      return came
    }

    /// Notes what happened to an entry, and says what of it is of concern.
    func follow(_ mask: UInt32, _ path: String) -> ((inout Wake) -> Void)? {
      func has(_ bits: Int) -> Bool { mask & UInt32(bits) != 0 }
      if has(Int(IN_CLOSE_WRITE)) || has(Int(IN_MOVED_TO)) {
        fresh[path] = nil
        return {
          $0.closed.insert(path)
          $0.open[path] = nil
        }
      }
      if has(Int(IN_CREATE)) {
        if fresh.count < InboxWatch.mostPaths { fresh[path] = 0 }
        return { $0.created.insert(path) }
      }
      guard let count = fresh[path] else { return nil }
      if has(Int(IN_DELETE)) || has(Int(IN_MOVED_FROM)) {
        fresh[path] = nil
        return { $0.open[path] = false }
      }
      let open = max(0, count + (has(Int(IN_OPEN)) ? 1 : -1))
      fresh[path] = open
      return { $0.open[path] = open > 0 }
    }

    func remove(_ watch: Int32) {
      inotify_rm_watch(owner.inotify, watch)
      if let directory = paths.removeValue(forKey: watch) { replaced.insert(directory) }
    }
  }

  private func run(_ watches: Watches) {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      var ready = [
        pollfd(fd: inotify, events: Int16(POLLIN), revents: 0), pollfd(fd: ending, events: Int16(POLLIN), revents: 0),
      ]
      // A directory that is not there sends no event when it comes: look again each second.
      _ = poll(&ready, 2, watches.allStand ? -1 : 1_000)
      if ready[1].revents != 0 { return }
      let count = read(inotify, &buffer, buffer.count)
      if count > 0 { buffer[..<count].withUnsafeBytes { handle($0, watches) } }
      if !watches.allStand, watches.add() { post { $0.rescan = true } }
    }
  }

  private func handle(_ events: UnsafeRawBufferPointer, _ watches: Watches) {
    var at = 0
    let header = MemoryLayout<inotify_event>.size
    while at + header <= events.count {
      let event = events.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
      let name = events[(at + header)..<(at + header + Int(event.len))].prefix { $0 != 0 }
      at += header + Int(event.len)
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        post { $0.rescan = true }
      } else if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) != 0 {
        watches.remove(event.wd)
      } else if let directory = watches.paths[event.wd], !name.isEmpty {
        let path = "\(directory)/\(String(decoding: name, as: UTF8.self))"
        if let change = watches.follow(event.mask, path) { post(change) }
      }
    }
  }
}
