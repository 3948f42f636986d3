import Articles
import Foundation
import Logging
import Rules

/// The sources of the configuration.
extension Fetcher {
  /// After so many failures in a row it is said that a source keeps failing.
  private static let failuresToReport = 3
  /// How long the promise of a server is believed that nothing will change, in seconds.
  static let longestFreshness = 3_600
  /// How long an entry is remembered that a feed no longer has, in seconds.
  private static let memory: Int64 = 60 * 86_400
  /// When a source that is gone is asked again, in seconds.
  private static let burial: Int64 = 30 * 86_400

  /// Looks at a source. Answers why it could not be had.
  ///
  /// - Parameter quiet: takes the answer where it brought nothing.
  func fetch(_ known: SourceState, quiet: QuietAnswers) async throws -> FetchError? {
    guard let source = sources.first(where: { $0.url == known.url }) else { return nil }
    var request = request(source.address ?? known.location, of: source, opening: source.url)
    if let etag = known.etag { request.headers.append(("If-None-Match", etag)) }
    if let time = known.lastModified { request.headers.append(("If-Modified-Since", time)) }
    do {
      let response = try await client.send(request)
      guard (200..<300).contains(response.status) || response.status == 304 else {
        throw FetchError(response, to: request)
      }
      do {
        try take(response, of: source, known, quiet)
      } catch let error as DocumentError {
        try failed(
          known,
          FetchError(
            operation: "GET", url: known.location, reason: error.problem, canRetry: true, status: response.status))
        return nil
      }
      // Only what was read tells that a source is well again.
      try troubles.end(.source(known.url), "the source \(redacted(known.url)) answers again")
      if source.address == nil, let moved = response.movedTo, moved != known.location {
        logger.notice(
          "\(redacted(known.url)): it has moved to \(redacted(moved)) for good, and is asked there from now on")
      }
      return nil
    } catch let error as FetchError {
      if Task.isCancelled { return error }
      try failed(known, error)
      return error
    }
  }

  /// A request for a source, or for what its entries lead to. Who asks is told to the server of the source alone.
  ///
  /// - Parameter own: a URL that the configuration names, whose address is open for it.
  func request(_ url: String, of source: Source?, opening own: String? = nil) -> HTTPRequest {
    var request = HTTPRequest(url: url, limits: limits, opening: own)
    guard let source else { return request }
    request.proxy = source.access.proxy
    if let server = origin(of: url), server == origin(of: source.url) {
      (request.credentials, request.caFile) = (source.access.credentials, source.access.caFile)
    }
    return request
  }

  private func take(
    _ response: HTTPResponse, of source: Source, _ known: SourceState, _ quiet: QuietAnswers
  ) throws {
    let now = Timestamp.now
    var next = known
    next.status = response.status
    next.answered = now.iso8601
    next.succeeded = now.iso8601
    (next.failures, next.reason, next.isReported) = (0, nil, false)
    next.nextTry = source.nextLook(after: now, freshFor: Int64(min(response.maxAge ?? 0, Self.longestFreshness)))
    // One with variables is asked at what they say, and the state is told nothing of that.
    if source.address == nil, let moved = response.movedTo, moved != known.location { next.address = moved }
    let body = response.status == 304 ? known.body : documentKey(response.body)
    if response.status != 304 { (next.etag, next.lastModified) = (response.etag, response.lastModified) }
    guard body != known.body, response.status != 304 else { return try note(next, quiet, after: known) }
    next.body = body
    let reading = try read(response)
    switch (reading.content, source.kind) {
    case (.article(let article), .page): try take(article, from: response, reading.warnings, known, next, quiet, now)
    case (.listing(let listing), _):
      for warning in reading.warnings { logger.info("\(redacted(known.url)): \(warning)") }
      try take(listing, of: source, known, next, now)
    case (.article, .feed):
      throw DocumentError(source.url, .malformed("it is a page, not a feed; name it as `page:`"))
    case (.reference, _): throw DocumentError(source.url, .malformed("it only names another URL"))
    }
  }

