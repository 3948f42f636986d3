import Foundation
import Glibc
import TestSupport
import Testing

/// Documents of every kind, as they are dropped into an inbox.
@Suite(.serialized) struct DocumentKindTests {
  private static func toll(_ count: String) -> String {
    "The flood in \(count.capitalized) killed \(count) people, police said."
  }

  private static func gzipped(_ text: String) throws -> Data {
    try run(["/bin/gzip", "-c"], input: Data(text.utf8)).output
  }

  @Test func eachIsTakenOnce() async throws {
    let program = try Program()
    let scratch = program.scratch
    try scratch.write(
      "inbox/feed.xml",
      "<rss><channel><title>T</title><item><title>A</title><description>\(Self.toll("seven"))</description></item>"
        + "<item><title>B</title><description>\(Self.toll("eight"))</description></item></channel></rss>")
    try scratch.write("inbox/letter.eml", "From: a@b.example\nSubject: C\n\n\(Self.toll("nine"))\n")
    try scratch.write(
      "inbox/box.mbox",
      "From a@b.example Fri Jan  7 10:50:00 2022\nSubject: D\n\n\(Self.toll("ten"))\n\n"
        + "From a@b.example Fri Jan  7 10:50:00 2022\nSubject: E\n\n\(Self.toll("eleven"))\n")
    try scratch.write("inbox/page.html.gz", try Self.gzipped("<html><body><p>\(Self.toll("twelve"))</p></body></html>"))
    try scratch.write("inbox/list.json", #"[{"title":"F","content":"\#(Self.toll("thirteen"))"}]"#)
    let first = try await program.run("--once")
    #expect(first.status == 0)
    #expect(first.errors.isEmpty, "\(first.errors)")
    #expect(try await program.documents("taken") == 7)
    // What holds several is remembered as a whole.
    #expect(try await program.documents("fetched") == 3)
    let second = try await program.run("--once")
    #expect(second.errors.isEmpty && second.output.isEmpty, "\(second.errors)")
    #expect(try await program.documents("taken") == 7)
  }

  @Test func aHeadlineThatStandsApartIsRead() async throws {
    let program = try Program()
    let scratch = program.scratch
    let text = "Fire crews worked through the night at the depot in Arl."
    try scratch.write("inbox/a.json", #"{"title":"Seven dead in depot fire","text":"\#(text)"}"#)
    try scratch.write("inbox/b.json", #"{"title":"Eight dead in mine blast"}"#)
    try scratch.write("inbox/b.txt", "Rescuers went down the shaft at Polm again on Tuesday.")
    try scratch.write(
      "inbox/c.html",
      "<html><head><title>Nine dead in bus crash</title></head><body><h1>Nine dead in bus crash</h1>"
        + "<p>The road near Osk stayed closed.</p></body></html>")
    try scratch.write(
      "inbox/d.xml",
      "<rss><channel><title>T</title><item><title>Ten dead in ferry fire</title><description>The port of Lund was shut."
        + "</description></item></channel></rss>")
    let told = try Text.json(try await program.run("--once").output)
    let tolls = told.compactMap { ($0["to"] as? [String: Any])?["low"] as? Int }
    #expect(tolls.sorted() == [7, 8, 9, 10], "\(told)")
  }

  @Test func whatUnpacksWithoutEndIsRefused() async throws {
    let program = try Program(more: "documents: { max_size: 1MB }")
    try program.scratch.write("inbox/bomb.txt.gz", try Self.gzipped(String(repeating: "a", count: 20_000_000)))
    #expect(try await program.run("--once").errors.contains("unpacks to more than the limit"))
  }

  @Test func aPDFIsReadThroughPoppler() async throws {
    let program = try Program()
    try program.scratch.write("inbox/report.pdf", "%PDF-1.4 nothing that the stand-in looks at")
    let without = try await program.run(["--once"], environment: ["PATH": program.scratch.url("bin").path])
    #expect(
      without.errors.contains("report.pdf: it is a PDF; to have such read, install pdftotext"), "\(without.errors)")

    try program.scratch.write(
      "bin/pdftotext", "#!/bin/sh\nfor last; do :; done\necho '\(Self.toll("seven"))' > \"$last\"\n")
    chmod(program.scratch.url("bin/pdftotext").path, 0o755)
    try program.scratch.write("inbox/report2.pdf", "%PDF-1.4 another")
    let with = try await program.run(["--once"], environment: ["PATH": program.scratch.url("bin").path + ":/bin"])
    #expect(try Text.json(with.output).count == 1, "\(with.errors)")
  }

  @Test func aDateThatIsStillToComeIsSetAside() async throws {
    let program = try Program()
    let future = Date(timeIntervalSinceNow: 40 * 86_400).ISO8601Format()
    try program.scratch.write("inbox/a.json", #"{"text":"\#(Self.toll("seven"))","published":"\#(future)"}"#)
    let once = try await program.run("--once")
    #expect(once.errors.contains("is yet to come"), "\(once.errors)")
    let alert = try #require(try Text.json(once.output).first)
    #expect(alert["published"] == nil)
  }
}
