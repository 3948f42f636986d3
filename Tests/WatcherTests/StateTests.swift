import Articles
import Claims
import Foundation
import GRDB
import Rules
import Synchronization
import TestSupport
import Testing

@testable import Facts
@testable import Watcher

/// The state: what it keeps together, and what it refuses.
struct StateTests {
  private struct Stop: Error {}

  @Test func whatThrowsLeavesNoTrace() throws {
    let state = try State.scratch()
    #expect(throws: Stop.self) {
      try state.write { transaction in
        _ = try transaction.insertDocument(key: "k", path: "p", status: .taken, now: .now)
        transaction.working.keep(Story(profile: profile(1)))
        throw Stop()
      }
    }
    #expect(try state.document(key: "k") == nil)
    #expect(state.workingSet.withLock { $0.story(1) == nil })
  }

  @Test func onlyWhatNeedNotBeOnTheDiskDoesNotWaitForIt() throws {
    let scratch = try Scratch()
    let state = try State(path: scratch.url("s.db").path)
    func level(isSynced: Bool) throws -> Int? {
      try state.write(isSynced: isSynced) { try Int.fetchOne($0.db, sql: "PRAGMA synchronous") }
    }
    #expect(try level(isSynced: true) == 2, "before anything was written without")
    for _ in 0..<3 { #expect(try (level(isSynced: false), level(isSynced: true)) == (1, 2)) }
  }

  @Test func aStoryIsReadAsItWasWritten() throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    let article = Article(
      title: "Earthquake in Karsu",
      text: Array("The earthquake in Karsu killed 26 people, the health ministry said.".utf8),
      outlet: "Orvania Herald", published: Timestamp(iso8601: "2025-05-12"))
    var story: Story?
    do {
      let pipeline = Pipeline(state: try State(path: path), configuration: Configuration())
      for key in ["a", "b"] { try pipeline.take(.init(article: article, key: key, path: key), now: .now) }
      story = pipeline.state.workingSet.withLock { $0.story(1) }
    }
    #expect(story?.articles.count == 2)
    #expect(story?.facts.isEmpty == false)
    // Opened anew there is nothing cached.
    let reopened = try State(path: path)
    #expect(try reopened.write { try $0.story(1) } == story)
  }

  @Test func aFactThatGoesAwayIsDeleted() throws {
    let state = try State.scratch()
    var story = Story(profile: profile(1))
    let fact = { (kind: String, series: Int) in
      Fact(key: FactKey(kind: kind, group: .people, series: series), observations: [observation()])
    }
    story.facts = [fact("casualties.killed", 1), fact("casualties.injured", 2)]
    try state.write { try $0.store(story, replacing: nil, now: .now) }
    let old = story
    story.facts = [fact("casualties.injured", 2)]
    story.profile.terms = profileTerms("karsu", "selm")
    try state.write { try $0.store(story, replacing: old, now: .now) }
    state.workingSet.withLock { $0 = WorkingSet() }
    #expect(try state.write { try $0.story(1) } == story)
    #expect(try state.write { try $0.candidates(for: terms("selm")).stories.map(\.reference.id) } == [1])
    #expect(try state.write { try $0.candidates(for: terms("earthquake")).stories }.isEmpty)
  }

  @Test func candidatesAreThoseThatShareTheMostWeight() throws {
    let state = try State.scratch()
    try state.write { transaction in
      for (id, terms) in [(1, ["a"]), (2, ["a", "b"]), (3, ["c"])] {
        var story = Story(profile: profile(Int64(id)))
        story.profile.terms = profileTerms(terms)
        try transaction.store(story, replacing: nil, now: .now)
      }
      let found = try transaction.candidates(for: terms("a", "b"))
      #expect(Set(found.stories.map(\.reference.id)) == [2, 1])
      #expect(
        try #require(weight("a", in: found.terms)) < #require(weight("b", in: found.terms)), "two of three have it")
    }
  }

  /// What is in memory and what is read again answer alike, whatever happened in between.
  @Test func theIndexReadAnewIsTheOneKept() throws {
    let state = try State.scratch()
    let words = ["flood", "karsu", "selm", "bridge", "toll", "ferry", "mayor"]
    var stories: [Int64: Story] = [:]
    for step in 0..<60 {
      let id = Int64(step * 7 % 13 + 1)
      let old = stories[id]
      var story = old ?? Story(profile: profile(id))
      story.profile.terms = profileTerms(words.indices.filter { (step >> $0 ^ $0 * step) & 1 == 1 }.map { words[$0] })
      try state.write { try $0.store(story, replacing: old, now: .now) }
      stories[id] = story
    }
    for word in words {
      let kept = try state.write { try $0.candidates(for: terms(word)) }
      let anew = try state.read { try Transaction(db: $0, damage: state.damage).candidates(for: terms(word)) }
      #expect(kept.terms.list == anew.terms.list)
      #expect(Set(kept.stories) == Set(anew.stories))
      #expect(
        Set(kept.stories.map(\.reference.id))
          == Set(
            stories.filter { story in
              story.value.profile.terms.contains { $0.id == TermID(.word, word) }
            }.keys))
    }
  }

  @Test func theNewestStoriesOfATermAreLookedAt() throws {
    let state = try State.scratch()
    try state.write { transaction in
      for id in 1...200 {
        var story = Story(profile: profile(Int64(id)))
        story.profile.terms = profileTerms("flood")
        try transaction.store(story, replacing: nil, now: .now)
      }
      let found = try transaction.candidates(for: terms("flood", "karsu"))
      #expect(found.stories.allSatisfy { $0.reference.id > 200 - 64 } && !found.stories.isEmpty)
      #expect(try #require(weight("flood", in: found.terms)) < 0.1, "each has it")
      #expect(weight("karsu", in: found.terms) == 1)
    }
  }

  /// Of an article with these words, each weighing the same.
  private func terms(_ words: String...) -> Terms { Terms(words.map { Terms.Term(TermID(.word, $0), weight: 1) }) }

  private func weight(_ word: String, in terms: Terms) -> Double? {
    terms.list.first { $0.id == TermID(.word, word) }?.weight
  }

  private func profileTerms(_ words: String...) -> [StoryProfile.Term] { profileTerms(words) }

  private func profileTerms(_ words: [String]) -> [StoryProfile.Term] {
    words.map { StoryProfile.Term(id: TermID(.word, $0), weight: 16_384, titleWeight: 0) }.sorted { $0.id < $1.id }
  }

  @Test func aRejectedPathIsNewsOnlyWhenTheReasonIs() throws {
    let state = try State.scratch()
    func reject(_ key: String?, _ reason: String) throws -> Bool {
      try state.write { try $0.reject(path: "p", key: key, reason: reason, now: .now).news }
    }
    #expect(try reject(nil, "unreadable"))
    #expect(try !reject(nil, "unreadable"))
    #expect(try reject("k", "empty"))
    #expect(try !reject("k", "empty"))
    #expect(try reject("l", "empty"))
  }

  @Test func onlyOneHoldsTheState() throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    do {
      let first = try State(path: path)
      let error = #expect(throws: StateError.self) { try State(path: path) }
      #expect(error?.exitCode == 75)
      #expect(error?.message.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
      _ = first.id
    }
    #expect(throws: Never.self) { try State(path: path) }
  }

  @Test func aStateThatIsRemovedWhileItIsInUseIsWrittenAgain() throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    var state: State? = try State(path: path)
    let id = try #require(state?.id)
    try state?.write { _ = try $0.insertDocument(key: "k", path: "p", status: .taken, now: .now) }
    for ending in ["", "-wal", "-shm", ".lock"] { try? FileManager.default.removeItem(atPath: path + ending) }
    let open = try #require(state)
    let error = #expect(throws: StateError.self) {
      try open.write { _ = try $0.insertDocument(key: "l", path: "p", status: .taken, now: .now) }
    }
    #expect(error?.reason == .replaced && error?.exitCode == 75)
    state = nil
    withExtendedLifetime(open) {}
    let copy = try DatabaseQueue(path: path)
    #expect(try copy.read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE name = 'id'") } == id)
    #expect(try copy.read { try String.fetchAll($0, sql: "SELECT key FROM documents") } == ["k"])
  }

  @Test(arguments: [nil, 0, 1, 100])
  func aStateThatIsEmptyNowIsNotBegunAnew(size: Int?) throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    _ = try State(path: path)
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    if let size { try scratch.write("s.db", Data(repeating: 0, count: size)) }
    let error = #expect(throws: StateError.self) { try State(path: path) }
    #expect(error?.reason == .corrupt && error?.hint.contains("s.db.lock") == true)
    for ending in ["", ".lock"] { try? FileManager.default.removeItem(atPath: path + ending) }
    #expect(throws: Never.self) { try State(path: path) }
  }

  @Test func theLockHoldsWithoutItsFile() throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    let first = try State(path: path)
    try FileManager.default.removeItem(atPath: path + ".lock")
    #expect(#expect(throws: StateError.self) { try State(path: path) }?.reason == .locked)
    _ = first.id
  }

  @Test func aNewerOrForeignDatabaseIsRefused() throws {
    let scratch = try Scratch()
    let newer = scratch.url("newer.db").path
    _ = try State(path: newer)
    let queue = try DatabaseQueue(path: newer)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of another time')") }
    #expect(throws: StateError.self) { try State(path: newer) }
    #expect(#expect(throws: StateError.self) { try State.reading(path: newer) }?.reason == .newer)

    // The first start ended before its first migration was done.
    let begun = scratch.url("begun.db").path
    try DatabaseQueue(path: begun).write {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(throws: Never.self) { try State(path: begun) }
    let foreign = scratch.url("foreign.db").path
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE mails (id INTEGER)") }
    let error = #expect(throws: StateError.self) { try State(path: foreign) }
    #expect(error?.reason == .foreign)
    #expect(error?.exitCode == 70)
    #expect(
      #expect(throws: StateError.self) { try State.reading(path: scratch.url("none.db").path) }?.reason == .missing)
  }

  private func profile(_ id: Int64) -> StoryProfile {
    let time = Timestamp(seconds: 1_700_000_000)
    return StoryProfile(
      reference: StoryReference(id: id, title: "Story"), terms: profileTerms("karsu", "earthquake"),
      firstPublished: time,
      lastPublished: time, articles: 1)
  }

  private func observation() -> Observation {
    let time = Timestamp(seconds: 1_700_000_000)
    return Observation(
      article: 1, value: .state("closed", until: nil), modality: .asserted, subset: false,
      origin: "o",
      official: true, time: time, arrived: time)
  }
}
