import Claims
import Facts
import Rules
import Testing

/// Reads a configuration that stands in the test.
func read(_ text: String, path: String = "watchd.yaml", files: [String: String] = [:]) -> ConfigurationReading {
  Configuration.read(SourceFile(path: path, text: text)) { pattern, _ in
    let glob = Glob(pattern)
    return files.keys.sorted().filter { glob.matches($0) }.map { SourceFile(path: $0, text: files[$0] ?? "") }
  }
}

struct ConfigurationTests {
  @Test func everySection() throws {
    let reading = read(
      """
      state: /var/lib/watchd/watchd.db
      fetch: { timeout: 10s, max_size: 5MB }
      documents:
        max_size: 1MB
      inbox:
        - path: /var/spool/watchd
        - path: /srv/news
          after: delete
        - path: incoming
          after: { archive: done }
      sources:
        - page: https://news.example/live
          every: 10m
        - feed: https://news.example/world.rss
          follow: true
      topics:
        karsu:
          mentions: [Karsu, no, 010, 12:30]
      receivers:
        - name: newsroom
          webhook: { url: "https://chat.example/hook", format: slack }
        - name: console
          stdout: { format: json }
        - name: file
          log: { path: /var/log/watchd/alerts.jsonl }
      rules:
        - name: casualty count changed
          claims: casualties.*
          when: changed
          topic: karsu
          severity: critical
          notify: [newsroom, console]
          repeat: 1h
        - name: toll passes a hundred
          claims: [casualties.killed, health.cases]
          population: [people, civilians]
          outlet: Example *
          when: { reaches: 100 }
          notify: file
          message: "{{story}}: {{to}} killed"
          enabled: false
      """, path: "/etc/watchd/watchd.yaml")
    #expect(reading.diagnostics.map(\.description) == [])
    let configuration = try #require(reading.configuration)
    #expect(configuration.state == "/var/lib/watchd/watchd.db")
    #expect(configuration.fetch == Fetch(timeout: .seconds(10), maxSize: 5_000_000))
    #expect(configuration.documents == Documents(maxSize: 1_000_000))
    #expect(
      configuration.inboxes == [
        Inbox(path: "/var/spool/watchd"), Inbox(path: "/srv/news", after: .delete),
        Inbox(path: "/etc/watchd/incoming", after: .archive(directory: "/etc/watchd/done")),
      ])
    #expect(
      configuration.sources == [
        Source(kind: .page, url: "https://news.example/live", every: .seconds(600)),
        Source(kind: .feed, url: "https://news.example/world.rss", every: .seconds(900), follow: true),
      ])
    #expect(configuration.topics == [Topic(name: "karsu", mentions: ["Karsu", "no", "010", "12:30"])])
    #expect(
      configuration.receivers == [
        Receiver(name: "newsroom", target: .webhook(Webhook(url: "https://chat.example/hook", format: .slack))),
        Receiver(name: "console", target: .stdout(.json)),
        Receiver(name: "file", target: .log(path: "/var/log/watchd/alerts.jsonl")),
      ])
    let template = try Template("{{story}}: {{to}} killed")
    #expect(
      configuration.rules == [
        Rule(
          name: "casualty count changed", claims: [Glob("casualties.*")], topics: ["karsu"],
          when: [.change(.increased), .change(.decreased), .change(.retracted)], severity: .critical,
          notify: ["newsroom", "console"], repeat: .seconds(3_600)),
        Rule(
          name: "toll passes a hundred", claims: [Glob("casualties.killed"), Glob("health.cases")],
          populations: [.people, .civilians], outlets: [Glob("example *")], when: [.reaches(100)], notify: ["file"],
          message: template, enabled: false),
      ])
  }
}
