import Articles
import Foundation
import GRDB
import Rules
import TestSupport
import Testing

@testable import Watcher

/// What is counted, and how it is written.
struct MetricsTests {
  @Test func theTextIsThatOfOpenMetrics() {
    var measures = Measures()
    measures.totals = [
      .init(total: .alerts, label: "critical", outcome: "", value: 3),
      .init(total: .notifications, label: "news\"room\\\n", outcome: "delivered", value: 2),
      .init(total: .lag, label: "1", outcome: "", value: 4), .init(total: .lag, label: "15", outcome: "", value: 1),
      .init(total: .lag, label: "more", outcome: "", value: 1),
      .init(total: .lagSum, label: "", outcome: "", value: 99),
    ]
    measures.waiting = ["b": 1, "a": 7]
    measures.size = 4_096
    var source = SourceReport(unknown: "https://news.example/")
    source.state = "fine"
    let text = OpenMetrics(measures, sources: [source, source]).text
    for lines in [
      "# TYPE watchd_articles counter\n# HELP watchd_articles Articles that were taken.\nwatchd_articles_total 0\n",
      "watchd_alerts_total{severity=\"critical\"} 3\n",
      #"watchd_notifications_total{receiver="news\"room\\\n",outcome="delivered"} 2"# + "\n",
      "watchd_queue{receiver=\"a\"} 7\nwatchd_queue{receiver=\"b\"} 1\n", "watchd_sources{state=\"fine\"} 2\n",
      """
      # TYPE watchd_lag_seconds histogram
      # UNIT watchd_lag_seconds seconds
      # HELP watchd_lag_seconds From the arrival of an article to a receiver's taking its alert.
      watchd_lag_seconds_bucket{le="1.0"} 4
      watchd_lag_seconds_bucket{le="2.0"} 4
      watchd_lag_seconds_bucket{le="5.0"} 4
      watchd_lag_seconds_bucket{le="15.0"} 5
      watchd_lag_seconds_bucket{le="60.0"} 5
      watchd_lag_seconds_bucket{le="300.0"} 5
      watchd_lag_seconds_bucket{le="3600.0"} 5
      watchd_lag_seconds_bucket{le="86400.0"} 5
      watchd_lag_seconds_bucket{le="+Inf"} 6
      watchd_lag_seconds_sum 99
      watchd_lag_seconds_count 6

      """, "# UNIT watchd_state_size_bytes bytes\n",
    ] {
      #expect(text.contains(lines), "\(lines)")
    }
    #expect(text.hasSuffix("\n# EOF\n") && !text.contains("\n\n"))
    // Each family once, its comments before its samples.
    let types = text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
    #expect(Set(types).count == types.count)
  }

  @Test func whatHappensIsCountedWithIt() throws {
    let scratch = try Scratch()
    let pipeline = Pipeline(
      state: try State(path: scratch.url("s.db").path),
      configuration: Configuration(
        rules: [Rule(name: "all", claims: [Glob("*")], severity: .critical, notify: ["a", "b"])]))
    let state = pipeline.state
    for number in 1...3 {
      let text = "A blast in Town\(number) killed \(number + 1) people, the ministry of Land\(number) said."
      try pipeline.take(
        .init(article: Article(title: "Blast in Town\(number)", text: Array(text.utf8)), key: "\(number)", path: "p"),
        now: Timestamp(seconds: 1_000))
    }
    let (a, b) = (try state.pending(for: "a", limit: 9), try state.pending(for: "b", limit: 9))
    try state.record(delivered: [a[0]], to: "a", now: Timestamp(seconds: 1_004))
    try state.record(delivered: [a[1]], to: "a", now: Timestamp(seconds: 900))
    try state.refuse(b[0].id, reason: "no", now: .now)
    _ = try state.begin(Pause("down", retryAfter: nil, after: nil, now: .now), of: "b", now: .now)
    let measures = try state.measures()
    func value(_ total: Total, _ label: String = "", _ outcome: String = "") -> Int64? {
      measures.totals.first { $0.total == total && $0.label == label && $0.outcome == outcome }?.value
    }
    #expect(value(.articles) == 3 && value(.claims) == 3)
    #expect(measures.totals.filter { $0.total == .changes }.map(\.value).reduce(0, +) == 3)
    #expect(a.count == 3 && value(.alerts, "critical") == 3)
    #expect(value(.notifications, "a", "delivered") == 2 && value(.notifications, "b", "refused") == 1)
    #expect(value(.notifications, "b", "failed") == 1)
    #expect(value(.lag, "5") == 1 && value(.lag, "1") == 1 && value(.lagSum) == 4)
    #expect(measures.waiting == ["a": 1, "b": 2] && measures.setAside == ["b": 1] && measures.paused == ["b"])
    #expect(measures.lastArticle == 1_000 && measures.size > 0)
    // What throws counts nothing.
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try state.write { transaction in
        try transaction.count(.articles)
        throw Stop()
      }
    }
    #expect(try state.measures().totals == measures.totals)
  }

  @Test func anOlderStateBringsItsCountsAlong() throws {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    let queue = try DatabaseQueue(path: path)
    try migrations.migrate(queue, upTo: "6 texts that are no longer kept")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (id, path, status, arrived) VALUES (1, 'p', 'taken', 't'), (2, 'q', 'taken', 't');
          INSERT INTO stories (id, title, last_published) VALUES (1, 's', 't');
          INSERT INTO articles (id, story, text, arrived) VALUES (1, 1, x'', 't'), (2, 1, x'', 't');
          INSERT INTO changes (id, article, story, kind, change) VALUES (1, 1, 1, 'new', '{}');
          """)
    }
    try queue.close()
    let totals = try State(path: path).measures().totals
    #expect(
      totals == [
        .init(total: .articles, label: "", outcome: "", value: 2),
        .init(total: .changes, label: "new", outcome: "", value: 1),
        .init(total: .claims, label: "", outcome: "", value: 0),
      ])
  }
}
