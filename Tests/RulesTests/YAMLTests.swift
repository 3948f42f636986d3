import Rules
import Testing

/// What YAML can do to a reader, short of a mistake in the configuration itself.
struct YAMLTests {
  /// Ten aliases to ten aliases to …: a few hundred bytes that stand for a billion values.
  static let bomb =
    "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    + (1...8).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]\n"
    }.joined()

  @Test(arguments: [
    (bomb, "100000 values"),
    ("a: " + String(repeating: "[", count: 5_000), "1000 deep"),
    (String(repeating: "- ", count: 100_000), "1000 deep"),
    (String(repeating: "# filler\n", count: 500_000), "larger than 4 MB"),
    ("state: a\u{0}b\n", "save it as UTF-8"),
  ])
  func refused(_ text: String, _ reason: String) throws {
    let reading = read(text)
    #expect(reading.configuration == nil)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.message.contains(reason))
  }

  @Test(arguments: [
    "", "\u{FEFF}rules:\n", "# nothing\n", "---\n", "rules: ~\r\ninbox:\r\n",
    "rules: Null\ninbox: NULL\nsources: null\n",
  ])
  func empty(_ text: String) {
    #expect(read(text).configuration == Configuration())
  }

  @Test func windowsLineEnds() {
    let reading = read("inbox:\r\n  - path: /a\r\n    after: keep\r\n    path: /b\r\n")
    #expect(
      reading.diagnostics.map(\.description) == [
        "watchd.yaml:4:5: error: the key 'path' is given twice, first on line 2; keep one"
      ])
  }

  @Test func anAliasStandsForItsValue() {
    let reading = read("inbox:\n  - { path: &p /srv/a, after: { archive: /srv/b } }\nstate: *p\n")
    #expect(reading.configuration?.state == "/srv/a")
  }

  @Test(arguments: [
    "no", "010", "12:30", "1_000", "0x1F", "2022-01-07", "true", "1e3", ".inf", "'null'", "\"no\"",
  ])
  func textIsTakenAsWritten(_ scalar: String) {
    let reading = read("topics:\n  a: { mentions: [\(scalar)] }\n")
    #expect(reading.configuration?.topics.map(\.mentions) == [[scalar.filter { !"'\"".contains($0) }]])
  }
}
