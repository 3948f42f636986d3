import Foundation
import Glibc
public import Rules

extension ConfigurationReading {
  /// What the disk lacks of what the configuration names: warnings, since it may be there when watchd runs, and another
  /// user may be allowed what this one is not.
  public var diskWarnings: [Diagnostic] {
    paths.compactMap { path in
      path.problem.map { Diagnostic(place: path.place, severity: .warning, message: $0) }
    }
  }
}

extension ConfiguredPath {
  /// What is wrong with what stands there, and what would be right.
  fileprivate var problem: String? {
    switch use {
    case .inbox(let empties):
      switch FileStatus(path: path, followingLinks: true)?.kind {
      case nil:
        return "the inbox '\(path)' cannot be found: \(lastError(R_OK)); create the directory, or correct the path"
      case .directory: break
      default: return "the inbox '\(path)' is not a directory; name the directory that documents are put into"
      }
      let mode = empties ? R_OK | X_OK | W_OK : R_OK | X_OK
      guard access(path, mode) != 0 else { return nil }
      return access(path, R_OK | X_OK) != 0
        ? "the inbox '\(path)' cannot be read: \(lastError(R_OK | X_OK)); give \(user) the right to read it"
        : "documents cannot be taken out of the inbox '\(path)': \(lastError(W_OK)); "
          + "give \(user) the right to write there, or use 'after: keep'"
    case .archive:
      return unwritable(directory: path).map {
        "the archive '\(path)' cannot be written: \($0); give \(user) the right to write there, or name another directory"
      }
    case .secret(let what, let instead):
      guard isOpenToEverybody else { return nil }
      return
        "everybody on this machine can read \(what); take that right from the file (chmod o-r), or keep it elsewhere "
        + "with \(instead)"
    case .secretFile:
      guard isOpenToEverybody else { return nil }
      return "everybody on this machine can read '\(path)'; take that right from it (chmod o-r)"
    case .certificates:
      guard access(path, R_OK) != 0 else { return nil }
      return "the certificates '\(path)' cannot be read: \(lastError(R_OK)); give \(user) the right to read them"
    case .metrics:
      let directory = path.parentDirectory
      let reason =
        FileStatus(path: directory, followingLinks: true)?.kind == .directory
        ? unwritable(directory: directory) : "\(directory) is not a directory"
      return reason.map {
        "the metrics '\(path)' cannot be written: \($0); give \(user) the right to write there, or name another file"
      }
    case .log:
      let kind = FileStatus(path: path, followingLinks: true)?.kind
      if kind == .directory { return "the log '\(path)' is a directory; name a file" }
      let reason =
        kind == nil
        ? unwritable(directory: path.parentDirectory)
        : access(path, W_OK) == 0 ? nil : lastError(W_OK)
      return reason.map {
        "the log '\(path)' cannot be written: \($0); give \(user) the right to write there, or name another file"
      }
    }
  }

  private var isOpenToEverybody: Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IROTH != 0
  }

  private var user: String { "the user that watchd runs as (this is \(NSUserName()))" }

  private func lastError(_ mode: Int32) -> String {
    access(path, mode) == 0 ? "it is not readable" : String(cString: strerror(errno))
  }

  /// Why nothing can be written in a directory; watchd creates it, with those above it, where it is not there.
  private func unwritable(directory: String) -> String? {
    var directory = directory
    while access(directory, F_OK) != 0, errno == ENOENT || errno == ENOTDIR { directory = directory.parentDirectory }
    guard FileStatus(path: directory, followingLinks: true)?.kind == .directory else {
      return "\(directory) is not a directory"
    }
    return access(directory, W_OK | X_OK) == 0 ? nil : "\(directory): \(String(cString: strerror(errno)))"
  }
}
