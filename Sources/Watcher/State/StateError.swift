import Foundation
import GRDB

/// Why the state cannot be used: what is wrong, with which file, and what to do.
public struct StateError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Sendable {
    /// There is no file.
    case missing
    /// Another watchd holds it.
    case locked
    /// It is damaged, or no SQLite file.
    case corrupt
    /// Written by a newer version.
    case newer
    /// Written by an older version, and not brought up to date yet.
    case older
    /// The database of another program.
    case foreign
    /// It, or its directory, cannot be written for now: a full disk, a failing one.
    case unwritable
    /// This user may not read or write it.
    case forbidden
    /// It was removed or replaced while it was in use.
    case replaced
    /// Anything else that SQLite reports.
    case failed
  }

  public let reason: Reason
  public let path: String
  public let message: String
  public let hint: String

  init(_ reason: Reason, _ path: String, _ message: String, hint: String) {
    self.reason = reason
    self.path = path
    self.message = message
    self.hint = hint
  }

  init(_ error: any Error, path: String) {
    if let error = error as? StateError {
      self = error
      return
    }
    if error is DecodingError {
      self.init(.corrupt, path, "a row cannot be read", hint: "restore a backup, or begin anew with another `state:`")
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.failed, path, plainWords(error), hint: "see the message")
      return
    }
    let said = "\(error.message ?? "SQLite error") (SQLite \(error.extendedResultCode.rawValue))"
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      self.init(
        .corrupt, path, said,
        hint: "restore a backup, or save what can be read of it with `watchd repair`")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(.forbidden, path, said, hint: "give this user the right to write the file and its directory")
    case .SQLITE_FULL, .SQLITE_IOERR:
      self.init(.unwritable, path, said, hint: "free space on that disk, or check it")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.locked, path, said, hint: "another program has it open for writing; try again")
    default:
      self.init(.failed, path, said, hint: "run again; where it stays, report it with this message")
    }
  }

  public var description: String { "state \(path): \(message); \(hint)" }

  /// The exit code of sysexits(3) that fits.
  public var exitCode: Int32 {
    switch reason {
    case .missing: 66
    case .locked, .replaced, .older: 75
    case .forbidden: 77
    case .unwritable, .corrupt: 74
    case .newer, .foreign, .failed: 70
    }
  }
}

/// What an error says to people, without the frame that Foundation puts around it.
public func plainWords(_ error: any Error) -> String {
  let cocoa = error as NSError
  // What stands there is a POSIXError, which `as? NSError` does not find on Linux.
  if let underlying = (cocoa.userInfo[NSUnderlyingErrorKey] as? any Error).map({ $0 as NSError }),
    underlying.domain == NSPOSIXErrorDomain
  {
    return String(cString: strerror(Int32(underlying.code)))
  }
  if cocoa.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(cocoa.code))) }
  return String(describing: error)
}
