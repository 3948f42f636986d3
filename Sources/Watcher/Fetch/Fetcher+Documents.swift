import Articles
import Claims
import Foundation
import Logging
import Rules

/// What a document said of the article that its URL leads to.
struct StoredMetadata: Codable {
  var title: String?
  var outlet: String?
  var url: String?
  var published: Timestamp?
  var language: String?
  /// The source that names it, as the configuration has it.
  var source: String?

  init(_ metadata: Metadata, source: String?) {
    self.source = source
    (title, outlet, url) = (metadata.title, metadata.outlet, metadata.url)
    (published, language) = (metadata.published, metadata.language)
  }

  var metadata: Metadata {
    Metadata(title: title, outlet: outlet, url: url, published: published, language: language)
  }
}

/// The documents that wait for their URL.
extension Fetcher {
  /// The longest time between two attempts, in seconds.
  static let longestWait: Int64 = 6 * 3_600

  /// Fetches what a document names. Answers why it could not be had.
  func fetch(_ waiting: WaitingDocument) async throws -> FetchError? {
    do {
      let stored = try waiting.metadata.map { try JSON.decode(StoredMetadata.self, from: $0) }
      let request = request(waiting.url, of: sources.first { $0.url == stored?.source })
      let response = try await client.send(request)
      guard (200..<300).contains(response.status) else { throw FetchError(response, to: request) }
      try take(response, for: waiting, stored?.metadata ?? Metadata())
      return nil
    } catch let error as FetchError {
      if Task.isCancelled { return error }
      try failed(waiting, error)
      return error
    } catch let error as DocumentError {
      try setAside(waiting, reason: "\(redacted(waiting.url)): \(error.problem)")
      return nil
    }
  }

  private func take(_ response: HTTPResponse, for waiting: WaitingDocument, _ metadata: Metadata) throws {
    let reading = try read(response, metadata: metadata)
    for warning in reading.warnings { logger.warning("\(redacted(waiting.url)): \(warning)") }
    switch reading.content {
    case .article(let article):
      var arrival = Pipeline.Arrival(
        article: article, key: articleKey(article, from: response.url), path: redacted(response.url))
      arrival.warnings = reading.warnings
      arrival.claims = try pipeline.claims(reading.claims, of: article, in: redacted(response.url))
      arrival.fetchedFor = waiting.id
      let outcome = try pipeline.take(arrival, now: .now)
      logger.info("\(waiting.path): fetched \(redacted(response.url))\(outcome.isKnown ? ", taken before" : "")")
    case .listing(let listing):
      let count = try pipeline.take(
        listing, path: redacted(response.url), named: redacted(response.url), now: .now)
      try state.write { try $0.finishWaiting(waiting.id, as: .fetched) }
      logger.info("\(waiting.path): fetched \(redacted(response.url)), \(count) articles")
    case .reference:
      try setAside(waiting, reason: "\(redacted(waiting.url)): it leads to another URL, not to an article")
    }
  }

  /// Tried again later where that can help; the wait doubles with each attempt. Said again only where the reason is
  /// new.
  private func failed(_ waiting: WaitingDocument, _ error: FetchError) throws {
    guard error.canRetry else {
      try setAside(waiting, reason: error.description)
      return
    }
    if waiting.reason != error.description { logger.warning("\(waiting.path): \(error); tried again later") }
    let wait = max(
      Int64(error.retryAfter ?? 0), backoff(attempts: waiting.attempts, first: 30, longest: Self.longestWait))
    try state.write {
      try $0.postpone(waiting.id, reason: error.description, until: Timestamp.now.seconds + wait)
    }
  }

  private func setAside(_ waiting: WaitingDocument, reason: String) throws {
    logger.error("\(waiting.path): \(reason)")
    try state.write { try $0.finishWaiting(waiting.id, as: .rejected, reason: reason) }
  }

  /// Reads an answer; warnings come without the name of the document.
  func read(_ response: HTTPResponse, metadata: Metadata = Metadata()) throws -> Reading {
    let name = URL(string: response.url)?.lastPathComponent ?? ""
    let document = Document(
      bytes: response.body, name: name.isEmpty ? "page" : name, url: withoutUser(response.url),
      contentType: response.contentType,
      metadata: metadata)
    var reading = try readable(document).read(limit: limits.maxSize, latest: .latestPublished)
    reading.warnings = reading.warnings.map { message($0, about: document.name) }
    return reading
  }
}

/// What an article from the network is known by. Pages differ with each answer, in counters and advertisements; the
/// article is the same as long as its text is. The same text at two hosts is two articles.
func articleKey(_ article: Article, from url: String, after before: String = "") -> String {
  let about = "\(hostName(of: url) ?? "")\n\(before)\n\(article.title ?? "")\n"
  return documentKey(Array(about.utf8) + article.text)
}

extension Pipeline {
  /// Takes what is listed in a document: each article as one of its own; what is only named waits to be fetched.
  ///
  /// - Parameter name: what to call the document by.
  /// - Returns: how many were new.
  /// - Throws: `DocumentError` where a claim that it brings is not valid; nothing of it is taken then.
  func take(_ listing: Listing, path: String, named name: String, now: Timestamp) throws -> Int {
    let given: [[Claim]?] = try listing.members.map { member in
      guard case .article(let article) = member.content else { return nil }
      return try claims(member.claims, of: article, in: name)
    }
    var count = 0
    for (member, claims) in zip(listing.members, given) {
      switch member.content {
      case .article(let article):
        var arrival = Arrival(article: article, key: articleKey(article, from: article.url ?? ""), path: path)
        arrival.claims = claims
        if try !take(arrival, now: now).isKnown { count += 1 }
      case .reference(let url, let metadata):
        let isNew = try state.write { try $0.insertWaiting(url: url, metadata: metadata, path: path, now: now) }
        if isNew { count += 1 }
      case .listing: break
      }
    }
    return count
  }
}

extension Transaction {
  /// Enters a URL that is to be fetched, unless it is there already. Answers whether it is new.
  ///
  /// - Parameter source: the source that names it.
  func insertWaiting(
    url: String, metadata: Metadata, of source: String? = nil, path: String, version: String = "", now: Timestamp
  ) throws -> Bool {
    let key = documentKey(Array("\(url)\n\(version)".utf8))
    guard try document(key: key) == nil else { return false }
    _ = try insertDocument(
      key: key, path: path, status: .waiting, url: url, metadata: JSON.encode(StoredMetadata(metadata, source: source)),
      now: now)
    return true
  }
}

extension Pipeline.Outcome {
  var isKnown: Bool {
    if case .known = self { true } else { false }
  }
}
