import Articles
import Claims
import Facts
import Foundation
import GRDB
import Rules
import TestSupport
import Testing

@testable import Watcher

/// A state that an older watchd wrote.
struct MigrationTests {
  private func article(_ text: String, _ day: String) -> Article {
    Article(
      title: "Karsu earthquake", text: Array(text.utf8), outlet: "Orvania Herald", published: Timestamp(iso8601: day))
  }

  /// As the first schema was, with one article in it.
  private func writeOldState(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try migrations.migrate(queue, upTo: "1 the way of an article")
    let text = "The earthquake in Karsu killed 26 people, the health ministry said."
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (id, key, path, status, arrived)
            VALUES (1, 'k', 'a.txt', 'taken', '2025-05-12T08:00:00Z');
          INSERT INTO stories VALUES (1, 'Karsu earthquake', '2025-05-12', ?);
          INSERT INTO story_terms VALUES ('karsu', 1);
          INSERT INTO articles VALUES
            (1, 1, 'Karsu earthquake', ?, 'Orvania Herald', NULL, '2025-05-12', 'en', '2025-05-12T08:00:00Z');
          INSERT INTO facts (id, story, kind, population, place, fact, changed)
            VALUES (5, 1, 'casualties.killed', 'people', '', '{}', '2025-05-12T08:00:00Z');
          INSERT INTO observations VALUES (5, 0, 1, '{}');
          """,
        arguments: ["karsu 2 earthquake 1", text.data(using: .utf8)])
      let claims = Extractor().claims(of: article(text, "2025-05-12"))
      for (position, claim) in claims.enumerated() {
        try db.execute(
          sql: "INSERT INTO claims VALUES (1, ?, ?, CAST(? AS TEXT))",
          arguments: [position, claim.kind, try JSONEncoder().encode(claim)])
      }
    }
    try queue.close()
  }

  @Test func theFactsOfAnOlderStateAreFoundAnew() throws {
    let scratch = try Scratch()
    let path = scratch.url("state.db").path
    try writeOldState(path)
    let state = try State(path: path)
    let story = try #require(try state.story(1))
    #expect(story.facts.map(\.key.kind) == ["casualties.killed"])
    #expect(story.facts.first?.estimate == .figure(Figure(26)))
    // And the story goes on.
    let pipeline = Pipeline(state: state, configuration: Configuration())
    let next = article("The earthquake in Karsu killed 40 people, the health ministry said.", "2025-05-13")
    let outcome = try pipeline.take(.init(article: next, key: "b", path: "b"), now: .now)
    guard case .taken(_, let changes, _, _) = outcome else {
      Issue.record("taken before")
      return
    }
    #expect(changes.map(\.kind) == [.increased])
    #expect(changes.first?.from == .figure(Figure(26)))
  }

  /// What was delivered, waits or was refused is so afterwards, too.
  @Test func notificationsOfAnOlderStateAreKept() throws {
    let scratch = try Scratch()
    let path = scratch.url("state.db").path
    let rule = Rule(name: "all", claims: [Glob("*")], notify: ["a", "b", "c"])
    let pipeline = Pipeline(state: try State(path: path), configuration: Configuration(rules: [rule]))
    let text = "The earthquake in Karsu killed 26 people, the health ministry said."
    try pipeline.take(.init(article: article(text, "2025-05-12"), key: "a", path: "a"), now: .now)
    let alert = try #require(try pipeline.state.alerts(id: 1).first?.alert)
    try pipeline.state.queue.close()
    let older = scratch.url("older.db").path
    let queue = try DatabaseQueue(path: older)
    try migrations.migrate(queue, upTo: "7 totals")
    try queue.write { db in
      // One that belongs to nothing would be refused.
      try db.execute(
        sql: """
          INSERT INTO documents (id, key, path, status, arrived)
            VALUES (1, 'k', 'a.txt', 'taken', '2025-05-12T08:00:00Z');
          INSERT INTO stories (id, title, last_published) VALUES (1, 'Karsu earthquake', '2025-05-12');
          INSERT INTO articles (id, story, text, arrived) VALUES (1, 1, x'41', '2025-05-12T08:00:00Z');
          INSERT INTO changes VALUES (1, 1, 1, 'new', CAST(? AS TEXT));
          INSERT INTO alerts (id, change, rule, story, kind, population, place, severity, alert, created)
            VALUES (1, 1, 'all', 1, 'casualties.killed', 'people', '', 'warning', CAST(? AS TEXT), '2025-05-12T08:00:00Z');
          INSERT INTO notifications (id, alert, receiver, attempts, delivered, refused, error) VALUES
            (4, 1, 'a', 2, '2025-05-12T08:00:01Z', NULL, NULL), (7, 1, 'b', 3, NULL, NULL, '500'),
            (9, 1, 'c', 1, NULL, '2025-05-12T08:00:01Z', '413');
          """, arguments: [try JSONEncoder().encode(alert.change), try JSONEncoder().encode(alert)])
    }
    try queue.close()
    let state = try State(path: older)
    let waiting = try state.pending(for: "b", limit: 10)
    #expect(waiting.map(\.id) == [7] && waiting.map(\.name) == ["alert 1"])
    #expect(try state.pending(for: "a", limit: 10).isEmpty && state.status().refused == ["c": 1])
    let notifications = try #require(try state.alerts(id: 1).first?.notifications)
    #expect(notifications.map(\.attempts) == [2, 3, 1] && notifications.map(\.error) == [nil, "500", "413"])
  }

  /// What was stored twice is stored once: the facts keep their numbers, the alerts their changes.
  @Test func aStateThatStoresThingsTwiceGoesOn() throws {
    let scratch = try Scratch()
    let path = scratch.url("state.db").path
    let rule = Rule(name: "all", claims: [Glob("*")], notify: ["a"])
    let configuration = Configuration(rules: [rule])
    var (facts, alerts): ([Fact], [Alert]) = ([], [])
    do {
      let pipeline = Pipeline(state: try State(path: path), configuration: configuration)
      let text = "The earthquake in Karsu injured 40 and killed 26 people, the ministry said. Karsu airport is closed."
      try pipeline.take(.init(article: article(text, "2025-05-12"), key: "a", path: "a"), now: .now)
      (facts, alerts) = (try #require(try pipeline.state.story(1)).facts, try pipeline.state.alerts().map(\.alert))
      #expect(facts.count == 3 && alerts.count == 3)
      // As it was before: each fact whole, each observation in a row of its own, the change in its alert, too.
      try pipeline.state.queue.write { db in
        try db.execute(sql: "DELETE FROM observations; DELETE FROM grdb_migrations WHERE identifier LIKE '10 %'")
        for fact in facts {
          var alone = fact
          alone.observations = []
          try db.execute(
            sql: "UPDATE facts SET fact = ? WHERE series = ?", arguments: [JSON.encode(alone), fact.key.series])
          for (position, observation) in fact.observations.enumerated() {
            try db.execute(
              sql: "INSERT INTO observations VALUES (1, ?, ?, ?)",
              arguments: [fact.key.series, position, JSON.encode(observation)])
          }
        }
        try db.execute(
          sql:
            "UPDATE alerts SET alert = json_set(alert, '$.change', json((SELECT change FROM changes WHERE id = alerts.change)))"
        )
      }
      try pipeline.state.queue.close()
    }
    let state = try State(path: path)
    #expect(try state.story(1)?.facts == facts)
    #expect(try state.alerts().map(\.alert) == alerts)
    let observed = try state.queue.read { try String.fetchAll($0, sql: "SELECT observation FROM observations") }
    #expect(observed.count == 1 && observed[0].contains("closed"))
    let pipeline = Pipeline(state: state, configuration: configuration)
    let next = article(
      "The earthquake in Karsu killed 40 people, the ministry said. Its airport is open.", "2025-05-13")
    guard case .taken(_, let changes, _, _) = try pipeline.take(.init(article: next, key: "b", path: "b"), now: .now)
    else {
      Issue.record("taken before")
      return
    }
    #expect(changes.first?.kind == .increased && changes.first?.from == .figure(Figure(26)))
    #expect(try state.story(1)?.facts.map(\.key) == facts.map(\.key))
  }
}
