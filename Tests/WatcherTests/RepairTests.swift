import Articles
import Claims
import Facts
import Foundation
import GRDB
import Glibc
import Rules
import TestSupport
import Testing

@testable import Watcher

/// A state whose file is damaged.
struct RepairTests {
  /// A whole state of many articles, in one file.
  private static let whole: Result<Data, any Error> = Result {
    let scratch = try Scratch()
    let path = scratch.url("s.db").path
    do {
      let pipeline = Pipeline(
        state: try State(path: path),
        configuration: Configuration(rules: [Rule(name: "all", claims: [Glob("*")], notify: ["a"])]))
      for number in 0..<150 {
        let place = ["Karsu", "Selm", "Dorn", "Mallory", "Velmora"][number % 5]
        let text = """
          Earthquake in \(place)
          The earthquake in \(place) killed \(number + 20) people and injured \(number + 300), the ministry said.
          \(String(repeating: "The gardeners water the roses of the old palace. ", count: 20))
          """
        try pipeline.take(
          .init(
            article: Article(title: "Earthquake in \(place)", text: Array(text.utf8), outlet: "Herald"),
            key: "\(number)", path: "/news/\(number)"), now: Timestamp(seconds: 1_700_000_000 + Int64(number) * 3_600))
      }
      try pipeline.state.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
    return try Data(contentsOf: scratch.url("s.db"))
  }

  private func repair(_ bytes: Data, in scratch: Scratch) throws -> RepairReport {
    try scratch.write("d.db", bytes)
    let path = scratch.url("d.db").path
    let report = try Repair(path: path, output: path + ".new").run(now: .now)
    #expect(try Data(contentsOf: scratch.url("d.db")) == bytes, "the old file is as it was")
    return report
  }

  /// The alerts of a file as they are stored, by number.
  private func alerts(_ path: String) throws -> [Int64: String] {
    try DatabaseQueue(path: path).read { db in
      Dictionary(try Row.fetchAll(db, sql: "SELECT id, alert FROM alerts").map { ($0[0], $0[1]) }) { $1 }
    }
  }

  @Test func aWholeStateIsLeftAlone() throws {
    let scratch = try Scratch()
    let report = try repair(Self.whole.get(), in: scratch)
    #expect(report.problems.isEmpty && report.repaired == nil)
    #expect(access(scratch.url("d.db.new").path, F_OK) != 0)
  }

  /// Pages at random places are overwritten; what is on the others is saved, and goes on.
  @Test(arguments: 1...24)
  func whatCanBeReadIsSaved(seed: Int) throws {
    var bytes = try Self.whole.get()
    let scratch = try Scratch()
    try scratch.write("whole.db", bytes)
    let before = try alerts(scratch.url("whole.db").path)
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let pages = bytes.count / 8_192
    var damaged = Set<Int>()
    // Neither the first, which holds the schema, nor the second, which says where pages belong.
    for _ in 0..<(1 + seed % 4) { damaged.insert(2 + next(pages - 2)) }
    for page in damaged {
      let junk = seed % 2 == 0 ? Data(count: 8_192) : Data((0..<8_192).map { _ in UInt8(next(256)) })
      bytes.replaceSubrange(page * 8_192..<(page + 1) * 8_192, with: junk)
    }
    let report = try repair(bytes, in: scratch)
    #expect(!report.problems.isEmpty)
    let path = try #require(report.repaired)
    let state = try State(path: path)
    let after = try alerts(path)
    #expect(after.allSatisfy { before[$0.key] == $0.value })
    // The schema has some hundred rows a page at the least; a table may stand on a damaged root page, and is lost then.
    let lost = report.tables.filter { !$0.gaps.isEmpty }
    if !lost.contains(where: { ["alerts", "changes"].contains($0.name) }), report.orphans == 0 {
      #expect(after.count == before.count, "\(damaged) \(lost)")
    }
    #expect(report.tables.map(\.kept).reduce(0, +) > 0 && lost.count <= damaged.count * 2, "\(damaged): \(lost)")
    // It is read, and goes on.
    for story in try state.stories() { #expect(story.profile.articles >= 0) }
    _ = try state.claims()
    _ = try state.status()
    let pipeline = Pipeline(
      state: state, configuration: Configuration(rules: [Rule(name: "all", claims: [Glob("*")], notify: ["a"])]))
    for place in ["Karsu", "Selm", "Dorn", "Mallory", "Velmora", "Elsewhere"] {
      let text = "The earthquake in \(place) killed 900 people, the ministry said."
      let article = Article(title: "Earthquake in \(place)", text: Array(text.utf8), outlet: "Herald")
      guard case .taken = try pipeline.take(.init(article: article, key: "new \(place)", path: "/n"), now: .now) else {
        Issue.record("\(place) was not taken")
        continue
      }
    }
  }

  @Test func whatIsLostIsTold() throws {
    // The pages of the articles alone: their claims and changes are left.
    var bytes = try Self.whole.get()
    let scratch = try Scratch()
    try scratch.write("whole.db", bytes)
    let leaves = try DatabaseQueue(path: scratch.url("whole.db").path).read { db in
      // The root of the table, whose children are its leaves.
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'articles'") ?? 0
    }
    let root = (leaves - 1) * 8_192
    try #require(bytes[root] == 5, "an interior page of a table")
    // The first cell's pointer to its child: the cells' offsets follow the header of 12 bytes.
    let cell = root + Int(bytes[root + 12]) << 8 + Int(bytes[root + 13])
    let child = bytes[cell..<cell + 4].reduce(0) { $0 << 8 | Int($1) }
    bytes.replaceSubrange((child - 1) * 8_192..<child * 8_192, with: Data(count: 8_192))
    let report = try repair(bytes, in: scratch)
    let articles = try #require(report.tables.first { $0.name == "articles" })
    #expect(articles.kept < 150 && articles.kept > 100 && articles.gaps.count == 1, "\(articles)")
    #expect(articles.gaps.first?.hasPrefix("numbers ") == true)
    #expect(report.articlesWithoutText + report.lostDocuments.count == 150 - articles.kept)
    let state = try State.reading(path: try #require(report.repaired))
    #expect(try state.alerts().count == alerts(scratch.url("whole.db").path).count)
    #expect(try state.stories().count == 5)
  }

  @Test func withoutItsFirstPageThereIsNothingToBeHad() throws {
    var bytes = try Self.whole.get()
    bytes.replaceSubrange(0..<100, with: Data(repeating: 7, count: 100))
    let scratch = try Scratch()
    try scratch.write("d.db", bytes)
    let path = scratch.url("d.db").path
    #expect {
      try Repair(path: path, output: path + ".new").run(now: .now)
    } throws: {
      "\($0)".contains("its first page cannot be read") && ($0 as? StateError)?.exitCode == 74
    }
    #expect(try Data(contentsOf: scratch.url("d.db")) == bytes)
    #expect(access(path + ".new", F_OK) != 0 && access(path + ".new.part", F_OK) != 0)
  }
}