  /// Notes an answer that brought nothing. That a source is well again is committed at once, for it is told of.
  private func note(_ next: SourceState, _ quiet: QuietAnswers, after known: SourceState) throws {
    guard known.failures == 0, !known.isReported else { return try state.write { try $0.store(next) } }
    try quiet.add(next)
  }

  // MARK: Pages

  private func take(
    _ article: Article, from response: HTTPResponse, _ warnings: [String], _ known: SourceState, _ next: SourceState,
    _ quiet: QuietAnswers, _ now: Timestamp
  ) throws {
    var next = next
    next.article = articleKey(article, from: response.url)
    guard next.article != known.article else { return try note(next, quiet, after: known) }
    var article = article
    if known.article != nil {
      article = withoutOldEntries(article, since: known)
      article.published = timeOfChange(article, since: known, now: now)
    }
    // The address is one of the configuration: what may be secret in it is not for those who get alerts.
    if [response.url, withoutUser(response.url), known.url].contains(article.url) {
      article.url = withoutSecrets(response.url)
    }
    // A text that comes back after another one is news again.
    let key = articleKey(article, from: response.url, after: known.article ?? "")
    var arrival = Pipeline.Arrival(article: article, key: key, path: redacted(known.url))
    arrival.warnings = warnings
    arrival.alongside = { [next] in try $0.store(next) }
    for warning in arrival.warnings { logger.warning("\(redacted(known.url)): \(warning)") }
    let outcome = try pipeline.take(arrival, now: now)
    logger.info("\(redacted(known.url)): \(outcome.isKnown ? "taken before" : "a new text")")
  }

  /// A live page without the entries that were there at the last look; what stands above them stays, for it is changed.
  private func withoutOldEntries(_ article: Article, since known: SourceState) -> Article {
    guard let last = known.succeeded.flatMap({ Timestamp(iso8601: $0) })?.seconds else { return article }
    let isNew = { (block: Article.Block) in (block.time?.seconds ?? .max) >= last - Self.lateEntry }
    let kept = article.keeping(isNew)
    return kept.text.isEmpty ? article : kept
  }

  /// How long before it appears an entry may be dated, in seconds.
  private static let lateEntry: Int64 = 900

  /// When a page was written that says something else than at the last look: as it declares, if that is since then; or
  /// now.
  private func timeOfChange(_ article: Article, since known: SourceState, now: Timestamp) -> Timestamp {
    let last = known.succeeded.flatMap { Timestamp(iso8601: $0) }?.seconds ?? 0
    let declared = [article.updated, article.published].compactMap { $0 }
      .filter { $0.precision == .second && $0.seconds <= now.seconds }.max { $0.seconds < $1.seconds }
    return declared.flatMap { $0.seconds >= last ? $0 : nil } ?? now
  }

  // MARK: Feeds

  private func take(
    _ listing: Listing, of source: Source, _ known: SourceState, _ next: SourceState, _ now: Timestamp
  ) throws {
    let seen = try state.entries(of: known.id)
    let entries = listing.members.map { (key: entryKey($0), member: $0) }
    let isFirst = known.body == nil
    let oldest = now.seconds - source.since.components.seconds
    var taken = 0
    var passedOver = 0
    for (key, member) in entries where !seen.contains(key) {
      // At the first look nobody wants the past as news; what has no date is passed over with it.
      if isFirst, (member.metadata.published?.seconds ?? .min) < oldest {
        passedOver += 1
      } else if try take(member, key: key, of: source, known, now) {
        taken += 1
      }
    }
    var next = next
    next.article = nil
    try state.write { [next] in
      try $0.see(entries.map(\.key), of: known.id, now: now)
      try $0.forgetEntries(of: known.id, notSeenFor: Self.memory, now: now)
      try $0.store(next)
    }
    let past =
      passedOver > 0 ? "; \(passedOver) that are older than \(source.since.configured) or undated are passed over" : ""
    if isFirst {
      logger.notice("\(redacted(known.url)): \(entries.count) entries, \(taken) of them taken\(past)")
    } else {
      logger.info("\(redacted(known.url)): \(taken) new entries")
    }
  }

