import Foundation
import Glibc
import TestSupport
import Testing

/// What sources are told of who asks, and what they are reached through.
@Suite(.serialized) struct SourceAccessTests {
  private static let page = LoopbackServer.Response(
    200, headers: ["Content-Type": "text/html; charset=utf-8"],
    body: """
      <html><head><title>Flood in Selm</title></head><body><article><h1>Flood in Selm</h1>
      <p>The flood in Selm killed seven people on Monday, police said, and the river kept rising in the evening.</p>
      <p>Rescuers went from house to house in the old town, where the water stood a metre high in the streets.</p>
      </article></body></html>
      """)

  @Test func aSourceIsToldWhoAsksAndNobodyElseIs() async throws {
    let server = try LoopbackServer { request, _ in
      request.headers["authorization"] == nil && request.headers["x-key"] == nil && !request.path.contains("S3CRET")
        ? .init(401) : Self.page
    }
    let program = try Program(
      more: """
        sources:
          - { page: "\(server.url)/basic", basic: { user: me, password_file: password }, headers: { X-Key: "${KEY}" } }
          - { page: "\(server.url)/bearer", bearer_file: token }
          - { page: "\(server.url)/query?key=${KEY}&a=1" }
          - { page: "\(server.url)/none" }
        """)
    try program.scratch.write("password", "S3CRET:pass\n")
    try program.scratch.write("credentials/token", "S3CRET.token\n")
    let environment = ["KEY": "S3CRETkey", "CREDENTIALS_DIRECTORY": program.scratch.url("credentials").path]
    let once = try await program.run(["--once", "--verbose"], environment: environment)
    let sent = Dictionary(server.requests.map { ($0.path, $0.headers) }) { $1 }
    let basic = Data("me:S3CRET:pass".utf8).base64EncodedString()
    #expect(sent["/basic"]?["authorization"] == "Basic \(basic)" && sent["/basic"]?["x-key"] == "S3CRETkey")
    #expect(sent["/bearer"]?["authorization"] == "Bearer S3CRET.token" && sent["/bearer"]?["x-key"] == nil)
    #expect(sent["/query?key=S3CRETkey&a=1"] != nil, "\(sent.keys)")
    #expect(once.errors.contains("/none: the server answered 401"), "\(once.errors)")

    var told = [once.errors, once.output]
    // Who looks at the state needs no secret.
    for arguments in [["status"], ["sources"], ["sources", "--json"], ["explain", "1"], ["explain", "1", "--json"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      told += [outcome.output, outcome.errors]
    }
    #expect(told[4].components(separatedBy: "fine").count == 4, "\(told[4])")
    for text in told {
      for secret in ["S3CRET", basic] { #expect(!text.contains(secret), "\(text)") }
    }
    let state = try Data(contentsOf: program.scratch.url("state/watchd.db"))
    #expect(state.range(of: Data("S3CRET".utf8)) == nil)
    let missing = try await program.run(["check"], environment: ["KEY": ""])
    #expect(missing.status == 78 && missing.errors.contains("no variable 'KEY'"), "\(missing.errors)")
  }

  @Test func aRedirectOrAMoveToAnotherServerLearnsNothing() async throws {
    let other = try LoopbackServer { _, _ in Self.page }
    let server = try LoopbackServer { _, _ in .init(301, headers: ["Location": "\(other.url)/new"]) }
    let program = try Program(
      more: """
        sources: [{ page: "\(server.url)/old", every: 1s, bearer: S3CRET, headers: { X-Key: S3CRET } }]
        fetch: { allow_addresses: [127.0.0.1] }
        """)
    _ = try await program.run("--once")
    try await Task.sleep(for: .seconds(2))
    let second = try await program.run("--once")
    #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer S3CRET"])
    #expect(other.requests.map(\.path) == ["/new", "/new"], "\(second.errors)")
    for request in other.requests {
      #expect(request.headers["authorization"] == nil && request.headers["x-key"] == nil)
    }
  }

  /// The pages that a feed leads to are asked as the feed is where they are of its server, and not by others.
  @Test func whatAFeedLeadsToIsAskedAsTheFeedIs() async throws {
    let other = try LoopbackServer { _, _ in Self.page }
    let server = try LoopbackServer { request, _ in
      guard request.path == "/rss" else { return Self.page }
      let now = Date().ISO8601Format()
      return .init(
        200, headers: ["Content-Type": "application/rss+xml"],
        body: """
          <rss version="2.0"><channel><title>Selm</title>
          <item><title>A</title><link>/a</link><pubDate>\(now)</pubDate></item>
          <item><title>B</title><link>\(other.url)/b</link><pubDate>\(now)</pubDate></item></channel></rss>
          """)
    }
    let program = try Program(
      more: """
        sources: [{ feed: "\(server.url)/rss", follow: true, bearer: S3CRET }]
        fetch: { allow_addresses: [127.0.0.1] }
        """)
    try program.scratch.write("inbox/c.url", "\(server.url)/c\n")
    let once = try await program.run("--once")
    let sent = Dictionary(server.requests.map { ($0.path, $0.headers["authorization"] ?? "") }) { $1 }
    #expect(sent == ["/rss": "Bearer S3CRET", "/a": "Bearer S3CRET", "/c": ""], "\(once.errors)")
    #expect(other.requests.map { $0.headers["authorization"] } == [nil])
  }

  /// The environment cannot lead past a proxy that the configuration names, nor can the source itself.
  @Test func aSourceGoesThroughItsProxy() async throws {
    let proxy = try LoopbackServer { request, _ in
      request.path.hasSuffix("/away") ? .init(302, headers: ["Location": "http://169.254.169.254/"]) : Self.page
    }
    let program = try Program(
      more: """
        sources:
          - { page: "http://news.invalid/live", proxy: "http://me:${PASS}@127.0.0.1:\(proxy.port)" }
          - { page: "http://news.invalid/away", proxy: "http://me:${PASS}@127.0.0.1:\(proxy.port)" }
          - { page: "http://down.invalid/live", proxy: "http://me:${PASS}@127.0.0.1:1" }
        """)
    let once = try await program.run(["--once"], environment: ["PASS": "S3CRET", "no_proxy": "*"])
    #expect(Set(proxy.requests.map(\.path)) == ["http://news.invalid/live", "http://news.invalid/away"])
    let basic = Data("me:S3CRET".utf8).base64EncodedString()
    #expect(proxy.requests.allSatisfy { $0.headers["proxy-authorization"] == "Basic \(basic)" })
    #expect(try await program.documents("taken") == 1)
    #expect(once.errors.contains("news.invalid/away: 169.254.169.254 is a link-local"), "\(once.errors)")
    #expect(once.errors.contains("down.invalid/live: "), "\(once.errors)")
    #expect(!once.errors.contains("S3CRET") && !once.errors.contains(basic), "\(once.errors)")
  }

  @Test func aSourceIsTrustedByTheCertificatesThatAreNamed() async throws {
    let program = try Program(
      configuration: """
        state: state/watchd.db
        sources: [{ page: "https://localhost/" }]
        """)
    let (key, certificate) = (program.scratch.url("key.pem").path, program.scratch.url("cert.pem").path)
    let made = try openssl([
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj",
      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
    ])
    guard made != nil else { return }
    for isTrusted in [true, false] {
      let server = try TLSServer(key: key, certificate: certificate)
      defer { server.stop() }
      try #require(await eventually { server.port != nil })
      let port = try #require(server.port)
      let trust = isTrusted ? ", ca_file: cert.pem" : ""
      try program.scratch.write(
        "watchd.yaml",
        """
        state: state/watchd.db
        sources: [{ page: "https://localhost:\(port)/"\(trust) }]
        receivers: [{ name: out, stdout: }]
        rules: [{ name: casualties, claims: "casualties.*", notify: out }]
        """)
      let once = try await program.run("--once")
      if isTrusted {
        #expect(await eventually { server.received.contains("GET / HTTP/1.1") }, "\(once.errors)")
      } else {
        #expect(once.errors.contains("certificate"), "\(once.errors)")
      }
    }
  }
}
