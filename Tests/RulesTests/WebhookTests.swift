import Rules
import Testing

/// The settings of a webhook, and what is secret in them.
struct WebhookTests {
  private static let first = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  private static let second = "whsec_AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="

  private func reading(_ webhook: String) -> ConfigurationReading {
    read(
      """
      receivers:
        - name: hook
          webhook: { url: https://a.example/h, \(webhook) }
      rules: [{ name: a, claims: "*", notify: hook }]
      """)
  }

  private func webhook(_ reading: ConfigurationReading) throws -> Webhook {
    guard case .webhook(let webhook)? = reading.configuration?.receivers.first?.target else {
      throw Failure(text: "\(reading.diagnostics)")
    }
    return webhook
  }

  private struct Failure: Error { var text: String }

  @Test func everySetting() throws {
    let read = try webhook(
      reading(
        """
        format: slack, secrets: ["\(Self.second)", "\(Self.first)"], headers: { X-Team: night, X-Desk: "a: b" },
        basic: { user: watchd, password: a:b }, proxy: socks5h://proxy.example:1080, ca_file: certs/ca.pem
        """))
    #expect(
      read
        == Webhook(
          url: "https://a.example/h", format: .slack, secrets: [Self.second, Self.first],
          access: Access(
            headers: [.init(name: "X-Team", value: "night"), .init(name: "X-Desk", value: "a: b")],
            authorization: .basic(user: "watchd", password: "a:b"), proxy: "socks5h://proxy.example:1080",
            caFile: "certs/ca.pem")))
    #expect(read.signingKeys == [[UInt8](repeating: 1, count: 32), [UInt8](repeating: 0, count: 24)])
    #expect(try webhook(reading("bearer: t0k.en=")).access.authorization == .bearer(token: "t0k.en="))
  }

  @Test func secretsThatStandElsewhereAreFilledIn() throws {
    var reading = reading(
      """
      secret_file: keys, headers: { X-A: plain, X-B: "${B}" }, basic: { user: me, password_file: /etc/pw },
      proxy: "http://${P}@proxy.example"
      """)
    #expect(reading.secrets.map(\.key).sorted() == ["password_file", "proxy", "secret_file", "the header 'X-B'"])
    #expect(reading.paths.filter { $0.use == .secretFile }.map(\.path).sorted() == ["/etc/pw", "keys"])
    let values = [
      "secret_file": "\(Self.first)\n\n  \(Self.second)\r\n", "the header 'X-B'": "b", "password_file": "pw",
      "proxy": "http://u:p@proxy.example",
    ]
    for secret in reading.secrets {
      let value = try #require(values[secret.key])
      #expect(secret.problem(of: value) == nil, "\(secret.key)")
      #expect(secret.problem(of: "")?.contains("must") == true, "\(secret.key)")
      #expect(secret.problem(of: "S3CRET\nX-Evil: 1")?.contains("S3CRET") == false, "\(secret.key)")
      reading.configuration?.fill(secret, with: value)
    }
    let filled = try webhook(reading)
    #expect(filled.signingKeys.map(\.count) == [24, 32])
    #expect(filled.access.headers.map(\.value) == ["plain", "b"])
    #expect(filled.access.authorization == .basic(user: "me", password: "pw"))
    #expect(filled.access.proxy == "http://u:p@proxy.example")
  }

  @Test func noMessageTellsASecret() throws {
    let wrong = [
      "secrets: S3CRET", "secrets: [whsec_S3CRET]", #"bearer: "S3CRET S3CRET""#, #"headers: { X-A: "S3CRET\r\n" }"#,
      "proxy: S3CRET", #"basic: { user: a, password: "S3CRET\n" }"#,
    ]
    for text in wrong {
      let reading = reading(text)
      #expect(reading.configuration == nil, "\(text)")
      let told = reading.diagnostics.map(\.description).joined()
      #expect(told.contains("must be") && !told.contains("S3CRET"), "\(told)")
    }
  }

  @Test func aSecretThatStandsHereIsOneToKeepFromOthers() {
    let kept = [
      "secrets: \(Self.first)", "bearer: a", "headers: { X-A: b }", "basic: { user: a, password: b }",
      "proxy: http://u:p@p.example",
    ]
    // The first is the address.
    for text in kept { #expect(reading(text).paths.count == 2, "\(text)") }
    for text in ["proxy: http://p.example", #"bearer: "${A}""#, "format: json"] {
      #expect(reading(text).paths.count == 1, "\(text)")
    }
  }
}
