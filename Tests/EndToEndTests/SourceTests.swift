import Foundation
import TestSupport
import Testing

/// Pages and feeds on a schedule.
@Suite(.serialized) struct SourceTests {
  private static func page(_ text: String) -> LoopbackServer.Response {
    .init(
      200, headers: ["Content-Type": "text/html; charset=utf-8"],
      body:
        "<html><head><title>Flood in Selm</title></head><body><article><h1>Flood in Selm</h1>\(text)</article></body></html>"
    )
  }

  private static func paragraph(_ count: String) -> String {
    """
    <p>The flood in Selm killed \(count) people on Monday, police said, and the river kept rising in the evening.</p>
    <p>Rescuers went from house to house in the old town, where the water stood a metre high in the streets.</p>
    """
  }

  private static func item(_ id: String, _ title: String, _ text: String, date: Date?) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    let written = date.map { "<pubDate>\(formatter.string(from: $0))</pubDate>" } ?? ""
    return """
      <item><guid>\(id)</guid><title>\(title)</title><link>/\(id)</link>\(written)<description>\(text)</description></item>
      """
  }

  private static func feed(_ items: [String]) -> LoopbackServer.Response {
    .init(
      200, headers: ["Content-Type": "application/rss+xml"],
      body: "<rss version=\"2.0\"><channel><title>Selm Times</title>\(items.joined())</channel></rss>")
  }

  @Test func aPageThatDidNotChangeIsAnswered304AndOneThatDidIsNews() async throws {
    let server = try LoopbackServer { request, before in
      let tag = before < 2 ? "\"one\"" : "W/\"two, or more\""
      if request.headers["if-none-match"] == tag { return .init(304) }
      var response = Self.page(Self.paragraph(before < 2 ? "seven" : "nine"))
      response.headers["ETag"] = tag
      response.headers["Last-Modified"] = "Mon, 03 Jan 2022 10:00:00 GMT"
      return response
    }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/live\", every: 1s }]")
    #expect(try Text.json(try await program.run("--once").output).count == 1)
    try await Task.sleep(for: .seconds(2))
    #expect(try await program.run("--once").output.isEmpty)
    #expect(server.requests.count == 2)
    #expect(server.requests[1].headers["if-none-match"] == "\"one\"")
    #expect(server.requests[1].headers["if-modified-since"] == "Mon, 03 Jan 2022 10:00:00 GMT")
    try await Task.sleep(for: .seconds(2))
    let changed = try Text.json(try await program.run("--once").output)
    #expect(changed.count == 1)
    #expect(try await program.documents("taken") == 2)
  }

  /// The C library's locale would have it refused.
  @Test func aHostMayHaveLettersOfAllScripts() async throws {
    let server = try LoopbackServer { _, _ in Self.page(Self.paragraph("seven")) }
    let url = server.url.description.replacingOccurrences(of: "127.0.0.1", with: "bücher.localhost")
    let program = try Program(
      more: "sources: [{ page: \"\(url)/live\" }]\nfetch: { allow_addresses: [127.0.0.1, \"::1\"] }")
    let outcome = try await program.run("--once")
    #expect(try Text.json(outcome.output).count == 1, "\(outcome.errors)")
    #expect(server.requests.first?.headers["host"]?.hasPrefix("xn--bcher-kva.localhost") == true)
  }

  @Test func aSourceIsNotAskedBeforeItIsDue() async throws {
    let server = try LoopbackServer { _, _ in Self.page(Self.paragraph("seven")) }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/\", every: 1h }]")
    for _ in 0..<3 { #expect(try await program.run("--once").status == 0) }
    #expect(server.requests.count == 1)
    let list = try await program.run("sources")
    #expect(list.output.contains("fine"), "\(list.output)")
  }

  @Test func theFirstLookAtAFeedTakesNoPast() async throws {
    let now = Date()
    let server = try LoopbackServer { _, before in
      let old = Self.item("1", "Old", "The storm in Karsu killed 40 people, police said.", date: now - 5 * 86_400)
      let fresh = Self.item("2", "Flood", "The flood in Selm killed seven people, police said.", date: now - 3_600)
      let bare = Self.item("3", "Undated", "The fire in Dorn killed eight people, police said.", date: nil)
      let next = Self.item("4", "Crash", "The crash in Velm killed nine people, police said.", date: nil)
      return Self.feed(before == 0 ? [old, fresh, bare] : [next, old, fresh, bare])
    }
    let program = try Program(more: "sources: [{ feed: \"\(server.url)/rss\", every: 1s }]")
    let first = try await program.run("--once")
    #expect(first.output.contains("Selm") && !first.output.contains("Karsu") && !first.output.contains("Dorn"))
    #expect(first.errors.contains("3 entries, 1 of them taken; 2 that are older than 2d or undated"), "\(first.errors)")
    try await Task.sleep(for: .seconds(2))
    let second = try await program.run("--once")
    #expect(second.output.contains("Velm") && !second.output.contains("Karsu") && !second.output.contains("Dorn"))
    #expect(try await program.documents("taken") == 2)
  }

  /// Identifiers that are new each time, as some programs make them, do not make the same entry new.
  @Test func anEntryIsKnownByWhatItSays() async throws {
    let now = Date()
    let server = try LoopbackServer { _, before in
      Self.feed([Self.item("id-\(before)", "Flood", "The flood in Selm killed seven people, police said.", date: now)])
    }
    let program = try Program(more: "sources: [{ feed: \"\(server.url)/rss\", every: 1s }]")
    _ = try await program.run("--once")
    try await Task.sleep(for: .seconds(2))
    #expect(try await program.run("--once").output.isEmpty)
    #expect(server.requests.count == 2)
    #expect(try await program.documents("taken") == 1)
  }

  @Test func theEntriesOfAFeedAreFollowed() async throws {
    let now = Date()
    let server = try LoopbackServer { request, _ in
      request.path == "/rss"
        ? Self.feed((1...3).map { Self.item("\($0)", "Story \($0)", "In short.", date: now) })
        : Self.page(Self.paragraph(["/1": "seven", "/2": "eight"][request.path] ?? "nine"))
    }
    let allowed = "fetch: { allow_addresses: [127.0.0.1] }"
    let program = try Program(more: "sources: [{ feed: \"\(server.url)/rss\", follow: true }]\n\(allowed)")
    let once = try await program.run("--once")
    #expect(once.status == 0)
    #expect(try await program.documents("taken") == 3, "\(once.errors)")
    #expect(Set(server.requests.map(\.path)) == ["/rss", "/1", "/2", "/3"])
  }

  /// A feed is not trusted to name addresses of this machine, though its own stands in the configuration.
  @Test func aFeedCannotLeadToAPrivateAddress() async throws {
    let secret = try LoopbackServer { _, _ in Self.page(Self.paragraph("seven")) }
    let server = try LoopbackServer { _, _ in
      Self.feed([
        "<item><title>In</title><link>http://0x7f.1:\(secret.port)/admin</link><pubDate>\(Date().ISO8601Format())</pubDate></item>"
      ])
    }
    let program = try Program(more: "sources: [{ feed: \"\(server.url)/rss\", follow: true }]")
    let once = try await program.run("--once")
    #expect(once.errors.contains("loopback"), "\(once.errors)")
    #expect(secret.requests.isEmpty)
  }

  @Test func aSourceThatKeepsFailingIsToldOfOnceAndOnceWhenItIsBack() async throws {
    let server = try LoopbackServer { _, before in
      before < 3 ? .init(500) : Self.page(Self.paragraph("seven"))
    }
    let program = try Program(
      receivers: "[{ name: file, log: { path: alerts.jsonl } }]", notify: "[file]",
      more: "sources: [{ page: \"\(server.url)/live?token=geheim\", every: 1s }]")
    let running = try program.start()
    #expect(await eventually { server.requests.count >= 4 })
    #expect(await eventually { running.errors.contains("answers again") })
    running.signal(15)
    let errors = await running.outcome().errors
    let lines = errors.split(separator: "\n").filter { $0.contains("self: ") }
    #expect(lines.count == 2, "\(errors)")
    #expect(lines.first?.contains("3 times in a row: the server answered 500") == true)
    #expect(!errors.contains("geheim"), "\(errors)")
    for command in ["sources", "status"] {
      let output = try await program.run(command).output
      #expect(!output.contains("geheim"), "\(output)")
    }
  }

  @Test func whatIsGoneIsNotAskedAgain() async throws {
    let server = try LoopbackServer { _, _ in .init(410) }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/\", every: 1s }]")
    #expect(try await program.run("--once").errors.contains("gone for good"))
    try await Task.sleep(for: .seconds(2))
    #expect(try await program.run("--once").errors.isEmpty)
    #expect(server.requests.count == 1)
    #expect(try await program.run("sources", "--json").output.contains("\"state\":\"gone\""))
  }

  @Test func whatHasMovedForGoodIsAskedThere() async throws {
    let server = try LoopbackServer { request, _ in
      request.path == "/old" ? .init(301, headers: ["Location": "/new"]) : Self.page(Self.paragraph("seven"))
    }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/old\", every: 1s }]")
    _ = try await program.run("--once")
    try await Task.sleep(for: .seconds(2))
    _ = try await program.run("--once")
    #expect(server.requests.map(\.path) == ["/old", "/new", "/new"])
  }

  /// One host that never answers holds up no other, and its own URLs are put off together.
  @Test func aSlowHostHoldsUpNoOther() async throws {
    let slow = try RawServer { _ in Thread.sleep(forTimeInterval: 120) }
    let good = try LoopbackServer { request, _ in Self.page(Self.paragraph(String(request.path.dropFirst()))) }
    let program = try Program(
      receivers: "[{ name: file, log: { path: alerts.jsonl } }]", notify: "[file]",
      more: "fetch: { timeout: 2m, allow_addresses: [127.0.0.0/8] }")
    try program.scratch.write("inbox/a.url", (0..<50).map { "\(slow.url)/\($0)\n" }.joined())
    try program.scratch.write("inbox/b.url", (20..<40).map { "\(good.url)/\($0)\n" }.joined())
    let running = try program.start()
    #expect(await eventually { good.requests.count == 20 })
    #expect(await eventually { !program.scratch.lines("alerts.jsonl").isEmpty })
    running.signal(15)
    #expect(await running.outcome().status == 0)
  }

  @Test func retryAfterPutsOffAllThatIsDueAtTheHost() async throws {
    let server = try LoopbackServer { _, _ in .init(429, headers: ["Retry-After": "3600"]) }
    let program = try Program(
      receivers: "[{ name: file, log: { path: alerts.jsonl } }]", notify: "[file]",
      more: "fetch: { allow_addresses: [127.0.0.0/8] }")
    try program.scratch.write("inbox/a.url", (0..<50).map { "\(server.url)/\($0)\n" }.joined())
    let running = try program.start()
    #expect(await eventually { !server.requests.isEmpty })
    try await Task.sleep(for: .seconds(2))
    running.signal(15)
    _ = await running.outcome()
    #expect(server.requests.count <= 8)
    #expect(try await program.documents("waiting") == 50)
  }

  @Test func sourcesAreAddedAndImported() async throws {
    let server = try LoopbackServer { request, _ in
      request.path == "/rss"
        ? Self.feed([Self.item("1", "A", "b", date: Date())]) : Self.page(Self.paragraph("seven"))
    }
    let program = try Program()
    let added = try await program.run("add", "--every", "10m", "\(server.url)/rss", "\(server.url)/live")
    #expect(added.status == 0, "\(added.errors)")
    try program.scratch.write(
      "feeds.opml",
      """
      <opml version="1.0"><body><outline text="News & more"><outline text="A" type="rss" xmlUrl="https://a.example/rss?a=1&b=2"/>
      <outline text="B" xmlUrl="\(server.url)/rss"/></outline></body></opml>
      """)
    let imported = try await program.run("sources", "import", "feeds.opml")
    #expect(imported.output.contains("1 added, 1 known"), "\(imported.output) \(imported.errors)")
    let text = program.scratch.lines("watchd.yaml").joined(separator: "\n")
    #expect(text.contains("- feed: \(server.url)/rss\n    every: 10m"), "\(text)")
    #expect(text.contains("- page: \(server.url)/live"))
    #expect(try await program.run("check").output.contains("3 sources"))
  }

  private static func entry(_ time: Date, _ text: String) -> String {
    """
    <div class=entry><time datetime="\(time.ISO8601Format())">now</time>
    <p>\(text) The river kept rising, police said.</p></div>
    """
  }

  /// What was told at the last look at a live page is not told again; what stands above the entries is.
  @Test func aLivePageGivesItsNewEntries() async throws {
    let now = Date()
    let old = (1...3).map {
      Self.entry(now - Double($0) * 3_600, "Word \($0) of the flood in Selm is that \($0) bridges fell.")
    }
    let server = try LoopbackServer { _, before in
      let new = Self.entry(now + 1, "The flood in Selm has now killed nine people.")
      let entries = ((before == 0 ? [] : [new]) + old).joined()
      return .init(
        200, headers: ["Content-Type": "text/html"],
        body: "<html><body><main><h1>Flood in Selm live</h1>\(entries)</main></body></html>")
    }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/live\", every: 1s }]")
    _ = try await program.run("--once")
    try await Task.sleep(for: .seconds(2))
    #expect(try await program.run("--once").output.contains("killed nine"))
    #expect(try await program.documents("taken") == 2)
  }

  @Test func whatAnswersWithNothingIsToldOf() async throws {
    let server = try LoopbackServer { request, _ in
      request.path == "/empty" ? .init(200) : .init(200, headers: ["Content-Type": "text/html"], body: "<html></html>")
    }
    let program = try Program(
      more:
        "sources: [{ page: \"\(server.url)/empty\" }, { page: \"\(server.url)/shell\" }, { feed: \"\(server.url)/page\" }]"
    )
    let once = try await program.run("--once")
    #expect(once.errors.contains("/empty: the document is empty"), "\(once.errors)")
    #expect(once.errors.contains("/shell: no article text"), "\(once.errors)")
    let list = try await program.run("sources").output
    #expect(list.contains("failing") && list.contains("the document is empty"), "\(list)")
  }

  /// A pass ends, however soon its sources are due again.
  @Test func aPassAsksEachSourceOnce() async throws {
    let server = try LoopbackServer { _, _ in
      Thread.sleep(forTimeInterval: 0.4)
      return Self.page(Self.paragraph("seven"))
    }
    let sources = (1...8).map { "{ page: \"\(server.url)/\($0)\", every: 1s }" }.joined(separator: ", ")
    let program = try Program(more: "sources: [\(sources)]")
    #expect(try await program.run("--once").status == 0)
    #expect(server.requests.count == 8)
  }

  /// Also with a schedule by the clock the first look is at once; a shorter schedule holds from when it is given.
  @Test func aSourceIsAskedByTheClock() async throws {
    let server = try LoopbackServer { _, _ in Self.page(Self.paragraph("seven")) }
    let program = try Program(
      more: "sources: [{ page: \"\(server.url)/\", cron: \"30 7 1 jan *\", zone: Asia/Kathmandu }]")
    for _ in 0..<2 { #expect(try await program.run("--once").status == 0) }
    #expect(server.requests.count == 1)
    let next = try Text.json(try await program.run("sources", "--json").output).first?["next"] as? String
    #expect(next?.hasSuffix("-01-01T01:45:00Z") == true, "\(next ?? "")")
    let text = program.scratch.lines("watchd.yaml").joined(separator: "\n")
    try program.scratch.write(
      "watchd.yaml",
      text.replacingOccurrences(of: "cron: \"30 7 1 jan *\", zone: Asia/Kathmandu", with: "every: 1s"))
    _ = try await program.run("--once")
    try await Task.sleep(for: .seconds(2))
    _ = try await program.run("--once")
    #expect(server.requests.count == 2)
  }

  /// What failed is asked again soon, though its schedule has it seldom, and not later than that.
  @Test func aSourceOfTheClockThatFailedIsAskedAgainSoon() async throws {
    let server = try LoopbackServer { _, _ in .init(500) }
    let program = try Program(more: "sources: [{ page: \"\(server.url)/\", cron: \"0 8 29 feb *\" }]")
    _ = try await program.run("--once")
    let next = try Text.json(try await program.run("sources", "--json").output).first?["next"] as? String
    let time = try #require(next.flatMap { ISO8601DateFormatter().date(from: $0) })
    #expect(time.timeIntervalSinceNow < 120)
  }
}
