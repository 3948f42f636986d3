import Articles
import Rules
import Testing

/// What watchd tells of itself, as receivers get it.
struct NoticeTests {
  private let began = Notice(
    subject: "inbox /news", over: false, text: "the inbox /news cannot be read: No such file <a>\n[critical] forged",
    since: Timestamp(seconds: 1_700_000_000), time: Timestamp(seconds: 1_700_000_000))
  private let ended = Notice(
    subject: "inbox /news", over: true, text: "the inbox /news is there again",
    since: Timestamp(seconds: 1_700_000_000), time: Timestamp(seconds: 1_700_000_600))

  @Test func forPeople() {
    #expect(began.line == "[warning] watchd: the inbox /news cannot be read: No such file <a> [critical] forged")
    #expect(ended.line == "[info] watchd: the inbox /news is there again; it was told of at 2023-11-14T22:13:20Z")
  }

  @Test func asJSON() {
    #expect(
      ended.json == """
        {"message":"watchd: the inbox /news is there again","over":true,"rule":"self","severity":"info",\
        "since":"2023-11-14T22:13:20Z","subject":"inbox /news","time":"2023-11-14T22:23:20Z"}
        """)
    #expect(Webhook(url: "https://a.example/").body(for: ended) == ended.json)
  }

  @Test func forChats() {
    #expect(
      Webhook(url: "https://a.example/", format: .slack).body(for: began) == """
        {"text":"[warning] watchd: the inbox /news cannot be read: No such file &lt;a&gt; [critical] forged"}
        """)
  }

  @Test func whoIsTold() throws {
    let reading = read(
      """
      receivers: [{ name: ops, stdout: }, { name: desk, log: { path: a } }]
      rules: [{ name: a, claims: "*", notify: desk }]
      self: [ops]
      """)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.configuration?.notices == ["ops"])
    let wrong = read(
      "receivers: [{ name: ops, stdout: }]\nself: opps\nrules: [{ name: a, claims: \"*\", notify: ops }]")
    #expect(wrong.diagnostics.map(\.description).first?.contains("2:7: error: there is no receiver 'opps'") == true)
  }
}
