import Foundation
import Glibc
import TestSupport
import Testing
import Watcher

/// How webhooks are signed, who they say they are, and what they go through.
@Suite(.serialized) struct WebhookTests {
  private static let old = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  private static let new = "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="

  /// The signature of a request by a key of base64, as openssl(1) makes it; nil where that is not there.
  private func signature(of request: LoopbackServer.Request, by secret: String) throws -> String? {
    guard let key = Data(base64Encoded: String(secret.dropFirst(6))) else { return nil }
    let message = [request.headers["webhook-id"] ?? "", request.headers["webhook-timestamp"] ?? "", request.body]
    let hex = key.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    let arguments = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:\(hex)", "-binary"]
    return try openssl(arguments, input: Data(message.joined(separator: ".").utf8)).map {
      "v1," + $0.base64EncodedString()
    }
  }

  @Test func aRequestIsSignedByEachKeyAndKeepsItsIDOverTries() async throws {
    let began = Int(Date().timeIntervalSince1970)
    let server = try LoopbackServer { _, before in .init(before == 0 ? 503 : 204) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/h\", secret_file: keys } }]", notify: "[hook]")
    try program.scratch.write("keys", "\(Self.new)\n\(Self.old)\n")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(try await program.run("--once").status == 75)
    let second = try await program.run("--once")
    #expect(second.status == 0, "\(second.errors)")
    let requests = server.requests
    try #require(requests.count == 2)
    let id = try #require(requests[0].headers["webhook-id"])
    #expect(id == requests[1].headers["webhook-id"] && id == requests[0].headers["idempotency-key"])
    #expect(!id.contains("."))
    for request in requests {
      let time = try #require(request.headers["webhook-timestamp"].flatMap { Int($0) })
      #expect((began...Int(Date().timeIntervalSince1970)).contains(time))
      let signatures = try #require(request.headers["webhook-signature"]).split(separator: " ").map(String.init)
      guard let new = try signature(of: request, by: Self.new), let old = try signature(of: request, by: Self.old)
      else { return }
      #expect(signatures == [new, old])
    }
  }