  /// Takes an entry: what the feed says of it, or where it is to be followed, its page later. Answers whether it is
  /// new.
  private func take(
    _ member: Listing.Member, key: String, of source: Source, _ known: SourceState, _ now: Timestamp
  ) throws -> Bool {
    var metadata = member.metadata
    // What has come since the last look is of now, where it says nothing else.
    if metadata.published == nil { metadata.published = now }
    let path = metadata.url.map(redacted) ?? redacted(known.url)
    if source.follow || member.isReference, let url = metadata.url, isWeb(url) {
      return try state.write {
        try $0.see([key], of: known.id, now: now)
        return try $0.insertWaiting(
          url: url, metadata: metadata, of: source.url, path: path, version: key, now: now)
      }
    }
    guard case .article(var article) = member.content else { return false }
    article.published = metadata.published
    var arrival = Pipeline.Arrival(article: article, key: articleKey(article, from: known.url), path: path)
    arrival.alongside = { try $0.see([key], of: known.id, now: now) }
    return try !pipeline.take(arrival, now: now).isKnown
  }

  private func isWeb(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// What an entry is known by: what it says. Of identifiers and links some feeds make new ones each time, and some
  /// never; an entry is new when its words are.
  private func entryKey(_ member: Listing.Member) -> String {
    switch member.content {
    case .article(let article): documentKey(Array("\(article.title ?? "")\n".utf8) + article.text)
    case .reference(let url, let metadata): documentKey(Array("\(url)\n\(metadata.title ?? "")".utf8))
    case .listing: ""
    }
  }

  // MARK: Failures

  /// Records a failure, and says so: at the first time, where the reason is another, and once that it keeps failing.
  func failed(_ known: SourceState, _ error: FetchError) throws {
    let now = Timestamp.now
    guard let source = sources.first(where: { $0.url == known.url }) else { return }
    var next = known
    next.failures = min(known.failures, 1_000_000) + 1
    next.reason = error.reason
    if let status = error.status { (next.status, next.answered) = (status, now.iso8601) }
    let regular = source.nextLook(after: now) - now.seconds
    let longest = source.cron == nil ? max(regular, Self.longestWait) : Self.longestWait
    var wait = backoff(attempts: known.failures, first: min(regular, 60), longest: longest)
    // What is asked seldom, and by the clock, is asked then at the latest.
    if source.cron != nil, regular > 3_600 { wait = min(wait, regular) }
    next.nextTry = now.seconds + max(1, wait, Int64(error.retryAfter ?? 0))
    let name = redacted(known.url)
    var trouble: String?
    if error.status == 410 {
      next.nextTry = now.seconds + Self.burial
      next.isReported = true
      if !known.isReported { trouble = "the source \(name) is gone for good (410); remove it" }
    } else if next.failures >= Self.failuresToReport, !known.isReported {
      next.isReported = true
      trouble = "the source \(name) has failed \(next.failures) times in a row: \(error.reason)"
    } else if known.reason != error.reason {
      logger.warning("\(name): \(error.reason); tried again later")
    }
    let isNew = try state.write { [next, trouble] transaction in
      try transaction.store(next)
      guard let trouble else { return false }
      return try troubles.begin(.source(known.url), trouble, in: transaction, now: now)
    }
    if isNew, let trouble { troubles.log(trouble) }
  }
}

extension Source {
  /// When it is to be looked at after it was, in seconds since 1970.
  ///
  /// - Parameter fresh: for so long nothing else is to be had, in seconds.
  func nextLook(after now: Timestamp, freshFor fresh: Int64 = 0) -> Int64 {
    guard let cron else { return now.seconds + max(every.components.seconds, fresh) }
    let earliest = Timestamp(seconds: now.seconds + max(0, fresh - 1))
    return cron.next(after: earliest)?.seconds ?? now.seconds + Self.farthest
  }

  /// Of an expression that has no time in the years to come, in seconds.
  private static let farthest: Int64 = 366 * 86_400
}

extension Listing.Member {
  fileprivate var isReference: Bool {
    if case .reference = content { true } else { false }
  }
}
