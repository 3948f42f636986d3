import Foundation
import Rules
import TestSupport
import Testing

@testable import Watcher

/// What is fetched and what is refused, over servers on this machine.
@Suite struct FetchTests {
  /// Every spelling of an address that is not of the public network.
  @Test(arguments: [
    "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/",
    "http://0177.0.0.1/", "http://017700000001/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://0.0.0.0/", "http://10.1.2.3/", "http://172.20.0.1/", "http://192.168.1.1/",
    "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/", "http://224.0.0.1/", "http://255.255.255.255/", "http://100.100.100.200/",
    "http://[::127.0.0.1]/", "http://[2002:7f00:1::]/",
  ])
  func privateAddressesAreRefusedInEverySpelling(url: String) async throws {
    #expect(AddressRules.publicOnly.refusal(ofURL: url) != nil)
    do {
      let response = try await HTTPClient().send(HTTPRequest(url: url))
      Issue.record("\(url) answered \(response.status)")
    } catch {
      #expect(error.reason.contains("allow_addresses"), "\(error)")
      #expect(!error.canRetry)
    }
  }

  /// The name is public, and what it resolves to is not: it is refused at the connection, on the address really used.
  @Test func aNameThatResolvesToAPrivateAddressIsRefused() async throws {
    let server = try LoopbackServer { _, _ in .init(200, body: "secret") }
    do {
      _ = try await HTTPClient().send(HTTPRequest(url: "http://localhost:\(server.port)/"))
      Issue.record("it was fetched")
    } catch {
      #expect(error.reason.contains("loopback"), "\(error)")
    }
    #expect(server.requests.isEmpty)
  }

  /// A connection that was made under other rules is not used again.
  @Test func aKeptConnectionIsCheckedAsWell() async throws {
    let server = try LoopbackServer { _, _ in .init(200, body: "ok") }
    let client = HTTPClient()
    var request = HTTPRequest(url: server.url)
    request.addresses = .anywhere
    #expect(try await client.send(request).status == 200)
    request.addresses = .publicOnly
    let error = await #expect(throws: FetchError.self) { try await client.send(request) }
    #expect(error?.reason.contains("loopback") == true)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    "http://169.254.169.254/", "file:///etc/passwd", "gopher://127.0.0.1/", "http://0x7f.1:1/",
  ])
  func aRedirectIsCheckedLikeTheFirstRequest(target: String) async throws {
    let server = try LoopbackServer { _, _ in .init(302, headers: ["Location": target]) }
    let request = HTTPRequest(
      url: "\(server.url)/", addresses: AddressRules.publicOnly.opening(addressOf: server.url))
    let client = HTTPClient()
    let error = await #expect(throws: FetchError.self) { try await client.send(request) }
    #expect(error?.canRetry == false, "\(error?.reason ?? "")")
    #expect(server.requests.count == 1)
  }

  @Test func aChainOfPermanentRedirectsIsRemembered() async throws {
    let server = try LoopbackServer { request, _ in
      switch request.path {
      case "/old": .init(301, headers: ["Location": "/older"])
      case "/older": .init(308, headers: ["Location": "/new"])
      case "/passing": .init(302, headers: ["Location": "/new"])
      default: .init(200, body: "here")
      }
    }
    let client = HTTPClient()
    // Between two hops other tests may keep all threads busy for long.
    var request = HTTPRequest(url: "\(server.url)/old", timeout: 600, addresses: .anywhere)
    let moved = try await client.send(request)
    #expect(moved.movedTo == "\(server.url)/new", "\(moved)")
    request.url = "\(server.url)/passing"
    #expect(try await client.send(request).movedTo == nil)
  }

  @Test func whatIsHostileEndsWithinItsLimits() async throws {
    let server = try RawServer { connection in
      switch connection.path {
      case "/headers":
        guard connection.send("HTTP/1.1 200 OK\r\n") else { return }
        while connection.send("X-More: \(String(repeating: "a", count: 1_000))\r\n") {}
      case "/slow":
        guard connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") else { return }
        while connection.send("a") { Thread.sleep(forTimeInterval: 0.2) }
      case "/silent": Thread.sleep(forTimeInterval: 4)
      case "/endless":
        guard connection.send("HTTP/1.1 200 OK\r\n\r\n") else { return }
        while connection.send([UInt8](repeating: UInt8(ascii: "a"), count: 100_000)) {}
      case "/loop": connection.send("HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n")
      default: connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")
      }
    }
    let client = HTTPClient()
    let reasons = [
      "headers": "headers are longer", "slow": "no whole answer within 1 s", "silent": "no whole answer within 1 s",
      "endless": "longer than the limit", "loop": "more than 10 redirects", "broken": "compression",
    ]
    for (name, reason) in reasons {
      var request = HTTPRequest(url: "\(server.url)/\(name)")
      request.addresses = .anywhere
      // Between two hops other tests may keep all threads busy for long.
      request.timeout = reason.hasPrefix("no whole answer") ? 1.5 : 600
      request.maxSize = 1_000_000
      do {
        let response = try await client.send(request)
        Issue.record("\(name) answered \(response.status)")
      } catch {
        #expect(error.reason.contains(reason), "\(name): \(error)")
      }
    }
  }

  @Test(arguments: [
    ("https://user:secret@news.example/a?key=1#top", "https://news.example/a?…"),
    ("https://news.example/a", "https://news.example/a"), ("https://news.example?key=1", "https://news.example?…"),
    ("https://news.example/a@b?c", "https://news.example/a@b?…"), ("nonsense?key=1", "nonsense"),
  ])
  func whatMayBeSecretIsNotShown(url: String, shown: String) {
    #expect(redacted(url) == shown)
    let error = FetchError(operation: "GET", url: url, reason: "no", canRetry: true)
    #expect(!"\(error)".contains("secret") && !"\(error)".contains("key="))
  }

  @Test func anAddressInTheConfigurationIsOpenForItsSourceAlone() {
    let rules = AddressRules.publicOnly.opening(addressOf: "http://10.0.0.5:8080/live")
    #expect(rules.refusal(ofURL: "http://10.0.0.5:8080/other") == nil)
    #expect(rules.refusal(ofURL: "http://10.0.0.5/") != nil)
    #expect(rules.refusal(ofURL: "http://10.0.0.6/") != nil)
    #expect(
      AddressRules.publicOnly.opening(addressOf: "http://wiki.example/").refusal(ofURL: "http://10.0.0.5/") != nil)
  }

  @Test(arguments: [
    ("rules: []\n", "rules: []\n\nsources:\n  - page: https://a.example/\n    every: 10m\n"),
    (
      "sources:\n    - feed: https://b.example/\n      every: 5m\n    # the last one\nrules: []\n",
      "sources:\n    - feed: https://b.example/\n      every: 5m\n    - page: https://a.example/\n      every: 10m\n    # the last one\nrules: []\n"
    ),
    ("sources: []\nrules: []\n", "sources:\n  - page: https://a.example/\n    every: 10m\nrules: []\n"),
  ])
  func aSourceIsWrittenIntoWhatPeopleWrote(text: String, edited: String) {
    let source = Source(kind: .page, url: "https://a.example/", every: .seconds(600))
    #expect(ConfigurationEdit.added([source], to: text) == edited)
  }
}
