import Articles
import CCrypto
import Logging
import Rules

/// Takes what stands in an inbox: one path at a time, each on its own.
struct InboxReader: Sendable {
  let pipeline: Pipeline
  let inbox: Inbox
  /// In bytes.
  let maxSize: Int
  let logger: Logger

  var state: State { pipeline.state }

  /// What became of a path.
  enum Outcome: Sendable, Equatable {
    /// Nothing remains to be done until it changes.
    case done
    /// Somebody is still writing it, or its sidecar may still come.
    case notYet
  }

  /// A path that is not known as it stands.
  struct Entry: Sendable {
    let path: String
    let status: FileStatus
    /// Of the file and its sidecar.
    let signature: String
    let sidecar: String?

    /// Nil where nothing stands there.
    init?(path: String) {
      guard let status = FileStatus(path: path) else { return nil }
      self.path = path
      self.status = status
      let name = DocumentName(path.lastComponent)
      let beside = "\(DocumentName.stem(of: path)).json"
      if name == .text, status.kind == .file, let other = FileStatus(path: beside), other.kind == .file {
        sidecar = beside
        signature = "\(status.signature) \(other.signature)"
      } else {
        sidecar = nil
        signature = status.signature
      }
    }
  }

  /// Answers the entry at a path where there is something to do about it: it is new or changed since it was last looked
  /// at.
  func news(at path: String) throws -> Entry? {
    let name = DocumentName(path.lastComponent)
    guard name != .ignored, let entry = Entry(path: path) else { return nil }
    // Directories without the name of a document are somebody's order, not documents.
    if entry.status.kind == .directory, name == .unknown { return nil }
    if let known = try state.file(at: path), known.signature == entry.signature {
      // A process that died between the commit and this left the file where it was.
      if known.status != .rejected { try putAwayKnown(entry) }
      return nil
    }
    return entry
  }

  /// Takes the document at a path.
  ///
  /// - Parameter patient: what may still come, a sidecar or its text, is not waited for any longer.
  /// - Throws: only what makes going on senseless, such as a state that cannot be written.
  func take(_ entry: Entry, patient: Bool, now: Timestamp) throws -> Outcome {
    let name = DocumentName(entry.path.lastComponent)
    if let reason = unfitness(of: entry, name) { return try reject(entry, key: nil, reason, now) }
    if name == .json, let text = textBeside(entry.path) {
      return try news(at: text).map { try take($0, patient: patient, now: now) } ?? .done
    }

    let bytes: [UInt8]
    var sidecar: [UInt8]?
    do throws(FileProblem) {
      bytes = try readWhole(path: entry.path, limit: maxSize).bytes
      sidecar = try entry.sidecar.map { path throws(FileProblem) in try readWhole(path: path, limit: maxSize).bytes }
    } catch {
      switch error {
      case .unfinished: return .notYet
      case .gone: return .done
      case .unfit(let reason): return try reject(entry, key: nil, reason, now)
      case .unreadable(let reason): return try reject(entry, key: nil, reason, remember: false, now)
      }
    }
    let key = documentKey(bytes)
    let read = Taken(entry, key: key, sidecar: sidecar)
    if let known = try state.document(key: key) {
      try settleKnown(entry, document: known)
      return try putAway(read)
    }

    if name == .text, sidecar == nil, !patient { return .notYet }
    let document = Document(
      bytes: bytes, name: String(entry.path.lastComponent), sidecar: sidecar,
      sidecarName: entry.sidecar.map { String($0.lastComponent) })
    do {
      let reading = try readable(document).read(limit: maxSize, latest: .latestPublished)
      // JSON without a text of its own may be a sidecar that came first.
      if name == .json, case .reference = reading.content, !patient { return .notYet }
      try enter(reading, of: document, key: key, entry, now)
    } catch let error as DocumentError {
      if name == .json, !patient { return .notYet }
      return try reject(entry, key: key, message(error, about: document.name), now)
    }
    return try putAway(read)
  }

  /// Why what stands at a path cannot be a document, as far as that can be seen from outside.
  func unfitness(of entry: Entry, _ name: DocumentName) -> String? {
    switch entry.status.kind {
    case .file where name == .unknown: "it is no kind of document that is read: \(DocumentName.readable)"
    case .file: nil
    case .directory: "it is a directory, where a file is expected"
    case .link: "it is a link, and links are not followed; put the file itself here, or a hard link to it"
    case .special: "it is not a file"
    }
  }

