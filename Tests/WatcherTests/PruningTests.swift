import Articles
import Claims
import Facts
import Foundation
import GRDB
import Rules
import TestSupport
import Testing

@testable import Watcher

/// Texts that are no longer kept.
struct PruningTests {
  /// The first article is of day 0 after 1970, the next of day 1, and so on.
  private func state(_ path: String, articles: Int) throws -> Pipeline {
    let pipeline = Pipeline(
      state: try State(path: path),
      configuration: Configuration(rules: [Rule(name: "all", claims: [Glob("*")], notify: ["a"])]))
    let filler = String(repeating: "The gardeners water the roses of the old palace. ", count: 120)
    for number in 0..<articles {
      let toll = "The earthquake in Karsu killed \(number + 20) people, the health ministry said."
      let article = Article(
        title: "Earthquake in Karsu", text: Array("Earthquake in Karsu\n\(filler)\(toll)\n\(filler)\(number)".utf8),
        outlet: "Orvania Herald", published: Timestamp(seconds: Int64(number) * 86_400))
      try pipeline.take(
        .init(article: article, key: "\(number)", path: "\(number)"), now: Timestamp(seconds: Int64(number) * 86_400))
    }
    return pipeline
  }

  private let day = Int64(86_400)

  /// The age of texts counts back from what the news says, where the clock is far ahead of it.
  @Test func aClockThatIsAheadTakesNoTexts() throws {
    let scratch = try Scratch()
    let pipeline = try state(scratch.url("s.db").path, articles: 40)
    let pruning = Pruning(state: pipeline.state, keep: .seconds(30 * day))
    func reference(_ day: Int64) throws -> Int64 {
      try pruning.reference(now: Timestamp(seconds: day * self.day)).seconds
    }
    // Without dates of their own the arrivals tell.
    #expect(try reference(42) == 42 * day)
    #expect(try reference(9_000) == 46 * day)
    // One more arrives by the wrong clock, with its date, and one that has none.
    func take(_ toll: Int, published: Int64) throws {
      let article = Article(
        title: "Earthquake in Karsu", text: Array("The earthquake in Karsu killed \(toll) people, police said.".utf8),
        published: Timestamp(seconds: published * day))
      try pipeline.take(.init(article: article, key: "n\(toll)", path: "n"), now: Timestamp(seconds: 9_000 * day))
    }
    try take(100, published: 41)
    try take(101, published: 9_000)
    #expect(try reference(9_000) == 48 * day)
    let (wrong, right) = (Timestamp(seconds: 9_000 * day), Timestamp(seconds: 42 * day))
    #expect(try pruning.holdsBack(from: pruning.reference(now: wrong), now: wrong))
    #expect(try !pruning.holdsBack(from: pruning.reference(now: right), now: right))
    let empty = Pruning(state: try .scratch(), keep: .seconds(day))
    #expect(try empty.reference(now: wrong) == wrong && !empty.holdsBack(from: wrong, now: wrong))
  }

  @Test func textsGoAndFactsStay() async throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    let pipeline = try state(path, articles: 90)
    let state = pipeline.state
    let before = try (
      state.stories(), state.alerts().map(\.alert), state.story(1, asKnownAt: Timestamp(seconds: 40 * day)),
      state.claims().map(\.claim)
    )
    let size = state.size
    let count = try await Pruning(state: state, keep: .seconds(30 * day)).pass(now: Timestamp(seconds: 90 * day))
    #expect(count == 60)
    #expect(state.size < size / 2, "\(state.size) of \(size)")
    #expect(try state.status().pruned == 60)
    #expect(try state.pruned(article: 60) == "1970-04-01T00:00:00Z" && state.pruned(article: 61) == nil)

    let texts = try state.articles(after: 0, limit: 200).map {
      String(decoding: $0.arrival.article.text, as: UTF8.self)
    }
    #expect(texts.count == 90)
    for (index, text) in texts.enumerated() {
      #expect(text.contains("The earthquake in Karsu killed \(index + 20) people, the health ministry said."))
      #expect(text.contains("The gardeners") == (index >= 60))
    }
    let reopened = try State.reading(path: path)
    #expect(try reopened.stories() == before.0)
    #expect(try reopened.alerts().map(\.alert) == before.1)
    #expect(try reopened.story(1, asKnownAt: Timestamp(seconds: 40 * day)) == before.2)
    #expect(try reopened.claims().map(\.claim) == before.3)
    let again = try await Pruning(state: state, keep: .seconds(30 * day)).pass(now: Timestamp(seconds: 90 * day))
    #expect(again == 0)
    // What was taken is known, and the story goes on.
    let next = Article(
      title: "Earthquake in Karsu",
      text: Array("The earthquake in Karsu killed 500 people, the health ministry said.".utf8),
      outlet: "Orvania Herald", published: Timestamp(seconds: 91 * day))
    guard case .known = try pipeline.take(.init(article: next, key: "3", path: "3"), now: .now) else {
      Issue.record("it was taken again")
      return
    }
    guard case .taken(_, let changes, _, _) = try pipeline.take(.init(article: next, key: "n", path: "n"), now: .now)
    else {
      Issue.record("it was not taken")
      return
    }
    #expect(changes.map(\.kind) == [.increased] && changes.first?.from == .figure(Figure(109)))
  }

  @Test func aStateOfAnOlderWatchdIsWrittenAnew() async throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    do {
      let queue = try DatabaseQueue(path: path)
      try migrations.migrate(queue, upTo: "5 sources")
      try queue.close()
    }
    #expect {
      try State.reading(path: path)
    } throws: {
      ($0 as? StateError)?.exitCode == 75 && "\($0)".contains("written by an older watchd")
    }
    // A copy can be taken before it is brought up to date.
    try State.reading(path: path, ofAnyAge: true).backUp(to: path + ".copy")
    let copy = try DatabaseQueue(path: path + ".copy")
    let isWhole = try await copy.read { try $0.tableExists("notifications") }
    #expect(isWhole)
    let pipeline = try state(path, articles: 60)
    let state = pipeline.state
    #expect(try !state.shrinksByPieces())
    let size = state.size
    _ = try await Pruning(state: state, keep: .seconds(day)).pass(now: .now)
    try state.rewrite()
    #expect(state.size < size / 3, "\(state.size) of \(size)")
    #expect(try state.shrinksByPieces() && state.stories().first?.profile.articles == 60)
  }

  @Test func whatIsLeftIsReadAsItWasWritten() throws {
    let text = Array("one two three".utf8)
    let left = Remains(of: text, passages: [0..<3, 8..<13, 20..<30])
    #expect(String(decoding: left.text, as: UTF8.self) == "one     three")
    #expect(Remains(blob: left.blob)?.text == left.text)
    for count in 0..<left.blob.count {
      // Cut short, it is damaged or has fewer passages; it is never read past its end.
      let cut = Remains(blob: left.blob.prefix(count))
      #expect(cut == nil || cut?.text.count == text.count)
    }
    for value in [UInt8(0xFF), 0x7F, 0x80] {
      for index in left.blob.indices {
        var damaged = left.blob
        damaged[index] = value
        _ = Remains(blob: damaged)
      }
    }
    #expect(Remains(blob: Data([0xFF, 0xFF, 0xFF, 0xFF])) == nil)
  }
}
