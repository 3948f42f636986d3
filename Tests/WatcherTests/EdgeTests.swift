import Foundation
import Rules
import TestSupport
import Testing

@testable import Watcher

/// Names, the environment, and HTTP at its limits.
struct EdgeTests {
  @Test(arguments: [
    ("a.txt", DocumentName.text), ("A.TXT", .text), ("a.b.md", .text), ("a.htm", .text), ("a.json", .json),
    ("a.url", .alone),
    (".a.txt", .ignored), ("a.txt~", .ignored), ("a.txt.part", .ignored), ("a.tmp", .ignored), ("a", .unknown),
    ("a.pdf", .alone), ("a.docx", .unknown), ("txt", .unknown),
  ])
  func namesSayWhatAFileIs(name: String, expected: DocumentName) {
    #expect(DocumentName(Substring(name)) == expected)
  }

  // The examples of FIPS 180-4 and of NIST's test vectors; then every way that the end of a message can fall.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ("x", 55, "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"),
    ("x", 56, "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"),
    ("x", 63, "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2"),
    ("x", 64, "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"),
    ("x", 119, "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c"),
  ])
  func documentsAreKnownBySHA256(text: String, times: Int, hash: String) {
    #expect(documentKey(Array(String(repeating: text, count: times).utf8)) == hash)
  }

  @Test func theConfigurationIsLookedForInItsPlaces() throws {
    let scratch = try Scratch()
    try scratch.write("home/.config/watchd/watchd.yaml", "")
    try scratch.write("xdg/watchd/watchd.yaml", "")
    try scratch.write("named.yaml", "")
    let home = scratch.url("home").path
    func path(_ named: String?, _ environment: [String: String]) throws -> String {
      try ConfigurationFile.path(named: named, environment: environment.merging(["HOME": home]) { $1 })
        .replacing(scratch.path + "/", with: "")
    }
    #expect(try path(nil, [:]) == "home/.config/watchd/watchd.yaml")
    #expect(try path(nil, ["XDG_CONFIG_HOME": scratch.url("xdg").path]) == "xdg/watchd/watchd.yaml")
    #expect(try path(nil, ["WATCHD_CONFIG": scratch.url("named.yaml").path]) == "named.yaml")
    #expect(try path(scratch.url("named.yaml").path, ["WATCHD_CONFIG": "other"]) == "named.yaml")
    #expect(throws: ConfigurationFile.Missing.self) { try path("nowhere", [:]) }
  }

  @Test func theStateStandsWhereTheEnvironmentSays() {
    func path(_ environment: [String: String]) -> String {
      ConfigurationFile.statePath(of: .init(), environment: environment)
    }
    #expect(path(["STATE_DIRECTORY": "/var/lib/watchd:/b", "HOME": "/h"]) == "/var/lib/watchd/watchd.db")
    #expect(path(["XDG_STATE_HOME": "/x", "HOME": "/h"]) == "/x/watchd/watchd.db")
    #expect(path(["HOME": "/h"]) == "/h/.local/state/watchd/watchd.db")
    #expect(ConfigurationFile.statePath(of: .init(state: "/s"), environment: ["HOME": "/h"]) == "/s")
  }

  @Test func httpKeepsItsLimits() async throws {
    let server = try LoopbackServer { request, _ in
      switch request.path {
      case "/echo": .init(200, headers: ["Content-Type": "text/x"], body: "\(request.method) \(request.body)")
      case "/slow":
        {
          Thread.sleep(forTimeInterval: 2)
          return .init(200)
        }()
      case let path where path.hasPrefix("/hop"):
        .init(302, headers: ["Location": "/hop\(path.count)" + path.dropFirst(4)])
      default: .init(503, headers: ["Retry-After": "17"], body: "busy")
      }
    }
    let client = HTTPClient()
    let echo = try await client.send(HTTPRequest(url: "\(server.url)/echo", body: Array("body".utf8)))
    #expect(
      echo.status == 200 && echo.contentType == "text/x" && String(decoding: echo.body, as: UTF8.self) == "POST body")
    let busy = try await client.send(HTTPRequest(url: server.url + "/busy", addresses: .anywhere))
    #expect(busy.status == 503 && busy.retryAfter == 17)
    #expect(FetchError(busy, to: HTTPRequest(url: "")).canRetry)

    for (request, reason, retry) in [
      (HTTPRequest(url: "\(server.url)/slow", timeout: 0.2, addresses: .anywhere), "no whole answer", true),
      (HTTPRequest(url: "\(server.url)/echo", body: Array("longer".utf8), maxSize: 5), "longer than the limit", false),
      (HTTPRequest(url: "\(server.url)/hop", addresses: .anywhere), "redirects", false),
      (HTTPRequest(url: "ftp://127.0.0.1/"), "only http and https", false),
      (HTTPRequest(url: "http://127.0.0.1:1/", addresses: .anywhere), "connect", true),
    ] {
      let error = await #expect(throws: FetchError.self) { try await client.send(request) }
      #expect(error?.reason.contains(reason) == true, "\(request.url): \(error?.reason ?? "")")
      #expect(error?.canRetry == retry, "\(request.url)")
    }
  }

  @Test func aCancelledTransferEndsAtOnce() async throws {
    let server = try LoopbackServer { _, _ in
      Thread.sleep(forTimeInterval: 20)
      return .init(200)
    }
    let client = HTTPClient()
    let transfer = Task { try await client.send(HTTPRequest(url: server.url, addresses: .anywhere)) }
    #expect(await eventually { !server.requests.isEmpty })
    transfer.cancel()
    let result = await transfer.result
    #expect(throws: FetchError.self) { try result.get() }
  }

  @Test func theBellKeepsARingForTheNextWhoWaits() async {
    let bell = Bell()
    bell.ring()
    bell.ring()
    await bell.wait(within: .seconds(3_600))
    let waiting = Task { await bell.wait(within: .seconds(3_600)) }
    bell.ring()
    await waiting.value
    let cancelled = Task { await bell.wait(within: .seconds(3_600)) }
    cancelled.cancel()
    await cancelled.value
    await bell.wait(within: .milliseconds(1))
  }
}
