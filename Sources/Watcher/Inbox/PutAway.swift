import CLinux
import Foundation
import Glibc
import Logging
import Rules

// What becomes of a document that was taken, where the inbox is not to keep it. A path says nothing of what stands there:
// the file is first given a name that nobody else writes to, and goes only if it is what was read.

extension InboxReader {
  /// What was read at a path: the text and its sidecar by their bytes.
  struct Taken {
    let path: String
    /// SHA-256 of what was read.
    let key: String
    let sidecar: (path: String, key: String)?

    init(_ entry: Entry, key: String, sidecar: [UInt8]?) {
      path = entry.path
      self.key = key
      self.sidecar = entry.sidecar.flatMap { path in sidecar.map { (path, documentKey($0)) } }
    }
  }

  /// Does with a document that was taken what the inbox says. Answers `notYet` where another one stands there by now.
  func putAway(_ taken: Taken) throws -> Outcome {
    guard inbox.after != .keep else { return .done }
    do throws(PutAwayError) {
      // The sidecar first: alone it would pass for a document if the process died in between.
      if let sidecar = taken.sidecar, try !remove(sidecar.path, key: sidecar.key) { return .notYet }
      guard try remove(taken.path, key: taken.key) else { return .notYet }
    } catch {
      logger.error("\(taken.path): taken, but cannot be put away: \(error.reason); tried again on the next pass")
      return .done
    }
    try state.write { try $0.forget(path: taken.path) }
    return .done
  }

  /// The same for a document that is known as it stands: a process that died after the commit left it.
  func putAwayKnown(_ entry: Entry) throws {
    guard inbox.after != .keep, let bytes = try? readWhole(path: entry.path, limit: maxSize).bytes else { return }
    let sidecar = entry.sidecar.flatMap { try? readWhole(path: $0, limit: maxSize).bytes }
    // What stands there now is what was taken, if that is known by its bytes.
    guard try state.document(key: documentKey(bytes)) != nil else { return }
    _ = try putAway(Taken(entry, key: documentKey(bytes), sidecar: sidecar))
  }

  /// Gives back their names to files that were being put away when the process died.
  func restoreHidden(_ names: [String]) {
    for name in names where name.hasPrefix(Self.hiddenPrefix) {
      let visible = name.dropFirst(Self.hiddenPrefix.count + Self.hiddenDigits + 1)
      guard !visible.isEmpty else { continue }
      _ = try? giveName(String(visible), to: "\(inbox.path)/\(name)", in: inbox.path)
    }
  }

  private static let hiddenPrefix = ".watchd-"
  private static let hiddenDigits = 8

  /// Deletes or archives a file if it is what was read; answers whether it was.
  private func remove(_ path: String, key: String) throws(PutAwayError) -> Bool {
    let (directory, name) = (path.parentDirectory, path.lastComponent)
    let number = String(UInt32.random(in: .min ... .max), radix: 16)
    let digits = String(repeating: "0", count: Self.hiddenDigits - number.utf8.count) + number
    // A name may have 255 bytes; the end of it tells the format.
    let tail = name.utf8.count < 200 ? name : name.suffix(40)
    let hidden = "\(directory)/\(Self.hiddenPrefix)\(digits)-\(tail)"
    guard rename(path, hidden) == 0 else {
      if errno == ENOENT { return true }
      throw PutAwayError()
    }
    guard let bytes = try? readWhole(path: hidden, limit: .max).bytes, documentKey(bytes) == key else {
      logger.notice("\(path): another document took its place while it was read; that one is read next")
      try giveName(String(name), to: hidden, in: directory)
      return false
    }
    switch inbox.after {
    case .keep: break
    case .delete: if unlink(hidden) != 0 { throw PutAwayError() }
    case .archive(let archive):
      if let problem = archived(hidden, as: String(name), in: archive) {
        try giveName(String(name), to: hidden, in: directory)
        throw problem
      }
    }
    return true
  }

  /// Moves a file into the archive, and answers why it could not; onto another file system by way of a copy.
  private func archived(_ hidden: String, as name: String, in directory: String) -> PutAwayError? {
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      if try giveName(name, to: hidden, in: directory, across: true) { return nil }
      let copy = "\(directory)/\(hidden.lastComponent)"
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: hidden, toPath: copy)
      try synced(copy)
      try giveName(name, to: copy, in: directory)
      return unlink(hidden) == 0 ? nil : PutAwayError()
    } catch {
      return (error as? PutAwayError) ?? PutAwayError(reason: plainWords(error))
    }
  }

  private func synced(_ path: String) throws(PutAwayError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PutAwayError() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw PutAwayError() }
  }

  /// Gives a file this name in a directory, or one with a number where it is taken: nothing is overwritten.
  ///
  /// - Parameter across: the directory may be on another file system; the answer is false then.
  @discardableResult
  private func giveName(_ name: String, to file: String, in directory: String, across: Bool = false)
    throws(PutAwayError) -> Bool
  {
    let stem = DocumentName.stem(of: name)
    for number in 0..<100_000 {
      let free = number == 0 ? name : "\(stem)-\(number)\(name.dropFirst(stem.count))"
      if watchd_rename_to_free(file, "\(directory)/\(free)") == 0 { return true }
      if errno == EXDEV, across { return false }
      if errno != EEXIST { throw PutAwayError() }
    }
    throw PutAwayError(reason: "too many files of the same name")
  }
}

/// Why a file could not be moved.
private struct PutAwayError: Error {
  let reason: String

  /// What `errno` says.
  init() { reason = String(cString: strerror(errno)) }

  init(reason: String) { self.reason = reason }
}
