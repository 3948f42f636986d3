import Foundation
import Rules
import TestSupport
import Testing

@testable import Watcher

/// Names, the environment, and HTTP at its limits.
struct EdgeTests {
  @Test(arguments: [
    ("a.txt", DocumentName.text), ("A.TXT", .text), ("a.b.md", .text), ("a.htm", .text), ("a.json", .json),
    ("a.url", .url),
    (".a.txt", .ignored), ("a.txt~", .ignored), ("a.txt.part", .ignored), ("a.tmp", .ignored), ("a", .unknown),
    ("a.pdf", .unknown), ("txt", .unknown),
  ])
  func namesSayWhatAFileIs(name: String, expected: DocumentName) {
    #expect(DocumentName(Substring(name)) == expected)
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
    let busy = try await client.send(HTTPRequest(url: server.url + "/busy"))
    #expect(busy.status == 503 && busy.retryAfter == 17)
    #expect(FetchError(busy, to: HTTPRequest(url: "")).canRetry)

    for (request, reason, retry) in [
      (HTTPRequest(url: "\(server.url)/slow", timeout: 0.2), "no whole answer", true),
      (HTTPRequest(url: "\(server.url)/echo", body: Array("longer".utf8), maxSize: 5), "longer than the limit", false),
      (HTTPRequest(url: "\(server.url)/hop"), "redirects", false),
      (HTTPRequest(url: "ftp://127.0.0.1/"), "only http and https", false),
      (HTTPRequest(url: "http://127.0.0.1:1/"), "connect", true),
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
    let transfer = Task { try await client.send(HTTPRequest(url: server.url)) }
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
