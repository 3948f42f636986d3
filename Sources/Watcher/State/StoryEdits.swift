import Articles
import Claims
import Facts
import Foundation
import GRDB

extension Transaction {
  func hasStory(_ id: Int64) throws -> Bool {
    try Int64.fetchOne(db, sql: "SELECT id FROM stories WHERE id = ?", arguments: [id]) != nil
  }

  /// The articles of stories with their claims, in the order of their arrival.
  func articles(ofStories ids: [Int64], topics: (Article) -> [String]) throws -> [IncomingArticle] {
    let places = ids.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM articles WHERE story IN (\(places)) ORDER BY id", arguments: StatementArguments(ids)
    ).map { row in
      let id: Int64 = row["id"]
      let article = Article(row)
      let claims = try String.fetchAll(
        db.cachedStatement(sql: "SELECT claim FROM claims WHERE article = ? ORDER BY position"), arguments: [id])
      return IncomingArticle(
        id: id, article: article, claims: try claims.map { try JSON.decode(Claim.self, from: $0) },
        arrived: try time(row["arrived"]), topics: topics(article))
    }
  }

  /// Gives articles to a story, with the changes and alerts that they caused.
  func move(_ articles: [IncomingArticle], to story: StoryReference) throws {
    let (id, title) = (story.id, story.title)
    for article in articles.map(\.id) {
      try db.execute(sql: "UPDATE articles SET story = ? WHERE id = ?", arguments: [id, article])
      try db.execute(
        sql: """
          UPDATE alerts SET story = ?, alert = json_set(alert, '$.change.story.id', ?, '$.change.story.title', ?)
          WHERE change IN (SELECT id FROM changes WHERE article = ?)
          """, arguments: [id, id, title, article])
      try db.execute(
        sql: """
          UPDATE changes SET story = ?, change = json_set(change, '$.story.id', ?, '$.story.title', ?)
          WHERE article = ?
          """, arguments: [id, id, title, article])
    }
  }

  /// Removes a story that has no articles any more.
  func deleteStory(_ id: Int64) throws {
    try db.execute(
      sql: "DELETE FROM observations WHERE fact IN (SELECT id FROM facts WHERE story = ?)", arguments: [id])
    for table in ["facts", "traces"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE story = ?", arguments: [id])
    }
    try db.execute(sql: "DELETE FROM stories WHERE id = ?", arguments: [id])
    try db.execute(
      sql: """
        INSERT INTO meta VALUES ('last story', ?) ON CONFLICT (name) DO UPDATE
        SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))
        """, arguments: ["\(id)"])
    working.forget(id)
  }
}

extension Article {
  init(_ row: Row) {
    self.init(
      title: row["title"], text: Array(row["text"] as Data), outlet: row["outlet"], url: row["url"],
      published: (row["published"] as String?).flatMap { Timestamp(iso8601: $0) }, language: row["language"])
  }
}
