import Foundation
import GRDB
import Logging
import Rules
import Synchronization
import TestSupport
import Testing

@testable import Watcher

/// A round over sources that have nothing new costs little.
@Suite struct RoundTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// Counts the commits that changed sources.
  private final class Commits: TransactionObserver {
    private var isChanged = false
    private(set) var count = 0

    func observes(eventsOfKind kind: DatabaseEventKind) -> Bool { kind.tableName == "sources" }
    func databaseDidChange(with _: DatabaseEvent) { isChanged = true }
    func databaseDidRollback(_: Database) { isChanged = false }
    func databaseDidCommit(_: Database) {
      if isChanged { count += 1 }
      isChanged = false
    }
  }

  private func fetcher(of paths: [String], at server: LoopbackServer, _ state: State) -> Fetcher {
    let sources = paths.map { Source(kind: .page, url: server.url + $0, every: .seconds(3_600)) }
    return Fetcher(
      pipeline: Pipeline(state: state, configuration: Configuration()), client: HTTPClient(),
      limits: Fetch(timeout: .seconds(600)), sources: sources,
      troubles: Troubles(state: state, receivers: [], logger: logger), logger: logger)
  }

  @Test func answersWithoutDocumentsAreCommittedTogether() async throws {
    let server = try LoopbackServer { request, _ in
      request.headers["if-none-match"] == nil
        ? .init(200, headers: ["ETag": "\"1\""], body: "<p>Six people were killed in Arl\(request.path), police said.")
        : .init(304, headers: ["ETag": "\"1\""])
    }
    let state = try State.scratch()
    let paths = (0..<40).map { "/\($0)" }
    let fetcher = fetcher(of: paths, at: server, state)
    try await fetcher.pass(shouldStop: { false })
    #expect(server.requests.count == 40)
    let first = try fetcher.urls.map { try #require(try state.source(url: $0)) }
    #expect(first.allSatisfy { $0.status == 200 && $0.etag == "\"1\"" && $0.article != nil })
    try state.write { try $0.db.execute(sql: "UPDATE sources SET next_try = 0, succeeded = NULL") }

    let commits = Commits()
    state.queue.add(transactionObserver: commits)
    try await fetcher.pass(shouldStop: { false })
    #expect(commits.count > 0 && commits.count < 20, "\(commits.count) commits")
    #expect(server.requests.count == 80)
    let second = try fetcher.urls.map { try #require(try state.source(url: $0)) }
    #expect(second.allSatisfy { $0.status == 304 && $0.succeeded != nil && $0.nextTry > 0 && $0.etag == "\"1\"" })
    #expect(second.map(\.article) == first.map(\.article))
    // None is due any more.
    try await fetcher.pass(shouldStop: { false })
    #expect(server.requests.count == 80)
  }

  /// A page that changed is in the state with its article, whatever becomes of the answers around it.
  @Test func anAnswerWithADocumentIsCommittedWithIt() async throws {
    let server = try LoopbackServer { request, _ in
      let isNew = request.path == "/7" && request.headers["if-none-match"] == "\"1\""
      if !isNew, request.headers["if-none-match"] != nil { return .init(304) }
      let toll = isNew ? "Nine" : "Six"
      return .init(
        200, headers: ["ETag": isNew ? "\"2\"" : "\"1\""], body: "<p>\(toll) people were killed in Arl\(request.path).")
    }
    let state = try State.scratch()
    let fetcher = fetcher(of: (0..<12).map { "/\($0)" }, at: server, state)
    try await fetcher.pass(shouldStop: { false })
    try state.write { try $0.db.execute(sql: "UPDATE sources SET next_try = 0") }
    let before = try #require(try state.source(url: server.url + "/7"))
    try await fetcher.pass(shouldStop: { false })
    let after = try #require(try state.source(url: server.url + "/7"))
    #expect(after.etag == "\"2\"" && after.article != before.article)
    let articles = try state.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM articles") }
    #expect(articles == 13)
  }

  @Test func whatIsKeptIsThereOnceItIsCommitted() throws {
    let state = try State.scratch()
    try state.write { try $0.enterSources(["https://arl.example/", "https://beck.example/"]) }
    let quiet = QuietAnswers(state: state)
    for url in ["https://arl.example/", "https://beck.example/"] {
      var answer = try #require(try state.source(url: url))
      answer.status = 304
      try quiet.add(answer)
    }
    try quiet.commit()
    try quiet.commit()
    #expect(try state.source(url: "https://arl.example/")?.status == 304)
    #expect(try state.source(url: "https://beck.example/")?.status == 304)
  }

  @Test func whatIsMadeLazilyIsMadeOnce() async {
    let times = Mutex(0)
    let made = TimesMade()
    let value = Lazily { made.count.add(1, ordering: .relaxed).newValue }
    #expect(made.count.load(ordering: .relaxed) == 0)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<100 { group.addTask { value.value } }
      for await value in group { times.withLock { $0 += value } }
    }
    #expect(times.withLock { $0 } == 100 && made.count.load(ordering: .relaxed) == 1)
  }

  private final class TimesMade: Sendable {
    let count = Atomic(0)
  }
}
