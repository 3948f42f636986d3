public import Articles
public import Facts
import Rules

/// Why what a person asks of stories, claims or facts cannot be done.
public struct EditError: Error, Sendable, CustomStringConvertible {
  public let description: String
}

/// An article of a story, with why it is there.
public struct PlacedArticle: Sendable {
  public let incoming: IncomingArticle
  /// How well it fits the articles that arrived before it, and by which terms; nil for the one that opened the story.
  public let match: StoryMatch?
}

// People know better than the tracker which articles are of one happening.
extension Pipeline {
  /// Makes two stories one, which keeps the number and the title of the first, and finds its facts anew.
  ///
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  @discardableResult
  public func merge(_ other: Int64, into kept: Int64, now: Timestamp) throws -> Story {
    guard kept != other else { throw EditError(description: "story \(kept) cannot be merged with itself") }
    return try state.write { try join(other, into: kept, in: $0, now: now) }
  }

  func join(_ other: Int64, into kept: Int64, in transaction: Transaction, now: Timestamp) throws -> Story {
    let old = try transaction.existingStory(kept)
    _ = try transaction.existingStory(other)
    let articles = try transaction.articles(ofStories: [kept, other], topics: rules.topics(of:))
    let story = try rebuilt(old.profile.reference, from: articles, in: transaction)
    try transaction.store(story, replacing: old, now: now)
    try transaction.move(articles, to: story)
    try transaction.deleteStory(other)
    return story
  }

  /// Moves articles out of a story into a new one, and finds the facts of both anew.
  ///
  /// - Returns: what is left of the story, and the new one.
  /// - Throws: ``EditError``, or ``StateError``; nothing is changed then.
  @discardableResult
  public func split(_ articles: [Int64], from story: Int64, now: Timestamp) throws -> (rest: Story, new: Story) {
    try state.write { transaction in
      let old = try transaction.existingStory(story)
      let all = try transaction.articles(ofStories: [story], topics: rules.topics(of:))
      let strangers = Set(articles).subtracting(all.map(\.id)).sorted()
      guard strangers.isEmpty else {
        let list = strangers.map(String.init).joined(separator: ", ")
        throw EditError(
          description: "story \(story) has no article \(list); `watchd stories show \(story)` lists its articles")
      }
      let leaving = all.filter { articles.contains($0.id) }
      if let set = leaving.first(where: \.isByHand) {
        throw EditError(
          description: "article \(set.id) is a correction of story \(story): `watchd correct undo` takes it back")
      }
      guard let opening = leaving.first else { throw EditError(description: "no article to split off") }
      guard leaving.count < all.count else {
        throw EditError(description: "story \(story) would have no article left")
      }
      let staying = all.filter { !articles.contains($0.id) }
      // Named after the article that opened it, or what now opens it.
      let name =
        staying[0].id == all[0].id
        ? old.profile.reference : StoryReference(id: story, openedBy: staying[0].article)
      let rest = try rebuilt(name, from: staying, in: transaction)
      let reference = StoryReference(id: try transaction.nextStoryID(), openedBy: opening.article)
      let new = try rebuilt(reference, from: leaving, in: transaction)
      try transaction.store(rest, replacing: old, now: now)
      try transaction.store(new, replacing: nil, now: now)
      try transaction.move(staying, to: rest)
      try transaction.move(leaving, to: new)
      return (rest, new)
    }
  }

  /// The articles of a story in the order of their arrival, each with how it fits those before it.
  ///
  /// - Throws: ``EditError`` where there is no such story, or ``StateError``.
  public func articles(ofStory id: Int64) throws -> [PlacedArticle] {
    let articles = try state.read { db in
      let transaction = Transaction(db: db, damage: state.damage)
      return try transaction.articles(ofStories: [id], topics: rules.topics(of:)).map {
        (incoming: $0, terms: try transaction.weighed(tracker.terms(of: $0, inWords: true)))
      }
    }
    guard !articles.isEmpty else { throw EditError(description: unknownStory(id)) }
    var story: Story?
    return articles.map { incoming, terms in
      let match = story.flatMap {
        tracker.matches(of: incoming, terms: terms, among: [$0.profile], least: 0).first
      }
      story = tracker.update(story, newID: id, with: incoming, terms: terms).story
      return PlacedArticle(incoming: incoming, match: match)
    }
  }

  func rebuilt(
    _ reference: StoryReference, from articles: [IncomingArticle], in transaction: Transaction
  ) throws -> Story {
    let rebuilt = try tracker.rebuild(reference, from: articles) { try transaction.weighed(tracker.terms(of: $0)) }
    guard let story = rebuilt else {
      throw EditError(description: "story \(reference.id) has no articles")
    }
    return story
  }
}

extension Transaction {
  fileprivate func existingStory(_ id: Int64) throws -> Story {
    guard try hasStory(id) else {
      throw EditError(description: unknownStory(id))
    }
    return try story(id)
  }
}

private func unknownStory(_ id: Int64) -> String { "there is no story \(id); `watchd stories` lists them" }
