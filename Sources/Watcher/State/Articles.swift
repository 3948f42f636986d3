import Articles
import Claims
import Facts
import Foundation
import GRDB
import Rules

extension Transaction {
  /// - Parameter given: its claims came with the article.
  func insert(_ article: Article, id: Int64, given: Bool, story: StoryReference, now: Timestamp) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO articles (id, story, title, text, outlet, url, published, language, arrived, given)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, story.id, article.title, Data(article.text), article.outlet, article.url, article.published?.iso8601,
      article.language, now.iso8601, given,
    ])
    try count(.articles)
  }

  /// - Parameter stored: each as JSON.
  func insert(_ claims: [Claim], as stored: [String], of article: Int64) throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO claims VALUES (?, ?, ?, ?)")
    for (position, (claim, json)) in zip(claims, stored).enumerated() {
      try insert.execute(arguments: [article, position, claim.kind, json])
    }
    try count(.claims, by: Int64(claims.count))
  }

  func insert(_ change: Change) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO changes (article, story, kind, change) VALUES (?, ?, ?, ?)")
      .execute(arguments: [change.article, change.story.id, change.kind.rawValue, try JSON.encode(change)])
    let id = db.lastInsertedRowID
    try count(.changes, change.kind.rawValue)
    return id
  }
}