  @Test func aReloadTakesTheNewKeys() async throws {
    let server = try LoopbackServer { _, _ in .init(200) }
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"\(server.url)/h\", secret_file: keys } }]", notify: "[hook]")
    try program.scratch.write("keys", Self.old)
    let running = try program.start()
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    #expect(await eventually { server.requests.count == 1 })
    try program.scratch.write("keys", "\(Self.new)\n\(Self.old)")
    running.signal(SIGHUP)
    #expect(await eventually { running.errors.contains("the configuration was read anew") })
    try program.scratch.write("inbox/b.json", Text.toll(31, on: "2025-05-13"))
    #expect(await eventually { server.requests.count == 2 })
    running.signal(SIGTERM)
    #expect(await running.outcome().status == 0)
    let counts = server.requests.map { $0.headers["webhook-signature"]?.split(separator: " ").count }
    #expect(counts == [1, 2])
  }

  @Test func headersAndAuthorizationAreSentAndToldNowhere() async throws {
    let server = try LoopbackServer { _, _ in .init(500) }
    let program = try Program(
      receivers: """
        [{ name: a, webhook: { url: "\(server.url)/a", headers: { X-Key: "${KEY}" }, bearer_file: token } },
         { name: b, webhook: { url: "\(server.url)/b", secrets: "${SIGN}", basic: { user: me, password: "${PASS}" } } }]
        """, notify: "[a, b]")
    try program.scratch.write("token", "S3CRET.token\n")
    let environment = ["KEY": "S3CRET key", "PASS": "S3CRET:pass", "SIGN": Self.old]
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let once = try await program.run(["--once", "--verbose"], environment: environment)
    let sent = Dictionary(server.requests.map { ($0.path, $0.headers) }) { $1 }
    #expect(sent["/a"]?["x-key"] == "S3CRET key" && sent["/a"]?["authorization"] == "Bearer S3CRET.token")
    let basic = Data("me:S3CRET:pass".utf8).base64EncodedString()
    #expect(sent["/b"]?["authorization"] == "Basic \(basic)" && sent["/b"]?["x-key"] == nil)

    var told = [once.errors, once.output]
    // Who looks at the state needs no secret.
    for arguments in [["status"], ["alerts", "--undelivered"], ["explain", "1"], ["explain", "1", "--json"]] {
      let outcome = try await program.run(arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      told += [outcome.output, outcome.errors]
    }
    for text in told {
      for secret in ["S3CRET", Self.old, basic] { #expect(!text.contains(secret), "\(text)") }
    }
    let missing = try await program.run("notify-test", "b")
    #expect(missing.status == 78 && missing.errors.contains("no variable 'SIGN'"), "\(missing.errors)")
    let wrong = try await program.run(["check"], environment: environment.merging(["SIGN": "S3CRET"]) { $1 })
    #expect(wrong.status == 78 && wrong.errors.contains("secrets: with its variables filled in it must be 'whsec_'"))
    #expect(!wrong.errors.contains("S3CRET"), "\(wrong.errors)")
  }

  @Test func checkWarnsOfASecretFileThatEverybodyCanRead() async throws {
    let program = try Program(
      receivers: "[{ name: hook, webhook: { url: \"${HOOK}\", bearer_file: token, ca_file: none.pem } }]",
      notify: "[hook]")
    try program.scratch.write("token", "t")
    chmod(program.scratch.url("token").path, 0o644)
    let open = try await program.run(["check"], environment: ["HOOK": "https://chat.example"])
    #expect(open.status == 0)
    for words in ["everybody on this machine can read", "token'; take that right", "none.pem' cannot be read: No such"]
    {
      #expect(open.errors.contains(words), "\(open.errors)")
    }
    chmod(program.scratch.url("token").path, 0o600)
    let closed = try await program.run(["check"], environment: ["HOOK": "https://chat.example"])
    #expect(!closed.errors.contains("everybody"), "\(closed.errors)")
  }

  @Test func aWebhookGoesThroughItsProxy() async throws {
    let proxy = try LoopbackServer { _, _ in .init(200) }
    let program = try Program(
      receivers: """
        [{ name: hook,
           webhook: { url: "http://chat.invalid/hook", proxy: "http://me:${PASS}@127.0.0.1:\(proxy.port)" } },
         { name: down, webhook: { url: "http://chat.invalid/hook", proxy: "http://me:${PASS}@127.0.0.1:1" } }]
        """, notify: "[hook, down]")
    try program.scratch.write("inbox/a.json", Text.toll(26, on: "2025-05-12"))
    let once = try await program.run(["--once"], environment: ["PASS": "S3CRET", "no_proxy": ""])
    #expect(proxy.requests.map(\.path) == ["http://chat.invalid/hook"], "\(once.errors)")
    let basic = Data("me:S3CRET".utf8).base64EncodedString()
    #expect(proxy.requests.first?.headers["proxy-authorization"] == "Basic \(basic)")
    #expect(once.status == 75 && once.errors.contains("down: POST http://chat.invalid/…: "), "\(once.errors)")
    #expect(!once.errors.contains("S3CRET"))
  }

  @Test func aReceiverIsTrustedByTheCertificatesThatAreNamed() async throws {
    let program = try Program(
      receivers: """
        [{ name: trusted, webhook: { url: "https://localhost:${PORT}/", ca_file: cert.pem } },
         { name: unknown, webhook: { url: "https://localhost:${PORT}/" } }]
        """, notify: "[trusted, unknown]")
    let (key, certificate) = (program.scratch.url("key.pem").path, program.scratch.url("cert.pem").path)
    let made = try openssl([
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj",
      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
    ])
    guard made != nil else { return }
    try #require(FileManager.default.fileExists(atPath: certificate))

    for (receiver, isTaken) in [("trusted", true), ("unknown", false)] {
      let server = try TLSServer(key: key, certificate: certificate)
      defer { server.stop() }
      try #require(await eventually { server.port != nil })
      let port = try #require(server.port)
      let outcome = try await program.run(["notify-test", receiver], environment: ["PORT": port])
      #expect((outcome.status == 0) == isTaken, "\(receiver): \(outcome.errors)")
      if isTaken {
        #expect(await eventually { server.received.contains("POST / HTTP/1.1") })
      } else {
        #expect(outcome.errors.contains("certificate"), "\(outcome.errors)")
      }
    }
  }
}

/// Runs openssl(1) and answers its output; nil where it is not there, and the test says that it is skipped.
func openssl(_ arguments: [String], input: Data = Data()) throws -> Data? {
  let path = "/usr/bin/openssl"
  guard access(path, X_OK) == 0 else {
    print("skipped: there is no \(path)")
    return nil
  }
  return try run([path] + arguments, input: input).output
}

/// `openssl s_server` on a port that was free, which answers 204 to one request.
final class TLSServer: Sendable {
  private let process: ChildProcess
  private let toIt = Pipe()
  private let scratch: Scratch

  init(key: String, certificate: String) throws {
    scratch = try Scratch()
    try scratch.write("output", "")
    process = try ChildProcess(
      [
        "/usr/bin/openssl", "s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate, "-naccept", "1",
      ], input: toIt.fileHandleForReading, output: try FileHandle(forWritingTo: scratch.url("output")))
    // What it reads before a client comes is sent to the first one.
    try toIt.fileHandleForWriting.write(contentsOf: Data("HTTP/1.1 204 No Content\r\n\r\n".utf8))
  }

  var received: String { scratch.lines("output").joined(separator: "\n") }

  /// It says `ACCEPT 127.0.0.1:PORT` once it listens.
  var port: String? {
    scratch.lines("output").first { $0.hasPrefix("ACCEPT ") }.flatMap {
      $0.split(separator: ":").last.map(String.init)
    }
  }

  func stop() {
    if process.status(within: 0) == nil { kill(process.pid, SIGTERM) }
    _ = process.status()
  }
}
