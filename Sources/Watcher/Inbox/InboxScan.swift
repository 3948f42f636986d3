import Articles
import Foundation
import Glibc
import Logging
import Rules

extension InboxReader {
  /// A file that is only scanned counts as whole when it has been left alone for so long, in seconds.
  static let settling = 1.0
  /// The same where the kernel doesn't tell whether somebody is writing it.
  static let settlingUntold = 3.0

  /// Looks through the whole inbox and takes what is new, in the order of the names.
  ///
  /// - Parameters:
  ///   - written: the paths that are known not to be whole.
  ///   - shouldStop: asked before each document; the scan ends early where it answers true.
  ///   - committed: called after each group of documents.
  /// - Returns: the paths that are not whole yet.
  func scan(
    except written: Set<String> = [], shouldStop: () -> Bool, committed: () -> Void = {}
  ) async throws -> [String] {
    guard let paths = try list() else { return [] }
    let news = try paths.compactMap { try written.contains($0) ? nil : self.news(at: $0) }
    let wait = news.map { timeToSettle(of: $0) }.max() ?? 0
    if wait > 0 { try? await Task.sleep(for: .seconds(wait)) }
    var unfinished: [String] = []
    let groups = groups(of: news)
    var ahead = readAhead(groups.first)
    for index in groups.indices where !shouldStop() {
      let runs = await ahead.value
      ahead = readAhead(index + 1 < groups.count ? groups[index + 1] : nil)
      for run in runs where !shouldStop() {
        takeTogether(run.articles)
        unfinished += try takeRest(of: run.documents, shouldStop: shouldStop)
      }
      committed()
    }
    return unfinished
  }

  /// Takes what isn't committed yet, and puts away what is.
  ///
  /// - Returns: the paths that are not whole yet.
  private func takeRest(of documents: [Entry], shouldStop: () -> Bool) throws -> [String] {
    var unfinished: [String] = []
    for seen in documents where !shouldStop() {
      guard let entry = try news(at: seen.path) else { continue }
      let settled = entry.signature == seen.signature
      if try !settled || take(entry, patient: true, now: .now) == .notYet { unfinished.append(seen.path) }
    }
    return unfinished
  }

  /// How long a file is to be left alone before it is taken for whole, in seconds: what changed a moment ago, or by the
  /// clock of its file system will have, may still be being written.
  private func timeToSettle(of entry: Entry) -> Double {
    let age = Date().timeIntervalSince1970 - entry.status.changed
    guard age < Self.settlingUntold, entry.status.kind == .file else { return 0 }
    let needed = isWritingTold(path: entry.path) ? Self.settling : Self.settlingUntold
    return age >= needed ? 0 : min(needed, needed - age + 0.01)
  }

  /// The entries of the inbox by name; nil where it cannot be listed, which is reported and recorded.
  private func list() throws -> [String]? {
    guard let directory = opendir(inbox.path) else {
      let reason = String(cString: strerror(errno))
      try complain(at: inbox.path, "the inbox cannot be read: \(reason)", signature: reason)
      return nil
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let (name, shown) = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { (String(validatingCString: $0), String(cString: $0)) }
      }
      guard let name else {
        try complain(
          at: "\(inbox.path)/\(shown)", "its name is not UTF-8, so that it cannot be taken; give it another",
          signature: "name")
        continue
      }
      if name != "." && name != ".." { names.append(name) }
    }
    restoreHidden(names)
    try beContent(isEmpty: names.isEmpty)
    return names.sorted().map { "\(inbox.path)/\($0)" }
  }

  /// Forgets what was the matter with the inbox: it can be read. That it is empty is said once, and only before any
  /// document came: one that was emptied is as it should be.
  private func beContent(isEmpty: Bool) throws {
    let said = try state.file(at: inbox.path)?.signature
    guard isEmpty else {
      if said != nil { try state.write { try $0.forgetTrouble(at: inbox.path) } }
      return
    }
    guard said != State.emptyInbox else { return }
    let isNew = try state.write { transaction in
      try transaction.forgetTrouble(at: inbox.path)
      guard try !transaction.hasDocuments() else { return false }
      let (id, _) = try transaction.reject(path: inbox.path, key: nil, reason: State.emptyInbox, now: .now)
      try transaction.remember(path: inbox.path, signature: State.emptyInbox, document: id)
      return true
    }
    if isNew { logger.notice("\(inbox.path): \(State.emptyInbox)") }
  }

  /// Reports and records what is the matter with the inbox or a name in it, once for as long as it stays so.
  private func complain(at path: String, _ reason: String, signature: String) throws {
    if let known = try state.file(at: path), known.signature == signature { return }
    let news = try state.write { transaction in
      let (id, news) = try transaction.reject(path: path, key: nil, reason: reason, now: .now)
      try transaction.remember(path: path, signature: signature, document: id)
      return news
    }
    if news { logger.notice("\(path): \(reason)") }
  }
}
