import Articles
import Logging
import Rules

// A backlog is taken in groups: their articles are read on another core while the group before is committed, and each group
// is one transaction, up to what is not simply an article that was read: that is left to `take` in its turn, as is putting
// away what is committed. If a group is lost, its documents are still there.
extension InboxReader {
  /// Documents in a group at most, and their bytes: so much stays in memory twice, and so long an alert may wait.
  private static let group = (documents: 64, bytes: 1_000_000)
  /// Fewer documents are no backlog: each is committed alone.
  private static let leastBacklog = 4

  /// What is new in an inbox, by groups.
  func groups(of news: [Entry]) -> [ArraySlice<Entry>] {
    var groups: [ArraySlice<Entry>] = []
    var (start, bytes) = (0, 0)
    for (index, entry) in news.enumerated() {
      if index > start, index - start == Self.group.documents || bytes + entry.status.size > Self.group.bytes {
        groups.append(news[start..<index])
        (start, bytes) = (index, 0)
      }
      bytes += entry.status.size
    }
    if start < news.count { groups.append(news[start...]) }
    return groups
  }

  /// Documents that are taken one after the other, and the articles that were read of them: of all but perhaps the last.
  struct Run: Sendable {
    var documents: [Entry] = []
    var articles: [Pipeline.Prepared] = []
  }

  /// Begins to read the articles of a group.
  func readAhead(_ group: ArraySlice<Entry>?) -> Task<[Run], Never> {
    guard let group else { return Task { [] } }
    guard group.count >= Self.leastBacklog else { return Task { [Run(documents: Array(group))] } }
    return Task {
      var runs = [Run()]
      for entry in group {
        runs[runs.count - 1].documents.append(entry)
        if let article = article(at: entry, now: .now) {
          runs[runs.count - 1].articles.append(article)
        } else {
          runs.append(Run())
        }
      }
      return runs
    }
  }

  /// Commits articles together. Where that fails nothing of it was done, and `take` says for each what is wrong.
  func takeTogether(_ articles: [Pipeline.Prepared]) {
    guard !articles.isEmpty else { return }
    do {
      for (article, outcome) in zip(articles, try pipeline.take(articles, now: .now)) {
        report(outcome, article.arrival.path)
      }
    } catch {
      logger.debug("\(inbox.path): \(articles.count) documents are taken one by one: \(error)")
    }
  }

  /// The article that stands at a path, without a look at the state; nil where there is anything to be said about it.
  private func article(at seen: Entry, now: Timestamp) -> Pipeline.Prepared? {
    let name = DocumentName(seen.path.lastComponent)
    guard unfitness(of: seen, name) == nil, name != .json || textBeside(seen.path) == nil,
      let entry = Entry(path: seen.path), entry.signature == seen.signature,
      let bytes = try? readWhole(path: entry.path, limit: maxSize).bytes
    else { return nil }
    var sidecar: [UInt8]?
    if let path = entry.sidecar {
      guard let read = try? readWhole(path: path, limit: maxSize).bytes else { return nil }
      sidecar = read
    }
    let document = Document(
      bytes: bytes, name: String(entry.path.lastComponent), sidecar: sidecar,
      sidecarName: entry.sidecar.map { String($0.lastComponent) })
    guard let reading = try? readable(document).read(limit: maxSize, latest: .latestPublished),
      reading.warnings.isEmpty,
      case .article(let article) = reading.content
    else { return nil }
    var arrival = Pipeline.Arrival(article: article, key: documentKey(bytes), path: entry.path)
    arrival.signature = entry.signature
    if let given = reading.claims {
      guard let claims = try? pipeline.claims(given, of: article, in: document.name) else { return nil }
      arrival.claims = claims
    }
    return pipeline.prepare(arrival, now: now)
  }
}
