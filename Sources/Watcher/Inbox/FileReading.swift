import CLinux
import Glibc

/// What stands at a path, without opening it. Two equal signatures mean that nothing was written in between.
struct FileStatus: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case file, directory
    /// A symbolic link: it isn't followed, for who may write into the inbox could name what only watchd may read.
    case link
    /// A pipe, a socket, a device.
    case special
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// Changes with every write, rename and change of rights: device, inode, size, and the times to the nanosecond.
  let signature: String
  /// When it last changed, in seconds since 1970, by the clock of the file system. Unlike the time of modification it
  /// cannot be set by the one who copies a file.
  let changed: Double

  /// Nil where nothing stands there.
  ///
  /// - Parameter followingLinks: whether it is what a link leads to.
  init?(path: String, followingLinks: Bool = false) {
    var info = stat()
    guard (followingLinks ? stat(path, &info) : lstat(path, &info)) == 0 else { return nil }
    self.init(info)
  }

  init?(descriptor: Int32) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return nil }
    self.init(info)
  }

  private init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .link
      default: .special
      }
    size = Int(info.st_size)
    let (changed, modified) = (info.st_ctim, info.st_mtim)
    signature =
      "\(info.st_dev):\(info.st_ino):\(size):\(modified.tv_sec).\(modified.tv_nsec):\(changed.tv_sec).\(changed.tv_nsec)"
    self.changed = Double(changed.tv_sec) + Double(changed.tv_nsec) / 1e9
  }
}

/// Why a file gives no bytes now.
enum FileProblem: Error {
  /// Somebody is still writing it.
  case unfinished
  /// It went away.
  case gone
  /// It cannot be read now: rights that may be given, a disk that may recover.
  case unreadable(String)
  /// It is nothing to read until it changes.
  case unfit(String)
}

/// The whole of a file, as it stood at one moment.
///
/// - Throws: `unfinished` where somebody has it open for writing, or it changed while it was read.
func readWhole(path: String, limit: Int) throws(FileProblem) -> (bytes: [UInt8], status: FileStatus) {
  // Without O_NONBLOCK a pipe in the place of a file would hold the daemon for ever.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
  guard descriptor >= 0 else {
    if errno == ENOENT { throw .gone }
    if errno == ELOOP { throw .unfit("it is a link, and links are not followed") }
    throw .unreadable("it cannot be read: \(String(cString: strerror(errno)))")
  }
  defer { close(descriptor) }
  guard let before = FileStatus(descriptor: descriptor) else { throw .gone }
  guard before.kind == .file else { throw .unfit("it is not a file") }
  guard before.size <= limit else {
    throw .unfit("it has \(before.size) bytes, more than the limit of \(limit)")
  }
  guard watchd_is_open_for_writing(descriptor) != 1 else { throw .unfinished }
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: before.size + 1) { buffer, count in
    while count < buffer.count {
      let got = read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = errno }
      guard got > 0 else { break }
      count += got
    }
  }
  guard failure == 0 else { throw .unreadable("it cannot be read: \(String(cString: strerror(failure)))") }
  guard bytes.count == before.size, FileStatus(descriptor: descriptor) == before else { throw .unfinished }
  return (bytes, before)
}

/// Whether it can be told if somebody is writing a file: the kernel tells its owner and root.
func isWritingTold(path: String) -> Bool {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  return watchd_is_open_for_writing(descriptor) >= 0
}
