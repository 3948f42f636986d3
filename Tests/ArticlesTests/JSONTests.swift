import Testing

@testable import Articles

@Suite struct JSONTests {
  static func read(_ text: String, lenient: Bool = false) throws -> JSON {
    try JSON(Array(text.utf8), lenient: lenient)
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("-1.5e2", .number(-150)),
      (#""a\n\u00e9\ud83d\ude00\/""#, .string("a\né😀/")),
      (#""\ud83d""#, .string("\u{FFFD}")), ("[]", .array([])),
      ("[1, [false]]", .array([.number(1), .array([.bool(false)])])),
      (#"{"a" : {"b":1}}"#, .object([.init(key: "a", value: .object([.init(key: "b", value: .number(1))]))])),
      ("\u{FEFF}{}", .object([])),
    ] as [(String, JSON)])
  func reads(text: String, value: JSON) throws {
    #expect(try Self.read(text) == value)
  }

  @Test(arguments: [
    ("", 1, 1, "the text ends too early"), ("{\"a\":1,}", 1, 8, "a value is expected after the comma"),
    ("[1 2]", 1, 4, "a comma or ] is expected"), ("{a:1}", 1, 2, "a key in double quotes is expected"),
    ("\n\n \"\n\"", 3, 3, "a string holds a raw control character; write it as \\n or \\u00XX"),
    ("\"\\x\"", 1, 3, "\\ is followed by a character that cannot be escaped"), ("nul", 1, 1, "a value is expected"),
    ("1 1", 1, 3, "there is more after the value"), ("\"\\u12G4\"", 1, 4, "\\u needs four hexadecimal digits"),
    (String(repeating: "[", count: 300), 1, 201, "nested deeper than 200"),
  ])
  func saysWhereItIsWrong(text: String, line: Int, column: Int, problem: String) {
    #expect(throws: JSON.Failure(line: line, column: column, problem: problem)) { try Self.read(text) }
  }

  @Test func isLenientWithPages() throws {
    #expect(try Self.read("{\"a\":\"x\ny\",}", lenient: true)["a"]?.string == "x\ny")
    #expect(try Self.read("[1,];", lenient: true) == .array([.number(1)]))
  }
}
