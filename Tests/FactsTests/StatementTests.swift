import Articles
import Claims
import Testing

@testable import Facts

/// What was said, what was known when, and stories made anew.
struct StatementTests {
  private func said(_ words: String, by speaker: String?) -> Claim {
    Claim(
      kind: "statement", content: .statement(Statement(speaker: speaker, quote: words, direct: true)), span: 0..<0,
      sentence: 0..<0, confidence: 0.9)
  }

  private func article(_ id: Int64, _ day: String, _ claims: [Claim]) throws -> IncomingArticle {
    let published = try #require(Timestamp(iso8601: day))
    return IncomingArticle(
      id: id,
      article: Article(title: "Unrest", text: Array("Report \(id).".utf8), outlet: "o\(id)", published: published),
      claims: claims, arrived: published)
  }

  @Test func statementsAreQuietUnlessAskedFor() throws {
    let incoming = try article(1, "2022-01-07", [said("We won’t talk.", by: "Dario Kant")])
    let terms = Tracker().terms(of: incoming)
    let quiet = Tracker().update(nil, newID: 1, with: incoming, terms: terms)
    #expect(quiet.changes.isEmpty)
    let told = Tracker(tellsStatements: true)
      .update(nil, newID: 1, with: incoming, terms: terms)
    #expect(told.changes.map(\.words) == ["new other We won’t talk."])
  }

  @Test func theSameWordsAreToldOnce() throws {
    let tracker = Tracker(tellsStatements: true)
    let first = try article(1, "2022-01-07", [said("We won’t talk.", by: "Dario Kant")])
    let second = try article(
      2, "2022-01-08", [said("we won't talk", by: "Kant"), said("We won’t talk.", by: "the opposition")])
    let story = tracker.update(nil, newID: 1, with: first, terms: tracker.terms(of: first)).story
    let changes = tracker.update(story, newID: 2, with: second, terms: tracker.terms(of: second))
      .changes
    #expect(changes.map(\.claim) == [second.claims[1]])
  }

  @Test func aStoryReadAgainKeepsItsStatements() throws {
    let tracker = Tracker(tellsStatements: true)
    let first = try article(1, "2022-01-07", [said("We won’t talk.", by: "Dario Kant")])
    let story = tracker.update(nil, newID: 1, with: first, terms: tracker.terms(of: first)).story
    let again = tracker.restore(story, settled: nil, articles: [first])
    #expect(again.facts == story.facts)
  }

  @Test func aStoryMadeAnewWithoutAnArticle() throws {
    let articles = [try article(1, "2022-01-07", [count(26)]), try article(2, "2022-01-09", [count(164)])]
    let reference = StoryReference(id: 7, title: "Unrest")
    let story = try #require(Tracker().rebuild(reference, from: [articles[0]], terms: { Tracker().terms(of: $0) }))
    #expect(story.facts.map { $0.estimate?.words } == ["26"])
    #expect(story.profile.reference == reference)
    #expect(Tracker().rebuild(reference, from: [], terms: { Tracker().terms(of: $0) }) == nil)
  }
}

/// What no newsroom writes, but a document may hold.
struct ExtremeTests {
  @Test(arguments: [
    [], [0xFF, 0xFE, 0x80], Array(repeating: UInt8(ascii: "a"), count: 300_000),
    Array(repeating: UInt8(ascii: "\n"), count: 10_000), Array("E2 \u{2019}".utf8) + [0xE2], [0xC3], [0xF0, 0x9F],
  ])
  func anyBytesAreAnArticle(_ text: [UInt8]) {
    let claims = (0..<1_000).map { count(Double($0)) }
    let incoming = IncomingArticle(
      id: 1, article: Article(text: text), claims: claims, arrived: Timestamp(seconds: 0))
    let result = Tracker().update(
      nil, newID: 1, with: incoming, terms: Tracker().terms(of: incoming))
    #expect(result.story.articles.count == 1)
  }

  @Test func spansBeyondTheTextAreNowhere() {
    #expect(Layout(Array("Short.".utf8)).prominence(of: 1_000) == .elsewhere)
    #expect(Layout(Array("Short.".utf8)).prominence(of: 100_000) == .far)
    #expect(Layout([]).prominence(of: 0) == .elsewhere)
  }
}
