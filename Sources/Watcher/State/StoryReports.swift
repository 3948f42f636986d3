public import Articles
public import Facts
import GRDB

// What the state holds of stories and how they came about: `watchd facts` and `watchd stories`.

/// A change as it was recorded, with the article that caused it.
public struct ChangeReport: Sendable {
  public let change: Change
  /// When the article arrived.
  public let arrived: Timestamp
  public let published: Timestamp?
  public let outlet: String?
}

extension State {
  /// The stories last published about, the latest first, each with its facts and their observations.
  public func stories(limit: Int? = nil) throws(StateError) -> [Story] {
    try read { db in
      let transaction = Transaction(db: db, damage: damage)
      return try Int64.fetchAll(
        db, sql: "SELECT id FROM stories ORDER BY last_published DESC, id DESC LIMIT ?", arguments: [limit ?? -1]
      ).compactMap { id in try damage.read("story \(id)") { try transaction.story(id) } }
    }
  }

  /// The numbers of the stories, those last published about first.
  public func storyIDs() throws(StateError) -> [Int64] {
    try read { db in try Int64.fetchAll(db, sql: "SELECT id FROM stories ORDER BY last_published DESC, id DESC") }
  }

  /// Where the articles of a story are from, and when, by their numbers.
  public func articles(ofStory id: Int64) throws(StateError) -> [Int64: ArticleReport] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, outlet, ifnull(published, arrived) AS time FROM articles WHERE story = ?", arguments: [id])
      var articles: [Int64: ArticleReport] = [:]
      for row in rows {
        guard let time = Timestamp(iso8601: row["time"]) else { continue }
        articles[row["id"]] = ArticleReport(outlet: row["outlet"], time: time)
      }
      return articles
    }
  }

  /// One story; nil where there is none of that number, or it is damaged, which is reported.
  public func story(_ id: Int64) throws(StateError) -> Story? {
    try read { db in
      let transaction = Transaction(db: db, damage: damage)
      guard try transaction.hasStory(id) else { return nil }
      return try damage.read("story \(id)") { try transaction.story(id) }
    }
  }

  /// One story by the articles that were known at a time; without facts where there were none yet.
  ///
  /// - Parameter by: of an article without a time of publication, its arrival counts in both cases.
  public func story(_ id: Int64, asKnownAt time: Timestamp, by: KnownBy = .arrived) throws(StateError) -> Story {
    try read { db in
      let transaction = Transaction(db: db, damage: damage)
      let story = try transaction.story(id)
      let articles = try transaction.articles(ofStories: [id]) { _ in [] }.filter { incoming in
        (by == .published ? incoming.article.published ?? incoming.arrived : incoming.arrived) <= time
      }
      return Tracker().restore(story, settled: nil, articles: articles)
    }
  }

  /// What articles changed in a story, in the order in which they did.
  public func changes(ofStory id: Int64) throws(StateError) -> [ChangeReport] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT changes.id, change, arrived, published, outlet FROM changes JOIN articles ON articles.id = article
          WHERE changes.story = ? ORDER BY changes.id
          """, arguments: [id]
      ).compactMap { row in
        try damage.read("change \(row["id"] as Int64)") {
          ChangeReport(
            change: try JSON.decode(Change.self, from: row["change"]), arrived: try time(row["arrived"]),
            published: (row["published"] as String?).flatMap { Timestamp(iso8601: $0) }, outlet: row["outlet"])
        }
      }
    }
  }
}

extension State {
  /// The rules whose alerts a change gave.
  func rulesFired(on change: Change) throws(StateError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT rule FROM alerts JOIN changes ON changes.id = alerts.change
          WHERE changes.article = ? AND changes.kind = ? AND json_extract(changes.change, '$.fact.series') = ?
          ORDER BY alerts.id
          """, arguments: [change.article, change.kind.rawValue, change.fact.series])
    }
  }
}

func time(_ text: String) throws -> Timestamp {
  guard let time = Timestamp(iso8601: text) else {
    throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "\(text) is not an ISO 8601 time"))
  }
  return time
}
