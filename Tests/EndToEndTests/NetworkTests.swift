import Foundation
import TestSupport
import Testing

/// What is fetched and what is sent, over a server on this machine.
@Suite(.serialized) struct NetworkTests {
  /// Documents lead to this machine only where that is allowed.
  private static let open = "fetch: { allow_addresses: [127.0.0.1] }"

  private static let page = """
    <html><head><title>Flood in Selm</title><meta charset="utf-8"></head><body><article>
    <p>The flood in Selm killed seven people on Monday, police said, and the river kept rising in the evening.</p>
    <p>Rescuers went from house to house in the old town, where the water stood a metre high in the streets.</p>
    </article></body></html>
    """

  @Test func aURLIsFetchedThroughRedirects() async throws {
    let server = try LoopbackServer { request, _ in
      switch request.path {
      case "/moved": LoopbackServer.Response(302, headers: ["Location": "/page"])
      case "/page": LoopbackServer.Response(200, headers: ["Content-Type": "text/html"], body: Self.page)
      default: LoopbackServer.Response(404)
      }
    }
    let program = try Program(more: Self.open)
    try program.scratch.write("inbox/a.url", "[InternetShortcut]\r\nURL=\(server.url)/moved\r\n")
    try program.scratch.write("inbox/b.json", #"{"url": "\#(server.url)/page", "outlet": "Selm Times"}"#)
    let once = try await program.run("--once")
    #expect(once.status == 0)
    #expect(once.errors.isEmpty, "\(once.errors)")
    #expect(try Text.json(once.output).count == 1)
    // The second leads to the same bytes: one article.
    #expect(try await program.documents("taken") == 1)
    #expect(try await program.documents("fetched") == 2)
    let fetches = server.requests.count
    #expect(try await program.run("--once").output.isEmpty)
    #expect(server.requests.count == fetches)
  }

  @Test func whatFailsIsTriedAgainOnTheNextPassAndReportedOnce() async throws {
    let server = try LoopbackServer { _, before in
      before < 2 ? .init(503) : .init(200, headers: ["Content-Type": "text/html"], body: Self.page)
    }
    let program = try Program(more: Self.open)
    try program.scratch.write("inbox/a.url", "\(server.url)/page\n")
    let first = try await program.run("--once")
    #expect(first.status == 0)
    #expect(first.errors.contains("a.url: GET \(server.url)/page: the server answered 503"), "\(first.errors)")
    #expect(try await program.run("--once").errors.isEmpty)
    #expect(try Text.json(try await program.run("--once").output).count == 1)
  }

  @Test func whatCannotBeHadIsSetAside() async throws {
    let bomb = try gzipped(zeros: 40_000_000)
    let server = try LoopbackServer { request, _ in
      switch request.path {
      case "/long": .init(200, bytes: [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000))
      case "/bomb": .init(200, headers: ["Content-Encoding": "gzip"], bytes: bomb)
      case "/loop": .init(302, headers: ["Location": "/loop"])
      case "/file": .init(302, headers: ["Location": "file:///etc/passwd"])
      case "/gone": .init(410)
      default: .init(404)
      }
    }
    let program = try Program(more: "fetch: { max_size: 1MB, allow_addresses: [127.0.0.1] }")
    let reasons = [
      "long": "longer than the limit", "bomb": "longer than the limit", "loop": "redirects",
      "file": "only http and https",
      "gone": "answered 410", "missing": "answered 404",
    ]
    for name in reasons.keys { try program.scratch.write("inbox/\(name).url", "\(server.url)/\(name)\n") }
    try program.scratch.write("inbox/scheme.url", "file:///etc/passwd\n")
    let once = try await program.run("--once")
    #expect(once.status == 0)
    for (name, reason) in reasons {
      let lines = once.errors.split(separator: "\n").filter { $0.contains("/inbox/\(name).url: ") }
      #expect(lines.count == 1 && lines[0].contains(reason), "\(name): \(lines)")
    }
    #expect(once.errors.contains("/inbox/scheme.url: "), "\(once.errors)")
    #expect(try await program.documents("taken") == 0)
  }

  @Test func aServerThatIsNotThereIsTriedAgain() async throws {
    let server = try LoopbackServer { _, _ in .init(200) }
    server.stop()
    let program = try Program(more: Self.open)
    try program.scratch.write("inbox/a.url", "\(server.url)/page\n")
    let once = try await program.run("--once")
    #expect(once.errors.contains("GET \(server.url)/page: "), "\(once.errors)")
    #expect(try await program.documents("waiting") == 1)
  }

  @Test func aWebhookThatFailsGetsTheAlertLaterAndOnce() async throws {
    let server = try LoopbackServer { _, before in .init(before == 0 ? 500 : 204) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\" } }, { name: out, stdout: { format: json } }]",
      notify: "[hook, out]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let first = try await program.run("--once")
    #expect(first.status == 75, "an alert waits")
    #expect(
      first.errors.contains("hook: POST \(server.url)/…: the server answered 500; tried again"), "\(first.errors)")
    #expect(try Text.json(first.output).count == 1)

    let second = try await program.run("--once")
    #expect(second.output.isEmpty && second.errors.contains("hook: takes alerts again"), "\(second.errors)")
    #expect(try await program.run("--once").status == 0)
    #expect(server.requests.count == 2)
    #expect(Set(server.requests.compactMap { $0.headers["idempotency-key"] }).count == 1)
    let body = try #require(try Text.json(server.requests[1].body).first)
    #expect(body["sentence"] as? String == "The earthquake in Karsu killed 26 people, the health ministry said.")
  }

  @Test func theDaemonTriesAgainByItself() async throws {
    let server = try LoopbackServer { _, before in .init(before == 0 ? 500 : 200) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\", format: slack } }]", notify: "[hook]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let running = try program.start()
    #expect(await eventually { server.requests.count == 2 })
    running.signal(15)
    #expect(await running.outcome().status == 0)
    #expect(try Text.json(server.requests[1].body).first?.keys.sorted() == ["text"])
  }

  /// A chat has what an article changed as one message, unless a rule says otherwise; a program has each by itself.
  @Test(arguments: [("format: slack", "", 2), ("format: slack", ", group: fact", 4), ("format: json", "", 4)])
  func whatAnArticleChangedIsOneMessageOfAChat(_ format: String, _ group: String, _ messages: Int) async throws {
    let server = try LoopbackServer { _, _ in .init(200) }
    let program = try Program(
      configuration: """
        state: state/watchd.db
        inbox: [{ path: inbox }]
        receivers: [{ name: hook, webhook: { url: "\(server.url)/hook", \(format) } }]
        rules: [{ name: casualties, claims: "casualties.*", notify: hook\(group) }]
        """)
    try program.scratch.write(
      "inbox/a.txt", "The fire in Karsu killed 12 people. Forty others were injured. Eight are missing, police said.")
    try program.scratch.write("inbox/b.txt", "The flood in Ostavia killed 31 people, the governor said.")
    #expect(try await program.run("--once").status == 0)
    #expect(server.requests.count == messages, "\(server.requests.map(\.body))")
    #expect(Set(server.requests.compactMap { $0.headers["idempotency-key"] }).count == messages)
    let text = try Text.json(server.requests[0].body).first?["text"] as? String ?? ""
    #expect(text.contains("12 people killed") || format != "format: slack")
    #expect(text.contains("8 people missing") == (messages == 2), "\(text)")
    #expect(try await program.status()["pending"] as? [String: Int] == [:])
  }

  @Test func ofWhatIsRefusedTogetherOnlyTheCulpritIsSetAside() async throws {
    let server = try LoopbackServer { request, _ in .init(request.body.contains("missing") ? 413 : 200) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\", format: slack } }]", notify: "[hook]")
    try program.scratch.write(
      "inbox/a.txt", "The fire in Karsu killed 12 people. Forty others were hurt. Eight are missing, police said.")
    #expect(try await program.run("--once").status == 0)
    #expect(server.requests.count == 4)
    #expect(server.requests[1].body.contains("killed") && !server.requests[1].body.contains("injured"))
    #expect(try await program.status()["refused"] as? [String: Int] == ["hook": 1])
  }

  @Test func retryAfterIsHonoured() async throws {
    let server = try LoopbackServer { _, _ in .init(429, headers: ["Retry-After": "3600"]) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\" } }]", notify: "[hook]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    for _ in 0..<3 { #expect(try await program.run("--once").status == 75) }
    #expect(server.requests.count == 1)
    #expect(try await program.status()["pending"] as? [String: Int] == ["hook": 1])
  }

  @Test func oneRefusedAlertDoesNotHoldUpTheNext() async throws {
    let server = try LoopbackServer { request, _ in .init(request.body.contains("Karsu") ? 413 : 200) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\" } }]", notify: "[hook]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12", place: "Karsu"))
    try program.scratch.write("inbox/b.txt", "The flood in Selm killed seven people, police said.")
    let once = try await program.run("--once")
    #expect(once.status == 0)
    #expect(once.errors.contains("alert 1 to hook was refused and is set aside"), "\(once.errors)")
    #expect(try await program.status()["refused"] as? [String: Int] == ["hook": 1])
    #expect(server.requests.count == 2)
    // It is not tried for ever, but on demand.
    #expect(try await program.run("--once").errors.isEmpty)
    #expect(server.requests.count == 2)
    #expect(try Text.json(try await program.run("alerts", "--undelivered", "--json").output).count == 1)
    #expect(try await program.run("resend").output.contains("1 alert"))
    #expect(try await program.run("--once").status == 0)
    #expect(server.requests.count == 3)
  }

  @Test func aSlowReceiverHoldsUpNoOther() async throws {
    let slow = try LoopbackServer { _, _ in
      Thread.sleep(forTimeInterval: 3)
      return .init(200)
    }
    let fast = try LoopbackServer { _, _ in .init(200) }
    let program = try Program(
      receivers: """
        [{ name: slow, webhook: { url: "\(slow.url)/" } }, { name: fast, webhook: { url: "\(fast.url)/" } }]
        """, notify: "[slow, fast]")
    let running = try program.start()
    #expect(await eventually { running.errors.contains("inbox is empty") })
    for number in 1...12 {
      try program.scratch.write(
        "inbox/\(number).txt", "A blast in Town\(number) killed \(number + 1) people, police in Land\(number) said.")
      // One after another: all but the first come while the slow one is busy.
      #expect(await eventually { fast.requests.count == number })
    }
    #expect(slow.requests.count < 12)
    running.signal(15)
    #expect(await running.outcome().status == 0)
  }

  @Test func anAddressMayStandInAFileACredentialOrTheEnvironment() async throws {
    let server = try LoopbackServer { _, _ in .init(500) }
    let program = try Program(
      receivers: """
        [{ name: a, webhook: { url_file: hook.txt } }, { name: b, webhook: { url_file: hook } },
         { name: c, webhook: { url: "${HOOK}/env/S3CRET" } }]
        """, notify: "[a, b, c]")
    try program.scratch.write("hook.txt", "\(server.url)/file/S3CRET\n")
    try program.scratch.write("credentials/hook", "\(server.url)/credential/S3CRET")
    let environment = ["HOOK": server.url, "CREDENTIALS_DIRECTORY": program.scratch.url("credentials").path]
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let once = try await program.run(["--once"], environment: environment)
    #expect(
      server.requests.map(\.path).sorted() == ["/credential/S3CRET", "/env/S3CRET", "/file/S3CRET"], "\(once.errors)")
    let told = try await program.run(["alerts", "--undelivered"], environment: environment)
    let explained = try await program.run(["explain", "1"], environment: environment)
    #expect(told.status == 0 && explained.status == 0)
    for text in [once.errors, told.output, explained.output] { #expect(!text.contains("S3CRET"), "\(text)") }

    let missing = try await program.run("check")
    #expect(missing.status == 78)
    #expect(missing.errors.contains("url_file: ") && missing.errors.contains("no variable 'HOOK'"), "\(missing.errors)")
    try program.scratch.write("hook.txt", "no address S3CRET")
    let wrong = try await program.run(["check"], environment: environment)
    #expect(
      wrong.status == 78 && wrong.errors.contains("hook.txt must hold a whole http or https URL"), "\(wrong.errors)")
    #expect(!wrong.errors.contains("S3CRET"))
  }

  @Test func aReceiverCanBeTried() async throws {
    let server = try LoopbackServer { request, _ in .init(request.path == "/good" ? 200 : 404) }
    let program = try Program(
      receivers: """
        [{ name: good, webhook: { url: "\(server.url)/good", format: slack } },
         { name: bad, webhook: { url: "\(server.url)/bad" } }]
        """, notify: "[good, bad]")
    #expect(try await program.run("notify-test", "good").status == 0)
    #expect(try Text.json(server.requests[0].body).first?["text"] as? String != nil)
    let bad = try await program.run("notify-test", "bad")
    #expect(bad.status == 74 && bad.errors.contains("the server answered 404"), "\(bad.errors)")
    let unknown = try await program.run("notify-test", "nobody")
    #expect(unknown.status == 64 && unknown.errors.contains("good, bad"), "\(unknown.errors)")
  }

  @Test func anOutageKeepsTheOrder() async throws {
    let server = try LoopbackServer { _, before in .init(before < 3 ? 503 : 200) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/hook\" } }]", notify: "[hook]")
    for number in 10..<40 {
      try program.scratch.write(
        "inbox/\(number).txt", "A blast in Town\(number) killed \(number) people, police in Land\(number) said.")
    }
    for status in [75, 75, 75, 0] { #expect(try await program.run("--once").status == Int32(status)) }
    let sent = server.requests.dropFirst(3).compactMap { $0.headers["idempotency-key"]?.split(separator: "-").last }
      .compactMap { Int($0) }
    #expect(sent == sent.sorted() && Set(sent).count == sent.count && sent.count >= 30, "\(sent)")
    #expect(server.requests.count == 3 + sent.count, "what waits for a receiver is not tried one by one")
  }

  private func gzipped(zeros count: Int) throws -> [UInt8] {
    Array(try run(["/bin/sh", "-c", "head -c \(count) /dev/zero | gzip -c"]).output)
  }
}
