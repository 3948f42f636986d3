public import Articles
public import Claims
import Facts
import GRDB

/// What a person knew better of a claim, and why.
public struct Correction: Sendable {
  public enum Action: String, Sendable, Encodable {
    /// Nobody is to believe it.
    case wrong
    /// It is of another fact than it was taken for.
    case moved
    /// It is the person's own, and stands whatever was said before.
    case set
  }

  public let id: Int64
  public let story: Int64
  public let article: Int64
  /// The claim's place among those of the article, from 1 on.
  public let claim: Int
  public let action: Action
  /// The claim as it was read.
  public let original: Claim
  /// The claim as it stands now.
  public let present: Claim
  public let reason: String
  public let made: Timestamp
  /// When it was taken back; nil while it holds.
  public let undone: Timestamp?
}

extension State {
  /// The corrections, in the order in which they were made.
  ///
  /// - Parameter story: only those of its articles; all where it is nil.
  public func corrections(ofStory story: Int64? = nil) throws(StateError) -> [Correction] {
    try read { db in try Transaction(db: db, damage: damage).corrections(ofStory: story) }
  }
}

extension Transaction {
  func corrections(ofStory story: Int64? = nil, id: Int64? = nil) throws -> [Correction] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT corrections.*, story, claim FROM corrections JOIN articles ON articles.id = corrections.article
          JOIN claims ON claims.article = corrections.article AND claims.position = corrections.position
        WHERE (? IS NULL OR story = ?) AND (? IS NULL OR corrections.id = ?) ORDER BY corrections.id
        """, arguments: [story, story, id, id]
    ).compactMap { row in
      let name = "correction \(row["id"] as Int64)"
      guard let action = Correction.Action(rawValue: row["action"]),
        let original = damage.decode(Claim.self, from: row["original"], of: name),
        let present = damage.decode(Claim.self, from: row["claim"], of: name),
        let made = Timestamp(iso8601: row["made"])
      else { return nil }
      return Correction(
        id: row["id"], story: row["story"], article: row["article"], claim: (row["position"] as Int) + 1,
        action: action, original: original, present: present, reason: row["reason"], made: made,
        undone: (row["undone"] as String?).flatMap { Timestamp(iso8601: $0) })
    }
  }

  /// Notes a correction, and writes the claim as it is to be from now on.
  func correct(
    _ claim: Claim, at position: Int, of article: Int64, as action: Correction.Action, original: Claim,
    reason: String, now: Timestamp
  ) throws {
    try db.execute(
      sql: "INSERT INTO corrections (article, position, action, original, reason, made) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [article, position, action.rawValue, try JSON.encode(original), reason, now.iso8601])
    try rewrite(claim, at: position, of: article)
  }

  /// Takes a correction back. One that set what stands was a claim of its own, which nobody believes any more.
  func undo(_ correction: Correction, now: Timestamp) throws {
    var claim = correction.original
    if correction.action == .set { claim.confidence = 0 }
    try rewrite(claim, at: correction.claim - 1, of: correction.article)
    try db.execute(
      sql: "UPDATE corrections SET undone = ? WHERE id = ?", arguments: [now.iso8601, correction.id])
  }

  /// The claims of an article are given from now on: they aren't read of its text again.
  private func rewrite(_ claim: Claim, at position: Int, of article: Int64) throws {
    try db.execute(
      sql: "UPDATE claims SET claim = ?, kind = ? WHERE article = ? AND position = ?",
      arguments: [try JSON.encode(claim), claim.kind, article, position])
  }

  /// The story of the article that was read of a document.
  func story(ofDocument key: String) throws -> StoryReference? {
    let id = try Int64.fetchOne(
      db, sql: "SELECT story FROM articles JOIN documents ON documents.id = articles.id WHERE key = ?", arguments: [key]
    )
    return try id.map { try story($0).profile.reference }
  }

  func story(ofArticle id: Int64) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT story FROM articles WHERE id = ?", arguments: [id])
  }
}
