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
  @Test func pathsAreToldWithTheirPlaces() {
    let text = """
      inbox: [{ path: in, after: { archive: /done } }]
      receivers: [{ name: a, log: { path: log } }]
      rules: [{ name: a, claims: "*", notify: a }]
      """
    let paths = Configuration.read(SourceFile(path: "d/a.yaml", text: text)) { _, _ in [] }.paths
    func place(_ line: Int, _ column: Int) -> Place { Place(file: "d/a.yaml", line: line, column: column) }
    #expect(
      paths == [
        ConfiguredPath(path: "/done", use: .archive, place: place(1, 39)),
        ConfiguredPath(path: "d/in", use: .inbox(empties: true), place: place(1, 17)),
        ConfiguredPath(path: "d/log", use: .log, place: place(2, 37)),
      ])
  }

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
          when: [.change(.increased), .change(.decreased), .change(.changed), .change(.retracted)], severity: .critical,
          notify: ["newsroom", "console"], repeat: .seconds(3_600)),
        Rule(
          name: "toll passes a hundred", claims: [Glob("casualties.killed"), Glob("health.cases")],
          populations: [.people, .civilians], outlets: [Glob("Example *", ignoringCase: true)], when: [.reaches(100)],
          notify: ["file"],
          message: template, enabled: false),
      ])
  }

  @Test(arguments: [
    ("new", [Trigger.change(.new)]), ("changed", Trigger.changed),
    ("[new, denied]", [.change(.new), .change(.denied)]),
    ("{ reaches: 100 }", [.reaches(100)]), ("{ reaches: 0.5 }", [.reaches(0.5)]),
    ("{ increased: { by: 10% }, decreased: { by: 50 } }", [.increased(by: .percent(10)), .decreased(by: .amount(50))]),
    (
      "{ increased: { by: 2.5 }, decreased: { by: 12.5% } }",
      [.increased(by: .amount(2.5)), .decreased(by: .percent(12.5))]
    ),
    ("[conflict, { corroborated: { origins: 3 } }]", [.change(.conflict), .corroborated(origins: 3)]),
  ])
  func when(_ yaml: String, _ triggers: [Trigger]) {
    let reading = read(
      """
      receivers: [{ name: a, stdout: }]
      rules: [{ name: r, claims: "*", notify: a, when: \(yaml) }]
      """)
    #expect(reading.diagnostics.map(\.description) == [])
    #expect(reading.configuration?.rules.first?.when == triggers)
    #expect(reading.configuration?.receivers.first?.target == .stdout(.text))
  }

  @Test func whatARuleIsWithoutItsOptionalKeys() {
    let reading = read("receivers: [{ name: a, stdout: {} }]\nrules: [{ name: r, claims: statement, notify: a }]\n")
    #expect(reading.configuration?.rules == [Rule(name: "r", claims: [Glob("statement")], notify: ["a"])])
    #expect(reading.configuration?.rules.first?.severity == .warning)
    #expect(reading.configuration?.rules.first?.when == Trigger.standing)
  }

  @Test func includedFilesAreReadOnceAndInOrder() throws {
    let reading = read(
      """
      include: [rules/*.yaml, receivers.yaml, rules/a.yaml]
      rules: [{ name: first, claims: "*", notify: console }]
      """,
      files: [
        "rules/a.yaml": "rules: [{ name: a, claims: '*', topic: quake, notify: console }]",
        "rules/b.yaml": "rules: [{ name: b, claims: '*', notify: console }]\ninclude: topics.yaml",
        "topics.yaml": "topics: { quake: { mentions: quake } }",
        "receivers.yaml": "receivers: [{ name: console, log: { path: a.jsonl } }]",
      ])
    #expect(reading.diagnostics.map(\.description) == [])
    let configuration = try #require(reading.configuration)
    #expect(configuration.rules.map(\.name) == ["first", "a", "b"])
    #expect(configuration.topics.map(\.name) == ["quake"])
    #expect(configuration.receivers.count == 1)
  }

  @Test func aPathIsSeenFromTheFileThatNamesIt() {
    let reading = read(
      "inbox: [{ path: in }]\ninclude: conf.d/*", path: "/etc/watchd/watchd.yaml",
      files: ["conf.d/a": "inbox: [{ path: in }, { path: /srv/in }]\nstate: a.db"])
    #expect(reading.configuration?.inboxes.map(\.path) == ["/etc/watchd/in", "conf.d/in", "/srv/in"])
    #expect(reading.configuration?.state == "conf.d/a.db")
  }

  @Test func anIncludeThatCannotBeReadSaysWhy() {
    struct Unreadable: Error, CustomStringConvertible { let description = "permission denied" }
    let reading = Configuration.read(SourceFile(path: "a.yaml", text: "include: b.yaml\n")) { _, _ in throw Unreadable()
    }
    #expect(
      reading.diagnostics.map(\.description) == [
        "a.yaml:1:10: error: include: 'b.yaml' cannot be read: permission denied"
      ])
  }

  @Test func kindsOfTheCallersListAreKnown() {
    let file = SourceFile(
      path: "a.yaml", text: "receivers: [{ name: a, stdout: {} }]\nrules: [{ name: r, claims: incidents.*, notify: a }]"
    )
    #expect(Configuration.read(file) { _, _ in [] }.configuration == nil)
    #expect(Configuration.read(file, knownKinds: ["incidents.drowned"]) { _, _ in [] }.configuration != nil)
  }

  @Test func aKindOfOnesOwnIsReadFromArticles() throws {
    let reading = read(
      """
      receivers: [{ name: a, stdout: {} }]
      rules: [{ name: r, claims: incidents.*, notify: a }]
      include: kinds.yaml
      """,
      files: [
        "kinds.yaml": """
        kinds:
          - name: incidents.vaccinated
            counts: people
            verbs: [vaccinate, Give a   jab]
            nouns: vaccination
            except: [vaccination centre]
        """
      ])
    #expect(reading.diagnostics.map(\.description) == [])
    let configuration = try #require(reading.configuration)
    #expect(
      configuration.kinds == [
        Kind(
          "incidents.vaccinated", counts: [.people],
          Kind.Words(
            verbs: ["vaccinate", "give a jab"], nouns: ["vaccination"], except: ["vaccination centre"]))
      ])
    #expect(configuration.kinds.first?.told == "vaccinated")
    let extractor = Extractor(kinds: Kind.builtIn + configuration.kinds)
    let claims = extractor.claims(
      in: Array("More than 300 children were vaccinated in Karsu on Monday, the health ministry said.".utf8))
    #expect(claims.map(\.kind) == ["incidents.vaccinated"])
    if case .count(let count) = claims.first?.content {
      #expect(count.figure == Figure(300, .moreThan))
      #expect(count.population.group == .children)
    } else {
      Issue.record("no count")
    }
  }

  /// What is given under `kinds:` is the same value as a built-in kind: every property can be set.
  @Test func kindsHaveEveryPropertyOfTheBuiltInOnes() throws {
    let reading = read(
      """
      kinds:
        - name: patients.isolated
          counts: [people, units]
          course: level
          outcome: hurt
          groups: { medics: people, other: units }
          whom: contact
          counts_bare: true
          least: 3
          topics: [quarantine]
          by_place: true
          announced: true
          told: { one: patient in isolation, many: patients in isolation }
          verbs: isolate
          counts_one: false
          agents: ward
          words:
            - { counts: units, states: sealed off, only: beds, context: [ward] }
        - name: incidents.swept_away
          words: [{ does: get lost }]
        - name: status.ferry
          subjects: [ferry, Ferries]
          told: ferries
          states:
            - { name: stopped, phrases: ["S _ stopped|Suspended", "no S"], told: no ferries }
            - { name: running, phrases: S _ resumed, of_whole: true }
      receivers: [{ name: a, stdout: {} }]
      rules: [{ name: r, claims: [status.ferry, patients.*], notify: a }]
      """)
    #expect(reading.diagnostics.map(\.description) == [])
    #expect(
      reading.configuration?.kinds == [
        Kind(
          "patients.isolated", counts: [.people, .units], course: .level, outcome: .hurt,
          groups: [.medics: .people, .other: .units], whom: ["contact"], countsBare: true, least: 3,
          topics: ["quarantine"], isByPlace: true, isAnnounced: true,
          told: .noun(one: "patient in isolation", many: "patients in isolation"),
          Kind.Words(verbs: ["isolate"], agents: ["ward"], countsOne: false),
          Kind.Words(counts: [.units], states: ["sealed off"], only: ["beds"], context: ["ward"])),
        Kind("incidents.swept_away", told: .state("swept away"), Kind.Words(does: ["get lost"])),
        Kind(
          name: "status.ferry",
          content: .status(
            StatusDefinition(
              subjects: ["ferry", "ferries"],
              states: [
                StatusDefinition.State(
                  name: "stopped", phrases: ["S _ stopped|suspended", "no S"], told: "no ferries"),
                StatusDefinition.State(name: "running", phrases: ["S _ resumed"], isOfWhole: true),
              ], told: "ferries"))),
      ])
  }
}
