import Rules
import Testing

/// How sources are reached, and what is secret in that.
struct SourceAccessTests {
  private func reading(_ settings: String, url: String = "https://a.example/live") -> ConfigurationReading {
    read("sources:\n  - { page: https://first.example/ }\n  - { page: \"\(url)\", \(settings) }")
  }

  @Test func everySetting() throws {
    let source = try #require(
      reading(
        """
        headers: { X-Team: night, User-Agent: "desk 1" }, basic: { user: watchd, password: a:b },
        proxy: socks5h://proxy.example:1080, ca_file: certs/ca.pem
        """
      ).configuration?.sources.last)
    #expect(
      source.access
        == Access(
          headers: [.init(name: "X-Team", value: "night"), .init(name: "User-Agent", value: "desk 1")],
          authorization: .basic(user: "watchd", password: "a:b"), proxy: "socks5h://proxy.example:1080",
          caFile: "certs/ca.pem"))
    #expect(reading("bearer: t0k").configuration?.sources.last?.access.authorization == .bearer(token: "t0k"))
  }

  /// They are filled into the source that has them; what it is known by stays.
  @Test func secretsThatStandElsewhereAreFilledIn() throws {
    let url = "https://a.example/live?key=${KEY}"
    var reading = reading("bearer_file: token, headers: { X-B: \"${B}\" }, proxy: \"http://${P}@p.example\"", url: url)
    let values = [
      "page": "https://a.example/live?key=k", "bearer_file": "t", "the header 'X-B'": "b",
      "proxy": "http://u:p@p.example",
    ]
    #expect(reading.secrets.map(\.key).sorted() == values.keys.sorted())
    for secret in reading.secrets {
      let value = try #require(values[secret.key])
      #expect(secret.problem(of: value) == nil, "\(secret.key)")
      #expect(secret.problem(of: "S3CRET\n")?.contains("S3CRET") == false)
      reading.configuration?.fill(secret, with: value)
    }
    let sources = try #require(reading.configuration?.sources)
    #expect(sources[0] == Source(kind: .page, url: "https://first.example/"))
    #expect(sources[1].url == url && sources[1].address == "https://a.example/live?key=k")
    #expect(
      sources[1].access
        == Access(
          headers: [.init(name: "X-B", value: "b")], authorization: .bearer(token: "t"), proxy: "http://u:p@p.example"))
  }

  @Test func aSecretThatStandsHereIsOneToKeepFromOthers() {
    for text in ["bearer: a", "headers: { X-A: b }", "basic: { user: a, password: b }", "proxy: http://u:p@p.example"] {
      #expect(reading(text).paths.count == 1, "\(text)")
    }
    #expect(reading("every: 1h", url: "https://me:pw@a.example/").paths.count == 1)
    for text in ["proxy: http://p.example", #"bearer: "${A}""#, "every: 1h"] {
      #expect(reading(text, url: "https://a.example/@me").paths.isEmpty, "\(text)")
    }
  }
}
