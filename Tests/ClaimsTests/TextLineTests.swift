import Articles
import Testing

@testable import Claims

@Suite struct TextLineTests {
  private func read(_ line: String) -> String? {
    TextLine(Array(line.utf8)[...]).map {
      String(decoding: $0.id, as: UTF8.self) + " " + String(decoding: $0.text, as: UTF8.self)
    }
  }

  @Test(arguments: [
    (#"{"id":"a","text":"b"}"#, #""a" b"#),
    (#" { "text" : "b" , "id" : -12.5e3 } "#, "-12.5e3 b"),
    (#"{"id":"a\"\/","text":"\"\\\/\n\t\u00e9\ud83d\ude00é"}"#, #""a\"\/" "\/"# + "\n\té😀é"),
    (#"{"id":1,"gold":[{"x":[]},{},true,false,null,0,"\u0041"],"text":""}"#, "1 "),
  ])
  func idAndTextAreRead(line: String, expected: String) { #expect(read(line) == expected) }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"id":1}"#, #"{"text":"a"}"#, #"{"id":null,"text":"a"}"#, #"{"id":[1],"text":"a"}"#,
    #"{"id":1,"text":2}"#, #"{"id":1,"text":"a"#, #"{"id":1,"text":"a"} x"#, #"{"id":01,"text":"a"}"#,
    #"{"id":1,"text":"a",}"#, #"{"id":1,"text":"\x"}"#, #"{"id":1,"text":"\ud83d"}"#, #"{"id":1,"text":"\u12"}"#,
    #"{"id":1 "text":"a"}"#, #"{"id":-,"text":"a"}"#, "{\"id\":1,\"text\":\"\u{1}\"}", #"{"id":1,"text":"\"#,
  ])
  func whatIsNoSuchLineIsRefused(line: String) { #expect(read(line) == nil) }

  @Test(arguments: [
    (#"{"id":1,"published":"2022-01-07T10:50:00Z","text":"a"}"#, "2022-01-07T10:50:00Z"),
    (#"{"id":1,"text":"a","published":"2022-01-07"}"#, "2022-01-07"),
    (#"{"id":1,"text":"a","published":"yesterday"}"#, nil),
    (#"{"id":1,"text":"a","published":null}"#, nil),
    (#"{"id":1,"text":"a"}"#, nil),
  ])
  func publicationIsRead(line: String, expected: String?) throws {
    #expect(try #require(TextLine(Array(line.utf8)[...])).published?.iso8601 == expected)
  }

  @Test func whatIsKnownOfTheTextIsRead() throws {
    let line = #"{"id":1,"outlet":"Selm \u0054imes","title":7,"text":"a","url":"https://selm.example/a"}"#
    let read = try #require(TextLine(Array(line.utf8)[...]))
    #expect(read.outlet == "Selm Times")
    #expect(read.url == "https://selm.example/a")
    #expect(read.title == nil)
  }

  @Test func nestingWithoutEndGivesNoTrap() {
    #expect(read(#"{"id":1,"text":"a","x":"# + String(repeating: "[", count: 100_000)) == nil)
  }

  @Test func bytesThatAreNoUTF8AreReplaced() {
    let line = Array(#"{"id":1,"text":"a"#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(TextLine(line[...])?.text == Array("a\u{FFFD}".utf8))
  }
}
