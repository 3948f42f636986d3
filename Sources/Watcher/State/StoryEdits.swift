import Articles
import Claims
import Facts
import Foundation
import GRDB

extension Transaction {
  func hasStory(_ id: Int64) throws -> Bool {
    try Int64.fetchOne(db, sql: "SELECT id FROM stories WHERE id = ?", arguments: [id]) != nil
  }

  /// The articles of stories with their claims, in the order of their arrival, after the article of a number.
  func articles(
    ofStories ids: [Int64], after last: Int64 = 0, topics: (Article) -> [String]
  ) throws -> [IncomingArticle] {
    let places = ids.map { _ in "?" }.joined(separator: ", ")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM articles WHERE story IN (\(places)) AND id > ? ORDER BY id",
      arguments: StatementArguments(ids + [last])
    ).compactMap { row in
      let id: Int64 = row["id"]
      let article = Article(row)
      let claims = try String.fetchAll(
        db.cachedStatement(sql: "SELECT claim FROM claims WHERE article = ? ORDER BY position"), arguments: [id])
      guard let arrived = try damage.read("article \(id)", { try time(row["arrived"]) }) else { return nil }
      return IncomingArticle(
        id: id, article: article,
        claims: claims.compactMap { damage.decode(Claim.self, from: $0, of: "a claim of article \(id)") },
        arrived: arrived, topics: topics(article))
    }
  }

  /// Gives articles to a story, with the changes and alerts that they caused.
  func move(_ articles: [IncomingArticle], to story: Story) throws {
    let (id, title) = (story.profile.reference.id, story.profile.reference.title)
    for article in articles.map(\.id) {
      try db.execute(sql: "UPDATE articles SET story = ? WHERE id = ?", arguments: [id, article])
      let changes = try Row.fetchAll(db, sql: "SELECT id, change FROM changes WHERE article = ?", arguments: [article])
      for row in changes {
        let change: Int64 = row["id"]
        guard let decoded = damage.decode(Change.self, from: row["change"], of: "change \(change)") else { continue }
        let series = story.series(of: decoded)
        try db.execute(
          sql: "UPDATE alerts SET story = ?, series = ? WHERE change = ?", arguments: [id, series, change])
        try db.execute(
          sql: """
            UPDATE changes SET story = ?,
              change = json_set(change, '$.story.id', ?, '$.story.title', ?, '$.fact.series', ?)
            WHERE id = ?
            """, arguments: [id, id, title, series, change])
      }
    }
  }

  /// Removes a story that has no articles any more.
  func deleteStory(_ id: Int64) throws {
    for table in ["observations", "facts", "ledgers", "traces"] {
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

extension Story {
  /// The number of the fact that a change is of, found by what its article said; 0 where there is none any more.
  fileprivate func series(of change: Change) -> Int {
    let ofKind = facts.filter { $0.key.kind == change.fact.kind }
    let fact = ofKind.first { fact in
      fact.observations.contains { $0.article == change.article && $0.value == change.to }
    }
    return fact?.key.series ?? (ofKind.count == 1 ? ofKind[0].key.series : 0)
  }
}

extension Article {
  init(_ row: Row) {
    self.init(
      title: row["title"], text: Article.text(row), outlet: row["outlet"], url: row["url"],
      published: (row["published"] as String?).flatMap { Timestamp(iso8601: $0) }, language: row["language"])
  }
}