  /// Commits what was read: an article with all that follows from it, or a URL that is to be fetched.
  private func enter(_ reading: Reading, of document: Document, key: String, _ entry: Entry, _ now: Timestamp) throws {
    let path = entry.path
    let warnings = reading.warnings.map { message($0, about: path.lastComponent) }
    for warning in warnings { logger.warning("\(path): \(warning)") }
    switch reading.content {
    case .article(let article):
      var arrival = Pipeline.Arrival(article: article, key: key, path: path)
      arrival.warnings = warnings
      arrival.claims = try pipeline.claims(reading.claims, of: article, in: document.name)
      arrival.signature = entry.signature
      report(try pipeline.take(arrival, now: now), path)
    case .listing(let listing):
      // Each of its articles is committed by itself; the file is done when all of them are.
      let count = try pipeline.take(listing, path: path, named: document.name, now: now)
      try state.write { transaction in
        let id = try transaction.insertDocument(key: key, path: path, status: .fetched, now: now)
        try transaction.remember(path: path, signature: entry.signature, document: id)
      }
      logger.info("\(path): \(count) of \(listing.members.count) are new")
    case .reference(let url, let metadata):
      try state.write { transaction in
        let id = try transaction.insertDocument(
          key: key, path: path, status: .waiting, url: url,
          metadata: JSON.encode(StoredMetadata(metadata, source: nil)), now: now)
        try transaction.remember(path: path, signature: entry.signature, document: id)
      }
    }
  }

  /// The text that a `.json` file is the sidecar of.
  func textBeside(_ path: String) -> String? {
    let stem = DocumentName.stem(of: path)
    return DocumentName.textExtensions.lazy.map { "\(stem).\($0)" }.first { FileStatus(path: $0)?.kind == .file }
  }

  /// The same bytes were taken before, here or under another name.
  private func settleKnown(_ entry: Entry, document: Int64) throws {
    let before = try state.file(at: entry.path)?.signature
    if let before, before != entry.signature,
      before.split(separator: " ").first == entry.signature.split(separator: " ").first
    {
      logger.notice("\(entry.path): its sidecar came or changed after it was taken, and is not applied")
    } else {
      logger.debug("\(entry.path): taken before")
    }
    try state.write { try $0.remember(path: entry.path, signature: entry.signature, document: document) }
  }

  /// Records and reports, unless that was done before, why there is no article here.
  ///
  /// - Parameter remember: it is not looked at again until it changes.
  private func reject(
    _ entry: Entry, key: String?, _ reason: String, remember: Bool = true, _ now: Timestamp
  ) throws -> Outcome {
    let news = try state.write { transaction in
      let (id, news) = try transaction.reject(path: entry.path, key: key, reason: reason, now: now)
      if remember { try transaction.remember(path: entry.path, signature: entry.signature, document: id) }
      return news
    }
    if news { logger.error("\(entry.path): \(reason)") }
    return .done
  }

  func report(_ outcome: Pipeline.Outcome, _ path: String) {
    switch outcome {
    case .known: logger.debug("\(path): taken before")
    case .taken(let id, let changes, let alerts, let joined):
      logger.info("\(path): article \(id), \(changes.count) changes, \(alerts.count) alerts")
      if let joined {
        logger.notice("\(path): story \(joined) is the article's story as well; its articles were moved there")
      }
    }
  }
}

/// What a document is known by: SHA-256 of its bytes, in hex.
public func documentKey(_ bytes: [UInt8]) -> String {
  let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { buffer, count in
    SHA256(bytes, bytes.count, buffer.baseAddress)
    count = Int(SHA256_DIGEST_LENGTH)
  }
  return digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
}

/// What the reader of documents says, without the document's own name in front of it: for where the whole path stands.
/// The name of its sidecar stays.
func message(_ text: some CustomStringConvertible, about document: some StringProtocol) -> String {
  let text = text.description
  return text.hasPrefix("\(document): ") ? String(text.dropFirst(document.count + 2)) : text
}
