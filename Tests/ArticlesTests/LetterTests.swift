import Articles
import Testing

/// Letters and mailboxes.
@Suite struct LetterTests {
  private static func article(_ text: String, _ name: String = "a.eml") throws -> Article? {
    try Document(bytes: Array(text.replacing("\n", with: "\r\n").utf8), name: name).read().article
  }

  @Test func thePlainPartIsRead() throws {
    let letter = try #require(
      try Self.article(
        """
        From: =?utf-8?q?Selm_T=C3=ADmes?= <news@selm.example>
        Subject: =?iso-8859-1?B?Rmxvb2QgaW4gQ2Fm6Q==?=
         kills seven
        Date: Fri, 7 Jan 2022 10:50:00 +0600
        Content-Type: multipart/alternative; boundary="b"

        preamble
        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Seven people were killed, the Caf=C3=A9 =
        owner said <https://selm.example/1>.

        [image: flood]
        --b
        Content-Type: text/html

        <p>Seven people were killed, the owner said.</p>
        --b--
        """))
    #expect(letter.title == "Flood in Café kills seven")
    #expect(letter.outlet == "Selm Tímes")
    #expect(letter.published?.iso8601 == "2022-01-07T10:50:00+06:00")
    #expect(String(decoding: letter.text, as: UTF8.self) == "Seven people were killed, the Café owner said .")
  }

  @Test func aLetterOfHTMLIsReadAsAPage() throws {
    let letter = try #require(
      try Self.article(
        """
        From: news@selm.example
        Subject: Fwd: Flood
        Content-Type: text/html; charset=windows-1252
        Content-Transfer-Encoding: base64

        PGh0bWw+PGJvZHk+PHA+U2V2ZW4gcGVvcGxlIHdlcmUga2lsbGVkIG9uIE1vbmRheSwgcG9saWNlIHNhaWQuPC9wPjwvYm9keT48
        L2h0bWw+
        """))
    #expect(letter.title == "Flood")
    #expect(letter.outlet == "selm.example")
    #expect(String(decoding: letter.text, as: UTF8.self) == "Seven people were killed on Monday, police said.")
  }

  @Test func whatIsSentOnIsOfTheOneWhoWroteIt() throws {
    let letter = try #require(
      try Self.article(
        """
        From: Mara <mara@home.example>
        Subject: Fwd: Flood in Selm
        Date: Sat, 8 Jan 2022 10:00:00 +0000

        See below.

        ---------- Forwarded message ---------
        From: Selm Times <news@selm.example>
        Date: Fri, 7 Jan 2022 09:00:00 +0000
        Subject: Flood in Selm kills seven

        > Seven people were killed.

        -- 
        Mara
        """))
    #expect(letter.outlet == "Selm Times")
    #expect(letter.title == "Flood in Selm kills seven")
    #expect(letter.published?.iso8601 == "2022-01-07T09:00:00Z")
    #expect(String(decoding: letter.text, as: UTF8.self) == "Seven people were killed.")
  }

  @Test func aMailboxHoldsSeveralLetters() throws {
    let box = """
      From a@selm.example Fri Jan  7 10:50:00 2022
      Subject: One
      Message-ID: <1@selm.example>

      Seven people were killed.

      From b@selm.example Fri Jan  7 10:50:00 2022
      Subject: Two

      From the start eight people were missing.

      From c@selm.example Fri Jan  7 10:50:00 2022
      Subject: Empty

      """
    let reading = try Document(bytes: Array(box.utf8), name: "a.mbox").read()
    guard case .listing(let listing) = reading.content else {
      Issue.record("no listing")
      return
    }
    #expect(listing.members.map { $0.metadata.title } == ["One", "Two"])
    #expect(listing.members.first?.id == "<1@selm.example>")
    #expect(reading.warnings.count == 1)
  }

  @Test func partsWithinPartsEnd() throws {
    let deep = (0..<100).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(throws: DocumentError.self) { try Self.article("Subject: x\n\(deep)") }
  }
}
